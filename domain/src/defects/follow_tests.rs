use std::collections::BTreeSet;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::words::Word as _;

fn person(number: u8) -> PersonId {
    PersonId(Uuid::from_u128(number.into()))
}

const DEVELOPER: u8 = 1;
const TESTER: u8 = 2;

fn mending(item: ItemState, build: Option<u32>) -> Mending {
    Mending { item, by: Some(person(DEVELOPER)), build: build.map(Build) }
}

fn triaged() -> Life {
    Life::begin().after(Deed::Triage).unwrap()
}

#[test]
fn a_defect_goes_to_work_and_to_fixed_with_its_item() {
    let at_work = triaged().following(mending(ItemState::InProgress, None));
    assert_eq!((at_work.state, at_work.may_verify(person(DEVELOPER))), (DefectState::InProgress, false));
    let nameless = at_work.following(mending(ItemState::Done, None));
    assert_eq!((nameless.state, nameless.odds(ItemState::Done)), (DefectState::InProgress, Some(Odds::NoBuild)));
    let fixed = nameless.following(mending(ItemState::Done, Some(7)));
    assert_eq!((fixed.state, fixed.fixed_in, fixed.odds(ItemState::Done)), (DefectState::Fixed, Some(Build(7)), None));
}

#[test]
fn an_item_that_is_done_at_once_leaves_a_fixer_behind() {
    let fixed = triaged().following(mending(ItemState::Accepted, Some(7)));
    assert_eq!(fixed.state, DefectState::Fixed);
    assert!(!fixed.may_verify(person(DEVELOPER)) && fixed.may_verify(person(TESTER)));
}

#[test]
fn what_nobody_weighed_stays_new_and_says_so() {
    let new = Life::begin().following(mending(ItemState::Done, Some(7)));
    assert_eq!((new.state, new.odds(ItemState::Done)), (DefectState::New, Some(Odds::Untriaged)));
}

#[test]
fn a_defect_that_came_back_and_an_item_that_is_done_are_at_odds() {
    let ready = triaged().following(mending(ItemState::Done, Some(7))).after(Deed::Land { build: Build(7) }).unwrap();
    let back = ready.after(Deed::FailRetest).unwrap();
    assert_eq!(back.odds(ItemState::Done), Some(Odds::NoBuild));
    assert_eq!(back.odds(ItemState::InProgress), None);
    assert_eq!(ready.odds(ItemState::InProgress), Some(Odds::Ahead));
}

fn state() -> impl Strategy<Value = ItemState> {
    prop::sample::select(ItemState::ALL.to_vec())
}

/// A deed of a person, or a move of the item.
#[derive(Clone, Copy, Debug)]
enum Step {
    Deed(Deed),
    Item(Mending),
}

fn step() -> impl Strategy<Value = Step> {
    let who = (0..4_u8).prop_map(person);
    let deed = prop_oneof![
        Just(Deed::Triage),
        who.clone().prop_map(|by| Deed::Work { by }),
        (who.clone(), 0..5_u32).prop_map(|(by, build)| Deed::Fix { by, build: Build(build) }),
        (0..5_u32).prop_map(|build| Deed::Land { build: Build(build) }),
        who.clone().prop_map(|by| Deed::Verify { by }),
        Just(Deed::FailRetest),
        Just(Deed::Reopen),
        Just(Deed::Reject),
    ];
    let item = (state(), prop::option::of(who), prop::option::of(0..5_u32));
    prop_oneof![deed.prop_map(Step::Deed), item.prop_map(|(item, by, build)| Step::Item(Mending { item, by, build: build.map(Build) })),]
}

proptest! {
    #[test]
    fn no_moves_of_the_item_let_a_fixer_verify(steps in prop::collection::vec(step(), 0..80)) {
        let mut life = Life::begin();
        let mut worked = BTreeSet::new();
        for step in steps {
            let next = match step {
                Step::Deed(deed) => {
                    let Ok(next) = life.after(deed) else { continue };
                    match deed {
                        Deed::Work { by } | Deed::Fix { by, .. } => { worked.insert(by); }
                        Deed::Verify { by } => prop_assert!(!worked.contains(&by)),
                        _ => {}
                    }
                    next
                }
                Step::Item(mending) => {
                    let next = life.following(mending);
                    if next != life {
                        worked.extend(mending.by);
                    }
                    prop_assert!(next.state == life.state || next.state != DefectState::Verified, "the item verifies nothing");
                    prop_assert!(!matches!((life.state, next.state), (DefectState::Fixed, DefectState::ReadyForRetest)));
                    prop_assert_eq!(next.reopened, life.reopened);
                    next
                }
            };
            prop_assert!(next.fixers.is_superset(&life.fixers), "nobody is forgotten");
            prop_assert_eq!(&next.fixers, &worked);
            life = next;
        }
    }

    #[test]
    fn whoever_works_on_a_weighed_item_is_a_fixer(item in state(), by in 0..4_u8, build in prop::option::of(0..5_u32)) {
        let life = triaged().following(Mending { item, by: Some(person(by)), build: build.map(Build) });
        prop_assert_eq!(life.state != DefectState::Triaged, life.fixers.contains(&person(by)));
        prop_assert_eq!(life.state == DefectState::Fixed, item.is_done() && build.is_some());
    }

    #[test]
    fn following_twice_is_following_once(item in state(), by in 0..4_u8, build in prop::option::of(0..5_u32)) {
        let mending = Mending { item, by: Some(person(by)), build: build.map(Build) };
        let once = triaged().following(mending);
        prop_assert_eq!(once.following(mending), once);
    }
}
