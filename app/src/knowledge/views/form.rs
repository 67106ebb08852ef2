//! The forms of an article: a new one, and a text in one language.

use golive_domain::{
    knowledge::{Readers, personal},
    people::Locale,
    words::Word as _,
};
use golive_store::knowledge::{ArticleText, ArticleView, Prefill};
use leptos::prelude::*;

use super::{about, languages, path};
use crate::{
    backlog::views::clash,
    i18n::{list, t, t_in},
    service::ticket_path,
    ui::{
        Button, Choice, Clash, Combobox, ConflictBox, DateField, Field, Form, FormActions, FormRow, Head, Key, LinkButton, Look, Notice,
        Prose, Select, TextArea, Tone, Unfold,
    },
    web::{Edited, Unsaid, Viewer, frame},
};

#[component]
pub fn New(topics: Vec<String>, from: Option<Prefill>) -> impl IntoView {
    let key = frame().key.clone();
    let mut hidden = vec![("project", key.to_string())];
    hidden.extend(from.as_ref().map(|from| ("ticket", from.ticket.to_string())));
    let body = from.as_ref().map(written).unwrap_or_default();
    let title = from.as_ref().map(|from| from.title.clone()).unwrap_or_default();
    let back = from.as_ref().map_or_else(|| path(""), |from| ticket_path(&key, from.ticket));
    let language = from.as_ref().map_or(Viewer::current().locale, |from| from.language);
    let warning = from.map(|from| view! { <FromTicket found=personal(&format!("{title}\n{body}"), &from.names) from/> });
    let text = ArticleText { title, body, ..blank(language) };
    view! {
        <Head title=t("article-new") note=t("article-new-text")/>
        {warning}
        <Form id="article" action="/rpc/knowledge/add" hidden wide=true>
            <FormRow>
                <Select name="language" label=t("field-language") options=languages() value=language.to_string() hint=t("article-language-hint")/>
                <Select name="readers" label=t("field-readers") options={Choice::words::<Readers>("article-readers")} value=Readers::Everyone.as_str()/>
            </FormRow>
            <TextParts text/>
            <FormRow>
                <Combobox name="topic" label=t("field-topic") suggestions=topics hint=t("article-topic-hint") optional=true/>
                <DateField name="review_on" label=t("field-review-on") value=None hint=t("article-review-hint") optional=true/>
            </FormRow>
            <FormActions>
                <Button look=Look::Primary>{t("article-save-draft")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

/// The parts of a ticket under headings.
fn written(from: &Prefill) -> String {
    let part = |key: &str, text: &str| format!("## {}\n\n{}", t_in(from.language, key, &[]), text.trim());
    format!("{}\n\n{}\n", part("article-problem", &from.problem), part("article-solution", &from.solution))
}

/// What it was made of, and what has to be taken out of it first.
#[component]
fn FromTicket(from: Prefill, found: Vec<String>) -> impl IntoView {
    let href = ticket_path(&frame().key, from.ticket);
    let found = (!found.is_empty()).then(|| view! { <p>{t("article-personal-found")}" "<b><bdi>{list(found)}</bdi></b></p> });
    view! { <Notice tone=Tone::Warn><p>{t("article-from")}" "<Key of=from.code href=href/>". "{t("article-personal")}</p>{found}</Notice> }
}

fn blank(language: Locale) -> ArticleText {
    ArticleText {
        language,
        title: String::new(),
        body: String::new(),
        called: String::new(),
        state: golive_domain::knowledge::ArticleState::Draft,
        author: None,
        updated_at: Viewer::current().now,
        publisher: None,
        published_at: None,
        version: 0,
    }
}

#[component]
pub fn Edit(view: ArticleView) -> impl IntoView {
    let (number, language) = (view.row.number, view.text.language);
    let mut hidden = about(number);
    hidden.extend([("language", language.to_string()), ("version", view.text.version.to_string())]);
    let conflict = Unsaid::edited("text").map(|edited| {
        let clashes = clashes(&edited, &view.text);
        view! { <ConflictBox who=edited.by clashes/> }
    });
    let back = path(&number.to_string());
    // A translation begins with the other text before one's eyes.
    let original = (view.text.version == 0)
        .then(|| view! { <LinkButton href=back.clone() icon="external" small=true>{t("article-original")}</LinkButton> });
    let published = (view.text.state == golive_domain::knowledge::ArticleState::Published)
        .then(|| view! { <Notice tone=Tone::Warn><p>{t("article-edits-published")}</p></Notice> });
    view! {
        <Head title=t!("article-edit", "code" = view.row.code.clone()) note=language.own_name()>{original}</Head>
        {published}
        <Form id="text" action="/rpc/knowledge/edit-text" hidden wide=true>
            {conflict}
            <TextParts text=view.text/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn TextParts(text: ArticleText) -> impl IntoView {
    let stored = text.body.clone();
    let shown = (!stored.trim().is_empty()).then(|| view! { <Unfold summary=t("article-preview")><Prose text=stored/></Unfold> });
    view! {
        <Field name="title" label=t("field-title") hint=t("article-title-hint") value=text.title maxlength=250/>
        <TextArea name="body" label=t("article-body") hint=t("article-body-hint") value=text.body rows=16 optional=true/>
        {shown}
        <Field name="called" label=t("field-called") hint=t("article-called-hint") value=text.called maxlength=500 optional=true/>
    }
}

/// Fields that somebody else changed and that were typed otherwise here.
fn clashes(edited: &Edited, stored: &ArticleText) -> Vec<Clash> {
    let fields = [("title", &stored.title), ("body", &stored.body), ("called", &stored.called)];
    let clash = |(name, theirs): (&str, &String)| {
        let (mine, untouched) = clash(edited, name, name, theirs)?;
        Some(Clash { name: name.to_owned(), label: t(&format!("field-{name}")), mine, theirs: theirs.clone(), untouched })
    };
    fields.into_iter().filter_map(clash).collect()
}
