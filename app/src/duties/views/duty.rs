//! One duty: what is to be done, whether it was, and what its silence led to.

use chrono::NaiveDate;
use golive_domain::access::Permission;
use golive_store::duties::{DutyView, OpenedTicket};
use leptos::prelude::*;

use super::{
    about, duty_path,
    evidence::{Evidence, Given},
    money,
    parts::{RhythmOf, Standing},
};
use crate::{
    events::RecordHistory,
    i18n::{Formats, t, word},
    islands::Live,
    service::ticket_path,
    ui::{Amount, Badge, Card, Day, Fact, Facts, Key, LinkButton, Nobody, PostButton, StateOf, Who},
    web::frame,
};

#[component]
pub fn DutyPage(view: DutyView) -> impl IntoView {
    let frame = frame();
    let row = view.row.clone();
    let writes = frame.may(Permission::DutyWrite);
    let edit = (writes && !row.archived)
        .then(|| view! { <LinkButton href=format!("{}/edit", duty_path(row.number)) icon="edit">{t("action-edit")}</LinkButton> });
    let (rest, label) = if row.archived { ("restore", t("action-restore")) } else { ("archive", t("action-archive")) };
    let rest = writes.then(|| view! { <PostButton action=format!("/rpc/duties/{rest}") hidden=about(&row) label icon="archive"/> });
    let form = view.may_do.then(|| view! { <Evidence view=view.clone()/> });
    let (steps, tickets, given, facts) = (view.steps.clone(), view.tickets.clone(), view.clone(), view.clone());
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster" data-region="duty">
                            <Key of=row.code.clone()/><Badge>{word("duty-kind", row.kind)}</Badge><Standing row=row.clone()/>
                        </p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                    </div>
                    <div class="actions">{edit}{rest}</div>
                </div>
                <Steps steps/>
                {form}
                <div data-region="duty"><Opened tickets/></div>
                <div data-region="duty"><Given view=given/></div>
                <section data-region="duty"><h2>{t("ticket-history")}</h2><RecordHistory lines=view.history/></section>
            </div>
            <aside class="side" aria-label=t("ticket-facts")><About view=facts/></aside>
        </div>
        <Live project=frame.key.to_string() region="duty".to_owned()/>
    }
}

/// A step a line.
#[component]
fn Steps(steps: String) -> impl IntoView {
    let lines: Vec<String> = steps.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
        view! { <Card title=t("field-steps")><ol class="duty-steps">{lines}</ol></Card> }
    })
}

/// The tickets that silence opened.
#[component]
fn Opened(tickets: Vec<OpenedTicket>) -> impl IntoView {
    let key = frame().key.clone();
    let line = move |opened: OpenedTicket| {
        let href = ticket_path(&key, opened.ticket.number);
        view! {
            <li>
                <Key of=opened.ticket.code href=href.clone()/>
                <a class="grow" href=href dir="auto">{opened.ticket.title}</a>
                <small><Day date=opened.occurrence/></small>
                <StateOf of=opened.ticket.state prefix="ticket-state"/>
            </li>
        }
    };
    (!tickets.is_empty()).then(|| {
        let lines = tickets.into_iter().map(line).collect_view();
        view! { <Card title=t("duty-tickets") flush=true><ul class="rows">{lines}</ul></Card> }
    })
}

#[component]
fn About(view: DutyView) -> impl IntoView {
    let row = view.row.clone();
    let owner = match row.owner.clone() {
        Some(who) => view! { <Who name=who.name id=Some(who.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let cost = row.cost.map(|cost| view! { <Fact label=t("duty-cost")><Amount of=money(cost)/></Fact> });
    let reminders = match row.reminders.as_str() {
        "" => t("duty-no-reminders"),
        days => t!("duty-reminded-before", "days" = Formats::current().digits(days)),
    };
    let rhythm = row.clone();
    let mut hidden = about(&row);
    hidden.retain(|(name, _)| *name == "project");
    hidden.extend([("kind", "duty".to_owned()), ("id", row.id.to_string())]);
    let (watch, label) = if view.watched { ("unwatch", t("defects-unwatch")) } else { ("watch", t("duty-watch")) };
    view! {
        <Card title=t("ticket-facts")>
            <Facts>
                <Fact label=t("field-owner")>{owner}</Fact>
                <Fact label=t("field-rhythm")><RhythmOf row=rhythm/></Fact>
                <Fact label=t("field-reminders")>{reminders}</Fact>
                {cost}
            </Facts>
        </Card>
        <div data-region="duty"><Next days=view.next/></div>
        <div class="cluster"><PostButton action=format!("/rpc/events/{watch}") hidden label icon="eye" small=true/></div>
    }
}

/// The days it comes on next.
#[component]
pub fn Next(days: Vec<NaiveDate>) -> impl IntoView {
    (!days.is_empty()).then(|| {
        let days = days.into_iter().map(|date| view! { <li><Day date/></li> }).collect_view();
        view! { <Card title=t("duty-next")><ul class="list">{days}</ul></Card> }
    })
}
