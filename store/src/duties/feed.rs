//! Duties as a calendar that other programs read.

use golive_domain::{
    Error as Refusal,
    access::Permission,
    accounts::{PersonState, TokenScope},
    service::{
        duties::Reminders,
        feed::{Entry, write},
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::rows::{Known, known, label, of_project};
use crate::{
    Actor, Result, Site, Store, Via,
    desk::Door,
    entity::{duty, duty_feed, person},
    fresh,
};

/// Whoever knows the secret: the calendar that its owner may see now. It gives nothing where the owner has left the project or may not
/// come in any more. Reminders are of one's own duties alone. `base_url` begins the addresses of their pages.
pub async fn feed(store: &Store, secret: &str, base_url: &str) -> Result<String> {
    let knock = store.acting_as(Actor::Anonymous).read(Permission::Enter, Site).await?;
    let found = duty_feed::Entity::find().filter(duty_feed::COLUMN.token_hash.eq(fresh::hash(secret))).one(knock.db()).await?;
    let found = found.ok_or(Refusal::NotFound)?;
    let owner = person::Entity::find_by_id(found.person_id).filter(person::COLUMN.state.eq(PersonState::Active)).one(knock.db()).await?;
    let owner = owner.ok_or(Refusal::NotFound)?;
    // As its owner, but never with the rights of an administrator: the address opens one calendar.
    let desk = store.acting_as(Actor::Person { id: owner.id, administrator: false, via: Via::Token(TokenScope::Read) });
    let door = desk.read(Permission::DutyRead, found.project_id).await.map_err(|_| Refusal::NotFound)?;
    let rows = of_project(&door).filter(duty::COLUMN.archived_at.is_null()).order_by_asc(duty::COLUMN.number).all(door.db()).await?;
    let (key, none) = (&door.project().key, Reminders::default());
    let known = known(&door, rows).await?;
    let texts: Vec<Texts> = known.iter().map(|known| Texts::of(known, &label(key, &known.row), base_url, key)).collect::<Result<_>>()?;
    let entry = |(known, texts)| entry(known, texts, if known.row.owner_id == Some(owner.id) { &texts.reminders } else { &none });
    let entries: Vec<Entry> = known.iter().zip(&texts).map(entry).collect();
    Ok(write(&door.project().name, &entries))
}

/// What an entry borrows.
struct Texts {
    uid: String,
    title: String,
    link: String,
    reminders: Reminders,
}

impl Texts {
    fn of(known: &Known, label: &str, base_url: &str, key: &golive_domain::text::ProjectKey) -> Result<Self> {
        Ok(Self {
            uid: format!("duty-{}@golive", known.row.id),
            title: label.to_owned(),
            link: format!("{base_url}/p/{key}/duties/{}", known.row.number),
            reminders: known.reminders()?,
        })
    }
}

fn entry<'a>(known: &'a Known, texts: &'a Texts, reminders: &'a Reminders) -> Entry<'a> {
    Entry {
        uid: &texts.uid,
        title: &texts.title,
        text: &known.row.steps,
        link: Some(&texts.link),
        when: &known.when,
        reminders,
        changed: known.row.updated_at,
    }
}
