//! A sprint is planned, edited and started.

use chrono::{Days, NaiveDate};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    money::Minor,
    projects::WorkingCalendar,
    sprints::SprintState,
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use serde::{Deserialize, Serialize};

use super::load::{SprintHead, Tx, calendar, label, sprint, sprints, unchanged_since};
use crate::{Desk, Outcome, Result, desk::Door, entity::sprint as entity};

/// Longer is a project, not a sprint.
const LONGEST_DAYS: i64 = 92;
/// Weeks of a sprint that nobody gave dates.
const WEEKS: usize = 2;

/// What a person enters about a sprint. Missing dates are the default ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SprintDraft {
    pub name: String,
    pub goal: String,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub budget: Option<Minor>,
}

/// Whoever plans sprints. Creates the next one and returns it.
pub async fn plan(desk: &Desk, project: &ProjectKey, draft: SprintDraft) -> Result<SprintHead> {
    desk.write(Permission::SprintPlan, project, async |tx| {
        let row = insert(tx, draft).await?;
        let event = Event::new(EventKind::SprintPlanned, row.id, label(&row)).noting(row.goal.clone());
        Ok(Outcome::changed(SprintHead::of(tx, &row), event))
    })
    .await
}

/// Writes a planned sprint under the next number; the caller files its event.
pub(super) async fn insert(tx: &Tx, draft: SprintDraft) -> Result<entity::Model> {
    let before = sprints(tx).await?;
    let calendar = calendar(tx).await?;
    let (starts, ends) = default_dates(&calendar, calendar.date_of(tx.now()), &before, draft.starts_on);
    let draft = SprintDraft { starts_on: draft.starts_on.or(Some(starts)), ends_on: draft.ends_on.or(Some(ends)), ..draft };
    let Checked { name, goal, starts_on, ends_on, budget } = check(draft)?;
    let row = entity::ActiveModel {
        id: Set(tx.id()),
        project_id: Set(tx.project().id),
        number: Set(before.first().map_or(1, |last| last.number + 1)),
        name: Set(name),
        goal: Set(goal),
        starts_on: Set(starts_on),
        ends_on: Set(ends_on),
        state: Set(SprintState::Planned),
        budget_minor: Set(budget),
        retrospective: Set(String::new()),
        review: Set(String::new()),
        created_at: Set(tx.now()),
        started_at: Set(None),
        closed_at: Set(None),
        version: Set(1),
    };
    Ok(entity::Entity::insert(row).exec_with_returning(tx.db()).await?)
}

/// Whoever plans sprints. Changes goal, dates and budget of a sprint that is not closed.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, draft: SprintDraft, version: i32) -> Result<SprintHead> {
    desk.write(Permission::SprintPlan, project, async |tx| {
        let before = sprint(tx, number).await?;
        refuse_closed(&before)?;
        unchanged_since(tx, before.id.0, before.version, version).await?;
        let Checked { name, goal, starts_on, ends_on, budget } = check(draft)?;
        // Who may not see prices has no field for the budget, and does not empty it.
        let budget = if tx.scope().may(Permission::PriceRead) { budget } else { before.budget_minor };
        let mut changes = Changes::default();
        changes
            .note("name", &before.name, &name)
            .note("goal", &before.goal, &goal)
            .note("starts_on", &before.starts_on, &starts_on)
            .note("ends_on", &before.ends_on, &ends_on)
            .note("budget", &before.budget_minor, &budget);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(SprintHead::of(tx, &before)));
        }
        let version = before.version + 1;
        let mut row = before.into_active_model();
        row.name = Set(name);
        row.goal = Set(goal);
        row.starts_on = Set(starts_on);
        row.ends_on = Set(ends_on);
        row.budget_minor = Set(budget);
        row.version = Set(version);
        let row = row.update(tx.db()).await?;
        let event = Event::new(EventKind::SprintEdited, row.id, label(&row)).changing(changes);
        Ok(Outcome::changed(SprintHead::of(tx, &row), event))
    })
    .await
}

