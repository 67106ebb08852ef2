//! Where in a long list the page is, and the way on.

use leptos::prelude::*;

use super::{Icon, query::Here};
use crate::i18n::t;

/// Pages are counted from 1. Shows nothing where one page holds all.
#[component]
pub fn Pager(
    page: u64,
    size: u64,
    total: u64,
    /// The query's name of the page.
    #[prop(default = "page", into)]
    param: &'static str,
    /// Names it where a page has several.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let label = if label.is_empty() { t("pager") } else { label };
    let from = (page.saturating_sub(1) * size + 1).min(total);
    let to = (page * size).min(total);
    let link = move |to: u64| match to {
        1 => Here::current().without(param).href(),
        _ => Here::current().with(param, to).href(),
    };
    let previous = (page > 1).then(|| {
        view! { <a class="btn small" rel="prev" href=link(page - 1)><Icon name="prev"/>{t("pager-previous")}</a> }
    });
    let next = (to < total).then(|| {
        view! { <a class="btn small" rel="next" href=link(page + 1)>{t("pager-next")}<Icon name="next"/></a> }
    });
    (total > size).then(|| {
        view! {
            <nav class="pager" aria-label=label>
                <span class="num soft">{t!("pager-range", "from" = from, "to" = to, "total" = total)}</span>
                {previous}
                {next}
            </nav>
        }
    })
}
