use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn person(number: u8) -> PersonId {
    PersonId(Uuid::from_u128(number.into()))
}

fn lived(deeds: &[Deed]) -> Result<Life, Say> {
    deeds.iter().try_fold(Life::begin(), |life, deed| life.after(*deed))
}

const FIXER: u8 = 1;
const TESTER: u8 = 2;

fn mended() -> Vec<Deed> {
    let by = person(FIXER);
    vec![Deed::Triage, Deed::Work { by }, Deed::Fix { by, build: Build(7) }, Deed::Land { build: Build(8) }]
}

#[test]
fn from_the_report_to_the_proof() {
    let life = lived(&mended()).unwrap();
    assert_eq!((life.state, life.fixed_in), (DefectState::ReadyForRetest, Some(Build(7))));
    let gone = life.after(Deed::Verify { by: person(TESTER) }).unwrap();
    assert_eq!((gone.state, gone.reopened), (DefectState::Verified, 0));
}

#[test]
fn an_older_build_does_not_bring_the_fix() {
    let fixed = lived(&mended()[..3]).unwrap();
    assert_eq!(fixed.after(Deed::Land { build: Build(6) }).unwrap_err().key, "defect-not-in-build");
    assert!(fixed.after(Deed::Land { build: Build(7) }).is_ok());
}

#[test]
fn a_failed_retest_brings_the_same_defect_back() {
    let back = lived(&mended()).unwrap().after(Deed::FailRetest).unwrap();
    assert_eq!((back.state, back.fixed_in, back.reopened), (DefectState::InProgress, None, 1));
    assert!(!back.may_verify(person(FIXER)));
}

#[test]
fn a_retest_goes_to_the_finder_unless_they_mended_it() {
    let life = lived(&mended()).unwrap();
    assert_eq!(life.retester(person(TESTER)), Some(person(TESTER)));
    assert_eq!(life.retester(person(FIXER)), None);
}

#[test]
fn who_fixed_it_once_never_verifies_it() {
    let other = person(3);
    let mut deeds = mended();
    deeds.extend([Deed::FailRetest, Deed::Work { by: other }, Deed::Fix { by: other, build: Build(9) }, Deed::Land { build: Build(9) }]);
    let life = lived(&deeds).unwrap();
    for by in [person(FIXER), other] {
        assert_eq!(life.after(Deed::Verify { by }).unwrap_err().key, "defect-fixer-verifies");
    }
    assert!(life.after(Deed::Verify { by: person(TESTER) }).is_ok());
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = (0..4_u8).prop_map(person);
    prop_oneof![
        Just(Deed::Triage),
        who.clone().prop_map(|by| Deed::Work { by }),
        (who.clone(), 0..5_u32).prop_map(|(by, build)| Deed::Fix { by, build: Build(build) }),
        (0..5_u32).prop_map(|build| Deed::Land { build: Build(build) }),
        who.prop_map(|by| Deed::Verify { by }),
        Just(Deed::FailRetest),
        Just(Deed::Reopen),
        Just(Deed::Duplicate),
        Just(Deed::Reject),
        Just(Deed::Defer),
        Just(Deed::CannotReproduce),
    ]
}

proptest! {
    #[test]
    fn no_path_lets_a_fixer_verify(deeds in prop::collection::vec(deed(), 0..60)) {
        let mut life = Life::begin();
        let mut worked = BTreeSet::new();
        for deed in deeds {
            let Ok(next) = life.after(deed) else { continue };
            if let Deed::Work { by } | Deed::Fix { by, .. } = deed {
                worked.insert(by);
            }
            if let Deed::Verify { by } = deed {
                prop_assert!(!worked.contains(&by));
            }
            life = next;
            prop_assert_eq!(&life.fixers, &worked);
        }
    }

    #[test]
    fn it_is_counted_how_often_it_came_back(deeds in prop::collection::vec(deed(), 0..60)) {
        let (mut life, mut back) = (Life::begin(), 0);
        for deed in deeds {
            if let Ok(next) = life.after(deed) {
                back += u32::from(matches!(deed, Deed::FailRetest | Deed::Reopen));
                life = next;
            }
        }
        prop_assert_eq!(life.reopened, back);
    }

    #[test]
    fn a_defect_that_waits_for_a_retest_names_its_build(deeds in prop::collection::vec(deed(), 0..60)) {
        let life = deeds.into_iter().fold(Life::begin(), |life, deed| life.after(deed).unwrap_or(life));
        let claimed = matches!(life.state, DefectState::Fixed | DefectState::ReadyForRetest | DefectState::Verified);
        prop_assert_eq!(life.fixed_in.is_some(), claimed);
    }

    #[test]
    fn no_state_is_the_end(deeds in prop::collection::vec(deed(), 0..60)) {
        let life = deeds.into_iter().fold(Life::begin(), |life, deed| life.after(deed).unwrap_or(life));
        let onward = [Deed::Triage, Deed::Work { by: person(FIXER) }, Deed::Fix { by: person(FIXER), build: Build(9) }, Deed::Land { build: Build(9) }, Deed::FailRetest, Deed::Reopen];
        prop_assert!(onward.into_iter().any(|deed| life.after(deed).is_ok()));
    }
}
