//! Notes while somebody explores, and the defect one of them becomes.

use golive_domain::{
    Error, Say,
    access::Permission,
    defects::{Frequency, Severity},
    events::{Change, Event, EventKind},
    exploring::{ExplorationState, NoteKind, minute},
    id::NoteId,
    text::{ProjectKey, text_within},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;

use super::{
    exploration_code,
    rows::{find, label, visible},
    session::requirements,
};
use crate::{
    Desk, Outcome, Result,
    defects::{DefectFields, NewDefect, ShownBy, file},
    desk::{Door, ProjectScope},
    entity::{exploration, exploration_note},
};

/// What a note says of the defect it tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub fields: DefectFields,
    /// The session's code and what it explores.
    pub session: String,
    pub note: NoteId,
    /// Counted from 1 within the session.
    pub number: i32,
}

/// More notes than anybody reads again.
const MOST: i32 = 500;

/// Characters of a note: what is longer is a document, and belongs beside the session.
const LONGEST: usize = 4_000;

/// Whoever records results, while the session runs. A note has up to 4000 characters. Gives its number.
pub async fn note(desk: &Desk, project: &ProjectKey, number: i32, kind: NoteKind, text: &str) -> Result<i32> {
    desk.write(Permission::ResultWrite, project, async |tx| {
        let session = find(tx, number).await?;
        let started = session.started_at.filter(|_| session.state == ExplorationState::Running);
        let started = started.ok_or_else(|| Error::rule(Say::new("error-exploration-not-running")))?;
        let body = match text.trim() {
            "" => return Err(Error::field("body", Say::new("error-required")).into()),
            text => text_within(text, LONGEST).map_err(|say| Error::field("body", say))?,
        };
        let last = exploration_note::Entity::find()
            .select_only()
            .column(exploration_note::Column::Number)
            .filter(exploration_note::COLUMN.exploration_id.eq(session.id))
            .order_by_desc(exploration_note::COLUMN.number)
            .into_tuple::<i32>()
            .one(tx.db())
            .await?;
        let number = last.unwrap_or_default() + 1;
        if number > MOST {
            return Err(Error::rule(Say::new("error-exploration-full").with("max", MOST)).into());
        }
        let row = exploration_note::ActiveModel {
            id: Set(tx.id()),
            exploration_id: Set(session.id),
            number: Set(number),
            kind: Set(kind),
            body: Set(body.clone()),
            minute: Set(i32::try_from(minute(started, tx.now())).unwrap_or(i32::MAX)),
            person_id: Set(tx.writer()),
            at: Set(tx.now()),
            defect_id: Set(None),
        };
        exploration_note::Entity::insert(row).exec_without_returning(tx.db()).await?;
        let change = Change::new("kind", Value::Null, kind.to_string());
        let event = Event::new(EventKind::ExplorationNoted, session.id, label(&tx.project().key, &session));
        Ok(Outcome::changed(number, event.changing([change]).noting(body)))
    })
    .await
}

/// Whoever reports defects: what a note says of the defect it tells of.
pub async fn prefilled(desk: &Desk, project: &ProjectKey, number: i32, note: i32) -> Result<Noted> {
    let door = desk.read(Permission::DefectReport, project).await?;
    let session = find(&door, number).await?;
    let mine = exploration_note::Entity::find()
        .filter(exploration_note::COLUMN.exploration_id.eq(session.id))
        .filter(exploration_note::COLUMN.number.eq(note));
    let note = mine.one(door.db()).await?.ok_or(Error::NotFound)?;
    let title = note.body.lines().next().unwrap_or_default().trim().chars().take(250).collect();
    let fields = DefectFields {
        title,
        body: story(&door, &session, &note).await?,
        environment: session.environment_id,
        requirement: requirements(&door, &session).await?.into_iter().next().map(|(code, _)| code).unwrap_or_default(),
        severity: Some(Severity::S3),
        frequency: Some(Frequency::Always),
        ..DefectFields::default()
    };
    let session = format!("{} {}", exploration_code(&door.project().key, session.number), session.target);
    Ok(Noted { fields, session, note: note.id, number: note.number })
}

/// What was seen, and what led there: the observations right before it.
async fn story(door: &impl Door<Scope = ProjectScope>, session: &exploration::Model, note: &exploration_note::Model) -> Result<String> {
    let before = exploration_note::Entity::find()
        .filter(exploration_note::COLUMN.exploration_id.eq(session.id))
        .filter(exploration_note::COLUMN.number.lt(note.number))
        .filter(exploration_note::COLUMN.kind.eq(NoteKind::Observation))
        .order_by_desc(exploration_note::COLUMN.number)
        .limit(5)
        .all(door.db())
        .await?;
    let mut text = String::new();
    if !session.means.is_empty() {
        text.push_str(&format!("{}\n\n", session.means));
    }
    for (at, before) in before.iter().rev().enumerate() {
        text.push_str(&format!("{}. {}\n", at + 1, before.body.replace('\n', "\n   ")));
    }
    text.push_str(&format!("\n✗ {}\n", note.body));
    Ok(text)
}

/// Whoever reports defects: what a note tells of becomes a defect, once. Gives its number; it is shared where the session is.
pub async fn report(desk: &Desk, project: &ProjectKey, note: NoteId, fields: DefectFields) -> Result<i32> {
    desk.write(Permission::DefectReport, project, async |tx| {
        let note = exploration_note::Entity::find_by_id(note).one(tx.db()).await?.ok_or(Error::NotFound)?;
        let session = visible(tx).filter(exploration::COLUMN.id.eq(note.exploration_id)).one(tx.db()).await?.ok_or(Error::NotFound)?;
        if note.defect_id.is_some() {
            return Err(Error::rule(Say::new("error-note-reported")).into());
        }
        let new = NewDefect { fields: fields.clone(), seen_at: None };
        // Who says that it was seen elsewhere did not see it in what the session began with.
        let build = session.build_id.filter(|_| fields.environment == session.environment_id);
        let shown = ShownBy { build, shared: session.shared, ..ShownBy::default() };
        let (id, number, event) = file(tx, new, shown).await?;
        let mut row = note.into_active_model();
        row.defect_id = Set(Some(id));
        row.update(tx.db()).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}
