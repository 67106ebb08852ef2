//! The evidence of a duty: what was given, and the form to give it.

use golive_store::duties::{DoneRow, DutyView};
use leptos::prelude::*;

use super::{about, currency, money};
use crate::{
    i18n::t,
    ui::{Amount, Button, Card, DateField, Day, Form, FormActions, FormRow, Look, MoneyField, Prose, TextArea, Who},
};

#[component]
pub fn Evidence(view: DutyView) -> impl IntoView {
    let cost = view.sees_costs.then(|| {
        let usual = view.row.cost.map(money).filter(|_| view.row.kind == golive_domain::service::duties::DutyKind::Renewal);
        view! { <MoneyField name="cost" label=t("duty-cost-now") currency=currency() value=usual optional=true/> }
    });
    view! {
        <Card title=t("duty-prove")>
            <Form id="done" action="/rpc/duties/done" hidden=about(&view.row) wide=true>
                <TextArea name="evidence" label=t("field-evidence") hint=t("duty-evidence-hint") rows=3/>
                <FormRow><DateField name="on" label=t("duty-done-on") value=Some(view.today)/>{cost}</FormRow>
                <FormActions><Button look=Look::Primary>{t("duty-do")}</Button></FormActions>
            </Form>
        </Card>
    }
}

/// What was given, the latest first.
#[component]
pub fn Given(view: DutyView) -> impl IntoView {
    let none = view.done.is_empty().then(|| view! { <p class="soft">{t("duty-never-done")}</p> });
    let lines = view.done.into_iter().map(|done| view! { <Line done/> }).collect_view();
    view! { <section aria-label=t("duty-evidence")><h2>{t("duty-evidence")}</h2>{none}<ol class="notes">{lines}</ol></section> }
}

#[component]
fn Line(done: DoneRow) -> impl IntoView {
    let by = done.by.map(|who| view! { <Who name=who.name id=Some(who.id)/> });
    let cost = done.cost.map(|cost| view! { <Amount of=money(cost)/> });
    let answered = (done.occurrence != done.on).then(|| view! { <small>{t("duty-answers")}" "<Day date=done.occurrence/></small> });
    view! {
        <li>
            <p class="soft cluster"><b><Day date=done.on/></b>{by}{answered}{cost}</p>
            <Prose text=done.evidence/>
        </li>
    }
}
