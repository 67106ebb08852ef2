use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn candidate(number: u8) -> Candidate {
    Candidate {
        case: CaseId(Uuid::from_u128(number.into())),
        minutes: Minutes(10),
        changed: false,
        runs: 0,
        failures: 0,
        defects: 0,
        integration: false,
        days_since_run: Some(1),
    }
}

#[test]
fn what_changed_comes_before_what_is_old() {
    let changed = Candidate { changed: true, ..candidate(1) };
    let old = Candidate { days_since_run: Some(90), ..candidate(2) };
    let failing = Candidate { runs: 4, failures: 2, defects: 1, ..candidate(3) };
    let quiet = candidate(4);
    let picks = pick(&[quiet, old, failing, changed], Minutes(60));
    let order: Vec<_> = picks.iter().map(|pick| (pick.case, pick.weight)).collect();
    assert_eq!(order, [(changed.case, 40), (failing.case, 20), (old.case, 10)]);
    assert_eq!(picks[1].reasons, [Reason::FailedBefore { failures: 2, runs: 4 }, Reason::DefectsNear { defects: 1 }]);
    assert_eq!(picks[2].reasons, [Reason::LongAgo { days: 90 }]);
}

#[test]
fn what_does_not_fit_makes_room_for_what_does() {
    let long = Candidate { changed: true, minutes: Minutes(50), ..candidate(1) };
    let short = Candidate { integration: true, minutes: Minutes(20), ..candidate(2) };
    let cases = |time| pick(&[long, short], Minutes(time)).iter().map(|pick| pick.case).collect::<Vec<_>>();
    assert_eq!(cases(70), [long.case, short.case]);
    assert_eq!(cases(60), [long.case]);
    assert_eq!(cases(30), [short.case]);
    assert!(cases(10).is_empty());
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let one = (1..60, any::<bool>(), 0..10_u32, 0..10_u32, 0..9_u32, any::<bool>(), prop::option::of(0..200_u32));
    prop::collection::vec(one, 0..40).prop_map(|all| {
        let each = |(number, (minutes, changed, runs, failures, defects, integration, days_since_run)): (u8, _)| Candidate {
            minutes: Minutes(minutes),
            changed,
            runs,
            failures,
            defects,
            integration,
            days_since_run,
            ..candidate(number)
        };
        (0..).zip(all).map(each).collect()
    })
}

proptest! {
    #[test]
    fn the_time_is_kept_and_used(candidates in candidates(), time in 0..600) {
        let picks = pick(&candidates, Minutes(time));
        let spent: i32 = picks.iter().map(|pick| pick.minutes.0).sum();
        prop_assert!(spent <= time);
        let left_out = candidates.iter().filter(|candidate| picks.iter().all(|pick| pick.case != candidate.case));
        for candidate in left_out.filter(|candidate| !weigh(candidate).reasons.is_empty()) {
            prop_assert!(candidate.minutes.0 > time - spent, "{candidate:?} would have fitted");
        }
    }

    #[test]
    fn every_choice_says_why(candidates in candidates(), time in 0..600) {
        for pick in pick(&candidates, Minutes(time)) {
            prop_assert!(!pick.reasons.is_empty());
        }
    }

    #[test]
    fn the_order_of_the_register_says_nothing(
        (candidates, shuffled) in candidates().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        time in 0..600,
    ) {
        prop_assert_eq!(pick(&candidates, Minutes(time)), pick(&shuffled, Minutes(time)));
    }
}
