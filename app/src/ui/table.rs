//! Tables with captions and headers; sorting is a link.

use leptos::prelude::*;

use super::{query::Here, tone::classes};
use crate::i18n::t;

/// A table that scrolls within itself where the page is narrow. Children are `<thead>`, `<tbody>`, `<tfoot>`.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    #[prop(default = "table".to_owned(), into)] id: String,
    /// A heading says it already: the caption is for screen readers.
    #[prop(optional)]
    quiet_caption: bool,
    #[prop(optional)] dense: bool,
    /// Rows become blocks on a phone; cells carry `data-label`.
    #[prop(optional)]
    folds: bool,
    /// Scrolls within most of the window.
    #[prop(optional)]
    tall: bool,
    /// What a feature adds: `matrix`, `audit`.
    #[prop(optional, into)]
    class: String,
    children: Children,
) -> impl IntoView {
    let caption_id = format!("{id}-caption");
    let labelled = caption_id.clone();
    let class = classes(["table", if dense { "dense" } else { "" }, if folds { "folds" } else { "" }, &class]);
    view! {
        <div class="table-wrap" class:tall=tall tabindex="0" role="region" aria-labelledby=labelled>
            <table class=class id=id>
                <caption id=caption_id class:visually-hidden=quiet_caption>{caption}</caption>
                {children()}
            </table>
        </div>
    }
}

/// A column head that sorts by `?sort=key`, the other way round by `?sort=-key`.
#[component]
pub fn SortHeader(
    #[prop(into)] key: String,
    #[prop(into)] label: String,
    /// The column holds numbers.
    #[prop(optional)]
    num: bool,
    /// The list is sorted so when nothing is asked: `key` or `-key`.
    #[prop(optional, into)]
    default: String,
) -> impl IntoView {
    let here = Here::current();
    let sort = here.get("sort").unwrap_or(&default);
    let falling = format!("-{key}");
    let (order, next) = match sort {
        by if by == key => ("ascending", falling),
        by if by == falling => ("descending", key),
        _ => ("none", key),
    };
    let href = here.clone().without("page").with("sort", next).href();
    let hint = t!("sort-by", "column" = label.clone());
    view! {
        <th scope="col" class:num=num aria-sort=order>
            <a href=href title=hint>{label}</a>
        </th>
    }
}

/// The row of a table that has none.
#[component]
pub fn TableEmpty(columns: u32, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let text = match children {
        Some(children) => children(),
        None => t("table-empty").into_any(),
    };
    view! { <tr class="table-empty"><td colspan=columns>{text}</td></tr> }
}
