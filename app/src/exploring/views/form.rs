//! The form of a charter.

use golive_domain::id::EnvironmentId;
use golive_store::{
    exploring::{ExplorationRow, ExplorationView},
    projects::Colleague,
};
use leptos::prelude::*;

use super::{about, explored_path};
use crate::{
    i18n::t,
    ui::{Button, Checkbox, Choice, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, Said, Select, TextArea},
    web::{Unsaid, frame},
};

/// Where one can explore, and who can.
pub struct Options {
    pub places: Vec<(EnvironmentId, String)>,
    pub people: Vec<Colleague>,
}

/// The time box of a new charter, in minutes: long enough to look around, short enough to stay awake.
const BOX: u32 = 60;

#[component]
pub fn New(options: Options, requirement: String) -> impl IntoView {
    let key = frame().key.to_string();
    view! {
        <Head title=t("exploration-new") note=t("exploration-new-text")/>
        <Form id="charter" action="/rpc/exploring/plan" hidden=vec![("project", key.clone())]>
            <Fields row=None requirements=requirement options/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=format!("/p/{key}/tests/explore") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn Edit(view: ExplorationView, options: Options) -> impl IntoView {
    let mut hidden = about(&view.row);
    hidden.push(("version", view.row.version.to_string()));
    let conflict = Unsaid::edited("charter").map(|edited| {
        let place = |value: &str| options.places.iter().find(|(id, _)| id.to_string() == value).map(|(_, name)| name.clone());
        let person = |value: &str| options.people.iter().find(|each| each.id.to_string() == value).map(|each| each.name.clone());
        let named = |value: &serde_json::Value| value.as_str().and_then(|value| place(value).or_else(|| person(value)));
        let changes = edited.changes.iter().map(|change| Said::of(change, None, named)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let codes: Vec<&str> = view.requirements.iter().map(|(code, _)| code.as_str()).collect();
    let (requirements, back) = (codes.join(", "), explored_path(view.row.number));
    view! {
        <Head title=t!("exploration-edit", "code" = view.row.code.clone())/>
        <Form id="charter" action="/rpc/exploring/edit" hidden>
            {conflict}
            <Fields row=Some(view.row) requirements options/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Fields(row: Option<ExplorationRow>, requirements: String, options: Options) -> impl IntoView {
    let fresh = row.is_none();
    let of = |get: fn(&ExplorationRow) -> String| row.as_ref().map(get).unwrap_or_default();
    let (target, means, aim) = (of(|row| row.target.clone()), of(|row| row.means.clone()), of(|row| row.aim.clone()));
    let environment = of(|row| row.environment.map(|id| id.to_string()).unwrap_or_default());
    let tester = of(|row| row.tester.as_ref().map(|who| who.id.to_string()).unwrap_or_default());
    let minutes = row.as_ref().map_or(BOX, |row| row.minutes).to_string();
    let mut places: Vec<Choice> = options.places.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    // One that is out of use since is still the one that was chosen.
    if let Some((id, name)) = row.as_ref().and_then(|row| row.environment.zip(row.place.clone()))
        && !options.places.iter().any(|(known, _)| *known == id)
    {
        places.push(Choice::new(id.to_string(), name));
    }
    let people = options.people.iter().map(|each| Choice::new(each.id.to_string(), each.name.clone())).collect();
    let shared = row.is_some_and(|row| row.shared);
    view! {
        <Field name="target" label=t("field-target") hint=t("exploration-target-hint") value=target maxlength=250 autofocus=fresh/>
        <TextArea name="means" label=t("field-means") hint=t("exploration-means-hint") value=means optional=true rows=2/>
        <TextArea name="aim" label=t("field-aim") hint=t("exploration-aim-hint") value=aim rows=2/>
        <FormRow>
            <Field name="minutes" label=t("exploration-box") value=minutes class="narrow num" inputmode="numeric" dir="ltr" unit=t("exploration-minutes-unit")/>
            <Select name="environment" label=t("field-environment") options=places value=environment blank=t("choose-none") optional=true/>
        </FormRow>
        <FormRow>
            <Select name="tester" label=t("field-tester") options=people value=tester blank=t("exploration-nobody") optional=true/>
            <Field name="requirements" label=t("field-requirements") hint=t("exploration-requirements-hint") value=requirements dir="ltr" optional=true/>
        </FormRow>
        <Checkbox name="shared" label=t("exploration-share") note=t("exploration-share-note") checked=shared/>
    }
}
