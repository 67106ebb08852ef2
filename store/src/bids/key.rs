//! A bidder's own key: a phrase that the bidder's people share, chosen once, written in each browser.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    rfp::BidStanding,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    files::{all_worked_on, forget},
    seen::{Own, own},
    sent::{addenda_of, sent_by, stands},
};
use crate::{
    Desk, Outcome, Result,
    desk::Door as _,
    entity::{bid_file, bid_row, bidder},
    rfp::{
        Phrase,
        rows::label,
        seal::{OwnKey, Salt, refuse_weak, stretch},
    },
};

/// A bidder's person: chooses the phrase under which the bid is worked on. Golive forgets it at once. Refuses where one was chosen.
pub async fn choose_own_phrase(desk: &Desk, project: &ProjectKey, number: i32, zone: &str, phrase: &Phrase) -> Result<OwnKey> {
    let door = desk.read(Permission::BidRead, project).await?;
    refuse_chosen(&own(&door, number).await?)?;
    drop(door);
    let mut refused = Refusals::default();
    refuse_weak(phrase, &mut refused);
    let zone = refused.take("zone", zone.parse::<chrono_tz::Tz>().map_err(|_| Say::new("error-choose")));
    refused.finish()?;
    let zone = zone.ok_or_else(|| Error::field("zone", Say::new("error-choose")))?;
    let salt = Salt::fresh(desk.store().phrases);
    let key = stretch(phrase.phrase.clone(), salt).await?;
    desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        refuse_chosen(&own)?;
        let chosen = bidder::ActiveModel {
            salt: Set(Some(salt.to_text())),
            proof: Set(Some(BASE64_STANDARD.encode(key.proof()))),
            zone: Set(zone.name().to_owned()),
            joined_at: Set(Some(tx.now())),
            declined_at: Set(None),
            ..Default::default()
        };
        bidder::Entity::update_many().set(chosen).filter(bidder::COLUMN.id.eq(own.bidder.id)).exec(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::BidderJoined, own.rfp.id, label(&own.rfp))))
    })
    .await?;
    Ok(key)
}

fn refuse_chosen(own: &Own) -> Result<()> {
    match own.bidder.salt {
        Some(_) => Err(Error::rule(Say::new("error-bid-phrase-chosen")).into()),
        None => Ok(()),
    }
}

/// A bidder's person: the key of the phrase, if it is the one that was chosen.
pub async fn unlock(desk: &Desk, project: &ProjectKey, number: i32, phrase: &str) -> Result<OwnKey> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    drop(door);
    let salt = own.bidder.salt.as_deref().and_then(Salt::parse).ok_or_else(|| Error::rule(Say::new("error-bid-phrase-none")))?;
    let key = stretch(phrase.to_owned(), salt).await?;
    if own.proves(&key) { Ok(key) } else { Err(Error::field("secret", Say::new("error-bid-phrase")).into()) }
}

impl Own {
    fn proves(&self, key: &OwnKey) -> bool {
        let proof = self.bidder.proof.as_deref().and_then(|proof| BASE64_STANDARD.decode(proof).ok());
        proof.is_some_and(|proof| key.proves(&proof))
    }

    /// Passes with the bidder's own key, and refuses any other.
    pub fn refuse_locked(&self, key: &OwnKey) -> Result<()> {
        if self.proves(key) { Ok(()) } else { Err(Error::rule(Say::new("error-bid-locked")).into()) }
    }
}

/// A bidder's person who knows the phrase no more, before the deadline: what was being worked on is gone, and a new phrase is chosen.
/// What was submitted stands.
pub async fn start_over(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    let over = desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        own.refuse_late(tx)?;
        if own.bidder.salt.is_none() {
            return Ok(Outcome::Unchanged(Vec::new()));
        }
        // The bidder first: whoever is putting files to the bid waits for it, or is waited for.
        let blank = bidder::ActiveModel { salt: Set(None), proof: Set(None), ..Default::default() };
        bidder::Entity::update_many().set(blank).filter(bidder::COLUMN.id.eq(own.bidder.id)).exec(tx.db()).await?;
        bid_row::Entity::delete_many().filter(bid_row::COLUMN.bidder_id.eq(own.bidder.id)).exec(tx.db()).await?;
        let files: Vec<_> = all_worked_on(tx.db(), own.bidder.id).await?.into_iter().map(|file| file.id).collect();
        bid_file::Entity::delete_many().filter(bid_file::COLUMN.id.is_in(files.clone())).exec(tx.db()).await?;
        Ok(Outcome::changed(files, Event::new(EventKind::BidderJoined, own.rfp.id, label(&own.rfp)).noting("start_over")))
    });
    let files = over.await?;
    forget(desk.store(), &files).await;
    Ok(())
}

/// A bidder's person, before the deadline: they will not bid, or will after all.
pub async fn decline(desk: &Desk, project: &ProjectKey, number: i32, declines: bool) -> Result<()> {
    desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        own.refuse_late(tx)?;
        if own.bidder.declined_at.is_some() == declines {
            return Ok(Outcome::Unchanged(()));
        }
        let out: Vec<_> = addenda_of(tx, &own.rfp).await?.into_iter().map(|each| each.at).collect();
        let standing = stands(&sent_by(tx, own.bidder.id).await?, &out, &own.rfp, tx.now());
        if declines && matches!(standing, BidStanding::Counts | BidStanding::Unconfirmed(_)) {
            // Who declined hears no more: a bid that stands would lapse unseen.
            return Err(Error::rule(Say::new("error-bid-stands")).into());
        }
        let told = bidder::ActiveModel { declined_at: Set(declines.then(|| tx.now())), ..Default::default() };
        bidder::Entity::update_many().set(told).filter(bidder::COLUMN.id.eq(own.bidder.id)).exec(tx.db()).await?;
        let word = if declines { "declined" } else { "back" };
        Ok(Outcome::changed((), Event::new(EventKind::BidderJoined, own.rfp.id, label(&own.rfp)).noting(word)))
    })
    .await
}
