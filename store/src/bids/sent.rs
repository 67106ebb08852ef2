//! What was sent: receipts for the bidder, and which submission of each bidder counts.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{BidSentId, BidderId},
    rfp::{Answers, BidStanding, Prices, Sent, SentKind, standing},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

use super::seen::{Own, own};
use crate::{
    Desk, Error as Broken, Result,
    desk::{Door, ProjectScope},
    entity::{bid_sent, bidder, rfp, rfp_addendum},
    rfp::seal::OwnKey,
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

/// What a bidder keeps of a submission, under the own key.
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
    Ok(sent_by(&door, own.bidder.id).await?.into_iter().rev().map(Receipt::of).collect())
}

/// A bidder's person with the own key: what a receipt was given for.
pub async fn receipt(desk: &Desk, project: &ProjectKey, number: i32, id: BidSentId, key: &OwnKey) -> Result<(Receipt, Copy)> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    let row = sent_by(&door, own.bidder.id).await?.into_iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
    let sealed = row.own.as_deref().and_then(|sealed| BASE64_STANDARD.decode(sealed).ok()).ok_or(Error::NotFound)?;
    let plain = key.decrypt(&sealed, &own.copy_of(row.id)).map_err(|_| Error::rule(golive_domain::Say::new("error-bid-other-phrase")))?;
    let copy = serde_json::from_slice(&plain).map_err(|cause| Broken::broken("the copy of a bid cannot be read", cause))?;
    Ok((Receipt::of(row), copy))
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

/// In the order of time.
pub(super) async fn sent_by(door: &impl Door, bidder: BidderId) -> Result<Vec<bid_sent::Model>> {
    let found = bid_sent::Entity::find().filter(bid_sent::COLUMN.bidder_id.eq(bidder));
    Ok(found.order_by_asc(bid_sent::COLUMN.at).order_by_asc(bid_sent::COLUMN.id).all(door.db()).await?)
}

/// Where a bid stands now, and the submission that says what is in it.
pub(super) fn stands(sent: &[bid_sent::Model], addenda: &[DateTime<Utc>], row: &rfp::Model, now: DateTime<Utc>) -> BidStanding {
    let told: Vec<Sent> = sent
        .iter()
        .map(|row| match row.kind {
            SentKind::Submitted => Sent::Submitted(row.at),
            SentKind::Confirmed => Sent::Confirmed(row.at),
            SentKind::Withdrawn => Sent::Withdrawn(row.at),
        })
        .collect();
    row.deadline_at.map_or(BidStanding::None, |deadline| standing(&told, addenda, deadline, now))
}

/// When each addendum came out.
pub(super) async fn addenda_of(door: &impl Door, row: &rfp::Model) -> Result<Vec<rfp_addendum::Model>> {
    let found = rfp_addendum::Entity::find().filter(rfp_addendum::COLUMN.rfp_id.eq(row.id));
    Ok(found.order_by_asc(rfp_addendum::COLUMN.number).all(door.db()).await?)
}

/// The bids that count now: each bidder with the last submission, by number.
pub(super) async fn counting(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<(bidder::Model, bid_sent::Model)>> {
    let out: Vec<DateTime<Utc>> = addenda_of(door, row).await?.into_iter().map(|each| each.at).collect();
    let found = bidder::Entity::find().filter(bidder::COLUMN.rfp_id.eq(row.id)).order_by_asc(bidder::COLUMN.number);
    let mut counting = Vec::new();
    for bidder in found.all(door.db()).await? {
        let sent = sent_by(door, bidder.id).await?;
        if stands(&sent, &out, row, door.now()) != BidStanding::Counts {
            continue;
        }
        let last = sent.into_iter().rev().find(|row| row.kind == SentKind::Submitted);
        counting.extend(last.map(|last| (bidder, last)));
    }
    Ok(counting)
}
