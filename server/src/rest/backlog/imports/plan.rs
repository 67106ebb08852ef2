//! Imports and their dry runs as programs read them.

use chrono::{DateTime, Utc};
use golive_domain::import::{self as rules, ImportState};
use golive_store::import::{DryRun, ImportSummary, ImportView};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::FieldChange,
    problem::{ProblemDetails, Refused},
    wire::{Give, Given, Of, answer},
};

type State = Of<ImportState>;

answer! {
    /// An import in the list of a project.
    ImportLine from ImportSummary {
        id: Uuid,
        /// The file's name.
        name: String,
        state: State,
        person: Uuid,
        at: DateTime<Utc>,
        /// Items written so far, and how many there are to write.
        done: i32,
        total: i32,
        /// What it came to, once it is done.
        totals: Option<ImportTotals>,
        /// Why nothing was written, once it failed.
        problem: Option<ProblemDetails>,
    }

    /// Lines by what becomes of them, and the points of those that are kept.
    ImportTotals from rules::Totals {
        created: u32,
        updated: u32,
        unchanged: u32,
        refused: u32,
        /// In half-points.
        points: i32,
    }

    /// One page of what an import would do.
    Plan from DryRun {
        totals: ImportTotals,
        /// Every line is good, and there is one.
        good: bool,
        lines: Vec<PlanLine>,
        /// From 1.
        page: usize,
        pages: usize,
    }

    /// A line of the file and what becomes of it.
    PlanLine from rules::Line {
        /// Where it begins in the file, the header being line 1.
        line: u32,
        key: Option<String>,
        title: String,
        #[serde(flatten)]
        outcome: LineOutcome,
        /// In half-points.
        points: Option<i32>,
    }
}

/// An import, its file and its columns.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Import {
    summary: ImportLine,
    /// `UTF-8`, `windows-1251`, … or `XLSX`.
    encoding: String,
    rows: usize,
    columns: Vec<ImportColumn>,
    /// The project's own fields, by which a column may be named too: `custom:Module`.
    fields: Vec<String>,
}

/// A column of the file.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ImportColumn {
    name: String,
    samples: Vec<String>,
    /// What it holds; null is left aside.
    column: Option<String>,
}

impl Given<ImportView> for Import {
    fn given(view: ImportView) -> Self {
        let columns = view.columns.into_iter().map(|column| ImportColumn {
            name: column.name,
            samples: column.samples,
            column: column.column.give(),
        });
        Self {
            summary: view.summary.give(),
            encoding: view.encoding.to_owned(),
            rows: view.rows,
            columns: columns.collect(),
            fields: view.fields,
        }
    }
}

/// What becomes of a line.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum LineOutcome {
    Created,
    Updated { changes: Vec<FieldChange> },
    Unchanged,
    Refused { reasons: Vec<Refused> },
}

impl Given<rules::Outcome> for LineOutcome {
    fn given(outcome: rules::Outcome) -> Self {
        match outcome {
            rules::Outcome::Created => Self::Created,
            rules::Outcome::Updated { changes } => Self::Updated { changes: changes.give() },
            rules::Outcome::Unchanged => Self::Unchanged,
            rules::Outcome::Refused { reasons } => Self::Refused { reasons: reasons.give() },
        }
    }
}
