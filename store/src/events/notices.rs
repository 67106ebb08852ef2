//! The inbox of what concerns a person. Marks of reading are one's own bookkeeping: nobody else's business, so no event.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    events::Reason,
    id::{EventId, NoticeId},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, Query, SelectStatement},
};

use super::{
    audit::gone,
    line::{self, Line},
};
use crate::{
    Actor, Desk, Paged, Result, Site,
    desk::Door,
    entity::{event, membership, notice},
};

/// Notices a page shows.
const PAGE: u64 = 50;

/// A thing that happened and why this person was told.
#[derive(Clone, Debug)]
pub struct Notice {
    pub id: NoticeId,
    pub reason: Reason,
    pub at: DateTime<Utc>,
    pub unread: bool,
    pub line: Line,
}

/// One's own notices, unread first, then the latest; those of projects one has left are not shown.
pub async fn notices(desk: &Desk, page: u64) -> Result<Paged<Notice>> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let query = own(&door)?;
    let total = query.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PAGE);
    let of_page = query
        .order_by_asc(Expr::col((notice::Entity, notice::Column::ReadAt)).is_not_null())
        .order_by_desc(notice::COLUMN.at)
        .order_by_desc(notice::COLUMN.id)
        .offset((page - 1) * PAGE)
        .limit(PAGE);
    Ok(Paged { rows: read(&door, of_page).await?, total, page, size: PAGE })
}

/// One's own notices, the latest first: up to `limit` before the one `after`, and the one to go on from.
pub async fn notices_following(
    desk: &Desk,
    unread: bool,
    after: Option<NoticeId>,
    limit: usize,
) -> Result<(Vec<Notice>, Option<NoticeId>)> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let mut query = own(&door)?;
    if let Some(after) = after {
        let last = query.clone().filter(notice::COLUMN.id.eq(after)).one(door.db()).await?.ok_or_else(gone)?;
        let same_instant = Condition::all().add(notice::COLUMN.at.eq(last.at)).add(notice::COLUMN.id.lt(last.id));
        query = query.filter(Condition::any().add(notice::COLUMN.at.lt(last.at)).add(same_instant));
    }
    if unread {
        query = query.filter(notice::COLUMN.read_at.is_null());
    }
    let query = query.order_by_desc(notice::COLUMN.at).order_by_desc(notice::COLUMN.id).limit(limit as u64 + 1);
    let mut found = read(&door, query).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|notice| notice.id);
    Ok((found, next))
}

/// One's own: it is read by being opened.
pub async fn open_notice(desk: &Desk, id: NoticeId) -> Result<Notice> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let one = own(&door)?.filter(notice::COLUMN.id.eq(id));
    let found = read(&door, one).await?.pop().ok_or(Error::NotFound)?;
    if found.unread {
        mark_read(desk, id).await?;
    }
    Ok(found)
}

/// The actor's notices of what may still be seen.
fn own(door: &impl Door) -> Result<Select<notice::Entity>> {
    let person = door.actor().signed_in()?;
    let mine = notice::Entity::find().filter(notice::COLUMN.person_id.eq(person));
    Ok(mine.filter(notice::COLUMN.event_id.in_subquery(visible(door.actor()))))
}

/// The selected notices with what they tell of.
async fn read(door: &impl Door, selected: Select<notice::Entity>) -> Result<Vec<Notice>> {
    let rows = selected.all(door.db()).await?;
    let ids: Vec<EventId> = rows.iter().map(|row| row.event_id).collect();
    let events = event::Entity::find().filter(event::COLUMN.id.is_in(ids)).all(door.db()).await?;
    let mut lines: HashMap<EventId, Line> = line::read(door, None, events).await?.lines.into_iter().map(|line| (line.id, line)).collect();
    let notice = |row: notice::Model| {
        let line = lines.remove(&row.event_id)?;
        Some(Notice { id: row.id, reason: row.reason, at: row.at, unread: row.read_at.is_none(), line })
    };
    Ok(rows.into_iter().filter_map(notice).collect())
}

/// One's own: it was read. A notice of someone else is not there.
pub async fn mark_read(desk: &Desk, id: NoticeId) -> Result<()> {
    let door = desk.read(Permission::OwnAccount, Site).await?;
    own(&door)?.filter(notice::COLUMN.id.eq(id)).one(door.db()).await?.ok_or(Error::NotFound)?;
    mark(desk, notice::COLUMN.id.eq(id)).await
}

/// One's own: all of them were read.
pub async fn mark_all_read(desk: &Desk) -> Result<()> {
    mark(desk, notice::COLUMN.read_at.is_null()).await
}

async fn mark(desk: &Desk, which: Expr) -> Result<()> {
    let door = desk.read(Permission::OwnAccount, Site).await?;
    let person = door.actor().signed_in()?;
    let store = desk.store();
    let _turn = store.turn().await?;
    notice::Entity::update_many()
        .col_expr(notice::Column::ReadAt, Expr::val(door.now()))
        .filter(which)
        .filter(notice::COLUMN.person_id.eq(person))
        .filter(notice::COLUMN.read_at.is_null())
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// Events the actor may still see: those of the projects it is in, and of no project those about itself.
fn visible(actor: &Actor) -> SelectStatement {
    let mut events = Query::select();
    events.column(event::Column::Id).from(event::Entity);
    if let Actor::Person { id, administrator: false, .. } = actor {
        let entered = Query::select()
            .column(membership::Column::ProjectId)
            .from(membership::Entity)
            .and_where(membership::COLUMN.person_id.eq(*id))
            .to_owned();
        let about_oneself = Condition::all().add(event::Column::ProjectId.is_null()).add(event::Column::SubjectId.eq(id.0));
        let theirs = Condition::any().add(about_oneself).add(event::Column::ProjectId.in_subquery(entered));
        events.cond_where(theirs);
    }
    events
}
