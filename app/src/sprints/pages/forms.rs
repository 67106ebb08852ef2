//! A sprint's own facts as a form: new and edited.

use chrono::NaiveDate;
use golive_domain::access::Permission;
use golive_store::sprints::SprintHead;
use leptos::prelude::*;

use super::parts::{currency, may, money, name, path, sent};
use crate::{
    i18n::t,
    ui::{Button, DateField, Field, Form, FormActions, FormRow, LinkButton, Look, MoneyField, TextArea},
    web::frame,
};

#[component]
pub fn New(dates: (NaiveDate, NaiveDate)) -> impl IntoView {
    let key = frame().key.to_string();
    let back = format!("/p/{key}/sprints");
    view! {
        <div class="head"><div><h1>{t("sprint-new")}</h1><p class="soft">{t("sprint-new-text")}</p></div></div>
        <Form id="sprint" action="/rpc/sprints/plan" hidden=vec![("project", key)]>
            <Fields starts_on=dates.0 ends_on=dates.1/>
            <FormActions>
                <Button look=Look::Primary>{t("sprint-plan")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn Edit(sprint: SprintHead) -> impl IntoView {
    let mut hidden = sent(sprint.number);
    hidden.push(("version", sprint.version.to_string()));
    let back = path(sprint.number, "planning");
    view! {
        <div class="head"><div><h1 dir="auto">{name(&sprint)}</h1></div></div>
        <Form id="sprint" action="/rpc/sprints/edit" hidden>
            <Fields starts_on=sprint.starts_on ends_on=sprint.ends_on sprint=Some(sprint)/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Fields(starts_on: NaiveDate, ends_on: NaiveDate, #[prop(optional_no_strip)] sprint: Option<SprintHead>) -> impl IntoView {
    let (goal, own_name) = sprint.as_ref().map(|sprint| (sprint.goal.clone(), sprint.name.clone())).unwrap_or_default();
    let budget = sprint.and_then(|sprint| sprint.budget).map(money);
    view! {
        <TextArea name="goal" label=t("sprint-goal") hint=t("sprint-goal-hint") value=goal optional=true rows=3/>
        <Field name="name" label=t("sprint-name") hint=t("sprint-name-hint") value=own_name optional=true class="medium" dir="auto"/>
        <FormRow>
            <DateField name="starts_on" label=t("sprint-starts") value=Some(starts_on)/>
            <DateField name="ends_on" label=t("sprint-ends") value=Some(ends_on)/>
        </FormRow>
        {may(Permission::PriceRead).then(|| view! {
            <MoneyField name="budget" label=t("sprint-budget") hint=t("sprint-budget-hint") currency=currency() value=budget optional=true/>
        })}
    }
}
