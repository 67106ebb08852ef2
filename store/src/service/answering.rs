//! Who is writing an answer at this moment, so that two do not write the same one. It is true for half a minute and nobody
//! asks for it later: it is kept without an event, as sessions are.

use chrono::TimeDelta;
use golive_domain::{Error, access::Permission, access::rows::may_answer_ticket, service::TicketState, text::ProjectKey};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict};

use super::list::find;
use crate::{
    Desk, Result,
    desk::{Door as _, ProjectScope, Reader},
    entity::{answering, person, ticket},
    fresh,
};

/// Somebody who has not been heard of for so long has stopped. Pages tell of themselves every fifteen seconds.
const STOPPED: TimeDelta = TimeDelta::seconds(40);

/// Whoever may answer the ticket tells whether they are writing, and reads the names of the others who are, who began first
/// before who began later.
pub async fn answering(desk: &Desk, project: &ProjectKey, number: i32, writes: bool) -> Result<Vec<String>> {
    let door = desk.read(Permission::TicketAnswer, project).await?;
    let row = find(&door, number).await?;
    if !may_answer_ticket(door.scope().may(Permission::TicketDirect), row.state == TicketState::WaitingOnVendor) {
        return Err(Error::Forbidden.into());
    }
    note(desk, &door, &row, writes).await?;
    others(&door, &row).await
}

async fn note(desk: &Desk, door: &Reader<ProjectScope>, row: &ticket::Model, writes: bool) -> Result<()> {
    let me = door.actor().signed_in()?;
    let store = desk.store();
    let mine = answering::COLUMN.ticket_id.eq(row.id).and(answering::COLUMN.person_id.eq(me));
    if writes {
        let told =
            answering::ActiveModel { id: Set(fresh::id(door.now())), ticket_id: Set(row.id), person_id: Set(me), at: Set(door.now()) };
        let again =
            OnConflict::columns([answering::Column::TicketId, answering::Column::PersonId]).update_column(answering::Column::At).to_owned();
        let _turn = store.turn().await?;
        answering::Entity::insert(told).on_conflict(again).exec_without_returning(&store.inner.writes).await?;
    } else if answering::Entity::find().filter(mine.clone()).one(door.db()).await?.is_some() {
        let _turn = store.turn().await?;
        answering::Entity::delete_many().filter(mine).exec(&store.inner.writes).await?;
    }
    Ok(())
}

async fn others(door: &Reader<ProjectScope>, row: &ticket::Model) -> Result<Vec<String>> {
    let others = answering::Entity::find()
        .inner_join(person::Entity)
        .filter(answering::COLUMN.ticket_id.eq(row.id))
        .filter(answering::COLUMN.person_id.ne(door.actor().signed_in()?))
        .filter(answering::COLUMN.at.gt(door.now() - STOPPED))
        .order_by_asc(answering::COLUMN.id)
        .select_only()
        .column(person::Column::Name);
    Ok(others.into_tuple().all(door.db()).await?)
}
