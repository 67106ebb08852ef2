//! The tickets an article hangs together with: the one it was written from, and those it answers.

use golive_domain::{
    Error,
    access::Permission,
    events::{Change, Event, EventKind},
    knowledge::{Readers, article_code},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{edit::called, rows::label, seen::find};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{article, article_ticket, ticket},
    service::{ticket_code, visible},
};

/// Whoever answers tickets: this article answers that ticket. Nothing happens where it is known already.
pub async fn link_ticket(desk: &Desk, project: &ProjectKey, number: i32, ticket: i32) -> Result<()> {
    desk.write(Permission::TicketAnswer, project, async |tx| {
        let (row, texts) = find(tx, number).await?;
        let ticket = find_ticket(tx, ticket).await?;
        if known(tx, &row, &ticket).await?.is_some() {
            return Ok(Outcome::Unchanged(()));
        }
        let title = called(&row, &texts);
        let title = title.split_once(' ').map_or("", |(_, title)| title);
        Ok(Outcome::of((), tie(tx, &row, title, &ticket, false).await?))
    })
    .await
}

/// Whoever answers tickets: it does not after all. Where it was written from the ticket, only the tie goes.
pub async fn unlink_ticket(desk: &Desk, project: &ProjectKey, number: i32, ticket: i32) -> Result<()> {
    desk.write(Permission::TicketAnswer, project, async |tx| {
        let (row, texts) = find(tx, number).await?;
        let ticket = find_ticket(tx, ticket).await?;
        let Some(tie) = known(tx, &row, &ticket).await? else { return Ok(Outcome::Unchanged(())) };
        article_ticket::Entity::delete_by_id(tie.id).exec(tx.db()).await?;
        Ok(Outcome::of((), told(tx, &row, called(&row, &texts), &ticket, false)))
    })
    .await
}

/// A ticket the actor sees.
pub(super) async fn find_ticket(tx: &Writer<ProjectScope>, number: i32) -> Result<ticket::Model> {
    Ok(visible(tx).filter(ticket::COLUMN.number.eq(number)).one(tx.db()).await?.ok_or(Error::NotFound)?)
}

async fn known(tx: &Writer<ProjectScope>, row: &article::Model, ticket: &ticket::Model) -> Result<Option<article_ticket::Model>> {
    let tie = article_ticket::Entity::find()
        .filter(article_ticket::COLUMN.article_id.eq(row.id))
        .filter(article_ticket::COLUMN.ticket_id.eq(ticket.id));
    Ok(tie.one(tx.db()).await?)
}

/// Ties the two together, and tells both.
pub(super) async fn tie(
    tx: &Writer<ProjectScope>,
    row: &article::Model,
    title: &str,
    ticket: &ticket::Model,
    origin: bool,
) -> Result<Vec<Event>> {
    let tie = article_ticket::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        article_id: Set(row.id),
        ticket_id: Set(ticket.id),
        origin: Set(origin),
        at: Set(tx.now()),
    };
    article_ticket::Entity::insert(tie).exec_without_returning(tx.db()).await?;
    Ok(told(tx, row, label(row, title), ticket, true))
}

/// What becomes known on either side. Of a ticket that was not handed over the vendor does not hear by way of an article.
fn told(tx: &Writer<ProjectScope>, row: &article::Model, called: String, ticket: &ticket::Model, tied: bool) -> Vec<Event> {
    let change = |field: &str, what: &str| match tied {
        true => Change::new(field, serde_json::Value::Null, what),
        false => Change::new(field, what, serde_json::Value::Null),
    };
    let code = ticket_code(&tx.project().key, ticket.number);
    let about = Event::new(EventKind::ArticleLinked, row.id, called).changing([change("ticket", &code)]);
    let at_ticket = Event::new(EventKind::TicketLinked, ticket.id, format!("{code} {}", ticket.title));
    let at_ticket = at_ticket.changing([change("article", &article_code(row.number))]);
    let inside = row.readers == Readers::Inside;
    vec![if ticket.shared { about } else { about.among_us() }, if inside { at_ticket.among_us() } else { at_ticket }]
}
