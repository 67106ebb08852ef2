//! What stands beside a ticket: its deadlines, who works on it, what it hangs together with.

use golive_domain::{access::Permission, service::ClockState, words::Word as _};
use golive_store::{
    backlog::PersonRef,
    incidents::OfTicket,
    service::{Deadline, TicketView},
};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    about,
    kin::Kindred,
    origin::CameFrom,
    parts::{PriorityOf, ledger_path, said},
};
use crate::{
    backlog::item_path,
    defects::defect_path,
    i18n::{t, word},
    incidents::Beside,
    service::ticket_path,
    ui::{Button, Choice, Fact, Facts, Field, Form, FormActions, Key, Look, Nobody, PostButton, Select, StateOf, Unfold, When, Who},
    web::{Viewer, frame},
};

#[component]
pub fn Side(ticket: TicketView, people: Vec<PersonRef>, incidents: OfTicket) -> impl IntoView {
    view! {
        <div data-region="ticket"><Deadlines ticket=ticket.clone()/></div>
        <Work ticket=ticket.clone() people/>
        <Links ticket=ticket.clone()/>
        <Kindred ticket=ticket.clone()/>
        <CameFrom origin=ticket.origin.clone()/>
        <Beside ticket=ticket.clone() of=incidents/>
        <Watch ticket/>
    }
}

/// All that is due, each with what makes it so.
#[component]
fn Deadlines(ticket: TicketView) -> impl IntoView {
    let number = ticket.row.number;
    let lines = ticket.row.deadlines.iter().map(|deadline| view! { <Line of=*deadline number/> }).collect_view();
    let none = ticket.row.deadlines.is_empty().then(|| view! { <p class="soft pad">{t("ticket-nothing-promised")}</p> });
    let earlier = (!ticket.earlier.is_empty()).then(|| {
        let lines = ticket.earlier.iter().map(|deadline| view! { <Line of=*deadline number/> }).collect_view();
        view! { <div class="pad"><Unfold summary=t("ticket-earlier-cycles")><ul class="rows deadlines">{lines}</ul></Unfold></div> }
    });
    view! {
        <section class="card">
            <header><h2>{t("ticket-deadlines")}</h2><small class="soft"><When at=ticket.at/></small></header>
            {none}
            <ul class="rows deadlines">{lines}</ul>
            {earlier}
        </section>
    }
}

#[component]
fn Line(of: Deadline, number: i32) -> impl IntoView {
    let class = match of.state {
        ClockState::Breached => "deadline bad",
        ClockState::Met => "deadline good",
        ClockState::Running => "deadline running",
        ClockState::Paused | ClockState::None => "deadline",
    };
    let mark = match of.state {
        ClockState::Breached => "■",
        ClockState::Met => "✓",
        ClockState::Running => "●",
        ClockState::Paused | ClockState::None => "○",
    };
    let due = of.due.map(|at| view! { <span><When at/></span> });
    view! {
        <li class=class>
            <span class="mark" aria-hidden="true">{mark}</span>
            <span class="grow"><b>{word("metric", of.metric)}</b><br/>{said(&of)}</span>
            <span class="end">{due}<br/><a href=ledger_path(number, of.metric, of.cycle)>{t("ledger-why")}</a></span>
        </li>
    }
}

