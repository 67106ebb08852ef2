//! Opening the bids: each holder writes a phrase, and the one with whom there are enough opens every envelope and checks it against what
//! was committed to.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{BidId, BidSentId, OpenedShareId, RfpHolderId},
    rfp::{Answers, Envelope, Prices, RfpState, Unopened},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

use super::{
    bidders::with_vendor,
    closing::close,
    sent::{Counted, counted, counted_sealed},
    unsealed::{Unsealed, about, sealed},
};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Writer},
    entity::{
        bid, bid_sent, bidder, opened_share, rfp, rfp_holder,
        values::{AnswersBody, PricesBody},
    },
    rfp::{
        holders::{holder_rows, holders, own_of, threshold},
        rates::refuse_unrated,
        rows::label,
        seal::{HolderKey, Salt, key_of},
        seen::find,
    },
    scores,
};

/// How far the bids are opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The deadline is over.
    pub due: bool,
    pub threshold: i32,
    /// Bids that count.
    pub bids: usize,
    /// Of them, those that passed technically: their prices are opened. None before the scores are locked.
    pub passed: usize,
    pub answers: EnvelopeProgress,
    pub prices: EnvelopeProgress,
    /// Bids that count and did not open: they are out of the judging until somebody sees to them.
    pub unopened: Vec<UnopenedBid>,
}

/// A bid that did not open though its holders wrote their phrases, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnopenedBid {
    /// The bidder's number.
    pub bidder: i32,
    pub name: String,
    pub part: Envelope,
    pub why: Unopened,
}

/// How far one envelope of each bid is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnvelopeProgress {
    /// Who wrote the phrase for it.
    pub by: Vec<PersonRef>,
    pub opened: usize,
    pub at: Option<DateTime<Utc>>,
}

/// Whoever reads requests: how far its bids are opened.
pub async fn opening(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Opening> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let counted = counted(&door, &row).await?;
    let ids: Vec<BidSentId> = counted.iter().map(|(_, sent)| sent.id).collect();
    let people = holder_rows(&door, &row).await?;
    let known = holders(&door, &row).await?;
    let shares = opened_share::Entity::find().filter(opened_share::COLUMN.sent_id.is_in(ids.clone())).all(door.db()).await?;
    let unopened = unopened(&door, &counted).await?;
    // When each was opened, without what it says.
    let opened = bid::Entity::find().select_only().columns([bid::Column::OpenedAt, bid::Column::PricesOpenedAt]);
    let opened = opened.filter(bid::COLUMN.sent_id.is_in(ids)).into_tuple::<(DateTime<Utc>, Option<DateTime<Utc>>)>();
    let bids = opened.all(door.db()).await?;
    let by = |part: Envelope| {
        let wrote = |id: RfpHolderId| shares.iter().any(|share| share.part == part && share.holder_id == id);
        let who = known.iter().filter(|holder| wrote(holder.id)).map(|holder| holder.person_id);
        who.filter_map(|id| people.iter().find(|row| row.person.id == id).map(|row| row.person.clone())).collect()
    };
    Ok(Opening {
        due: row.deadline_at.is_some_and(|deadline| door.now() > deadline),
        threshold: row.threshold,
        bids: counted.len(),
        // It is reckoned from all that bids say: marks that are locked change no more, and everything else changes with an event.
        passed: door.recall(("passed", number), async || Ok(scores::passed(&door, &row).await?.len())).await?,
        answers: EnvelopeProgress { by: by(Envelope::Answers), opened: bids.len(), at: bids.iter().map(|(answers, _)| *answers).max() },
        prices: EnvelopeProgress {
            by: by(Envelope::Prices),
            opened: bids.iter().filter(|(_, prices)| prices.is_some()).count(),
            at: bids.iter().filter_map(|(_, prices)| *prices).max(),
        },
        unopened,
    })
}

