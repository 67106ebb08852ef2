//! The form of a word of the glossary.

use golive_domain::{people::Locale, words::Word as _};
use golive_store::knowledge::TermRow;
use leptos::prelude::*;

use super::{languages, path};
use crate::{
    i18n::t,
    ui::{Button, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, PostButton, Said, Select, TextArea},
    web::{Unsaid, frame},
};

#[component]
pub fn NewTerm(language: Locale) -> impl IntoView {
    let back = path(&format!("glossary?language={language}"));
    view! {
        <Head title=t("term-new")/>
        <Form id="term" action="/rpc/knowledge/add-term" hidden=vec![("project", frame().key.to_string())]>
            <Fields language term=None/>
            <FormActions>
                <Button look=Look::Primary>{t("action-create")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn EditTerm(term: TermRow) -> impl IntoView {
    let back = path(&format!("glossary?language={}", term.language));
    let about = vec![("project", frame().key.to_string()), ("id", term.id.to_string())];
    let mut hidden = about.clone();
    hidden.push(("version", term.version.to_string()));
    let conflict = Unsaid::edited("term").map(|edited| {
        let changes = edited.changes.iter().map(|change| Said::of(change, None, |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    view! {
        <Head title=t("term-edit") note=term.term.clone()/>
        <Form id="term" action="/rpc/knowledge/edit-term" hidden>
            {conflict}
            <Fields language=term.language term=Some(term)/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
        <PostButton action="/rpc/knowledge/remove-term" hidden=about label=t("term-remove") look=Look::Danger small=true icon="trash"/>
    }
}

#[component]
fn Fields(language: Locale, term: Option<TermRow>) -> impl IntoView {
    let fresh = term.is_none();
    let of = |get: fn(&TermRow) -> String| term.as_ref().map(get).unwrap_or_default();
    let (word, meaning) = (of(|term| term.term.clone()), of(|term| term.meaning.clone()));
    let (also, links) = (of(|term| term.also.join(", ")), of(|term| term.links.join("\n")));
    view! {
        <FormRow>
            <Field name="term" label=t("field-term") value=word maxlength=120 autofocus=fresh/>
            <Select name="language" label=t("field-language") options=languages() value=language.as_str()/>
        </FormRow>
        <TextArea name="meaning" label=t("field-meaning") hint=t("term-meaning-hint") value=meaning rows=3/>
        <Field name="also" label=t("field-also") hint=t("term-also-hint") value=also maxlength=500 optional=true/>
        <TextArea name="links" label=t("field-links") hint=t("term-links-hint") value=links rows=2 optional=true/>
    }
}
