//! What an article is made of that is written from a ticket.

use golive_domain::{Error, Say, access::Permission, people::Locale, service::Audience, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Desk, Result,
    desk::Door as _,
    entity::{person, ticket, ticket_message},
    service::{ticket_code, visible},
};

/// The parts of a ticket that an article begins with. What names people in them is for the writer to take out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefill {
    pub ticket: i32,
    /// `ARAS-S7`
    pub code: String,
    pub title: String,
    /// The requester's, in which it was most likely asked and answered.
    pub language: Locale,
    /// The first message.
    pub problem: String,
    /// The last public word of those who answered.
    pub solution: String,
    /// Everybody who wrote on the ticket.
    pub names: Vec<String>,
}

/// Whoever writes articles and sees the ticket, which has to be resolved: a solution is what an article is for.
pub async fn prefill(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Prefill> {
    let door = desk.read(Permission::ArticleWrite, project).await?;
    let row = visible(&door).filter(ticket::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?;
    if row.state.is_open() {
        return Err(Error::rule(Say::new("error-article-ticket-open")).into());
    }
    let said = ticket_message::Entity::find()
        .filter(ticket_message::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_message::COLUMN.audience.eq(Audience::Public))
        .order_by_asc(ticket_message::COLUMN.at)
        .order_by_asc(ticket_message::COLUMN.id)
        .all(door.db())
        .await?;
    let own = |message: &&ticket_message::Model| message.person_id == Some(row.requester_id);
    let first = said.iter().find(own).map(|message| message.body.clone());
    let problem = if row.body.trim().is_empty() { first.unwrap_or_default() } else { row.body.clone() };
    let solution = said.iter().rev().find(|message| message.person_id.is_some() && !own(message));
    let people = said.iter().filter_map(|message| message.person_id).chain([row.requester_id]).chain(row.assignee_id).chain(row.vendor_id);
    let people = person::Entity::find().filter(person::COLUMN.id.is_in(people.collect::<Vec<_>>())).all(door.db()).await?;
    Ok(Prefill {
        ticket: row.number,
        code: ticket_code(&door.project().key, row.number),
        title: row.title,
        language: people.iter().find(|person| person.id == row.requester_id).map_or(Locale::En, |person| person.locale),
        problem,
        solution: solution.map(|message| message.body.clone()).unwrap_or_default(),
        names: people.into_iter().map(|person| person.name).collect(),
    })
}
