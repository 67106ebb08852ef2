//! The form of a rule.

use golive_domain::{
    service::{
        Channel, Priority, RequestType,
        assigning::{Taker, TakerKind},
    },
    words::Word,
};
use golive_store::{
    backlog::PersonRef,
    service::{RuleRow, RulesView},
};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::t,
    ui::{
        Button, CheckList, Checkbox, Choice, Choices, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Notice, Segments, Select,
        TextArea, Tone,
    },
    web::frame,
};

#[component]
pub fn RuleEdit(row: Option<RuleRow>, view: RulesView) -> impl IntoView {
    let mut hidden = vec![("project", frame().key.to_string())];
    if let Some(row) = &row {
        hidden.extend([("rule", row.id.to_string()), ("version", row.version.to_string())]);
    }
    let title = if row.is_some() { t("rule-edit") } else { t("rule-new") };
    let fits = row.as_ref().map(|row| row.rule.fits.clone()).unwrap_or_default();
    let taker = row.as_ref().map(|row| row.rule.taker.clone());
    let kind = taker.as_ref().map_or(TakerKind::Person, Taker::kind);
    let named = taker.as_ref().map(|taker| taker.people().to_vec()).unwrap_or_default();
    let chosen: Vec<String> = named.iter().map(ToString::to_string).collect();
    let person = if kind == TakerKind::Person { chosen.first().cloned().unwrap_or_default() } else { String::new() };
    let gone = row.as_ref().filter(|row| !row.gone.is_empty()).map(|row| row.gone.clone());
    let gone = gone.map(|gone| view! { <Gone gone/> });
    let enabled = row.as_ref().is_none_or(|row| row.enabled);
    let name = row.as_ref().map(|row| row.name.clone()).unwrap_or_default();
    let people: Vec<Choice> = view.people.iter().map(|person| Choice::new(person.id.to_string(), &person.name)).collect();
    let departments: Vec<Choice> = view.departments.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let texts = |ids: Vec<String>| ids;
    let about = texts(fits.departments.iter().map(ToString::to_string).collect());
    let from = texts(fits.from.iter().map(ToString::to_string).collect());
    let places = (!departments.is_empty()).then(|| {
        view! {
            <FormRow>
                <CheckList name="departments[]" label=t("field-department") options=departments.clone() chosen=about blank=t("rule-any")/>
                <CheckList name="from[]" label=t("rule-from") options=departments chosen=from blank=t("rule-any")/>
            </FormRow>
        }
    });
    // What a duty, an import or a caller opens is given to nobody by a rule.
    let channels = [Channel::Web, Channel::Email, Channel::Rest]
        .map(|channel| Choice::new(channel.to_string(), crate::i18n::word("channel", channel)));
    view! {
        <Head title note=t("rule-note")/>
        {gone}
        <Form id="rule" action="/rpc/intake/save-rule" next=path("rules") hidden>
            <Field name="name" label=t("rule-name") hint=t("rule-name-hint") value=name maxlength=250 autofocus={row.is_none()}/>
            <Choices name="requests[]" label=t("ticket-request") options={Choice::words::<RequestType>("request")} chosen=words(&fits.requests) hint=t("rule-fits-hint") many=true/>
            <Choices name="priorities[]" label=t("field-priority") options={Choice::words::<Priority>("ticket-priority")} chosen=words(&fits.priorities) many=true/>
            <Choices name="channels[]" label=t("rule-channel") options=channels.to_vec() chosen=words(&fits.channels) many=true/>
            {places}
            <TextArea name="words" label=t("rule-words") hint=t("rule-words-hint") value=fits.words.join(", ") rows=2 optional=true/>
            <Segments name="taker" label=t("rule-taker") options={Choice::words::<TakerKind>("taker")} value=kind.to_string() show_label=true/>
            <Select name="person" label=t("rule-person") options=people.clone() value=person blank=t("rule-person-choose") optional=true/>
            <Choices name="people[]" label=t("rule-people") options=people chosen hint=t("rule-people-hint") many=true/>
            <Checkbox name="enabled" label=t("rule-on") checked=enabled/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path("rules") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Gone(gone: Vec<PersonRef>) -> impl IntoView {
    let names = crate::i18n::list(gone.into_iter().map(|person| person.name).collect::<Vec<_>>());
    view! { <Notice tone=Tone::Warn><p>{t!("rule-somebody-left", "names" = names)}</p></Notice> }
}

fn words<W: Word + std::fmt::Display>(chosen: &std::collections::BTreeSet<W>) -> Vec<String> {
    chosen.iter().map(ToString::to_string).collect()
}
