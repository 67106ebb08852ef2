//! Publishing a text, and taking it back.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    knowledge::{ArticleState, Readers},
    people::Locale,
    text::ProjectKey,
};

use super::{
    edit::{inside, keep},
    rows::label,
    seen::find,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    stale::refuse_stale_part,
};

/// What was looked at before a text is let out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Of the text.
    pub version: i32,
    /// Whom it was for; `None` where a program does not say.
    pub readers: Option<Readers>,
}

/// Whoever publishes: from now on those read it whom it is for. Refuses a text that was edited since it was looked at, and one that
/// is for others now. Who wrote it hears of it.
pub async fn publish(desk: &Desk, project: &ProjectKey, number: i32, language: Locale, looked: Looked) -> Result<()> {
    desk.write(Permission::ArticlePublish, project, async |tx| turn(tx, number, language, Some(looked), ArticleState::Published).await)
        .await
}

/// Whoever publishes: nobody but those who write reads it any more, in this language.
pub async fn retire(desk: &Desk, project: &ProjectKey, number: i32, language: Locale) -> Result<()> {
    desk.write(Permission::ArticlePublish, project, async |tx| turn(tx, number, language, None, ArticleState::Retired).await).await
}

async fn turn(
    tx: &Writer<ProjectScope>,
    number: i32,
    language: Locale,
    looked: Option<Looked>,
    state: ArticleState,
) -> Result<Outcome<()>> {
    let (row, texts) = find(tx, number).await?;
    let before = texts.into_iter().find(|text| text.language == language).ok_or(Error::NotFound)?;
    if let Some(looked) = looked {
        let saves = [EventKind::ArticleWritten, EventKind::ArticleTextEdited];
        refuse_stale_part(tx, row.id, before.version, looked.version, &saves, Some(language.own_name())).await?;
        if looked.readers.is_some_and(|readers| readers != row.readers) {
            return Err(Error::rule(Say::new("error-article-readers-changed").with("readers", row.readers)).into());
        }
    }
    if before.state == state {
        return Ok(Outcome::Unchanged(()));
    }
    if state == ArticleState::Published && before.body.trim().is_empty() {
        return Err(Error::rule(Say::new("error-article-empty")).into());
    }
    let mut after = before.clone();
    after.state = state;
    let kind = if state == ArticleState::Published {
        (after.publisher_id, after.published_at) = (tx.writer(), Some(tx.now()));
        EventKind::ArticlePublished
    } else {
        EventKind::ArticleRetired
    };
    let mut changes = Changes::default();
    changes.note("state", &before.state, &after.state);
    keep(tx, &row, after).await?;
    let event = Event::new(kind, row.id, label(&row, &before.title)).changing(changes).noting(language.own_name());
    Ok(Outcome::changed((), inside(&row, event.concerning(before.author_id))))
}
