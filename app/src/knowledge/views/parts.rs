//! Small things that several pages of knowledge show.

use golive_domain::{
    knowledge::{ArticleState, Readers, article_number},
    people::Locale,
    words::Word as _,
};
use golive_store::knowledge::TermRow;
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{list, t, word},
    ui::{Badge, Tone},
};

/// Where a text stands, where that is not simply that it is read.
#[component]
pub fn StateMark(of: ArticleState) -> impl IntoView {
    (of != ArticleState::Published).then(|| view! { <Badge tone=Tone::Warn>{word("article-state", of)}</Badge> })
}

/// Whom it is for, where that is not everyone.
#[component]
pub fn ReadersMark(of: Readers) -> impl IntoView {
    (of != Readers::Everyone).then(|| view! { <Badge>{word("article-readers", of)}</Badge> })
}

/// The languages it can be read in, the shown one marked.
#[component]
pub fn Languages(of: Vec<(Locale, ArticleState)>, shown: Locale, number: i32) -> impl IntoView {
    let line = |(language, state): (Locale, ArticleState)| {
        let current = (language == shown).then_some("true");
        let href = path(&format!("{number}?language={language}"));
        view! { <a class="chip" href=href lang=language.as_str() hreflang=language.as_str() aria-current=current>{language.own_name()}<StateMark of=state/></a> }
    };
    (of.len() > 1).then(|| {
        view! { <nav class="cluster languages" aria-label=t("article-languages")>{of.into_iter().map(line).collect_view()}</nav> }
    })
}

/// Words of the glossary with what they mean, as a list of definitions.
#[component]
pub fn Terms(terms: Vec<TermRow>) -> impl IntoView {
    (!terms.is_empty()).then(|| {
        let lines = terms.into_iter().map(|term| view! { <TermLine term/> }).collect_view();
        view! { <section class="card"><header><h2>{t("glossary-here")}</h2></header><dl class="pad terms">{lines}</dl></section> }
    })
}

/// A word, what else it is called, what it means, and where there is more. Children stand beside the word.
#[component]
pub fn TermLine(term: TermRow, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let language = term.language.as_str();
    let direction = term.language.direction().as_str();
    let also = (!term.also.is_empty())
        .then(|| view! { <small class="soft">{t("term-also-called")}" "<bdi lang=language>{list(term.also)}</bdi></small> });
    let link = |link: String| {
        let (href, shown) = match article_number(&link) {
            Some(number) => (path(&number.to_string()), link.to_uppercase()),
            None => (link.clone(), link.split("://").nth(1).unwrap_or(&link).to_owned()),
        };
        view! { <a href=href rel="noopener noreferrer" dir="ltr">{shown}</a>" " }
    };
    let links = (!term.links.is_empty()).then(|| view! { <p><small>{term.links.into_iter().map(link).collect_view()}</small></p> });
    view! {
        <dt lang=language><dfn>{term.term}</dfn>" "{also}{children.map(|children| children())}</dt>
        <dd lang=language dir=direction><p>{term.meaning}</p>{links}</dd>
    }
}
