//! The form of a requirement, new or edited.

use golive_domain::backlog::Moscow;
use golive_store::{projects::Department, requirements::RequirementView};
use leptos::prelude::*;

use super::path_of;
use crate::{
    i18n::t,
    ui::{Button, Choice, Combobox, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, Said, Select, TextArea},
    web::{Unsaid, frame},
};

#[component]
pub fn New(categories: Vec<String>, departments: Vec<Department>) -> impl IntoView {
    let key = frame().key.clone();
    view! {
        <Head title=t("requirement-new")/>
        <Form id="requirement" action="/rpc/requirements/create" hidden=vec![("project", key.to_string())]>
            <Fields categories departments fresh=true/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=format!("/p/{key}/requirements") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn Edit(view: RequirementView, categories: Vec<String>, departments: Vec<Department>) -> impl IntoView {
    let key = frame().key.clone();
    let path = path_of(&key, &view.row.code);
    let hidden = vec![("project", key.to_string()), ("at", view.row.code.clone()), ("version", view.row.version.to_string())];
    let conflict = Unsaid::edited("requirement").map(|edited| {
        let changes = edited.changes.iter().map(|change| Said::of(change, vocabulary(&change.field), |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let title = t!("requirement-edit", "code" = view.row.code.clone());
    view! {
        <Head title note=t("requirement-edit-text")/>
        <Form id="requirement" action="/rpc/requirements/edit" hidden>
            {conflict}
            <Fields categories departments view=Some(view)/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

/// The vocabulary of a field's recorded words.
fn vocabulary(field: &str) -> Option<&'static str> {
    (field == "moscow").then_some("moscow")
}

#[component]
fn Fields(
    categories: Vec<String>,
    departments: Vec<Department>,
    #[prop(optional)] fresh: bool,
    #[prop(optional_no_strip)] view: Option<RequirementView>,
) -> impl IntoView {
    let departments = departments.into_iter().map(|each| Choice::new(each.id.to_string(), each.name)).collect::<Vec<_>>();
    let row = view.as_ref().map(|view| view.row.clone());
    let [code, title, category] = row.as_ref().map(|row| [row.code.clone(), row.title.clone(), row.category.clone()]).unwrap_or_default();
    let moscow = row.as_ref().map_or(Moscow::Should, |row| row.moscow).to_string();
    let department = row.as_ref().and_then(|row| row.department_id).map(|id| id.to_string()).unwrap_or_default();
    let body = view.as_ref().map(|view| view.body.clone()).unwrap_or_default();
    view! {
        <FormRow>
            <Field name="code" label=t("field-code") hint=t("requirement-code-hint") value=code class="medium code-input" dir="ltr" optional=fresh/>
            <Select name="moscow" label=t("field-moscow") options={Choice::words::<Moscow>("moscow")} value=moscow/>
        </FormRow>
        <Field name="title" label=t("field-title") value=title maxlength=250 autofocus=fresh/>
        <TextArea name="body" label=t("field-body") value=body hint=t("backlog-markdown") optional=true rows=8/>
        <FormRow>
            <Combobox name="category" label=t("field-category") suggestions=categories value=category optional=true/>
            <Select name="department" label=t("field-department") options=departments value=department blank=t("choose-none") optional=true/>
        </FormRow>
    }
}
