//! Which open deadlines a change would move, a page at a time. The pages are buttons of the form that asks: what was typed goes along.

use chrono::{DateTime, Utc};
use golive_store::service::Moved;
use leptos::prelude::*;

use crate::{
    i18n::{exact, t, word},
    service::ticket_path,
    ui::{Button, Key, Table},
    web::frame,
};

/// Rows of a page.
const SHOWN: usize = 50;

/// `form` is the id of the form that asks, `action` where it asks.
#[component]
pub fn Moves(
    moved: Vec<Moved>,
    /// From 1; what lies beyond the last is the last.
    page: u64,
    #[prop(into)] form: String,
    action: String,
) -> impl IntoView {
    let total = moved.len();
    let pages = total.div_ceil(SHOWN).max(1);
    let page = usize::try_from(page).unwrap_or(pages).clamp(1, pages);
    let first = (page - 1) * SHOWN;
    let key = frame().key.clone();
    let rows = moved.into_iter().skip(first).take(SHOWN).map(|each| {
        let href = ticket_path(&key, each.number);
        view! {
            <tr>
                <td data-label=t("ticket-key")><Key of=each.code href=href/></td>
                <th scope="row" dir="auto">{each.title}</th>
                <td data-label=t("report-promise")>{word("metric", each.metric)}</td>
                <td data-label=t("agreement-was")>{at(each.from)}</td>
                <td data-label=t("agreement-would")>{at(each.to)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let to = |number: usize| format!("{action}?page={number}");
    let previous = (page > 1).then(|| view! { <Button small=true form=form.clone() action=to(page - 1)>{t("pager-previous")}</Button> });
    let next = (page < pages).then(|| view! { <Button small=true form=form.clone() action=to(page + 1)>{t("pager-next")}</Button> });
    let pager = (pages > 1).then(|| {
        let range = t!("pager-range", "from" = first + 1, "to" = (first + SHOWN).min(total), "total" = total);
        view! { <nav class="pager" aria-label=t("pager")><span class="num soft">{range}</span>{previous}{next}</nav> }
    });
    let head = |label: String| view! { <th scope="col">{label}</th> };
    let table = (total > 0).then(|| {
        view! {
            <Table caption=t("agreement-moves-caption") quiet_caption=true dense=true folds=true>
                <thead>
                    <tr>
                        {head(t("ticket-key"))}{head(t("field-title"))}{head(t("report-promise"))}{head(t("agreement-was"))}
                        {head(t("agreement-would"))}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
            {pager}
        }
    });
    view! { <section class="card" id="looked" role="status"><header><h2>{t!("agreement-moves", "count" = total)}</h2></header>{table}</section> }
}

fn at(at: Option<DateTime<Utc>>) -> AnyView {
    match at {
        Some(at) => view! { <span class="nowrap">{exact(at)}</span> }.into_any(),
        None => view! { <span class="soft">{t("deadline-none")}</span> }.into_any(),
    }
}
