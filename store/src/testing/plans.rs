//! Test plans: what is to be proved by when, and how far it is.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{PlanId, RunId},
    testing::{CaseResult, PlanState},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Query},
};
use serde::Serialize;

use super::{plan_code, tally::standing_of};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{execution, test_plan, test_run},
    stale::refuse_stale,
};

/// A plan as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanRow {
    pub id: PlanId,
    pub number: i32,
    /// `ARAS-P3`
    pub code: String,
    pub name: String,
    pub goal: String,
    pub state: PlanState,
    /// The vendor sees it and may execute it.
    pub shared: bool,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub runs: u64,
    /// How many executions came to what.
    pub standing: Vec<(CaseResult, u64)>,
    pub version: i32,
}

impl PlanRow {
    /// How many executions came to that.
    pub fn of(&self, result: CaseResult) -> u64 {
        self.standing.iter().find(|(each, _)| *each == result).map(|(_, count)| *count).unwrap_or_default()
    }

    /// How many executions there are.
    pub fn executions(&self) -> u64 {
        self.standing.iter().map(|(_, count)| count).sum()
    }
}

/// What a person writes into a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanFields {
    pub name: String,
    pub goal: String,
    pub shared: bool,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

const SAVES: [EventKind; 1] = [EventKind::PlanEdited];

/// The plans the actor may see: the vendor's people those that are shared with them.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<test_plan::Entity> {
    let plans = test_plan::Entity::find().filter(test_plan::COLUMN.project_id.eq(door.project().id));
    if door.scope().may(Permission::UnsharedRead) { plans } else { plans.filter(test_plan::COLUMN.shared.eq(true)) }
}

/// Of a selection of executions those whose plan the actor may see.
pub(super) fn visible_executions(door: &impl Door<Scope = ProjectScope>, found: Select<execution::Entity>) -> Select<execution::Entity> {
    if door.scope().may(Permission::UnsharedRead) {
        return found;
    }
    let shared = Query::select()
        .column((test_run::Entity, test_run::Column::Id))
        .from(test_run::Entity)
        .inner_join(
            test_plan::Entity,
            Expr::col((test_run::Entity, test_run::Column::PlanId)).equals((test_plan::Entity, test_plan::Column::Id)),
        )
        .and_where(test_plan::COLUMN.project_id.eq(door.project().id))
        .and_where(test_plan::COLUMN.shared.eq(true))
        .to_owned();
    found.filter(execution::COLUMN.run_id.in_subquery(shared))
}

/// The plan, if it is one of this project that the actor may see.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<test_plan::Model> {
    Ok(visible(door).filter(test_plan::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// Anyone inside the project: open plans first, then the latest.
pub async fn plans(desk: &Desk, project: &ProjectKey) -> Result<Vec<PlanRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall("plans", async || {
        let found = visible(&door).order_by_desc(test_plan::COLUMN.state).order_by_desc(test_plan::COLUMN.number).limit(200);
        rows(&door, found.all(door.db()).await?).await
    })
    .await
}

pub(super) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Vec<test_plan::Model>) -> Result<Vec<PlanRow>> {
    let ids: Vec<PlanId> = found.iter().map(|row| row.id).collect();
    let runs: Vec<(RunId, PlanId)> = test_run::Entity::find()
        .select_only()
        .columns([test_run::Column::Id, test_run::Column::PlanId])
        .filter(test_run::COLUMN.plan_id.is_in(ids))
        .into_tuple()
        .all(door.db())
        .await?;
    let mut kept = standing_of(door, runs.iter().map(|(run, _)| *run)).await?;
    let mut of_plans: HashMap<PlanId, (u64, BTreeMap<CaseResult, u64>)> = HashMap::new();
    for (run, plan) in runs {
        let (runs, standing) = of_plans.entry(plan).or_default();
        *runs += 1;
        for (result, count) in kept.remove(&run).unwrap_or_default() {
            *standing.entry(result).or_default() += count;
        }
    }
    let row = |row: test_plan::Model| {
        let (runs, standing) = of_plans.remove(&row.id).unwrap_or_default();
        PlanRow {
            runs,
            standing: standing.into_iter().collect(),
            code: plan_code(&door.project().key, row.number),
            id: row.id,
            number: row.number,
            name: row.name,
            goal: row.goal,
            state: row.state,
            shared: row.shared,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            version: row.version,
        }
    };
    Ok(found.into_iter().map(row).collect())
}

