//! What is done to a ticket by those who answer it.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use super::{chosen, wanted};
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{knowledge, service::ticket_path};
#[cfg(feature = "ssr")]
use golive_domain::{
    Error, Say,
    id::MessageId,
    service::{Audience, Channel},
};
#[cfg(feature = "ssr")]
use golive_store::service::{self as store, Doing};

/// One form speaks in every way there is: `deed` says which.
#[server(endpoint = "service/act", prefix = "/rpc")]
pub async fn act(
    project: ProjectKey,
    number: i32,
    #[server(default)] deed: String,
    #[server(default)] body: String,
    /// The last message the person read.
    #[server(default)]
    seen: String,
    /// The code of an article whose link is added to what is said.
    #[server(default)]
    article: String,
) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let read_by = match deed.as_str() {
        "note" => Audience::Internal,
        "tell_vendor" | "hand_over" | "hand_back" => Audience::Vendor,
        _ => Audience::Public,
    };
    let cited = knowledge::cite(&visit, &project, &article, &body, read_by).await?;
    let body = cited.as_ref().map_or(body, |cited| cited.body.clone());
    let desk = visit.desk;
    let seen: Option<MessageId> = chosen("seen", &seen)?;
    let (doing, say) = match deed.as_str() {
        "reply" => (Doing::Reply { body }, "ticket-replied"),
        "ask" => (Doing::Ask { body }, "ticket-waits-now"),
        "note" => (Doing::Note { body }, "ticket-noted"),
        "tell_vendor" => (Doing::TellVendor { body }, "ticket-vendor-told"),
        "resume" => (Doing::Resume, "ticket-resumed"),
        "hand_over" => (Doing::HandOver { body }, "ticket-handed-over"),
        "hand_back" => (Doing::HandBack { body }, "ticket-handed-back"),
        "resolve" => (Doing::Resolve { body }, "ticket-resolved"),
        "reopen" => (Doing::Reopen { body }, "ticket-reopened"),
        _ => return Err(Problem(Error::field("deed", Say::new("error-choose")))),
    };
    store::act_with(&desk, &project, number, seen, doing, Channel::Web, &crate::web::uploads()).await?;
    if let Some(cited) = cited {
        golive_store::knowledge::link_ticket(&desk, &project, cited.number, number).await?;
    }
    Ok(crate::said(say))
}

/// For the island beside the answer: tells whether something is being written, and gives a sentence on who else is writing;
/// empty when nobody is.
#[server(endpoint = "service/answering", prefix = "/rpc")]
pub async fn answering(project: ProjectKey, number: i32, #[server(default)] writes: bool) -> Result<String, Problem> {
    let desk = crate::web::desk()?;
    let others = store::answering(&desk, &project, number, writes).await?;
    let names = crate::i18n::list(others.iter().cloned());
    Ok(if others.is_empty() { String::new() } else { crate::i18n::t!("ticket-answering", "count" = others.len(), "who" = names) })
}

#[server(endpoint = "service/assign", prefix = "/rpc")]
pub async fn assign(project: ProjectKey, number: i32, #[server(default)] assignee: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::assign(&desk, &project, number, chosen("assignee", &assignee)?).await?;
    Ok(crate::said("ticket-assigned"))
}

/// The fields of "edit ticket": every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TicketForm {
    pub title: String,
    pub body: String,
    pub request: String,
    pub impact: String,
    pub urgency: String,
    /// Empty where it follows from impact and urgency.
    pub priority: String,
    pub priority_reason: String,
    pub department: String,
}

#[server(endpoint = "service/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, number: i32, version: i32, #[server(flatten)] form: TicketForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let fields = store::TicketFields {
        request: wanted("request", &form.request)?,
        impact: wanted("impact", &form.impact)?,
        urgency: wanted("urgency", &form.urgency)?,
        priority: chosen("priority", &form.priority)?,
        department: chosen("department", &form.department)?,
        title: form.title,
        body: form.body,
        priority_reason: form.priority_reason,
    };
    store::edit(&desk, &project, number, version, fields).await?;
    Ok(Done::at(ticket_path(&project, number)).saying(Say::new("ticket-saved")))
}

#[server(endpoint = "service/link", prefix = "/rpc")]
pub async fn link(
    project: ProjectKey,
    number: i32,
    #[server(default)] defect: String,
    #[server(default)] item: String,
    #[server(default)] requirement: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::link(&desk, &project, number, store::TicketLinks { defect, item, requirement }).await?;
    Ok(crate::said("ticket-linked"))
}
