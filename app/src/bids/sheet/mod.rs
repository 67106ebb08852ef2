//! A bid as a workbook: the file that is taken away, the filled one that is brought back, and the bytes behind a receipt.
//!
//! Nothing of a file reaches a log, the flash or an event: it goes from the request to the store, which keeps it under the own key.

mod out;
mod proof;
mod words;

use axum::{
    extract::{FromRequest, Multipart, Path, Request},
    response::Response,
};
use bytes::Bytes;
use golive_domain::{
    Error, Say,
    people::{CalendarKind, Locale},
    text::ProjectKey,
};
use golive_reports::Unfit;
use golive_store::{
    Desk,
    bids::{self as store, OwnKey},
    import::MAX_BYTES,
};
use leptos::prelude::*;

use super::{bid_path, key, pages::show, views};
use crate::{
    Done, Problem,
    export::{XLSX, answered, to_save},
    i18n::Formats,
    service::report::printing::printed,
    ui::query::Here,
    web::{Page, Visit},
};

pub use proof::committed;
pub use words::words;

/// `?page=2` of what a workbook that was brought would change.
pub async fn page(visit: Visit, Path((project, number)): Path<(String, String)>) -> Response {
    let page = Here::parse(&visit.viewer.path).get("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    show(visit, &project, &number, async |desk, tender, own| {
        let own = own.ok_or_else(|| Error::rule(Say::new("error-bid-locked")))?;
        let review = store::sheet_review(desk, &tender.line.project, tender.line.row.number, &own).await?;
        let title = Say::new("bidsheet-page").with("code", &tender.line.row.code);
        Ok(Page::new(title, move || view! { <views::SheetPage tender review page/> }))
    })
    .await
}

/// The bid as a workbook to be filled, in the reader's language.
pub async fn file(visit: Visit, Path((project, number)): Path<(String, String)>) -> Response {
    let made = made(&visit, &project, &number).await.map(|(name, bytes)| to_save(&name, XLSX, bytes.into()));
    answered(visit.viewer.locale, made.map_err(|problem| problem.0))
}

async fn made(visit: &Visit, project: &str, number: &str) -> Result<(String, Vec<u8>), Problem> {
    let (project, number) = asked(project, number)?;
    let own = key::needed(visit, &project, number).await?;
    Ok(workbook(&visit.desk, &project, number, &own, (visit.viewer.locale, visit.viewer.calendar)).await?)
}

/// A bidder's person with the own key: the bid as a workbook to be filled, speaking a language and telling dates by a calendar; with a
/// name to save it under, of letters, digits and dashes. Nobody's connection is held while it is made, where the desk holds none.
pub async fn workbook(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    own: &OwnKey,
    (locale, calendar): (Locale, CalendarKind),
) -> Result<(String, Vec<u8>), Error> {
    let sheet = store::answer_sheet(desk, project, number, own).await?;
    let zone = sheet.zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let formats = Formats { locale, calendar, zone, now: sheet.at };
    let name = format!("{project}-{}-answers.xlsx", sheet.code);
    let written = printed(move || Ok::<_, Unfit>(out::workbook(&sheet, &formats))).await?;
    Ok((name, written.map_err(|unfit| Error::rule(unfit.say()))?))
}

/// Brings a filled workbook: a plain form, answered as every form is.
pub async fn bring(visit: Visit, Path((project, number)): Path<(String, String)>, request: Request) -> Response {
    let back = format!("/bids/{project}/{number}/sheet");
    let done = brought(&visit, &project, &number, request).await;
    visit.finish(done, vec![("_back".to_owned(), back), ("_form".to_owned(), "sheet".to_owned())]).await
}

async fn brought(visit: &Visit, project: &str, number: &str, request: Request) -> Result<Done, Problem> {
    let (project, number) = asked(project, number)?;
    let own = key::needed(visit, &project, number).await?;
    let content = received(request).await?;
    store::bring_sheet(&visit.desk, &project, number, &own, words, content).await?;
    Ok(Done::at(format!("{}/sheet", bid_path(&project, number))))
}

/// The first file of the form.
async fn received(request: Request) -> Result<Bytes, Problem> {
    let large = |_| Problem(Error::TooLarge { limit_bytes: MAX_BYTES });
    let none = || Problem(Error::field("file", Say::new("error-import-file-none")));
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| none())?;
    while let Some(part) = form.next_field().await.map_err(large)? {
        if part.name() == Some("file") {
            let content = part.bytes().await.map_err(large)?;
            return if content.is_empty() { Err(none()) } else { Ok(content) };
        }
    }
    Err(none())
}

fn asked(project: &str, number: &str) -> Result<(ProjectKey, i32), Error> {
    let project = ProjectKey::parse(project).map_err(|_| Error::NotFound)?;
    Ok((project, number.parse().map_err(|_| Error::NotFound)?))
}
