//! The technical score of a bid.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_traits::Zero;

use super::{
    Cell, Method,
    exact::{Exact, ratio, whole},
};
use crate::rfp::Absent;

/// What was given to one bid: a cell for each thing that is judged, criterion by criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored {
    pub cells: Vec<Cell>,
    /// Mandatory requirements that the bidder answered with "no".
    pub mandatory_no: u32,
}

/// How good a bid is, apart from its price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Technical {
    /// From 0 to 100.
    pub score: Exact,
    /// Of each criterion, from 0 to 100; `None` where nobody judged it and that is left out.
    pub criteria: Vec<Option<Exact>>,
    pub mandatory_no: u32,
    /// Neither eliminated nor below the minimum: its price is looked at.
    pub passed: bool,
}

/// A cell that keeps everything from being ranked, by the places of the bid and of the thing that is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    pub bid: usize,
    pub part: usize,
}

/// The technical scores of the bids. Refuses, and says where, while a score is missing under [`Absent::Block`]; and under
/// [`Absent::Renormalise`] a bid of which nobody judged anything, for there is nothing to stretch. A bid without a cell for every
/// thing that is judged has gaps there.
pub fn technical(method: &Method, bids: &[Scored]) -> Result<Vec<Technical>, Vec<Gap>> {
    let parts = method.parts();
    let gaps: Vec<Gap> = bids
        .iter()
        .enumerate()
        .flat_map(|(at, bid)| {
            let is_there = |part: &usize| bid.cells.get(*part).is_some_and(|cell| cell.fraction(method.absent).is_some());
            let blocked = match method.absent {
                Absent::Zero => false,
                Absent::Block => true,
                Absent::Renormalise => !(0..parts).any(|part| is_there(&part)),
            };
            (0..parts).filter(move |part| blocked && !is_there(part)).map(move |part| Gap { bid: at, part })
        })
        .collect();
    if gaps.is_empty() { Ok(bids.iter().map(|bid| of(method, bid)).collect()) } else { Err(gaps) }
}

fn of(method: &Method, bid: &Scored) -> Technical {
    let mut cells = bid.cells.iter().copied().chain(std::iter::repeat(Cell::default()));
    let criteria: Vec<Option<Exact>> = method
        .criteria
        .iter()
        .map(|criterion| {
            let of_parts = criterion.parts.iter().copied().zip(cells.by_ref());
            weighted(of_parts, method.absent).map(|mean| mean * ratio(100, method.scale.max(1)))
        })
        .collect();
    let score = mean(method, &criteria);
    let passed = bid.mandatory_no == 0 && score >= method.minimum_score();
    Technical { score, criteria, mandatory_no: bid.mandatory_no, passed }
}

/// The weighted mean of parts, in points of the scale; `None` where all are left out. Cells of the same number of marks are added
/// up as whole numbers first: a thousand fractions would be added slowly.
fn weighted(parts: impl Iterator<Item = (u32, Cell)>, absent: Absent) -> Option<Exact> {
    let mut sums: BTreeMap<u32, u128> = BTreeMap::new();
    let mut weights = 0_u64;
    for (weight, cell) in parts {
        let Some((sum, of)) = cell.fraction(absent) else { continue };
        *sums.entry(of).or_default() += u128::from(weight) * u128::from(sum);
        weights += u64::from(weight);
    }
    let total = sums.into_iter().fold(Exact::zero(), |total, (of, sum)| total + ratio(BigInt::from(sum), of));
    (weights > 0).then(|| total / whole(weights))
}

/// The weighted mean of the criteria that were judged; 0 where none was.
fn mean(method: &Method, criteria: &[Option<Exact>]) -> Exact {
    let judged = method.criteria.iter().zip(criteria).filter_map(|(criterion, score)| Some((criterion.weight, score.as_ref()?)));
    let (sum, weights) =
        judged.fold((Exact::zero(), 0_u64), |(sum, weights), (weight, score)| (sum + score * whole(weight), weights + u64::from(weight)));
    match weights {
        0 => Exact::zero(),
        weights => sum / whole(weights),
    }
}
