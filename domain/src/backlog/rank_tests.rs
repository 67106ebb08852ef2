use super::*;
use crate::id::ItemId;
use proptest::prelude::*;

fn rank(text: &str) -> Rank {
    text.parse().expect("a rank")
}

fn between(after: &str, before: &str) -> String {
    let end = |text: &str| (!text.is_empty()).then(|| rank(text));
    Rank::between(end(after).as_ref(), end(before).as_ref()).expect("room").to_string()
}

#[test]
fn the_worked_examples_of_the_scheme() {
    assert_eq!(between("", ""), "a0");
    assert_eq!(between("a0", ""), "a1");
    assert_eq!(between("", "a0"), "Zz");
    assert_eq!(between("a0", "a1"), "a0V");
    assert_eq!(between("a1", "a2"), "a1V");
    assert_eq!(between("a0V", "a1"), "a0l");
    assert_eq!(between("Zz", "a0"), "ZzV");
    assert_eq!(between("Zz", "a1"), "a0");
    assert_eq!(between("az", ""), "b00");
    assert_eq!(between("bzz", ""), "c000");
    assert_eq!(between("", "Y00"), "Xzzz");
    assert_eq!(between("a0", "a0V"), "a0G");
    assert_eq!(between("a0", "a0G"), "a08");
    assert_eq!(between("b125", "b129"), "b127");
    assert_eq!(between("a0", "a1V"), "a1");
    assert_eq!(between("", "A000000000000000000000000001"), "A000000000000000000000000000V");
    assert_eq!(between("zzzzzzzzzzzzzzzzzzzzzzzzzzz", ""), "zzzzzzzzzzzzzzzzzzzzzzzzzzzV");
}

#[test]
fn neighbours_that_share_a_key_leave_no_room() {
    assert_eq!(Rank::between(Some(&rank("a1")), Some(&rank("a1"))), Err(RankError::NoRoom));
    assert_eq!(Rank::between(Some(&rank("a2")), Some(&rank("a1"))), Err(RankError::NoRoom));
}

#[test]
fn equal_keys_are_ordered_by_id() {
    let id = |n| ItemId(uuid::Uuid::from_u128(n));
    let mut items = [(rank("a1"), id(2)), (rank("a1"), id(1)), (rank("a0"), id(3))];
    items.sort();
    assert_eq!(items.map(|(_, item)| item), [id(3), id(1), id(2)]);
}

#[test]
fn what_is_no_rank_is_not_read() {
    for text in ["", "a", "a00", "0", "b1", "a1-", "aé", "A00000000000000000000000000", " a1"] {
        assert_eq!(text.parse::<Rank>(), Err(RankError::Malformed), "{text:?}");
    }
}

#[test]
fn a_thousand_appends_and_prepends_keep_keys_short() {
    let (mut low, mut high) = (Rank::first(), Rank::first());
    for _ in 0..10_000 {
        let lower = Rank::between(None, Some(&low)).expect("room");
        let higher = Rank::between(Some(&high), None).expect("room");
        assert!(lower < low && high < higher);
        (low, high) = (lower, higher);
    }
    assert!(low.as_str().len() <= 4 && high.as_str().len() <= 4, "{low} {high}");
}

#[test]
fn an_import_of_a_hundred_thousand_has_four_letter_ranks_in_order() {
    let ranks = Rank::spread(100_000);
    assert_eq!(ranks.len(), 100_000);
    assert!(ranks.is_sorted_by(|a, b| a < b));
    assert!(ranks.iter().all(|rank| rank.as_str().len() <= 4));
}

#[test]
fn an_import_goes_behind_what_is_there() {
    let last = rank("a5V");
    assert_eq!(Rank::spread_after(Some(&last), 2), [rank("a6"), rank("a7")]);
}

/// A row of moves: each takes the place before the item at that index, or behind the last.
fn moves() -> impl Strategy<Value = Vec<prop::sample::Index>> {
    prop::collection::vec(any::<prop::sample::Index>(), 1..200)
}

proptest! {
    #[test]
    fn every_move_lands_strictly_between_its_neighbours(moves in moves()) {
        let mut order: Vec<Rank> = Vec::new();
        for at in moves {
            let at = at.index(order.len() + 1);
            let after = at.checked_sub(1).map(|i| &order[i]);
            let placed = Rank::between(after, order.get(at)).expect("distinct neighbours");
            prop_assert_eq!(placed.as_str().parse::<Rank>(), Ok(placed.clone()));
            order.insert(at, placed);
            prop_assert!(order.is_sorted_by(|a, b| a < b));
        }
    }

    #[test]
    fn a_place_that_is_halved_again_and_again_grows_by_one_letter_in_five(choices in prop::collection::vec(any::<bool>(), 1..300)) {
        let (mut low, mut high) = (rank("a0"), rank("a1"));
        for lower_half in &choices {
            let middle = Rank::between(Some(&low), Some(&high)).expect("room");
            if *lower_half { high = middle } else { low = middle }
        }
        prop_assert!(low.as_str().len().max(high.as_str().len()) <= 4 + choices.len() / 4);
    }

    #[test]
    fn a_spread_lies_in_order_between_its_ends(n in 0_usize..300, open in any::<bool>()) {
        let (low, high) = (rank("a0"), rank("a1"));
        let before = (!open).then_some(&high);
        let ranks = Rank::spread_between(Some(&low), before, n).expect("room");
        prop_assert_eq!(ranks.len(), n);
        let all: Vec<&Rank> = std::iter::once(&low).chain(&ranks).chain(before).collect();
        prop_assert!(all.is_sorted_by(|a, b| a < b));
        prop_assert!(ranks.iter().all(|rank| rank.as_str().len() <= 6));
    }

    #[test]
    fn no_text_panics(text in "[0-9A-Za-z]{0,30}", other in "[0-9A-Za-z]{0,6}") {
        let (a, b) = (text.parse::<Rank>().ok(), other.parse::<Rank>().ok());
        let _ = Rank::between(a.as_ref(), b.as_ref());
    }
}
