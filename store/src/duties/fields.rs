//! What a duty may say: looked through as a whole, every refusal beside its field.

use chrono::{Datelike as _, NaiveDate};
use golive_domain::{
    Say,
    access::{Permission, any_allows},
    error::Refusals,
    id::PersonId,
    money::Minor,
    service::{
        KNOWN_YEARS,
        duties::{DutyKind, Preset, Reminders, Rhythm},
    },
    text::{Title, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::rows::zone_of;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{duty, membership},
};

/// How often a duty comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// It is due on one day.
    Never,
    Every(Preset),
    /// A recurrence rule, RRULE of RFC 5545.
    Rule(String),
}

/// What a person writes into a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyFields {
    pub kind: DutyKind,
    pub title: String,
    /// What is to be done, a step a line.
    pub steps: String,
    pub repeats: Repeats,
    /// The day it is due, or comes on first at the soonest; wanted.
    pub first: Option<NaiveDate>,
    /// Somebody who reads duties here.
    pub owner: Option<PersonId>,
    /// How many days before people are reminded: `30, 7, 1`.
    pub reminders: String,
    /// What it costs each time, in the project's currency.
    pub cost: Option<Minor>,
}

impl DutyFields {
    /// Sets them, or refuses every bad one with its field. Where only the rhythm is another one it goes on from `goes_on`: what
    /// was answered is not asked again.
    pub(super) async fn apply(&self, tx: &Writer<ProjectScope>, before: &duty::Model, goes_on: Option<NaiveDate>) -> Result<duty::Model> {
        let mut refused = Refusals::default();
        let title = refused.take("title", Title::parse(&self.title)).map(Title::into_string).unwrap_or_default();
        let steps = refused.take("steps", long_text(self.steps.trim())).unwrap_or_default();
        let reminders = refused.take("reminders", Reminders::parse(&self.reminders)).unwrap_or_default().to_string();
        if self.cost.is_some_and(|cost| !(Minor::ZERO..=Minor::MAX_ENTERED).contains(&cost)) {
            refused.add("cost", Say::new("error-duty-cost"));
        }
        if let Some(owner) = self.owner.filter(|owner| before.owner_id != Some(*owner)) {
            refused.take("owner", may_own(tx, owner).await?);
        }
        let (rhythm, begins) = self.timed(before, goes_on, &mut refused)?;
        refused.finish()?;
        let counts_from = if (&rhythm, begins) == (&before.rhythm, before.begins) { before.counts_from } else { tx.now() };
        let (kind, owner_id, cost_minor) = (self.kind, self.owner, self.cost);
        Ok(duty::Model { kind, title, steps, rhythm, begins, owner_id, reminders, cost_minor, counts_from, ..before.clone() })
    }

    fn timed(&self, before: &duty::Model, goes_on: Option<NaiveDate>, refused: &mut Refusals) -> Result<(Option<String>, NaiveDate)> {
        let unchanged = (before.rhythm.clone(), before.begins);
        let Some(first) = self.first else {
            refused.add("first", Say::new("error-required"));
            return Ok(unchanged);
        };
        let zone = zone_of(&before.zone)?;
        let read = |from: NaiveDate| match &self.repeats {
            Repeats::Never if KNOWN_YEARS.contains(&from.year()) => Ok((None, from)),
            Repeats::Never => Err(Say::new("error-rhythm-never")),
            Repeats::Every(preset) => Rhythm::preset(*preset, from, zone).map(timed),
            Repeats::Rule(rule) => Rhythm::parse(rule, from, zone).map(timed),
        };
        let rewritten = read(first).and_then(|read_so| match goes_on {
            Some(goes_on) if first == before.begins && read_so != unchanged => read(goes_on),
            _ => Ok(read_so),
        });
        let field = if matches!(self.repeats, Repeats::Rule(_)) { "rule" } else { "first" };
        Ok(refused.take(field, rewritten).unwrap_or(unchanged))
    }
}

fn timed(rhythm: Rhythm) -> (Option<String>, NaiveDate) {
    (Some(rhythm.text().to_owned()), rhythm.begins())
}

/// Refuses an owner who could not even see the duty. Who was chosen before and has left the team since stands until somebody chooses
/// anew.
async fn may_own(tx: &Writer<ProjectScope>, owner: PersonId) -> Result<Result<(), Say>> {
    let held = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.person_id.eq(owner))
        .all(tx.db())
        .await?;
    let roles: Vec<_> = held.iter().map(|row| row.role).collect();
    Ok(if any_allows(&roles, Permission::DutyRead) { Ok(()) } else { Err(Say::new("error-duty-owner")) })
}
