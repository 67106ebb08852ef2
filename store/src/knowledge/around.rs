//! What stands around an article: the tickets it hangs together with, what readers said, whether the viewer watches it.

use golive_domain::id::PersonId;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::LinkedTicket;
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{article, article_ticket, article_vote, ticket, watch},
    service::{TicketRef, ticket_code, visible},
};

/// Remarks a page shows.
const MOST_REMARKS: u64 = 50;

/// Those the viewer sees, the one it was written from first.
pub(super) async fn tickets(door: &Reader<ProjectScope>, row: &article::Model) -> Result<Vec<LinkedTicket>> {
    let ties = article_ticket::Entity::find()
        .filter(article_ticket::COLUMN.article_id.eq(row.id))
        .order_by_desc(article_ticket::COLUMN.origin)
        .order_by_desc(article_ticket::COLUMN.at)
        .limit(100)
        .all(door.db())
        .await?;
    let seen = visible(door).filter(ticket::COLUMN.id.is_in(ties.iter().map(|tie| tie.ticket_id))).all(door.db()).await?;
    let called = |tie: article_ticket::Model| {
        let row = seen.iter().find(|row| row.id == tie.ticket_id)?;
        let code = ticket_code(&door.project().key, row.number);
        Some(LinkedTicket {
            ticket: TicketRef { number: row.number, code, title: row.title.clone(), state: row.state },
            origin: tie.origin,
        })
    };
    Ok(ties.into_iter().filter_map(called).collect())
}

/// What was said with words, the latest first.
pub(super) async fn remarks(door: &Reader<ProjectScope>, row: &article::Model) -> Result<Vec<article_vote::Model>> {
    let said = article_vote::Entity::find()
        .filter(article_vote::COLUMN.article_id.eq(row.id))
        .filter(article_vote::COLUMN.remark.ne(""))
        .order_by_desc(article_vote::COLUMN.at)
        .limit(MOST_REMARKS);
    Ok(said.all(door.db()).await?)
}

/// What the viewer said.
pub(super) async fn own_vote(door: &Reader<ProjectScope>, row: &article::Model, viewer: PersonId) -> Result<Option<bool>> {
    let mine = article_vote::Entity::find()
        .filter(article_vote::COLUMN.article_id.eq(row.id))
        .filter(article_vote::COLUMN.person_id.eq(viewer))
        .one(door.db())
        .await?;
    Ok(mine.map(|vote| vote.helped))
}

pub(super) async fn watched(door: &Reader<ProjectScope>, row: &article::Model) -> Result<bool> {
    let Some(viewer) = door.actor().person() else { return Ok(false) };
    let mine = watch::Entity::find().filter(watch::COLUMN.subject_id.eq(row.id.0)).filter(watch::COLUMN.person_id.eq(viewer));
    Ok(mine.count(door.db()).await? > 0)
}
