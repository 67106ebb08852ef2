//! Defects as far as the actor sees them: the vendor's people carry away what was handed over.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Utc};
use golive_domain::{
    defects::{DefectState, Frequency, Priority, Severity},
    id::{BuildId, CaseId, DefectId, DepartmentId, ReleaseId, RequirementId},
    testing::TestType,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde::Serialize;

use super::{Cell, Export, Record, count, instant, maybe, open, text, word, yes};
use crate::{
    Desk, Result,
    defects::{self, DefectFilter, DefectRow, defect_code},
    desk::{Door, ProjectScope, Reader},
    entity::{build, defect, department, release, requirement, test_case},
    testing::case_code,
};

/// A defect as it leaves. Remarks, evidence and history stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DefectOut {
    /// `ARAS-D7`
    pub key: String,
    pub title: String,
    /// Markdown.
    pub description: String,
    pub severity: Severity,
    pub frequency: Frequency,
    pub priority: Priority,
    /// Why the business sees it otherwise than severity and frequency say.
    pub priority_reason: String,
    pub state: DefectState,
    pub component: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build_found: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build_fixed: Option<String>,
    /// Its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// The code and the type of the case that found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_type: Option<TestType>,
    /// The key of the one it is the same as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<String>,
    /// What it was deferred to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// How often it came back.
    pub reopened: u32,
    pub handed_over: bool,
    pub reported: DateTime<Utc>,
    pub stands_since: DateTime<Utc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_key: Option<String>,
}

impl Record for DefectOut {
    const NAME: &'static str = "defects";
    const HEADER: &'static [&'static str] = &[
        "key",
        "title",
        "description",
        "severity",
        "frequency",
        "priority",
        "priority reason",
        "state",
        "component",
        "department",
        "environment",
        "build found",
        "build fixed",
        "requirement",
        "case",
        "test type",
        "duplicate of",
        "release",
        "found by",
        "assignee",
        "reopened",
        "handed over",
        "reported",
        "stands since",
        "closed",
        "external key",
    ];

    fn rows(&self) -> Vec<Vec<Cell>> {
        vec![vec![
            text(&self.key),
            text(&self.title),
            text(&self.description),
            word(self.severity),
            word(self.frequency),
            word(self.priority),
            text(&self.priority_reason),
            word(self.state),
            text(&self.component),
            maybe(self.department.as_deref()),
            maybe(self.environment.as_deref()),
            maybe(self.build_found.as_deref()),
            maybe(self.build_fixed.as_deref()),
            maybe(self.requirement.as_deref()),
            maybe(self.case.as_deref()),
            self.test_type.map_or(Cell::Empty, word),
            maybe(self.duplicate_of.as_deref()),
            maybe(self.release.as_deref()),
            maybe(self.found_by.as_deref()),
            maybe(self.assignee.as_deref()),
            count(self.reopened),
            yes(self.handed_over),
            instant(Some(self.reported)),
            instant(Some(self.stands_since)),
            instant(self.closed),
            maybe(self.external_key.as_deref()),
        ]]
    }
}

/// Whoever may export: the defects a filter shows, the worst first.
pub async fn defects(desk: &Desk, project: &ProjectKey, filter: &DefectFilter) -> Result<Export<DefectOut, DefectId>> {
    let door = open(desk, project).await?;
    let found = defects::filtered(&door, filter).await?;
    let ids: Vec<DefectId> = defects::ordered(found).select_only().column(defect::Column::Id).into_tuple().all(door.db()).await?;
    let (as_of, door) = (door.now(), Arc::new(door));
    let load = move |ids: Vec<DefectId>| -> super::Loading<DefectOut> {
        let door = door.clone();
        Box::pin(async move { load(&door, ids).await })
    };
    Ok(Export { project: project.clone(), as_of, ids: ids.into_iter(), load: Box::new(load) })
}

async fn load(door: &Reader<ProjectScope>, ids: Vec<DefectId>) -> Result<Vec<DefectOut>> {
    let models = defects::ordered(defects::visible(door).filter(defect::COLUMN.id.is_in(ids))).all(door.db()).await?;
    let names = Names::of(door, &models).await?;
    let rows = defects::rows(door, models.clone()).await?;
    Ok(models.into_iter().zip(rows).map(|(model, row)| names.out(model, row)).collect())
}

