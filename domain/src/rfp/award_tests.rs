use proptest::prelude::*;

use super::*;
use crate::rfp::scoring::Out;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn facts() -> AwardFacts {
    AwardFacts { told_on: day("2026-12-01"), until: day("2026-12-11"), annulled: false, concluded: false }
}

fn standing(bid: usize, place: Result<usize, Out>) -> Standing {
    Standing { bid, place, tied: false, by_tie_break: false, financial: None, total: None, low: false }
}

/// The first bytes of the text: enough to be a digest that is easily read.
fn digest(text: &str) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (at, byte) in text.bytes().enumerate() {
        bytes[at % 32] ^= byte.wrapping_mul(31).rotate_left(u32::try_from(at % 8).unwrap_or_default());
    }
    bytes
}

#[test]
fn nothing_is_concluded_before_the_standstill_is_over() {
    assert_eq!(standstill_until(day("2026-12-01"), STANDSTILL), Ok(day("2026-12-11")), "Sundays count");
    assert_eq!(facts().state(day("2026-12-11")), AwardState::Standstill, "the last day belongs to it");
    assert_eq!(facts().may_conclude(day("2026-12-11"), CalendarKind::Gregorian).unwrap_err().key, "error-award-standstill");
    assert_eq!(facts().may_conclude(day("2026-12-12"), CalendarKind::Gregorian), Ok(()));
}

#[test]
fn without_a_standstill_a_contract_is_concluded_the_same_day() {
    let at_once = AwardFacts { until: day("2026-12-01"), ..facts() };
    assert_eq!(at_once.state(day("2026-12-01")), AwardState::Open);
    assert!(standstill_until(day("2026-12-01"), MOST_STANDSTILL + 1).is_err());
}

#[test]
fn what_is_concluded_is_neither_annulled_nor_concluded_again() {
    let concluded = AwardFacts { concluded: true, ..facts() };
    assert_eq!(concluded.may_conclude(day("2027-01-01"), CalendarKind::Gregorian).unwrap_err().key, "error-award-concluded");
    assert_eq!(concluded.may_annul().unwrap_err().key, "error-award-concluded");
    let annulled = AwardFacts { annulled: true, ..facts() };
    assert_eq!(annulled.may_conclude(day("2027-01-01"), CalendarKind::Gregorian).unwrap_err().key, "error-award-annulled");
    assert_eq!(facts().may_annul(), Ok(()), "during the standstill and after it");
}

#[test]
fn who_is_not_ranked_is_not_chosen_and_who_is_not_first_wants_a_reason() {
    let ranking = vec![standing(2, Ok(1)), standing(0, Ok(2)), standing(1, Err(Out::BelowMinimum))];
    let chosen = |choice| chosen(&ranking, choice, None);
    assert_eq!(chosen(Choice::First), Ok(Chosen::First(2)));
    assert_eq!(chosen(Choice::Bid(2)), Ok(Chosen::First(2)));
    assert_eq!(chosen(Choice::Bid(0)), Ok(Chosen::Other(0)));
    assert_eq!(chosen(Choice::Bid(1)).unwrap_err().key, "error-award-unranked");
    assert_eq!(chosen(Choice::Bid(9)).unwrap_err().key, "error-award-unranked");
    let nobody = vec![standing(0, Err(Out::MandatoryNo(1)))];
    assert_eq!(super::chosen(&nobody, Choice::First, None).unwrap_err().key, "error-award-nobody");
}

#[test]
fn among_equals_a_lot_decides_and_no_hand() {
    let ranking = vec![standing(0, Ok(1)), standing(2, Ok(1)), standing(1, Ok(3))];
    assert_eq!(chosen(&ranking, Choice::First, None), Ok(Chosen::Lot(vec![0, 2])));
    assert_eq!(chosen(&ranking, Choice::Bid(2), None).unwrap_err().key, "error-award-equal");
    assert_eq!(chosen(&ranking, Choice::Bid(1), None), Ok(Chosen::Other(1)));
}

#[test]
fn who_was_drawn_and_withdrew_is_in_no_second_lot() {
    let two = vec![standing(0, Ok(1)), standing(2, Ok(1)), standing(1, Ok(3))];
    assert_eq!(chosen(&two, Choice::First, Some(0)), Ok(Chosen::First(2)));
    assert_eq!(chosen(&two, Choice::Bid(2), Some(0)), Ok(Chosen::First(2)));
    assert_eq!(chosen(&two, Choice::Bid(0), Some(0)).unwrap_err().key, "error-award-passed-over");
    assert_eq!(chosen(&two, Choice::Bid(1), Some(0)), Ok(Chosen::Other(1)));
    let three = vec![standing(0, Ok(1)), standing(1, Ok(1)), standing(2, Ok(1))];
    assert_eq!(chosen(&three, Choice::First, Some(1)), Ok(Chosen::Lot(vec![0, 2])));
    let alone = vec![standing(0, Ok(1)), standing(1, Err(Out::BelowMinimum))];
    assert_eq!(chosen(&alone, Choice::First, Some(0)).unwrap_err().key, "error-award-nobody");
}

#[test]
fn nothing_is_signed_while_those_who_lost_can_object() {
    let signed = |facts: AwardFacts, on: &str| {
        let (decided_on, today) = (day("2026-11-20"), day("2026-12-20"));
        facts.may_be_signed(day(on), decided_on, today, CalendarKind::Gregorian).map_err(|say| say.key)
    };
    assert_eq!(signed(facts(), "2026-12-11"), Err("error-contract-signed-early".into()), "the last day belongs to the standstill");
    assert_eq!((signed(facts(), "2026-12-12"), signed(facts(), "2026-12-20")), (Ok(()), Ok(())));
    assert_eq!(signed(facts(), "2026-12-21"), Err("error-award-future".into()));
    let at_once = AwardFacts { until: day("2026-12-01"), ..facts() };
    assert_eq!(signed(at_once, "2026-11-20"), Ok(()), "without a standstill, what was decided and signed earlier is entered later");
    assert_eq!(signed(at_once, "2026-11-19"), Err("error-contract-signed-early".into()));
}

#[test]
fn a_lot_among_nobody_draws_nobody() {
    assert_eq!(Draw::of(&[], "seed", "", digest), None);
    assert_eq!(Draw::of(&[4], "seed", "", digest).map(|draw| draw.drawn), Some(4));
}

proptest! {
    /// The order in which the names were put into the hat changes nothing, and somebody who is in it is drawn.
    #[test]
    fn a_draw_is_repeated(mut among in proptest::collection::vec(1_i32..50, 1..6), seed in ".{1,20}") {
        among.dedup();
        let draw = Draw::of(&among, &seed, "", digest).expect("somebody is in it");
        prop_assert!(among.contains(&draw.drawn));
        among.reverse();
        prop_assert_eq!(Draw::of(&among, &seed, "", digest), Some(draw));
    }

    #[test]
    fn the_day_after_the_standstill_is_the_first(days in 1_u32..=MOST_STANDSTILL) {
        let until = standstill_until(day("2026-12-01"), days).expect("within the most");
        let facts = AwardFacts { until, ..facts() };
        prop_assert!(facts.may_conclude(until, CalendarKind::Gregorian).is_err());
        prop_assert!(facts.may_conclude(until.succ_opt().expect("not the last day of all"), CalendarKind::Gregorian).is_ok());
    }
}
