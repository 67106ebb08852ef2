//! The people who bid for one vendor, and the letters they all get.

use golive_domain::{
    Say,
    accounts::PersonState,
    id::{BidderId, PersonId},
    text::Email,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Writer},
    entity::{bidder, bidder_person, person, rfp},
    outbox::{self, Letter},
};

/// Which bidder of a request somebody works for.
pub(super) async fn bid_of(door: &impl Door, row: &rfp::Model, person: PersonId) -> Result<Option<BidderId>> {
    let found = bidder_person::Entity::find().inner_join(bidder::Entity).filter(bidder::COLUMN.rfp_id.eq(row.id));
    Ok(found.filter(bidder_person::COLUMN.person_id.eq(person)).one(door.db()).await?.map(|row| row.bidder_id))
}

pub(super) fn people_of(bidder: BidderId) -> sea_orm::Select<bidder_person::Entity> {
    bidder_person::Entity::find().filter(bidder_person::COLUMN.bidder_id.eq(bidder))
}

/// The people of a bidder, by name.
pub(super) async fn named(door: &impl Door, bidder: BidderId) -> Result<Vec<PersonRef>> {
    Ok(who(door, bidder).await?.into_iter().map(|who| PersonRef { id: who.id, name: who.name }).collect())
}

/// The same as one of them sees it: those who have come in. Whoever was asked in and is not there may not have read the letter yet, or
/// may not bid for them: which of the two is nobody's to know.
pub(super) async fn come_in(door: &impl Door, bidder: BidderId, reader: PersonId) -> Result<Vec<PersonRef>> {
    let all = who(door, bidder).await?.into_iter().filter(|who| who.state != PersonState::Invited || who.id == reader);
    Ok(all.map(|who| PersonRef { id: who.id, name: who.name }).collect())
}

/// The same, with where they are written to.
pub(super) async fn who(door: &impl Door, bidder: BidderId) -> Result<Vec<person::Model>> {
    let found = people_of(bidder).find_also_related(person::Entity).order_by_asc(person::COLUMN.name).all(door.db()).await?;
    Ok(found.into_iter().filter_map(|(_, who)| who).collect())
}

/// A letter to everybody who bids, as one event after another is told: what is new is read behind its link.
pub(crate) async fn tell_bidders(tx: &Writer<ProjectScope>, row: &rfp::Model, key: &str) -> Result<()> {
    let all = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(row.id)).filter(bidder::COLUMN.declined_at.is_null());
    let all: Vec<BidderId> = all.all(tx.db()).await?.into_iter().map(|bidder| bidder.id).collect();
    tell_some(tx, row, &all, key).await
}

/// The same to some of them.
pub(crate) async fn tell_some(tx: &Writer<ProjectScope>, row: &rfp::Model, bidders: &[BidderId], key: &str) -> Result<()> {
    let found = bidder_person::Entity::find()
        .filter(bidder_person::COLUMN.bidder_id.is_in(bidders.to_vec()))
        .find_also_related(person::Entity)
        .all(tx.db())
        .await?;
    for (_, who) in found {
        if let Some(who) = who {
            write_to(tx, row, &who, Say::new(key)).await?;
        }
    }
    Ok(())
}

/// A letter to one who bids.
pub(super) async fn write_to(tx: &Writer<ProjectScope>, row: &rfp::Model, who: &person::Model, say: Say) -> Result<()> {
    let path = format!("/bids/{}/{}", tx.project().key, row.number);
    write_at(tx, row, who, say, path).await
}

/// A letter about a request whose link leads to `path`. Whoever has no address gets none.
pub(super) async fn write_at(tx: &Writer<ProjectScope>, row: &rfp::Model, who: &person::Model, say: Say, path: String) -> Result<()> {
    let Some(Ok(to)) = who.email.as_deref().map(Email::parse) else { return Ok(()) };
    let say = say.with("name", &who.name).with("title", &row.title).with("project", &tx.project().name);
    outbox::mail(tx, &Letter { to, locale: who.locale, say, path: Some(path), thread: None }).await
}