/// What defects point at, by its name. What the actor does not see has none.
struct Names {
    builds: HashMap<BuildId, String>,
    departments: HashMap<DepartmentId, String>,
    releases: HashMap<ReleaseId, String>,
    requirements: HashMap<RequirementId, String>,
    cases: HashMap<CaseId, (String, TestType)>,
    originals: HashMap<DefectId, String>,
}

impl Names {
    async fn of(door: &Reader<ProjectScope>, models: &[defect::Model]) -> Result<Self> {
        let project = door.project();
        let builds = build::Entity::find().filter(build::COLUMN.id.is_in(models.iter().filter_map(|row| row.build_found_id)));
        let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(project.id));
        let releases = release::Entity::find().filter(release::COLUMN.project_id.eq(project.id));
        let requirements = crate::requirements::of_project(door)
            .filter(requirement::COLUMN.id.is_in(models.iter().filter_map(|row| row.requirement_id)))
            .select_only()
            .columns([requirement::Column::Id])
            .column(requirement::Column::Code);
        let cases = test_case::Entity::find()
            .filter(test_case::COLUMN.project_id.eq(project.id))
            .filter(test_case::COLUMN.id.is_in(models.iter().filter_map(|row| row.case_id)))
            .select_only()
            .columns([test_case::Column::Id])
            .column(test_case::Column::Number)
            .column(test_case::Column::Kind);
        let originals = defects::visible(door)
            .filter(defect::COLUMN.id.is_in(models.iter().filter_map(|row| row.duplicate_of)))
            .select_only()
            .columns([defect::Column::Id])
            .column(defect::Column::Number);
        let cases = cases.into_tuple::<(CaseId, i32, TestType)>().all(door.db()).await?;
        let originals = originals.into_tuple::<(DefectId, i32)>().all(door.db()).await?;
        Ok(Self {
            builds: builds.all(door.db()).await?.into_iter().map(|row| (row.id, row.name)).collect(),
            departments: departments.all(door.db()).await?.into_iter().map(|row| (row.id, row.name)).collect(),
            releases: releases.all(door.db()).await?.into_iter().map(|row| (row.id, row.name)).collect(),
            requirements: requirements.into_tuple().all(door.db()).await?.into_iter().collect(),
            cases: cases.into_iter().map(|(id, number, kind)| (id, (case_code(&project.key, number), kind))).collect(),
            originals: originals.into_iter().map(|(id, number)| (id, defect_code(&project.key, number))).collect(),
        })
    }

    fn out(&self, model: defect::Model, row: DefectRow) -> DefectOut {
        let case = model.case_id.and_then(|id| self.cases.get(&id));
        let deferred = model.release_id.filter(|_| model.state == DefectState::Deferred);
        DefectOut {
            key: row.code,
            title: row.title,
            description: model.body,
            severity: row.severity,
            frequency: row.frequency,
            priority: row.priority,
            priority_reason: model.priority_reason,
            state: row.state,
            component: row.component,
            department: model.department_id.and_then(|id| self.departments.get(&id).cloned()),
            environment: row.place,
            build_found: model.build_found_id.and_then(|id| self.builds.get(&id).cloned()),
            build_fixed: row.build_fixed,
            requirement: model.requirement_id.and_then(|id| self.requirements.get(&id).cloned()),
            case: case.map(|(code, _)| code.clone()),
            test_type: case.map(|(_, kind)| *kind),
            duplicate_of: model.duplicate_of.and_then(|id| self.originals.get(&id).cloned()),
            release: deferred.and_then(|id| self.releases.get(&id).cloned()),
            found_by: row.found_by.map(|person| person.name),
            assignee: row.assignee.map(|person| person.name),
            reopened: row.reopened,
            handed_over: row.shared,
            reported: row.created_at,
            stands_since: row.state_since,
            closed: model.closed_at,
            external_key: model.external_key,
        }
    }
}
