//! Deeds of those who judge bids, and of who lets them.

use std::collections::BTreeMap;

use golive_domain::{id::PersonId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{keyed::key, rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, error::Refusals, numerals::ascii_digits};
#[cfg(feature = "ssr")]
use golive_store::scores::{self as store, GivenMark};

#[cfg(feature = "ssr")]
fn back(project: &ProjectKey, number: i32, say: &'static str) -> Done {
    Done::at(format!("{}/judging", rfp_path(project, number))).saying(Say::new(say))
}

#[server(endpoint = "rfp/name-evaluator", prefix = "/rpc")]
pub async fn name_evaluator(project: ProjectKey, number: i32, #[server(default)] person: String) -> Result<Done, Problem> {
    let person = person.parse().map_err(|_| Error::field("person", Say::new("error-choose")))?;
    store::name_evaluator(&desk()?, &project, number, person).await?;
    Ok(back(&project, number, "rfp-evaluator-named"))
}

#[server(endpoint = "rfp/dismiss-evaluator", prefix = "/rpc")]
pub async fn dismiss_evaluator(project: ProjectKey, number: i32, person: PersonId) -> Result<Done, Problem> {
    store::dismiss_evaluator(&desk()?, &project, number, person).await?;
    Ok(back(&project, number, "rfp-evaluator-dismissed"))
}

/// Without a tie nothing is written.
#[server(endpoint = "rfp/declare", prefix = "/rpc")]
pub async fn declare(project: ProjectKey, number: i32, #[server(default)] conflict: String) -> Result<Done, Problem> {
    store::declare(&desk()?, &project, number, &conflict).await?;
    Ok(back(&project, number, "rfp-declared"))
}

/// One mark, as its line of the form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarkForm {
    /// A number, `abstain`, or nothing while it is not judged.
    pub mark: String,
    pub reason: String,
    pub version: i32,
}

/// `onward` is the page to go to.
#[server(endpoint = "rfp/give-marks", prefix = "/rpc")]
pub async fn give_marks(
    project: ProjectKey,
    number: i32,
    bidder: i32,
    #[server(default)] mark: BTreeMap<String, MarkForm>,
    #[server(default)] onward: String,
) -> Result<Done, Problem> {
    let mut refused = Refusals::default();
    let mut given = Vec::new();
    for (name, form) in mark {
        let Some(key) = key::<String>(&name) else { continue };
        let said = match form.mark.trim() {
            "" => continue,
            "abstain" => Ok(None),
            text => ascii_digits(text).parse::<u32>().map(Some).map_err(|_| Say::new("error-number")),
        };
        if let Some(mark) = refused.take(&format!("mark[{key}][mark]"), said) {
            given.push(GivenMark { key, mark, reason: form.reason, version: form.version });
        }
    }
    refused.finish()?;
    store::give_marks(&desk()?, &project, number, bidder, given).await?;
    let page = onward.parse::<u64>().unwrap_or(1);
    Ok(Done::at(format!("{}/sheet?bidder={bidder}&page={page}", rfp_path(&project, number))).saying(Say::new("rfp-marks-kept")))
}

#[server(endpoint = "rfp/finish", prefix = "/rpc")]
pub async fn finish(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::finish(&desk()?, &project, number).await?;
    Ok(back(&project, number, "rfp-finished"))
}

#[server(endpoint = "rfp/agree", prefix = "/rpc")]
pub async fn agree(
    project: ProjectKey,
    number: i32,
    bidder: i32,
    part: String,
    #[server(default)] mark: String,
    #[server(default)] reason: String,
) -> Result<Done, Problem> {
    let mark = ascii_digits(mark.trim()).parse::<u32>().map_err(|_| Error::field("mark", Say::new("error-number")))?;
    store::agree(&desk()?, &project, number, bidder, &part, mark, &reason).await?;
    Ok(back(&project, number, "rfp-agreed"))
}

/// `mark` is the one that was read.
#[server(endpoint = "rfp/sign-consensus", prefix = "/rpc")]
pub async fn sign_consensus(project: ProjectKey, number: i32, bidder: i32, part: String, mark: u32) -> Result<Done, Problem> {
    store::sign_consensus(&desk()?, &project, number, bidder, &part, mark).await?;
    Ok(back(&project, number, "rfp-consensus-signed"))
}

#[server(endpoint = "rfp/lock", prefix = "/rpc")]
pub async fn lock(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::lock(&desk()?, &project, number).await?;
    Ok(Done::at(format!("{}/results", rfp_path(&project, number))).saying(Say::new("rfp-locked")))
}
