//! Changing an article: what it is about, and its text in one language. Each has a version of its own, so that whoever works on the
//! Persian text is not in the way of whoever works on the English one.

use golive_domain::{
    access::{Permission, Role, any_allows},
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::PersonId,
    knowledge::{Readers, article_code},
    people::Locale,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::{
    ArticleFacts, TextFields,
    fields::{document, refuse_published},
    rows::label,
    seen::{best, find},
    write::{begun, blank_text},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{article, article_text, membership, watch},
    stale::{refuse_stale, refuse_stale_part},
    whole::whole,
};

/// Whoever writes articles; where it is published already, whoever publishes. `version` is the one the person read.
pub async fn edit_facts(desk: &Desk, project: &ProjectKey, number: i32, version: i32, facts: ArticleFacts) -> Result<()> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let (before, texts) = find(tx, number).await?;
        refuse_published(tx, &texts)?;
        refuse_stale(tx, before.id, before.version, version, &[EventKind::ArticleEdited]).await?;
        let mut after = before.clone();
        let mut refused = Refusals::default();
        facts.apply(tx, &mut after, &mut refused);
        refused.finish()?;
        let mut changes = Changes::default();
        changes.note("readers", &before.readers, &after.readers).note("topic", &before.topic, &after.topic).note(
            "review_on",
            &before.review_on,
            &after.review_on,
        );
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        (after.version, after.updated_at) = (after.version + 1, tx.now());
        article::Entity::update_many().set(whole(after.clone())).filter(article::COLUMN.id.eq(after.id)).exec(tx.db()).await?;
        if before.topic != after.topic {
            for text in &texts {
                keep(tx, &after, text.clone()).await?;
            }
        }
        let event = Event::new(EventKind::ArticleEdited, after.id, called(&after, &texts)).changing(changes);
        if before.readers != after.readers {
            unwatched(tx, &after).await?;
        }
        // It was kept from the vendor until now, or is from now on: they hear neither.
        let kept = [before.readers, after.readers].contains(&Readers::Inside);
        Ok(Outcome::changed((), if kept { event.among_us() } else { event }))
    })
    .await
}

/// Whoever writes articles; of a published text whoever publishes. `version` is the one the person read; nought where there was no
/// text in this language, which begins as a draft.
pub async fn edit_text(desk: &Desk, project: &ProjectKey, number: i32, language: Locale, version: i32, fields: TextFields) -> Result<()> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let (row, texts) = find(tx, number).await?;
        let before = texts.into_iter().find(|text| text.language == language);
        refuse_published(tx, before.as_slice())?;
        let saves = [EventKind::ArticleWritten, EventKind::ArticleTextEdited];
        let stands = before.as_ref().map_or(0, |text| text.version);
        refuse_stale_part(tx, row.id, stands, version, &saves, Some(language.own_name())).await?;
        let mut after = before.clone().unwrap_or_else(|| blank_text(tx, row.id, language));
        let mut refused = Refusals::default();
        fields.apply(&mut after, &mut refused);
        refused.finish()?;
        let changes = match &before {
            Some(before) => differences(before, &after),
            None => begun(&after),
        };
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        (after.author_id, after.updated_at) = (tx.writer(), tx.now());
        if before.is_some() {
            after.version += 1;
            keep(tx, &row, after.clone()).await?;
        } else {
            after.folded = document(&after, &row.topic, &article_code(row.number));
            article_text::Entity::insert(after.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        }
        let event = Event::new(EventKind::ArticleTextEdited, row.id, label(&row, &after.title)).changing(changes);
        Ok(Outcome::changed((), inside(&row, event.noting(language.own_name()))))
    })
    .await
}

/// What happens to an article while it is the desk's own stays theirs to read, whoever it is for later.
pub(super) fn inside(row: &article::Model, event: Event) -> Event {
    if row.readers == Readers::Inside { event.among_us() } else { event }
}

fn differences(before: &article_text::Model, after: &article_text::Model) -> Changes {
    let mut changes = Changes::default();
    changes.note("title", &before.title, &after.title).note("body", &before.body, &after.body).note(
        "called",
        &before.called,
        &after.called,
    );
    changes
}

/// Whoever may not read the article any more does not watch it any more.
async fn unwatched(tx: &Writer<ProjectScope>, row: &article::Model) -> Result<()> {
    let watches = watch::Entity::find().filter(watch::COLUMN.subject_id.eq(row.id.0)).all(tx.db()).await?;
    let members = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(row.project_id))
        .filter(membership::COLUMN.person_id.is_in(watches.iter().map(|watch| watch.person_id)))
        .all(tx.db())
        .await?;
    let reads = |person: PersonId| {
        let roles: Vec<Role> = members.iter().filter(|member| member.person_id == person).map(|member| member.role).collect();
        row.readers.include(any_allows(&roles, Permission::TicketRead), any_allows(&roles, Permission::UnsharedRead))
    };
    let left = watches.iter().filter(|watch| !reads(watch.person_id)).map(|watch| watch.id);
    watch::Entity::delete_many().filter(watch::COLUMN.id.is_in(left)).exec(tx.db()).await?;
    Ok(())
}

/// Writes a text back, found by what it says now.
pub(super) async fn keep(tx: &Writer<ProjectScope>, row: &article::Model, mut text: article_text::Model) -> Result<()> {
    text.folded = document(&text, &row.topic, &article_code(row.number));
    let id = text.id;
    article_text::Entity::update_many().set(whole(text)).filter(article_text::COLUMN.id.eq(id)).exec(tx.db()).await?;
    Ok(())
}

/// What history calls an article whatever its text: by the one that an English reader is shown.
pub(super) fn called(row: &article::Model, texts: &[article_text::Model]) -> String {
    label(row, best(texts, Locale::En).map(|text| text.title.as_str()).unwrap_or_default())
}
