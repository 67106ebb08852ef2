//! What the desk does with many tickets, and with two that are one or one that is two.

use golive_domain::{id::MessageId, text::ProjectKey};
use leptos::prelude::*;

use super::AskForm;
#[cfg(feature = "ssr")]
use super::{chosen, wanted};
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{service::ticket_path, web::sentence};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, people::Locale};
#[cfg(feature = "ssr")]
use golive_store::service::{self as store, ManyDeed, ManyDone};

/// The duplicate goes into the ticket of the code; the person stays where they can read that it did.
#[server(endpoint = "service/merge", prefix = "/rpc")]
pub async fn merge(project: ProjectKey, number: i32, #[server(default)] into: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::merge(&desk, &project, number, &into).await?;
    Ok(Done::at(ticket_path(&project, number)).saying(Say::new("ticket-was-merged")))
}

/// What was said becomes a ticket of its own, and that is shown.
#[server(endpoint = "service/split", prefix = "/rpc")]
pub async fn split(project: ProjectKey, number: i32, message: MessageId, #[server(flatten)] form: AskForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let opened = store::split(&desk, &project, number, message, form.read()?).await?;
    let code = store::ticket_code(&project, opened);
    Ok(Done::at(ticket_path(&project, opened)).saying(Say::new("ticket-was-split").with("code", code)))
}

/// The bar below the queue: the ticked tickets and one of its deeds. `what` is the button that was pressed.
#[server(endpoint = "service/many", prefix = "/rpc")]
pub async fn many(
    project: ProjectKey,
    what: String,
    #[server(default)] tickets: Vec<i32>,
    #[server(default)] assignee: String,
    #[server(default)] priority: String,
    #[server(default)] priority_reason: String,
    #[server(default)] watcher: String,
    #[server(default)] into: String,
) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let required = |field: &str| Problem(Error::field(field, Say::new("error-required")));
    let deed = match what.as_str() {
        "assign" if assignee == "nobody" => ManyDeed::Assign(None),
        "assign" => ManyDeed::Assign(Some(wanted("assignee", &assignee)?)),
        "priority" => ManyDeed::Prioritise(wanted("priority", &priority)?, priority_reason),
        "watch" => ManyDeed::Watch(chosen("watcher", &watcher)?.ok_or_else(|| required("watcher"))?),
        "close" => ManyDeed::Close,
        "merge" if into.trim().is_empty() => return Err(required("into")),
        "merge" => ManyDeed::Merge(into),
        _ => return Err(required("what")),
    };
    let done = store::many(&visit.desk, &project, &tickets, &deed).await?;
    Ok(Done::default().saying(told(visit.viewer.locale, &done)))
}

/// Reasons a toast has room for.
#[cfg(feature = "ssr")]
const REASONS: usize = 8;

/// `7 done, 2 not: ARAS-S4 …`
#[cfg(feature = "ssr")]
fn told(locale: Locale, done: &[ManyDone]) -> Say {
    let refused: Vec<_> = done.iter().filter_map(|each| Some((&each.code, each.refused.as_ref()?))).collect();
    let say = Say::new(if refused.is_empty() { "tickets-many-done" } else { "tickets-many-partly" });
    let reasons: Vec<String> = refused.iter().take(REASONS).map(|(code, why)| format!("{code}: {}", sentence(why, locale))).collect();
    say.with("done", done.len() - refused.len())
        .with("refused", refused.len())
        .with("more", refused.len().saturating_sub(REASONS))
        .with("reasons", reasons.join(" · "))
}
