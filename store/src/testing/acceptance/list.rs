//! Sessions, a page at a time, and what waits for the viewer among them.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error,
    access::Permission,
    backlog::Minutes,
    id::{AcceptanceId, DepartmentId, PersonId},
    testing::acceptance::{AcceptanceState, Decision, PointCounts, PointStanding},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::Serialize;

use super::{
    code::acceptance_code,
    load::{Records, people},
};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{acceptance, acceptance_signature, department},
};

/// Sessions of one page.
pub const PER_PAGE: u64 = 50;

/// A session as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionRow {
    pub id: AcceptanceId,
    pub number: i32,
    /// `ARAS-A3`
    pub code: String,
    pub title: String,
    pub department_id: DepartmentId,
    pub department: String,
    pub planned_on: NaiveDate,
    pub place: String,
    pub state: AcceptanceState,
    /// The process owner who signs.
    pub signer: PersonRef,
    #[serde(skip)]
    pub points: PointCounts,
    /// Of all test users; nothing where the vendor's people look.
    pub planned: Minutes,
    pub logged: Minutes,
    /// The last signature, a refusal too.
    pub signed: Option<SignedBy>,
    /// What the viewer is waited for.
    #[serde(skip)]
    pub waits: Option<Waits>,
    pub version: i32,
}

/// Who signed what, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignedBy {
    /// As it was typed.
    pub name: String,
    pub decision: Decision,
    pub at: DateTime<Utc>,
    /// Of the signed text, in hexadecimal digits.
    pub sha256: String,
}

/// What somebody is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// To try so many points, some of them again.
    Try(u32),
    /// To decide: every point was tried.
    Sign,
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionFilter {
    pub department: Option<DepartmentId>,
    pub state: Option<AcceptanceState>,
    /// From 1.
    pub page: u64,
}

/// The sessions the actor may see: the vendor's people those that are decided.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<acceptance::Entity> {
    let sessions = acceptance::Entity::find().filter(acceptance::COLUMN.project_id.eq(door.project().id));
    match door.scope().may(Permission::UnsharedRead) {
        true => sessions,
        false => sessions.filter(acceptance::COLUMN.state.is_in([AcceptanceState::Signed, AcceptanceState::Refused])),
    }
}

/// The session, if it is one of this project that the actor may see.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<acceptance::Model> {
    Ok(visible(door).filter(acceptance::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// What history calls it.
pub(super) fn label(door: &impl Door<Scope = ProjectScope>, row: &acceptance::Model) -> String {
    format!("{} {}", acceptance_code(&door.project().key, row.number), row.title)
}

/// Anyone inside the project; the vendor's people see what is decided. The latest day first.
pub async fn sessions(desk: &Desk, project: &ProjectKey, filter: &SessionFilter) -> Result<Paged<SessionRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let viewer = door.actor().person();
    door.recall(("acceptance", filter, viewer), async || {
        let mut found = visible(&door);
        if let Some(department) = filter.department {
            found = found.filter(acceptance::COLUMN.department_id.eq(department));
        }
        if let Some(state) = filter.state {
            found = found.filter(acceptance::COLUMN.state.eq(state));
        }
        let total = found.clone().count(door.db()).await?;
        let page = Paged::<()>::number(filter.page, total, PER_PAGE);
        let found = found
            .order_by_desc(acceptance::COLUMN.planned_on)
            .order_by_desc(acceptance::COLUMN.number)
            .offset((page - 1) * PER_PAGE)
            .limit(PER_PAGE);
        let found = found.all(door.db()).await?;
        let records = Records::of(&door, &ids(&found)).await?;
        Ok(Paged { rows: rows(&door, found, &records).await?, total, page, size: PER_PAGE })
    })
    .await
}

/// Anyone inside the project: the running sessions that wait for the viewer, the nearest day first.
pub async fn waiting(desk: &Desk, project: &ProjectKey) -> Result<Vec<SessionRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let running = visible(&door).filter(acceptance::COLUMN.state.eq(AcceptanceState::Running));
    let found = running.order_by_asc(acceptance::COLUMN.planned_on).order_by_asc(acceptance::COLUMN.number).all(door.db()).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let records = Records::of(&door, &ids(&found)).await?;
    let mut rows = rows(&door, found, &records).await?;
    rows.retain(|row| row.waits.is_some());
    Ok(rows)
}

pub(super) fn ids(found: &[acceptance::Model]) -> Vec<AcceptanceId> {
    found.iter().map(|row| row.id).collect()
}

/// Sessions with what they are called, in their order.
pub(super) async fn rows(door: &Reader<ProjectScope>, found: Vec<acceptance::Model>, records: &Records) -> Result<Vec<SessionRow>> {
    let names = people(door, found.iter().map(|row| row.signer_id)).await?;
    let of_project = department::Entity::find().filter(department::COLUMN.project_id.eq(door.project().id));
    let homes: HashMap<DepartmentId, String> = of_project.all(door.db()).await?.into_iter().map(|row| (row.id, row.name)).collect();
    let mut signed = signatures(door, &ids(&found)).await?;
    let inside = door.scope().may(Permission::UnsharedRead);
    let viewer = door.actor().person();
    let row = |row: acceptance::Model| SessionRow {
        code: acceptance_code(&door.project().key, row.number),
        department: homes.get(&row.department_id).cloned().unwrap_or_default(),
        signer: names.get(&row.signer_id).cloned().unwrap_or(PersonRef { id: row.signer_id, name: String::new() }),
        points: records.counts(row.id),
        planned: if inside { records.planned(row.id) } else { Minutes::ZERO },
        logged: if inside { records.logged(row.id) } else { Minutes::ZERO },
        signed: signed.remove(&row.id),
        waits: viewer.and_then(|viewer| waits(&row, records, viewer)),
        id: row.id,
        number: row.number,
        title: row.title,
        department_id: row.department_id,
        planned_on: row.planned_on,
        place: row.place,
        state: row.state,
        version: row.version,
    };
    Ok(found.into_iter().map(row).collect())
}

/// What a running session wants of somebody.
fn waits(row: &acceptance::Model, records: &Records, viewer: PersonId) -> Option<Waits> {
    if row.state != AcceptanceState::Running {
        return None;
    }
    let points = records.points(row.id);
    if records.invited(row.id).contains(&viewer) {
        let to_try = points.iter().filter(|point| point.last_of(viewer).is_none() || point.standing() == PointStanding::Again);
        let left = u32::try_from(to_try.count()).unwrap_or(u32::MAX);
        if left > 0 {
            return Some(Waits::Try(left));
        }
    }
    let tried = points.iter().all(|point| point.standing() != PointStanding::Untried);
    (row.signer_id == viewer && tried && !points.is_empty()).then_some(Waits::Sign)
}

/// The last signature of each session.
async fn signatures(door: &impl Door<Scope = ProjectScope>, sessions: &[AcceptanceId]) -> Result<HashMap<AcceptanceId, SignedBy>> {
    let found = acceptance_signature::Entity::find()
        .filter(acceptance_signature::COLUMN.acceptance_id.is_in(sessions.to_vec()))
        .order_by_asc(acceptance_signature::COLUMN.at)
        .order_by_asc(acceptance_signature::COLUMN.id)
        .all(door.db())
        .await?;
    let signed = |row: acceptance_signature::Model| {
        (row.acceptance_id, SignedBy { name: row.name, decision: row.decision, at: row.at, sha256: row.sha256 })
    };
    Ok(found.into_iter().map(signed).collect())
}
