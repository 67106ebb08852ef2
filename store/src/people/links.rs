//! One-time links: the first administrator's set-up, invitations, password resets.

use golive_domain::{
    Error as Refusal, Refusals, Say,
    access::Permission,
    accounts::{LinkKind, PersonState},
    events::{Event, EventKind},
    id::PersonId,
    people::Locale,
    text::{Email, Title},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, sea_query::Expr,
};

use super::{
    SignIn,
    attempts::{self, Limit},
    password, sessions,
    sign_in::{by_email, by_session, next_step},
};
use crate::{
    Actor, Desk, Outcome, Result, Site, Store,
    desk::{Door, Writer},
    entity::{link, person},
    fresh,
    outbox::{self, Letter},
};

/// What a link that still opens something is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenLink {
    pub kind: LinkKind,
    /// Of the person it was made for; empty for set-up.
    pub name: String,
    pub email: String,
    person: Option<PersonId>,
}

/// What the person at a link fills in.
#[derive(Clone, Debug)]
pub struct Acceptance {
    /// Asked at set-up and invitation.
    pub name: String,
    /// Asked at set-up.
    pub email: String,
    pub password: String,
    /// The language the form was read in.
    pub locale: Locale,
}

/// The path of a fresh set-up link while nobody has an account; earlier ones stop working. `None` once someone has.
pub async fn set_up_link(store: &Store) -> Result<Option<String>> {
    store
        .acting_as(Actor::System)
        .write(Permission::PeopleManage, Site, async |tx| {
            if person::Entity::find().count(tx.db()).await? > 0 {
                return Ok(Outcome::Unchanged(None));
            }
            link::Entity::delete_many().filter(link::COLUMN.kind.eq(LinkKind::SetUp)).exec(tx.db()).await?;
            let (id, path) = make(tx, LinkKind::SetUp, None).await?;
            Ok(Outcome::changed(Some(path), Event::new(EventKind::LinkSent, id.0, LinkKind::SetUp.to_string())))
        })
        .await
}

/// Anyone who holds the link: what it is for. NotFound once it was used or its time is over.
pub async fn open(store: &Store, secret: &str) -> Result<OpenLink> {
    let door = store.acting_as(Actor::Anonymous).read(Permission::Enter, Site).await?;
    let row = link::Entity::find()
        .filter(link::COLUMN.token_hash.eq(fresh::hash(secret)))
        .filter(link::COLUMN.used_at.is_null())
        .filter(link::COLUMN.expires_at.gt(door.now()))
        .one(door.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let person = match row.person_id {
        Some(id) => Some(person::Entity::find_by_id(id).one(door.db()).await?.ok_or(Refusal::NotFound)?),
        None => None,
    };
    let (name, email) = person.map(|person| (person.name, person.email.unwrap_or_default())).unwrap_or_default();
    Ok(OpenLink { kind: row.kind, name, email, person: row.person_id })
}

/// Anyone who holds the link: sets the password, and with it makes the account active. Set-up makes the first
/// administrator. A reset ends every session of the person. The link works once.
pub async fn accept(store: &Store, secret: &str, acceptance: Acceptance) -> Result<SignIn> {
    let opened = open(store, secret).await?;
    let Acceptance { name, email, password, locale } = acceptance;
    let mut refusals = Refusals::default();
    let name = match opened.kind {
        LinkKind::Reset => Title::parse(&opened.name).ok(),
        LinkKind::SetUp | LinkKind::Invitation => refusals.take("name", Title::parse(&name)),
    };
    let email = match opened.kind {
        LinkKind::SetUp => refusals.take("email", Email::parse(&email)),
        LinkKind::Reset | LinkKind::Invitation => Email::parse(&opened.email).ok(),
    };
    let own = [name.as_ref().map(Title::as_str), email.as_ref().map(Email::as_str)].into_iter().flatten().map(str::to_owned);
    let hash = refusals.take("password", password::new_hash(password, own.collect()).await?);
    refusals.finish()?;
    let (Some(name), Some(email), Some(hash)) = (name, email, hash) else { return Err(Refusal::NotFound.into()) };
    let row = match opened.person {
        Some(id) => come_in(store, secret, opened.kind, id, name, hash).await?,
        None => set_up(store, secret, name, email, locale, hash).await?,
    };
    next_step(store, &row).await
}

async fn set_up(store: &Store, secret: &str, name: Title, email: Email, locale: Locale, hash: String) -> Result<person::Model> {
    let desk = store.acting_as(Actor::System);
    desk.write(Permission::PeopleManage, Site, async |tx| {
        spend(tx, secret).await?;
        if person::Entity::find().count(tx.db()).await? > 0 {
            return Err(Refusal::NotFound.into());
        }
        let new = super::invite::New { name: name.clone(), email, locale, administrator: true };
        let row = super::invite::insert(tx, new, PersonState::Active, Some(hash)).await?;
        let event = Event::new(EventKind::PersonJoined, row.id, row.name.clone());
        Ok(Outcome::changed(row, event))
    })
    .await
}

async fn come_in(store: &Store, secret: &str, kind: LinkKind, id: PersonId, name: Title, hash: String) -> Result<person::Model> {
    let desk = store.acting_as(by_session(id, false));
    desk.write(Permission::OwnAccount, Site, async |tx| {
        spend(tx, secret).await?;
        let row = super::account::own_row(tx).await?;
        if !matches!(row.state, PersonState::Invited | PersonState::Active) {
            return Err(Refusal::NotFound.into());
        }
        let version = row.version;
        let row = person::ActiveModel {
            name: Set(name.clone().into_string()),
            state: Set(PersonState::Active),
            password_hash: Set(Some(hash)),
            version: Set(version + 1),
            ..row.into_active_model()
        };
        let row = row.update(tx.db()).await?;
        void(tx, id).await?;
        sessions::end_all(tx, id, None).await?;
        let kind = if kind == LinkKind::Invitation { EventKind::PersonJoined } else { EventKind::PasswordChanged };
        let event = Event::new(kind, id, row.name.clone());
        Ok(Outcome::changed(row, event))
    })
    .await
}

/// Counts a request for a reset link against its address and account.
pub async fn knock_for_reset(store: &Store, email: &str, address: &str) -> Result<()> {
    let name = email.trim().to_lowercase();
    attempts::count(store, [Limit::reset_of(&name), Limit::reset_from(address)]).await.map(drop)
}

/// Mails a reset link to the person of the e-mail, or the invitation once more to one who has not joined yet; does
/// nothing for an unknown or suspended account. The caller does not wait for it, so that its time tells nobody which.
pub async fn mail_reset(store: &Store, email: &str) -> Result<()> {
    let Ok(email) = Email::parse(email) else { return Ok(()) };
    let Some(row) = by_email(store, &email).await? else { return Ok(()) };
    match row.state {
        PersonState::Active | PersonState::Invited => mail_link(&store.acting_as(Actor::System), row.id).await,
        PersonState::Suspended | PersonState::Erased => Ok(()),
    }
}

/// An administrator: mails a person a fresh link, to join or to reset the password. Earlier links stop working.
pub async fn mail_link(desk: &Desk, person: PersonId) -> Result<()> {
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = super::account::row(tx, person).await?;
        let kind = match row.state {
            PersonState::Invited => LinkKind::Invitation,
            PersonState::Active => LinkKind::Reset,
            PersonState::Suspended | PersonState::Erased => return Err(Refusal::rule(Say::new("error-person-suspended")).into()),
        };
        void(tx, person).await?;
        post(tx, &row, kind).await?;
        Ok(Outcome::changed((), Event::new(EventKind::LinkSent, row.id, row.name.clone()).noting(kind.to_string())))
    })
    .await
}

