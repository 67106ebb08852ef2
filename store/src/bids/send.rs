//! Sending a bid: submitting it under seal, saying that it stands after an addendum, withdrawing it.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{BidFileId, BidSentId},
    rfp::{BidStanding, Envelope, SentKind, unfit},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::{
    draft::{asked_of, read},
    files::{Ready, forget, superseded},
    seen::{Own, own},
    sent::{Copy, Receipt, addenda_of, sent_by, stands},
    unsealed::about,
};
use crate::{
    Desk, Error as Broken, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{bid_sent, bidder, values::EnvelopeBody},
    fresh,
    rfp::{
        holders::{sealed_to, threshold},
        rows::label,
        seal::{Holder, OwnKey, commitment, hexadecimal, seal},
    },
};

/// A bidder's person with the own key, until the deadline: what is being worked on, under seal, in place of what was submitted before.
/// Refuses what is not whole. Gives the receipt.
pub async fn submit(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<Receipt> {
    let ready = Ready::make(desk, project, number, key).await?;
    match seal_whole(desk, project, number, key, &ready).await {
        Ok((receipt, before)) => {
            forget(desk.store(), &before).await;
            Ok(receipt)
        }
        Err(error) => {
            // Where nobody knows whether it was kept, the sweep looks at the rows later.
            if matches!(error, Broken::Refused(_)) {
                ready.forget(desk).await;
            }
            Err(error)
        }
    }
}

/// Gives the receipt, and the files of what was submitted before.
async fn seal_whole(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, ready: &Ready) -> Result<(Receipt, Vec<BidFileId>)> {
    desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        own.refuse_locked(key)?;
        own.refuse_late(tx)?;
        ready.refuse_changed(tx, &own).await?;
        let draft = read(tx, &own, key).await?;
        let currency = draft.currency(&own.rfp);
        let (mut answers, prices, unread) = draft.sheet(currency);
        let lacks = unfit(&answers, &prices, &asked_of(tx, &own.rfp).await?).len() + unread.len();
        if lacks > 0 {
            return Err(Error::rule(Say::new("error-bid-unfit").with("count", lacks)).into());
        }
        answers.files.clone_from(&ready.sheet);
        let id: BidSentId = tx.id();
        let (holders, threshold) = (sealed_to(tx, &own.rfp).await?, threshold(&own.rfp)?);
        let (answers_salt, answers_hash, sealed_answers) = closed(&answers.bytes(), id, Envelope::Answers, &holders, threshold)?;
        let (prices_salt, prices_hash, sealed_prices) = closed(&prices.bytes(), id, Envelope::Prices, &holders, threshold)?;
        let copy = Copy { answers, prices, answers_salt, prices_salt };
        let copy = serde_json::to_vec(&copy).map_err(|cause| Broken::broken("a bid cannot be written down", cause))?;
        let row = bid_sent::Model {
            answers_commitment: Some(answers_hash),
            prices_commitment: Some(prices_hash),
            answers: Some(sealed_answers),
            prices: Some(sealed_prices),
            own: Some(BASE64_STANDARD.encode(key.encrypt(&copy, &own.copy_of(id)))),
            ..blank(tx, &own, id, SentKind::Submitted)
        };
        let before = superseded(tx, own.bidder.id).await?;
        let (receipt, event) = keep(tx, &own, row).await?;
        ready.belong(tx, &own, id).await?;
        come_back(tx, &own).await?;
        Ok(Outcome::changed((receipt, before), event))
    })
    .await
}

/// Who submits bids after all: they are told of addenda again, after which the bid has to be confirmed.
async fn come_back(tx: &Writer<ProjectScope>, own: &Own) -> Result<()> {
    if own.bidder.declined_at.is_some() {
        let back = bidder::ActiveModel { declined_at: Set(None), ..Default::default() };
        bidder::Entity::update_many().set(back).filter(bidder::COLUMN.id.eq(own.bidder.id)).exec(tx.db()).await?;
    }
    Ok(())
}

/// The salt, the commitment and the envelope of a content.
fn closed(content: &[u8], id: BidSentId, part: Envelope, holders: &[Holder], threshold: u8) -> Result<(String, String, EnvelopeBody)> {
    let salt = fresh::bytes::<32>();
    let whole = [salt.as_slice(), content].concat();
    let envelope = seal(&whole, &about(id, part), holders, threshold).map_err(|cause| Broken::broken("a bid cannot be sealed", cause))?;
    Ok((hexadecimal(&salt), commitment(&salt, content), EnvelopeBody(envelope)))
}

/// A bidder's person, until the deadline: the bid stands as it is after every addendum that is out.
pub async fn confirm(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Receipt> {
    say(desk, project, number, SentKind::Confirmed).await
}

/// A bidder's person, until the deadline: the bid counts no more. Another one may be submitted.
pub async fn withdraw(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Receipt> {
    say(desk, project, number, SentKind::Withdrawn).await
}

async fn say(desk: &Desk, project: &ProjectKey, number: i32, kind: SentKind) -> Result<Receipt> {
    let said = desk.write(Permission::BidWrite, project, async |tx| {
        let own = own(tx, number).await?;
        own.refuse_late(tx)?;
        let out: Vec<_> = addenda_of(tx, &own.rfp).await?.into_iter().map(|each| each.at).collect();
        let sent = sent_by(tx, own.bidder.id).await?;
        match (stands(&sent, &out, &own.rfp, tx.now()), kind) {
            (BidStanding::None | BidStanding::Lapsed, _) => return Err(Error::rule(Say::new("error-bid-none")).into()),
            (BidStanding::Counts, SentKind::Confirmed) => {
                let last = sent.into_iter().next_back().ok_or(Error::NotFound)?;
                return Ok(Outcome::Unchanged((last, Vec::new())));
            }
            _ => {}
        }
        let before = if kind == SentKind::Withdrawn { superseded(tx, own.bidder.id).await? } else { Vec::new() };
        let (receipt, event) = keep(tx, &own, blank(tx, &own, tx.id(), kind)).await?;
        Ok(Outcome::changed((receipt, before), event))
    });
    let (receipt, before) = said.await?;
    forget(desk.store(), &before).await;
    Ok(receipt)
}

fn blank(tx: &Writer<ProjectScope>, own: &Own, id: BidSentId, kind: SentKind) -> bid_sent::Model {
    bid_sent::Model {
        id,
        bidder_id: own.bidder.id,
        kind,
        at: tx.now(),
        answers_commitment: None,
        prices_commitment: None,
        answers: None,
        prices: None,
        own: None,
        person_id: tx.writer(),
        answers_unopened: None,
        prices_unopened: None,
    }
}

async fn keep(tx: &Writer<ProjectScope>, own: &Own, row: bid_sent::Model) -> Result<(Receipt, Event)> {
    bid_sent::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    let event = Event::new(EventKind::BidSent, own.rfp.id, label(&own.rfp)).noting(row.kind.as_str());
    Ok((Receipt::of(row), event))
}