/// Whoever runs sprints. From now on what is in the sprint is promised, and changes of scope are told. Several sprints
/// may run at once.
pub async fn start(desk: &Desk, project: &ProjectKey, number: i32) -> Result<SprintHead> {
    desk.write(Permission::SprintRun, project, async |tx| {
        let before = sprint(tx, number).await?;
        if !SprintState::allows(before.state, SprintState::Active) {
            return Err(Error::rule(Say::new("error-sprint-not-planned")).into());
        }
        let mut changes = Changes::default();
        changes.note("state", &before.state, &SprintState::Active);
        let version = before.version + 1;
        let mut row = before.into_active_model();
        row.state = Set(SprintState::Active);
        row.started_at = Set(Some(tx.now()));
        row.version = Set(version);
        let row = row.update(tx.db()).await?;
        let event = Event::new(EventKind::SprintStarted, row.id, label(&row)).changing(changes).noting(row.goal.clone());
        Ok(Outcome::changed(SprintHead::of(tx, &row), event))
    })
    .await
}

/// Anyone who may look at sprints. The sprint's own facts.
pub async fn view(desk: &Desk, project: &ProjectKey, number: i32) -> Result<SprintHead> {
    let door = desk.read(Permission::SprintRead, project).await?;
    Ok(SprintHead::of(&door, &sprint(&door, number).await?))
}

/// Passes whoever plans sprints: the page of the form asks before anybody types.
pub async fn may_plan(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::SprintPlan, project).await.map(drop)
}

/// The dates the next sprint would get, for the form of whoever plans it.
pub async fn next_dates(desk: &Desk, project: &ProjectKey) -> Result<(NaiveDate, NaiveDate)> {
    let door = desk.read(Permission::SprintPlan, project).await?;
    let calendar = calendar(&door).await?;
    Ok(default_dates(&calendar, calendar.date_of(door.now()), &sprints(&door).await?, None))
}

pub(super) fn refuse_closed(sprint: &entity::Model) -> Result<()> {
    if sprint.state.is_open() { Ok(()) } else { Err(Error::rule(Say::new("error-sprint-closed")).into()) }
}

/// Two working weeks from the first working day after the last sprint, not before today.
fn default_dates(
    calendar: &WorkingCalendar,
    today: NaiveDate,
    before: &[entity::Model],
    starts_on: Option<NaiveDate>,
) -> (NaiveDate, NaiveDate) {
    let after_last = before.iter().map(|sprint| sprint.ends_on).max().map(|last| last + Days::new(1));
    let earliest = starts_on.unwrap_or_else(|| after_last.map_or(today, |day| day.max(today)));
    let starts = starts_on.or_else(|| calendar.last_of(earliest, 1)).unwrap_or(earliest);
    let days = calendar.weekdays.iter().count() * WEEKS;
    let ends = calendar.last_of(starts, days).unwrap_or(starts + Days::new(13));
    (starts, ends)
}

struct Checked {
    name: String,
    goal: String,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    budget: Option<Minor>,
}

fn check(draft: SprintDraft) -> Result<Checked> {
    let mut refusals = Refusals::default();
    let name = match draft.name.trim() {
        "" => Some(String::new()),
        name => refusals.take("name", Title::parse(name)).map(Title::into_string),
    };
    let goal = refusals.take("goal", long_text(draft.goal.trim()));
    if draft.starts_on.is_none() {
        refusals.add("starts_on", Say::new("error-required"));
    }
    match (draft.starts_on, draft.ends_on) {
        (_, None) => refusals.add("ends_on", Say::new("error-required")),
        (Some(from), Some(until)) if until < from => refusals.add("ends_on", Say::new("error-sprint-dates")),
        (Some(from), Some(until)) if (until - from).num_days() > LONGEST_DAYS => {
            refusals.add("ends_on", Say::new("error-sprint-too-long").with("days", LONGEST_DAYS));
        }
        _ => {}
    }
    if draft.budget.is_some_and(|budget| budget < Minor::ZERO) {
        refusals.add("budget", Say::new("error-money-negative"));
    }
    match (name, goal, draft.starts_on, draft.ends_on) {
        (Some(name), Some(goal), Some(starts_on), Some(ends_on)) => {
            refusals.finish()?;
            Ok(Checked { name, goal, starts_on, ends_on, budget: draft.budget })
        }
        _ => {
            refusals.finish()?;
            // Every missing value was refused above.
            Err(Error::field("", Say::new("error-required")).into())
        }
    }
}