/// How soon, of what kind, in whose hands.
#[component]
fn Work(ticket: TicketView, people: Vec<PersonRef>) -> impl IntoView {
    let frame = frame();
    let row = ticket.row.clone();
    let inside = frame.may(Permission::TicketRead);
    let who = |person: Option<PersonRef>| match person {
        Some(person) => view! { <Who name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let reason = (!ticket.priority_reason.is_empty()).then(|| {
        let because = t!(
            "defects-priority-because",
            "priority" = ticket.default_priority.as_str().to_uppercase(),
            "reason" = ticket.priority_reason.clone()
        );
        view! { " "<small dir="auto">{because}</small> }
    });
    let directs = frame.may(Permission::TicketDirect) && row.state.is_open();
    let me = Viewer::current().me.map(|me| me.id);
    let claims = directs && row.assignee.as_ref().map(|person| person.id) != me;
    let claim = claims.then(|| {
        let mut hidden = about(&frame.key, row.number);
        hidden.push(("assignee", me.map(|me| me.to_string()).unwrap_or_default()));
        view! { <PostButton action="/rpc/service/assign" hidden label=t("ticket-claim") small=true/> }
    });
    let assignee = row.assignee.as_ref().map(|person| person.id.to_string()).unwrap_or_default();
    let assign = directs.then(|| {
        let options: Vec<Choice> = people.iter().map(|person| Choice::new(person.id.to_string(), &person.name)).collect();
        view! {
            <Unfold summary=t("ticket-assign")>
                <Form id="assign" action="/rpc/service/assign" hidden=about(&frame.key, row.number) wide=true>
                    <Select name="assignee" label=t("field-assignee") options value=assignee blank=t("nobody") optional=true/>
                    <div><Button small=true>{t("ticket-assign")}</Button></div>
                </Form>
            </Unfold>
        }
    });
    let vendor = ticket
        .vendor
        .clone()
        .map(|person| view! { <Fact label=t("ticket-vendor-worker")><Who name=person.name id=Some(person.id)/></Fact> });
    // The vendor's for whoever works on it while the vendor has it, the help desk's for whoever asked.
    let (named, contact) = match (inside, row.shared) {
        (true, true) => ("agreement-vendor-contact", ticket.contacts.vendor.clone()),
        (true, false) => ("agreement-vendor-contact", String::new()),
        (false, _) => ("agreement-help-desk-contact", ticket.contacts.help_desk.clone()),
    };
    let contact = (!contact.is_empty()).then(|| view! { <Fact label=t(named)><bdi>{contact}</bdi></Fact> });
    let assigned = inside.then(|| view! { <Fact label=t("field-assignee")>{who(row.assignee.clone())}</Fact> });
    let department = ticket.department.clone().map(|(_, name)| view! { <Fact label=t("field-department")><bdi>{name}</bdi></Fact> });
    let rating = ticket.rating.map(|rating| view! { <Fact label=t("ticket-rating")>{t(&format!("rating-{rating}"))}" "<small dir="auto">{ticket.rating_remark.clone()}</small></Fact> });
    view! {
        <section class="card">
            <header><h2>{t("ticket-facts")}</h2></header>
            <div class="pad stack">
                <Facts>
                    <Fact label=t("ticket-request")>{word("request", row.request)}</Fact>
                    <Fact label=t("field-priority")><PriorityOf of=row.priority/>{reason}</Fact>
                    <Fact label=t("ticket-impact")>{word("impact", ticket.impact)}</Fact>
                    <Fact label=t("ticket-urgency")>{word("urgency", ticket.urgency)}</Fact>
                    {assigned}{vendor}{contact}{department}{rating}
                </Facts>
                {claim}{assign}
            </div>
        </section>
    }
}

/// What it hangs together with.
#[component]
fn Links(ticket: TicketView) -> impl IntoView {
    let frame = frame();
    let key = frame.key.clone();
    let line = |label: String, href: String, code: String, title: String| {
        view! { <li><small>{label}</small><Key of=code href=href.clone()/><a class="grow" href=href dir="auto">{title}</a></li> }
    };
    let defect = ticket.defect.clone().map(|defect| {
        let state = view! { <StateOf of=defect.state prefix="defect-state"/> };
        let href = defect_path(&key, defect.number);
        view! { <li><small>{t("ticket-defect")}</small><Key of=defect.code href=href.clone()/><a class="grow" href=href dir="auto">{defect.title}</a>{state}</li> }
    });
    let item = ticket.item.clone().map(|item| line(t("ticket-item"), item_path(&key, item.number), item.code.clone(), item.title.clone()));
    let requirement = ticket.requirement.clone().map(|(code, title)| {
        line(t("field-requirement"), format!("/p/{key}/requirements/of/{}", utf8_percent_encode(&code, NON_ALPHANUMERIC)), code, title)
    });
    let others = ticket
        .followed_by
        .iter()
        .map(|other| line(t("ticket-followed-by"), ticket_path(&key, other.number), other.code.clone(), other.title.clone()));
    let others = others.collect_view();
    let directs = frame.may(Permission::TicketDirect);
    let edit = directs.then(|| {
        let item_code = ticket.item.as_ref().map(|item| item.code.clone()).unwrap_or_default();
        let defect_code = ticket.defect.as_ref().map(|defect| defect.code.clone()).unwrap_or_default();
        let requirement_code = ticket.requirement.as_ref().map(|(code, _)| code.clone()).unwrap_or_default();
        view! {
            <div class="pad"><Unfold summary=t("ticket-link")>
                <Form id="link" action="/rpc/service/link" hidden=about(&frame.key, ticket.row.number) wide=true>
                    <Field name="defect" label=t("ticket-defect") value=defect_code hint=t("ticket-link-hint") dir="ltr" optional=true/>
                    <Field name="item" label=t("ticket-item") value=item_code dir="ltr" optional=true/>
                    <Field name="requirement" label=t("field-requirement") value=requirement_code dir="ltr" optional=true/>
                    <FormActions><Button small=true look=Look::Primary>{t("action-save")}</Button></FormActions>
                </Form>
            </Unfold></div>
        }
    });
    let any = directs || ticket.defect.is_some() || ticket.item.is_some() || ticket.requirement.is_some() || !ticket.followed_by.is_empty();
    any.then(|| {
        view! {
            <section class="card">
                <header><h2>{t("ticket-links")}</h2></header>
                <ul class="rows defect-links">{defect}{item}{requirement}{others}</ul>
                {edit}
            </section>
        }
    })
}

#[component]
fn Watch(ticket: TicketView) -> impl IntoView {
    let mut hidden = about(&frame().key, ticket.row.number);
    hidden.retain(|(name, _)| *name == "project");
    hidden.extend([("kind", "ticket".to_owned()), ("id", ticket.row.id.to_string())]);
    let (watch, label) = if ticket.watched { ("unwatch", t("defects-unwatch")) } else { ("watch", t("ticket-watch")) };
    view! { <div class="cluster"><PostButton action=format!("/rpc/events/{watch}") hidden label icon="eye" small=true/></div> }
}
