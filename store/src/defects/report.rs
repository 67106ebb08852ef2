//! Reporting a defect, by hand or from a failed step with everything filled in.

use golive_domain::{
    access::Permission,
    defects::{DefectState, Frequency, Priority, Severity},
    events::{Event, EventKind, Subject, SubjectKind},
    id::{BuildId, CaseId, DefectId, ExecutionId, ItemId},
    testing::Verdict,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{
    DefectFields,
    keep::{SAVES, document, keep, label},
    list::find,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{case_requirement, defect, requirement, test_case},
    events::watched_by,
    stale::refuse_stale,
    testing::{self, StepView, build_of, find_execution},
};

/// A defect to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewDefect {
    pub fields: DefectFields,
    /// The step that showed it, counted from 0.
    pub seen_at: Option<(ExecutionId, u32)>,
}

/// What a failed step says of the defect it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefill {
    pub fields: DefectFields,
    /// The case's code and title.
    pub case: String,
    pub execution: ExecutionId,
    /// Counted from 0.
    pub step: u32,
}

/// What else shows a defect that no execution shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShownBy {
    pub case: Option<CaseId>,
    pub item: Option<ItemId>,
    /// Left out, the one that is on the environment.
    pub build: Option<BuildId>,
    /// The vendor sees what showed it.
    pub shared: bool,
}

/// Whoever reports defects. Gives its number; whoever triages finds it among the new ones.
pub async fn report(desk: &Desk, project: &ProjectKey, new: NewDefect) -> Result<i32> {
    desk.write(Permission::DefectReport, project, async |tx| {
        let (_, number, event) = file(tx, new, ShownBy::default()).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}

/// Writes a defect within a transaction of somebody who may report. Gives its id, its number and what happened.
pub(crate) async fn file(tx: &Writer<ProjectScope>, new: NewDefect, shown: ShownBy) -> Result<(DefectId, i32, Event)> {
    let last = defect::Entity::find()
        .select_only()
        .column(defect::Column::Number)
        .filter(defect::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(defect::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    let mut row = blank(tx, last.unwrap_or_default() + 1);
    (row.case_id, row.item_id, row.build_found_id, row.shared) = (shown.case, shown.item, shown.build, shown.shared);
    if let Some((execution, step)) = new.seen_at {
        let (execution, run, plan) = find_execution(tx, execution).await?;
        row.execution_id = Some(execution.id);
        row.step = i32::try_from(step).ok();
        row.case_id = Some(execution.case_id);
        row.build_found_id = execution.build_id.or(run.build_id);
        row.shared = plan.shared;
    }
    new.fields.apply(tx, &mut row).await?;
    if let (None, Some(environment)) = (row.build_found_id, row.environment_id) {
        row.build_found_id = build_of(tx, environment).await?;
    }
    // What the vendor's own people find they know of.
    row.shared |= !tx.scope().may(Permission::UnsharedRead);
    row.folded = document(tx, &row);
    let event = Event::new(EventKind::DefectReported, row.id, label(tx, &row));
    let (id, number) = (row.id, row.number);
    defect::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
    watched_by(tx, tx.writer(), Subject { kind: SubjectKind::Defect, id: id.0 }).await?;
    Ok((id, number, event))
}

/// Passes whoever may report: the form is not offered where it would be refused.
pub async fn may_report(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::DefectReport, project).await.map(drop)
}

/// Whoever reports defects. `version` is the one the person read.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: DefectFields) -> Result<()> {
    desk.write(Permission::DefectReport, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        // Severity is QA's once somebody has weighed it.
        let weighs = before.state == DefectState::New || tx.scope().may(Permission::DefectTriage);
        let severity = fields.severity.filter(|_| weighs);
        DefectFields { severity, ..fields.clone() }.apply(tx, &mut after).await?;
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::DefectEdited).await?.into_iter().collect()))
    })
    .await
}

/// Whoever reports defects: what a step says of the defect it shows. Without a step the first that failed.
pub async fn prefilled(desk: &Desk, project: &ProjectKey, execution: ExecutionId, step: Option<u32>) -> Result<Prefill> {
    let seen = testing::execution(desk, project, execution).await?;
    let door = desk.read(Permission::DefectReport, project).await?;
    let failed = || seen.steps.iter().position(|step| step.verdict == Verdict::Failed).and_then(|at| u32::try_from(at).ok());
    let step = step.or_else(failed).unwrap_or_default();
    let case = test_case::Entity::find()
        .filter(test_case::COLUMN.project_id.eq(door.project().id))
        .filter(test_case::COLUMN.number.eq(seen.case_number))
        .one(door.db())
        .await?;
    let requirement = match &case {
        Some(case) => case_requirement::Entity::find()
            .filter(case_requirement::COLUMN.case_id.eq(case.id))
            .find_also_related(requirement::Entity)
            .order_by_asc(requirement::COLUMN.code_order)
            .one(door.db())
            .await?
            .and_then(|(_, requirement)| requirement)
            .map(|requirement| requirement.code),
        None => None,
    };
    let at = seen.steps.get(step as usize);
    let fields = DefectFields {
        title: title(&seen.title, at),
        body: story(&seen, step as usize),
        component: case.map(|case| case.component).unwrap_or_default(),
        environment: Some(seen.environment),
        requirement: requirement.unwrap_or_default(),
        severity: Some(Severity::S3),
        frequency: Some(Frequency::Always),
        ..DefectFields::default()
    };
    Ok(Prefill { fields, case: format!("{} {}", seen.code, seen.title), execution, step })
}

/// What was seen in one line, else what was tried.
fn title(case: &str, step: Option<&StepView>) -> String {
    let seen = step.map(|step| step.actual.lines().next().unwrap_or_default().trim().to_owned()).filter(|seen| !seen.is_empty());
    seen.unwrap_or_else(|| case.to_owned()).chars().take(250).collect()
}

/// The way to the failed step as Markdown: an ordered list of what was done, then what was expected and what was seen.
fn story(seen: &testing::ExecutionView, step: usize) -> String {
    let mut text = String::new();
    if !seen.preconditions.is_empty() {
        text.push_str(&seen.preconditions);
        text.push_str("\n\n");
    }
    for (at, done) in seen.steps.iter().enumerate().take(step + 1).filter(|(_, done)| !done.action.is_empty()) {
        text.push_str(&format!("{}. {}\n", at + 1, done.action.replace('\n', "\n   ")));
    }
    let Some(at) = seen.steps.get(step) else { return text };
    if !at.expected.is_empty() {
        text.push_str(&format!("\n✓ {}\n", at.expected));
    }
    if !at.actual.is_empty() {
        text.push_str(&format!("\n✗ {}\n", at.actual));
    }
    text
}

pub(super) fn blank(tx: &Writer<ProjectScope>, number: i32) -> defect::Model {
    defect::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        external_key: None,
        title: String::new(),
        body: String::new(),
        severity: Severity::S3,
        frequency: Frequency::Always,
        priority: Priority::P2,
        priority_reason: String::new(),
        state: DefectState::New,
        component: String::new(),
        department_id: None,
        environment_id: None,
        build_found_id: None,
        build_fixed_id: None,
        duplicate_of: None,
        release_id: None,
        requirement_id: None,
        item_id: None,
        fix_item_id: None,
        case_id: None,
        execution_id: None,
        step: None,
        found_by: tx.writer(),
        assignee_id: None,
        reopened: 0,
        shared: false,
        folded: String::new(),
        created_at: tx.now(),
        updated_at: tx.now(),
        state_since: tx.now(),
        closed_at: None,
        fix_build_id: None,
        origin: None,
        version: 1,
    }
}
