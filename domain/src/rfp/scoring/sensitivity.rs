//! How firm a ranking is: by how much a weight has to change before somebody else wins, and what the winner's lead is on the way.
//!
//! One weight is moved at a time and the others keep their proportions among themselves. A criterion's weight moves within the
//! technical score, the price's against it. Where nobody judged a criterion of a bid and it was left out, it stands at the bid's own
//! technical score while weights are moved: that is what leaving it out comes to, and it keeps every score a straight line.
//!
//! A bid may also pass the technical minimum on the way, or fail it, and with it the lowest price changes: the ways are walked from
//! one such point to the next, and between two of them every combined score is a straight line. Everything is exact.

use std::cmp::Ordering;

use num_traits::{One, Signed, Zero};

use super::{
    Method, Priced,
    exact::{Exact, ratio, whole},
    method::WHOLE,
    ranking::{broken, financial},
};

/// A weight that can be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Of this criterion, in the technical score.
    Criterion(usize),
    /// Of the price, in the combined score.
    Price,
}

/// Where somebody else comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The share of the weight, from 0 to 1: beyond it the other one leads, at it they are level.
    pub at: Exact,
    /// Who leads then; `None` where nobody is left that passes.
    pub winner: Option<usize>,
}

/// The winner's lead over the best of the others while a weight is moved a little.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swing {
    /// In points of the combined score; below zero another one leads. `None` where the winner does not pass, or nobody else does.
    pub less: Option<Exact>,
    pub more: Option<Exact>,
}

/// How far one weight can be moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub weight: Weight,
    /// Its share as published, from 0 to 1.
    pub share: Exact,
    /// The nearest change of the winner when it weighs less; `None` where it may weigh nothing.
    pub less: Option<Flip>,
    /// When it weighs more; `None` where it may weigh everything.
    pub more: Option<Flip>,
    /// The lead when it is moved by the given step to either side.
    pub swing: Swing,
}

impl Reach {
    /// The smallest change of this weight that changes the winner, in shares of a whole: the nearer of both.
    pub fn distance(&self) -> Option<Exact> {
        let of = |flip: &Option<Flip>| flip.as_ref().map(|flip| (&flip.at - &self.share).abs());
        [of(&self.less), of(&self.more)].into_iter().flatten().min()
    }
}

/// How far each weight can be moved before another bid wins, with the lead at `step` basis points to either side. Empty where nobody
/// won: fewer than one bid is ranked, or a lot decides.
pub fn reaches(method: &Method, bids: &[Priced], step: u32) -> Vec<Reach> {
    let Some(winner) = winner(method, bids) else { return Vec::new() };
    let shares = method.shares();
    let criteria = shares.iter().enumerate().map(|(at, share)| (Weight::Criterion(at), share.clone()));
    let weights = criteria.chain([(Weight::Price, method.price_share())]);
    // A weight that is all there is leaves nothing whose proportions could be kept.
    let movable = weights.filter(|(weight, share)| *weight == Weight::Price || *share < Exact::one());
    movable
        .map(|(weight, share)| {
            let way = Way::new(method, bids, winner, weight, &share);
            let step = ratio(step, WHOLE);
            let lead_at = |at: Exact| way.lead(&at.clamp(Exact::zero(), Exact::one()));
            Reach {
                weight,
                less: way.flip(&share, &Exact::zero()),
                more: way.flip(&share, &Exact::one()),
                swing: Swing { less: lead_at(&share - &step), more: lead_at(&share + &step) },
                share,
            }
        })
        .collect()
}

/// The one that comes first, if it does so without a lot.
fn winner(method: &Method, bids: &[Priced]) -> Option<usize> {
    let ranking = super::rank(method, bids).ok()?;
    let first = ranking.first().filter(|standing| standing.place == Ok(1) && !standing.tied)?;
    Some(first.bid)
}

/// `rise × x + base`, of a weight's share `x`.
#[derive(Clone, Debug)]
struct Line {
    base: Exact,
    rise: Exact,
}

impl Line {
    fn at(&self, x: &Exact) -> Exact {
        &self.base + &self.rise * x
    }

    fn flat(value: Exact) -> Self {
        Self { base: value, rise: Exact::zero() }
    }

    fn minus(&self, other: &Self) -> Self {
        Self { base: &self.base - &other.base, rise: &self.rise - &other.rise }
    }

    /// Where it is zero, unless it is everywhere or nowhere.
    fn root(&self) -> Option<Exact> {
        (!self.rise.is_zero()).then(|| -&self.base / &self.rise)
    }
}

/// The bids while one weight is moved.
struct Way<'a> {
    method: &'a Method,
    bids: &'a [Priced],
    winner: usize,
    weight: Weight,
    /// Of each bid that could be ranked, its technical score.
    technical: Vec<(usize, Line)>,
}

impl<'a> Way<'a> {
    fn new(method: &'a Method, bids: &'a [Priced], winner: usize, weight: Weight, share: &Exact) -> Self {
        let may_pass = |bid: &Priced| bid.technical.mandatory_no == 0 && bid.price.is_ok();
        let candidates = bids.iter().enumerate().filter(|(_, bid)| may_pass(bid));
        let technical = candidates.map(|(at, bid)| (at, technical_line(bid, weight, share))).collect();
        Self { method, bids, winner, weight, technical }
    }

