//! The backlog as a list: filter, order, change many.

use golive_domain::{
    FieldError,
    access::Permission,
    backlog::{Direction, Filter, Sort, Status},
};
use golive_store::backlog::{ItemPage, Options, PER_PAGE, SavedFilter};
use leptos::prelude::*;

use super::{ItemLine, bulk::BulkBar, filters::FilterBar, frame, money};
use crate::{
    i18n::{say, t},
    islands::{DragLabels, Live, Sortable},
    ui::{Amount, EmptyState, Icon, LinkButton, LiveMark, Look, Menu, Notice, Pager, Tone, query::Here},
};

#[component]
pub fn ListView(
    page: ItemPage,
    options: Options,
    saved: Vec<SavedFilter>,
    filter: Filter,
    refused: Vec<FieldError>,
    /// Where nothing open is found: how much there is that is finished.
    finished: u64,
) -> impl IntoView {
    let frame = frame();
    let key = frame.key.to_string();
    let empty = page.total == 0;
    let ranked = filter.sort == Sort::Rank && filter.direction == Direction::Ascending && !filter.archived;
    let grip = ranked && frame.may(Permission::ItemRank);
    let bulk = if frame.may(Permission::ItemEdit) { "bulk" } else { "" };
    let narrows = filter.narrows();
    let (number, total) = (u64::from(page.page), page.total);
    let sum = page.points.as_f64();
    let price = page.price.map(|price| view! { " · "<Amount of=money(price, &frame)/> });
    let query = filter.to_query();
    let rows = page.rows.into_iter().map(|item| view! { <ItemLine item grip pick=bulk/> }).collect_view();
    let list = view! {
        <div class="card" data-region="backlog">
            <ol class="items" data-list="backlog" data-name=t("room-backlog")>{rows}</ol>
            <Pager page=number size=u64::from(PER_PAGE) total/>
        </div>
    };
    let list = match (empty, grip) {
        (true, _) => view! { <Nothing narrows finished/> }.into_any(),
        (false, true) => view! {
            <Sortable action="/rpc/backlog/rank".to_owned() fields=vec![("project".to_owned(), key.clone())] region="backlog".to_owned() labels=DragLabels::said()>
                {list}
            </Sortable>
        }
        .into_any(),
        (false, false) => list.into_any(),
    };
    view! {
        <div class="head">
            <div>
                <h1>{t("room-backlog")}</h1>
                <p class="soft">
                    <span data-region="backlog">{t!("backlog-count", "count" = total)}" · "{t!("backlog-points", "points" = sum)}{price}</span>" "<LiveMark/>
                </p>
            </div>
            <div class="actions"><Actions query/></div>
        </div>
        {refused.into_iter().map(|error| view! { <Notice tone=Tone::Warn><p>{error.field}": "{say(&error.say)}</p></Notice> }).collect_view()}
        <FilterBar filter options=options.clone() saved/>
        {list}
        {(!empty && !bulk.is_empty()).then(|| view! { <BulkBar options/> })}
        <Live project=key region="backlog".to_owned()/>
    }
}

/// `query` is the filter shown: what leaves is what is seen.
#[component]
fn Actions(query: String) -> impl IntoView {
    let frame = frame();
    let path = format!("/p/{}/backlog", frame.key);
    let import = frame.may(Permission::ItemImport).then(|| {
        view! { <a href=format!("/p/{}/imports", frame.key)><Icon name="import"/>{t("action-import")}</a> }
    });
    let export = frame.may(Permission::ItemExport).then(|| {
        let file = |form: &str| format!("{path}/export.{form}?{query}");
        view! {
            <a href=file("csv") download=""><Icon name="export"/>{t("export-csv")}</a>
            <a href=file("xlsx") download=""><Icon name="export"/>{t("export-xlsx")}</a>
        }
    });
    let more =
        (import.is_some() || export.is_some()).then(|| view! { <Menu id="backlog-more" label=t("action-more")>{import}{export}</Menu> });
    let refine =
        frame.may(Permission::ItemEstimate).then(|| view! { <LinkButton href=format!("{path}/refine")>{t("backlog-refine")}</LinkButton> });
    let new = frame.may(Permission::ItemCreate).then(|| {
        view! { <LinkButton href=format!("{path}/new") look=Look::Primary icon="plus">{t("backlog-new")}</LinkButton> }
    });
    view! { {more}{refine}{new} }
}

/// Nothing is left to do, nothing matches, or nothing is there yet: the next step is another one.
#[component]
fn Nothing(narrows: bool, finished: u64) -> impl IntoView {
    let frame = frame();
    let path = format!("/p/{}/backlog", frame.key);
    if finished > 0 {
        let there = Here::current().without("page").with("status", Status::Finished).href();
        return view! {
            <EmptyState icon="check" title=t("backlog-all-finished-title") text=t!("backlog-all-finished-text", "count" = finished)>
                <LinkButton href=there look=Look::Primary>{t("backlog-show-finished")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    if narrows {
        return view! {
            <EmptyState icon="search" title=t("backlog-none-title") text=t("backlog-none-text")>
                <LinkButton href=path look=Look::Primary>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any();
    }
    let import = frame
        .may(Permission::ItemImport)
        .then(|| view! { <LinkButton href=format!("/p/{}/imports", frame.key)>{t("action-import")}</LinkButton> });
    let new = frame.may(Permission::ItemCreate).then(|| {
        view! { <LinkButton href=format!("{path}/new") look=Look::Primary>{t("backlog-new")}</LinkButton> }
    });
    view! { <EmptyState icon="backlog" title=t("backlog-empty-title") text=t("backlog-empty-text")>{import}{new}</EmptyState> }.into_any()
}
