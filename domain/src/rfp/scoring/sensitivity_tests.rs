use proptest::{collection::vec, prelude::*};

use super::{
    super::{
        Scored,
        fixture::{judged, method, priced},
        printed, rank,
    },
    *,
};

fn percent(value: &Exact) -> String {
    printed(&(value * whole(100)), 2)
}

fn of(reaches: &[Reach], weight: Weight) -> &Reach {
    reaches.iter().find(|reach| reach.weight == weight).expect("each weight has a reach")
}

/// Two bids, 90 and 60 in quality at 150 and 100: half and half is 78⅓ to 80, so that the cheaper one wins. They are level where
/// 30 × (1 - p) = 33⅓ × p, at p = 9/19.
#[test]
fn the_weight_of_the_price_may_fall_to_where_both_are_level() {
    let halves = method(&[10_000], 5_000);
    let bids = priced(&halves, &[(judged(&[90]), 150), (judged(&[60]), 100)]);
    let reaches = reaches(&halves, &bids, 500);
    assert_eq!(reaches.len(), 1, "the only criterion has nothing to be weighed against");
    let price = of(&reaches, Weight::Price);
    let less = price.less.as_ref().unwrap();
    assert_eq!((less.at.clone(), less.winner), (ratio(9, 19), Some(0)));
    assert_eq!(price.more, None);
    assert_eq!(percent(&price.distance().unwrap()), "2.63");
    assert_eq!(price.swing.less.as_ref().map(|lead| printed(lead, 2)).as_deref(), Some("-1.50"));
    assert_eq!(price.swing.more.as_ref().map(|lead| printed(lead, 2)).as_deref(), Some("4.83"));
}

#[test]
fn a_criterion_is_moved_against_the_others_in_their_proportions() {
    // Without a price: 60, 20, 20. A wins by the first criterion, 84 to 76.
    let quality = method(&[6_000, 2_000, 2_000], 0);
    let bids = priced(&quality, &[(judged(&[100, 60, 60]), 100), (judged(&[70, 90, 80]), 100)]);
    let reaches = reaches(&quality, &bids, 500);
    // 100x + 60(1 - x) = 70x + 85(1 - x): x = 25/55.
    assert_eq!(of(&reaches, Weight::Criterion(0)).less.as_ref().unwrap().at, ratio(25, 55));
    assert_eq!(of(&reaches, Weight::Criterion(0)).more, None);
    // 60x + 90(1 - x) = 90x + 72.5(1 - x): x = 17.5/47.5.
    assert_eq!(of(&reaches, Weight::Criterion(1)).more.as_ref().unwrap().at, ratio(7, 19));
    assert_eq!(of(&reaches, Weight::Criterion(1)).less, None);
}

#[test]
fn who_falls_below_the_minimum_on_the_way_wins_no_more() {
    let with_minimum = Method { minimum: 7_000, ..method(&[5_000, 5_000], 0) };
    let bids = priced(&with_minimum, &[(judged(&[100, 60]), 100), (judged(&[72, 72]), 100)]);
    let reaches = reaches(&with_minimum, &bids, 500);
    let first = of(&reaches, Weight::Criterion(0));
    // 60 + 40x is level with 72 at 0.3, before it falls below 70 at 0.25.
    assert_eq!((first.less.as_ref().unwrap().at.clone(), first.less.as_ref().unwrap().winner), (ratio(3, 10), Some(1)));
    let alone = priced(&with_minimum, &[(judged(&[100, 60]), 100)]);
    let reaches = super::reaches(&with_minimum, &alone, 500);
    let first = of(&reaches, Weight::Criterion(0));
    assert_eq!(first.less, Some(Flip { at: ratio(1, 4), winner: None }), "nobody is left");
    assert_eq!(first.swing, Swing { less: None, more: None }, "nobody else is there");
}

#[test]
fn a_cheap_bid_that_begins_to_pass_lowers_everybodys_price_score() {
    // The third has the best second criterion and the lowest price, and does not pass while the first weighs half.
    let method = Method { minimum: 6_000, ..method(&[5_000, 5_000], 4_000) };
    let bids = priced(&method, &[(judged(&[90, 70]), 100), (judged(&[70, 75]), 95), (judged(&[10, 100]), 40)]);
    assert_eq!(rank(&method, &bids).unwrap()[0].bid, 0);
    let less = of(&reaches(&method, &bids, 500), Weight::Criterion(0)).less.clone().unwrap();
    // 10x + 100(1 - x) reaches 60 at 4/9: from there on it passes, and is far cheaper.
    assert_eq!((less.at, less.winner), (ratio(4, 9), Some(2)));
}

