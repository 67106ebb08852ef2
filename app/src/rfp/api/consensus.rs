//! What evaluators agree on where marks lie apart, who signs it, and the lock of the scores.

use golive_domain::{id::ConsensusId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    rfp::{api::judged, rfp_path},
    web::desk,
};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, numerals::ascii_digits};
#[cfg(feature = "ssr")]
use golive_store::scores::{self as store, Agreement};

/// `read` is what stood on the page, if anything did.
#[server(endpoint = "rfp/agree", prefix = "/rpc")]
pub async fn agree(
    project: ProjectKey,
    number: i32,
    bidder: i32,
    part: String,
    #[server(default)] mark: String,
    #[server(default)] reason: String,
    #[server(default)] read: String,
) -> Result<Done, Problem> {
    let mark = ascii_digits(mark.trim()).parse::<u32>().map_err(|_| Error::field("mark", Say::new("error-number")))?;
    let agreement = Agreement { key: part, mark, reason, read: read.parse().ok() };
    store::agree(&desk()?, &project, number, bidder, &agreement).await?;
    Ok(judged(&project, number, "rfp-agreed"))
}

/// `read` is what stood on the page.
#[server(endpoint = "rfp/sign-consensus", prefix = "/rpc")]
pub async fn sign_consensus(project: ProjectKey, number: i32, bidder: i32, part: String, read: ConsensusId) -> Result<Done, Problem> {
    store::sign_consensus(&desk()?, &project, number, bidder, &part, read).await?;
    Ok(judged(&project, number, "rfp-consensus-signed"))
}

/// `unopened` is the number of bids that did not open and that was said yes to, and empty where all did.
#[server(endpoint = "rfp/lock", prefix = "/rpc")]
pub async fn lock(project: ProjectKey, number: i32, #[server(default)] unopened: usize) -> Result<Done, Problem> {
    store::lock(&desk()?, &project, number, unopened).await?;
    Ok(Done::at(format!("{}/results", rfp_path(&project, number))).saying(Say::new("rfp-locked")))
}
