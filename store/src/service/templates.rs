//! Texts that replies begin with: kept by the desk, one of a name in each language, filled for a ticket in its requester's.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    id::TemplateId,
    people::{CalendarKind, Locale},
    service::{Metric, phrases::Phrase},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{code::ticket_code, list::find};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope},
    entity::{person, reply_template, ticket, ticket_clock},
};

/// Templates a page shows.
const PER_PAGE: u64 = 50;

/// A text that replies begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateRow {
    pub id: TemplateId,
    /// What the desk calls it, the same in every language.
    pub name: String,
    pub locale: Locale,
    /// With places to fill: `{requester}`.
    pub body: String,
    pub updated_at: DateTime<Utc>,
    pub retired: bool,
    pub version: i32,
}

/// A page of them, and how many are offered and were retired.
#[derive(Clone, Debug)]
pub struct Templates {
    pub page: Paged<TemplateRow>,
    pub offered: u64,
    pub retired: u64,
}

/// A text and what fills it for one ticket. The caller says the due instant as its reader reads instants.
#[derive(Clone, Debug)]
pub struct Drafted {
    pub phrase: Phrase,
    /// The language of the text, which is not always the requester's: then it is the one there is.
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub zone: String,
    pub requester: String,
    pub agent: String,
    pub ticket: String,
    pub title: String,
    pub project: String,
    /// Until when it is to be resolved; `None` where nothing is promised or it waits.
    pub due: Option<DateTime<Utc>>,
}

pub(super) fn of_project(door: &impl Door<Scope = ProjectScope>) -> Select<reply_template::Entity> {
    reply_template::Entity::find().filter(reply_template::COLUMN.project_id.eq(door.project().id))
}

fn offered(door: &impl Door<Scope = ProjectScope>) -> Select<reply_template::Entity> {
    of_project(door).filter(reply_template::COLUMN.retired_at.is_null())
}

fn row(model: reply_template::Model) -> TemplateRow {
    TemplateRow {
        id: model.id,
        name: model.name,
        locale: model.locale,
        body: model.body,
        updated_at: model.updated_at,
        retired: model.retired_at.is_some(),
        version: model.version,
    }
}

/// Whoever answers tickets: those that are offered, or those that were retired, by name and language.
pub async fn templates(desk: &Desk, project: &ProjectKey, retired: bool, page: u64) -> Result<Templates> {
    let door = desk.read(Permission::TicketAnswer, project).await?;
    let (used, rest) = (offered(&door), of_project(&door).filter(reply_template::COLUMN.retired_at.is_not_null()));
    let counts = (used.clone().count(door.db()).await?, rest.clone().count(door.db()).await?);
    let (found, total) = if retired { (rest, counts.1) } else { (used, counts.0) };
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = found
        .order_by_asc(reply_template::COLUMN.name)
        .order_by_asc(reply_template::COLUMN.locale)
        .offset((page - 1) * PER_PAGE)
        .limit(PER_PAGE)
        .all(door.db())
        .await?;
    let rows = found.into_iter().map(row).collect();
    Ok(Templates { page: Paged { rows, total, page, size: PER_PAGE }, offered: counts.0, retired: counts.1 })
}

/// Whoever answers tickets: the names a reply can begin with, each once.
pub async fn names(desk: &Desk, project: &ProjectKey) -> Result<Vec<String>> {
    let door = desk.read(Permission::TicketAnswer, project).await?;
    let found = offered(&door).select_only().column(reply_template::Column::Name).distinct();
    Ok(found.order_by_asc(reply_template::COLUMN.name).into_tuple().all(door.db()).await?)
}

/// Whoever answers tickets: one of them.
pub async fn template(desk: &Desk, project: &ProjectKey, id: TemplateId) -> Result<TemplateRow> {
    let door = desk.read(Permission::TicketAnswer, project).await?;
    Ok(row(found(&door, id).await?))
}

/// Whoever answers tickets and sees this one: the text of that name with what fills it. In the language of the requester where there
/// is one, else of whoever replies, else the first there is.
pub async fn drafted(desk: &Desk, project: &ProjectKey, number: i32, name: &str) -> Result<Drafted> {
    let door = desk.read(Permission::TicketAnswer, project).await?;
    let ticket = find(&door, number).await?;
    let me = door.actor().signed_in()?;
    let people = person::Entity::find().filter(person::COLUMN.id.is_in([me, ticket.requester_id])).all(door.db()).await?;
    let of = |id| people.iter().find(|row| row.id == id).ok_or(Error::NotFound);
    let (agent, requester) = (of(me)?, of(ticket.requester_id)?);
    let texts = offered(&door).filter(reply_template::COLUMN.name.eq(name)).order_by_asc(reply_template::COLUMN.locale).all(door.db());
    let texts = texts.await?;
    let in_language = |locale: Locale| texts.iter().find(|row| row.locale == locale);
    let text = in_language(requester.locale).or_else(|| in_language(agent.locale)).or(texts.first());
    let text = text.ok_or_else(|| Error::field("template", Say::new("error-choose")))?;
    let calendar = if text.locale == requester.locale { requester.calendar } else { text.locale.calendar() };
    Ok(Drafted {
        phrase: Phrase::parse(&text.body).map_err(Error::rule)?,
        locale: text.locale,
        calendar,
        zone: door.project().time_zone.clone(),
        requester: requester.name.clone(),
        agent: agent.name.clone(),
        ticket: ticket_code(project, ticket.number),
        project: door.project().name.clone(),
        due: due(&door, &ticket).await?,
        title: ticket.title,
    })
}

async fn due(door: &impl Door<Scope = ProjectScope>, row: &ticket::Model) -> Result<Option<DateTime<Utc>>> {
    let clock = ticket_clock::Entity::find()
        .filter(ticket_clock::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_clock::COLUMN.metric.eq(Metric::Resolution))
        .filter(ticket_clock::COLUMN.last.eq(true));
    Ok(clock.one(door.db()).await?.filter(|clock| clock.stopped_at.is_none()).and_then(|clock| clock.due_at))
}

pub(super) async fn found(door: &impl Door<Scope = ProjectScope>, id: TemplateId) -> Result<reply_template::Model> {
    Ok(of_project(door).filter(reply_template::COLUMN.id.eq(id)).one(door.db()).await?.ok_or(Error::NotFound)?)
}
