//! What an import will do, line by line: shown first, then carried out whole or not at all.

use serde::{Deserialize, Serialize};

use crate::{backlog::HalfPoints, error::FieldError, events::Change, words};

words! {
    /// Where an import stands.
    pub enum ImportState {
        /// Its plan is shown; nothing has been done.
        Planned = "planned",
        Running = "running",
        Done = "done",
        /// Nothing of it was kept.
        Failed = "failed",
    }
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    Created,
    Updated { changes: Vec<Change> },
    Unchanged,
    Refused { reasons: Vec<FieldError> },
}

/// A line of the file and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Where it begins in the file, the header being line 1.
    pub line: u32,
    pub key: Option<String>,
    pub title: String,
    #[serde(flatten)]
    pub outcome: Outcome,
    pub points: Option<HalfPoints>,
}

/// Lines by what becomes of them, and the points of those that are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub refused: u32,
    pub points: HalfPoints,
}

impl Totals {
    /// The line of JSON a command ends with; points are whole points, or end in .5.
    pub fn summary(&self) -> String {
        let Self { created, updated, unchanged, refused, points } = self;
        format!(r#"{{"created":{created},"updated":{updated},"unchanged":{unchanged},"refused":{refused},"points":{points}}}"#)
    }
}

/// The dry run of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportPlan {
    pub lines: Vec<Line>,
}

impl ImportPlan {
    /// How many lines come to what.
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for line in &self.lines {
            let count = match line.outcome {
                Outcome::Created => &mut totals.created,
                Outcome::Updated { .. } => &mut totals.updated,
                Outcome::Unchanged => &mut totals.unchanged,
                Outcome::Refused { .. } => &mut totals.refused,
            };
            *count += 1;
            if !matches!(line.outcome, Outcome::Refused { .. }) {
                totals.points += line.points.unwrap_or_default();
            }
        }
        totals
    }

    /// Whether it can be carried out: every line is good, and there is one.
    pub fn is_good(&self) -> bool {
        !self.lines.is_empty() && self.totals().refused == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Say;

    fn line(number: u32, outcome: Outcome, half_points: i32) -> Line {
        Line { line: number, key: None, title: "t".into(), outcome, points: Some(HalfPoints(half_points)) }
    }

    fn refused() -> Outcome {
        Outcome::Refused { reasons: vec![FieldError { field: "points".into(), say: Say::new("error-points") }] }
    }

    #[test]
    fn a_plan_is_summed_up_and_refused_lines_bring_no_points() {
        let lines = vec![
            line(2, Outcome::Created, 5),
            line(3, Outcome::Unchanged, 4),
            line(4, Outcome::Updated { changes: vec![] }, 2),
            line(5, refused(), 99),
        ];
        let totals = ImportPlan { lines }.totals();
        assert_eq!(totals.summary(), r#"{"created":1,"updated":1,"unchanged":1,"refused":1,"points":5.5}"#);
        assert!(serde_json::from_str::<serde_json::Value>(&totals.summary()).is_ok());
    }

    #[test]
    fn one_bad_line_keeps_the_whole_file_out() {
        assert!(ImportPlan { lines: vec![line(2, Outcome::Created, 0)] }.is_good());
        assert!(!ImportPlan { lines: vec![line(2, Outcome::Created, 0), line(3, refused(), 0)] }.is_good());
        assert!(!ImportPlan::default().is_good());
    }
}
