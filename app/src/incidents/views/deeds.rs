//! What is done with an incident: another word, a ticket more, "me too", its end.

use golive_store::{incidents::IncidentRow, service::TicketRef};
use leptos::prelude::*;

use super::about;
use crate::{
    i18n::t,
    ui::{Button, Card, Checkbox, Choice, Field, Form, FormActions, Look, Select, TextArea, Unfold},
};

/// Another word for everybody.
#[component]
pub fn Say(number: i32) -> impl IntoView {
    view! {
        <Card title=t("incident-say")>
            <Form id="update" action="/rpc/incidents/update" hidden=about(number) wide=true>
                <TextArea name="body" label=t("incident-status") hint=t("incident-status-hint") rows=3/>
                <FormActions><Button look=Look::Primary>{t("incident-do-say")}</Button></FormActions>
            </Form>
        </Card>
    }
}

/// Its end, with the tickets that hang on it or without.
#[component]
pub fn Close(number: i32, open: u64) -> impl IntoView {
    let resolve = (open > 0).then(|| {
        view! { <Checkbox name="resolve" label=t!("incident-resolve-too", "count" = open) note=t("incident-resolve-note") checked=true/> }
    });
    view! {
        <Card>
            <Unfold summary=t("incident-end")>
                <Form id="end" action="/rpc/incidents/end" hidden=about(number) wide=true>
                    <TextArea name="closing" label=t("incident-closing") hint=t("incident-closing-hint") rows=3/>
                    {resolve}
                    <FormActions><Button look=Look::Primary>{t("incident-do-end")}</Button></FormActions>
                </Form>
            </Unfold>
        </Card>
    }
}

/// "Me too", with a ticket of one's own or without.
#[component]
pub fn Join(row: IncidentRow, offered: Vec<TicketRef>) -> impl IntoView {
    if row.is_hit && offered.is_empty() {
        return view! { <p class="soft">{t("incident-counted")}</p> }.into_any();
    }
    let named = |ticket: TicketRef| Choice::new(ticket.number.to_string(), format!("{} {}", ticket.code, ticket.title));
    let choose = (!offered.is_empty()).then(|| {
        let options = offered.into_iter().map(named).collect::<Vec<_>>();
        let hint = t("incident-with-hint");
        match row.is_hit {
            true => view! { <Select name="ticket" label=t("incident-with") options hint/> }.into_any(),
            false => view! { <Select name="ticket" label=t("incident-with") options blank=t("incident-with-none") hint optional=true/> }
                .into_any(),
        }
    });
    let label = if row.is_hit { t("incident-do-link-own") } else { t("incident-me-too") };
    let counted = row.is_hit.then(|| view! { <p class="soft">{t("incident-counted")}</p> });
    view! {
        <Card title=t("incident-hit-you")>
            {counted}
            <Form id="join" action="/rpc/incidents/join" hidden=about(row.number) wide=true>
                {choose}
                <FormActions><Button look=Look::Primary>{label}</Button></FormActions>
            </Form>
        </Card>
    }
    .into_any()
}

/// One ticket more that hangs on it.
#[component]
pub fn LinkForm(number: i32) -> impl IntoView {
    view! {
        <div class="pad">
            <Unfold summary=t("incident-link")>
                <Form id="link" action="/rpc/incidents/link" hidden=about(number) wide=true>
                    <Field name="ticket" label=t("ticket-key") hint=t("incident-link-hint") dir="ltr" class="medium"/>
                    <FormActions><Button small=true look=Look::Primary>{t("incident-do-link")}</Button></FormActions>
                </Form>
            </Unfold>
        </div>
    }
}
