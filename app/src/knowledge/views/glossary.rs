//! The glossary: the words of one language.

use golive_domain::{access::Permission, people::Locale, words::Word as _};
use golive_store::knowledge::{Glossary, GlossaryFilter, TermRow};
use leptos::prelude::*;

use super::{parts::TermLine, path};
use crate::{
    i18n::t,
    ui::{EmptyState, Icon, LinkButton, Look, Pager, PostButton, Tab, Tabs, query::Here},
    web::frame,
};

#[component]
pub fn GlossaryPage(found: Glossary, filter: GlossaryFilter) -> impl IntoView {
    let writes = frame().may(Permission::ArticleWrite);
    let Glossary { page, letters, languages, language } = found;
    let (number, size, total) = (page.page, page.size, page.total);
    let narrowed = filter.letter.is_some() || filter.text.is_some();
    let words = page.rows.into_iter().map(|term| view! { <Word term writes/> }).collect_view();
    let body = match (total, narrowed) {
        (0, true) => view! { <EmptyState icon="search" title=t("glossary-none") text=t("glossary-none-text")/> }.into_any(),
        (0, false) => view! { <Nothing writes/> }.into_any(),
        _ => view! { <div class="card"><dl class="pad terms">{words}</dl><Pager page=number size total/></div> }.into_any(),
    };
    let new = writes.then(|| {
        view! { <LinkButton href=path(&format!("glossary/new?language={language}")) look=Look::Primary icon="plus">{t("term-new")}</LinkButton> }
    });
    // Where some words are there already the set can still be taken over.
    let begin = (writes && total > 0 && !narrowed).then(|| view! { <Begin/> });
    view! {
        <div class="head">
            <div><h1>{t("glossary-title")}</h1><p class="soft">{t("glossary-text")}</p></div>
            <div class="actions"><LinkButton href=path("")>{t("room-knowledge")}</LinkButton>{new}</div>
        </div>
        <Spoken languages language/>
        <Narrow filter letters language/>
        {body}
        {begin}
    }
}

/// Every language with how many words it has.
#[component]
fn Spoken(languages: Vec<(Locale, u64)>, language: Locale) -> impl IntoView {
    let count = |of: Locale| languages.iter().find(|(known, _)| *known == of).map_or(0, |(_, count)| *count);
    let tab =
        |each: &Locale| Tab::new(path(&format!("glossary?language={each}")), each.own_name(), *each == language).counting(count(*each));
    view! { <Tabs label=t("field-language") tabs={Locale::ALL.iter().map(tab).collect()}/> }
}

#[component]
fn Narrow(filter: GlossaryFilter, letters: Vec<String>, language: Locale) -> impl IntoView {
    let here = Here::current().without("page");
    let chip = |letter: String| {
        let on = filter.letter.as_deref() == Some(letter.as_str());
        let href = if on { here.clone().without("letter") } else { here.clone().with("letter", &letter) }.href();
        view! { <a class="chip" href=href aria-current=on.then_some("true") lang=language.as_str()>{letter}</a> }
    };
    let chips = letters.into_iter().map(chip).collect_view();
    let text = filter.text.clone().unwrap_or_default();
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("glossary-search") action=path("glossary")>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("glossary-search") placeholder=t("glossary-search") dir="auto"/>
                <input type="hidden" name="language" value=language.as_str()/>
            </form>
            <nav class="cluster letters" aria-label=t("glossary-letters")>{chips}</nav>
        </div>
    }
}

#[component]
fn Word(term: TermRow, writes: bool) -> impl IntoView {
    let edit = path(&format!("glossary/{}", term.id));
    view! { <TermLine term>{writes.then(|| view! { " "<a href=edit><small>{t("action-edit")}</small></a> })}</TermLine> }
}

/// Nobody explained anything yet: there is a set to begin with.
#[component]
fn Nothing(writes: bool) -> impl IntoView {
    let begin = writes.then(|| view! { <Begin/> });
    view! { <EmptyState icon="list" title=t("glossary-empty") text=t("glossary-empty-text")>{begin}</EmptyState> }
}

#[component]
fn Begin() -> impl IntoView {
    view! { <PostButton action="/rpc/knowledge/begin-glossary" hidden=vec![("project", frame().key.to_string())] label=t("glossary-begin")/> }
}
