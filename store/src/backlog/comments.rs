//! What people say about an item.

use std::collections::BTreeSet;

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_edit_comment},
    backlog::{Mention, mentions},
    events::{Event, EventKind},
    id::{CommentId, ItemId, PersonId},
    search::fold,
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use super::{
    PersonRef,
    bounds::{Bounds, Member},
    code, taken,
};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
    entity::{comment, item, person},
};

/// A comment as its item shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Commented {
    pub id: CommentId,
    pub author: PersonRef,
    /// Markdown; empty once withdrawn.
    pub body: String,
    pub at: chrono::DateTime<chrono::Utc>,
    pub edited_at: Option<chrono::DateTime<chrono::Utc>>,
    pub removed: bool,
    /// The viewer wrote it.
    pub own: bool,
    pub version: i32,
}

/// Characters of a comment that its event repeats.
const EXCERPT: usize = 200;

/// Whoever may comment. The assignee, watchers and everybody called by `@name` are told.
pub async fn comment(desk: &Desk, project: &ProjectKey, item: ItemId, body: &str) -> Result<CommentId> {
    let body = written(body)?;
    desk.write(Permission::CommentWrite, project, async |tx| {
        let row = taken::find(tx, item).await?;
        let id = tx.id::<CommentId>();
        let comment = comment::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            item_id: Set(item),
            author_id: Set(desk.actor().signed_in()?),
            body: Set(body.clone()),
            at: Set(tx.now()),
            edited_at: Set(None),
            removed_at: Set(None),
            version: Set(1),
        };
        comment::Entity::insert(comment).exec_without_returning(tx.db()).await?;
        let called = mentioned(tx, &Bounds::default(), &mentions(&body)).await?;
        let event = said(tx, EventKind::CommentAdded, &row, &body).mentioning(called).concerning(row.assignee_id);
        Ok(Outcome::changed(id, event))
    })
    .await
}

/// Its author alone. People newly called are told.
pub async fn edit_comment(desk: &Desk, project: &ProjectKey, id: CommentId, version: i32, body: &str) -> Result<ItemId> {
    let body = written(body)?;
    desk.write(Permission::CommentWrite, project, async |tx| {
        let (comment, row) = own(tx, id).await?;
        if comment.version != version {
            return Err(Error::rule(Say::new("error-comment-changed")).into());
        }
        let known = mentions(&comment.body);
        let new: Vec<_> = mentions(&body).into_iter().filter(|mention| !known.contains(mention)).collect();
        let edited = comment::ActiveModel {
            body: Set(body.clone()),
            edited_at: Set(Some(tx.now())),
            version: Set(version + 1),
            ..Default::default()
        };
        comment::Entity::update_many().set(edited).filter(comment::COLUMN.id.eq(id)).exec(tx.db()).await?;
        let called = mentioned(tx, &Bounds::default(), &new).await?;
        let event = said(tx, EventKind::CommentEdited, &row, &body).mentioning(called);
        Ok(Outcome::changed(row.id, event))
    })
    .await
}

/// Withdraws one's own comment: its words go, its place in the talk stays.
pub async fn remove_comment(desk: &Desk, project: &ProjectKey, id: CommentId) -> Result<ItemId> {
    desk.write(Permission::CommentWrite, project, async |tx| {
        let (_, row) = own(tx, id).await?;
        let gone = comment::ActiveModel { body: Set(String::new()), removed_at: Set(Some(tx.now())), ..Default::default() };
        comment::Entity::update_many().set(gone).filter(comment::COLUMN.id.eq(id)).exec(tx.db()).await?;
        Ok(Outcome::changed(row.id, said(tx, EventKind::CommentRemoved, &row, "")))
    })
    .await
}

