//! Everything about one defect, as its own page shows it.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    defects::{DefectState, Life, Odds, Priority, default_priority},
    id::{BuildId, DepartmentId, EnvironmentId, ExecutionId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use super::{
    DefectRow, defect_code,
    keep::life,
    list::{find, rows, visible},
    mended::state_of,
};
use crate::{
    Desk, Result,
    backlog::{ItemRow, PersonRef, rows::item_rows},
    desk::{Door, ProjectScope, Reader},
    entity::{build, defect, department, person, release, remark, requirement, test_case, values::DefectOrigin, watch},
    events::{Lines, history},
    testing::{EnvironmentRef, Evidence, case_code, environments_in_use, evidence_of},
};

/// A remark, and whether it was made among those inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub by: PersonRef,
    pub body: String,
    pub internal: bool,
    pub at: DateTime<Utc>,
}

/// One defect, whole.
#[derive(Clone, Debug)]
pub struct DefectView {
    pub row: DefectRow,
    /// Markdown.
    pub body: String,
    pub external_key: Option<String>,
    pub priority_reason: String,
    /// What follows from severity and frequency.
    pub default_priority: Priority,
    pub department: Option<(DepartmentId, String)>,
    pub environment: Option<EnvironmentId>,
    pub build_found: Option<String>,
    pub release: Option<String>,
    /// Code and title.
    pub requirement: Option<(String, String)>,
    /// Number, code and title of the case that found it, and the execution.
    pub case: Option<(i32, String, String)>,
    pub execution: Option<ExecutionId>,
    /// Counted from 1.
    pub step: Option<u32>,
    /// Number, code and title of the one it is the same as.
    pub duplicate_of: Option<(i32, String, String)>,
    /// Those that are the same as this one.
    pub duplicates: Vec<(i32, String, String)>,
    pub fix_item: Option<ItemRow>,
    /// The build its item will bring the fix in, with its name.
    pub fix_build: Option<(BuildId, String)>,
    /// Why it does not stand where its item does.
    pub odds: Option<Odds>,
    /// What the tool it came from said of it.
    pub origin: Option<DefectOrigin>,
    pub life: Life,
    pub fixers: Vec<PersonRef>,
    pub remarks: Vec<Said>,
    /// Its own files and those of the step that showed it.
    pub evidence: Vec<Evidence>,
    pub environments: Vec<EnvironmentRef>,
    /// The latest first, for the form that says where it is mended.
    pub builds: Vec<(BuildId, String)>,
    pub releases: Vec<(golive_domain::id::ReleaseId, String)>,
    pub history: Lines,
    /// The viewer worked the fix: somebody else verifies it.
    pub mine_to_fix: bool,
    /// The viewer watches it.
    pub watched: bool,
}

/// Anyone inside the project; the vendor's people where it was handed over.
pub async fn defect(desk: &Desk, project: &ProjectKey, number: i32) -> Result<DefectView> {
    let door = desk.read(Permission::TestRead, project).await?;
    let viewer = door.actor().person();
    let view = door.recall(("defect", number, viewer), async || read(&door, number).await).await?;
    // Watching leaves no event behind by which it could be recalled.
    let watched = match viewer {
        Some(viewer) => {
            let mine = watch::Entity::find().filter(watch::COLUMN.subject_id.eq(view.row.id.0)).filter(watch::COLUMN.person_id.eq(viewer));
            mine.count(door.db()).await? > 0
        }
        None => false,
    };
    Ok(DefectView { watched, ..view })
}

