//! The triage board: a column a state, the worst first in each, and the next deed on the card.

use golive_domain::{defects::DefectState, words::Word as _};
use golive_store::{Paged, defects::DefectRow};
use leptos::prelude::*;

use super::{
    next::Next,
    parts::{Actions, Age, Face, Leaf, Marks, PriorityOf, SeverityOf},
    path,
};
use crate::{
    defects::defect_path,
    i18n::{t, word},
    islands::Live,
    ui::{EmptyState, Key, LiveMark},
    web::frame,
};

/// Where an open defect can stand, in the order it goes.
pub const COLUMNS: [DefectState; 5] =
    [DefectState::New, DefectState::Triaged, DefectState::InProgress, DefectState::Fixed, DefectState::ReadyForRetest];

#[component]
pub fn BoardView(columns: Vec<(DefectState, Paged<DefectRow>)>) -> impl IntoView {
    let open: u64 = columns.iter().map(|(_, page)| page.total).sum();
    let body = match open {
        0 => view! { <EmptyState icon="check" title=t("defects-all-gone-title") text=t("defects-board-empty")/> }.into_any(),
        _ => {
            let columns = columns.into_iter().map(|(state, page)| view! { <Column state page/> }).collect_view();
            view! { <div class="board triage" tabindex="0" role="region" aria-label=t("defects-board-title")>{columns}</div> }.into_any()
        }
    };
    view! {
        <div class="head">
            <div>
                <h1>{t("defects-board-title")}</h1>
                <p class="soft">{t("defects-board-note")}" "<LiveMark/></p>
            </div>
            <div class="actions"><Actions current=Leaf::Board/></div>
        </div>
        <div data-region="defects">{body}</div>
        <Live project=frame().key.to_string() region="defects".to_owned()/>
    }
}

#[component]
fn Column(state: DefectState, page: Paged<DefectRow>) -> impl IntoView {
    let id = format!("column-{state}");
    let labelled = id.clone();
    let (total, shown) = (page.total, page.rows.len() as u64);
    let more = (total > shown).then(|| {
        let href = format!("{}?show={state}", path(""));
        view! { <li class="tile"><a href=href>{t!("defects-more", "count" = total - shown)}</a></li> }
    });
    let none = (total == 0).then(|| view! { <p class="soft pad">{t("defects-column-empty")}</p> });
    let cards = page.rows.into_iter().map(|row| view! { <Card row/> }).collect_view();
    view! {
        <section class="column" data-state=state.as_str() aria-labelledby=labelled>
            <header><h2 id=id>{word("defect-state", state)}</h2><span class="wip num">{t!("defects-cards", "count" = total)}</span></header>
            {none}
            <ol class="tiles">{cards}{more}</ol>
        </section>
    }
}

#[component]
fn Card(row: DefectRow) -> impl IntoView {
    let href = defect_path(&frame().key, row.number);
    let waits = (row.state == DefectState::Fixed)
        .then(|| row.build_fixed.clone())
        .flatten()
        .map(|build| view! { <p class="soft">{t!("defect-waits-for", "build" = build)}</p> });
    let (id, code) = (row.id.to_string(), row.code.clone());
    view! {
        <li class="tile" data-item=id data-name=code>
            <div class="tile-top"><SeverityOf of=row.severity/><PriorityOf of=row.priority/><Key of=row.code.clone() href=href.clone()/><Face of=row.assignee.clone()/></div>
            <a class="title" dir="auto" href=href>{row.title.clone()}</a>
            {waits}
            <div class="tile-foot">
                <span class="soft">{row.place.clone().map(|place| view! { <bdi>{place}</bdi>" · " })}<Age since=row.state_since/></span>
                <Marks row=row.clone()/>
                <span class="end"><Next row=row.clone()/></span>
            </div>
        </li>
    }
}
