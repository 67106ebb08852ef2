//! API tokens: shown once, kept as a hash, bounded in scope and time, and by the rights of their owner.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Error as Refusal, Refusals, Say,
    access::Permission,
    accounts::{PersonState, TokenScope},
    events::{Event, EventKind},
    id::{PersonId, TokenId},
    text::{Email, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::account::own_row;
use crate::{
    Actor, Desk, Outcome, Result, Site, Store, Via,
    desk::{Door, Writer},
    entity::{person, token},
    fresh,
};

/// What every token begins with, so that a leaked one is recognised.
const PREFIX: &str = "golive_";
/// The longest life of a token, in days.
pub const LONGEST: i64 = 365;
/// A use is noted at most this often.
const NOTED: TimeDelta = TimeDelta::hours(1);

/// A token as its owner sees it; the secret is not among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub id: TokenId,
    pub name: String,
    pub scope: TokenScope,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
    /// Revoked or expired.
    pub over: bool,
}

/// A token to be, as its owner asks for it.
#[derive(Clone, Debug)]
pub struct NewToken {
    pub name: String,
    pub scope: TokenScope,
    /// 1 to [`LONGEST`].
    pub days: i64,
}

/// One's own: makes a token. What is returned is shown this once.
pub async fn create(desk: &Desk, new: NewToken) -> Result<String> {
    let new = Checked::parse(new)?;
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let owner = own_row(tx).await?;
        insert(tx, &owner, &new).await
    })
    .await
}

/// An administrator at the console: a token for the account of the e-mail.
pub async fn create_for(desk: &Desk, email: &str, new: NewToken) -> Result<String> {
    let email = Email::parse(email).map_err(|why| Refusal::field("email", why))?;
    let new = Checked::parse(new)?;
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let owner = person::Entity::find()
            .filter(person::COLUMN.email.eq(email.as_str()))
            .filter(person::COLUMN.state.eq(PersonState::Active))
            .one(tx.db())
            .await?
            .ok_or_else(|| Refusal::field("email", Say::new("error-account-unknown").with("email", &email)))?;
        insert(tx, &owner, &new).await
    })
    .await
}

/// One's own, the latest first.
pub async fn mine(desk: &Desk) -> Result<Vec<Token>> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let person = door.actor().signed_in()?;
    let rows = token::Entity::find()
        .filter(token::COLUMN.person_id.eq(person))
        .order_by_desc(token::COLUMN.created_at)
        .order_by_desc(token::COLUMN.id)
        .all(door.db())
        .await?;
    let view = |row: token::Model| Token {
        over: row.revoked_at.is_some() || row.expires_at <= door.now(),
        id: row.id,
        name: row.name,
        scope: row.scope,
        created_at: row.created_at,
        expires_at: row.expires_at,
        used_at: row.used_at,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// One's own: it opens nothing any more.
pub async fn revoke(desk: &Desk, id: TokenId) -> Result<()> {
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let owner = own_row(tx).await?;
        let mine = token::Entity::find_by_id(id).filter(token::COLUMN.person_id.eq(owner.id)).one(tx.db()).await?;
        let mine = mine.ok_or(Refusal::NotFound)?;
        if mine.revoked_at.is_some() {
            return Ok(Outcome::Unchanged(()));
        }
        token::Entity::update_many()
            .col_expr(token::Column::RevokedAt, Expr::val(tx.now()))
            .filter(token::COLUMN.id.eq(id))
            .exec(tx.db())
            .await?;
        Ok(Outcome::changed((), Event::new(EventKind::TokenRevoked, owner.id, owner.name).noting(mine.name)))
    })
    .await
}

/// Ends every token of a person.
pub(super) async fn revoke_all<S>(tx: &Writer<S>, person: PersonId) -> Result<()> {
    token::Entity::update_many()
        .col_expr(token::Column::RevokedAt, Expr::val(tx.now()))
        .filter(token::COLUMN.person_id.eq(person))
        .filter(token::COLUMN.revoked_at.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The desk a bearer token opens; SignedOut when it is unknown, over, or its owner may not come in.
pub async fn bearer(store: &Store, secret: &str) -> Result<Desk> {
    let door = store.acting_as(Actor::Anonymous).read(Permission::Enter, Site).await?;
    let found = token::Entity::find()
        .filter(token::COLUMN.token_hash.eq(fresh::hash(secret)))
        .filter(token::COLUMN.revoked_at.is_null())
        .filter(token::COLUMN.expires_at.gt(door.now()))
        .one(door.db())
        .await?
        .ok_or(Refusal::SignedOut)?;
    let owner = person::Entity::find_by_id(found.person_id)
        .filter(person::COLUMN.state.eq(PersonState::Active))
        .one(door.db())
        .await?
        .ok_or(Refusal::SignedOut)?;
    if found.used_at.is_none_or(|used| used + NOTED <= door.now()) {
        let _turn = store.turn().await?;
        token::Entity::update_many()
            .col_expr(token::Column::UsedAt, Expr::val(door.now()))
            .filter(token::COLUMN.id.eq(found.id))
            .exec(&store.inner.writes)
            .await?;
    }
    Ok(store.acting_as(Actor::Person { id: owner.id, administrator: owner.administrator, via: Via::Token(found.scope) }))
}

struct Checked {
    name: Title,
    scope: TokenScope,
    life: TimeDelta,
}

impl Checked {
    fn parse(new: NewToken) -> Result<Self> {
        let mut refusals = Refusals::default();
        let name = refusals.take("name", Title::parse(&new.name));
        if !(1..=LONGEST).contains(&new.days) {
            refusals.add("days", Say::new("error-token-days").with("max", LONGEST));
        }
        refusals.finish()?;
        let name = name.ok_or(Refusal::NotFound)?;
        Ok(Self { name, scope: new.scope, life: TimeDelta::days(new.days) })
    }
}

async fn insert<S>(tx: &Writer<S>, owner: &person::Model, new: &Checked) -> Result<Outcome<String>> {
    let secret = format!("{PREFIX}{}", fresh::secret());
    let row = token::ActiveModel {
        id: Set(tx.id()),
        person_id: Set(owner.id),
        name: Set(new.name.as_str().to_owned()),
        token_hash: Set(fresh::hash(&secret)),
        scope: Set(new.scope),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + new.life),
        used_at: Set(None),
        revoked_at: Set(None),
    };
    token::Entity::insert(row).exec_without_returning(tx.db()).await?;
    let event = Event::new(EventKind::TokenCreated, owner.id, owner.name.clone()).noting(new.name.as_str());
    Ok(Outcome::changed(secret, event))
}
