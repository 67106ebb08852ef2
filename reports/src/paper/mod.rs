//! Papers to be printed: what they say comes as values in the reader's words, and leaves as a PDF.
//!
//! The same values make the same bytes. What people wrote reaches the template as data and is never read as markup.

mod said;
mod world;

use chrono::{DateTime, Datelike as _, Timelike as _, Utc};
use golive_domain::{
    people::{LineDirection, Locale},
    words::Word as _,
};
use serde::Serialize;
use serde_json::json;
use typst::{comemo, diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

pub use said::Said;
pub(crate) use said::straight;
use world::Sheets;
pub(crate) use world::Template;

/// What is printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Gives direction, typeface and digits of page numbers.
    pub locale: Locale,
    pub title: String,
    /// Below the title: the project's name and the days it is of, each in its own direction.
    pub subject: [String; 2],
    /// At the foot of each page.
    pub foot: String,
    /// What stands before, between and after the number of a page and how many there are.
    pub page: [String; 3],
    /// The instant it is of: the only date the file bears.
    pub made: DateTime<Utc>,
    pub parts: Vec<Part>,
}

/// A part of a paper, from top to bottom.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    /// Names and values.
    Facts {
        title: String,
        facts: Vec<(String, Said)>,
    },
    /// Figures that matter, four in a row.
    Marks {
        title: String,
        note: String,
        marks: Vec<Mark>,
    },
    Table(Rows),
    Chart(Lines),
    /// Terms and what they mean, in small print.
    Notes {
        title: String,
        notes: Vec<(String, String)>,
    },
}

/// A figure in a frame.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Mark {
    pub label: String,
    pub figure: String,
    /// Fills a bar; of one.
    pub share: Option<f64>,
    pub note: String,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Rows {
    pub title: String,
    pub note: String,
    pub columns: Vec<Column>,
    /// As many in each as there are columns.
    pub rows: Vec<Vec<Said>>,
    /// What is said where there are no rows.
    pub empty: String,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Column {
    pub head: String,
    /// Its part of the width that is left; 0 takes what it needs.
    pub width: u8,
    /// Stands at the end of its column.
    pub number: bool,
}

/// Lines over what is along the axis.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Lines {
    pub title: String,
    pub note: String,
    pub at: Vec<String>,
    /// The values that are marked, with what is said of them, from the lowest to the highest; two at least.
    pub scale: Vec<(f64, String)>,
    pub series: Vec<Line>,
}

/// A line of a chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Line {
    pub name: String,
    /// One for each place of the axis; the line is broken where there is none.
    pub points: Vec<Option<f64>>,
}

/// The template could not be set: a fault of ours, told for the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a paper cannot be set: {0}")]
pub struct Unset(pub(crate) String);

/// The paper as a PDF.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Unset> {
    printed(&set(paper)?)
}

fn set(paper: &Paper) -> Result<PagedDocument, Unset> {
    compiled(Template::Report, &values(paper))
}

/// A template over its values.
pub(crate) fn compiled(template: Template, values: &serde_json::Value) -> Result<PagedDocument, Unset> {
    let sheets = Sheets::of(template, serde_json::to_vec(values).expect("texts and finite numbers are JSON"));
    typst::compile::<PagedDocument>(&sheets).output.map_err(|told| unset(&told))
}

/// What was set as a PDF.
pub(crate) fn printed(document: &PagedDocument) -> Result<Vec<u8>, Unset> {
    let options = PdfOptions { creator: Smart::Custom(Some("Golive".to_owned())), ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(document, &options).map_err(|told| unset(&told));
    // What setting remembers is kept for the next paper and not for ever.
    comemo::evict(1);
    bytes
}

fn values(paper: &Paper) -> serde_json::Value {
    let Paper { locale, title, subject, foot, page, made, parts } = paper;
    let rtl = locale.direction() == LineDirection::RightToLeft;
    let made = [i64::from(made.year()), made.month().into(), made.day().into(), made.hour().into(), made.minute().into()];
    let [title, foot] = [title, foot].map(|text| straight(text));
    let subject = subject.each_ref().map(|text| format!("\u{2068}{}\u{2069}", straight(text))).join(" · ");
    json!({ "language": locale.as_str(), "rtl": rtl, "title": title, "subject": subject, "foot": foot, "page": page, "made": made, "parts": parts })
}

fn unset(told: &[SourceDiagnostic]) -> Unset {
    Unset(told.iter().map(|each| each.message.as_str()).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests;
