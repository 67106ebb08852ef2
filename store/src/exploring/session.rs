//! One session, as who explores sees it.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    events::EventKind,
    exploring::{Clock, ExplorationState, NoteKind, TimeShares, clock, seconds_left},
    id::NoteId,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::rows::{ExplorationRow, find, names, rows};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    defects,
    desk::{Door, ProjectScope, Reader},
    entity::{build, defect, exploration, exploration_note, exploration_requirement, requirement},
    events::{Lines, history_without},
    testing::SeenDefect,
};

/// Notes of one page; a session of an hour has fewer.
pub const NOTES_PER_PAGE: u64 = 100;

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
    /// A page of them, in the order they were written. While it runs, the first page has the latest.
    pub notes: Paged<NoteRow>,
    pub ending: Option<Ending>,
    /// What happened to it as a whole; what was noted stands among the notes.
    pub history: Lines,
}

/// Anyone inside the project; the vendor's people where the session is shared with them. `page` of the notes, from 1.
pub async fn exploration(desk: &Desk, project: &ProjectKey, number: i32, page: u64) -> Result<ExplorationView> {
    let door = desk.read(Permission::TestRead, project).await?;
    let model = find(&door, number).await?;
    // What a clock says is true for a moment only.
    if model.state == ExplorationState::Running {
        return read(&door, model, page).await;
    }
    door.recall(("exploration", number, page), async || read(&door, model, page).await).await
}

async fn read(door: &Reader<ProjectScope>, model: exploration::Model, page: u64) -> Result<ExplorationView> {
    let build = match model.build_id {
        Some(build) => build::Entity::find_by_id(build).one(door.db()).await?.map(|build| build.name),
        None => None,
    };
    let planned_by = names(door, model.planned_by.into_iter().collect()).await?.into_values().next();
    Ok(ExplorationView {
        planned_by,
        build,
        clock: running(&model).map(|started| clock(started, minutes(model.minutes), door.now())),
        seconds_left: running(&model).map(|started| seconds_left(started, minutes(model.minutes), door.now())),
        requirements: requirements(door, &model).await?,
        notes: notes(door, &model, page).await?,
        ending: ending(&model),
        history: history_without(door, model.id, &[EventKind::ExplorationNoted]).await?,
        row: rows(door, vec![model]).await?.remove(0),
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

/// Code and title of what a session looks at, as people count.
pub(super) async fn requirements(door: &impl Door<Scope = ProjectScope>, model: &exploration::Model) -> Result<Vec<(String, String)>> {
    let found = exploration_requirement::Entity::find()
        .filter(exploration_requirement::COLUMN.exploration_id.eq(model.id))
        .find_also_related(requirement::Entity)
        .order_by_asc(requirement::COLUMN.code_order)
        .all(door.db())
        .await?;
    Ok(found.into_iter().filter_map(|(_, row)| row).map(|row| (row.code, row.title)).collect())
}

async fn notes(door: &Reader<ProjectScope>, model: &exploration::Model, page: u64) -> Result<Paged<NoteRow>> {
    let found = exploration_note::Entity::find().filter(exploration_note::COLUMN.exploration_id.eq(model.id));
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, NOTES_PER_PAGE);
    let is_running = running(model).is_some();
    let found = match is_running {
        true => found.order_by_desc(exploration_note::COLUMN.number),
        false => found.order_by_asc(exploration_note::COLUMN.number),
    };
    let mut found = found.offset((page - 1) * NOTES_PER_PAGE).limit(NOTES_PER_PAGE).all(door.db()).await?;
    if is_running {
        found.reverse();
    }
    let people = names(door, found.iter().filter_map(|row| row.person_id).collect()).await?;
    let seen = defects::visible(door).filter(defect::COLUMN.id.is_in(found.iter().filter_map(|row| row.defect_id)));
    let seen = seen.all(door.db()).await?;
    let key = &door.project().key;
    let note = |row: exploration_note::Model| NoteRow {
        defect: seen.iter().find(|defect| Some(defect.id) == row.defect_id).map(|defect| defects::seen(key, defect, None)),
        reported: row.defect_id.is_some(),
        by: row.person_id.and_then(|id| people.get(&id).cloned()),
        minute: minutes(row.minute),
        id: row.id,
        number: row.number,
        kind: row.kind,
        body: row.body,
        at: row.at,
    };
    Ok(Paged { rows: found.into_iter().map(note).collect(), total, page, size: NOTES_PER_PAGE })
}