/// The bids among these that did not open, by the bidders' numbers, without what is in them.
async fn unopened(door: &impl Door<Scope = ProjectScope>, counted: &[(bidder::Model, Counted)]) -> Result<Vec<UnopenedBid>> {
    let shut = Condition::any().add(bid_sent::COLUMN.answers_unopened.is_not_null()).add(bid_sent::COLUMN.prices_unopened.is_not_null());
    let why = [bid_sent::Column::Id, bid_sent::Column::AnswersUnopened, bid_sent::Column::PricesUnopened];
    let found = bid_sent::Entity::find().select_only().columns(why);
    let found = found.filter(bid_sent::COLUMN.id.is_in(counted.iter().map(|(_, sent)| sent.id))).filter(shut);
    let found = found.into_tuple::<(BidSentId, Option<Unopened>, Option<Unopened>)>().all(door.db()).await?;
    let mut unopened = Vec::new();
    for (bidder, sent) in counted {
        let Some((_, answers, prices)) = found.iter().find(|(id, ..)| *id == sent.id) else { continue };
        let (_, vendor) = with_vendor(door, bidder.id).await?;
        for (part, why) in [(Envelope::Answers, answers), (Envelope::Prices, prices)] {
            let Some(why) = *why else { continue };
            unopened.push(UnopenedBid { bidder: bidder.number, name: vendor.name.clone(), part, why });
        }
    }
    Ok(unopened)
}

/// A key holder, with the own phrase: opens the own share of every bid that counts, of the answers once the deadline is over, of the
/// prices of those that passed once the technical scores are locked. With enough shares the envelopes open. Gives how many did. A bid
/// that does not open keeps no other from it: why it did not is kept, and it is tried again with the next phrase.
pub async fn open_envelopes(desk: &Desk, project: &ProjectKey, number: i32, part: Envelope, phrase: &str) -> Result<usize> {
    let door = desk.read(Permission::RfpRead, project).await?;
    desk.actor().refuse_reading()?;
    let row = find(&door, number).await?;
    refuse_early(&door, &row, part).await?;
    let holder = own_of(&door, &row).await?;
    drop(door);
    let key = holder_key(&holder, phrase).await?;
    desk.write(Permission::RfpRead, project, async |tx| {
        let mut row = find(tx, number).await?;
        refuse_early(tx, &row, part).await?;
        let mut events = Vec::new();
        if row.state == RfpState::Published {
            let (closed, event) = close(tx, row).await?;
            row = closed;
            events.push(event);
        }
        let mut opened = 0;
        let passed = scores::passed(tx, &row).await?;
        for (bidder, sent) in counted_sealed(tx, &row).await? {
            // Below the technical minimum a price stays under seal: that is what was published.
            if part == Envelope::Prices && !passed.contains(&bidder.number) {
                continue;
            }
            let came = open_one(tx, &row, &holder, &key, &sent, part).await?;
            opened += usize::from(came == Ok(true));
            note_unopened(tx, &sent, part, came.err()).await?;
        }
        events.push(Event::new(EventKind::BidsOpened, row.id, label(&row)).noting(part.as_str()).concerning(row.author_id));
        Ok(Outcome::of(opened, events))
    })
    .await
}

async fn refuse_early(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model, part: Envelope) -> Result<()> {
    let due = row.deadline_at.is_some_and(|deadline| door.now() > deadline);
    let fits = match part {
        Envelope::Answers => due && matches!(row.state, RfpState::Published | RfpState::Closed),
        Envelope::Prices => row.state == RfpState::Evaluated,
    };
    match (fits, part) {
        (false, _) => Err(Error::rule(Say::new("error-rfp-sealed").with("part", part)).into()),
        (true, Envelope::Answers) => Ok(()),
        // Once a price is read, what it is worth cannot be chosen any more.
        (true, Envelope::Prices) => refuse_unrated(door, row).await,
    }
}

async fn holder_key(holder: &rfp_holder::Model, phrase: &str) -> Result<HolderKey> {
    let salt = holder.salt.as_deref().and_then(Salt::parse);
    let public = holder.public_key.as_deref().and_then(|text| BASE64_STANDARD.decode(text).ok());
    let (Some(salt), Some(public)) = (salt, public) else { return Err(Error::Forbidden.into()) };
    let key = key_of(phrase.to_owned(), salt, public).await?;
    Ok(key.map_err(|_| Error::field("secret", Say::new("error-rfp-phrase")))?)
}

