//! The pages of requests: what is asked for, what is shown.

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{
    Error, Say,
    id::BidFileId,
    rfp::{
        RfpState, Section,
        needs::{Need, Needs},
    },
    text::ProjectKey,
    words::Word as _,
};
use golive_store::{
    bids, requirements,
    rfp::{self as store, AsksFilter},
    scores,
};
use leptos::prelude::*;

use super::{api::answered, matrix, paper, published, views};
use crate::{
    bids::files::handed,
    ui::query::Here,
    web::{Page, Room, Visit, Web},
};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/rfp", get(list))
        .route("/p/{key}/rfp/new", get(new))
        .route("/p/{key}/rfp/{rfp}", get(one))
        .route("/p/{key}/rfp/{rfp}/facts", get(facts))
        .route("/p/{key}/rfp/{rfp}/requirements", get(asks))
        .route("/p/{key}/rfp/{rfp}/criteria", get(judging))
        .route("/p/{key}/rfp/{rfp}/bidding", get(bidding))
        .route("/p/{key}/rfp/{rfp}/bids/{bidder}", get(opened))
        .route("/p/{key}/rfp/{rfp}/bids/{bidder}/files/{file}", get(opened_file))
        .route("/p/{key}/rfp/{rfp}/judging", get(evaluation))
        .route("/p/{key}/rfp/{rfp}/sheet", get(sheet))
        .route("/p/{key}/rfp/{rfp}/results", get(results))
        .route("/p/{key}/rfp/{rfp}/matrix", get(matrix::page))
        .route("/p/{key}/rfp/{rfp}/matrix/export/{form}", get(matrix::file))
        .route("/p/{key}/rfp/{rfp}/rates", get(rates))
        .route("/p/{key}/rfp/{rfp}/commitments", get(commitments))
        .route("/p/{key}/rfp/{rfp}/commitments.csv", get(published::csv))
        .route("/p/{key}/rfp/{rfp}/editions", get(editions))
        .route("/p/{key}/rfp/{rfp}/sections/{section}", get(section))
        .route("/p/{key}/rfp/{rfp}/paper.pdf", get(paper::pdf))
        .route("/p/{key}/rfp/{rfp}/paper.docx", get(paper::docx))
}

async fn list(visit: Visit, Path(key): Path<String>) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    visit
        .show_project(&key, async |desk, project| {
            let found = store::rfps(desk, project, page).await?;
            Ok(Page::new("room-rfp", move || view! { <views::List found/> }).room(Room::Rfp))
        })
        .await
}

/// Thirteen questions; with their answers in the address, what they speak for and the form that begins a request.
async fn new(visit: Visit, Path(key): Path<String>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let needs: Needs = Need::ALL.iter().filter_map(|need| answered(need.as_str(), here.get(need.as_str())?)).collect();
    visit
        .show_project(&key, async |desk, project| {
            store::may_write(desk, project).await?;
            Ok(Page::new("rfp-new", move || view! { <views::New needs/> }).room(Room::Rfp))
        })
        .await
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rfp(desk, project, counted(&number)).await?;
            let people = store::trusted(desk, project).await?;
            let title = Say::new("rfp-page").with("code", &view.row.code).with("title", &view.row.title);
            Ok(Page::new(title, move || view! { <views::Whole view people/> }).room(Room::Rfp))
        })
        .await
}

async fn facts(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rfp(desk, project, counted(&number)).await?;
            if !view.writes {
                return Err(Error::Forbidden.into());
            }
            let title = Say::new("rfp-facts").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Facts view/> }).room(Room::Rfp))
        })
        .await
}

async fn section(visit: Visit, Path((key, number, section)): Path<(String, String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let section = Section::parse(&section).ok_or(Error::NotFound)?;
            let (row, view, writes) = store::section(desk, project, counted(&number), section).await?;
            let title = Say::new("rfp-section-page").with("code", &row.code).with("section", section);
            Ok(Page::new(title, move || view! { <views::SectionPage row view writes/> }).room(Room::Rfp))
        })
        .await
}

