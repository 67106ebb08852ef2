//! What a ticket was merged with and split off, as its page shows it: never more than the viewer may see of the others.

use golive_domain::{
    access::Permission,
    id::{MessageId, PersonId, TicketId},
    service::Audience,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{
    detail::{Message, TicketRef, referred},
    list::visible,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{ticket, ticket_split},
};

/// The tickets one hangs together with by merging and splitting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kin {
    /// It became part of another one, which the viewer may not be allowed to see.
    pub is_merged: bool,
    pub merged_into: Option<TicketRef>,
    /// Those that became part of it.
    pub took_in: Vec<TicketRef>,
    /// The ticket it was split off.
    pub split_from: Option<TicketRef>,
    /// Those that were split off it.
    pub split_into: Vec<TicketRef>,
    /// What was said that the viewer may make a ticket of.
    pub splittable: Vec<MessageId>,
}

pub(super) async fn kin(door: &Reader<ProjectScope>, row: &ticket::Model, messages: &[Message]) -> Result<Kin> {
    // Found by the other ticket alone: asked together with the project, SQLite would walk through all its tickets.
    let took_in = ids(ticket::Entity::find().filter(ticket::COLUMN.merged_into.eq(row.id)).select_only().column(ticket::Column::Id), door);
    let took_in = took_in.await?;
    // What went into it went on with it: what their requesters told it stays here.
    let told = match row.merged_into {
        Some(into) => {
            ids(ticket::Entity::find().filter(ticket::COLUMN.merged_into.eq(into)).select_only().column(ticket::Column::Id), door).await?
        }
        None => took_in.clone(),
    };
    let off = ticket_split::Entity::find().filter(ticket_split::COLUMN.from_id.eq(row.id));
    let off = ids(off.select_only().column(ticket_split::Column::TicketId), door).await?;
    let from = ticket_split::Entity::find().filter(ticket_split::COLUMN.ticket_id.eq(row.id));
    let from = ids(from.select_only().column(ticket_split::Column::FromId), door).await?;
    Ok(Kin {
        is_merged: row.merged_into.is_some(),
        merged_into: others(door, &row.merged_into.into_iter().collect::<Vec<_>>()).await?.pop(),
        splittable: splittable(door, &told, messages).await?,
        took_in: others(door, &took_in).await?,
        split_from: others(door, &from).await?.pop(),
        split_into: others(door, &off).await?,
    })
}

async fn ids<E: EntityTrait>(found: sea_orm::Select<E>, door: &Reader<ProjectScope>) -> Result<Vec<TicketId>> {
    Ok(found.into_tuple().all(door.db()).await?)
}

async fn others(door: &Reader<ProjectScope>, ids: &[TicketId]) -> Result<Vec<TicketRef>> {
    if ids.is_empty() { Ok(Vec::new()) } else { referred(door, ticket::COLUMN.id.is_in(ids.iter().copied())).await }
}

/// What its requester reads, and what the requester of a duplicate told the desk.
async fn splittable(door: &Reader<ProjectScope>, took_in: &[TicketId], messages: &[Message]) -> Result<Vec<MessageId>> {
    if !door.scope().may(Permission::TicketDirect) {
        return Ok(Vec::new());
    }
    let askers: Vec<PersonId> = match took_in.is_empty() {
        true => Vec::new(),
        false => {
            let asked = visible(door).filter(ticket::COLUMN.id.is_in(took_in.iter().copied()));
            asked.select_only().column(ticket::Column::RequesterId).into_tuple().all(door.db()).await?
        }
    };
    let asked = |message: &Message| message.by.as_ref().is_some_and(|by| askers.contains(&by.id));
    let may = |message: &&Message| match message.audience {
        Audience::Public => true,
        Audience::Internal => asked(message),
        Audience::Vendor => false,
    };
    Ok(messages.iter().filter(may).map(|message| message.id).collect())
}
