//! The pages of bidders: what is asked for, what is shown. Instants are on the bidder's clock.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    response::Response,
    routing::get,
};
use golive_domain::{Conflict, Error, Say, id::BidSentId, text::ProjectKey};
use golive_store::{
    Desk, Error as Broken,
    bids::{self as store, OwnKey, Tender},
    import::MAX_BYTES,
};
use leptos::prelude::*;

use super::{
    files::{own as one_file, sent as sent_file},
    key, sheet,
    views::{self, ReceiptContent},
};
use crate::{
    Problem,
    export::answered,
    rfp::commitment_file,
    ui::query::Here,
    web::{Page, Visit, Web, counted},
};

/// Room for the form around the largest workbook.
const BRING: usize = MAX_BYTES as usize + 64 * 1024;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/bids", get(list))
        .route("/bids/{key}/{rfp}", get(one))
        .route("/bids/{key}/{rfp}/request", get(request))
        .route("/bids/{key}/{rfp}/answers", get(answers))
        .route("/bids/{key}/{rfp}/commitments", get(commitments))
        .route("/bids/{key}/{rfp}/commitments.csv", get(commitments_file))
        .route("/bids/{key}/{rfp}/files", get(files))
        .route("/bids/{key}/{rfp}/files/{file}", get(one_file))
        .route("/bids/{key}/{rfp}/receipts/{sent}", get(receipt))
        .route("/bids/{key}/{rfp}/receipts/{sent}/{file}", get(sheet::committed))
        .route("/bids/{key}/{rfp}/receipts/{sent}/files/{file}", get(sent_file))
        .route("/bids/{key}/{rfp}/sheet", get(sheet::page).post(sheet::bring).layer(DefaultBodyLimit::max(BRING)))
        .route("/bids/{key}/{rfp}/sheet.xlsx", get(sheet::file))
}

/// `?text=crm` narrows it to those that bear the words.
async fn list(visit: Visit) -> Response {
    let text = Here::parse(&visit.viewer.path).get("text").unwrap_or_default().trim().to_owned();
    visit
        .show(async |desk| {
            let found = if text.is_empty() { store::tenders(desk).await? } else { store::seek_tenders(desk, &text).await? };
            Ok(Page::new("bids", move || view! { <views::List found text/> }))
        })
        .await
}

/// A page of one bid: read once for the bidder's clock and for the page.
pub(super) async fn show(
    mut visit: Visit,
    key: &str,
    number: &str,
    work: impl AsyncFnOnce(&Desk, Tender, Option<OwnKey>) -> Result<Page, Problem>,
) -> Response {
    let number = counted(number);
    let read = async {
        let project = ProjectKey::parse(key).map_err(|_| Error::NotFound)?;
        let tender = store::tender(&visit.desk, &project, number).await?;
        Ok::<_, Problem>((key::held(&visit, &project, number), tender))
    };
    match read.await {
        Ok((own, tender)) => {
            visit.viewer.zone.clone_from(&tender.zone);
            visit.show(async |desk| work(desk, tender, own).await).await
        }
        Err(problem) => visit.show(async |_| Err(problem)).await,
    }
}

async fn one(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    show(visit, &key, &number, async |desk, tender, own| {
        let (project, number) = (tender.line.project.clone(), tender.line.row.number);
        let draft = match &own {
            Some(own) => unless_refused(store::draft(desk, &project, number, own).await)?,
            None => None,
        };
        let title = Say::new("rfp-page").with("code", &tender.line.row.code).with("title", &tender.line.row.title);
        Ok(Page::new(title, move || view! { <views::One tender draft/> }))
    })
    .await
}

async fn request(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    show(visit, &key, &number, async |_, tender, _| {
        let title = Say::new("bid-request-page").with("code", &tender.line.row.code);
        Ok(Page::new(title, move || view! { <views::Request tender/> }))
    })
    .await
}

/// `?page=2` of the requirements, `?page=rest` for what is none.
async fn answers(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").unwrap_or_default().to_owned();
    show(visit, &key, &number, async |desk, tender, own| {
        let own = own.ok_or_else(|| Error::rule(Say::new("error-bid-locked")))?;
        let draft = store::draft(desk, &tender.line.project, tender.line.row.number, &own).await?;
        let title = Say::new("bid-answers-page").with("code", &tender.line.row.code);
        Ok(Page::new(title, move || view! { <views::Answers tender draft page/> }))
    })
    .await
}

async fn files(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    show(visit, &key, &number, async |desk, tender, own| {
        let own = own.ok_or_else(|| Error::rule(Say::new("error-bid-locked")))?;
        let files = store::bid_files(desk, &tender.line.project, tender.line.row.number, &own).await?;
        let title = Say::new("bid-files-page").with("code", &tender.line.row.code);
        Ok(Page::new(title, move || view! { <views::Files tender files/> }))
    })
    .await
}

async fn receipt(visit: Visit, Path((key, number, sent)): Path<(String, String, String)>) -> Response {
    show(visit, &key, &number, async |desk, tender, own| {
        let id: BidSentId = sent.parse().map_err(|_| Error::NotFound)?;
        let known = tender.receipts.iter().find(|receipt| receipt.id == id).cloned().ok_or(Error::NotFound)?;
        let content = match &own {
            // What was confirmed or withdrawn has no content of its own.
            _ if known.answers.is_none() => ReceiptContent::None,
            None => ReceiptContent::Locked,
            Some(own) => match store::receipt(desk, &tender.line.project, tender.line.row.number, id, own).await {
                Ok((_, copy)) => ReceiptContent::Open(copy),
                Err(Broken::Refused(Error::Conflict(Conflict::Rule { say }))) if say.key == "error-bid-other-phrase" => {
                    ReceiptContent::OtherPhrase
                }
                refused => unless_refused(refused)?.map_or(ReceiptContent::Locked, |(_, copy)| ReceiptContent::Open(copy)),
            },
        };
        let title = Say::new("bid-receipt-page").with("code", &tender.line.row.code);
        Ok(Page::new(title, move || view! { <views::ReceiptPage tender receipt=known content/> }))
    })
    .await
}

/// `None` where it was refused, as to a browser whose key is an old one: the page says how to unlock. What broke is told as broken.
fn unless_refused<T>(read: golive_store::Result<T>) -> Result<Option<T>, Problem> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(Broken::Refused(Error::Conflict(_))) => Ok(None),
        Err(broken) => Err(broken.into()),
    }
}

async fn commitments(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    show(visit, &key, &number, async |_, tender, _| {
        let title = Say::new("bid-commitments-page").with("code", &tender.line.row.code);
        Ok(Page::new(title, move || view! { <views::CommitmentsPage tender/> }))
    })
    .await
}

async fn commitments_file(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let read = async {
        let project = ProjectKey::parse(&key).map_err(|_| Error::NotFound)?;
        let (row, all) = store::commitments_for_bidder(&visit.desk, &project, counted(&number)).await?;
        Ok::<_, Error>(commitment_file(&project, &row, &all))
    };
    answered(visit.viewer.locale, read.await)
}
