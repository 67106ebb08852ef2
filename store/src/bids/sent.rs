//! What was sent: receipts for the bidder, and which submission of each bidder counts.

use std::collections::{BTreeMap, BTreeSet};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{BidSentId, BidderId},
    rfp::{Answers, BidStanding, Prices, Sent, SentKind, standing},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use super::seen::{Own, own};
use crate::{
    Desk, Error as Broken, Result,
    desk::{Door, ProjectScope},
    entity::{bid, bid_sent, bidder, rfp, rfp_addendum},
    rfp::seal::{OwnKey, proves},
};

/// What a bidder is given for what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub id: BidSentId,
    pub kind: SentKind,
    /// The commit's.
    pub at: DateTime<Utc>,
    /// SHA-256 over a salt and the content, in hexadecimal digits; of a submission.
    pub answers: Option<String>,
    pub prices: Option<String>,
}

/// What a bidder keeps of a submission, under the own key. Its order is kept for ever: the bytes that were committed to are cut out of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    pub answers: Answers,
    pub prices: Prices,
    /// In hexadecimal digits: with them and the content everybody reckons the commitments anew.
    pub answers_salt: String,
    pub prices_salt: String,
}

/// A bidder's person: what was sent, the newest first.
pub async fn receipts(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<Receipt>> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    Ok(sent_by(&door, own.bidder.id).await?.into_iter().rev().collect())
}

/// What was committed to, to the byte: nothing is written down anew, so that the commitments can be reckoned from it for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    pub receipt: Receipt,
    /// JSON.
    pub answers: Vec<u8>,
    pub prices: Vec<u8>,
    /// In hexadecimal digits.
    pub answers_salt: String,
    pub prices_salt: String,
}

/// A bidder's person with the own key: what a receipt was given for, as people read it.
pub async fn receipt(desk: &Desk, project: &ProjectKey, number: i32, id: BidSentId, key: &OwnKey) -> Result<(Receipt, Copy)> {
    let committed = committed(desk, project, number, id, key).await?;
    let copy = committed.copy()?;
    Ok((committed.receipt, copy))
}

/// A bidder's person with the own key: the very bytes that the commitments of a receipt were made of.
pub async fn committed(desk: &Desk, project: &ProjectKey, number: i32, id: BidSentId, key: &OwnKey) -> Result<Committed> {
    let (receipt, plain) = unlocked(desk, project, number, id, key).await?;
    let broken = || Broken::broken("the copy of a bid is not what was committed to", std::io::Error::other(id.to_string()));
    let Copy { answers_salt, prices_salt, .. } = serde_json::from_slice(&plain).map_err(|_| broken())?;
    let (answers, rest) = written(&plain, "{\"answers\":").ok_or_else(broken)?;
    let (prices, _) = written(rest, ",\"prices\":").ok_or_else(broken)?;
    if !proves(&answers_salt, answers, receipt.answers.as_deref()) || !proves(&prices_salt, prices, receipt.prices.as_deref()) {
        return Err(broken());
    }
    Ok(Committed { answers: answers.to_vec(), prices: prices.to_vec(), receipt, answers_salt, prices_salt })
}

impl Committed {
    /// What the bytes say.
    pub fn copy(&self) -> Result<Copy> {
        let unread = |cause| Broken::broken("the copy of a bid cannot be read", cause);
        Ok(Copy {
            answers: serde_json::from_slice(&self.answers).map_err(unread)?,
            prices: serde_json::from_slice(&self.prices).map_err(unread)?,
            answers_salt: self.answers_salt.clone(),
            prices_salt: self.prices_salt.clone(),
        })
    }
}

/// The JSON value behind a start, as it stands there, and what comes after it.
fn written<'a>(text: &'a [u8], start: &str) -> Option<(&'a [u8], &'a [u8])> {
    let rest = text.strip_prefix(start.as_bytes())?;
    let mut values = serde_json::Deserializer::from_slice(rest).into_iter::<serde::de::IgnoredAny>();
    values.next()?.ok()?;
    rest.split_at_checked(values.byte_offset())
}

/// The copy of a submission, decrypted with the own key.
async fn unlocked(desk: &Desk, project: &ProjectKey, number: i32, id: BidSentId, key: &OwnKey) -> Result<(Receipt, Vec<u8>)> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    let receipt = sent_by(&door, own.bidder.id).await?.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
    let kept = bid_sent::Entity::find_by_id(receipt.id).select_only().column(bid_sent::Column::Own).into_tuple::<Option<String>>();
    let kept = kept.one(door.db()).await?.flatten();
    let sealed = kept.and_then(|sealed| BASE64_STANDARD.decode(sealed).ok()).ok_or(Error::NotFound)?;
    let plain =
        key.decrypt(&sealed, &own.copy_of(receipt.id)).map_err(|_| Error::rule(golive_domain::Say::new("error-bid-other-phrase")))?;
    Ok((receipt, plain))
}

impl Own {
    /// What the copy of a submission belongs to: it opens nowhere else.
    pub(super) fn copy_of(&self, sent: BidSentId) -> Vec<u8> {
        [self.bidder.id.0.as_bytes().as_slice(), sent.0.as_bytes()].concat()
    }
}

impl Receipt {
    pub(super) fn of(row: bid_sent::Model) -> Self {
        Self { id: row.id, kind: row.kind, at: row.at, answers: row.answers_commitment, prices: row.prices_commitment }
    }
}

