//! The report as a file: on paper for a meeting, as a workbook to calculate with.

use axum::{extract::Path, response::Response};
use chrono::NaiveDate;
use golive_domain::{
    Error,
    people::{CalendarKind, Locale},
    text::ProjectKey,
};
use golive_store::{Desk, projects};

use super::{
    paper::{Voice, paper},
    printing::printed,
    reading::{asked, read},
    workbook::workbook,
};
use crate::{
    export::{XLSX, answered, to_save},
    i18n::Formats,
    ui::query::Here,
    web::Visit,
};

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Xlsx,
}

impl Kind {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Xlsx => XLSX,
        }
    }

    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What a file is made for: whose words and calendar, which days.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// Where its links lead: `https://golive.example.org`.
    pub base_url: String,
}

/// Whoever reads tickets: a name to save it under, of letters, digits and dashes, and the bytes. Everything it says is of one
/// instant; nobody's connection is held while it is made.
pub async fn file(desk: &Desk, project: &ProjectKey, wanted: Wanted, kind: Kind) -> Result<(String, Vec<u8>), Error> {
    let now = desk.store().clock().now();
    let desk = desk.still().await?;
    let frame = projects::frame(&desk, project).await?;
    let zone: chrono_tz::Tz = frame.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let today = now.with_timezone(&zone).date_naive();
    let period = asked(wanted.calendar, wanted.from, wanted.to, today);
    let reading = read(&desk, project, period, today).await?;
    drop(desk);
    let name = format!("{}-sla-{}.{}", frame.key, period.slug(), kind.ending());
    let formats = Formats { locale: wanted.locale, calendar: wanted.calendar, zone, now };
    let bytes = match kind {
        Kind::Pdf => {
            printed(move || {
                let paper = paper(&reading, &Voice { formats, frame: &frame, base_url: &wanted.base_url });
                golive_reports::paper::pdf(&paper)
            })
            .await?
        }
        Kind::Xlsx => printed(move || workbook(&reading, &Voice { formats, frame: &frame, base_url: &wanted.base_url })).await?,
    };
    Ok((name, bytes))
}

/// The report to print.
pub async fn pdf(visit: Visit, Path(key): Path<String>) -> Response {
    handed(visit, &key, Kind::Pdf).await
}

/// The report to calculate with.
pub async fn xlsx(visit: Visit, Path(key): Path<String>) -> Response {
    handed(visit, &key, Kind::Xlsx).await
}

async fn handed(visit: Visit, key: &str, kind: Kind) -> Response {
    let made = made(&visit, key, kind).await;
    answered(visit.viewer.locale, made.map(|(name, bytes)| to_save(&name, kind.media_type(), bytes.into())))
}

async fn made(visit: &Visit, key: &str, kind: Kind) -> Result<(String, Vec<u8>), Error> {
    let project = ProjectKey::parse(key).map_err(|_| Error::NotFound)?;
    let (from, to) = super::days(&Here::parse(&visit.viewer.path))?;
    let wanted = Wanted { locale: visit.viewer.locale, calendar: visit.viewer.calendar, from, to, base_url: visit.web.base_url.clone() };
    file(&visit.desk, &project, wanted, kind).await
}
