//! The regression pick: hours in, cases out, with the reason for each.

use golive_domain::testing::Reason;
use golive_store::{
    projects::Colleague,
    testing::{Environments, Picked, PlanRow, Regression},
};
use leptos::prelude::*;

use super::case_path;
use crate::{
    i18n::{hours, t, word},
    ui::{Button, Card, Choice, Choices, EmptyState, Field, Form, FormActions, Head, LinkButton, Look, Select, Table, When},
    web::frame,
};

#[component]
pub fn Pick(row: PlanRow, asked: String, regression: Option<Regression>, places: Environments, people: Vec<Colleague>) -> impl IntoView {
    let key = frame().key.to_string();
    let back = format!("/p/{key}/tests/plans/{}", row.number);
    let action = format!("{back}/pick");
    let chosen = regression.map(|regression| view! { <Chosen plan=row.number regression places people/> });
    view! {
        <Head title=t("pick-title") note=t("pick-text")><LinkButton href=back>{row.name.clone()}</LinkButton></Head>
        <Card title=t("pick-hours")>
            <form class="cluster" action=action>
                <Field name="hours" label=t("pick-hours") value=asked class="narrow num" inputmode="decimal" unit=t("unit-hours") quiet=true/>
                <button class="btn primary" type="submit">{t("pick-choose")}</button>
            </form>
        </Card>
        {chosen}
    }
}

#[component]
fn Chosen(plan: i32, regression: Regression, places: Environments, people: Vec<Colleague>) -> impl IntoView {
    if regression.picked.is_empty() {
        return view! { <EmptyState icon="check" title=t("pick-none") text=t("pick-none-text")/> }.into_any();
    }
    let key = frame().key.to_string();
    let sum = t!("pick-sum", "count" = regression.picked.len(), "of" = regression.of, "hours" = hours(regression.minutes));
    let mut hidden = vec![("project", key), ("plan", plan.to_string()), ("name", t("pick-run"))];
    hidden.extend(regression.picked.iter().map(|picked| ("cases[]", picked.case.id.to_string())));
    let environments: Vec<Choice> = places
        .environments
        .iter()
        .filter(|place| !place.archived)
        .map(|place| Choice::new(place.id.to_string(), place.name.clone()))
        .collect();
    let first: Vec<String> = environments.iter().take(1).map(|place| place.value.clone()).collect();
    let people: Vec<Choice> = people.into_iter().map(|person| Choice::new(person.id.to_string(), person.name)).collect();
    let rows = regression.picked.into_iter().map(|picked| view! { <Line picked/> }).collect_view();
    view! {
        <p>{sum}" "<span class="soft">{t("pick-since")}" "<When at=regression.since/></span></p>
        <div class="card">
            <Table caption=t("pick-title") quiet_caption=true dense=true folds=true id="picked">
                <thead><tr><th scope="col">{t("subject-kind-case")}</th><th scope="col" class="num">{t("field-minutes")}</th><th scope="col">{t("pick-why")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </div>
        <Form id="pick-run" action="/rpc/testing/runs/create" hidden>
            <Choices name="environments[]" label=t("environments-title") options=environments chosen=first many=true/>
            <Select name="assignee" label=t("field-assignee") options=people blank=t("nobody") optional=true/>
            <FormActions><Button look=Look::Primary>{t("run-create")}</Button></FormActions>
        </Form>
    }
    .into_any()
}

#[component]
fn Line(picked: Picked) -> impl IntoView {
    let reasons = picked.reasons.iter().map(|reason| view! { <li class="badge">{said(*reason)}</li> }).collect_view();
    view! {
        <tr>
            <th scope="row"><a href=case_path(picked.case.number)><span class="item-key" dir="ltr">{picked.case.code.clone()}</span>" "<bdi>{picked.case.title.clone()}</bdi></a>" "<span class="badge">{word("test-type", picked.case.kind)}</span></th>
            <td class="num" data-label=t("field-minutes")>{crate::i18n::number(picked.case.minutes.into())}</td>
            <td data-label=t("pick-why")><ul class="cluster">{reasons}</ul></td>
        </tr>
    }
}

fn said(reason: Reason) -> String {
    match reason {
        Reason::ComponentChanged => t("pick-changed"),
        Reason::FailedBefore { failures, runs } => t!("pick-failed", "failures" = failures, "runs" = runs),
        Reason::DefectsNear { defects } => t!("pick-defects", "defects" = defects),
        Reason::Integration => t("pick-integration"),
        Reason::LongAgo { days } => t!("pick-long-ago", "days" = days),
        Reason::NeverRun => t("pick-never"),
    }
}