/// The talk about an item, oldest first.
pub(super) async fn of_item(door: &impl Door<Scope = ProjectScope>, item: ItemId) -> Result<Vec<Commented>> {
    let rows = comment::Entity::find()
        .filter(comment::COLUMN.item_id.eq(item))
        .order_by_asc(comment::COLUMN.at)
        .order_by_asc(comment::COLUMN.id)
        .all(door.db())
        .await?;
    let authors: BTreeSet<PersonId> = rows.iter().map(|row| row.author_id).collect();
    let names = names(door, authors).await?;
    let me = door.actor().person();
    let view = |row: comment::Model| Commented {
        author: named(&names, row.author_id),
        own: Some(row.author_id) == me,
        id: row.id,
        body: row.body,
        at: row.at,
        edited_at: row.edited_at,
        removed: row.removed_at.is_some(),
        version: row.version,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// The names of some people.
pub(super) async fn names(door: &impl Door<Scope = ProjectScope>, ids: BTreeSet<PersonId>) -> Result<Vec<PersonRef>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = person::Entity::find().filter(person::COLUMN.id.is_in(ids)).all(door.db()).await?;
    Ok(rows.into_iter().map(|row| PersonRef { id: row.id, name: row.name }).collect())
}

pub(super) fn named(names: &[PersonRef], id: PersonId) -> PersonRef {
    names.iter().find(|person| person.id == id).cloned().unwrap_or(PersonRef { id, name: String::new() })
}

fn written(body: &str) -> Result<String> {
    let body = long_text(body).map_err(|say| Error::field("body", say))?;
    if body.trim().is_empty() { Err(Error::field("body", Say::new("error-required")).into()) } else { Ok(body) }
}

fn said(tx: &Writer<ProjectScope>, kind: EventKind, row: &item::Model, body: &str) -> Event {
    let excerpt: String = body.chars().take(EXCERPT).collect();
    Event::new(kind, row.id, code::label(&tx.project().key, row.number, &row.title)).noting(excerpt)
}

/// The comment and its item, if the actor wrote it and it was not withdrawn.
async fn own(tx: &Writer<ProjectScope>, id: CommentId) -> Result<(comment::Model, item::Model)> {
    let comment = comment::Entity::find_by_id(id)
        .filter(comment::COLUMN.project_id.eq(tx.project().id))
        .one(tx.db())
        .await?
        .filter(|row| row.removed_at.is_none())
        .ok_or(Error::NotFound)?;
    match tx.writer() {
        Some(me) if may_edit_comment(comment.author_id, me) => {
            let row = taken::find(tx, comment.item_id).await?;
            Ok((comment, row))
        }
        _ => Err(Error::Forbidden.into()),
    }
}

/// The members of the project whom a text of anything else but an item calls.
pub(crate) async fn called(tx: &Writer<ProjectScope>, text: &str) -> Result<Vec<PersonId>> {
    mentioned(tx, &Bounds::default(), &mentions(text)).await
}

/// The members of the project who are called: by address, by its part before the `@`, or by a name that only one bears.
pub(super) async fn mentioned(tx: &Writer<ProjectScope>, bounds: &Bounds, called: &[Mention]) -> Result<Vec<PersonId>> {
    if called.is_empty() {
        return Ok(Vec::new());
    }
    let members = bounds.members(tx).await?;
    Ok(called.iter().filter_map(|mention| meant(members, mention)).collect())
}

fn meant(members: &[Member], mention: &Mention) -> Option<PersonId> {
    match mention {
        Mention::Email(email) => members.iter().find(|member| member.email.as_deref() == Some(email.as_str())),
        Mention::Handle(handle) => {
            let by_address = |member: &&Member| member.email.as_deref().and_then(|email| email.split('@').next()) == Some(handle);
            members.iter().find(by_address).or_else(|| only(members.iter().filter(|member| bears(&member.name, handle))))
        }
    }
    .map(|member| member.id)
}

/// Whether a handle is a person's first name, or the whole name written together.
fn bears(name: &str, handle: &str) -> bool {
    let (name, wanted) = (fold(name), fold(&handle.replace(['.', '_', '-'], " ")));
    name == wanted || name.replace(' ', "") == wanted || name.split(' ').next() == Some(wanted.as_str())
}

fn only<T>(mut found: impl Iterator<Item = T>) -> Option<T> {
    let first = found.next();
    if found.next().is_some() { None } else { first }
}
