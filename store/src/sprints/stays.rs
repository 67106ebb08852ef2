//! The stays of items in sprints: the only place that opens and ends them, and keeps `item.sprint_id` in step.

use golive_domain::{
    backlog::{ItemState, Rank},
    events::{Changes, Event, EventKind},
    id::{ItemId, SprintId},
    sprints::{CarryTo, StayEnd},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter,
    sea_query::Expr,
};

use super::load::{Tx, item_label};
use crate::{
    Result,
    desk::Door,
    entity::{item, sprint, stay},
};

/// Puts an item into a sprint, out of the one it may be in. `carried` when that one is closing.
pub(super) async fn enter(tx: &Tx, item: &item::Model, to: &sprint::Model, carried: Option<CarryTo>) -> Result<Event> {
    if item.sprint_id.is_some() {
        end(tx, item.id, carried.map_or(StayEnd::Moved, StayEnd::from)).await?;
    }
    let stay = stay::ActiveModel {
        id: Set(tx.id()),
        sprint_id: Set(to.id),
        item_id: Set(item.id),
        entered_at: Set(tx.now()),
        left_at: Set(None),
        carried_in: Set(carried.is_some()),
        left_to: Set(None),
    };
    stay::Entity::insert(stay).exec_without_returning(tx.db()).await?;
    // Work that was begun goes on where it stands.
    let state = if item.state.is_on_board() { item.state } else { ItemState::InSprint };
    settle(tx, item, Place { sprint: Some(to.id), state, rank: None }).await?;
    Ok(moved(tx, EventKind::SprintItemAdded, item, Some(to.id), state, carried))
}

/// Takes an item out of its sprint, back to the backlog.
pub(super) async fn leave(tx: &Tx, item: &item::Model, state: ItemState, rank: Option<Rank>, carried: Option<CarryTo>) -> Result<Event> {
    end(tx, item.id, carried.map_or(StayEnd::TakenOut, StayEnd::from)).await?;
    settle(tx, item, Place { sprint: None, state, rank }).await?;
    Ok(moved(tx, EventKind::SprintItemRemoved, item, None, state, carried))
}

/// Lets go of an item whose sprint is closed: rejected work goes back to the backlog. Its stay has ended already.
pub(super) async fn release(tx: &Tx, item: &item::Model, state: ItemState) -> Result<()> {
    settle(tx, item, Place { sprint: None, state, rank: None }).await
}

/// Ends the open stay of an item.
async fn end(tx: &Tx, item: ItemId, how: StayEnd) -> Result<()> {
    stay::Entity::update_many()
        .col_expr(stay::Column::LeftAt, Expr::value(Some(tx.now())))
        .col_expr(stay::Column::LeftTo, Expr::value(Some(how)))
        .filter(stay::COLUMN.item_id.eq(item))
        .filter(stay::COLUMN.left_at.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Ends what is still open in a closing sprint: the stays of finished items, which keep pointing to it.
pub(super) async fn end_finished(tx: &Tx, sprint: SprintId) -> Result<()> {
    stay::Entity::update_many()
        .col_expr(stay::Column::LeftAt, Expr::value(Some(tx.now())))
        .col_expr(stay::Column::LeftTo, Expr::value(Some(StayEnd::Finished)))
        .filter(stay::COLUMN.sprint_id.eq(sprint))
        .filter(stay::COLUMN.left_at.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Where an item stands from now on; without a rank it keeps its own.
struct Place {
    sprint: Option<SprintId>,
    state: ItemState,
    rank: Option<Rank>,
}

async fn settle(tx: &Tx, item: &item::Model, place: Place) -> Result<()> {
    let row = item::ActiveModel {
        id: Unchanged(item.id),
        sprint_id: Set(place.sprint),
        state: Set(place.state),
        rank: place.rank.map_or(Unchanged(item.rank.clone()), Set),
        updated_at: Set(tx.now()),
        version: Set(item.version + 1),
        ..Default::default()
    };
    row.update(tx.db()).await?;
    Ok(())
}

/// The event from which the replay reads what came in, went out or was carried on, and with how many points.
fn moved(tx: &Tx, kind: EventKind, item: &item::Model, to: Option<SprintId>, state: ItemState, carried: Option<CarryTo>) -> Event {
    let mut changes = Changes::default();
    changes.note("sprint", &item.sprint_id, &to).note("state", &item.state, &state).note("carried", &None, &carried);
    if to.is_some() {
        changes.note("points", &None, &item.points);
    }
    Event::new(kind, item.id, item_label(tx, item)).changing(changes).concerning(item.assignee_id)
}
