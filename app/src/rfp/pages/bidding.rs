//! While a request is out, and after the deadline: who bids, what each committed to, what foreign currencies were worth, and each bid
//! once it is opened.

use axum::{extract::Path, response::Response};
use golive_domain::{Error, Say, id::BidFileId, text::ProjectKey};
use golive_store::{bids, rfp as store};
use leptos::prelude::*;

use crate::{
    bids::files::handed,
    rfp::views,
    ui::query::Here,
    web::{Page, Room, Visit, counted},
};

/// Who was invited, what they ask, and the opening, once it is out.
pub(super) async fn bidding(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let view = store::rfp(desk, project, number).await?;
            let writes = store::may_write(desk, project).await.is_ok();
            let told = views::Told {
                bidders: bids::bidders(desk, project, number).await?,
                invitable: if writes { bids::invitable(desk, project).await? } else { Vec::new() },
                questions: bids::asked(desk, project, number).await?,
                opening: bids::opening(desk, project, number).await?,
                view,
            };
            let title = Say::new("rfp-bidding-page").with("code", &told.view.row.code);
            Ok(Page::new(title, move || view! { <views::Bidding told/> }).room(Room::Rfp))
        })
        .await
}

/// What foreign currencies were worth at the deadline.
pub(super) async fn rates(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rates(desk, project, counted(&number)).await?;
            let title = Say::new("rfp-rates-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::RatesPage view/> }).room(Room::Rfp))
        })
        .await
}

/// What every bidder committed to, once the deadline is over.
pub(super) async fn commitments(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let (row, all) = bids::commitments(desk, project, counted(&number)).await?;
            let title = Say::new("bid-commitments-page").with("code", &row.code);
            Ok(Page::new(title, move || view! { <views::CommitmentsPage row all/> }).room(Room::Rfp))
        })
        .await
}

/// A bid that was opened, `?page=2` of its answers.
pub(super) async fn opened(visit: Visit, Path((key, number, bidder)): Path<(String, String, String)>) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, _) = store::row_of(desk, project, number).await?;
            let Some(bid) = bids::opened_bid(desk, project, number, counted(&bidder)).await? else {
                let title = Say::new("rfp-opened-page").with("code", &row.code).with("name", "");
                return Ok(Page::new(title, move || view! { <views::NotYet row text="rfp-opened-not"/> }).room(Room::Rfp));
            };
            let title = Say::new("rfp-opened-page").with("code", &row.code).with("name", &bid.name);
            Ok(Page::new(title, move || view! { <views::OpenedPage bid page/> }).room(Room::Rfp))
        })
        .await
}

/// To be saved, never to be shown.
pub(super) async fn opened_file(visit: Visit, Path((key, number, bidder, file)): Path<(String, String, String, BidFileId)>) -> Response {
    let found = match ProjectKey::parse(&key) {
        Ok(project) => bids::opened_bid_file(&visit.desk, &project, counted(&number), counted(&bidder), file).await.map_err(Error::from),
        Err(_) => Err(Error::NotFound),
    };
    handed(visit.viewer.locale, found)
}
