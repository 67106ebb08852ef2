//! What waits at the service desk, each hint with the way to its list.

use golive_store::today::{AtDesk, Few, WaitingDuty, WaitingTicket};
use leptos::prelude::*;

use crate::{
    i18n::t,
    service::ticket_path,
    ui::{Badge, Card, Day, Key, Tone, When},
    web::frame,
};

/// Nothing where nothing waits: not everybody has a desk to look after.
#[component]
pub fn AtDeskCard(found: AtDesk) -> impl IntoView {
    (!found.is_empty()).then(|| {
        let key = frame().key.clone();
        let queue = format!("/p/{key}/queue");
        let AtDesk { mine, nobodys, duties, held, handed_over, asked } = found;
        let held = (held > 0).then(|| view! { <p><a href=format!("{queue}/mail")>{t!("mail-held-count", "count" = held)}</a></p> });
        view! {
            <div class="all">
                <Card title=t("today-desk")>
                    {held}
                    <Tickets title=t("today-desk-mine") href=format!("{queue}?worker=me&soon=yes") few=mine/>
                    <Tickets title=t("today-desk-nobodys") href=format!("{queue}?worker=nobody") few=nobodys/>
                    <Tickets title=t("today-desk-handed-over") href=format!("{queue}?show=waiting_on_vendor&soon=yes") few=handed_over/>
                    <Duties few=duties/>
                    <Tickets title=t("today-desk-asked") href=format!("/p/{key}/help?show=waiting") few=asked/>
                </Card>
            </div>
        }
    })
}

/// Among one's own tickets: those that wait for an answer, each a link away.
#[component]
pub fn Answers(
    asked: Few<WaitingTicket>,
    /// They are what is shown.
    waiting: bool,
) -> impl IntoView {
    (!waiting && !asked.lines.is_empty()).then(|| {
        let all = format!("/p/{}/help?show=waiting", frame().key);
        let more = asked.more.then(|| view! { <a href=all>{t("today-desk-more")}</a> }.into_any());
        let aside = more.unwrap_or_else(|| ().into_any());
        view! { <Card title=t("today-desk-asked") wanted=true flush=true aside><Lines tickets=asked.lines/></Card> }
    })
}

#[component]
fn Tickets(title: String, href: String, few: Few<WaitingTicket>) -> impl IntoView {
    (!few.lines.is_empty()).then(|| view! { <Heading title href more=few.more/><Lines tickets=few.lines/> })
}

#[component]
fn Lines(tickets: Vec<WaitingTicket>) -> impl IntoView {
    let key = frame().key.clone();
    let line = |ticket: WaitingTicket| {
        let href = ticket_path(&key, ticket.number);
        let due = ticket.due.map(|at| view! { <small><When at/></small> });
        view! { <li><Key of=ticket.code href=href.clone()/><a class="grow" href=href dir="auto">{ticket.title}</a>{due}</li> }
    };
    view! { <ul class="rows">{tickets.into_iter().map(line).collect_view()}</ul> }
}

#[component]
fn Duties(few: Few<WaitingDuty>) -> impl IntoView {
    (!few.lines.is_empty()).then(|| {
        let key = frame().key.clone();
        let line = |duty: WaitingDuty| {
            let href = format!("/p/{key}/duties/{}", duty.number);
            let late = duty.is_late.then(|| view! { <Badge tone=Tone::Bad>{t("duty-state-overdue")}</Badge> });
            let on = duty.on.map(|date| view! { <small><Day date/></small> });
            view! { <li><Key of=duty.code href=href.clone()/><a class="grow" href=href dir="auto">{duty.title}</a>{late}{on}</li> }
        };
        let lines = few.lines.into_iter().map(line).collect_view();
        view! { <Heading title=t("today-desk-duties") href=format!("/p/{key}/duties") more=few.more/><ul class="rows">{lines}</ul> }
    })
}

#[component]
fn Heading(title: String, href: String, more: bool) -> impl IntoView {
    let more = more.then(|| view! { " "<small class="soft">{t("today-desk-more")}</small> });
    view! { <h3><a href=href>{title}</a>{more}</h3> }
}