#[test]
fn where_a_lot_decides_nothing_is_firm() {
    let by_lot = Method { ties: Vec::new(), ..method(&[5_000, 5_000], 0) };
    let bids = priced(&by_lot, &[(judged(&[80, 60]), 100), (judged(&[60, 80]), 100)]);
    assert_eq!(reaches(&by_lot, &bids, 500), []);
    // Told apart by receipt, the smallest change is none at all.
    let earlier = Method { ties: vec![crate::rfp::TieBreak::Earlier], ..by_lot };
    let reaches = super::reaches(&earlier, &bids, 500);
    assert_eq!(of(&reaches, Weight::Criterion(0)).distance(), Some(Exact::zero()));
}

/// The method with one weight moved to `share` hundredths, the others in their proportions.
fn moved(method: &Method, weight: Weight, share: u32) -> Method {
    let mut moved = method.clone();
    match weight {
        Weight::Price => moved.price_weight = share * 100,
        Weight::Criterion(at) => {
            let others: u32 = method.criteria.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, one)| one.weight).sum();
            for (other, criterion) in moved.criteria.iter_mut().enumerate() {
                criterion.weight = if other == at { share * others } else { criterion.weight * (100 - share) };
            }
        }
    }
    moved
}

/// Weights, the marks and price of each bid, the price's weight, the minimum.
type Field = (Vec<u32>, Vec<(Vec<u32>, i64)>, u32, u32);

fn field() -> impl Strategy<Value = Field> {
    (2_usize..5).prop_flat_map(|criteria| {
        let bid = (vec(0_u32..=100, criteria), 50_i64..200);
        (vec(1_u32..100, criteria), vec(bid, 2..6), 0_u32..=100, 0_u32..6_000)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Ranked anew with any weights between the two flips, the same bid wins.
    #[test]
    fn nobody_else_wins_before_a_flip((weights, bids, price, minimum) in field()) {
        let method = Method { minimum, ..method(&weights, price * 100) };
        let scored: Vec<(Scored, i64)> = bids.iter().map(|(marks, price)| (judged(marks), *price)).collect();
        let before = priced(&method, &scored);
        let Some(winner) = winner(&method, &before) else { return Ok(()) };
        for reach in reaches(&method, &before, 500) {
            for share in (0..=100).step_by(4) {
                let at = ratio(share, 100);
                let is_beyond = |flip: &Option<Flip>| flip.as_ref().is_some_and(|flip| match flip.at.cmp(&reach.share) {
                    Ordering::Less => at <= flip.at,
                    Ordering::Greater => at >= flip.at,
                    Ordering::Equal => true,
                });
                if is_beyond(&reach.less) || is_beyond(&reach.more) {
                    continue;
                }
                let moved = moved(&method, reach.weight, share);
                if moved.criteria.iter().all(|criterion| criterion.weight == 0) {
                    continue;
                }
                let ranking = rank(&moved, &priced(&moved, &scored)).unwrap();
                let first = ranking.iter().find(|standing| standing.bid == winner).unwrap();
                prop_assert_eq!(first.place, Ok(1), "{:?} at {} %", reach.weight, share);
            }
        }
    }

    /// Just beyond a flip the winner's lead is gone.
    #[test]
    fn beyond_a_flip_the_lead_is_gone((weights, bids, price, minimum) in field()) {
        let method = Method { minimum, ..method(&weights, price * 100) };
        let scored: Vec<(Scored, i64)> = bids.iter().map(|(marks, price)| (judged(marks), *price)).collect();
        let before = priced(&method, &scored);
        let Some(winner) = winner(&method, &before) else { return Ok(()) };
        for reach in reaches(&method, &before, 500) {
            let way = Way::new(&method, &before, winner, reach.weight, &reach.share);
            for (flip, end) in [(&reach.less, Exact::zero()), (&reach.more, Exact::one())] {
                let Some(flip) = flip else { continue };
                let beyond = &flip.at + (end - &flip.at) / whole(1_000_000_000_000_i64);
                prop_assert!(way.lead(&beyond).is_none_or(|lead| lead.is_negative()));
                prop_assert_ne!(flip.winner, Some(winner));
            }
        }
    }
}
