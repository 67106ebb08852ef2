//! Mail that waits to be sent. A use case puts a [`Letter`] here in its own transaction; the server's job renders it in the
//! reader's language and sends it, trying again while the mail server is away.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Say,
    id::{MessageId, OutboxId},
    jobs::JobKind,
    people::Locale,
    text::{Email, ProjectKey},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Expr};
use serde::{Deserialize, Serialize};

use crate::{
    Result, Store,
    desk::{Door, Writer},
    entity::{outbox, ticket_message},
    jobs,
};

const MAIL: &str = "mail";

/// Minutes until the next try, by the tries so far; after the last one the letter is given up.
const BACKOFF: [i64; 7] = [1, 5, 15, 60, 240, 720, 1440];

/// A letter before it is put into words: `say` names the sentences `<key>-subject` and `<key>-body`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    pub to: Email,
    pub locale: Locale,
    pub say: Say,
    /// A path of this site, sent to the body as the whole address `$link`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread: Option<Thread>,
}

/// The conversation on a ticket that a letter belongs to: an answer to it is led back there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    pub project: ProjectKey,
    /// What stands for the thread in addresses, ids and subjects.
    pub token: String,
    /// What it says; `None` for what no person wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageId>,
    /// Ids of the mails before it, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<String>,
}

/// A letter that is due, claimed by whoever asked.
#[derive(Clone, Debug)]
pub struct Due {
    pub id: OutboxId,
    pub letter: Letter,
    tries: usize,
}

/// What became of a letter that could not be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    TriedAgainLater,
    GivenUp,
}

/// Puts a letter into the outbox with the rest of the transaction.
pub(crate) async fn mail<S>(tx: &Writer<S>, letter: &Letter) -> Result<()> {
    let row = outbox::ActiveModel {
        id: Set(tx.id()),
        kind: Set(MAIL.to_owned()),
        payload: Set(serde_json::to_value(letter).map_err(|cause| crate::Error::broken("a letter cannot be kept", cause))?),
        due_at: Set(tx.now()),
        attempts: Set(0),
        error: Set(None),
        sent_at: Set(None),
    };
    outbox::Entity::insert(row).exec_without_returning(tx.db()).await?;
    jobs::plan(tx, JobKind::Post, "", tx.now()).await
}

/// When the next letter that waits is to be tried; none where none waits.
pub async fn next(store: &Store) -> Result<Option<DateTime<Utc>>> {
    let next = waiting().order_by_asc(outbox::COLUMN.due_at).one(&store.inner.reads).await?;
    Ok(next.map(|row| row.due_at))
}

/// Letters that were neither sent nor given up.
fn waiting() -> Select<outbox::Entity> {
    outbox::Entity::find()
        .filter(outbox::COLUMN.kind.eq(MAIL))
        .filter(outbox::COLUMN.sent_at.is_null())
        .filter(outbox::COLUMN.attempts.lt(BACKOFF.len() as i32))
}

/// Claims the letters that are due: until the claim runs out no other server sends them.
pub async fn claim(store: &Store, most: u64) -> Result<Vec<Due>> {
    let now = store.clock.now();
    let waiting =
        waiting().filter(outbox::COLUMN.due_at.lte(now)).order_by_asc(outbox::COLUMN.due_at).limit(most).all(&store.inner.reads).await?;
    let mut claimed = Vec::new();
    for row in waiting {
        let tries = usize::try_from(row.attempts).unwrap_or_default();
        let again = now + TimeDelta::minutes(BACKOFF[tries.min(BACKOFF.len() - 1)]);
        let _turn = store.turn().await?;
        let ours = outbox::Entity::update_many()
            .col_expr(outbox::Column::Attempts, Expr::val(row.attempts + 1))
            .col_expr(outbox::Column::DueAt, Expr::val(again))
            .filter(outbox::COLUMN.id.eq(row.id))
            .filter(outbox::COLUMN.attempts.eq(row.attempts))
            .exec(&store.inner.writes)
            .await?;
        if ours.rows_affected == 1
            && let Ok(letter) = serde_json::from_value(row.payload)
        {
            claimed.push(Due { id: row.id, letter, tries: tries + 1 });
        }
    }
    Ok(claimed)
}

/// The id under which a letter goes out, which is the same however often it is tried: answers name it.
pub async fn goes_as(store: &Store, due: &Due, mail_id: &str) -> Result<()> {
    let Some(message) = due.letter.thread.as_ref().and_then(|thread| thread.message) else { return Ok(()) };
    let _turn = store.turn().await?;
    ticket_message::Entity::update_many()
        .col_expr(ticket_message::Column::MailId, Expr::val(mail_id))
        .filter(ticket_message::COLUMN.id.eq(message))
        .filter(ticket_message::COLUMN.mail_id.is_null())
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// It is on its way: what it said, with the one-time link in it, is forgotten.
pub async fn sent(store: &Store, due: &Due) -> Result<()> {
    let _turn = store.turn().await?;
    outbox::Entity::update_many()
        .col_expr(outbox::Column::SentAt, Expr::val(store.clock.now()))
        .col_expr(outbox::Column::Payload, Expr::val(serde_json::Value::Null))
        .col_expr(outbox::Column::Error, Expr::val(Option::<String>::None))
        .filter(outbox::COLUMN.id.eq(due.id))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// It could not be sent: the reason is kept beside it.
pub async fn failed(store: &Store, due: &Due, why: &str) -> Result<Failure> {
    let _turn = store.turn().await?;
    outbox::Entity::update_many()
        .col_expr(outbox::Column::Error, Expr::val(why))
        .filter(outbox::COLUMN.id.eq(due.id))
        .exec(&store.inner.writes)
        .await?;
    Ok(if due.tries >= BACKOFF.len() { Failure::GivenUp } else { Failure::TriedAgainLater })
}
