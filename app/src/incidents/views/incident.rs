//! One incident: what was said of it in the order of time, whom it hits, what hangs on it.

use golive_domain::access::Permission;
use golive_store::{
    Paged,
    incidents::{IncidentView, Update},
    service::TicketRef,
};
use leptos::prelude::*;

use super::{
    about,
    deeds::{Close, Join, LinkForm, Say},
    list::Standing,
};
use crate::{
    events::RecordHistory,
    i18n::t,
    islands::Live,
    service::ticket_path,
    ui::{Card, Fact, Facts, Key, Pager, PostButton, StateOf, When, Who},
    web::frame,
};

#[component]
pub fn IncidentPage(view: IncidentView) -> impl IntoView {
    let frame = frame();
    let row = view.row.clone();
    let inside = frame.may(Permission::TicketRead);
    let deeds = view.may_direct.then(|| view! { <Say number=row.number/> });
    let close = view.may_direct.then(|| view! { <Close number=row.number open=view.open/> });
    let join = view.may_join.then(|| view! { <Join row=row.clone() offered=view.offered.clone()/> });
    let last_words = view.closing.clone();
    let closing = row.ended_at.map(|at| {
        view! {
            <Card title=t("incident-closing")>
                <p dir="auto">{last_words}</p>
                <p class="soft"><When at/></p>
            </Card>
        }
    });
    let past = inside.then(
        || view! { <section data-region="incident"><h2>{t("ticket-history")}</h2><RecordHistory lines=view.history.clone()/></section> },
    );
    let facts = view.clone();
    let hanging = (inside || view.linked.total > 0)
        .then(|| view! { <Hanging number=row.number linked=view.linked.clone() directs=view.may_direct/> });
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster" data-region="incident"><Key of=row.code.clone()/><Standing row=row.clone()/></p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                    </div>
                </div>
                {closing}
                <div data-region="incident"><Updates updates=view.updates.clone()/></div>
                {deeds}{close}
                <div data-region="incident">{hanging}</div>
                {past}
            </div>
            <aside class="side" aria-label=t("ticket-facts")><About view=facts/>{join}</aside>
        </div>
        <Live project=frame.key.to_string() region="incident".to_owned()/>
    }
}

/// What everybody was told, the first word first.
#[component]
fn Updates(updates: Vec<Update>) -> impl IntoView {
    let line = |update: Update| {
        let by = update.by.map(|who| view! { <Who name=who.name id=Some(who.id)/> });
        view! { <li><p class="soft cluster"><b><When at=update.at/></b>{by}</p><p dir="auto">{update.body}</p></li> }
    };
    view! {
        <section aria-label=t("incident-updates")>
            <h2>{t("incident-updates")}</h2>
            <ol class="notes">{updates.into_iter().map(line).collect_view()}</ol>
        </section>
    }
}

#[component]
fn About(view: IncidentView) -> impl IntoView {
    let key = frame().key.clone();
    let row = view.row;
    let worked_on = view.ticket.map(|ticket| {
        let href = ticket_path(&key, ticket.number);
        view! { <Fact label=t("incident-worked-on")><Key of=ticket.code href=href.clone()/>" "<a href=href dir="auto">{ticket.title}</a></Fact> }
    });
    view! {
        <Card title=t("ticket-facts")>
            <Facts>
                <Fact label=t("incident-since")><When at=row.begun_at/></Fact>
                <Fact label=t("incident-last-update")><When at=row.updated_at/></Fact>
                <Fact label=t("incident-people")>{t!("incident-hit", "count" = row.hit)}</Fact>
                {worked_on}
            </Facts>
        </Card>
    }
}

/// The tickets that hang on it, as far as the viewer sees them.
#[component]
fn Hanging(number: i32, linked: Paged<TicketRef>, directs: bool) -> impl IntoView {
    let key = frame().key.clone();
    let (page, size, total) = (linked.page, linked.size, linked.total);
    let line = |ticket: TicketRef| {
        let href = ticket_path(&key, ticket.number);
        let part = directs.then(|| {
            let mut hidden = about(number);
            hidden.push(("ticket", ticket.number.to_string()));
            let label = t!("incident-unlink", "code" = ticket.code.clone());
            view! { <PostButton action="/rpc/incidents/unlink" hidden label icon="close" icon_only=true small=true/> }
        });
        view! {
            <li>
                <Key of=ticket.code href=href.clone()/><a class="grow" href=href dir="auto">{ticket.title}</a>
                <StateOf of=ticket.state prefix="ticket-state"/>{part}
            </li>
        }
    };
    let lines = linked.rows.into_iter().map(line).collect_view();
    let none = (total == 0).then(|| view! { <p class="soft pad">{t("incident-nothing-hangs")}</p> });
    let form = directs.then(|| view! { <LinkForm number/> });
    view! {
        <Card title=t!("incident-hangs-count", "count" = total) flush=true>
            {none}
            <ul class="rows">{lines}</ul>
            <Pager page size total/>
            {form}
        </Card>
    }
}
