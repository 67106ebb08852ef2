//! The form of a duty.

use golive_domain::{
    access::Permission,
    events::Change,
    id::PersonId,
    service::duties::{DutyKind, Preset},
    words::Word as _,
};
use golive_store::duties::{DutyRow, DutyView};
use leptos::prelude::*;

use super::{about, currency, duty::Next, duty_path, money};
use crate::{
    i18n::t,
    ui::{
        Button, Choice, DateField, Field, Form, FormActions, FormRow, Head, LinkButton, Look, MoneyField, Overtaken, Said, Segments,
        Select, TextArea,
    },
    web::{Unsaid, frame},
};

/// Who can look after a duty.
#[derive(Clone, Debug)]
pub struct People(pub Vec<(PersonId, String)>);

impl People {
    fn name_of(&self, id: &str) -> Option<String> {
        self.0.iter().find(|(known, _)| known.to_string() == id).map(|(_, name)| name.clone())
    }

    /// One who left the team is still the one who was chosen.
    fn choices(&self, row: Option<&DutyRow>) -> Vec<Choice> {
        let mut choices: Vec<Choice> = self.0.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
        let chosen = row.and_then(|row| row.owner.clone());
        choices.extend(
            chosen
                .filter(|chosen| !self.0.iter().any(|(id, _)| *id == chosen.id))
                .map(|chosen| Choice::new(chosen.id.to_string(), chosen.name)),
        );
        choices
    }
}

#[component]
pub fn New(people: People) -> impl IntoView {
    let key = frame().key.to_string();
    view! {
        <Head title=t("duty-new") note=t("duty-new-text")/>
        <Form id="duty" action="/rpc/duties/add" hidden=vec![("project", key.clone())]>
            <Fields row=None steps=String::new() people/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=format!("/p/{key}/duties") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn Edit(view: DutyView, people: People) -> impl IntoView {
    let mut hidden = about(&view.row);
    hidden.push(("version", view.row.version.to_string()));
    let conflict = Unsaid::edited("duty").map(|edited| {
        let vocabulary = |change: &Change| match change.field.as_str() {
            "kind" => Some("duty-kind"),
            "rhythm" => Some("rhythm"),
            _ => None,
        };
        let named = |value: &serde_json::Value| value.as_str().and_then(|id| people.name_of(id));
        let changes = edited.changes.iter().map(|change| Said::of(change, vocabulary(change), named)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let back = duty_path(view.row.number);
    view! {
        <Head title=t!("duty-edit", "code" = view.row.code.clone())/>
        <div class="two">
            <Form id="duty" action="/rpc/duties/edit" hidden>
                {conflict}
                <Fields row=Some(view.row) steps=view.steps people/>
                <FormActions>
                    <Button look=Look::Primary>{t("action-save")}</Button>
                    <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
            <aside class="side" aria-label=t("duty-next")><Next days=view.next/></aside>
        </div>
    }
}

#[component]
fn Fields(row: Option<DutyRow>, steps: String, people: People) -> impl IntoView {
    let fresh = row.is_none();
    let of = |get: fn(&DutyRow) -> String| row.as_ref().map(get).unwrap_or_default();
    let (title, reminders) = (of(|row| row.title.clone()), row.as_ref().map_or_else(|| "1".to_owned(), |row| row.reminders.clone()));
    let owner = of(|row| row.owner.as_ref().map(|who| who.id.to_string()).unwrap_or_default());
    let rhythm = row.as_ref().map_or(Preset::Monthly.as_str(), |row| match (row.preset, &row.rhythm) {
        (Some(preset), _) => preset.as_str(),
        (None, Some(_)) => "rule",
        (None, None) => "once",
    });
    let rule = of(|row| row.rhythm.clone().filter(|_| row.preset.is_none()).unwrap_or_default());
    let kind = row.as_ref().map_or(DutyKind::Check, |row| row.kind).to_string();
    let first = row.as_ref().map(|row| row.begins);
    let cost = row.as_ref().and_then(|row| row.cost).map(money);
    let choices = people.choices(row.as_ref());
    let mut rhythms = Choice::words::<Preset>("rhythm");
    rhythms.insert(0, Choice::new("once", t("rhythm-once")));
    rhythms.push(Choice::new("rule", t("rhythm-rule")));
    let costs = frame().may(Permission::UnsharedRead).then(
        || view! { <MoneyField name="cost" label=t("duty-cost") hint=t("duty-cost-hint") currency=currency() value=cost optional=true/> },
    );
    view! {
        <Segments name="kind" label=t("field-kind") options={Choice::words::<DutyKind>("duty-kind")} value=kind show_label=true/>
        <Field name="title" label=t("field-title") hint=t("duty-title-hint") value=title maxlength=250 autofocus=fresh/>
        <TextArea name="steps" label=t("field-steps") hint=t("duty-steps-hint") value=steps optional=true rows=5/>
        <FormRow>
            <Select name="rhythm" label=t("field-rhythm") options=rhythms value=rhythm/>
            <DateField name="first" label=t("duty-first") value=first hint=t("duty-first-hint")/>
        </FormRow>
        <Field name="rule" label=t("duty-rule") hint=t("duty-rule-hint") value=rule dir="ltr" maxlength=200 optional=true/>
        <FormRow>
            <Select name="owner" label=t("field-owner") options=choices value=owner blank=t("nobody") optional=true/>
            <Field name="reminders" label=t("field-reminders") hint=t("duty-reminders-hint") value=reminders dir="ltr" class="medium" optional=true/>
        </FormRow>
        {costs}
    }
}