/// What receipts tell, in the order of the columns.
type Told = (BidSentId, SentKind, DateTime<Utc>, Option<String>, Option<String>);

/// Everything a bidder sent, in the order of time: what receipts tell of it. The envelopes and the bidder's own copy, which are long, are
/// not read.
pub(super) async fn sent_by(door: &impl Door, bidder: BidderId) -> Result<Vec<Receipt>> {
    let found = bid_sent::Entity::find()
        .select_only()
        .columns([
            bid_sent::Column::Id,
            bid_sent::Column::Kind,
            bid_sent::Column::At,
            bid_sent::Column::AnswersCommitment,
            bid_sent::Column::PricesCommitment,
        ])
        .filter(bid_sent::COLUMN.bidder_id.eq(bidder))
        .order_by_asc(bid_sent::COLUMN.at)
        .order_by_asc(bid_sent::COLUMN.id);
    let one = |(id, kind, at, answers, prices): Told| Receipt { id, kind, at, answers, prices };
    Ok(found.into_tuple::<Told>().all(door.db()).await?.into_iter().map(one).collect())
}

/// Where a bid stands now, and the submission that says what is in it.
pub(super) fn stands(sent: &[Receipt], addenda: &[DateTime<Utc>], row: &rfp::Model, now: DateTime<Utc>) -> BidStanding {
    let said: Vec<Sent> = sent.iter().map(|one| told(one.kind, one.at)).collect();
    row.deadline_at.map_or(BidStanding::None, |deadline| standing(&said, addenda, deadline, now))
}

fn told(kind: SentKind, at: DateTime<Utc>) -> Sent {
    match kind {
        SentKind::Submitted => Sent::Submitted(at),
        SentKind::Confirmed => Sent::Confirmed(at),
        SentKind::Withdrawn => Sent::Withdrawn(at),
    }
}

/// When each addendum came out.
pub(super) async fn addenda_of(door: &impl Door, row: &rfp::Model) -> Result<Vec<rfp_addendum::Model>> {
    let found = rfp_addendum::Entity::find().filter(rfp_addendum::COLUMN.rfp_id.eq(row.id));
    Ok(found.order_by_asc(rfp_addendum::COLUMN.number).all(door.db()).await?)
}

/// The bids that count now, each with all that was sent: its commitments and its sealed envelopes, which are long. Whoever wants to
/// know only which bids count asks [`counted`].
pub(crate) async fn counted_sealed(
    door: &impl Door<Scope = ProjectScope>,
    row: &rfp::Model,
) -> Result<Vec<(bidder::Model, bid_sent::Model)>> {
    let counted = counted(door, row).await?;
    let found = bid_sent::Entity::find().filter(bid_sent::COLUMN.id.is_in(counted.iter().map(|(_, sent)| sent.id)));
    let mut whole: BTreeMap<BidSentId, bid_sent::Model> = found.all(door.db()).await?.into_iter().map(|row| (row.id, row)).collect();
    Ok(counted.into_iter().filter_map(|(bidder, sent)| Some((bidder, whole.remove(&sent.id)?))).collect())
}

/// A submission that counts, without its envelopes: nobody who judges looks into them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    pub id: BidSentId,
    pub at: DateTime<Utc>,
}

/// The bids that count now: each bidder with the last submission, by the bidders' numbers.
pub(crate) async fn counted(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<(bidder::Model, Counted)>> {
    let out: Vec<DateTime<Utc>> = addenda_of(door, row).await?.into_iter().map(|each| each.at).collect();
    let found = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(row.id)).order_by_asc(bidder::COLUMN.number);
    let bidders = found.all(door.db()).await?;
    let sent = bid_sent::Entity::find()
        .select_only()
        .columns([bid_sent::Column::Id, bid_sent::Column::BidderId, bid_sent::Column::Kind, bid_sent::Column::At])
        .filter(bid_sent::COLUMN.bidder_id.is_in(bidders.iter().map(|bidder| bidder.id)))
        .order_by_asc(bid_sent::COLUMN.at)
        .order_by_asc(bid_sent::COLUMN.id);
    let mut of = BTreeMap::<BidderId, Vec<(SentKind, Counted)>>::new();
    for (id, bidder, kind, at) in sent.into_tuple::<(BidSentId, BidderId, SentKind, DateTime<Utc>)>().all(door.db()).await? {
        of.entry(bidder).or_default().push((kind, Counted { id, at }));
    }
    let last = |bidder: bidder::Model| {
        let sent = of.get(&bidder.id)?;
        let said: Vec<Sent> = sent.iter().map(|(kind, one)| told(*kind, one.at)).collect();
        if standing(&said, &out, row.deadline_at?, door.now()) != BidStanding::Counts {
            return None;
        }
        let (_, last) = sent.iter().rev().find(|(kind, _)| *kind == SentKind::Submitted)?;
        Some((bidder, *last))
    };
    Ok(bidders.into_iter().filter_map(last).collect())
}

/// Which of these submissions are open, without what they say.
pub(crate) async fn open_of(door: &impl Door, counted: &[(bidder::Model, Counted)]) -> Result<BTreeSet<BidSentId>> {
    let found = bid::Entity::find().select_only().column(bid::Column::SentId);
    let found = found.filter(bid::COLUMN.sent_id.is_in(counted.iter().map(|(_, sent)| sent.id)));
    Ok(found.into_tuple::<BidSentId>().all(door.db()).await?.into_iter().collect())
}
