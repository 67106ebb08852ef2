//! The form of a session.

use golive_store::testing::acceptance::{PlanOptions, SessionView, TestUser};
use leptos::prelude::*;

use super::parts::path;
use crate::{
    i18n::{list, t, word},
    ui::{Button, Card, Checkbox, Choice, Choices, DateField, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Select, TextArea},
    web::frame,
};

/// `department` is the id that the address asks for.
#[component]
pub fn New(options: PlanOptions, department: String) -> impl IntoView {
    let users = user_choices(&options.users, &options);
    let none = options.users.is_empty().then(|| view! { <p class="soft">{t("acceptance-no-users-known")}</p> });
    view! {
        <Head title=t("acceptance-new") note=t("acceptance-new-text")/>
        <Form id="session" action="/rpc/testing/acceptance/create" hidden=vec![("project", frame().key.to_string())]>
            <Fields options view=None department/>
            <Card title=t("acceptance-points") level=2>
                <div class="stack">
                    <Checkbox name="requirements" label=t("acceptance-fill-requirements") note=t("acceptance-fill-requirements-note")/>
                    <Checkbox name="cases" label=t("acceptance-fill-cases") note=t("acceptance-fill-cases-note")/>
                    <TextArea name="points" label=t("acceptance-own-points") hint=t("acceptance-own-points-hint") rows=5 optional=true/>
                </div>
            </Card>
            <Card title=t("acceptance-users") level=2>
                <div class="stack">
                    {none}
                    <Choices name="users[]" label=t("acceptance-invite") options=users many=true/>
                    <HoursAsked/>
                </div>
            </Card>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=path() look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

/// How long each of the invited is asked for.
#[component]
pub fn HoursAsked() -> impl IntoView {
    view! { <Field name="hours" label=t("acceptance-hours-asked") hint=t("acceptance-hours-asked-hint") value="2" class="narrow num" inputmode="decimal" dir="ltr"/> }
}

/// People to invite, each with what the team page knows.
pub fn user_choices(users: &[TestUser], options: &PlanOptions) -> Vec<Choice> {
    let home = |user: &TestUser| {
        let homes = options.departments.iter().filter(|home| user.departments.contains(&home.id)).map(|home| home.name.clone());
        list(user.roles.iter().map(|role| word("role", *role)).chain(homes))
    };
    users.iter().map(|user| Choice::new(user.person.id.to_string(), user.person.name.clone()).noting(home(user))).collect()
}

/// The head of a session, new or there already.
#[component]
pub fn Fields(options: PlanOptions, view: Option<SessionView>, #[prop(optional)] department: String) -> impl IntoView {
    let fresh = view.is_none();
    let row = view.as_ref().map(|view| view.row.clone());
    let chosen = row.as_ref().map_or(department, |row| row.department_id.to_string());
    let departments: Vec<Choice> = options.departments.iter().map(|home| Choice::new(home.id.to_string(), home.name.clone())).collect();
    let owner_of = |id| options.departments.iter().find(|home| home.id == id).map(|home| home.name.clone()).unwrap_or_default();
    let owners: Vec<Choice> = options
        .owners
        .iter()
        .map(|owner| Choice::new(owner.person.id.to_string(), format!("{} · {}", owner.person.name, owner_of(owner.department))))
        .collect();
    let places: Vec<Choice> = options.environments.iter().map(|place| Choice::new(place.id.to_string(), place.name.clone())).collect();
    let builds: Vec<Choice> = options.builds.iter().map(|build| Choice::new(build.id.to_string(), build.name.clone())).collect();
    let place = view.as_ref().and_then(|view| view.environment.as_ref()).map(|(id, _)| id.to_string()).unwrap_or_default();
    let build = view.as_ref().and_then(|view| view.build.as_ref()).map(|(id, _)| id.to_string()).unwrap_or_default();
    let signer = row.as_ref().map(|row| row.signer.id.to_string()).unwrap_or_default();
    let notes = view.as_ref().map(|view| view.notes.clone()).unwrap_or_default();
    let (title, room) = row.as_ref().map(|row| (row.title.clone(), row.place.clone())).unwrap_or_default();
    let day = row.as_ref().map(|row| row.planned_on);
    view! {
        <Field name="title" label=t("field-title") hint=t("acceptance-title-hint") value=title maxlength=250 autofocus=fresh/>
        <FormRow>
            <Select name="department" label=t("field-department") options=departments value=chosen blank=t("choose")/>
            <Select name="signer" label=t("acceptance-signer") options=owners value=signer blank=t("acceptance-signer-usual") hint=t("acceptance-signer-hint") optional=fresh/>
        </FormRow>
        <FormRow>
            <DateField name="planned_on" label=t("acceptance-day") value=day/>
            <Field name="place" label=t("acceptance-place") value=room hint=t("acceptance-place-hint") optional=true/>
        </FormRow>
        <FormRow>
            <Select name="environment" label=t("field-environment") options=places value=place blank=t("choose-none") optional=true/>
            <Select name="build" label=t("field-build") options=builds value=build blank=t("choose-none") optional=true/>
        </FormRow>
        <TextArea name="notes" label=t("acceptance-notes") hint=t("acceptance-notes-hint") value=notes rows=3 optional=true/>
    }
}
