//! Who holds a key, and the own phrase.

use golive_domain::{id::PersonId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say};
#[cfg(feature = "ssr")]
use golive_store::rfp::{self as store, Phrase};

#[server(endpoint = "rfp/name-holder", prefix = "/rpc")]
pub async fn name_holder(project: ProjectKey, number: i32, #[server(default)] person: String) -> Result<Done, Problem> {
    let person = person.parse().map_err(|_| Error::field("person", Say::new("error-choose")))?;
    store::name_holder(&desk()?, &project, number, person).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-holder-named")))
}

#[server(endpoint = "rfp/dismiss-holder", prefix = "/rpc")]
pub async fn dismiss_holder(project: ProjectKey, number: i32, person: PersonId) -> Result<Done, Problem> {
    store::dismiss_holder(&desk()?, &project, number, person).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-holder-dismissed")))
}

/// The phrase never comes back: a form that was refused is shown with it empty.
#[server(endpoint = "rfp/choose-phrase", prefix = "/rpc")]
pub async fn choose_phrase(
    project: ProjectKey,
    number: i32,
    #[server(default)] secret: String,
    #[server(default)] secret_again: String,
) -> Result<Done, Problem> {
    let phrase = Phrase { phrase: secret, again: secret_again };
    store::choose_phrase(&desk()?, &project, number, &phrase).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-phrase-kept")))
}
