//! One session, as who explores sees it.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    exploring::{Clock, ExplorationState, NoteKind, TimeShares, clock, seconds_left},
    id::NoteId,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use super::rows::{ExplorationRow, find, names, rows};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    defects::{self, defect_code},
    desk::{Door, ProjectScope},
    entity::{build, defect, exploration, exploration_note, exploration_requirement, requirement},
    events::{Lines, history},
    testing::SeenDefect,
};

/// Something noted while exploring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoteRow {
    pub id: NoteId,
    /// Counted from 1 within the session.
    pub number: i32,
    pub kind: NoteKind,
    pub body: String,
    /// Of the session, from 0.
    pub minute: u32,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
    /// It became a defect.
    pub reported: bool,
    /// The defect it became, where the viewer may see it.
    pub defect: Option<SeenDefect>,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// The debrief, or why it was abandoned.
    pub text: String,
    pub shares: Option<TimeShares>,
    /// How long it took, in whole minutes; none where it never began.
    pub took: Option<u32>,
}

/// One session, whole.
#[derive(Clone, Debug)]
pub struct ExplorationView {
    pub row: ExplorationRow,
    pub planned_by: Option<PersonRef>,
    /// What ran in the environment when it began.
    pub build: Option<String>,
    /// While it runs.
    pub clock: Option<Clock>,
    /// What is left of the time box while it runs; fewer than none when it is over.
    pub seconds_left: Option<i64>,
    /// Code and title of what it looks at.
    pub requirements: Vec<(String, String)>,
    /// In the order they were written.
    pub notes: Vec<NoteRow>,
    pub ending: Option<Ending>,
    pub history: Lines,
}

/// Anyone inside the project; the vendor's people where the session is shared with them.
pub async fn exploration(desk: &Desk, project: &ProjectKey, number: i32) -> Result<ExplorationView> {
    let door = desk.read(Permission::TestRead, project).await?;
    let model = find(&door, number).await?;
    let build = match model.build_id {
        Some(build) => build::Entity::find_by_id(build).one(door.db()).await?.map(|build| build.name),
        None => None,
    };
    let planned_by = names(&door, model.planned_by.into_iter().collect()).await?.into_values().next();
    Ok(ExplorationView {
        planned_by,
        build,
        clock: running(&model).map(|started| clock(started, minutes(model.minutes), door.now())),
        seconds_left: running(&model).map(|started| seconds_left(started, minutes(model.minutes), door.now())),
        requirements: requirements(&door, &model).await?,
        notes: notes(&door, &model).await?,
        ending: ending(&model),
        history: history(&door, model.id).await?,
        row: rows(&door, vec![model]).await?.remove(0),
    })
}

fn running(model: &exploration::Model) -> Option<DateTime<Utc>> {
    model.started_at.filter(|_| model.state == ExplorationState::Running)
}

fn minutes(kept: i32) -> u32 {
    u32::try_from(kept).unwrap_or_default()
}

fn ending(model: &exploration::Model) -> Option<Ending> {
    let ended = model.ended_at?;
    let shares = model.problems_percent.zip(model.setup_percent);
    Some(Ending {
        text: model.ending.clone(),
        shares: shares.and_then(|(problems, setup)| TimeShares::of(minutes(problems), minutes(setup)).ok()),
        took: model.started_at.map(|started| golive_domain::exploring::minute(started, ended)),
    })
}

/// Code and title of what a session looks at, by code.
pub(super) async fn requirements(door: &impl Door<Scope = ProjectScope>, model: &exploration::Model) -> Result<Vec<(String, String)>> {
    let found = exploration_requirement::Entity::find()
        .filter(exploration_requirement::COLUMN.exploration_id.eq(model.id))
        .find_also_related(requirement::Entity)
        .order_by_asc(requirement::COLUMN.code)
        .all(door.db())
        .await?;
    Ok(found.into_iter().filter_map(|(_, row)| row).map(|row| (row.code, row.title)).collect())
}

async fn notes(door: &impl Door<Scope = ProjectScope>, model: &exploration::Model) -> Result<Vec<NoteRow>> {
    let found = exploration_note::Entity::find()
        .filter(exploration_note::COLUMN.exploration_id.eq(model.id))
        .order_by_asc(exploration_note::COLUMN.number)
        .all(door.db())
        .await?;
    let people = names(door, found.iter().filter_map(|row| row.person_id).collect()).await?;
    let seen = defects::visible(door).filter(defect::COLUMN.id.is_in(found.iter().filter_map(|row| row.defect_id)));
    let seen = seen.all(door.db()).await?;
    let note = |row: exploration_note::Model| NoteRow {
        defect: seen.iter().find(|defect| Some(defect.id) == row.defect_id).map(|defect| SeenDefect {
            number: defect.number,
            code: defect_code(&door.project().key, defect.number),
            title: defect.title.clone(),
            state: defect.state,
            step: None,
        }),
        reported: row.defect_id.is_some(),
        by: row.person_id.and_then(|id| people.get(&id).cloned()),
        minute: minutes(row.minute),
        id: row.id,
        number: row.number,
        kind: row.kind,
        body: row.body,
        at: row.at,
    };
    Ok(found.into_iter().map(note).collect())
}
