use super::{
    super::{
        Cell, Criterion, Gap, Mark, Scored,
        fixture::{judged, method, minute, priced},
        printed, technical,
    },
    *,
};
use crate::rfp::Absent;

fn totals(ranking: &Ranking) -> Vec<(usize, String)> {
    ranking.iter().filter_map(|standing| Some((standing.bid, printed(standing.total.as_ref()?, 2)))).collect()
}

fn places(ranking: &Ranking) -> Vec<(usize, Result<usize, Out>)> {
    ranking.iter().map(|standing| (standing.bid, standing.place)).collect()
}

/// FE Lead's procurement guide, "An Assessment Method" (felp.ac.uk/content/assessment-method): quality to price 80:20, quality
/// scored against the best one's 129 points, four firms.
#[test]
fn a_published_example_comes_out_to_the_cent() {
    let published = Method { scale: 129, ..method(&[10_000], 2_000) };
    let firms = [(123, 10_500), (126, 10_350), (129, 11_750), (117, 9_900)].map(|(points, price)| (judged(&[points]), price));
    let bids = priced(&published, &firms);
    let quality: Vec<String> = bids.iter().map(|bid| printed(&bid.technical.score, 2)).collect();
    assert_eq!(quality, ["95.35", "97.67", "100.00", "90.70"]);
    let ranking = rank(&published, &bids).unwrap();
    let mut financial: Vec<_> = ranking.iter().filter_map(|one| Some((one.bid, printed(one.financial.as_ref()?, 2)))).collect();
    financial.sort_unstable();
    assert_eq!(financial.iter().map(|(_, score)| score.as_str()).collect::<Vec<_>>(), ["94.29", "95.65", "84.26", "100.00"]);
    let expected = [(1, "97.27"), (2, "96.85"), (0, "95.14"), (3, "92.56")].map(|(firm, total)| (firm, total.to_owned()));
    assert_eq!(totals(&ranking), expected);
}

/// Government of India, Manual for Procurement of Consultancy and Other Services (2017), quality- and cost-based selection: 70:30,
/// a minimum of 75, three proposals at 120, 100 and 110. It rounds the price scores to whole points on the way: 77.4, 86 and 90.3.
#[test]
fn nothing_is_rounded_on_the_way() {
    let manual = Method { minimum: 7_500, ..method(&[10_000], 3_000) };
    let bids = priced(&manual, &[(judged(&[75]), 120), (judged(&[80]), 100), (judged(&[90]), 110)]);
    let expected = [(2, "90.27"), (1, "86.00"), (0, "77.50")].map(|(bid, total)| (bid, total.to_owned()));
    assert_eq!(totals(&rank(&manual, &bids).unwrap()), expected);
}

#[test]
fn a_mandatory_no_and_a_score_below_the_minimum_are_not_ranked_and_their_prices_count_for_nothing() {
    let with_minimum = Method { minimum: 6_000, ..method(&[10_000], 5_000) };
    let no = Scored { mandatory_no: 2, ..judged(&[100]) };
    let mut bids = priced(&with_minimum, &[(judged(&[60]), 200), (no, 1), (judged(&[59]), 2), (judged(&[80]), 400)]);
    bids[1].price = Err(NoPrice::Missing);
    let ranking = rank(&with_minimum, &bids).unwrap();
    assert_eq!(places(&ranking), [(0, Ok(1)), (3, Ok(2)), (1, Err(Out::MandatoryNo(2))), (2, Err(Out::BelowMinimum))]);
    assert_eq!(totals(&ranking), [(0, "80.00".to_owned()), (3, "65.00".to_owned())], "the lowest price is of those that passed");
}

#[test]
fn without_a_price_nothing_is_ranked() {
    let plain = method(&[10_000], 3_000);
    let mut bids = priced(&plain, &[(judged(&[60]), 200), (judged(&[70]), 300)]);
    bids[1].price = Err(NoPrice::NotPositive);
    assert_eq!(rank(&plain, &bids), Err(vec![(1, NoPrice::NotPositive)]));
}

