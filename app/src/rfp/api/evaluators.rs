//! Who judges: named by the buyer, and each for oneself whether anything ties them to a bidder.

use golive_domain::{id::PersonId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{rfp::api::judged, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say};
#[cfg(feature = "ssr")]
use golive_store::scores as store;

#[server(endpoint = "rfp/name-evaluator", prefix = "/rpc")]
pub async fn name_evaluator(project: ProjectKey, number: i32, #[server(default)] person: String) -> Result<Done, Problem> {
    let person = person.parse().map_err(|_| Error::field("person", Say::new("error-choose")))?;
    store::name_evaluator(&desk()?, &project, number, person).await?;
    Ok(judged(&project, number, "rfp-evaluator-named"))
}

#[server(endpoint = "rfp/dismiss-evaluator", prefix = "/rpc")]
pub async fn dismiss_evaluator(project: ProjectKey, number: i32, person: PersonId) -> Result<Done, Problem> {
    store::dismiss_evaluator(&desk()?, &project, number, person).await?;
    Ok(judged(&project, number, "rfp-evaluator-dismissed"))
}

#[server(endpoint = "rfp/excuse-evaluator", prefix = "/rpc")]
pub async fn excuse_evaluator(project: ProjectKey, number: i32, person: PersonId, #[server(default)] why: String) -> Result<Done, Problem> {
    store::excuse_evaluator(&desk()?, &project, number, person, &why).await?;
    Ok(judged(&project, number, "rfp-evaluator-excused"))
}

/// Without a tie nothing is written, and no bidder is chosen.
#[server(endpoint = "rfp/declare", prefix = "/rpc")]
pub async fn declare(
    project: ProjectKey,
    number: i32,
    #[server(default)] conflict: String,
    #[server(default)] bidders: Vec<i32>,
) -> Result<Done, Problem> {
    store::declare(&desk()?, &project, number, &conflict, &bidders).await?;
    Ok(judged(&project, number, "rfp-declared"))
}
