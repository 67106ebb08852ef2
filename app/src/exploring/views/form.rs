//! The form of a charter.

use golive_domain::{
    access::Permission,
    events::Change,
    id::{BuildId, EnvironmentId, PersonId},
};
use golive_store::exploring::{ExplorationRow, ExplorationView};
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
    /// By whose names somebody else's changes are told.
    pub builds: Vec<(BuildId, String)>,
    pub people: Vec<(PersonId, String)>,
}

impl Options {
    /// What an id among them is called.
    fn name_of(&self, id: &str) -> Option<String> {
        let places = self.places.iter().map(|(id, name)| (id.to_string(), name));
        let builds = self.builds.iter().map(|(id, name)| (id.to_string(), name));
        let people = self.people.iter().map(|(id, name)| (id.to_string(), name));
        places.chain(builds).chain(people).find(|(known, _)| known == id).map(|(_, name)| name.clone())
    }
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
        let vocabulary = |change: &Change| (change.field == "state").then_some("exploration-state");
        let named = |value: &serde_json::Value| value.as_str().and_then(|id| options.name_of(id));
        let changes = edited.changes.iter().map(|change| Said::of(change, vocabulary(change), named)).collect();
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
    let mut people: Vec<Choice> = options.people.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    // The same of one who left the team.
    if let Some(tester) = row.as_ref().and_then(|row| row.tester.clone())
        && !options.people.iter().any(|(known, _)| *known == tester.id)
    {
        people.push(Choice::new(tester.id.to_string(), tester.name));
    }
    let shared = row.is_some_and(|row| row.shared);
    // What the vendor's own people plan is shared.
    let share = frame()
        .may(Permission::UnsharedRead)
        .then(|| view! { <Checkbox name="shared" label=t("exploration-share") note=t("exploration-share-note") checked=shared/> });
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
        {share}
    }
}
