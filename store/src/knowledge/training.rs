//! Tickets that show what has to be taught: marked by those who answer, counted by topic and department.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{DepartmentId, PersonId, TicketId},
    service::TicketState,
    text::{ProjectKey, text_within},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{rows::people, tickets::find_ticket};
use crate::{
    Desk, Outcome, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{department, ticket, training_need},
    service::{ticket_code, visible},
};

const PER_PAGE: u64 = 50;
const TOPIC: usize = 80;

/// What a ticket shows that has to be taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrainingNeed {
    pub topic: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NeedFilter {
    pub topic: Option<String>,
    pub department: Option<DepartmentId>,
    /// From 1.
    pub page: u64,
}

/// A ticket that shows a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedRow {
    pub ticket: TicketId,
    pub number: i32,
    /// `ARAS-S7`
    pub code: String,
    pub title: String,
    pub state: TicketState,
    pub department: Option<String>,
    pub topic: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// A topic, a department by id and name, and how many of its tickets show it.
pub type Need = (String, Option<(DepartmentId, String)>, u64);

/// What has to be taught, and to whom.
#[derive(Clone, Debug)]
pub struct TrainingNeeds {
    pub page: Paged<NeedRow>,
    /// Of each topic and department how many tickets show it, the most first; tickets of no department last among their like.
    pub counts: Vec<Need>,
}

/// Whoever answers tickets: this one shows that somebody has to be taught. An empty topic takes that back. Nobody hears of it.
pub async fn mark_training(desk: &Desk, project: &ProjectKey, number: i32, topic: &str) -> Result<()> {
    desk.write(Permission::TicketAnswer, project, async |tx| {
        let row = find_ticket(tx, number).await?;
        let mut refused = Refusals::default();
        let topic = refused.take("topic", text_within(topic.trim(), TOPIC)).unwrap_or_default();
        refused.finish()?;
        let before = of_ticket(tx, row.id).await?.map(|need| need.topic);
        let after = Some(topic.clone()).filter(|topic| !topic.is_empty());
        if before == after {
            return Ok(Outcome::Unchanged(()));
        }
        match &after {
            None => {
                training_need::Entity::delete_many().filter(training_need::COLUMN.ticket_id.eq(row.id)).exec(tx.db()).await?;
            }
            Some(topic) => {
                let need = training_need::ActiveModel {
                    id: Set(tx.id::<Uuid>()),
                    project_id: Set(tx.project().id),
                    ticket_id: Set(row.id),
                    topic: Set(topic.clone()),
                    person_id: Set(tx.writer()),
                    at: Set(tx.now()),
                };
                use training_need::Column as C;
                let again = OnConflict::column(C::TicketId).update_columns([C::Topic, C::PersonId, C::At]).to_owned();
                training_need::Entity::insert(need).on_conflict(again).exec_without_returning(tx.db()).await?;
            }
        }
        let mut changes = Changes::default();
        changes.note("training_topic", &before, &after);
        let label = format!("{} {}", ticket_code(&tx.project().key, row.number), row.title);
        // It is about the requester more than to them.
        Ok(Outcome::changed((), Event::new(EventKind::TicketTrainingNoted, row.id, label).changing(changes).among_us()))
    })
    .await
}

async fn of_ticket(door: &impl Door<Scope = ProjectScope>, ticket: TicketId) -> Result<Option<training_need::Model>> {
    Ok(training_need::Entity::find().filter(training_need::COLUMN.ticket_id.eq(ticket)).one(door.db()).await?)
}

/// What a ticket shows, for its page.
pub(super) async fn need_of(door: &impl Door<Scope = ProjectScope>, ticket: TicketId) -> Result<Option<TrainingNeed>> {
    let Some(need) = of_ticket(door, ticket).await? else { return Ok(None) };
    let by = people(door, need.person_id.into_iter().collect()).await?.into_values().next();
    Ok(Some(TrainingNeed { topic: need.topic, by, at: need.at }))
}

