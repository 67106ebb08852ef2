//! What is known about a ticket, beside it: the articles that answer it, those that may, the words it speaks of, what has to be
//! taught.

use golive_domain::{Error, access::Permission, knowledge::Question, people::Locale, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::{
    ArticleRow, Suggested, TermRow, TrainingNeed,
    rows::rows,
    seen,
    suggest::fitting,
    terms::spoken_in,
    training::{need_of, topics},
};
use crate::{
    Desk, Result,
    desk::Door as _,
    entity::{article, article_ticket, ticket},
    service::visible,
};

/// What stands beside a ticket.
#[derive(Clone, Debug, Default)]
pub struct TicketKnowledge {
    /// Those that are tied to it and the viewer sees.
    pub linked: Vec<ArticleRow>,
    /// Others that may answer it; for those who answer.
    pub suggested: Vec<Suggested>,
    /// Words of the glossary, in the viewer's language.
    pub terms: Vec<TermRow>,
    /// For those who read tickets.
    pub training: Option<TrainingNeed>,
    /// Topics of needs that are in use.
    pub topics: Vec<String>,
}

/// Whoever reads tickets, and its requester: what they may read of it.
pub async fn beside(desk: &Desk, project: &ProjectKey, number: i32, reader: Locale) -> Result<TicketKnowledge> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let row = visible(&door).filter(ticket::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?;
    if !door.scope().may(Permission::ArticleRead) {
        return Ok(TicketKnowledge::default());
    }
    let tied = article_ticket::Entity::find()
        .select_only()
        .column(article_ticket::Column::ArticleId)
        .filter(article_ticket::COLUMN.ticket_id.eq(row.id))
        .into_query();
    let linked = seen::articles(&door).filter(article::COLUMN.id.in_subquery(tied)).order_by_asc(article::COLUMN.number).limit(50);
    let linked = rows(&door, linked.all(door.db()).await?, reader).await?;
    let (answers, reads) = (door.scope().may(Permission::TicketAnswer), door.scope().may(Permission::TicketRead));
    let mut suggested = match answers {
        true => fitting(&door, reader, &Question::of(&row.title, &row.body)).await?,
        false => Vec::new(),
    };
    suggested.retain(|each| linked.iter().all(|known| known.number != each.number));
    Ok(TicketKnowledge {
        terms: spoken_in(&door, reader, &format!("{}\n{}", row.title, row.body)).await?,
        training: if reads { need_of(&door, row.id).await? } else { None },
        topics: if answers { topics(&door).await? } else { Vec::new() },
        linked,
        suggested,
    })
}
