//! Inviting vendors to a request that is out, and the people who bid for them.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{BidderPersonId, VendorId},
    people::Locale,
    rfp::{RfpState, is_in_time},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use serde_json::Value;

use super::{
    people::{bid_of, people_of, write_to},
    seen::own,
};
use crate::{
    Desk, Error as Broken, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{bidder, bidder_person, person, rfp},
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

/// A bidder's person, until the deadline: lets a colleague work on the bid too.
pub async fn invite_colleague(desk: &Desk, project: &ProjectKey, number: i32, who: Invited) -> Result<()> {
    desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        own.refuse_late(tx)?;
        let language = person::Entity::find_by_id(own.person).one(tx.db()).await?.map_or(Locale::En, |person| person.locale);
        // Who else bids, or works for the buyer, is not told to a bidder.
        let joined = join(tx, &own.rfp, &own.bidder, &who, language).await;
        let joined = joined
            .map_err(|error| if is_elsewhere(&error) { Error::field("email", Say::new("error-bidder-not-here")).into() } else { error });
        let Some(mut events) = joined? else { return Ok(Outcome::Unchanged(())) };
        events.push(invited(&own.rfp, &own.bidder));
        Ok(Outcome::of((), events))
    })
    .await
}

/// Whether somebody belongs to another bidder or to the buyer.
fn is_elsewhere(error: &Broken) -> bool {
    let Broken::Refused(Error::Invalid { fields }) = error else { return false };
    fields.iter().any(|field| matches!(field.say.key.as_str(), "error-bidder-other" | "error-bidder-inside"))
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
        number: i32::try_from(all.count(tx.db()).await?).unwrap_or(i32::MAX).saturating_add(1),
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
    if people_of(bidder.id).count(tx.db()).await? >= MOST_PEOPLE {
        return Err(Error::rule(Say::new("error-bidder-people").with("max", MOST_PEOPLE)).into());
    }
    let joins = bidder_person::Model { id: tx.id::<BidderPersonId>(), bidder_id: bidder.id, person_id: person, at: tx.now() };
    bidder_person::Entity::insert(joins.into_active_model()).exec_without_returning(tx.db()).await?;
    let known = person::Entity::find_by_id(person).one(tx.db()).await?.ok_or(Error::NotFound)?;
    write_to(tx, row, &known, Say::new(INVITATION)).await?;
    Ok(Some(events))
}
