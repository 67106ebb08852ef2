//! The list of plans, and the form of one.

use golive_domain::{access::Permission, testing::CaseResult};
use golive_store::testing::PlanRow;
use leptos::prelude::*;

use super::Parts;
use crate::{
    i18n::{date_range, t},
    testing::marks::StandingBar,
    ui::{
        Badge, Button, Card, Checkbox, DateField, EmptyState, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, Said,
        StateOf, TextArea,
    },
    web::{Unsaid, frame},
};

#[component]
pub fn Plans(plans: Vec<PlanRow>) -> impl IntoView {
    let path = format!("/p/{}/tests/plans", frame().key);
    let new = frame()
        .may(Permission::PlanWrite)
        .then(|| view! { <LinkButton href=format!("{path}/new") look=Look::Primary icon="plus">{t("plan-new")}</LinkButton> });
    let body = if plans.is_empty() {
        view! { <EmptyState icon="flag" title=t("plans-empty") text=t("plans-empty-text")/> }.into_any()
    } else {
        let lines = plans.into_iter().map(|row| view! { <Line row/> }).collect_view();
        view! { <Card flush=true><ul class="rows">{lines}</ul></Card> }.into_any()
    };
    view! { <Head title=t("plans-title") note=t("plans-text")>{new}</Head><Parts current="plans"/>{body} }
}

#[component]
fn Line(row: PlanRow) -> impl IntoView {
    let href = format!("/p/{}/tests/plans/{}", frame().key, row.number);
    let dates = row.starts_on.zip(row.ends_on).map(|(from, to)| date_range(from, to));
    let shared = row.shared.then(|| view! { <Badge>{t("plan-shared")}</Badge> });
    let left = row.of(CaseResult::NotRun) + row.of(CaseResult::InProgress);
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code.clone()}</a>
            <a class="grow title" href=href dir="auto">{row.name.clone()}</a>
            {shared}
            <small class="num">{dates}</small>
            <StateOf of=row.state prefix="plan-state"/>
            <StandingBar standing=row.standing.clone()/>
            <span class="num soft">{t!("plan-left", "left" = left, "all" = row.executions())}</span>
        </li>
    }
}

#[component]
pub fn NewPlan() -> impl IntoView {
    let key = frame().key.to_string();
    view! {
        <Head title=t("plan-new")/>
        <Form id="plan" action="/rpc/testing/plans/create" hidden=vec![("project", key.clone())]>
            <Fields row=None/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=format!("/p/{key}/tests/plans") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn EditPlan(row: PlanRow) -> impl IntoView {
    let key = frame().key.to_string();
    let back = format!("/p/{key}/tests/plans/{}", row.number);
    let hidden = vec![("project", key), ("plan", row.number.to_string()), ("version", row.version.to_string())];
    let conflict = Unsaid::edited("plan").map(|edited| {
        let changes =
            edited.changes.iter().map(|change| Said::of(change, (change.field == "state").then_some("plan-state"), |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    view! {
        <Head title=t!("plan-edit", "code" = row.code.clone())/>
        <Form id="plan" action="/rpc/testing/plans/edit" hidden>
            {conflict}
            <Fields row=Some(row)/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Fields(row: Option<PlanRow>) -> impl IntoView {
    let (name, goal) = row.as_ref().map(|row| (row.name.clone(), row.goal.clone())).unwrap_or_default();
    let (starts, ends) = (row.as_ref().and_then(|row| row.starts_on), row.as_ref().and_then(|row| row.ends_on));
    view! {
        <Field name="name" label=t("field-name") hint=t("plan-name-hint") value=name/>
        <TextArea name="goal" label=t("plan-goal") value=goal optional=true rows=3/>
        <FormRow>
            <DateField name="starts_on" label=t("sprint-starts") value=starts optional=true/>
            <DateField name="ends_on" label=t("sprint-ends") value=ends optional=true/>
        </FormRow>
        <Checkbox name="shared" label=t("plan-share") note=t("plan-share-note") checked=row.is_some_and(|row| row.shared)/>
    }
}