/// Keeps why an envelope did not open, or that it did after all.
async fn note_unopened(tx: &Writer<ProjectScope>, sent: &bid_sent::Model, part: Envelope, why: Option<Unopened>) -> Result<()> {
    let known = match part {
        Envelope::Answers => sent.answers_unopened,
        Envelope::Prices => sent.prices_unopened,
    };
    if let Some(why) = why {
        tracing::error!(sent = %sent.id, %part, %why, "a bid does not open");
    }
    if known == why {
        return Ok(());
    }
    let noted = match part {
        Envelope::Answers => bid_sent::ActiveModel { answers_unopened: Set(why), ..Default::default() },
        Envelope::Prices => bid_sent::ActiveModel { prices_unopened: Set(why), ..Default::default() },
    };
    bid_sent::Entity::update_many().set(noted).filter(bid_sent::COLUMN.id.eq(sent.id)).exec(tx.db()).await?;
    Ok(())
}

/// Opens the holder's share of a bid, and the envelope where there are enough of them. What fails of the bid itself comes back as such: a
/// refused statement would undo the opening of all.
async fn open_one(
    tx: &Writer<ProjectScope>,
    row: &rfp::Model,
    holder: &rfp_holder::Model,
    key: &HolderKey,
    sent: &bid_sent::Model,
    part: Envelope,
) -> Result<Result<bool, Unopened>> {
    let mut shares = opened_share::Entity::find()
        .filter(opened_share::COLUMN.sent_id.eq(sent.id))
        .filter(opened_share::COLUMN.part.eq(part))
        .all(tx.db())
        .await?;
    if shares.iter().all(|share| share.holder_id != holder.id) {
        let Some(envelope) = sealed(sent, part).0 else { return Ok(Err(Unopened::Missing)) };
        let own = envelope.0.shares.iter().find(|share| share.holder == holder.id.0);
        let Some(share) = own.and_then(|own| own.open(key, &about(sent.id, part)).ok()) else { return Ok(Err(Unopened::Shares)) };
        let share = opened_share::Model {
            id: tx.id::<OpenedShareId>(),
            sent_id: sent.id,
            holder_id: holder.id,
            part,
            share: BASE64_STANDARD.encode(share.0),
            at: tx.now(),
        };
        opened_share::Entity::insert(share.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        shares.push(share);
    }
    let threshold = threshold(row)?;
    if shares.len() < usize::from(threshold) {
        return Ok(Ok(false));
    }
    let unsealed = match Unsealed::of(sent, part, &shares, threshold) {
        Ok(unsealed) if unsealed.is_committed(sent, part) => unsealed,
        Ok(_) => return Ok(Err(Unopened::Commitment)),
        Err(why) => return Ok(Err(why)),
    };
    keep_opened(tx, sent, part, &unsealed).await
}

/// Keeps what was opened as a database keeps it: what was committed to stays under its seal.
async fn keep_opened(
    tx: &Writer<ProjectScope>,
    sent: &bid_sent::Model,
    part: Envelope,
    unsealed: &Unsealed,
) -> Result<Result<bool, Unopened>> {
    let known = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.id)).one(tx.db()).await?;
    match (part, known) {
        (Envelope::Answers, None) => {
            let Ok(answers) = serde_json::from_slice::<Answers>(&unsealed.content) else { return Ok(Err(Unopened::Content)) };
            let row = bid::Model {
                id: tx.id::<BidId>(),
                sent_id: sent.id,
                bidder_id: sent.bidder_id,
                answers: AnswersBody(answers.without_nul()),
                answers_salt: unsealed.salt(),
                opened_at: tx.now(),
                prices: None,
                prices_salt: None,
                prices_opened_at: None,
            };
            bid::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
            Ok(Ok(true))
        }
        (Envelope::Prices, Some(known)) if known.prices.is_none() => {
            let Ok(prices) = serde_json::from_slice::<Prices>(&unsealed.content) else { return Ok(Err(Unopened::Content)) };
            let read = bid::ActiveModel {
                prices: Set(Some(PricesBody(prices.without_nul()))),
                prices_salt: Set(Some(unsealed.salt())),
                prices_opened_at: Set(Some(tx.now())),
                ..Default::default()
            };
            bid::Entity::update_many().set(read).filter(bid::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
            Ok(Ok(true))
        }
        _ => Ok(Ok(false)),
    }
}
