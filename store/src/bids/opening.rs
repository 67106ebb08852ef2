//! Opening the bids: each holder writes a phrase, and the one with whom there are enough opens every envelope and checks it against what
//! was committed to.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{BidId, BidSentId, OpenedShareId, RfpHolderId},
    rfp::{Answers, Envelope, Prices, RfpState},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

use super::{
    closing::close,
    send::{about, hexadecimal},
    sent::{counted, counting},
};
use crate::{
    Desk, Error as Broken, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Writer},
    entity::{
        bid, bid_sent, opened_share, rfp, rfp_holder,
        values::{AnswersBody, PricesBody},
    },
    rfp::{
        holders::{holder_rows, holders, own_of},
        rates::refuse_unrated,
        rows::label,
        seal::{HolderKey, OpenedShare, Salt, commitment, key_of, open},
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
    pub answers: Opened,
    pub prices: Opened,
}

/// How far one envelope of each bid is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Who wrote the phrase for it.
    pub by: Vec<PersonRef>,
    pub opened: usize,
    pub at: Option<DateTime<Utc>>,
}

/// Whoever reads requests: how far its bids are opened.
pub async fn opening(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Opening> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let counting = counted(&door, &row).await?;
    let ids: Vec<BidSentId> = counting.iter().map(|(_, sent)| sent.id).collect();
    let people = holder_rows(&door, &row).await?;
    let known = holders(&door, &row).await?;
    let shares = opened_share::Entity::find().filter(opened_share::COLUMN.sent_id.is_in(ids.clone())).all(door.db()).await?;
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
        bids: counting.len(),
        passed: scores::passed(&door, &row).await?.len(),
        answers: Opened { by: by(Envelope::Answers), opened: bids.len(), at: bids.iter().map(|(answers, _)| *answers).max() },
        prices: Opened {
            by: by(Envelope::Prices),
            opened: bids.iter().filter(|(_, prices)| prices.is_some()).count(),
            at: bids.iter().filter_map(|(_, prices)| *prices).max(),
        },
    })
}

/// A key holder, with the own phrase: opens the own share of every bid that counts, of the answers once the deadline is over, of the
/// prices of those that passed once the technical scores are locked. With enough shares the envelopes open. Gives how many did.
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
        for (bidder, sent) in counting(tx, &row).await? {
            // Below the technical minimum a price stays under seal: that is what was published.
            if part == Envelope::Prices && !passed.contains(&bidder.number) {
                continue;
            }
            opened += usize::from(open_one(tx, &row, &holder, &key, &sent, part).await?);
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
    let decoded = |text: &Option<String>| text.as_deref().and_then(|text| BASE64_STANDARD.decode(text).ok());
    let salt = decoded(&holder.salt).and_then(|salt| Salt::try_from(salt).ok());
    let (Some(salt), Some(public)) = (salt, decoded(&holder.public_key)) else { return Err(Error::Forbidden.into()) };
    let key = key_of(phrase.to_owned(), salt, public).await?;
    Ok(key.map_err(|_| Error::field("secret", Say::new("error-rfp-phrase")))?)
}

/// Opens the holder's share of a bid, and the envelope where there are enough of them.
async fn open_one(
    tx: &Writer<ProjectScope>,
    row: &rfp::Model,
    holder: &rfp_holder::Model,
    key: &HolderKey,
    sent: &bid_sent::Model,
    part: Envelope,
) -> Result<bool> {
    let (sealed, committed) = match part {
        Envelope::Answers => (&sent.answers, &sent.answers_commitment),
        Envelope::Prices => (&sent.prices, &sent.prices_commitment),
    };
    let broken = |why: &str| Broken::broken("a bid does not open", std::io::Error::other(format!("{}: {why}", sent.id)));
    let envelope = &sealed.as_ref().ok_or_else(|| broken("it has no envelope"))?.0;
    let about = about(sent.id, part);
    let mut shares = opened_share::Entity::find()
        .filter(opened_share::COLUMN.sent_id.eq(sent.id))
        .filter(opened_share::COLUMN.part.eq(part))
        .all(tx.db())
        .await?;
    if shares.iter().all(|share| share.holder_id != holder.id) {
        let own = envelope.shares.iter().find(|share| share.holder == holder.id.0).ok_or(Error::Forbidden)?;
        let share = own.open(key, &about).map_err(|_| broken("the share does not open"))?;
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
    let threshold = u8::try_from(row.threshold).unwrap_or(u8::MAX);
    if shares.len() < usize::from(threshold) {
        return Ok(false);
    }
    let shares = shares.iter().map(|share| BASE64_STANDARD.decode(&share.share).map(OpenedShare));
    let shares = shares.collect::<std::result::Result<Vec<_>, _>>().map_err(|_| broken("a share is not readable"))?;
    let whole = open(envelope, &shares, &about, threshold).map_err(|_| broken("the shares do not fit"))?;
    let (salt, content) = whole.split_first_chunk::<32>().ok_or_else(|| broken("it is too short"))?;
    if committed.as_deref() != Some(hexadecimal(&commitment(salt, content)).as_str()) {
        return Err(broken("it is not what was committed to"));
    }
    keep_opened(tx, sent, part, hexadecimal(salt), content).await
}

async fn keep_opened(tx: &Writer<ProjectScope>, sent: &bid_sent::Model, part: Envelope, salt: String, content: &[u8]) -> Result<bool> {
    let unread = |cause| Broken::broken("a bid cannot be read", cause);
    let known = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.id)).one(tx.db()).await?;
    match (part, known) {
        (Envelope::Answers, None) => {
            let answers: Answers = serde_json::from_slice(content).map_err(unread)?;
            let row = bid::Model {
                id: tx.id::<BidId>(),
                sent_id: sent.id,
                bidder_id: sent.bidder_id,
                answers: AnswersBody(answers),
                answers_salt: salt,
                opened_at: tx.now(),
                prices: None,
                prices_salt: None,
                prices_opened_at: None,
            };
            bid::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
            Ok(true)
        }
        (Envelope::Prices, Some(known)) if known.prices.is_none() => {
            let prices: Prices = serde_json::from_slice(content).map_err(unread)?;
            let read = bid::ActiveModel {
                prices: Set(Some(PricesBody(prices))),
                prices_salt: Set(Some(salt)),
                prices_opened_at: Set(Some(tx.now())),
                ..Default::default()
            };
            bid::Entity::update_many().set(read).filter(bid::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
            Ok(true)
        }
        _ => Ok(false),
    }
}
