//! What a ticket was merged with and split off, and how one merges and splits.

use golive_domain::{
    access::Permission,
    service::{Audience, TicketState},
};
use golive_store::service::{Message, TicketRef, TicketView};
use leptos::prelude::*;

use super::{Options, about, ask::fields};
use crate::{
    i18n::t,
    service::{api::TicketForm, ticket_path},
    ui::{Button, Field, Form, FormActions, Head, Key, LinkButton, Look, Notice, Tone, Unfold},
    web::frame,
};

/// Where the ticket went, or came from: the first thing to know of it.
#[component]
pub fn Merged(ticket: TicketView) -> impl IntoView {
    let merged = ticket.kin.is_merged.then(|| {
        let said = match ticket.kin.merged_into.clone() {
            Some(other) => view! { <p>{t("ticket-merged-into")}" "<Other of=other/></p> }.into_any(),
            None => view! { <p>{t("ticket-merged-elsewhere")}</p> }.into_any(),
        };
        view! { <Notice tone=Tone::Warn>{said}</Notice> }
    });
    let split = ticket.kin.split_from.clone().map(|other| {
        view! { <Notice><p>{t("ticket-split-from")}" "<Other of=other/></p></Notice> }
    });
    view! { {merged}{split} }
}

#[component]
fn Other(of: TicketRef) -> impl IntoView {
    let href = ticket_path(&frame().key, of.number);
    view! { <Key of=of.code href=href/>" "<bdi>{of.title}</bdi> }
}

/// What became part of it and what was split off it, and the way to fold it into another.
#[component]
pub fn Kindred(ticket: TicketView) -> impl IntoView {
    let frame = frame();
    let line = |label: &'static str, other: TicketRef| {
        let href = ticket_path(&frame.key, other.number);
        view! { <li><small>{t(label)}</small><Key of=other.code href=href.clone()/><a class="grow" href=href dir="auto">{other.title}</a></li> }
    };
    let kin = ticket.kin.clone();
    let merges = frame.may(Permission::TicketDirect) && ticket.row.state != TicketState::Closed;
    let any = !kin.took_in.is_empty() || !kin.split_into.is_empty();
    let lines = kin.took_in.into_iter().map(|other| line("ticket-took-in", other));
    let lines: Vec<_> = lines.chain(kin.split_into.into_iter().map(|other| line("ticket-split-into", other))).collect();
    let merge = merges.then(|| {
        view! {
            <div class="pad"><Unfold summary=t("ticket-merge")>
                <Form id="merge" action="/rpc/service/merge" hidden=about(&frame.key, ticket.row.number) wide=true>
                    <Field name="into" label=t("ticket-merge-into") hint=t("ticket-merge-hint") dir="ltr"/>
                    <FormActions><Button small=true look=Look::Primary>{t("ticket-merge")}</Button></FormActions>
                </Form>
            </Unfold></div>
        }
    });
    (any || merges).then(|| {
        view! {
            <section class="card">
                <header><h2>{t("ticket-kin")}</h2></header>
                <ul class="rows defect-links">{lines}</ul>
                {merge}
            </section>
        }
    })
}

/// The form of a ticket that is split off, with what was said.
#[component]
pub fn SplitView(ticket: TicketView, message: Message, options: Options) -> impl IntoView {
    let key = frame().key.clone();
    let back = ticket_path(&key, ticket.row.number);
    let mut hidden = about(&key, ticket.row.number);
    hidden.push(("message", message.id.to_string()));
    // Words of somebody else that were merged in become a ticket of theirs: nothing of this one goes into it.
    let form = if message.audience == Audience::Internal {
        TicketForm { body: message.body, ..TicketForm::default() }
    } else {
        TicketForm {
            title: ticket.row.title.clone(),
            body: message.body,
            request: ticket.row.request.to_string(),
            impact: ticket.impact.to_string(),
            urgency: ticket.urgency.to_string(),
            department: ticket.department.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default(),
            ..TicketForm::default()
        }
    };
    view! {
        <Head title=t!("ticket-split-page", "code" = ticket.row.code.clone()) note=t("ticket-split-note")/>
        <Form id="split" action="/rpc/service/split" hidden>
            {fields(form, &options)}
            <FormActions>
                <Button look=Look::Primary>{t("ticket-split-send")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}
