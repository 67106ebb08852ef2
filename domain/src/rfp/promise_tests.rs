use proptest::{prelude::*, sample::select};

use super::*;
use crate::words::Word as _;

/// Promised full, delivered so, accepted, and its test passed.
fn kept() -> PromiseFacts {
    PromiseFacts {
        promised: AnswerCode::Full,
        delivered: Some(AnswerCode::Full),
        item: Some(ItemState::Accepted),
        test: Some(CaseResult::Passed),
        defects: Vec::new(),
    }
}

#[test]
fn what_was_promised_full_and_delivered_by_programming_is_lesser() {
    let facts = PromiseFacts { delivered: Some(AnswerCode::Customisation), ..kept() };
    assert_eq!((kept().verdict(), facts.verdict()), (PromiseVerdict::Kept, PromiseVerdict::Lesser));
    let better = PromiseFacts { promised: AnswerCode::ThirdParty, ..kept() };
    assert_eq!(better.verdict(), PromiseVerdict::Kept, "more than was promised is no less");
}

#[test]
fn what_fails_its_test_or_has_a_severe_defect_fails_whatever_it_was_delivered_as() {
    for delivered in [None, Some(AnswerCode::Full), Some(AnswerCode::No)] {
        let test = PromiseFacts { delivered, test: Some(CaseResult::Failed), ..kept() };
        let defect = PromiseFacts { delivered, defects: vec![Severity::S4, Severity::S2], ..kept() };
        assert_eq!((test.verdict(), defect.verdict()), (PromiseVerdict::Failing, PromiseVerdict::Failing));
    }
    let slight = PromiseFacts { defects: vec![Severity::S3, Severity::S4], ..kept() };
    assert_eq!(slight.verdict(), PromiseVerdict::Kept);
}

#[test]
fn what_nobody_judged_or_is_not_done_or_not_proved_is_open() {
    let open = [
        PromiseFacts { delivered: None, ..kept() },
        PromiseFacts { item: Some(ItemState::InReview), ..kept() },
        PromiseFacts { test: Some(CaseResult::Blocked), ..kept() },
    ];
    assert!(open.iter().all(|facts| facts.verdict() == PromiseVerdict::Open));
    let untested = PromiseFacts { test: None, item: None, ..kept() };
    assert_eq!(untested.verdict(), PromiseVerdict::Kept, "what has no test and no item is as somebody judged it");
}

#[test]
fn a_dropped_item_delivers_nothing_unless_somebody_judged_otherwise() {
    let dropped = PromiseFacts { item: Some(ItemState::Dropped), test: None, ..kept() };
    assert_eq!(PromiseFacts { delivered: None, ..dropped.clone() }.verdict(), PromiseVerdict::Lesser);
    assert_eq!(dropped.verdict(), PromiseVerdict::Kept, "it came without programming");
}

#[test]
fn who_promised_nothing_owes_nothing() {
    let nothing = PromiseFacts { promised: AnswerCode::No, delivered: None, item: None, test: Some(CaseResult::Failed), ..kept() };
    assert_eq!(nothing.verdict(), PromiseVerdict::Kept);
}

fn facts() -> impl Strategy<Value = PromiseFacts> {
    let code = || select(AnswerCode::ALL);
    let defects = prop::collection::vec(select(Severity::ALL), 0..4);
    (code(), prop::option::of(code()), prop::option::of(select(ItemState::ALL)), prop::option::of(select(CaseResult::ALL)), defects)
        .prop_map(|(promised, delivered, item, test, defects)| PromiseFacts { promised, delivered, item, test, defects })
}

/// How good a verdict is; lesser and failing are bad each in their way.
fn good(verdict: PromiseVerdict) -> u8 {
    match verdict {
        PromiseVerdict::Failing => 0,
        PromiseVerdict::Lesser => 1,
        PromiseVerdict::Open => 2,
        PromiseVerdict::Kept => 3,
    }
}

proptest! {
    /// Delivering by a better way never makes a promise look worse.
    #[test]
    fn a_better_way_is_never_judged_worse(facts in facts(), one in select(AnswerCode::ALL), two in select(AnswerCode::ALL)) {
        let (lesser, better) = if one.is_less_than(two) { (one, two) } else { (two, one) };
        let of = |delivered| good(PromiseFacts { delivered: Some(delivered), ..facts.clone() }.verdict());
        prop_assert!(of(lesser) <= of(better));
    }

    /// Promising more never makes what was delivered look better, except that who promised nothing owes nothing.
    #[test]
    fn who_promised_less_is_never_judged_worse(facts in facts(), one in select(AnswerCode::ALL), two in select(AnswerCode::ALL)) {
        let (lesser, more) = if one.is_less_than(two) { (one, two) } else { (two, one) };
        let of = |promised| good(PromiseFacts { promised, ..facts.clone() }.verdict());
        prop_assert!(of(more) <= of(lesser));
    }

    /// One more defect never makes it look better, and the order of defects says nothing.
    #[test]
    fn a_defect_more_is_never_judged_better(facts in facts(), severity in select(Severity::ALL)) {
        let mut more = facts.clone();
        more.defects.push(severity);
        prop_assert!(good(more.verdict()) <= good(facts.verdict()));
        let turned = PromiseFacts { defects: more.defects.iter().rev().copied().collect(), ..more.clone() };
        prop_assert_eq!(turned.verdict(), more.verdict());
    }

    /// Nothing is kept that nobody judged, or that fails.
    #[test]
    fn only_what_was_judged_is_kept(facts in facts()) {
        let owed = facts.promised != AnswerCode::No;
        if owed && facts.verdict() == PromiseVerdict::Kept {
            prop_assert!(facts.delivered.is_some_and(|delivered| !delivered.is_less_than(facts.promised)));
            prop_assert!(facts.test != Some(CaseResult::Failed));
        }
    }
}