/// Topics in use, in the order of the alphabet.
pub(super) async fn topics(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<String>> {
    let topics = seen(door).select_only().column(training_need::Column::Topic).distinct().order_by_asc(training_need::COLUMN.topic);
    Ok(topics.limit(200).into_tuple::<String>().all(door.db()).await?)
}

/// The needs of tickets the actor sees.
fn seen(door: &impl Door<Scope = ProjectScope>) -> Select<training_need::Entity> {
    let tickets = visible(door).select_only().column(ticket::Column::Id).into_query();
    training_need::Entity::find()
        .filter(training_need::COLUMN.project_id.eq(door.project().id))
        .filter(training_need::COLUMN.ticket_id.in_subquery(tickets))
}

/// Whoever reads tickets: the needs that tickets show, the latest first, and how many of each topic and department.
pub async fn training_needs(desk: &Desk, project: &ProjectKey, filter: &NeedFilter) -> Result<TrainingNeeds> {
    let door = desk.read(Permission::TicketRead, project).await?;
    let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
    let named = |id: Option<DepartmentId>| departments.iter().find(|row| Some(row.id) == id).map(|row| (row.id, row.name.clone()));
    let mut found = seen(&door);
    if let Some(topic) = &filter.topic {
        found = found.filter(training_need::COLUMN.topic.eq(topic.clone()));
    }
    if let Some(department) = filter.department {
        let own = ticket::Entity::find().select_only().column(ticket::Column::Id).filter(ticket::COLUMN.department_id.eq(department));
        found = found.filter(training_need::COLUMN.ticket_id.in_subquery(own.into_query()));
    }
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let rows = found
        .order_by_desc(training_need::COLUMN.at)
        .order_by_desc(training_need::COLUMN.id)
        .offset((page - 1) * PER_PAGE)
        .limit(PER_PAGE)
        .all(door.db())
        .await?;
    let tickets = ticket::Entity::find().filter(ticket::COLUMN.id.is_in(rows.iter().map(|row| row.ticket_id))).all(door.db()).await?;
    let by = people(&door, rows.iter().filter_map(|row| row.person_id).collect()).await?;
    let row = |need: training_need::Model| {
        let row = tickets.iter().find(|row| row.id == need.ticket_id)?;
        Some(NeedRow {
            ticket: row.id,
            number: row.number,
            code: ticket_code(&door.project().key, row.number),
            title: row.title.clone(),
            state: row.state,
            department: named(row.department_id).map(|(_, name)| name),
            topic: need.topic,
            by: need.person_id.and_then(|id: PersonId| by.get(&id).cloned()),
            at: need.at,
        })
    };
    let rows = rows.into_iter().filter_map(row).collect();
    let counts = counts(&door).await?.into_iter().map(|((topic, department), count)| (topic, named(department), count)).collect();
    Ok(TrainingNeeds { page: Paged { rows, total, page, size: PER_PAGE }, counts })
}

async fn counts(door: &Reader<ProjectScope>) -> Result<Vec<((String, Option<DepartmentId>), u64)>> {
    let tickets = seen(door)
        .select_only()
        .columns([training_need::Column::Topic, training_need::Column::TicketId])
        .into_tuple::<(String, TicketId)>()
        .all(door.db())
        .await?;
    let within = seen(door).select_only().column(training_need::Column::TicketId).into_query();
    let departments: BTreeMap<TicketId, Option<DepartmentId>> = ticket::Entity::find()
        .select_only()
        .columns([ticket::Column::Id, ticket::Column::DepartmentId])
        .filter(ticket::COLUMN.id.in_subquery(within))
        .into_tuple::<(TicketId, Option<DepartmentId>)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let mut counts: BTreeMap<(String, Option<DepartmentId>), u64> = BTreeMap::new();
    for (topic, ticket) in tickets {
        *counts.entry((topic, departments.get(&ticket).copied().flatten())).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|((topic, department), count)| (std::cmp::Reverse(*count), topic.clone(), department.is_none()));
    Ok(counts)
}
