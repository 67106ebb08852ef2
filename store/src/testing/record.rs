//! Recording what was found. Results are only ever added to: a second look is another line, never a correction of the first.

use std::collections::{BTreeMap, HashSet};

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    id::{ExecutionId, StepResultId},
    testing::{CaseResult, Override, Verdict, result_of},
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};

use super::{
    editions::{self, freeze},
    environments::build_of,
    execution::{find, label},
    findings::refresh,
    plans::refuse_closed,
    tally,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{execution, step_result},
    whole::whole,
};

/// What somebody found of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Given by who records it, so that what is sent twice over a bad line is kept once.
    pub id: Option<StepResultId>,
    /// Counted from 0; a case without steps has one.
    pub step: u32,
    pub verdict: Verdict,
    /// What was seen instead of what was expected.
    pub actual: String,
    pub seconds: u32,
}

/// A step takes no longer than this: whoever left for the night did not test all night.
const LONGEST: u32 = 8 * 60 * 60;

/// Whoever runs tests. Adds what was found and gives what the execution comes to. What is known already by its id is passed
/// over.
pub async fn record(desk: &Desk, project: &ProjectKey, execution: ExecutionId, found: Vec<Found>) -> Result<CaseResult> {
    desk.write(Permission::ResultWrite, project, async |tx| add(tx, execution, &found).await).await
}

async fn add(tx: &Writer<ProjectScope>, execution: ExecutionId, found: &[Found]) -> Result<Outcome<CaseResult>> {
    let (before, run, plan) = find(tx, execution).await?;
    refuse_closed(&plan)?;
    let edition = editions::numbered(tx, before.case_id, before.edition).await?;
    let judged = editions::content(&edition).judged();
    let known = known(tx, found).await?;
    let mut rows = Vec::new();
    for one in found.iter().filter(|one| one.id.is_none_or(|id| !known.contains(&id))) {
        rows.push(row(tx, &before, judged, one)?);
    }
    if rows.is_empty() {
        return Ok(Outcome::Unchanged(before.result));
    }
    freeze(tx, &edition).await?;
    let seconds: i32 = rows.iter().map(|row: &step_result::Model| row.seconds).sum();
    let added = rows.iter().cloned().map(IntoActiveModel::into_active_model);
    step_result::Entity::insert_many(added).exec_without_returning(tx.db()).await?;
    let mut after = before.clone();
    after.result = match before.override_result {
        Some(overruled) => overruled,
        None => result_of(verdicts(tx, execution, judged).await?),
    };
    if after.build_id.is_none() {
        after.build_id = run.build_id.or(build_of(tx, before.environment_id).await?);
    }
    after.started_at = before.started_at.or(Some(tx.now()));
    after.seconds = before.seconds.saturating_add(seconds);
    let result = after.result;
    let mut changes = Changes::default();
    changes.note("result", &before.result, &result);
    let note = rows.iter().rev().map(|row| row.actual.as_str()).find(|actual| !actual.is_empty()).unwrap_or_default().to_owned();
    let event = Event::new(EventKind::ResultRecorded, execution, label(tx, &before).await?).changing(changes).noting(note);
    touch(tx, before.result, after).await?;
    Ok(Outcome::changed(result, event))
}

/// Whoever runs tests: all steps of a form at once. What stands there already is not recorded again.
pub async fn record_all(
    desk: &Desk,
    project: &ProjectKey,
    execution: ExecutionId,
    given: &[Option<(Verdict, String)>],
) -> Result<CaseResult> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let (row, ..) = find(tx, execution).await?;
        let last = last_of(tx, row.id).await?;
        let mut found = Vec::new();
        for (step, given) in (0..).zip(given) {
            let Some((verdict, actual)) = given else { continue };
            let known = last.get(&step).map_or((Verdict::NotRun, ""), |row| (row.verdict, row.actual.as_str()));
            if (*verdict, actual.trim()) != known {
                let step = u32::try_from(step).unwrap_or_default();
                found.push(Found { id: None, step, verdict: *verdict, actual: actual.clone(), seconds: 0 });
            }
        }
        add(tx, execution, &found).await
    })
    .await
}

