//! Small things that every page of the service desk shows: how soon, what is left, whose.

use golive_domain::{
    service::{Cause, ClockState, Metric, Priority},
    words::Word as _,
};
use golive_store::{
    backlog::PersonRef,
    service::{Deadline, TicketRow},
};
use leptos::prelude::*;

use crate::{
    i18n::{Formats, t, word},
    ui::{Avatar, Badge, Nobody, Tone, When},
    web::frame,
};

/// `P1`, with what it means on hover.
#[component]
pub fn PriorityOf(of: Priority) -> impl IntoView {
    let tone = if of == Priority::P1 { Tone::Bad } else { Tone::Plain };
    view! { <span title=word("ticket-priority", of)><Badge tone>{of.as_str().to_uppercase()}</Badge></span> }
}

/// A stretch of working time, without its sign: `45 min`, `4 h`, `3:59 h`.
pub fn worked(minutes: i64) -> String {
    let (hours, minutes) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    match (hours, minutes) {
        (0, minutes) => t!("minutes-short", "minutes" = minutes),
        (hours, 0) => t!("hours-short", "hours" = Formats::current().digits(&hours.to_string())),
        (hours, minutes) => t!("hours-short", "hours" = Formats::current().digits(&format!("{hours}:{minutes:02}"))),
    }
}

/// What a deadline comes to, in words: how much is left, by how much it is late, that it waits, that it was kept.
pub fn said(deadline: &Deadline) -> String {
    match (deadline.state, deadline.left_minutes) {
        (ClockState::Running, Some(left)) => t!("deadline-left", "time" = worked(left)),
        (ClockState::Running, None) => t("clock-running"),
        (ClockState::Breached, Some(left)) if left < 0 => t!("deadline-late", "time" = worked(left)),
        (ClockState::Paused, Some(left)) if left < 0 => t!("deadline-paused-late", "time" = worked(left)),
        (ClockState::Paused, Some(left)) => t!("deadline-paused", "time" = worked(left)),
        (ClockState::Met, Some(left)) => t!("deadline-met", "time" = worked(left)),
        (state, _) => word("clock", state),
    }
}

/// The same in a word or two, for a table; the whole stands on hover.
fn shortly(deadline: &Deadline) -> String {
    match (deadline.state, deadline.left_minutes) {
        (ClockState::Running, _) => said(deadline),
        (ClockState::Breached, Some(left)) if left < 0 => said(deadline),
        (state, _) => word("clock", state),
    }
}

/// How it looks: broken, running out, kept.
fn tone(deadline: &Deadline) -> Tone {
    match (deadline.state, deadline.left_minutes) {
        (ClockState::Breached, _) => Tone::Bad,
        (ClockState::Running, Some(left)) if left <= 60 => Tone::Warn,
        (ClockState::Met, _) => Tone::Good,
        _ => Tone::Plain,
    }
}

/// One deadline as a badge that leads to its ledger.
#[component]
pub fn Due(of: Deadline, number: i32) -> impl IntoView {
    let href = ledger_path(number, of.metric, of.cycle);
    let cause = (of.cause == Some(Cause::Change)).then(|| view! { " "<small>{t("deadline-by-change")}</small> });
    let due = of.due.filter(|_| of.stopped.is_none()).map(|at| view! { <small class="soft"><When at/></small> });
    view! {
        <a class="due" href=href>
            <span title=said(&of)><Badge tone=tone(&of)>{shortly(&of)}</Badge></span>
            {cause}" "{due}
        </a>
    }
}

/// The deadline of one metric in a row of a table; a dash where nothing is promised.
#[component]
pub fn DueCell(row: TicketRow, metric: Metric) -> impl IntoView {
    match row.deadlines.iter().find(|deadline| deadline.metric == metric) {
        Some(deadline) => view! { <Due of=*deadline number=row.number/> }.into_any(),
        None => view! { <span class="soft" title=t("deadline-none")>{t("nothing")}</span> }.into_any(),
    }
}

pub fn ledger_path(number: i32, metric: Metric, cycle: i32) -> String {
    format!("/p/{}/tickets/{number}/ledger/{metric}/{cycle}", frame().key)
}

/// What is out of the ordinary.
#[component]
pub fn Marks(row: TicketRow) -> impl IntoView {
    let major = row.major.then(|| view! { <Badge tone=Tone::Bad>{t("ticket-major")}</Badge>" " });
    let back = (row.reopened > 0).then(|| view! { <Badge tone=Tone::Warn>{t!("ticket-reopened-times", "count" = row.reopened)}</Badge> });
    view! { {major}{back} }
}

#[component]
pub fn Face(of: Option<PersonRef>) -> impl IntoView {
    match of {
        Some(person) => view! { <Avatar name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    }
}

/// Whom a requester turns to when the queue is not enough; nothing where nobody is named.
#[component]
pub fn InPerson(contact: String) -> impl IntoView {
    (!contact.is_empty()).then(|| view! { <p class="soft">{t("contact-in-person")}": "<bdi>{contact}</bdi></p> })
}
