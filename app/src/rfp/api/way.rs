//! The way of a request: given to those who sign, signed, published, ended.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, rfp::Signer};
#[cfg(feature = "ssr")]
use golive_store::rfp as store;

#[server(endpoint = "rfp/offer", prefix = "/rpc")]
pub async fn offer(project: ProjectKey, number: i32, version: i32) -> Result<Done, Problem> {
    store::offer(&desk()?, &project, number, version).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-offered")))
}

#[server(endpoint = "rfp/take-back", prefix = "/rpc")]
pub async fn take_back(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::take_back(&desk()?, &project, number).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-taken-back")))
}

#[server(endpoint = "rfp/sign", prefix = "/rpc")]
pub async fn sign(
    project: ProjectKey,
    number: i32,
    part: String,
    /// Of the edition that was on the page.
    hash: String,
    #[server(default)] department: String,
) -> Result<Done, Problem> {
    let part: Signer = part.parse().map_err(|_| Error::field("part", Say::new("error-choose")))?;
    store::sign(&desk()?, &project, number, part, department.parse().ok(), &hash).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-signed")))
}

#[server(endpoint = "rfp/publish", prefix = "/rpc")]
pub async fn publish(project: ProjectKey, number: i32, version: i32) -> Result<Done, Problem> {
    store::publish(&desk()?, &project, number, version).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-published")))
}

#[server(endpoint = "rfp/cancel", prefix = "/rpc")]
pub async fn cancel(project: ProjectKey, number: i32, #[server(default)] why: String) -> Result<Done, Problem> {
    store::cancel(&desk()?, &project, number, &why).await?;
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-cancelled")))
}