/// Whoever runs tests. Sets the result by hand, with the reason that stands beside it; `None` lets the steps speak again.
pub async fn overrule(desk: &Desk, project: &ProjectKey, execution: ExecutionId, to: Option<(CaseResult, String)>) -> Result<CaseResult> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let (before, _, plan) = find(tx, execution).await?;
        refuse_closed(&plan)?;
        let edition = editions::numbered(tx, before.case_id, before.edition).await?;
        let to = match to.clone() {
            Some((result, reason)) => Some(Override::new(result, &reason).map_err(|say| Error::field("reason", say))?),
            None => None,
        };
        let mut after = before.clone();
        after.override_result = to.as_ref().map(|to| to.result);
        after.override_reason = to.as_ref().map(|to| to.reason.clone());
        after.result = match &to {
            Some(to) => to.result,
            None => result_of(verdicts(tx, execution, editions::content(&edition).judged()).await?),
        };
        let mut changes = Changes::default();
        changes.note("result", &before.result, &after.result).note("overruled", &before.override_result, &after.override_result);
        if changes.is_empty() && before.override_reason == after.override_reason {
            return Ok(Outcome::Unchanged(after.result));
        }
        freeze(tx, &edition).await?;
        if after.build_id.is_none() {
            after.build_id = build_of(tx, before.environment_id).await?;
        }
        let event = Event::new(EventKind::ResultOverridden, execution, label(tx, &before).await?)
            .changing(changes)
            .noting(to.map(|to| to.reason).unwrap_or_default());
        let result = after.result;
        touch(tx, before.result, after).await?;
        Ok(Outcome::changed(result, event))
    })
    .await
}

/// Writes an execution that somebody just worked on, and what its case came to.
async fn touch(tx: &Writer<ProjectScope>, before: CaseResult, mut after: execution::Model) -> Result<()> {
    after.last_by = tx.writer().or(after.last_by);
    after.last_at = Some(tx.now());
    after.version += 1;
    tally::moved(tx, after.run_id, before, after.result).await?;
    let (id, case, environment) = (after.id, after.case_id, after.environment_id);
    execution::Entity::update_many().set(whole(after)).filter(execution::COLUMN.id.eq(id)).exec(tx.db()).await?;
    refresh(tx, case, environment).await
}

/// The ids among these that were kept before.
async fn known(tx: &Writer<ProjectScope>, found: &[Found]) -> Result<HashSet<StepResultId>> {
    let ids: Vec<StepResultId> = found.iter().filter_map(|one| one.id).collect();
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = step_result::Entity::find().filter(step_result::COLUMN.id.is_in(ids)).all(tx.db()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

fn row(tx: &Writer<ProjectScope>, execution: &execution::Model, judged: usize, found: &Found) -> Result<step_result::Model> {
    if found.step as usize >= judged {
        return Err(Error::field("step", Say::new("error-step-unknown").with("step", found.step + 1)).into());
    }
    let actual = long_text(found.actual.trim()).map_err(|say| Error::field("actual", say))?;
    let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
    Ok(step_result::Model {
        id: found.id.unwrap_or_else(|| tx.id()),
        execution_id: execution.id,
        step: number(found.step),
        verdict: found.verdict,
        actual,
        person_id: tx.writer(),
        at: tx.now(),
        seconds: number(found.seconds.min(LONGEST)),
    })
}

/// The last verdict of each step.
pub(super) async fn verdicts(door: &impl Door<Scope = ProjectScope>, execution: ExecutionId, judged: usize) -> Result<Vec<Verdict>> {
    let last = last_of(door, execution).await?;
    let verdict = |step: usize| i32::try_from(step).ok().and_then(|step| last.get(&step)).map_or(Verdict::NotRun, |row| row.verdict);
    Ok((0..judged).map(verdict).collect())
}

/// The last that was found of each step.
async fn last_of(door: &impl Door<Scope = ProjectScope>, execution: ExecutionId) -> Result<BTreeMap<i32, step_result::Model>> {
    let rows = step_result::Entity::find()
        .filter(step_result::COLUMN.execution_id.eq(execution))
        .order_by_asc(step_result::COLUMN.at)
        .order_by_asc(step_result::COLUMN.id)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.step, row)).collect())
}
