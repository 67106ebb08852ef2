//! What is true of every ranking, whatever the marks, weights and prices.

use proptest::{collection::vec, prelude::*};

use super::{
    Cell, Criterion, Exact, Gap, Mark, Method, Priced, Ranking, Scored,
    exact::whole,
    fixture::{method, minute, price_of},
    rank, technical,
};
use crate::rfp::Absent;

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    let mark = prop_oneof![5 => (0_u32..=10).prop_map(Mark::Score), 1 => Just(Mark::Abstained), 1 => Just(Mark::Missing)];
    vec(mark, 3)
}

/// The marks of a bid, by what is judged, and its price.
type Given = (Vec<Vec<Mark>>, i64);

fn field() -> impl Strategy<Value = (Vec<u32>, Vec<Given>)> {
    (1_usize..5).prop_flat_map(|criteria| {
        let bid = (vec(marks(), criteria), 1_i64..2_000);
        (vec(1_u32..5_000, criteria), vec(bid, 1..6))
    })
}

fn ranked(method: &Method, bids: &[Given]) -> Result<Ranking, Vec<Gap>> {
    let scored: Vec<Scored> = bids
        .iter()
        .map(|(cells, _)| Scored { cells: cells.iter().map(|marks| Cell::of(marks.iter().copied(), None)).collect(), mandatory_no: 0 })
        .collect();
    let scores = technical(method, &scored)?;
    let priced: Vec<Priced> = scores
        .into_iter()
        .zip(bids)
        .map(|(technical, (_, price))| Priced { technical, price: Ok(price_of(*price)), received_at: minute(0) })
        .collect();
    Ok(rank(method, &priced).expect("all have prices"))
}

/// Where each bid came, or nothing where too much is missing.
fn places(method: &Method, bids: &[Given]) -> Option<Ranking> {
    ranked(method, bids).ok()
}

proptest! {
    /// The order in which bids and evaluators stand changes no score and no place.
    #[test]
    fn order_changes_nothing((weights, bids) in field(), absent in prop_oneof![Just(Absent::Zero), Just(Absent::Renormalise)]) {
        let method = Method { absent, scale: 10, ..method(&weights, 3_000) };
        let Ok(ranking) = ranked(&method, &bids) else { return Ok(()) };
        let turned: Vec<_> = bids.iter().rev().map(|(cells, price)| {
            (cells.iter().map(|marks| marks.iter().rev().copied().collect()).collect(), *price)
        }).collect();
        let last = bids.len() - 1;
        let mut again = ranked(&method, &turned).unwrap();
        for standing in &mut again {
            standing.bid = last - standing.bid;
        }
        let by_bid = |mut ranking: Ranking| { ranking.sort_by_key(|standing| standing.bid); ranking };
        prop_assert_eq!(by_bid(ranking), by_bid(again));
    }

    /// The order in which criteria stand, and requirements under one of them, changes no score and no place.
    #[test]
    fn the_order_of_what_is_judged_changes_nothing((weights, bids) in field(), absent in prop_oneof![Just(Absent::Zero), Just(Absent::Renormalise)]) {
        let turned: Vec<Given> = bids.iter().map(|(cells, price)| (cells.iter().rev().cloned().collect(), *price)).collect();
        let backwards: Vec<u32> = weights.iter().rev().copied().collect();
        let of = |weights: &[u32]| Method { absent, scale: 10, ..method(weights, 3_000) };
        prop_assert_eq!(places(&of(&weights), &bids), places(&of(&backwards), &turned));
        // The same as requirements of one criterion.
        let under_one = |weights: &[u32]| Method { criteria: vec![Criterion { weight: 10_000, parts: weights.to_vec() }], ..of(&[]) };
        prop_assert_eq!(places(&under_one(&weights), &bids), places(&under_one(&backwards), &turned));
    }

    /// A better mark makes no bid worse.
    #[test]
    fn a_better_mark_is_never_a_worse_score((weights, mut bids) in field()) {
        let method = Method { absent: Absent::Zero, scale: 10, ..method(&weights, 3_000) };
        let score = |bids: &[Given]| ranked(&method, bids).map(|ranking| ranking.into_iter().find(|one| one.bid == 0).and_then(|one| one.total));
        let before = score(&bids).unwrap();
        for mark in bids[0].0.iter_mut().flatten() {
            if let Mark::Score(score) = mark {
                *score = (*score + 1).min(10);
            }
        }
        prop_assert!(score(&bids).unwrap() >= before);
    }

    /// Weights matter by their proportions only.
    #[test]
    fn scaling_the_weights_changes_nothing((weights, bids) in field(), by in 2_u32..50) {
        let plain = Method { absent: Absent::Zero, scale: 10, ..method(&weights, 3_000) };
        let scaled: Vec<u32> = weights.iter().map(|weight| weight * by).collect();
        let scaled = Method { absent: Absent::Zero, scale: 10, ..method(&scaled, 3_000) };
        prop_assert_eq!(ranked(&plain, &bids), ranked(&scaled, &bids));
    }

    /// What nobody gave counts as nothing only where that was declared: left out, it lowers no score; blocked, it is named.
    #[test]
    fn missing_is_never_zero_unless_declared((weights, bids) in field()) {
        let under = |absent| Method { absent, scale: 10, ..method(&weights, 0) };
        let is_missing = |(cells, _): &Given| cells.iter().any(|marks| {
            marks.contains(&Mark::Missing) || marks.iter().all(|mark| *mark == Mark::Abstained)
        });
        prop_assert_eq!(ranked(&under(Absent::Block), &bids).is_err(), bids.iter().any(is_missing));
        let (Ok(zero), Ok(stretched)) = (ranked(&under(Absent::Zero), &bids), ranked(&under(Absent::Renormalise), &bids)) else {
            return Ok(());
        };
        for standing in &stretched {
            let as_zero = zero.iter().find(|other| other.bid == standing.bid).unwrap();
            prop_assert!(standing.total >= as_zero.total);
            if !is_missing(&bids[standing.bid]) {
                prop_assert_eq!(&standing.total, &as_zero.total);
            }
        }
    }

    /// No combined score lies outside of the scale, and the better place has no lower one.
    #[test]
    fn places_follow_scores((weights, bids) in field(), price_weight in 0_u32..=10_000) {
        let method = Method { absent: Absent::Zero, scale: 10, ..method(&weights, price_weight) };
        let ranking = ranked(&method, &bids).unwrap();
        let totals: Vec<&Exact> = ranking.iter().filter_map(|standing| standing.total.as_ref()).collect();
        prop_assert_eq!(totals.len(), bids.len());
        prop_assert!(totals.iter().all(|total| whole(0) <= **total && **total <= whole(100)));
        prop_assert!(totals.is_sorted_by(|one, other| one >= other));
    }
}