async fn read(door: &Reader<ProjectScope>, number: i32) -> Result<DefectView> {
    let model = find(door, number).await?;
    let life = life(door, &model).await?;
    let project = door.project().id;
    let fixers = person::Entity::find().filter(person::COLUMN.id.is_in(life.fixers.iter().copied())).all(door.db()).await?;
    let builds =
        build::Entity::find().filter(build::COLUMN.project_id.eq(project)).order_by_desc(build::COLUMN.place).all(door.db()).await?;
    let releases = release::Entity::find()
        .filter(release::COLUMN.project_id.eq(project))
        .order_by_desc(release::COLUMN.prepared_at)
        .all(door.db())
        .await?;
    let home = match model.department_id {
        Some(id) => department::Entity::find_by_id(id).one(door.db()).await?.map(|row| (row.id, row.name)),
        None => None,
    };
    let requirement = match model.requirement_id {
        Some(id) => requirement::Entity::find_by_id(id).one(door.db()).await?.map(|row| (row.code, row.title)),
        None => None,
    };
    let case = match model.case_id {
        Some(id) => test_case::Entity::find_by_id(id)
            .one(door.db())
            .await?
            .map(|row| (row.number, case_code(&door.project().key, row.number), row.title)),
        None => None,
    };
    let called = |row: defect::Model| (row.number, defect_code(&door.project().key, row.number), row.title);
    let duplicate_of = match model.duplicate_of {
        Some(id) => visible(door).filter(defect::COLUMN.id.eq(id)).one(door.db()).await?.map(called),
        None => None,
    };
    let duplicates = visible(door).filter(defect::COLUMN.duplicate_of.eq(model.id)).order_by_asc(defect::COLUMN.number);
    let duplicates = duplicates.all(door.db()).await?.into_iter().map(called).collect();
    let fix: Vec<_> = model.fix_item_id.into_iter().collect();
    let fix_item = item_rows(door, &fix).await?.pop();
    let step = model.step.and_then(|step| u32::try_from(step + 1).ok());
    let mut evidence = evidence_of(door, model.execution_id, Some(model.id)).await?;
    evidence.retain(|file| file.step.is_none() || file.step == step);
    Ok(DefectView {
        mine_to_fix: door.actor().person().is_some_and(|person| !life.may_verify(person)),
        default_priority: default_priority(model.severity, model.frequency),
        build_found: builds.iter().find(|row| Some(row.id) == model.build_found_id).map(|row| row.name.clone()),
        release: releases
            .iter()
            .find(|row| Some(row.id) == model.release_id && model.state == DefectState::Deferred)
            .map(|row| row.name.clone()),
        fix_build: builds.iter().find(|row| Some(row.id) == model.fix_build_id).map(|row| (row.id, row.name.clone())),
        builds: builds.into_iter().map(|row| (row.id, row.name)).collect(),
        releases: releases.into_iter().map(|row| (row.id, row.name)).collect(),
        fixers: fixers.into_iter().map(|row| PersonRef { id: row.id, name: row.name }).collect(),
        odds: fix_item.as_ref().and_then(|item| life.odds(state_of(item))),
        fix_item,
        origin: model.origin.clone(),
        remarks: remarks(door, &model).await?,
        evidence,
        environments: environments_in_use(door).await?,
        history: history(door, model.id).await?,
        body: model.body.clone(),
        external_key: model.external_key.clone(),
        priority_reason: model.priority_reason.clone(),
        environment: model.environment_id,
        execution: model.execution_id,
        step,
        row: rows(door, vec![model]).await?.remove(0),
        department: home,
        requirement,
        case,
        duplicate_of,
        duplicates,
        life,
        watched: false,
    })
}

/// What was said, the oldest first; the vendor's people do not see what is internal.
async fn remarks(door: &Reader<ProjectScope>, row: &defect::Model) -> Result<Vec<Said>> {
    let mut found = remark::Entity::find().filter(remark::COLUMN.defect_id.eq(row.id));
    if !door.scope().may(Permission::UnsharedRead) {
        found = found.filter(remark::COLUMN.internal.eq(false));
    }
    let found =
        found.find_also_related(person::Entity).order_by_asc(remark::COLUMN.at).order_by_asc(remark::COLUMN.id).all(door.db()).await?;
    let said = |(row, by): (remark::Model, Option<person::Model>)| Said {
        by: PersonRef { id: row.person_id, name: by.map(|by| by.name).unwrap_or_default() },
        body: row.body,
        internal: row.internal,
        at: row.at,
    };
    Ok(found.into_iter().map(said).collect())
}
