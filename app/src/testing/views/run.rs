//! A new run: which cases, where, by whom.

use golive_domain::access::Permission;
use golive_store::{
    Paged,
    projects::Colleague,
    testing::{CaseFilter, CaseRow, Environments, PlanRow, Suite},
};
use leptos::prelude::*;

use super::{register::Narrowing, suite_choices};
use crate::{
    i18n::{t, word},
    ui::{Button, Card, Choice, Choices, EmptyState, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Select},
    web::frame,
};

#[component]
pub fn NewRun(
    row: PlanRow,
    cases: Paged<CaseRow>,
    filter: CaseFilter,
    suites: Vec<Suite>,
    components: Vec<String>,
    places: Environments,
    people: Vec<Colleague>,
) -> impl IntoView {
    let key = frame().key.to_string();
    let back = format!("/p/{key}/tests/plans/{}", row.number);
    let here = format!("{back}/run");
    let suite = filter.suite.map(|id| id.to_string()).unwrap_or_default();
    let environments: Vec<Choice> = places
        .environments
        .iter()
        .filter(|place| !place.archived)
        .map(|place| {
            let build = place.build.as_ref().map(|build| build.name.clone()).unwrap_or_default();
            Choice::new(place.id.to_string(), place.name.clone()).noting(build)
        })
        .collect();
    let all: Vec<String> = environments.iter().map(|place| place.value.clone()).collect();
    let builds: Vec<Choice> = places.builds.iter().map(|build| Choice::new(build.id.to_string(), build.name.clone())).collect();
    let people: Vec<Choice> = people.into_iter().map(|person| Choice::new(person.id.to_string(), person.name)).collect();
    let chosen: Vec<String> = cases.rows.iter().map(|case| case.id.to_string()).collect();
    let more =
        (cases.total > cases.size).then(|| view! { <p class="soft">{t!("run-more", "shown" = cases.size, "total" = cases.total)}</p> });
    let options: Vec<Choice> = cases
        .rows
        .iter()
        .map(|case| {
            let note = [word("test-type", case.kind), case.component.clone(), t!("minutes-short", "minutes" = case.minutes)];
            Choice::new(case.id.to_string(), format!("{} {}", case.code, case.title)).noting(note.join(" · "))
        })
        .collect();
    let minutes: u32 = cases.rows.iter().map(|case| case.minutes).sum();
    let body = if environments.is_empty() {
        let add = frame().may(Permission::BuildWrite).then(|| {
            view! { <LinkButton href=format!("/p/{key}/tests/environments") look=Look::Primary>{t("environments-title")}</LinkButton> }
        });
        view! { <EmptyState icon="globe" title=t("environments-empty") text=t("run-needs-environment")>{add}</EmptyState> }.into_any()
    } else if options.is_empty() {
        view! { <EmptyState icon="check" title=t("run-no-cases") text=t("run-no-cases-text")/> }.into_any()
    } else {
        view! {
            <Form id="run" action="/rpc/testing/runs/create" wide=true hidden=vec![("project", key.clone()), ("plan", row.number.to_string())]>
                <FormRow>
                    <Field name="name" label=t("run-name") hint=t("run-name-hint") optional=true/>
                    <Select name="assignee" label=t("field-assignee") options=people blank=t("nobody") optional=true/>
                    <Select name="build" label=t("field-build") options=builds blank=t("run-build-there") optional=true/>
                </FormRow>
                <Choices name="environments[]" label=t("environments-title") options=environments chosen=all many=true/>
                <p class="soft">{t!("run-sum", "count" = chosen.len(), "minutes" = minutes)}</p>
                {more}
                <Choices name="cases[]" label=t("cases-title") options chosen many=true/>
                <FormActions>
                    <Button look=Look::Primary>{t("run-create")}</Button>
                    <LinkButton href=back.clone() look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
        }
        .into_any()
    };
    view! {
        <Head title=t("run-new") note=row.name.clone()/>
        <Card title=t("run-narrow")>
            <form class="filters" action=here>
                <Select name="suite" label=t("field-suite") options=suite_choices(&suites) value=suite blank=t("backlog-any") optional=true/>
                <Narrowing filter components/>
                <button class="btn" type="submit">{t("action-apply")}</button>
            </form>
        </Card>
        {body}
    }
}