/// Makes a link for a person and puts the letter that carries it into the outbox.
pub(super) async fn post<S>(tx: &Writer<S>, row: &person::Model, kind: LinkKind) -> Result<()> {
    let Some(Ok(to)) = row.email.as_deref().map(Email::parse) else { return Ok(()) };
    let (_, path) = make(tx, kind, Some(row.id)).await?;
    let key = if kind == LinkKind::Reset { "mail-reset" } else { "mail-invitation" };
    let inviter = match tx.writer() {
        Some(id) => super::account::row(tx, id).await?.name,
        None => "none".to_owned(),
    };
    let say = Say::new(key).with("name", &row.name).with("inviter", inviter).with("days", kind.lifetime().num_days());
    outbox::mail(tx, &Letter { to, locale: row.locale, say, path: Some(path), thread: None }).await
}

/// A fresh link and its path; only the hash of its secret is kept.
async fn make<S>(tx: &Writer<S>, kind: LinkKind, person: Option<PersonId>) -> Result<(golive_domain::id::LinkId, String)> {
    let (id, secret) = (tx.id(), fresh::secret());
    let row = link::ActiveModel {
        id: Set(id),
        kind: Set(kind),
        token_hash: Set(fresh::hash(&secret)),
        person_id: Set(person),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + kind.lifetime()),
        used_at: Set(None),
    };
    link::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok((id, format!("/link/{secret}")))
}

/// Uses the link up; of two who come at once one finds it used.
async fn spend<S>(tx: &Writer<S>, secret: &str) -> Result<()> {
    let spent = link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::val(tx.now()))
        .filter(link::COLUMN.token_hash.eq(fresh::hash(secret)))
        .filter(link::COLUMN.used_at.is_null())
        .filter(link::COLUMN.expires_at.gt(tx.now()))
        .exec(tx.db())
        .await?;
    if spent.rows_affected == 1 { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// Ends every open link of a person.
pub(super) async fn void<S>(tx: &Writer<S>, person: PersonId) -> Result<()> {
    link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::val(tx.now()))
        .filter(link::COLUMN.person_id.eq(person))
        .filter(link::COLUMN.used_at.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
