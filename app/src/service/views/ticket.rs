//! A ticket's own page: what was asked and said, what is due, what can be done.

use golive_domain::access::Permission;
use golive_store::{
    backlog::PersonRef,
    events::{Line, Lines},
    incidents::OfTicket,
    knowledge::TicketKnowledge,
    service::TicketView,
};
use leptos::prelude::*;

use super::{
    kin::Merged,
    parts::Marks,
    side::Side,
    talk::{Answer, Files, Talk, Words, Write},
};
use crate::{
    events::said_of,
    i18n::{t, word},
    incidents::Hangs,
    islands::Live,
    knowledge::Beside,
    service::ticket_path,
    ui::{Badge, History, HistoryEntry, Key, Notice, StateOf, Tone, When, Who},
    web::frame,
};

#[component]
pub fn TicketPage(
    ticket: TicketView,
    people: Vec<PersonRef>,
    incidents: OfTicket,
    /// Names of the texts a reply can begin with.
    templates: Vec<String>,
    known: TicketKnowledge,
) -> impl IntoView {
    let frame = frame();
    let row = ticket.row.clone();
    let edit = frame.may(Permission::TicketDirect).then(|| {
        let href = format!("{}/edit", ticket_path(&frame.key, row.number));
        view! { <a class="btn" href=href data-key="KeyE">{t("action-edit")}</a> }
    });
    let body = (!ticket.body.trim().is_empty()).then(|| view! { <Words text=ticket.body.clone() channel=ticket.channel/> });
    let files = ticket.files.iter().filter(|file| file.message.is_none()).cloned().collect::<Vec<_>>();
    let asked_by = row.requester.clone().map(|person| view! { <Who name=person.name id=Some(person.id)/> });
    let past = frame.may(Permission::TicketRead).then(|| {
        view! {
            <section>
                <h2>{t("ticket-history")}</h2>
                <Past lines=ticket.history.clone()/>
            </section>
        }
    });
    let status = Some(ticket.status.clone()).filter(|status| !status.trim().is_empty()).map(|status| {
        view! { <Notice tone=Tone::Warn><p><b>{t("ticket-public-status")}": "</b><span dir="auto">{status}</span></p></Notice> }
    });
    let follows = ticket.follows.clone().map(|other| {
        let href = ticket_path(&frame.key, other.number);
        view! { <Notice><p>{t("ticket-follows")}" "<Key of=other.code href=href/>" "<bdi>{other.title}</bdi></p></Notice> }
    });
    view! {
        // In the order a phone shows it: what was asked and said, what is due and to be done, what happened.
        <div class="item ticket">
            <article class="item-main stack">
                <div class="head" data-region="ticket">
                    <div>
                        <p class="item-over">
                            <Key of=row.code.clone()/>
                            <StateOf of=row.state prefix="ticket-state"/>
                            <Marks row=row.clone()/>
                        </p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                        <p class="soft cluster">{asked_by}<When at=row.created_at/><Badge>{word("channel", ticket.channel)}</Badge></p>
                    </div>
                    <div class="actions">{edit}</div>
                </div>
                {status}<Merged ticket=ticket.clone()/><Hangs of=incidents.clone()/>{follows}
                <section data-region="ticket">{body}<Files files/></section>
                <Talk ticket=ticket.clone()/>
                <Answer ticket=ticket.clone() templates known=known.clone()/>
                <Write ticket=ticket.clone()/>
            </article>
            <aside class="ticket-side stack" aria-label=t("ticket-facts")>
                <Side ticket=ticket.clone() people incidents/>
                <Beside ticket known/>
            </aside>
            <div class="item-main stack" data-region="ticket">{past}</div>
        </div>
        <Live project=frame.key.to_string() region="ticket".to_owned()/>
    }
}

#[component]
fn Past(lines: Lines) -> impl IntoView {
    let Lines { lines, names } = lines;
    let entry = move |line: Line| {
        let (who_id, who) = line.actor.clone().map_or((None, String::new()), |(id, name)| (Some(id), name));
        let changes = said_of(&line, &names);
        view! { <HistoryEntry who at=line.at what=word("event", line.kind) who_id changes note=line.note.unwrap_or_default()/> }
    };
    view! { <History>{lines.into_iter().map(entry).collect_view()}</History> }
}
