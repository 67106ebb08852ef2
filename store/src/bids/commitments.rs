//! What bidders committed to, published at the deadline: whoever holds a receipt finds it there, and whoever reads the opened bids can
//! check that they are the ones that were submitted. Without names.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    id::BidSentId,
    rfp::{RfpState, is_in_time},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{
    seen::own,
    sent::{Counted, counted},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{bid_sent, rfp},
    rfp::{RfpRow, rows::row, seen::find},
};

/// What was committed to with one submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// In the order of time, from 1; not the bidder's.
    pub number: usize,
    /// The commit's, as on the receipt.
    pub at: DateTime<Utc>,
    /// SHA-256 over a salt and the content, in hexadecimal digits.
    pub answers: String,
    pub prices: String,
}

/// Whoever reads requests: the commitments of every bid that counts; none before the deadline.
pub async fn commitments(desk: &Desk, project: &ProjectKey, number: i32) -> Result<(RfpRow, Vec<Commitment>)> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    Ok((row(&model), published(&door, &model).await?))
}

/// A bidder's person: the same.
pub async fn commitments_for_bidder(desk: &Desk, project: &ProjectKey, number: i32) -> Result<(RfpRow, Vec<Commitment>)> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    Ok((row(&own.rfp), published(&door, &own.rfp).await?))
}

/// Of every bid that counts, once the deadline is over; none of a request that came to nothing.
pub(super) async fn published(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<Commitment>> {
    if row.state == RfpState::Cancelled || row.deadline_at.is_none_or(|deadline| is_in_time(door.now(), deadline)) {
        return Ok(Vec::new());
    }
    let mut counted: Vec<Counted> = counted(door, row).await?.into_iter().map(|(_, sent)| sent).collect();
    counted.sort_by_key(|sent| (sent.at, sent.id));
    // Without the envelopes, which are long.
    let found = bid_sent::Entity::find()
        .select_only()
        .columns([bid_sent::Column::Id, bid_sent::Column::AnswersCommitment, bid_sent::Column::PricesCommitment])
        .filter(bid_sent::COLUMN.id.is_in(counted.iter().map(|sent| sent.id)))
        .into_tuple::<(BidSentId, Option<String>, Option<String>)>();
    let found = found.all(door.db()).await?.into_iter().map(|(id, answers, prices)| (id, (answers, prices)));
    let mut committed: BTreeMap<BidSentId, (Option<String>, Option<String>)> = found.collect();
    let one = |(at, sent): (usize, Counted)| {
        let (answers, prices) = committed.remove(&sent.id)?;
        Some(Commitment { number: at + 1, at: sent.at, answers: answers?, prices: prices? })
    };
    Ok(counted.into_iter().enumerate().filter_map(one).collect())
}
