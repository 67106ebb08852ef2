//! What stands on a ticket's page: the incident it is, or hangs on, and the form that declares one.

use golive_domain::access::Permission;
use golive_store::{
    incidents::{IncidentRow, OfTicket},
    service::TicketView,
};
use leptos::prelude::*;

use super::{list::Standing, path};
use crate::{
    i18n::t,
    ui::{Button, Field, Form, FormActions, Key, Look, Notice, TextArea, Tone, Unfold},
    web::frame,
};

/// The known problems a ticket is part of, for whoever reads it.
#[component]
pub fn Hangs(of: OfTicket) -> impl IntoView {
    let going_on = of.part_of.into_iter().filter(|row| row.ended_at.is_none());
    let line = |row: IncidentRow| {
        view! { <Notice tone=Tone::Warn><p>{t("incident-part-of")}" "<a href=path(row.number) dir="auto">{row.title}</a>": "<span dir="auto">{row.status}</span></p></Notice> }
    };
    going_on.map(line).collect_view()
}

/// The incidents of a ticket, and how one is declared.
#[component]
pub fn Beside(ticket: TicketView, of: OfTicket) -> impl IntoView {
    let directs = frame().may(Permission::TicketDirect);
    let running = of.worked_on.iter().any(|row| row.ended_at.is_none());
    let left_open =
        (running && !ticket.row.state.is_open() && directs).then(|| view! { <p class="pad soft">{t("incident-still-goes-on")}</p> });
    let line = |row: IncidentRow| {
        let href = path(row.number);
        view! { <li><Key of=row.code.clone() href=href.clone()/><a class="grow" href=href dir="auto">{row.title.clone()}</a><Standing row/></li> }
    };
    let hangs = of.part_of.iter().any(|row| row.ended_at.is_none());
    let declare = (directs && !running && !hangs && ticket.row.state.is_open()).then(|| {
        let hidden = vec![("project", frame().key.to_string()), ("number", ticket.row.number.to_string())];
        view! {
            <div class="pad"><Unfold summary=t("incident-declare")>
                <Form id="declare" action="/rpc/incidents/declare" hidden wide=true>
                    <Field name="title" label=t("incident-title") hint=t("incident-title-hint") maxlength=250/>
                    <TextArea name="status" label=t("incident-status") hint=t("incident-status-hint") rows=3/>
                    <FormActions><Button small=true look=Look::Primary>{t("incident-do-declare")}</Button></FormActions>
                </Form>
            </Unfold></div>
        }
    });
    let any = declare.is_some() || !of.worked_on.is_empty();
    let lines = of.worked_on.into_iter().map(line).collect_view();
    any.then(|| {
        view! {
            <section class="card">
                <header><h2>{t("incident-of-ticket")}</h2></header>
                <ul class="rows">{lines}</ul>
                {left_open}
                {declare}
            </section>
        }
    })
}
