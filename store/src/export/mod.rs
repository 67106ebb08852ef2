//! What leaves as files: cases, requirements, defects, results, vendors, promises, bids.
//!
//! An export reads one instant of the project, a few hundred records at a time, through the same scoped loaders as the
//! pages: whoever does not see a thing does not carry it away. Nothing here knows a file format; a record is a few rows of
//! a table and an object, and who writes files takes either.

mod bids;
mod cases;
mod defects;
mod promises;
mod requirements;
mod results;
mod vendors;

use std::pin::Pin;

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, text::ProjectKey};
use serde::Serialize;

pub use crate::import::Cell;
pub use bids::{BidOut, BidsOut, bids};
pub use cases::{CaseOut, cases};
pub use defects::{DefectOut, defects};
pub use promises::{PromiseOut, promises};
pub use requirements::{RequirementOut, requirements};
pub use results::{ResultOut, Round, StepOut, results};
pub use vendors::{VendorOut, vendors};

use crate::{
    Desk, Result,
    desk::{ProjectScope, Reader},
};

/// Records that are read at once: few enough to be held, and under the parameter limits of both databases.
const BATCH: usize = 500;

/// Something that leaves as a file.
pub trait Record: Serialize + Send + Sync + 'static {
    /// What a list of them is called in an object: `cases`.
    const NAME: &'static str;
    /// The names of a table's columns. They are part of the format: an import knows them.
    const HEADER: &'static [&'static str];

    /// The record as rows below the header; one unless it has parts of its own.
    fn rows(&self) -> Vec<Vec<Cell>>;
}

type Loading<T> = Pin<Box<dyn Future<Output = Result<Vec<T>>> + Send>>;

/// Records on their way out, all of one instant. It holds a connection until it is dropped.
pub struct Export<T, I> {
    pub project: ProjectKey,
    pub as_of: DateTime<Utc>,
    ids: std::vec::IntoIter<I>,
    load: Box<dyn Fn(Vec<I>) -> Loading<T> + Send + Sync>,
}

impl<T: Record, I> Export<T, I> {
    /// The next records in the list's order; none at its end.
    pub async fn next(&mut self) -> Result<Vec<T>> {
        let ids: Vec<I> = self.ids.by_ref().take(BATCH).collect();
        if ids.is_empty() { Ok(Vec::new()) } else { (self.load)(ids).await }
    }

    /// How many are still to come.
    pub fn left(&self) -> usize {
        self.ids.len()
    }
}

/// Opens the project at one instant for whoever may export.
async fn open(desk: &Desk, project: &ProjectKey) -> Result<Reader<ProjectScope>> {
    desk.still().await?.read(Permission::TestExport, project).await
}

/// Passes whoever may take files away: a page that is made to be printed asks before anything is counted.
pub(crate) async fn may_export(desk: &Desk, project: &ProjectKey) -> Result<Reader<ProjectScope>> {
    desk.read(Permission::TestExport, project).await
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn maybe(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, self::text)
}

fn word(word: impl std::fmt::Display) -> Cell {
    Cell::Text(word.to_string())
}

fn count(count: u32) -> Cell {
    Cell::Number(count.into())
}

fn yes(yes: bool) -> Cell {
    if yes { Cell::Text("yes".to_owned()) } else { Cell::Empty }
}

/// RFC 3339 to the second.
fn instant(at: Option<DateTime<Utc>>) -> Cell {
    at.map_or(Cell::Empty, |at| Cell::Text(at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)))
}
