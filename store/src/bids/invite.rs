//! Inviting vendors to a request that is out, and the people who bid for them.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{BidderId, BidderPersonId, PersonId, VendorId},
    people::Locale,
    rfp::{BidStanding, RfpState},
    text::{Email, ProjectKey},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{
    seen::own,
    sent::{addenda_of, sent_by, stands},
};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Writer},
    entity::{bidder, bidder_person, person, rfp, vendor},
    outbox::{self, Letter},
    projects,
    rfp::{rows::label, seen::find},
    vendors,
};

/// People who bid for one vendor.
const MOST_PEOPLE: u64 = 20;

/// Somebody who is to bid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invited {
    pub name: String,
    pub email: String,
}

/// A bidder as the buyer sees one: never anything of the bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidderRow {
    pub id: BidderId,
    /// What stands for the name where none is shown.
    pub number: i32,
    pub vendor: i32,
    pub name: String,
    pub people: Vec<PersonRef>,
    pub invited_at: DateTime<Utc>,
    /// When they chose their phrase.
    pub joined_at: Option<DateTime<Utc>>,
    pub declined_at: Option<DateTime<Utc>>,
    pub standing: BidStanding,
}

/// Whoever writes requests, once it is out and until the deadline: lets somebody of a vendor bid. They are told by mail, with the way in.
/// Refuses people of the buyer, and of another bidder.
pub async fn invite(desk: &Desk, project: &ProjectKey, number: i32, vendor: i32, who: Invited) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        if row.state != RfpState::Published || row.deadline_at.is_none_or(|deadline| deadline < tx.now()) {
            return Err(Error::rule(Say::new("error-rfp-invite")).into());
        }
        let vendor = vendors::find(tx, vendor).await?;
        if vendor.archived_at.is_some() {
            return Err(Error::rule(Say::new("error-vendor-archived")).into());
        }
        let bidder = bidder_of(tx, &row, vendor.id).await?;
        let mut events = join(tx, &row, &bidder, &who, vendor.language).await?;
        if events.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let change = Change::new("bidder", Value::Null, vendor.name.clone());
        events.push(Event::new(EventKind::BidderInvited, row.id, label(&row)).changing([change]));
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
        let mut events = join(tx, &own.rfp, &own.bidder, &who, language).await?;
        if events.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        events.push(Event::new(EventKind::BidderInvited, own.rfp.id, label(&own.rfp)));
        Ok(Outcome::of((), events))
    })
    .await
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

/// Lets somebody work on a bid, and writes to them. Without events where they did already.
async fn join(tx: &Writer<ProjectScope>, row: &rfp::Model, bidder: &bidder::Model, who: &Invited, language: Locale) -> Result<Vec<Event>> {
    let (person, mut events) = projects::bidder(tx, &who.name, &who.email, language).await?;
    match bid_of(tx, row, person).await? {
        Some(known) if known == bidder.id => return Ok(Vec::new()),
        Some(_) => return Err(Error::field("email", Say::new("error-bidder-other")).into()),
        None => {}
    }
    if people_of(tx, bidder.id).count(tx.db()).await? >= MOST_PEOPLE {
        return Err(Error::rule(Say::new("error-bidder-people").with("max", MOST_PEOPLE)).into());
    }
    let joins = bidder_person::Model { id: tx.id::<BidderPersonId>(), bidder_id: bidder.id, person_id: person, at: tx.now() };
    bidder_person::Entity::insert(joins.into_active_model()).exec_without_returning(tx.db()).await?;
    let known = person::Entity::find_by_id(person).one(tx.db()).await?.ok_or(Error::NotFound)?;
    write_to(tx, row, &known, "mail-bid-invitation").await?;
    if events.is_empty() {
        events.push(Event::new(EventKind::BidderInvited, row.id, label(row)).noting(bidder.number.to_string()));
    }
    Ok(events)
}

