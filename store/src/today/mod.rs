//! The first screen of a project: where the sprint stands, what threatens it, what waits for the viewer, what comes next.
//!
//! Nothing is computed here that another page shows too: numbers come from the sprint's report and its plan.

mod dates;
mod service;
mod threats;

pub use dates::Upcoming;
pub use service::{AtDesk, Few, NEAR, SHOWN, WaitingDuty, WaitingTicket, asked_of_me, at_desk};
pub use threats::Threat;

use chrono::NaiveDate;
use golive_domain::{
    access::Permission,
    backlog::ItemState,
    events::EventKind,
    id::{ItemId, PersonId},
    projects::Missing,
    sprints::{ReleaseState, SprintState},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use crate::{
    Desk, Result,
    desk::Door,
    entity::event,
    projects::{missing_in, working_calendar},
    releases::{self, Release},
    sprints::{self, Card, Pick, Planning, Report, SprintHead},
    testing::acceptance::{self, SessionRow},
};

/// Everything the page shows. Parts the viewer may not see are empty.
#[derive(Clone, Debug, Serialize)]
pub struct Today {
    /// The civil date where the project works.
    pub day: NaiveDate,
    /// The active sprint that began first; `None` between sprints.
    pub sprint: Option<Running>,
    /// Other active sprints.
    pub others: Vec<SprintHead>,
    /// The next sprint that is planned.
    pub next: Option<SprintHead>,
    pub waiting: Waiting,
    /// The next two weeks and a bit, the nearest first.
    pub dates: Vec<Upcoming>,
    pub missing: Vec<Missing>,
}

/// The active sprint with its numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Running {
    pub report: Report,
    pub plan: Planning,
    /// The worst first.
    pub threats: Vec<Threat>,
    pub blocked: Vec<Card>,
}

/// What waits for the viewer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Waiting {
    /// Done and neither accepted nor rejected: for whoever accepts.
    pub to_accept: Vec<Card>,
    /// Rejected and not done again: for whoever moves cards.
    pub rejected: Vec<Rejected>,
    /// Prepared releases: for whoever approves them.
    pub releases: Vec<Release>,
    /// Sessions of acceptance that the viewer has to try or to sign.
    pub acceptance: Vec<SessionRow>,
    /// The viewer's own open cards.
    pub mine: Vec<Card>,
}

/// A card that came back, with the reason it was given.
#[derive(Clone, Debug, Serialize)]
pub struct Rejected {
    pub card: Card,
    pub reason: Option<String>,
}

/// Anyone inside the project; what each may see follows from their rights.
pub async fn today(desk: &Desk, project: &ProjectKey) -> Result<Today> {
    let door = desk.read(Permission::ProjectRead, project).await?;
    let may = |permission| door.scope().may(permission);
    let day = working_calendar(&door).await?.date_of(door.now());
    let lines = if may(Permission::SprintRead) { sprints::list(desk, project).await?.lines } else { Vec::new() };
    let mut active: Vec<SprintHead> =
        lines.iter().filter(|line| line.sprint.state == SprintState::Active).map(|line| line.sprint.clone()).collect();
    active.sort_by_key(|sprint| (sprint.starts_on, sprint.number));
    let planned = lines.into_iter().map(|line| line.sprint).filter(|sprint| sprint.state == SprintState::Planned);
    let next = planned.min_by_key(|sprint| (sprint.starts_on, sprint.number));
    let mut active = active.into_iter();
    let sprint = match active.next() {
        Some(head) => Some(running(desk, project, head.number, day).await?),
        None => None,
    };
    let mut waiting = match &sprint {
        Some(running) => in_sprint(&door, &running.plan.planned).await?,
        None => Waiting::default(),
    };
    if may(Permission::ReleaseApprove) && may(Permission::SprintRead) {
        let prepared = releases::list(desk, project).await?.releases;
        waiting.releases = prepared.into_iter().filter(|release| release.state == ReleaseState::Prepared).collect();
    }
    if may(Permission::TestRead) {
        waiting.acceptance = acceptance::waiting(desk, project).await?;
    }
    let head = sprint.as_ref().map(|running| &running.plan.sprint);
    let dates = dates::upcoming(&door, day, head, next.as_ref()).await?;
    let missing = if may(Permission::TeamRead) { missing_in(&door).await? } else { Vec::new() };
    Ok(Today { day, sprint, others: active.collect(), next, waiting, dates, missing })
}

async fn running(desk: &Desk, project: &ProjectKey, number: i32, day: NaiveDate) -> Result<Running> {
    let report = sprints::report(desk, project, number).await?;
    let plan = sprints::planning(desk, project, number, &Pick::default()).await?;
    let threats = threats::of(&report, &plan, day);
    let blocked = plan.planned.iter().filter(|card| card.blocked.is_some() && card.state.is_open()).cloned().collect();
    Ok(Running { report, plan, threats, blocked })
}

/// What waits among the cards of the sprint.
async fn in_sprint<D>(door: &D, planned: &[Card]) -> Result<Waiting>
where
    D: Door<Scope = crate::desk::ProjectScope>,
{
    let may = |permission| door.scope().may(permission);
    let mine = |card: &&Card| card.state.is_open() && is_of(card, door.actor().person());
    let to_accept = if may(Permission::ItemAccept) {
        planned.iter().filter(|card| card.state == ItemState::Done).cloned().collect()
    } else {
        Vec::new()
    };
    let rejected = if may(Permission::BoardMove) { rejected(door, planned).await? } else { Vec::new() };
    let mine = planned.iter().filter(mine).cloned().collect();
    Ok(Waiting { to_accept, rejected, mine, ..Waiting::default() })
}

fn is_of(card: &Card, person: Option<PersonId>) -> bool {
    person.is_some() && card.assignee.as_ref().map(|named| named.id) == person
}

/// Open cards whose last verdict was a rejection.
async fn rejected<D>(door: &D, planned: &[Card]) -> Result<Vec<Rejected>>
where
    D: Door<Scope = crate::desk::ProjectScope>,
{
    let open: Vec<&Card> = planned.iter().filter(|card| card.state.is_open()).collect();
    let ids: Vec<ItemId> = open.iter().map(|card| card.id).collect();
    let verdicts = event::Entity::find()
        .filter(event::COLUMN.project_id.eq(Some(door.project().id)))
        .filter(event::COLUMN.kind.eq(EventKind::ItemRejected))
        .filter(event::COLUMN.subject_id.is_in(ids.into_iter().map(uuid::Uuid::from)))
        .order_by_desc(event::COLUMN.at)
        .all(door.db())
        .await?;
    let last = |card: &Card| verdicts.iter().find(|event| event.subject_id == card.id.0);
    let back = |card: &Card| last(card).map(|event| Rejected { card: card.clone(), reason: event.data.note.clone() });
    Ok(open.into_iter().filter_map(back).collect())
}