#[test]
fn equals_are_told_apart_as_was_declared_and_else_by_lot() {
    // 60 and 100, 70 and 90: half and half, the same sum.
    let halves = method(&[10_000], 5_000);
    let bids = priced(&halves, &[(judged(&[60]), 90), (judged(&[70]), 100)]);
    let ranking = rank(&halves, &bids).unwrap();
    assert_eq!(totals(&ranking), [(1, "80.00".to_owned()), (0, "80.00".to_owned())], "the better one first");
    assert!(ranking.iter().all(|standing| standing.by_tie_break && !standing.tied));
    let by_price = Method { ties: vec![TieBreak::Price], ..halves.clone() };
    assert_eq!(rank(&by_price, &bids).unwrap()[0].bid, 0);
    let by_lot = Method { ties: Vec::new(), ..halves.clone() };
    let ranking = rank(&by_lot, &bids).unwrap();
    assert_eq!(places(&ranking), [(0, Ok(1)), (1, Ok(1))]);
    assert!(ranking.iter().all(|standing| standing.tied));
    let earlier = Method { ties: vec![TieBreak::Earlier], ..halves };
    let mut late = bids;
    late[0].received_at = minute(9);
    assert_eq!(rank(&earlier, &late).unwrap()[0].bid, 1);
}

#[test]
fn a_price_far_below_the_others_is_flagged() {
    let flagging = Method { low_price: 6_000, ..method(&[10_000], 3_000) };
    let bids = priced(&flagging, &[(judged(&[50]), 59), (judged(&[50]), 100), (judged(&[50]), 100)]);
    let low = |bids: &[Priced]| rank(&flagging, bids).unwrap().iter().filter(|one| one.low).map(|one| one.bid).collect::<Vec<_>>();
    assert_eq!(low(&bids), [0]);
    let at_the_line = priced(&flagging, &[(judged(&[50]), 60), (judged(&[50]), 100)]);
    assert_eq!(low(&at_the_line), Vec::<usize>::new());
    assert_eq!(low(&bids[..1]), Vec::<usize>::new(), "one alone is compared with nothing");
}

#[test]
fn what_is_missing_keeps_all_from_being_ranked_unless_it_was_declared_otherwise() {
    let two = |absent: Absent| Method {
        absent,
        criteria: vec![Criterion { weight: 6_000, parts: vec![3, 1] }, Criterion { weight: 4_000, parts: vec![1] }],
        ..method(&[], 0)
    };
    let score = |mark: u32| Cell::of([Mark::Score(mark)], None);
    let missing = Cell::of([Mark::Missing], None);
    let bid = Scored { cells: vec![score(80), missing, missing], mandatory_no: 0 };
    let of = |absent: Absent| technical(&two(absent), std::slice::from_ref(&bid));
    assert_eq!(of(Absent::Block), Err(vec![Gap { bid: 0, part: 1 }, Gap { bid: 0, part: 2 }]));
    assert_eq!(printed(&of(Absent::Zero).unwrap()[0].score, 2), "36.00", "60 of 100, six tenths of it");
    let stretched = of(Absent::Renormalise).unwrap().remove(0);
    assert_eq!((printed(&stretched.score, 2).as_str(), stretched.criteria[1].is_none()), ("80.00", true));
    let nobody = Scored { cells: vec![missing; 3], mandatory_no: 0 };
    assert_eq!(technical(&two(Absent::Renormalise), &[nobody]).unwrap_err().len(), 3, "there is nothing to stretch");
}

/// The team, six tenths of it, was given 90, and nobody judged the demo: 54, or 90. The other was given 60 for both, for the demo by one of
/// two: 36 + 12, or 60. The prices, three tenths of the whole, are 12000 and 9000: 75 and 100 points.
#[test]
fn what_becomes_of_missing_marks_may_decide_who_comes_first() {
    let of = |team: [Mark; 2], demo: [Mark; 2]| Scored { cells: vec![Cell::of(team, None), Cell::of(demo, None)], mandatory_no: 0 };
    let dear = of([Mark::Score(90); 2], [Mark::Missing; 2]);
    let cheap = of([Mark::Score(60); 2], [Mark::Score(60), Mark::Missing]);
    let bids = [(dear, 12_000), (cheap, 9_000)];
    let ranked = |absent: Absent| {
        let method = Method { absent, ..method(&[6_000, 4_000], 3_000) };
        totals(&rank(&method, &priced(&method, &bids)).unwrap())
    };
    assert_eq!(ranked(Absent::Zero), [(1, "63.60".to_owned()), (0, "60.30".to_owned())]);
    assert_eq!(ranked(Absent::Renormalise), [(0, "85.50".to_owned()), (1, "72.00".to_owned())]);
}