    /// Those that pass at `x`.
    fn passing(&self, x: &Exact) -> Vec<&(usize, Line)> {
        let minimum = self.method.minimum_score();
        self.technical.iter().filter(|(_, line)| line.at(x) >= minimum).collect()
    }

    /// The combined scores of those that pass.
    fn combined(&self, passing: &[&(usize, Line)]) -> Vec<(usize, Line)> {
        let price_of = |bid: usize| self.bids[bid].price.as_ref().ok();
        let Some(lowest) = passing.iter().filter_map(|(bid, _)| price_of(*bid)).min() else { return Vec::new() };
        let lines = passing.iter().filter_map(|(bid, technical)| {
            let financial = financial(lowest, price_of(*bid)?);
            Some((*bid, self.combined_line(technical, financial)))
        });
        lines.collect()
    }

    fn combined_line(&self, technical: &Line, financial: Exact) -> Line {
        match self.weight {
            // (1 - x) × T + x × Sf, with T standing still.
            Weight::Price => Line { rise: financial - &technical.base, base: technical.base.clone() },
            Weight::Criterion(_) => {
                let price = self.method.price_share();
                let rest = Exact::one() - &price;
                Line { base: &rest * &technical.base + price * financial, rise: rest * &technical.rise }
            }
        }
    }

    /// The winner's lead at `x` over the best of the others.
    fn lead(&self, x: &Exact) -> Option<Exact> {
        let scores = self.combined(&self.passing(x));
        let own = scores.iter().find(|(bid, _)| *bid == self.winner)?.1.at(x);
        let best = scores.iter().filter(|(bid, _)| *bid != self.winner).map(|(_, line)| line.at(x)).max()?;
        Some(own - best)
    }

    /// The first point on the way from `from` to `to` beyond which another one leads.
    fn flip(&self, from: &Exact, to: &Exact) -> Option<Flip> {
        let mut at = from.clone();
        for stop in self.stops(from, to) {
            let middle = (&at + &stop) / whole(2);
            let scores = self.combined(&self.passing(&middle));
            let Some((_, own)) = scores.iter().find(|(bid, _)| *bid == self.winner) else {
                return Some(Flip { winner: self.best(&scores, &at, &stop), at });
            };
            let others = scores.iter().filter(|(bid, _)| *bid != self.winner);
            let first = others.filter_map(|(_, line)| overtakes(&line.minus(own), &at, &stop)).min_by(|one, other| nearer(one, other, &at));
            if let Some(point) = first {
                return Some(Flip { winner: self.best(&scores, &point, &stop), at: point });
            }
            at = stop;
        }
        None
    }

    /// Where somebody begins or ceases to pass on the way, and its end.
    fn stops(&self, from: &Exact, to: &Exact) -> Vec<Exact> {
        let (low, high) = if from <= to { (from, to) } else { (to, from) };
        let minimum = Line::flat(self.method.minimum_score());
        let roots = self.technical.iter().filter_map(|(_, line)| line.minus(&minimum).root());
        let mut stops: Vec<Exact> = roots.filter(|root| low < root && root < high).chain([to.clone()]).collect();
        stops.sort_by(|one, other| nearer(one, other, from));
        stops.dedup();
        stops.retain(|stop| stop != from);
        stops
    }

    /// Who leads beyond `point` on the way to `stop`: of those that are level there, the one whose score goes on the steepest.
    fn best(&self, scores: &[(usize, Line)], point: &Exact, stop: &Exact) -> Option<usize> {
        let first = |one: &&(usize, Line), other: &&(usize, Line)| {
            let higher_at = |x: &Exact| other.1.at(x).cmp(&one.1.at(x));
            let same_line = || broken(&self.method.ties, &self.bids[one.0], &self.bids[other.0]).then(one.0.cmp(&other.0));
            higher_at(point).then_with(|| higher_at(stop)).then_with(same_line)
        };
        scores.iter().min_by(first).map(|(bid, _)| *bid)
    }
}

/// The technical score of a bid while the weight is moved from its `share`.
fn technical_line(bid: &Priced, weight: Weight, share: &Exact) -> Line {
    let all = &bid.technical.score;
    let Weight::Criterion(at) = weight else { return Line::flat(all.clone()) };
    let own = bid.technical.criteria.get(at).and_then(Option::as_ref).unwrap_or(all);
    // T = x × own + (1 - x) × rest, and rest is what T is without the share it has.
    let rest = (all - share * own) / (Exact::one() - share);
    Line { rise: own - &rest, base: rest }
}

/// Where a difference that is not above zero yet at `from` goes above it, before `to` is reached.
fn overtakes(difference: &Line, from: &Exact, to: &Exact) -> Option<Exact> {
    if difference.at(from).is_positive() {
        return Some(from.clone());
    }
    if !difference.at(to).is_positive() {
        return None;
    }
    difference.root()
}

fn nearer(one: &Exact, other: &Exact, from: &Exact) -> Ordering {
    (one - from).abs().cmp(&(other - from).abs())
}

#[cfg(test)]
#[path = "sensitivity_tests.rs"]
mod tests;
