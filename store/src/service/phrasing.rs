//! Keeping the texts that replies begin with: adding, changing, retiring one.

use golive_domain::{
    Conflict, Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::TemplateId,
    people::Locale,
    service::phrases::Phrase,
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use super::templates::{found, of_project};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::reply_template,
    whole::whole,
};

/// More than anybody finds again: the reply form offers them all.
const MOST: u64 = 200;

/// A text that replies begin with, as its form writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFields {
    pub name: String,
    pub locale: Locale,
    pub body: String,
}

/// Passes whoever may keep them: the form is not offered where it would be refused.
pub async fn may_write_templates(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::TemplateWrite, project).await.map(drop)
}

/// Whoever keeps them. Gives its id. Refuses a second one of a name in one language, and a text with a place nobody knows.
pub async fn add_template(desk: &Desk, project: &ProjectKey, fields: TemplateFields) -> Result<TemplateId> {
    desk.write(Permission::TemplateWrite, project, async |tx| {
        let there = of_project(tx).filter(reply_template::COLUMN.retired_at.is_null()).count(tx.db()).await?;
        if there >= MOST {
            return Err(Error::rule(Say::new("error-too-many").with("max", MOST).with("is", there + 1)).into());
        }
        let blank = reply_template::Model {
            id: tx.id(),
            project_id: tx.project().id,
            name: String::new(),
            locale: fields.locale,
            body: String::new(),
            created_at: tx.now(),
            updated_at: tx.now(),
            retired_at: None,
            version: 1,
        };
        let row = fields.apply(tx, &blank).await?;
        reply_template::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed(row.id, told(tx, EventKind::TemplateAdded, &row)))
    })
    .await
}

/// Whoever keeps them. `version` is the one the person read.
pub async fn edit_template(desk: &Desk, project: &ProjectKey, id: TemplateId, version: i32, fields: TemplateFields) -> Result<()> {
    desk.write(Permission::TemplateWrite, project, async |tx| {
        let before = found(tx, id).await?;
        if before.version != version {
            let (version, by, changes) = (before.version, String::new(), Vec::new());
            return Err(Error::Conflict(Conflict::Edited { version, by, changes }).into());
        }
        let mut after = fields.apply(tx, &before).await?;
        let mut changes = Changes::default();
        changes.note("name", &before.name, &after.name).note("locale", &before.locale, &after.locale).note(
            "body",
            &before.body,
            &after.body,
        );
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        after.version += 1;
        keep(tx, after.clone()).await?;
        Ok(Outcome::changed((), told(tx, EventKind::TemplateEdited, &after).changing(changes)))
    })
    .await
}

/// Whoever keeps them. It is offered no more; what was written with it stays.
pub async fn retire_template(desk: &Desk, project: &ProjectKey, id: TemplateId) -> Result<()> {
    turn(desk, project, id, EventKind::TemplateRetired).await
}

/// Whoever keeps them. It is offered again.
pub async fn restore_template(desk: &Desk, project: &ProjectKey, id: TemplateId) -> Result<()> {
    turn(desk, project, id, EventKind::TemplateRestored).await
}

async fn turn(desk: &Desk, project: &ProjectKey, id: TemplateId, kind: EventKind) -> Result<()> {
    desk.write(Permission::TemplateWrite, project, async |tx| {
        let mut row = found(tx, id).await?;
        let retires = kind == EventKind::TemplateRetired;
        if retires == row.retired_at.is_some() {
            return Ok(Outcome::Unchanged(()));
        }
        row.retired_at = retires.then(|| tx.now());
        keep(tx, row.clone()).await?;
        Ok(Outcome::changed((), told(tx, kind, &row)))
    })
    .await
}

async fn keep(tx: &Writer<ProjectScope>, row: reply_template::Model) -> Result<()> {
    let (id, row) = (row.id, reply_template::Model { updated_at: tx.now(), ..row });
    reply_template::Entity::update_many().set(whole(row)).filter(reply_template::COLUMN.id.eq(id)).exec(tx.db()).await?;
    Ok(())
}

/// The event names it, for its subject is the project that has it.
fn told(tx: &Writer<ProjectScope>, kind: EventKind, row: &reply_template::Model) -> Event {
    Event::new(kind, tx.project().id, format!("{} ({})", row.name, row.locale))
}

impl TemplateFields {
    async fn apply(&self, tx: &Writer<ProjectScope>, before: &reply_template::Model) -> Result<reply_template::Model> {
        let mut refused = Refusals::default();
        let name = refused.take("name", Title::parse(&self.name)).map(Title::into_string).unwrap_or_default();
        let body = refused.take("body", Phrase::parse(&self.body)).map(|phrase| phrase.as_str().to_owned()).unwrap_or_default();
        let same = of_project(tx)
            .filter(reply_template::COLUMN.name.eq(&name))
            .filter(reply_template::COLUMN.locale.eq(self.locale))
            .filter(reply_template::COLUMN.id.ne(before.id));
        if let Some(same) = same.one(tx.db()).await? {
            refused.add("name", Say::new(if same.retired_at.is_some() { "error-template-retired" } else { "error-template-twice" }));
        }
        refused.finish()?;
        Ok(reply_template::Model { name, locale: self.locale, body, ..before.clone() })
    }
}
