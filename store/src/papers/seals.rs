//! That the seals held: what each bidder committed to before the deadline, held against what was opened.

use chrono::{DateTime, Utc};
use golive_domain::rfp::{Answers, Envelope, Prices};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::de::DeserializeOwned;

use crate::{
    Result,
    bids::{Unsealed, counted_sealed},
    desk::{Door, ProjectScope},
    entity::{bid, bid_sent, opened_share, rfp},
    rfp::holders::threshold,
};

/// The commitments of one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The bidder's number.
    pub bidder: i32,
    /// When it was submitted.
    pub sent_at: DateTime<Utc>,
    /// As it was published at the deadline, in hexadecimal digits.
    pub answers: String,
    pub prices: String,
    pub opened_at: DateTime<Utc>,
    /// `None` where the prices stayed sealed.
    pub prices_opened_at: Option<DateTime<Utc>>,
    /// The envelope of the answers is what was committed to, and they were read as it says: both reckoned anew.
    pub answers_hold: bool,
    /// The same of the prices; `None` where they stayed sealed.
    pub prices_hold: Option<bool>,
}

/// Of every bid that was opened, by the bidders' numbers.
pub(super) async fn seals(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<Seal>> {
    let threshold = threshold(row)?;
    let mut seals = Vec::new();
    for (bidder, sent) in counted_sealed(door, row).await? {
        let Some(open) = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.id)).one(door.db()).await? else { continue };
        let shares = opened_share::Entity::find().filter(opened_share::COLUMN.sent_id.eq(sent.id)).all(door.db()).await?;
        let opened = SubmissionShares { sent: &sent, shares: &shares, threshold };
        seals.push(Seal {
            bidder: bidder.number,
            sent_at: sent.at,
            answers_hold: opened.holds(Envelope::Answers, &open.answers.0, Answers::without_nul),
            prices_hold: open.prices.as_ref().map(|told| opened.holds(Envelope::Prices, &told.0, Prices::without_nul)),
            // What was written for measuring was never under seal.
            answers: sent.answers_commitment.clone().unwrap_or_default(),
            prices: sent.prices_commitment.clone().unwrap_or_default(),
            opened_at: open.opened_at,
            prices_opened_at: open.prices_opened_at,
        });
    }
    Ok(seals)
}

/// A submission with the shares that its holders opened.
struct SubmissionShares<'a> {
    sent: &'a bid_sent::Model,
    shares: &'a [opened_share::Model],
    threshold: u8,
}

impl SubmissionShares<'_> {
    /// Whether an envelope is what was committed to, to the byte, and says what everybody reads, as far as a database keeps it.
    fn holds<T: DeserializeOwned + PartialEq>(&self, part: Envelope, read: &T, as_kept: fn(T) -> T) -> bool {
        let Ok(unsealed) = Unsealed::of(self.sent, part, self.shares, self.threshold) else { return false };
        let says = serde_json::from_slice::<T>(&unsealed.content);
        unsealed.is_committed(self.sent, part) && says.is_ok_and(|says| as_kept(says) == *read)
    }
}
