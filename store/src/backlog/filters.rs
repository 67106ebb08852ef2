//! Filters people keep, for themselves or for everybody.

use golive_domain::{
    Error,
    access::{Permission, rows::may_edit_filter},
    events::{Change, Event, EventKind},
    id::FilterId,
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};
use serde::Serialize;

use crate::{
    Desk, Result,
    desk::{Door, Outcome},
    entity::saved_filter,
};

/// A filter under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedFilter {
    pub id: FilterId,
    pub name: String,
    /// As it stands in the URL, without the question mark.
    pub query: String,
    pub shared: bool,
    /// The viewer may change and delete it.
    pub editable: bool,
}

/// One's own filters and those that are shared, by name.
pub async fn saved_filters(desk: &Desk, project: &ProjectKey) -> Result<Vec<SavedFilter>> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let me = desk.actor().signed_in()?;
    let may_share = door.scope().may(Permission::FilterShare);
    let found = saved_filter::Entity::find()
        .filter(saved_filter::COLUMN.project_id.eq(door.project().id))
        .filter(Condition::any().add(saved_filter::COLUMN.person_id.eq(me)).add(saved_filter::COLUMN.shared.eq(true)))
        .order_by_asc(saved_filter::COLUMN.name);
    let rows = door.recall(("filters", me), async || Ok(found.all(door.db()).await?)).await?;
    let view = |row: saved_filter::Model| SavedFilter {
        editable: may_edit_filter(row.person_id, row.shared, me, may_share),
        id: row.id,
        name: row.name,
        query: row.query,
        shared: row.shared,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Keeps a filter under a name; one's own of the same name is replaced. Sharing takes the right to share.
pub async fn save_filter(desk: &Desk, project: &ProjectKey, name: &str, query: &str, shared: bool) -> Result<()> {
    let name = Title::parse(name).map_err(|say| Error::field("name", say))?;
    let permission = if shared { Permission::FilterShare } else { Permission::BacklogRead };
    desk.write(permission, project, async |tx| {
        let row = saved_filter::ActiveModel {
            id: Set(tx.id::<FilterId>()),
            project_id: Set(tx.project().id),
            person_id: Set(desk.actor().signed_in()?),
            name: Set(name.as_str().to_owned()),
            query: Set(query.trim_start_matches('?').to_owned()),
            shared: Set(shared),
        };
        let again = OnConflict::columns([saved_filter::Column::ProjectId, saved_filter::Column::PersonId, saved_filter::Column::Name])
            .update_columns([saved_filter::Column::Query, saved_filter::Column::Shared])
            .to_owned();
        saved_filter::Entity::insert(row).on_conflict(again).exec_without_returning(tx.db()).await?;
        let change = Change::new("filter", serde_json::Value::Null, name.as_str());
        let event = Event::new(EventKind::FilterSaved, tx.project().id, tx.project().name.clone()).changing([change]);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Takes a filter away: its owner, or for a shared one whoever may share.
pub async fn delete_filter(desk: &Desk, project: &ProjectKey, id: FilterId) -> Result<()> {
    desk.write(Permission::BacklogRead, project, async |tx| {
        let me = desk.actor().signed_in()?;
        let row = saved_filter::Entity::find_by_id(id)
            .filter(saved_filter::COLUMN.project_id.eq(tx.project().id))
            .one(tx.db())
            .await?
            .filter(|row| row.shared || row.person_id == me)
            .ok_or(Error::NotFound)?;
        if !may_edit_filter(row.person_id, row.shared, me, tx.scope().may(Permission::FilterShare)) {
            return Err(Error::Forbidden.into());
        }
        saved_filter::Entity::delete_by_id(id).exec(tx.db()).await?;
        let change = Change::new("filter", row.name, serde_json::Value::Null);
        let event = Event::new(EventKind::FilterSaved, tx.project().id, tx.project().name.clone()).changing([change]);
        Ok(Outcome::changed((), event))
    })
    .await
}
