use chrono::TimeDelta;
use proptest::{prelude::*, sample::select};
use uuid::Uuid;

use super::*;

fn case(number: u8) -> CaseId {
    CaseId(Uuid::from_u128(number.into()))
}

fn environment(number: u8) -> EnvironmentId {
    EnvironmentId(Uuid::from_u128(number.into()))
}

fn finding(of: u8, place: u8, minute: u8, result: CaseResult) -> Finding {
    let at = "2026-11-23T12:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minute.into());
    let execution = ExecutionId(Uuid::from_u128(u128::from(minute) << 16 | u128::from(of) << 8 | u128::from(place)));
    Finding { execution, case: case(of), environment: environment(place), at, result }
}

fn covered(cases: &[u8], findings: &[Finding]) -> Coverage {
    let cases: Vec<_> = cases.iter().map(|number| case(*number)).collect();
    coverage(false, &cases, &latest(findings))
}

#[test]
fn worked_examples() {
    use CaseResult::{Blocked, Failed, InProgress, NotApplicable, Passed};
    assert_eq!(covered(&[], &[finding(1, 1, 0, Passed)]), Coverage::Uncovered);
    assert_eq!(covered(&[1], &[]), Coverage::NotRun);
    assert_eq!(covered(&[1], &[finding(1, 1, 0, Passed)]), Coverage::Passed);
    assert_eq!(covered(&[1, 2], &[finding(1, 1, 0, Passed)]), Coverage::NotRun, "one of its cases was never run");
    assert_eq!(covered(&[1], &[finding(1, 1, 0, Failed), finding(1, 1, 1, Passed)]), Coverage::Passed, "it was mended");
    assert_eq!(covered(&[1], &[finding(1, 1, 0, Failed), finding(1, 2, 1, Passed)]), Coverage::Failed, "elsewhere it still fails");
    assert_eq!(covered(&[1, 2], &[finding(1, 1, 0, Blocked), finding(2, 1, 0, InProgress)]), Coverage::Blocked);
    assert_eq!(covered(&[1], &[finding(1, 1, 0, Passed), finding(1, 2, 0, NotApplicable)]), Coverage::Passed);
    assert_eq!(covered(&[1], &[finding(1, 1, 0, NotApplicable)]), Coverage::NotRun);
    assert_eq!(coverage(true, &[], &HashMap::new()), Coverage::Waived);
}

#[test]
fn a_cell_knows_its_environment_alone() {
    let latest = latest(&[finding(1, 1, 0, CaseResult::Failed), finding(1, 2, 0, CaseResult::Passed)]);
    let cell = |place| cell(&[case(1)], environment(place), &latest);
    assert_eq!((cell(1), cell(2), cell(3)), (Some(Coverage::Failed), Some(Coverage::Passed), None));
}

fn findings() -> impl Strategy<Value = Vec<Finding>> {
    let one =
        (0..4_u8, 0..3_u8, 0..30_u8, select(CaseResult::ALL)).prop_map(|(of, place, minute, result)| finding(of, place, minute, result));
    // No execution comes to two results.
    prop::collection::vec(one, 0..30).prop_map(|mut findings| {
        findings.sort_by_key(|finding| finding.execution);
        findings.dedup_by_key(|finding| finding.execution);
        findings
    })
}

proptest! {
    #[test]
    fn the_order_in_which_results_come_says_nothing(
        (findings, shuffled) in findings().prop_flat_map(|findings| (Just(findings.clone()), Just(findings).prop_shuffle())),
        cases in prop::collection::vec(0..4_u8, 0..4),
    ) {
        prop_assert_eq!(covered(&cases, &findings), covered(&cases, &shuffled));
    }

    #[test]
    fn the_seven_classes_add_up(findings in findings(), requirements in prop::collection::vec((any::<bool>(), prop::collection::vec(0..4_u8, 0..4)), 0..20)) {
        let latest = latest(&findings);
        let of = |(waived, cases): &(bool, Vec<u8>)| coverage(*waived, &cases.iter().map(|number| case(*number)).collect::<Vec<_>>(), &latest);
        let shares: Shares = requirements.iter().map(of).collect();
        prop_assert_eq!(shares.all().map(|(_, count)| count).sum::<u32>() as usize, requirements.len());
        prop_assert_eq!(shares.total() as usize, requirements.len());
    }

    #[test]
    fn passed_means_that_nothing_speaks_against_it(findings in findings(), cases in prop::collection::vec(0..4_u8, 1..4)) {
        let latest = latest(&findings);
        let ids: Vec<_> = cases.iter().map(|number| case(*number)).collect();
        let against = latest.values().any(|finding| ids.contains(&finding.case) && !matches!(finding.result, CaseResult::Passed | CaseResult::NotApplicable));
        let silent = ids.iter().any(|case| latest.values().all(|finding| finding.case != *case));
        if coverage(false, &ids, &latest) == Coverage::Passed {
            prop_assert!(!against && !silent);
        }
    }

    #[test]
    fn a_requirement_is_as_bad_as_its_worst_cell(findings in findings(), cases in prop::collection::vec(0..4_u8, 1..4)) {
        let latest = latest(&findings);
        let ids: Vec<_> = cases.iter().map(|number| case(*number)).collect();
        let fails = (0..3).any(|place| cell(&ids, environment(place), &latest) == Some(Coverage::Failed));
        prop_assert_eq!(coverage(false, &ids, &latest) == Coverage::Failed, fails);
    }
}
