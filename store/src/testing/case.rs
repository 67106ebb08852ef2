//! Everything about one case, as its own page shows it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{EnvironmentId, RequirementId},
    testing::{CaseContent, CaseResult, CaseWords, Link},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{
    alike::{AlikeCase, like},
    cases::{CaseRow, of_project, rows},
    editions::{self, CaseEdition, of_case},
    environments::{EnvironmentRef, environments_in_use},
    run_code,
};
use crate::{
    Desk, Result,
    backlog::{ItemRow, PersonRef, rows::item_rows},
    desk::{Door, ProjectScope, Reader},
    entity::{build, case_item, case_requirement, environment, execution, person, requirement, test_case, test_run},
    events::{Lines, history},
};
use golive_domain::id::{BuildId, ExecutionId, ItemId, PersonId};

/// A requirement the case proves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkedRequirement {
    pub id: RequirementId,
    pub code: String,
    pub title: String,
    /// The requirement changed since somebody last looked.
    pub suspect: bool,
}

/// An execution of the case, some time ago.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Past {
    pub execution: ExecutionId,
    /// The run's code, `ARAS-R7`.
    pub run: String,
    pub environment: EnvironmentId,
    pub place: String,
    pub build: Option<String>,
    pub edition: u32,
    pub result: CaseResult,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// One case, whole.
#[derive(Clone, Debug)]
pub struct CaseView {
    pub row: CaseRow,
    pub external_key: Option<String>,
    pub content: CaseContent,
    /// The content was executed: another word in it makes another edition.
    pub frozen: bool,
    pub requirements: Vec<LinkedRequirement>,
    pub items: Vec<ItemRow>,
    pub environments: Vec<EnvironmentRef>,
    /// Cases that look like the same one.
    pub alike: Vec<AlikeCase>,
    /// The last fifty, the latest first.
    pub past: Vec<Past>,
    /// The latest first.
    pub editions: Vec<CaseEdition>,
    pub history: Lines,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// Executions the page shows.
const PAST: u64 = 50;

/// Anyone inside the project. Archived cases are shown too: a link in an old report must lead somewhere.
pub async fn case(desk: &Desk, project: &ProjectKey, number: i32) -> Result<CaseView> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall(("case", number), async || read(&door, number).await).await
}

async fn read(door: &Reader<ProjectScope>, number: i32) -> Result<CaseView> {
    let model = of_project(door).filter(test_case::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?;
    let row = rows(door, of_project(door).filter(test_case::COLUMN.id.eq(model.id))).await?.remove(0);
    let last = editions::last_of(door, &model).await?;
    let items = case_item::Entity::find().select_only().column(case_item::Column::ItemId).filter(case_item::COLUMN.case_id.eq(model.id));
    let items: Vec<ItemId> = items.into_tuple().all(door.db()).await?;
    let past = past(door, &model).await?;
    let content = editions::content(&last);
    let words = CaseWords::of(&model.title, &content.steps);
    Ok(CaseView {
        row,
        alike: like(door, &words, Some(model.id)).await?,
        content,
        frozen: last.frozen_at.is_some(),
        requirements: requirements(door, &model).await?,
        items: item_rows(door, &items).await?,
        environments: environments_in_use(door).await?,
        past,
        editions: of_case(door, model.id, None).await?,
        history: history(door, model.id).await?,
        external_key: model.external_key,
        created_at: model.created_at,
        updated_at: model.updated_at,
    })
}

async fn requirements(door: &impl Door<Scope = ProjectScope>, case: &test_case::Model) -> Result<Vec<LinkedRequirement>> {
    let found = case_requirement::Entity::find()
        .filter(case_requirement::COLUMN.case_id.eq(case.id))
        .find_also_related(requirement::Entity)
        .order_by_asc(requirement::COLUMN.code_order)
        .all(door.db())
        .await?;
    let linked = |(link, row): (case_requirement::Model, Option<requirement::Model>)| {
        let row = row?;
        let link = Link { sound_at: u32::try_from(link.sound_at).unwrap_or_default() };
        let suspect = link.is_suspect(u32::try_from(row.edition).unwrap_or(1));
        Some(LinkedRequirement { id: row.id, code: row.code, title: row.title, suspect })
    };
    Ok(found.into_iter().filter_map(linked).collect())
}

async fn past(door: &Reader<ProjectScope>, case: &test_case::Model) -> Result<Vec<Past>> {
    let mut found = execution::Entity::find()
        .filter(execution::COLUMN.case_id.eq(case.id))
        .filter(execution::COLUMN.last_at.is_not_null())
        .order_by_desc(execution::COLUMN.last_at)
        .limit(PAST);
    found = super::plans::visible_executions(door, found);
    let rows = found.all(door.db()).await?;
    let around = Around::of(door, &rows).await?;
    Ok(rows.into_iter().filter_map(|row| around.past(door, row)).collect())
}

/// What executions are called around: runs, environments, builds, people.
pub(super) struct Around {
    pub runs: HashMap<golive_domain::id::RunId, test_run::Model>,
    pub environments: HashMap<EnvironmentId, String>,
    pub builds: HashMap<BuildId, String>,
    pub people: HashMap<PersonId, String>,
}

impl Around {
    pub async fn of(door: &impl Door<Scope = ProjectScope>, rows: &[execution::Model]) -> Result<Self> {
        let runs = test_run::Entity::find().filter(test_run::COLUMN.id.is_in(rows.iter().map(|row| row.run_id))).all(door.db()).await?;
        let places: Vec<(EnvironmentId, String)> = environment::Entity::find()
            .select_only()
            .columns([environment::Column::Id, environment::Column::Name])
            .filter(environment::COLUMN.project_id.eq(door.project().id))
            .into_tuple()
            .all(door.db())
            .await?;
        let builds: Vec<(BuildId, String)> = build::Entity::find()
            .select_only()
            .columns([build::Column::Id, build::Column::Name])
            .filter(build::COLUMN.id.is_in(rows.iter().filter_map(|row| row.build_id)))
            .into_tuple()
            .all(door.db())
            .await?;
        let people: Vec<(PersonId, String)> = person::Entity::find()
            .select_only()
            .columns([person::Column::Id, person::Column::Name])
            .filter(person::COLUMN.id.is_in(rows.iter().flat_map(|row| [row.last_by, row.assignee_id]).flatten()))
            .into_tuple()
            .all(door.db())
            .await?;
        Ok(Self {
            runs: runs.into_iter().map(|run| (run.id, run)).collect(),
            environments: places.into_iter().collect(),
            builds: builds.into_iter().collect(),
            people: people.into_iter().collect(),
        })
    }

    /// A person by the name that was loaded with the executions.
    pub fn person(&self, id: Option<PersonId>) -> Option<PersonRef> {
        let id = id?;
        Some(PersonRef { id, name: self.people.get(&id).cloned().unwrap_or_default() })
    }

    fn past(&self, door: &impl Door<Scope = ProjectScope>, row: execution::Model) -> Option<Past> {
        Some(Past {
            execution: row.id,
            run: run_code(&door.project().key, self.runs.get(&row.run_id)?.number),
            environment: row.environment_id,
            place: self.environments.get(&row.environment_id).cloned().unwrap_or_default(),
            build: row.build_id.and_then(|build| self.builds.get(&build).cloned()),
            edition: u32::try_from(row.edition).unwrap_or(1),
            result: row.result,
            by: self.person(row.last_by),
            at: row.last_at?,
        })
    }
}
