use proptest::{prelude::*, sample::select};

use super::{
    Verdict::{Blocked, Failed, NotApplicable, NotRun, Passed, Skipped},
    *,
};
use crate::words::Word;

#[test]
fn worked_examples() {
    let of = |steps: &[Verdict]| result_of(steps.iter().copied());
    assert_eq!(of(&[]), CaseResult::NotRun);
    assert_eq!(of(&[Passed, Passed]), CaseResult::Passed);
    assert_eq!(of(&[Passed, NotApplicable]), CaseResult::Passed);
    assert_eq!(of(&[Passed, Skipped]), CaseResult::InProgress);
    assert_eq!(of(&[Passed, NotRun]), CaseResult::InProgress);
    assert_eq!(of(&[NotRun, Skipped]), CaseResult::NotRun);
    assert_eq!(of(&[NotRun, NotApplicable]), CaseResult::NotRun);
    assert_eq!(of(&[NotApplicable, NotApplicable]), CaseResult::NotApplicable);
    assert_eq!(of(&[Blocked, Failed, Passed]), CaseResult::Failed);
    assert_eq!(of(&[Blocked, Passed, NotRun]), CaseResult::Blocked);
}

#[test]
fn an_override_gives_a_reason() {
    assert!(Override::new(CaseResult::Passed, "  ").is_err());
    let passed = Override::new(CaseResult::Passed, " The failure was the tester's VPN ").unwrap();
    assert_eq!(passed.reason, "The failure was the tester's VPN");
    assert!(passed.contradicts(CaseResult::Failed) && passed.contradicts(CaseResult::InProgress));
    assert!(!passed.contradicts(CaseResult::Passed) && !passed.contradicts(CaseResult::NotRun));
}

fn steps() -> impl Strategy<Value = Vec<Verdict>> {
    prop::collection::vec(select(Verdict::ALL), 0..12)
}

proptest! {
    #[test]
    fn the_order_of_the_steps_says_nothing((steps, shuffled) in steps().prop_flat_map(|steps| (Just(steps.clone()), Just(steps).prop_shuffle()))) {
        prop_assert_eq!(result_of(steps), result_of(shuffled));
    }

    #[test]
    fn what_does_not_apply_says_nothing_beside_what_does(steps in steps()) {
        let applies: Vec<_> = steps.iter().copied().filter(|verdict| *verdict != NotApplicable).collect();
        if !applies.is_empty() {
            prop_assert_eq!(result_of(steps), result_of(applies));
        }
    }

    #[test]
    fn one_more_failed_step_fails_the_case(steps in steps()) {
        prop_assert_eq!(result_of(steps.into_iter().chain([Failed])), CaseResult::Failed);
    }

    #[test]
    fn a_case_passes_only_when_each_step_that_applies_did(steps in steps()) {
        let proved = steps.contains(&Passed) && steps.iter().all(|verdict| matches!(verdict, Passed | NotApplicable));
        prop_assert_eq!(result_of(steps) == CaseResult::Passed, proved);
    }

    #[test]
    fn one_row_comes_to_what_it_came_to(result in select(CaseResult::ALL)) {
        prop_assert_eq!(of_rows([result]), result);
    }

    #[test]
    fn rows_come_to_the_same_in_any_order(rows in prop::collection::vec(select(CaseResult::ALL), 0..6)) {
        let forth = of_rows(rows.iter().copied());
        prop_assert_eq!(forth, of_rows(rows.iter().rev().copied()));
        prop_assert_eq!(rows.contains(&CaseResult::Failed), forth == CaseResult::Failed);
    }
}