/// Whoever plans tests. Gives its number.
pub async fn create_plan(desk: &Desk, project: &ProjectKey, fields: PlanFields) -> Result<i32> {
    desk.write(Permission::PlanWrite, project, async |tx| {
        let (name, goal) = fields.checked()?;
        let last = test_plan::Entity::find()
            .select_only()
            .column(test_plan::Column::Number)
            .filter(test_plan::COLUMN.project_id.eq(tx.project().id))
            .order_by_desc(test_plan::COLUMN.number)
            .into_tuple::<i32>()
            .one(tx.db())
            .await?;
        let (id, number): (PlanId, i32) = (tx.id(), last.unwrap_or_default() + 1);
        let event = Event::new(EventKind::PlanCreated, id, label(tx, number, &name)).noting(goal.clone());
        let row = test_plan::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            number: Set(number),
            name: Set(name),
            goal: Set(goal),
            state: Set(PlanState::Open),
            shared: Set(fields.shared),
            starts_on: Set(fields.starts_on),
            ends_on: Set(fields.ends_on),
            release_id: Set(None),
            created_at: Set(tx.now()),
            version: Set(1),
        };
        test_plan::Entity::insert(row).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}

/// Whoever plans tests. `version` is the one the person read.
pub async fn edit_plan(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: PlanFields) -> Result<()> {
    desk.write(Permission::PlanWrite, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let (name, goal) = fields.checked()?;
        let after =
            test_plan::Model { name, goal, shared: fields.shared, starts_on: fields.starts_on, ends_on: fields.ends_on, ..before.clone() };
        keep(tx, &before, after).await
    })
    .await
}

/// Whoever plans tests. A closed plan takes no more runs and results; it can be opened again.
pub async fn set_plan_state(desk: &Desk, project: &ProjectKey, number: i32, state: PlanState) -> Result<()> {
    desk.write(Permission::PlanWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let after = test_plan::Model { state, ..before.clone() };
        keep(tx, &before, after).await
    })
    .await
}

/// Passes whoever may import tests: the page of the form asks before anybody chooses a file.
pub async fn may_import(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::TestImport, project).await.map(drop)
}

/// Passes whoever may plan tests: the page of the form asks before anybody types.
pub async fn may_plan(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::PlanWrite, project).await.map(drop)
}

async fn keep(tx: &Writer<ProjectScope>, before: &test_plan::Model, mut after: test_plan::Model) -> Result<Outcome<()>> {
    let mut changes = Changes::default();
    changes
        .note("name", &before.name, &after.name)
        .note("goal", &before.goal, &after.goal)
        .note("state", &before.state, &after.state)
        .note("shared", &before.shared, &after.shared)
        .note("starts_on", &before.starts_on, &after.starts_on)
        .note("ends_on", &before.ends_on, &after.ends_on);
    if changes.is_empty() {
        return Ok(Outcome::Unchanged(()));
    }
    after.version += 1;
    let event = Event::new(EventKind::PlanEdited, after.id, label(tx, after.number, &after.name)).changing(changes);
    after.into_active_model().reset_all().update(tx.db()).await?;
    Ok(Outcome::changed((), event))
}

impl PlanFields {
    fn checked(&self) -> Result<(String, String)> {
        let mut refused = Refusals::default();
        let name = refused.take("name", Title::parse(&self.name)).map(Title::into_string).unwrap_or_default();
        let goal = refused.take("goal", long_text(self.goal.trim())).unwrap_or_default();
        if self.starts_on.zip(self.ends_on).is_some_and(|(starts, ends)| ends < starts) {
            refused.add("ends_on", Say::new("error-plan-dates"));
        }
        refused.finish()?;
        Ok((name, goal))
    }
}

/// What history calls it.
pub(super) fn label(door: &impl Door<Scope = ProjectScope>, number: i32, name: &str) -> String {
    format!("{} {name}", plan_code(&door.project().key, number))
}

/// Refuses what a closed plan no longer takes.
pub(super) fn refuse_closed(plan: &test_plan::Model) -> Result<()> {
    if plan.state == PlanState::Closed { Err(Error::rule(Say::new("error-plan-closed")).into()) } else { Ok(()) }
}
