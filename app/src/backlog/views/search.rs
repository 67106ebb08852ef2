//! Everything a text finds.

use golive_domain::backlog::{Filter, Status};
use golive_store::backlog::{FOUND, ItemRow};
use leptos::prelude::*;

use super::{ItemLine, frame};
use crate::{
    i18n::t,
    ui::{EmptyState, Icon},
};

#[component]
pub fn SearchView(text: String, found: Vec<ItemRow>) -> impl IntoView {
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
        (true, 0) => {
            view! { <EmptyState icon="search" title=t("backlog-search-none-title") text=t("backlog-search-none-text")/> }.into_any()
        }
        (true, _) => view! { <div class="card"><ol class="items">{rows}</ol></div> }.into_any(),
    };
    view! {
        <div class="head"><div>
            <h1>{t("backlog-search-title")}</h1>
            {asked.then(|| view! { <p class="soft">{how_many}</p> })}
        </div></div>
        <div class="toolbar">
            <form class="search" role="search" aria-label=t("backlog-search-in") action=action>
                <Icon name="search"/>
                <input type="search" name="q" value=text autofocus=!asked aria-label=t("action-search") dir="auto"/>
            </form>
        </div>
        {result}
    }
}
