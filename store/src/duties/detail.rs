//! One duty, as its own page shows it.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    access::{Permission, rows::may_do_duty},
    events::EventKind,
    money::Minor,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    DutyRow,
    rows::{Known, find, names, sees_costs, shown},
    write::refuse_archived,
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{duty_done, duty_ticket, ticket, watch},
    events::{Lines, history_without},
    service::{TicketRef, ticket_code, visible},
};

/// Days ahead that its page shows.
pub const NEXT_DAYS: usize = 5;
/// Pieces of evidence that its page shows, the latest.
const MOST_DONE: u64 = 200;

/// Evidence that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneRow {
    /// The occurrence it answered.
    pub occurrence: NaiveDate,
    /// The day it was done.
    pub on: NaiveDate,
    pub by: Option<PersonRef>,
    /// Markdown.
    pub evidence: String,
    /// What it cost, where the viewer may know.
    pub cost: Option<Minor>,
    pub at: DateTime<Utc>,
}

/// A ticket that silence opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedTicket {
    pub occurrence: NaiveDate,
    pub ticket: TicketRef,
}

/// One duty, whole.
#[derive(Clone, Debug)]
pub struct DutyView {
    pub row: DutyRow,
    pub steps: String,
    /// The days it comes on from the one that stands, [`NEXT_DAYS`] at most.
    pub next: Vec<NaiveDate>,
    /// The latest first.
    pub done: Vec<DoneRow>,
    /// Those the viewer may see, the latest first.
    pub tickets: Vec<OpenedTicket>,
    /// What happened to it but for its evidence, which stands above.
    pub history: Lines,
    /// Today, where its days are days.
    pub today: NaiveDate,
    /// The viewer may say now that it was done.
    pub may_do: bool,
    pub sees_costs: bool,
    pub watched: bool,
}

/// Whoever reads duties.
pub async fn duty(desk: &Desk, project: &ProjectKey, number: i32) -> Result<DutyView> {
    let door = desk.read(Permission::DutyRead, project).await?;
    let known = find(&door, number).await?;
    read(&door, &known).await
}

/// Whoever writes duties: one whose fields can be changed. Refuses what is archived.
pub async fn editable(desk: &Desk, project: &ProjectKey, number: i32) -> Result<DutyView> {
    let door = desk.read(Permission::DutyWrite, project).await?;
    let known = find(&door, number).await?;
    refuse_archived(&known.row)?;
    read(&door, &known).await
}

/// Passes whoever may write duties: the form is not offered where it would be refused.
pub async fn may_write(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::DutyWrite, project).await.map(drop)
}

async fn read(door: &Reader<ProjectScope>, known: &Known) -> Result<DutyView> {
    let given = duty_done::Entity::find()
        .filter(duty_done::COLUMN.duty_id.eq(known.row.id))
        .order_by_desc(duty_done::COLUMN.at)
        .order_by_desc(duty_done::COLUMN.id)
        .limit(MOST_DONE)
        .all(door.db())
        .await?;
    let people = names(door, given.iter().filter_map(|row| row.person_id).chain(known.row.owner_id).collect()).await?;
    let sees_costs = sees_costs(door);
    let done = |row: duty_done::Model| DoneRow {
        occurrence: row.occurrence,
        on: row.done_on,
        by: row.person_id.and_then(|id| people.get(&id).cloned()),
        evidence: row.evidence,
        cost: row.cost_minor.filter(|_| sees_costs),
        at: row.at,
    };
    let viewer = door.actor().person();
    let may_do = known.row.archived_at.is_none() && may_do_duty(known.row.owner_id, viewer, door.scope().may(Permission::DutyWrite));
    let standing = known.owed();
    Ok(DutyView {
        row: shown(door, known, &people),
        steps: known.row.steps.clone(),
        next: standing.map(|owed| known.when.occurrences(owed.on, NEXT_DAYS)).unwrap_or_default(),
        tickets: tickets(door, known).await?,
        history: history_without(door, known.row.id, &[EventKind::DutyDone]).await?,
        today: known.today(door.now()),
        may_do: may_do && standing.is_some(),
        watched: watched(door, known).await?,
        sees_costs,
        done: given.into_iter().map(done).collect(),
    })
}

async fn tickets(door: &Reader<ProjectScope>, known: &Known) -> Result<Vec<OpenedTicket>> {
    let opened = duty_ticket::Entity::find()
        .filter(duty_ticket::COLUMN.duty_id.eq(known.row.id))
        .order_by_desc(duty_ticket::COLUMN.occurrence)
        .limit(50)
        .all(door.db())
        .await?;
    let seen = visible(door).filter(ticket::COLUMN.id.is_in(opened.iter().map(|row| row.ticket_id))).all(door.db()).await?;
    let called = |row: duty_ticket::Model| {
        let ticket = seen.iter().find(|ticket| ticket.id == row.ticket_id)?;
        let code = ticket_code(&door.project().key, ticket.number);
        let ticket = TicketRef { number: ticket.number, code, title: ticket.title.clone(), state: ticket.state };
        Some(OpenedTicket { occurrence: row.occurrence, ticket })
    };
    Ok(opened.into_iter().filter_map(called).collect())
}

async fn watched(door: &Reader<ProjectScope>, known: &Known) -> Result<bool> {
    let Some(viewer) = door.actor().person() else { return Ok(false) };
    let mine = watch::Entity::find().filter(watch::COLUMN.subject_id.eq(known.row.id.0)).filter(watch::COLUMN.person_id.eq(viewer));
    Ok(mine.count(door.db()).await? > 0)
}
