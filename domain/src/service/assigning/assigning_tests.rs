use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::{
    error::Refusals,
    id::DepartmentId,
    service::{Channel, Priority, RequestType},
    words::Word as _,
};

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

fn department(n: u128) -> DepartmentId {
    DepartmentId(Uuid::from_u128(n))
}

fn incoming(subject: &str) -> Incoming {
    Incoming {
        request: RequestType::Bug,
        priority: Priority::P3,
        channel: Channel::Web,
        department: None,
        from: vec![department(1)],
        subject: subject.to_owned(),
    }
}

fn rule(fits: Fits, taker: Taker) -> AssignmentRule {
    AssignmentRule { fits, taker }
}

fn of_words(words: &[&str]) -> Fits {
    Fits { words: words.iter().map(|word| (*word).to_owned()).collect(), ..Fits::default() }
}

#[test]
fn a_rule_without_conditions_is_about_every_ticket() {
    assert!(Fits::default().is_open());
    assert!(Fits::default().fit(&incoming("")));
}

#[test]
fn every_condition_must_hold_and_one_of_each_is_enough() {
    let fits = Fits { requests: [RequestType::Bug, RequestType::Access].into(), channels: [Channel::Web].into(), ..Fits::default() };
    assert!(fits.fit(&incoming("x")));
    assert!(!fits.fit(&Incoming { channel: Channel::Email, ..incoming("x") }));
    assert!(!Fits { departments: [department(1)].into(), ..Fits::default() }.fit(&incoming("x")), "about no department");
    assert!(Fits { from: [department(1)].into(), ..Fits::default() }.fit(&incoming("x")));
    assert!(!Fits { from: [department(2)].into(), ..Fits::default() }.fit(&incoming("x")));
}

#[test]
fn a_word_is_found_where_a_word_of_the_subject_begins_with_it_however_it_is_spelt() {
    assert!(of_words(&["printer"]).fit(&incoming("Both PRINTERS on floor 2")));
    assert!(!of_words(&["rinter"]).fit(&incoming("Both printers")));
    assert!(of_words(&["sales report"]).fit(&incoming("The sales-report stays blank")));
    assert!(!of_words(&["sales report"]).fit(&incoming("A report about sales")));
    // Either keyboard, and the zero-width joiner that stands before an ending.
    assert!(of_words(&["گزارش"]).fit(&incoming("گزارش\u{200c}های فروش")));
    assert!(of_words(&["كاربري"]).fit(&incoming("نام کاربری من")));
}

#[test]
fn words_are_taken_apart_at_commas_of_either_script() {
    let mut refused = Refusals::default();
    assert_eq!(Fits::words_of("VPN، شبکه, vpn\n Wi-Fi ,", &mut refused), ["VPN", "شبکه", "Wi-Fi"]);
    assert!(refused.finish().is_ok());
    for wrong in ["…", &"x".repeat(61), &(0..31).map(|n| format!("w{n},")).collect::<String>()] {
        let mut refused = Refusals::default();
        Fits::words_of(wrong, &mut refused);
        assert!(refused.finish().is_err(), "{wrong}");
    }
}

#[test]
fn a_rule_of_somebody_who_is_gone_is_passed_over_and_the_next_one_takes_it() {
    let rules = [
        rule(Fits::default(), Taker::Person { person: person(1) }),
        rule(Fits::default(), Taker::InTurn { people: vec![person(1), person(2)] }),
        rule(Fits::default(), Taker::Vendor),
    ];
    let with = |here: &'static [u128]| first_that_takes(&rules, &incoming("x"), move |id| here.iter().any(|n| person(*n) == id));
    assert_eq!((with(&[1, 2]), with(&[2]), with(&[])), (Some(0), Some(1), Some(2)));
    assert_eq!(rules[1].taker.standing(|id| id == person(2)), Standing::Short);
    assert_eq!(rules[2].taker.standing(|_| false), Standing::Whole);
}

#[test]
fn the_fewest_open_tickets_come_first_then_the_longest_wait() {
    let at = |text: &str| Some(text.parse::<DateTime<Utc>>().expect("an instant"));
    let load = |n, open, last| Load { person: person(n), open, last };
    let (early, late) = (at("2026-05-04T09:00:00Z"), at("2026-05-05T09:00:00Z"));
    assert_eq!(next_in_turn(&[load(1, 2, None), load(2, 1, late), load(3, 1, early)]), Some(person(3)));
    assert_eq!(next_in_turn(&[load(1, 0, early), load(2, 0, None)]), Some(person(2)), "who never had one waits longest");
    assert_eq!(next_in_turn(&[load(1, 0, early), load(2, 0, early)]), Some(person(1)));
    assert_eq!(next_in_turn(&[]), None);
}