/// Which bidder of a request somebody works for.
async fn bid_of(door: &impl Door, row: &rfp::Model, person: PersonId) -> Result<Option<BidderId>> {
    let found = bidder_person::Entity::find().inner_join(bidder::Entity).filter(bidder::COLUMN.rfp_id.eq(row.id));
    Ok(found.filter(bidder_person::COLUMN.person_id.eq(person)).one(door.db()).await?.map(|row| row.bidder_id))
}

fn people_of(_: &impl Door, bidder: BidderId) -> sea_orm::Select<bidder_person::Entity> {
    bidder_person::Entity::find().filter(bidder_person::COLUMN.bidder_id.eq(bidder))
}

/// The people of a bidder, by name.
pub(super) async fn named(door: &impl Door, bidder: BidderId) -> Result<Vec<PersonRef>> {
    let found = people_of(door, bidder).find_also_related(person::Entity).order_by_asc(person::COLUMN.name).all(door.db()).await?;
    Ok(found.into_iter().filter_map(|(_, who)| who.map(|who| PersonRef { id: who.id, name: who.name })).collect())
}

/// A letter to everybody who bids, as one event after another is told: what is new is read behind its link.
pub(super) async fn tell_bidders(tx: &Writer<ProjectScope>, row: &rfp::Model, key: &str) -> Result<()> {
    let found = bidder_person::Entity::find()
        .inner_join(bidder::Entity)
        .filter(bidder::COLUMN.rfp_id.eq(row.id))
        .filter(bidder::COLUMN.declined_at.is_null())
        .find_also_related(person::Entity)
        .all(tx.db())
        .await?;
    for (_, who) in found {
        if let Some(who) = who {
            write_to(tx, row, &who, key).await?;
        }
    }
    Ok(())
}

async fn write_to(tx: &Writer<ProjectScope>, row: &rfp::Model, who: &person::Model, key: &str) -> Result<()> {
    let Some(Ok(to)) = who.email.as_deref().map(Email::parse) else { return Ok(()) };
    let say = Say::new(key).with("name", &who.name).with("title", &row.title).with("project", &tx.project().name);
    let path = Some(format!("/bids/{}/{}", tx.project().key, row.number));
    outbox::mail(tx, &Letter { to, locale: who.locale, say, path, thread: None }).await
}

/// A vendor that may be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitable {
    pub number: i32,
    pub name: String,
    pub contact: String,
    pub email: String,
}

/// Whoever writes requests: the vendors of the long list, by name.
pub async fn invitable(desk: &Desk, project: &ProjectKey) -> Result<Vec<Invitable>> {
    let door = desk.read(Permission::RfpWrite, project).await?;
    let found = vendors::visible(&door).filter(vendor::COLUMN.archived_at.is_null()).order_by_asc(vendor::COLUMN.folded);
    let one = |row: vendor::Model| Invitable { number: row.number, name: row.name, contact: row.contact, email: row.email };
    Ok(found.all(door.db()).await?.into_iter().map(one).collect())
}

/// Whoever reads vendors and requests: who was invited, by number, and whether a bid lies there; nothing of what is in it.
pub async fn bidders(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<BidderRow>> {
    let door = desk.read(Permission::VendorRead, project).await?;
    let row = find(&door, number).await?;
    let out: Vec<DateTime<Utc>> = addenda_of(&door, &row).await?.into_iter().map(|each| each.at).collect();
    let found = bidder::Entity::find()
        .filter(bidder::COLUMN.rfp_id.eq(row.id))
        .find_also_related(vendor::Entity)
        .order_by_asc(bidder::COLUMN.number)
        .all(door.db())
        .await?;
    let mut rows = Vec::new();
    for (bidder, vendor) in found {
        let vendor = vendor.ok_or(Error::NotFound)?;
        rows.push(BidderRow {
            id: bidder.id,
            number: bidder.number,
            vendor: vendor.number,
            name: vendor.name,
            people: named(&door, bidder.id).await?,
            invited_at: bidder.invited_at,
            joined_at: bidder.joined_at,
            declined_at: bidder.declined_at,
            standing: stands(&sent_by(&door, bidder.id).await?, &out, &row, door.now()),
        });
    }
    Ok(rows)
}
