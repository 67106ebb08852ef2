//! Inviting vendors to a request that is out, and the people who bid for them.

use golive_domain::{
    Error, Say,
    access::{Permission, Role},
    accounts::PersonState,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::{BidderPersonId, VendorId},
    people::Locale,
    rfp::{RfpState, is_in_time},
    text::{Email, ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use serde_json::Value;

use super::{
    people::{bid_of, people_of, write_to},
    seen::{Own, own},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{bidder, bidder_person, membership, person, rfp},
    people::attempts::{self, Limit},
    projects,
    rfp::{rows::label, seen::find},
    vendors,
};

/// The letter's key.
const INVITATION: &str = "mail-bid-invitation";

/// People who bid for one vendor.
const MOST_PEOPLE: u64 = 20;

/// Somebody who is to bid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invited {
    pub name: String,
    pub email: String,
}

/// Whoever writes requests, once it is out and until the deadline: lets somebody of a vendor bid. They are told by mail, with the way in.
/// Refuses people of the buyer, and of another bidder.
pub async fn invite(desk: &Desk, project: &ProjectKey, number: i32, vendor: i32, who: Invited) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        if row.state != RfpState::Published || !row.deadline_at.is_some_and(|deadline| is_in_time(tx.now(), deadline)) {
            return Err(Error::rule(Say::new("error-rfp-invite")).into());
        }
        let vendor = vendors::find(tx, vendor).await?;
        if vendor.archived_at.is_some() {
            return Err(Error::rule(Say::new("error-vendor-archived")).into());
        }
        let bidder = bidder_of(tx, &row, vendor.id).await?;
        let Some(mut events) = join(tx, &row, &bidder, &who, vendor.language).await? else { return Ok(Outcome::Unchanged(())) };
        let change = Change::new("bidder", Value::Null, vendor.name.clone());
        events.push(invited(&row, &bidder).changing([change]));
        Ok(Outcome::of((), events))
    })
    .await
}

/// A bidder's person, until the deadline: lets a colleague work on the bid too, if they may bid for this vendor. Who else bids, or works
/// for the buyer, is not told to a bidder: whoever asks such a person in is answered as always, nobody is written to, and only the record
/// tells. So many may be asked in a day, whether or not they may come.
pub async fn invite_colleague(desk: &Desk, project: &ProjectKey, number: i32, who: Invited) -> Result<()> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let asking = own(&door, number).await?;
    asking.refuse_late(&door)?;
    drop(door);
    // A name is asked for before anybody looks whether the address is known.
    let mut refused = Refusals::default();
    let (_, email) = (refused.take("name", Title::parse(&who.name)), refused.take("email", Email::parse(&who.email)));
    refused.finish()?;
    let email = email.ok_or(Error::NotFound)?;
    attempts::count(desk.store(), [Limit::colleagues_of(asking.bidder.id)]).await?;
    desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        own.refuse_late(tx)?;
        if is_elsewhere(tx, &own, &email).await? {
            refuse_crowd(tx, &own.bidder).await?;
            let event = Event::new(EventKind::BidderNotInvited, own.rfp.id, label(&own.rfp)).noting(own.bidder.number.to_string());
            return Ok(Outcome::changed((), event));
        }
        let language = person::Entity::find_by_id(own.person).one(tx.db()).await?.map_or(Locale::En, |person| person.locale);
        let joined = join(tx, &own.rfp, &own.bidder, &who, language).await?;
        let Some(mut events) = joined else { return Ok(Outcome::Unchanged(())) };
        events.push(invited(&own.rfp, &own.bidder));
        Ok(Outcome::of((), events))
    })
    .await
}

/// Whether an address is of somebody who may not bid for this vendor: of another bidder's person, of the buyer's, or of one who may not
/// come in at all.
async fn is_elsewhere(tx: &Writer<ProjectScope>, own: &Own, email: &Email) -> Result<bool> {
    let known = person::Entity::find().filter(person::COLUMN.email.eq(email.as_str())).one(tx.db()).await?;
    let Some(known) = known else { return Ok(false) };
    if !matches!(known.state, PersonState::Invited | PersonState::Active) {
        return Ok(true);
    }
    if bid_of(tx, &own.rfp, known.id).await?.is_some_and(|bid| bid != own.bidder.id) {
        return Ok(true);
    }
    let inside = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.person_id.eq(known.id))
        .filter(membership::COLUMN.role.ne(Role::Bidder));
    Ok(inside.count(tx.db()).await? > 0)
}

async fn refuse_crowd(tx: &Writer<ProjectScope>, bidder: &bidder::Model) -> Result<()> {
    match people_of(bidder.id).count(tx.db()).await? >= MOST_PEOPLE {
        true => Err(Error::rule(Say::new("error-bidder-people").with("max", MOST_PEOPLE)).into()),
        false => Ok(()),
    }
}

/// The number stands for the bidder's name.
fn invited(row: &rfp::Model, bidder: &bidder::Model) -> Event {
    Event::new(EventKind::BidderInvited, row.id, label(row)).noting(bidder.number.to_string())
}

/// The vendor among the bidders of a request; a new one where there was none.
async fn bidder_of(tx: &Writer<ProjectScope>, row: &rfp::Model, vendor: VendorId) -> Result<bidder::Model> {
    let all = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(row.id));
    if let Some(known) = all.clone().filter(bidder::COLUMN.vendor_id.eq(vendor)).one(tx.db()).await? {
        return Ok(known);
    }
    let bidder = bidder::Model {
        id: tx.id(),
        rfp_id: row.id,
        vendor_id: vendor,
        number: i32::try_from(all.count(tx.db()).await? + 1).map_err(|_| Error::rule(Say::new("error-too-many")))?,
        zone: tx.project().time_zone.clone(),
        invited_at: tx.now(),
        salt: None,
        proof: None,
        joined_at: None,
        declined_at: None,
    };
    bidder::Entity::insert(bidder.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(bidder)
}

/// Lets somebody work on a bid, and writes to them. Gives what that changed of who they are; `None` where they worked on it already.
async fn join(
    tx: &Writer<ProjectScope>,
    row: &rfp::Model,
    bidder: &bidder::Model,
    who: &Invited,
    language: Locale,
) -> Result<Option<Vec<Event>>> {
    let (person, events) = projects::bidder(tx, &who.name, &who.email, language).await?;
    match bid_of(tx, row, person).await? {
        Some(known) if known == bidder.id => return Ok(None),
        Some(_) => return Err(Error::field("email", Say::new("error-bidder-other")).into()),
        None => {}
    }
    refuse_crowd(tx, bidder).await?;
    let joins = bidder_person::Model { id: tx.id::<BidderPersonId>(), bidder_id: bidder.id, person_id: person, at: tx.now() };
    bidder_person::Entity::insert(joins.into_active_model()).exec_without_returning(tx.db()).await?;
    let known = person::Entity::find_by_id(person).one(tx.db()).await?.ok_or(Error::NotFound)?;
    write_to(tx, row, &known, Say::new(INVITATION)).await?;
    Ok(Some(events))
}
