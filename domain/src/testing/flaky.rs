//! Cases whose result cannot be trusted.

use super::CaseResult;

/// How many of the last executions flakiness is told from.
pub const FLAKY_LOOKS_AT: usize = 10;

/// Whether a case is flaky in an environment: among its last ten executions one build both passed and failed, so that it was
/// not the build that made the difference. `history` is in order of time, each execution with the build it ran on; where a
/// case is run once for each row of its data, the row belongs to it: one that fails beside another that passes is no whim.
pub fn is_flaky<B: PartialEq>(history: &[(B, CaseResult)]) -> bool {
    let last = &history[history.len().saturating_sub(FLAKY_LOOKS_AT)..];
    let of_one_build = |build: &B, wanted: CaseResult| last.iter().any(|(other, result)| other == build && *result == wanted);
    last.iter().any(|(build, result)| *result == CaseResult::Failed && of_one_build(build, CaseResult::Passed))
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word;

    #[test]
    fn a_fault_that_was_mended_is_no_whim() {
        let (passed, failed) = (CaseResult::Passed, CaseResult::Failed);
        assert!(!is_flaky::<&str>(&[]));
        assert!(!is_flaky(&[("1.0", passed), ("1.1", failed), ("1.2", passed)]));
        assert!(!is_flaky(&[("1.0", failed), ("1.0", CaseResult::Blocked), ("1.0", failed)]));
        assert!(is_flaky(&[("1.0", passed), ("1.1", failed), ("1.1", passed)]));
    }

    #[test]
    fn an_old_whim_is_forgiven() {
        let mut history = vec![("1.0", CaseResult::Failed), ("1.0", CaseResult::Passed)];
        assert!(is_flaky(&history));
        history.extend([("1.1", CaseResult::Passed); 9]);
        assert!(!is_flaky(&history));
    }

    proptest! {
        #[test]
        fn no_build_twice_is_never_flaky(results in prop::collection::vec(select(CaseResult::ALL), 0..20)) {
            let history: Vec<_> = results.into_iter().enumerate().collect();
            prop_assert!(!is_flaky(&history));
        }
    }
}
