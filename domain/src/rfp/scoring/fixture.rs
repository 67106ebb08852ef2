//! Methods and bids for tests.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    Cell, Criterion, Mark, Method, Priced, Scored,
    exact::{Exact, whole},
    technical,
};
use crate::rfp::{Absent, TieBreak};

/// Criteria that are judged as they stand, on a scale up to 100, with a third of the weight on the price.
pub fn method(weights: &[u32], price_weight: u32) -> Method {
    Method {
        criteria: weights.iter().map(|weight| Criterion { weight: *weight, parts: vec![1] }).collect(),
        scale: 100,
        price_weight,
        minimum: 0,
        absent: Absent::Block,
        ties: vec![TieBreak::Technical, TieBreak::Price],
        low_price: 0,
    }
}

/// A bid that one evaluator judged.
pub fn judged(marks: &[u32]) -> Scored {
    Scored { cells: marks.iter().map(|mark| Cell::of([Mark::Score(*mark)], None)).collect(), mandatory_no: 0 }
}

/// The bids with their prices, in the order of their receipt.
pub fn priced(method: &Method, bids: &[(Scored, i64)]) -> Vec<Priced> {
    let scored: Vec<Scored> = bids.iter().map(|(scored, _)| scored.clone()).collect();
    let scores = technical(method, &scored).expect("nothing is missing");
    let priced = scores.into_iter().zip(bids).zip(0..);
    priced.map(|((technical, (_, price)), at)| Priced { technical, price: Ok(price_of(*price)), received_at: minute(at) }).collect()
}

pub fn price_of(minor: i64) -> Exact {
    whole(minor)
}

pub fn minute(after: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(after)
}
