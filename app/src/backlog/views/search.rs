//! Everything a text finds.

use golive_domain::backlog::{Filter, Status};
use golive_store::{
    backlog::{FOUND, ItemRow},
    testing::Hit,
};
use leptos::prelude::*;

use super::{ItemLine, frame};
use crate::{
    i18n::t,
    testing::Hits,
    ui::{EmptyState, Icon},
};

#[component]
pub fn SearchView(text: String, found: Vec<ItemRow>, hits: Vec<Hit>) -> impl IntoView {
    let action = format!("/p/{}/search", frame().key);
    let (asked, count) = (!text.is_empty(), found.len() as u64);
    let all = Filter { text: Some(text.clone()), status: Some(Status::All), ..Filter::default() };
    let all = format!("/p/{}/backlog?{}", frame().key, all.to_query());
    let how_many = match count {
        FOUND => view! { {t!("backlog-search-first", "count" = count)}" "<a href=all>{t("backlog-search-all")}</a> }.into_any(),
        count => t!("backlog-count", "count" = count).into_any(),
    };
    let rows = found.into_iter().map(|item| view! { <ItemLine item/> }).collect_view();
    let result = match (asked, count) {
        (false, _) => ().into_any(),
        (true, 0) if !hits.is_empty() => ().into_any(),
        (true, 0) => {
            view! { <EmptyState icon="search" title=t("backlog-search-none-title") text=t("backlog-search-none-text")/> }.into_any()
        }
        (true, _) => view! {
            <section class="card" data-thing="item">
                <header><h2>{t("things-item")}</h2><small>{how_many}</small></header>
                <ol class="items">{rows}</ol>
            </section>
        }
        .into_any(),
    };
    let total = count + hits.len() as u64;
    view! {
        <div class="head"><div>
            <h1>{t("backlog-search-title")}</h1>
            {asked.then(|| view! { <p class="soft">{t!("search-found", "count" = total)}</p> })}
        </div></div>
        <div class="toolbar">
            <form class="search" role="search" aria-label=t("backlog-search-in") action=action>
                <Icon name="search"/>
                <input type="search" name="q" value=text.clone() autofocus=!asked aria-label=t("action-search") dir="auto"/>
            </form>
        </div>
        <div class="stack">{result}<Hits hits text/></div>
    }
}
