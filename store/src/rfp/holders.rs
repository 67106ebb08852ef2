//! Key holders: people who open the bids together, and none of whom opens them alone.
//!
//! A holder's key is derived from a phrase, each time anew; what is kept is what shares are sealed to (`seal`).

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::{Permission, Role, any_allows, rows::may_read_rfp},
    error::Refusals,
    events::{Change, Event, EventKind},
    id::{PersonId, RfpHolderId},
    rfp::RfpState,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{
    rows::label,
    seal::{Holder, Phrase, Salt, prepare, refuse_weak},
    seen::find,
};
use crate::{
    Desk, Error as Broken, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{membership, person, rfp, rfp_holder},
};

/// A key holder as pages show one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolderRow {
    pub person: PersonRef,
    /// When the phrase was chosen.
    pub ready_at: Option<DateTime<Utc>>,
    /// It is the viewer.
    pub own: bool,
}

/// Whoever writes requests, before it is published: names somebody of the project who stands on no vendor's side. They hear of it.
pub async fn name_holder(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_out(&row)?;
        if holders(tx, &row).await?.iter().any(|known| known.person_id == person) {
            return Ok(Outcome::Unchanged(()));
        }
        if people(tx).await?.iter().all(|who| who.id != person) {
            return Err(Error::field("person", Say::new("error-rfp-holder")).into());
        }
        let holder = rfp_holder::Model {
            id: tx.id::<RfpHolderId>(),
            rfp_id: row.id,
            person_id: person,
            salt: None,
            public_key: None,
            named_at: tx.now(),
            ready_at: None,
        };
        rfp_holder::Entity::insert(holder.into_active_model()).exec_without_returning(tx.db()).await?;
        let change = Change::new("holder", Value::Null, person.to_string());
        let event = Event::new(EventKind::RfpHolderNamed, row.id, label(&row)).changing([change]).concerning([person]);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever writes requests, before it is published: somebody holds a key no more.
pub async fn dismiss_holder(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_out(&row)?;
        let known = holders(tx, &row).await?.into_iter().find(|known| known.person_id == person).ok_or(Error::NotFound)?;
        rfp_holder::Entity::delete_by_id(known.id).exec(tx.db()).await?;
        let change = Change::new("holder", person.to_string(), Value::Null);
        let event = Event::new(EventKind::RfpHolderNamed, row.id, label(&row)).changing([change]).concerning([person]);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// A key holder, for oneself, before it is published: the phrase from which the key is derived. Refuses one that is soon guessed, and
/// two that differ. Golive forgets it at once: whoever forgets it too opens nothing.
pub async fn choose_phrase(desk: &Desk, project: &ProjectKey, number: i32, phrase: &Phrase) -> Result<()> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    own_of(&door, &row).await?;
    drop(door);
    let mut refused = Refusals::default();
    refuse_weak(phrase, &mut refused);
    refused.finish()?;
    let salt = Salt::fresh(desk.store().phrases);
    let public = prepare(phrase.phrase.clone(), salt).await?;
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_out(&row)?;
        let known = own_of(tx, &row).await?;
        let ready = rfp_holder::ActiveModel {
            salt: Set(Some(salt.to_text())),
            public_key: Set(Some(BASE64_STANDARD.encode(&public))),
            ready_at: Set(Some(tx.now())),
            ..Default::default()
        };
        rfp_holder::Entity::update_many().set(ready).filter(rfp_holder::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
        let event = Event::new(EventKind::RfpHolderReady, row.id, label(&row)).concerning(row.author_id);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// The viewer's line among the holders.
pub(crate) async fn own_of(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<rfp_holder::Model> {
    let own = door.actor().signed_in()?;
    let known = holders(door, row).await?.into_iter().find(|known| known.person_id == own);
    Ok(known.ok_or(Error::Forbidden)?)
}

/// What was submitted is sealed to those who hold keys then: they change no more.
fn refuse_out(row: &rfp::Model) -> Result<()> {
    match row.state {
        RfpState::Draft | RfpState::InApproval => Ok(()),
        _ => Err(Error::rule(Say::new("error-rfp-holders-fixed")).into()),
    }
}

/// Whoever reads requests: who may hold a key, by name. Those who read requests, and stand on no vendor's side.
pub async fn trusted(desk: &Desk, project: &ProjectKey) -> Result<Vec<PersonRef>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    people(&door).await
}

pub(crate) async fn people(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<PersonRef>> {
    let found = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .find_also_related(person::Entity)
        .order_by_asc(person::COLUMN.name)
        .all(door.db())
        .await?;
    let mut people: Vec<(PersonRef, Vec<Role>)> = Vec::new();
    for (member, who) in found {
        let Some(who) = who else { continue };
        match people.iter_mut().find(|(known, _)| known.id == who.id) {
            Some((_, roles)) => roles.push(member.role),
            None => people.push((PersonRef { id: who.id, name: who.name }, vec![member.role])),
        }
    }
    let may = |roles: &[Role]| any_allows(roles, Permission::RfpRead) && may_read_rfp(roles);
    Ok(people.into_iter().filter(|(_, roles)| may(roles)).map(|(who, _)| who).collect())
}

/// How many of them open the bids together.
pub(crate) fn threshold(row: &rfp::Model) -> Result<u8> {
    u8::try_from(row.threshold).map_err(|cause| Broken::broken("a request asks for more key holders than there can be", cause))
}

pub(crate) async fn holders(door: &impl Door, row: &rfp::Model) -> Result<Vec<rfp_holder::Model>> {
    Ok(rfp_holder::Entity::find().filter(rfp_holder::COLUMN.rfp_id.eq(row.id)).all(door.db()).await?)
}

/// As pages show them, by name.
pub(crate) async fn holder_rows(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<HolderRow>> {
    let found =
        rfp_holder::Entity::find().filter(rfp_holder::COLUMN.rfp_id.eq(row.id)).find_also_related(person::Entity).all(door.db()).await?;
    let viewer = door.actor().person();
    let mut rows: Vec<HolderRow> = found
        .into_iter()
        .filter_map(|(holder, who)| {
            let who = who?;
            let own = Some(who.id) == viewer;
            Some(HolderRow { person: PersonRef { id: who.id, name: who.name }, ready_at: holder.ready_at, own })
        })
        .collect();
    rows.sort_by(|one, other| one.person.name.cmp(&other.person.name));
    Ok(rows)
}

/// Whom shares of a bid are sealed to.
pub(crate) async fn sealed_to(door: &impl Door, row: &rfp::Model) -> Result<Vec<Holder>> {
    let public = |key: &String| BASE64_STANDARD.decode(key).ok();
    let known = holders(door, row).await?.into_iter();
    Ok(known.filter_map(|holder| Some(Holder { id: holder.id.0, public: holder.public_key.as_ref().and_then(public)? })).collect())
}
