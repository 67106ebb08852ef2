//! Marks as a ranking takes them: who gave what to whom for what, without the reasons.
//!
//! A hundred thousand rows one by one would cost more than everything that is done with them. They come gathered, one text for each
//! evaluator and bid, and are looked up by their places.

use std::collections::{BTreeMap, HashMap};

use golive_domain::{
    id::{BidderId, EvaluatorId},
    rfp::scoring::Mark,
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QuerySelect,
    sea_query::{Asterisk, Expr},
};

use crate::{
    Result,
    desk::Door,
    entity::{bid_mark, evaluator},
};

/// What stands between two marks of a text: the unit separator, which no name holds.
const BETWEEN: char = '\u{1f}';
/// Marks for more things than these are read without naming the things.
const FEW: usize = 200;

/// The marks of those who judge, for some bids and some of the things that are judged.
#[derive(Clone, Debug)]
pub(super) struct Given {
    judges: usize,
    parts: usize,
    /// By bid, then by thing, then by who judges.
    marks: Vec<Mark>,
}

impl Given {
    /// What `judges` gave these bids for the things of these keys. What they did not give is missing.
    pub async fn read(door: &impl Door, bids: &[BidderId], judges: &[EvaluatorId], keys: &[String]) -> Result<Self> {
        let mut given =
            Self { judges: judges.len(), parts: keys.len(), marks: vec![Mark::Missing; bids.len() * keys.len() * judges.len()] };
        let place = |ids: &[BidderId], id: BidderId| ids.iter().position(|known| *known == id);
        let parts: HashMap<&str, usize> = keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
        let gathered = format!("string_agg(COALESCE(CAST(mark AS TEXT), '') || ' ' || part, '{BETWEEN}')");
        let mut found = bid_mark::Entity::find()
            .select_only()
            .columns([bid_mark::Column::BidderId, bid_mark::Column::EvaluatorId])
            .column_as(Expr::cust(gathered), "given")
            .filter(bid_mark::COLUMN.bidder_id.is_in(bids.to_vec()))
            .filter(bid_mark::COLUMN.evaluator_id.is_in(judges.to_vec()))
            .group_by(bid_mark::Column::BidderId)
            .group_by(bid_mark::Column::EvaluatorId);
        if keys.len() <= FEW {
            found = found.filter(bid_mark::COLUMN.part.is_in(keys.to_vec()));
        }
        for (bidder, evaluator, text) in found.into_tuple::<(BidderId, EvaluatorId, String)>().all(door.db()).await? {
            let judge = judges.iter().position(|known| *known == evaluator);
            let (Some(bid), Some(judge)) = (place(bids, bidder), judge) else { continue };
            for (mark, part) in read(&text) {
                if let Some(part) = parts.get(part) {
                    let at = given.place(bid, *part) + judge;
                    given.marks[at] = mark;
                }
            }
        }
        Ok(given)
    }

    /// What a bid was given for one thing, in the order of the judges.
    pub fn of(&self, bid: usize, part: usize) -> impl Iterator<Item = Mark> + '_ {
        let first = self.place(bid, part);
        self.marks[first..first + self.judges].iter().copied()
    }

    fn place(&self, bid: usize, part: usize) -> usize {
        (bid * self.parts + part) * self.judges
    }
}

/// The marks of a text: `4 0:R-1`, without a number where somebody abstained.
fn read(text: &str) -> impl Iterator<Item = (Mark, &str)> {
    text.split(BETWEEN).filter_map(|one| one.split_once(' ')).map(|(mark, part)| (mark.parse().map_or(Mark::Abstained, Mark::Score), part))
}

/// How many marks each evaluator gave each of the bids; who gave none is not named.
pub(super) async fn counts(door: &impl Door, bids: &[BidderId]) -> Result<BTreeMap<(EvaluatorId, BidderId), usize>> {
    let found = bid_mark::Entity::find()
        .select_only()
        .columns([bid_mark::Column::EvaluatorId, bid_mark::Column::BidderId])
        .column_as(Expr::col(Asterisk).count(), "given")
        .filter(bid_mark::COLUMN.bidder_id.is_in(bids.to_vec()))
        .group_by(bid_mark::Column::EvaluatorId)
        .group_by(bid_mark::Column::BidderId);
    let counted = found.into_tuple::<(EvaluatorId, BidderId, i64)>().all(door.db()).await?;
    Ok(counted.into_iter().map(|(who, bid, count)| ((who, bid), usize::try_from(count).unwrap_or_default())).collect())
}

/// What one evaluator gave one bid, with the reasons, by the keys of the things.
pub(super) async fn own_marks(door: &impl Door, own: &evaluator::Model, bidder: BidderId) -> Result<BTreeMap<String, bid_mark::Model>> {
    let found = bid_mark::Entity::find().filter(bid_mark::COLUMN.evaluator_id.eq(own.id)).filter(bid_mark::COLUMN.bidder_id.eq(bidder));
    Ok(found.all(door.db()).await?.into_iter().map(|mark| (mark.part.clone(), mark)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gathered_marks_are_read_back() {
        let read: Vec<_> = read("4 0:R 1\u{1f} 1#Save a deal\u{1f}0 2").collect();
        assert_eq!(read, [(Mark::Score(4), "0:R 1"), (Mark::Abstained, "1#Save a deal"), (Mark::Score(0), "2")]);
    }
}
