//! The backlog as it was found in the workshops: one row an item, in the order in which they were written down.

use golive_domain::{
    backlog::{EstimateLine, HalfPoints, ItemKind, Minutes, Moscow, Skill},
    words::Word,
};
use serde::Deserialize;

use crate::{Error, Result};

const CSV: &str = include_str!("items.csv");

/// A row of the file.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Row {
    /// Number of the epic it belongs to.
    pub epic: Option<usize>,
    pub department: String,
    moscow: String,
    points: Option<i32>,
    hours: String,
    pub requirement: String,
    pub labels: String,
    pub title: String,
    pub text: String,
    criteria: String,
}

/// Epics come first.
pub(super) const EPICS: usize = 9;

/// The row from which on items came up while sprints were running.
pub(super) const LATE: usize = 103;

pub(super) fn rows() -> Result<Vec<Row>> {
    let rows: Result<Vec<Row>, csv::Error> = csv::Reader::from_reader(CSV.as_bytes()).deserialize().collect();
    rows.map_err(|cause| Error::broken("the demonstration's backlog cannot be read", cause))
}

impl Row {
    pub fn moscow(&self) -> Moscow {
        Moscow::parse(&self.moscow).unwrap_or(Moscow::Should)
    }

    pub fn criteria(&self) -> Vec<String> {
        self.criteria.split('|').filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    pub fn points(&self) -> Option<HalfPoints> {
        self.points.map(HalfPoints::whole)
    }

    /// `number` counts rows from 1.
    pub fn kind(&self, number: usize) -> ItemKind {
        let builds = ["development", "integration", "data"].iter().any(|skill| self.hours.contains(skill));
        match self.labels.as_str() {
            _ if number <= EPICS => ItemKind::Epic,
            "defect" => ItemKind::DefectFix,
            "change" => ItemKind::ChangeRequest,
            _ if !self.hours.is_empty() && !builds => ItemKind::Task,
            _ => ItemKind::Story,
        }
    }

    /// Can be refined at all: the rest is an idea.
    pub fn is_ripe(&self) -> bool {
        self.points.is_some() && !self.criteria.is_empty() && self.moscow() != Moscow::Wont
    }

    /// The hours by skill, each with its person where somebody is meant to do it.
    pub fn lines<P>(&self, person: impl Fn(&str) -> Option<P>) -> Result<Vec<EstimateLine>>
    where
        P: Into<golive_domain::id::PersonId>,
    {
        let line = |text: &str| {
            let (skill, hours) = text.trim().split_once(' ')?;
            let mut letters = skill.chars();
            let name: String = letters.next()?.to_uppercase().chain(letters).collect();
            Some(EstimateLine {
                skill: Skill::parse(&name).ok()?,
                minutes: Minutes::parse(hours).ok()?,
                person: person(skill).map(Into::into),
            })
        };
        let parts = self.hours.split(';').filter(|part| !part.trim().is_empty());
        parts.map(|part| line(part).ok_or_else(|| Error::broken("the demonstration's hours cannot be read", part.to_owned()))).collect()
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::id::PersonId;

    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let rows = rows().unwrap();
        assert_eq!(rows.len(), 120);
        for (number, row) in (1..).zip(&rows) {
            row.lines(|_| None::<PersonId>).unwrap();
            assert!(row.epic.is_none_or(|epic| (1..=EPICS).contains(&epic)), "{number}");
            assert!(Moscow::parse(&row.moscow).is_some(), "{number}");
        }
    }
}