async fn asks(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let asked = |name: &str| here.get(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let page = here.get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let filter = AsksFilter { text: asked("text"), category: asked("category"), page };
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, writes) = store::row_of(desk, project, number).await?;
            let found = store::asks(desk, project, number, &filter).await?;
            let categories = if writes { requirements::categories(desk, project).await? } else { Vec::new() };
            let title = Say::new("rfp-requirements-page").with("code", &row.code);
            Ok(Page::new(title, move || view! { <views::AsksPage row found filter categories writes/> }).room(Room::Rfp))
        })
        .await
}

async fn judging(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let view = store::rfp(desk, project, number).await?;
            let found = store::asks(desk, project, number, &AsksFilter { page: 1, ..AsksFilter::default() }).await?;
            let title = Say::new("rfp-criteria-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::JudgingPage view categories=found.categories/> }).room(Room::Rfp))
        })
        .await
}

/// Who was invited, what they ask, and the opening, once it is out.
async fn bidding(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
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

/// A bid that was opened, `?page=2` of its answers.
async fn opened(visit: Visit, Path((key, number, bidder)): Path<(String, String, String)>) -> Response {
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
async fn opened_file(visit: Visit, Path((key, number, bidder, file)): Path<(String, String, String, BidFileId)>) -> Response {
    let found = match ProjectKey::parse(&key) {
        Ok(project) => bids::opened_bid_file(&visit.desk, &project, counted(&number), counted(&bidder), file).await.map_err(Error::from),
        Err(_) => Err(Error::NotFound),
    };
    handed(visit.viewer.locale, found)
}

/// Who judges, and where marks lie apart for those who have given theirs.
async fn evaluation(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let view = store::rfp(desk, project, number).await?;
            // The request as it was published is what is judged.
            let rows = if view.row.state.is_out() { scores::evaluators(desk, project, number).await? } else { Vec::new() };
            let people = store::trusted(desk, project).await?;
            let apart = match scores::apart(desk, project, number).await {
                Ok(apart) if view.row.state.is_out() => Some(apart),
                // Who has not finished judging sees no mark of the others.
                Ok(_) | Err(golive_store::Error::Refused(_)) => None,
                Err(broken) => return Err(broken.into()),
            };
            let title = Say::new("rfp-evaluation-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::Evaluation view rows people apart/> }).room(Room::Rfp))
        })
        .await
}

/// `?bidder=2&page=3`; without them the first.
async fn sheet(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
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
                // Who does not judge is told so, and what is not open yet.
                Err(golive_store::Error::Refused(_)) => Page::new(title, move || view! { <views::NotYet row text="rfp-sheet-not"/> }),
                Err(broken) => return Err(broken.into()),
            };
            Ok(page.room(Room::Rfp))
        })
        .await
}

async fn results(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
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

/// What foreign currencies were worth at the deadline.
async fn rates(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let view = store::rates(desk, project, counted(&number)).await?;
            let title = Say::new("rfp-rates-page").with("code", &view.row.code);
            Ok(Page::new(title, move || view! { <views::RatesPage view/> }).room(Room::Rfp))
        })
        .await
}

/// What every bidder committed to, once the deadline is over.
async fn commitments(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let (row, all) = bids::commitments(desk, project, counted(&number)).await?;
            let title = Say::new("bid-commitments-page").with("code", &row.code);
            Ok(Page::new(title, move || view! { <views::CommitmentsPage row all/> }).room(Room::Rfp))
        })
        .await
}

/// With `?was=1&is=2` two of them are compared; without `is`, with what stands there now.
async fn editions(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let here = Here::parse(&visit.viewer.path);
    let asked = |name: &str| here.get(name).and_then(|edition| edition.parse::<i32>().ok());
    let (was, is) = (asked("was"), asked("is"));
    visit
        .show_project(&key, async |desk, project| {
            let number = counted(&number);
            let (row, _) = store::row_of(desk, project, number).await?;
            let all = store::editions(desk, project, number).await?;
            let compared = match was {
                Some(was) => Some(store::compare(desk, project, number, was, is).await?),
                None => None,
            };
            let title = Say::new("rfp-editions-page").with("code", &row.code);
            Ok(Page::new(title, move || view! { <views::Editions row all compared was is/> }).room(Room::Rfp))
        })
        .await
}

/// The number in a path; what is none finds nothing.
pub(super) fn counted(text: &str) -> i32 {
    text.parse().unwrap_or_default()
}
