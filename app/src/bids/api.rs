//! Deeds of bidders. What a bid says is sent in fields named `sealed…`, which no refused form keeps.

use std::collections::BTreeMap;

use golive_domain::{id::BidFileId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{
    bids::{bid_path, key},
    keyed,
    web::{desk, uploads, visit},
};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, money::Currency, rfp::Worked};
#[cfg(feature = "ssr")]
use golive_store::{
    bids::{self as store, Invited, Kept, Rest},
    rfp::Phrase,
};

/// Chooses the phrase of the own key; this browser has the key from then on.
#[server(endpoint = "bids/begin", prefix = "/rpc")]
pub async fn begin(
    project: ProjectKey,
    number: i32,
    #[server(default)] zone: String,
    #[server(default)] secret: String,
    #[server(default)] secret_again: String,
) -> Result<Done, Problem> {
    let visit = visit()?;
    let phrase = Phrase { phrase: secret, again: secret_again };
    let own = store::choose_own_phrase(&visit.desk, &project, number, &zone, &phrase).await?;
    key::keep(&visit, &project, number, &own);
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-begun")))
}

#[server(endpoint = "bids/unlock", prefix = "/rpc")]
pub async fn unlock(project: ProjectKey, number: i32, #[server(default)] secret: String) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = store::unlock(&visit.desk, &project, number, &secret).await?;
    key::keep(&visit, &project, number, &own);
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-unlocked")))
}

/// This browser has the key no more.
#[server(endpoint = "bids/lock", prefix = "/rpc")]
pub async fn lock(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    key::forget(&visit()?, &project, number);
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-locked")))
}

#[server(endpoint = "bids/start-over", prefix = "/rpc")]
pub async fn start_over(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    let visit = visit()?;
    store::start_over(&visit.desk, &project, number).await?;
    key::forget(&visit, &project, number);
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-started-over")))
}

#[server(endpoint = "bids/decline", prefix = "/rpc")]
pub async fn decline(project: ProjectKey, number: i32, declines: bool) -> Result<Done, Problem> {
    store::decline(&desk()?, &project, number, declines).await?;
    let say = if declines { "bid-declined" } else { "bid-back" };
    Ok(Done::at(bid_path(&project, number)).saying(Say::new(say)))
}

/// An answer to one requirement, as its line of the form writes it. `was` tells what stood there when the page was made: a line that still
/// says that is not sent, so that who answers other lines of the same page takes nothing from a colleague. `settled` says that what waits
/// beside the line is taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LineForm {
    pub answer: String,
    pub text: String,
    pub price: String,
    pub version: i32,
    pub was: String,
    pub settled: bool,
}

/// `onward` is the page to go to.
#[server(endpoint = "bids/save-lines", prefix = "/rpc")]
pub async fn save_lines(
    project: ProjectKey,
    number: i32,
    #[server(default)] sealed: BTreeMap<String, LineForm>,
    #[server(default)] onward: String,
) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    let line = |(code, form): (String, LineForm)| {
        let content = Worked { answer: form.answer.parse().ok(), text: form.text, price: form.price, beside: None };
        let is_as_it_was = store::fingerprint(&content) == form.was;
        Some((keyed::key(&code)?, Kept { content, version: form.version })).filter(|_| form.settled || !is_as_it_was)
    };
    let settled = sealed.iter().filter(|(_, form)| form.settled).filter_map(|(code, _)| keyed::key(code)).collect();
    let lines = sealed.into_iter().filter_map(line).collect();
    let overtaken = store::save_lines_settling(&visit.desk, &project, number, &own, lines, &settled).await?;
    let page = onward.parse::<u64>().unwrap_or(1);
    let say = match overtaken.is_empty() {
        true => Say::new("bid-saved"),
        false => Say::new("bid-saved-beside").with("codes", overtaken.join(", ")),
    };
    Ok(Done::at(format!("{}/answers?page={page}", bid_path(&project, number))).saying(say))
}

/// What is no single requirement, as its line of the form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OtherForm {
    pub name: String,
    pub price: String,
}

#[server(endpoint = "bids/save-rest", prefix = "/rpc")]
pub async fn save_rest(
    project: ProjectKey,
    number: i32,
    version: i32,
    #[server(default)] sealed_letter: String,
    #[server(default)] sealed_other: Vec<OtherForm>,
    #[server(default)] sealed_currency: String,
    #[server(default)] settled: bool,
) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    let others = sealed_other.into_iter().filter(|one| !(one.name.trim().is_empty() && one.price.trim().is_empty()));
    let currency = match sealed_currency.trim() {
        "" => None,
        code => Some(Currency::parse(code).map_err(|why| Error::field("sealed_currency", why))?),
    };
    let content = Rest { letter: sealed_letter, others: others.map(|one| (one.name, one.price)).collect(), currency };
    // No refused form keeps what it says: where a colleague was first, it is kept beside theirs.
    let kept = Kept { content, version };
    let taken = match settled {
        true => store::save_rest_settling(&visit.desk, &project, number, &own, kept).await?,
        false => store::save_rest_or_lay_beside(&visit.desk, &project, number, &own, kept).await?,
    };
    let say = if taken { "bid-saved" } else { "bid-rest-beside" };
    Ok(Done::at(format!("{}/answers?page=rest", bid_path(&project, number))).saying(Say::new(say)))
}

/// The files come beside what is typed, in a field named `sealed_files`.
#[server(endpoint = "bids/attach", prefix = "/rpc")]
pub async fn attach(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    let files = uploads();
    let count = files.len();
    store::add_bid_files(&visit.desk, &project, number, &own, files).await?;
    Ok(Done::at(format!("{}/files", bid_path(&project, number))).saying(Say::new("bid-files-added").with("count", count)))
}

#[server(endpoint = "bids/remove-file", prefix = "/rpc")]
pub async fn remove_file(project: ProjectKey, number: i32, file: BidFileId) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    store::remove_bid_file(&visit.desk, &project, number, &own, file).await?;
    Ok(Done::at(format!("{}/files", bid_path(&project, number))).saying(Say::new("bid-file-removed")))
}

#[server(endpoint = "bids/submit", prefix = "/rpc")]
pub async fn submit(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    let visit = visit()?;
    let own = key::needed(&visit, &project, number).await?;
    let receipt = store::submit(&visit.desk, &project, number, &own).await?;
    Ok(Done::at(format!("{}/receipts/{}", bid_path(&project, number), receipt.id)).saying(Say::new("bid-submitted")))
}

#[server(endpoint = "bids/confirm", prefix = "/rpc")]
pub async fn confirm(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::confirm(&desk()?, &project, number).await?;
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-confirmed")))
}

#[server(endpoint = "bids/withdraw", prefix = "/rpc")]
pub async fn withdraw(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::withdraw(&desk()?, &project, number).await?;
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-withdrawn")))
}

#[server(endpoint = "bids/ask", prefix = "/rpc")]
pub async fn ask(project: ProjectKey, number: i32, #[server(default)] question: String) -> Result<Done, Problem> {
    store::ask(&desk()?, &project, number, &question).await?;
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-asked")))
}

#[server(endpoint = "bids/invite-colleague", prefix = "/rpc")]
pub async fn invite_colleague(
    project: ProjectKey,
    number: i32,
    #[server(default)] name: String,
    #[server(default)] email: String,
) -> Result<Done, Problem> {
    store::invite_colleague(&desk()?, &project, number, Invited { name, email }).await?;
    Ok(Done::at(bid_path(&project, number)).saying(Say::new("bid-colleague-invited")))
}
