//! What every write leaves behind: the event rows and the notices.

use std::collections::HashMap;

use golive_domain::{
    events::{Event, audience},
    id::{EventId, PersonId, ProjectId},
};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    Door, Events, Writer,
    unshared::{Unshared, insiders},
};
use crate::{
    Live, Result,
    entity::{event, notice, values::EventData, watch},
};

/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;

/// Files the events of a write and returns what to tell the listeners after commit.
pub(super) async fn file<S>(writer: &Writer<S>, project: Option<ProjectId>, events: &Events) -> Result<Vec<Live>> {
    let watchers = watchers(writer, events).await?;
    let unshared_among = Unshared::among(writer, events).await?;
    let actor = writer.actor().person();
    let (mut rows, mut notices, mut live) = (Vec::new(), Vec::new(), Vec::new());
    for event in events.iter() {
        let id: EventId = writer.id();
        let none = Vec::new();
        let mut told = audience(event, actor, watchers.get(&event.subject.id).unwrap_or(&none));
        let unshared = unshared_among.holds(event);
        if let (true, Some(project), false) = (unshared, project, told.is_empty()) {
            let inside = insiders(writer, project, told.iter().map(|(person, _)| *person)).await?;
            told.retain(|(person, _)| inside.contains(person) || unshared_among.is_own(event, *person));
        }
        for (person, reason) in &told {
            notices.push(notice::ActiveModel {
                id: Set(writer.id()),
                person_id: Set(*person),
                event_id: Set(id),
                reason: Set(*reason),
                at: Set(writer.now()),
                read_at: Set(None),
            });
        }
        rows.push(row(writer, id, actor, project, event));
        let told = told.into_iter().map(|(person, _)| person).collect();
        live.push(Live { project, subject: event.subject, kind: event.kind, actor, unshared, told });
    }
    for batch in rows.chunks(BATCH) {
        event::Entity::insert_many(batch.to_vec()).exec_without_returning(writer.db()).await?;
    }
    for batch in notices.chunks(BATCH) {
        notice::Entity::insert_many(batch.to_vec()).exec_without_returning(writer.db()).await?;
    }
    Ok(live)
}

fn row<S>(writer: &Writer<S>, id: EventId, actor: Option<PersonId>, project: Option<ProjectId>, event: &Event) -> event::ActiveModel {
    event::ActiveModel {
        id: Set(id),
        at: Set(writer.now()),
        actor_id: Set(actor),
        project_id: Set(project),
        subject_kind: Set(event.subject.kind),
        subject_id: Set(event.subject.id),
        kind: Set(event.kind),
        label: Set(event.label.clone()),
        data: Set(EventData {
            changes: event.changes.clone(),
            concerns: event.concerns.clone(),
            mentions: event.mentions.clone(),
            note: event.note.clone(),
            internal: event.internal,
        }),
    }
}

/// Who watches the records these events are about.
async fn watchers<S>(writer: &Writer<S>, events: &Events) -> Result<HashMap<Uuid, Vec<PersonId>>> {
    let mut subjects: Vec<Uuid> = events.iter().map(|event| event.subject.id).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let mut found: HashMap<Uuid, Vec<PersonId>> = HashMap::new();
    for batch in subjects.chunks(BATCH) {
        for row in watch::Entity::find().filter(watch::COLUMN.subject_id.is_in(batch.to_vec())).all(writer.db()).await? {
            found.entry(row.subject_id).or_default().push(row.person_id);
        }
    }
    Ok(found)
}
