//! Deeds of the buyer on a request that is out: inviting, answering, changing, opening.

use golive_domain::{rfp::Envelope, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    rfp::{api::until, rfp_path},
    web::desk,
};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, error::Refusals};
#[cfg(feature = "ssr")]
use golive_store::bids::{self as store, Invited};

#[cfg(feature = "ssr")]
fn back(project: &ProjectKey, number: i32, say: Say) -> Done {
    Done::at(format!("{}/bidding", rfp_path(project, number))).saying(say)
}

#[server(endpoint = "rfp/invite", prefix = "/rpc")]
pub async fn invite(
    project: ProjectKey,
    number: i32,
    #[server(default)] vendor: String,
    #[server(default)] name: String,
    #[server(default)] email: String,
) -> Result<Done, Problem> {
    let vendor = vendor.parse().map_err(|_| Error::field("vendor", Say::new("error-choose")))?;
    store::invite(&desk()?, &project, number, vendor, Invited { name, email }).await?;
    Ok(back(&project, number, Say::new("rfp-invited")))
}

/// `read` is when the answer that was read was given; empty where there was none.
#[server(endpoint = "rfp/answer", prefix = "/rpc")]
pub async fn answer(
    project: ProjectKey,
    number: i32,
    question: i32,
    #[server(default)] read: String,
    #[server(default)] answer: String,
) -> Result<Done, Problem> {
    store::answer(&desk()?, &project, number, question, read.parse().ok(), &answer).await?;
    Ok(back(&project, number, Say::new("rfp-answered")))
}

/// Without a day the deadline moves only as far as bidders are to have notice.
#[server(endpoint = "rfp/amend", prefix = "/rpc")]
pub async fn amend(
    project: ProjectKey,
    number: i32,
    version: i32,
    #[server(default)] body: String,
    #[server(default)] deadline: String,
    #[server(default)] time: String,
) -> Result<Done, Problem> {
    let desk = desk()?;
    let mut refused = Refusals::default();
    let until = until(&desk, &project, &mut refused, &deadline, &time).await?;
    refused.finish()?;
    store::amend(&desk, &project, number, version, &body, until).await?;
    Ok(back(&project, number, Say::new("rfp-amended")))
}

/// The phrase never comes back: a form that was refused is shown with it empty.
#[server(endpoint = "rfp/open", prefix = "/rpc")]
pub async fn open(project: ProjectKey, number: i32, part: Envelope, #[server(default)] secret: String) -> Result<Done, Problem> {
    let opened = store::open_envelopes(&desk()?, &project, number, part, &secret).await?;
    Ok(back(&project, number, Say::new("rfp-opened").with("count", opened)))
}
