//! The form of a case, new or edited.

use golive_domain::{
    defects::Priority,
    id::SuiteId,
    testing::{CaseContent, CaseState, Parameters, TestType},
};
use golive_store::testing::{AlikeCase, CaseRow, CaseView, Suite};
use leptos::prelude::*;

use super::{case_path, suite_choices};
use crate::{
    i18n::t,
    islands::Alike,
    ui::{
        Button, Choice, Combobox, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Notice, Overtaken, Said, Select, Table,
        TextArea, Tone,
    },
    web::{FormFlash, Unsaid, frame},
};

/// Empty lines offered below the steps that are there.
const SPARE: usize = 3;
/// And at first.
const AT_FIRST: usize = 5;

#[component]
pub fn NewCase(suites: Vec<Suite>, components: Vec<String>, suite: Option<SuiteId>) -> impl IntoView {
    let key = frame().key.clone();
    view! {
        <Head title=t("case-new") note=t("case-new-text")/>
        <Form id="case" action="/rpc/testing/cases/create" wide=true hidden=vec![("project", key.to_string())]>
            <Fields suites components suite row=None content=CaseContent::default() alike=Vec::new()/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=format!("/p/{key}/tests/cases") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn EditCase(view: CaseView, suites: Vec<Suite>, components: Vec<String>) -> impl IntoView {
    let row = view.row.clone();
    let path = case_path(row.number);
    let hidden = vec![("project", frame().key.to_string()), ("case", row.id.to_string()), ("version", row.version.to_string())];
    let conflict = Unsaid::edited("case").map(|edited| {
        let plain = edited.changes.iter().filter(|change| !matches!(change.field.as_str(), "steps" | "parameters" | "edition"));
        let changes = plain.map(|change| Said::of(change, vocabulary(&change.field), |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let frozen = view.frozen.then(|| view! { <Notice><p>{t!("case-frozen", "next" = row.edition + 1)}</p></Notice> });
    view! {
        <Head title=t!("case-edit", "code" = row.code.clone())/>
        <Form id="case" action="/rpc/testing/cases/edit" next=path.clone() wide=true hidden>
            {conflict}
            {frozen}
            <Fields suites components suite=row.suite row=Some(row) content=view.content alike=view.alike/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

fn vocabulary(field: &str) -> Option<&'static str> {
    match field {
        "kind" => Some("test-type"),
        "state" => Some("case-state"),
        "priority" => Some("priority"),
        _ => None,
    }
}

#[component]
fn Fields(
    suites: Vec<Suite>,
    components: Vec<String>,
    suite: Option<SuiteId>,
    row: Option<CaseRow>,
    content: CaseContent,
    alike: Vec<AlikeCase>,
) -> impl IntoView {
    let fresh = row.is_none();
    let (project, but) = (frame().key.to_string(), row.as_ref().map(|row| row.id.to_string()).unwrap_or_default());
    let known = alike.into_iter().map(|case| (case_path(case.number), case.code, case.title)).collect();
    let of = |get: fn(&CaseRow) -> String, none: &str| row.as_ref().map_or_else(|| none.to_owned(), get);
    let (title, kind, priority) =
        (of(|row| row.title.clone(), ""), of(|row| row.kind.to_string(), "functional"), of(|row| row.priority.to_string(), "p3"));
    let (state, component) = (of(|row| row.state.to_string(), "ready"), of(|row| row.component.clone(), ""));
    let (minutes, keywords) = (of(|row| row.minutes.to_string(), "5"), of(|row| row.keywords.join(", "), ""));
    let (preconditions, parameters) = (content.preconditions.clone(), written(&content.parameters));
    let suite = suite.map(|id| id.to_string()).unwrap_or_default();
    view! {
        <Alike project but label=t("case-alike") known><Field name="title" label=t("field-title") value=title maxlength=250 autofocus=fresh/></Alike>
        <FormRow>
            <Select name="kind" label=t("field-kind") options={Choice::words::<TestType>("test-type")} value=kind/>
            <Select name="priority" label=t("field-priority") options={Choice::words::<Priority>("priority")} value=priority/>
            <Select name="state" label=t("field-state") options={Choice::words::<CaseState>("case-state")} value=state/>
        </FormRow>
        <FormRow>
            <Combobox name="component" label=t("field-component") suggestions=components value=component optional=true/>
            <Select name="suite" label=t("field-suite") options=suite_choices(&suites) value=suite blank=t("choose-none") optional=true/>
            <Field name="minutes" label=t("field-minutes") value=minutes class="narrow num" inputmode="numeric" optional=true/>
        </FormRow>
        <TextArea name="preconditions" label=t("field-preconditions") value=preconditions optional=true rows=2/>
        <Steps content/>
        <TextArea name="parameters" label=t("field-parameters") value=parameters hint=t("case-parameters-hint") optional=true rows=3/>
        <Field name="keywords" label=t("field-keywords") value=keywords hint=t("backlog-commas") optional=true/>
    }
}

/// What to do and what to see: what is there and room for more. A refused form keeps every line.
#[component]
fn Steps(content: CaseContent) -> impl IntoView {
    let typed = with_context::<FormFlash, _>(|flash| (flash.form == "case").then(|| flash.values.clone())).flatten();
    let kept = |name: &str, at: usize| -> Option<String> {
        let typed = typed.as_ref()?;
        let name = format!("{name}[{at}]");
        Some(typed.iter().find(|(field, _)| *field == name).map(|(_, value)| value.clone()).unwrap_or_default())
    };
    let sent = typed.as_ref().map_or(0, |typed| typed.iter().filter(|(name, _)| name.starts_with("action[")).count());
    let count = (content.steps.len() + SPARE).max(AT_FIRST).max(sent);
    let rows = (0..count).map(|at| {
        let step = content.steps.get(at);
        let action = kept("action", at).or_else(|| step.map(|step| step.action.clone())).unwrap_or_default();
        let expected = kept("expected", at).or_else(|| step.map(|step| step.expected.clone())).unwrap_or_default();
        let said = |key: &str| t!(key, "number" = at + 1);
        view! {
            <tr>
                <th scope="row" class="num">{crate::i18n::number(i64::try_from(at + 1).unwrap_or(i64::MAX))}</th>
                <td><textarea class="input" rows="2" name=format!("action[{at}]") aria-label=said("case-action-of") dir="auto">{action}</textarea></td>
                <td><textarea class="input" rows="2" name=format!("expected[{at}]") aria-label=said("case-expected-of") dir="auto">{expected}</textarea></td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let error = with_context::<FormFlash, _>(|flash| {
        let error = flash.errors.iter().find(|error| error.field == "steps" && flash.form == "case")?;
        Some(crate::i18n::say(&error.say))
    });
    let error = error.flatten().map(|error| view! { <Notice tone=Tone::Bad><p>{error}</p></Notice> });
    view! {
        {error}
        <Table caption=t("case-steps") class="steps" id="case-steps">
            <thead><tr><th scope="col" class="num">{t("case-step")}</th><th scope="col">{t("case-action")}</th><th scope="col">{t("case-expected")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

/// Data as the form writes it.
fn written(parameters: &Parameters) -> String {
    if parameters.names.is_empty() {
        return String::new();
    }
    let lines = std::iter::once(&parameters.names).chain(&parameters.rows);
    lines.map(|cells| cells.join(" | ")).collect::<Vec<_>>().join("\n")
}
