//! Judging what was opened: who judges, the own sheet, and what the marks come to.

use axum::{extract::Path, response::Response};
use golive_domain::{Conflict, Error, Say, rfp::RfpState};
use golive_store::{rfp as store, scores};
use leptos::prelude::*;

use crate::{
    rfp::views,
    ui::query::Here,
    web::{Page, Room, Visit, counted},
};

/// Who judges, and where marks lie apart for those who have finished with theirs, `?apart=2` on its second page.
pub(super) async fn evaluation(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let page = Here::parse(&visit.viewer.path).get(views::APART_PAGE).and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let view = store::rfp(desk, project, number).await?;
            // The request as it was published is what is judged.
            let rows = if view.row.state.is_out() { scores::evaluators(desk, project, number).await? } else { Vec::new() };
            let people = store::trusted(desk, project).await?;
            let declared = scores::declarations(desk, project, number).await?;
            let left = scores::left_out(desk, project, number).await?;
            let apart = match scores::apart_on(desk, project, number, page).await {
                Ok(apart) if view.row.state.is_out() => Some(apart),
                // Who has not finished judging sees no mark of the others.
                Ok(_) | Err(golive_store::Error::Refused(_)) => None,
                Err(broken) => return Err(broken.into()),
            };
            let title = Say::new("rfp-evaluation-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Evaluation view rows people declared left apart/> }).room(Room::Rfp))
        })
        .await
}

/// `?bidder=2&page=3`; without them the first.
pub(super) async fn sheet(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let bidder = here.get("bidder").and_then(|bidder| bidder.parse().ok());
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, _) = store::row_of(desk, project, number).await?;
            let title = Say::new("rfp-sheet-page").with("code", &row.code);
            let page = match scores::sheet(desk, project, number, bidder).await {
                Ok(sheet) => Page::new(title, move || view! { <views::SheetPage row sheet page/> }),
                // Who does not judge is told so, who is tied, and what is not open yet.
                Err(golive_store::Error::Refused(refused)) => {
                    let text = match refused {
                        Error::Conflict(Conflict::Rule { say }) => say,
                        _ => Say::new("rfp-sheet-not"),
                    };
                    Page::new(title, move || view! { <views::NotYet row text/> })
                }
                Err(broken) => return Err(broken.into()),
            };
            Ok(page.room(Room::Rfp))
        })
        .await
}

pub(super) async fn results(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, _) = store::row_of(desk, project, number).await?;
            let title = Say::new("rfp-results-page").with("code", &row.code);
            if !matches!(row.state, RfpState::Evaluated | RfpState::Awarded) {
                return Ok(Page::new(title, move || view! { <views::NotYet row text="error-rfp-unlocked"/> }).room(Room::Rfp));
            }
            let told = scores::results(desk, project, number).await?;
            Ok(Page::new(title, move || view! { <views::ResultsPage told/> }).room(Room::Rfp))
        })
        .await
}