fn some<T: Copy + std::fmt::Debug + Ord + 'static>(of: &'static [T]) -> impl Strategy<Value = std::collections::BTreeSet<T>> {
    prop::collection::btree_set(prop::sample::select(of), 0..3)
}

fn any_fits() -> impl Strategy<Value = Fits> {
    let words = prop::collection::vec("[a-c]{1,2}", 0..2);
    let from = prop::collection::btree_set((1..4u128).prop_map(department), 0..2);
    (some(RequestType::ALL), some(Priority::ALL), some(Channel::ALL), from.clone(), from, words).prop_map(
        |(requests, priorities, channels, departments, from, words)| Fits { requests, priorities, channels, departments, from, words },
    )
}

fn any_incoming() -> impl Strategy<Value = Incoming> {
    let one = (prop::sample::select(RequestType::ALL), prop::sample::select(Priority::ALL), prop::sample::select(Channel::ALL));
    (one, prop::option::of((1..4u128).prop_map(department)), prop::collection::vec((1..4u128).prop_map(department), 0..2), "[a-c ]{0,8}")
        .prop_map(|((request, priority, channel), department, from, subject)| Incoming {
            request,
            priority,
            channel,
            department,
            from,
            subject,
        })
}

fn any_rule() -> impl Strategy<Value = AssignmentRule> {
    let people = prop::collection::vec((1..4u128).prop_map(person), 1..4);
    let taker = prop_oneof![
        (1..4u128).prop_map(|n| Taker::Person { person: person(n) }),
        people.prop_map(|people| Taker::InTurn { people }),
        Just(Taker::Vendor)
    ];
    (any_fits(), taker).prop_map(|(fits, taker)| AssignmentRule { fits, taker })
}

proptest! {
    #[test]
    fn the_first_that_takes_is_the_first_and_takes(
        rules in prop::collection::vec(any_rule(), 0..6), ticket in any_incoming(), here in prop::collection::btree_set(1..4u128, 0..3),
    ) {
        let is_here = |id: PersonId| here.iter().any(|n| person(*n) == id);
        match first_that_takes(&rules, &ticket, is_here) {
            None => prop_assert!(rules.iter().all(|rule| !rule.takes(&ticket, is_here))),
            Some(at) => {
                prop_assert!(rules[at].takes(&ticket, is_here));
                prop_assert!(rules[..at].iter().all(|rule| !rule.takes(&ticket, is_here)));
                // What stands behind it does not matter.
                prop_assert_eq!(first_that_takes(&rules[..=at], &ticket, is_here), Some(at));
            }
        }
    }

    #[test]
    fn another_condition_never_makes_a_rule_fit_more(fits in any_fits(), ticket in any_incoming()) {
        for open in [
            Fits { requests: [].into(), ..fits.clone() },
            Fits { channels: [].into(), ..fits.clone() },
            Fits { from: [].into(), ..fits.clone() },
            Fits { words: Vec::new(), ..fits.clone() },
        ] {
            prop_assert!(!fits.fit(&ticket) || open.fit(&ticket));
        }
    }

    #[test]
    fn in_turn_nobody_ever_has_two_more_than_another(people in 1..6u128, tickets in 0..40usize) {
        let begin: DateTime<Utc> = DateTime::UNIX_EPOCH;
        let mut loads: Vec<Load> = (1..=people).map(|n| Load { person: person(n), open: 0, last: None }).collect();
        for minute in 0..tickets {
            let next = next_in_turn(&loads).expect("somebody");
            let load = loads.iter_mut().find(|load| load.person == next).expect("one of them");
            *load = Load { open: load.open + 1, last: Some(begin + TimeDelta::minutes(i64::try_from(minute).expect("few"))), ..*load };
        }
        let (least, most) = (loads.iter().map(|load| load.open).min(), loads.iter().map(|load| load.open).max());
        prop_assert!(most <= least.map(|least| least + 1));
        prop_assert_eq!(loads.iter().map(|load| load.open).sum::<u64>(), tickets as u64);
    }
}
