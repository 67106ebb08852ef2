//! Whether a decision fits what is on the table.

use std::collections::BTreeSet;

use super::{Decision, PointStanding};
use crate::{Result, Say, error::Refusals};

/// Refuses a decision that does not say what the points say: an acceptance of nothing or while any is open, reservations that
/// do not name each open point, a refusal without its reason. `points` are the numbers of all points with what they came to,
/// `named` those that are accepted although they are open.
pub fn refuse_decision(decision: Decision, points: &[(u32, PointStanding)], named: &BTreeSet<u32>, reason: &str) -> Result<()> {
    let open: BTreeSet<u32> = points.iter().filter(|(_, standing)| standing.is_open()).map(|(number, _)| *number).collect();
    let mut refused = Refusals::default();
    match decision {
        Decision::Accepted if points.is_empty() => refused.add("decision", Say::new("error-acceptance-no-points")),
        Decision::Accepted if !open.is_empty() => refused.add("decision", Say::new("error-acceptance-open").with("points", listed(&open))),
        Decision::WithReservations if open.is_empty() => refused.add("decision", Say::new("error-acceptance-nothing-open")),
        Decision::WithReservations => {
            let missing: BTreeSet<u32> = open.difference(named).copied().collect();
            if !missing.is_empty() {
                refused.add("reservations", Say::new("error-acceptance-unnamed").with("points", listed(&missing)));
            }
            let closed: BTreeSet<u32> = named.difference(&open).copied().collect();
            if !closed.is_empty() {
                refused.add("reservations", Say::new("error-acceptance-not-open").with("points", listed(&closed)));
            }
        }
        Decision::Refused if reason.trim().is_empty() => refused.add("reason", Say::new("error-acceptance-reason")),
        Decision::Accepted | Decision::Refused => {}
    }
    refused.finish()
}

/// `2 · 5 · 11`
fn listed(numbers: &BTreeSet<u32>) -> String {
    numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::{Error, words::Word as _};

    fn why(decision: Decision, points: &[(u32, PointStanding)], named: &[u32], reason: &str) -> Option<(String, String)> {
        match refuse_decision(decision, points, &named.iter().copied().collect(), reason) {
            Ok(()) => None,
            Err(Error::Invalid { fields }) => fields.into_iter().next().map(|error| (error.field, error.say.key)),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn an_open_point_is_named_or_stands_in_the_way() {
        let points = [(1, PointStanding::Accepted), (2, PointStanding::Untried), (3, PointStanding::Rejected)];
        let refused = |field: &str, key: &str| Some((field.to_owned(), key.to_owned()));
        assert_eq!(why(Decision::Accepted, &points, &[], ""), refused("decision", "error-acceptance-open"));
        assert_eq!(why(Decision::WithReservations, &points, &[2], ""), refused("reservations", "error-acceptance-unnamed"));
        assert_eq!(why(Decision::WithReservations, &points, &[2, 3, 1], ""), refused("reservations", "error-acceptance-not-open"));
        assert_eq!(why(Decision::WithReservations, &points, &[2, 3], ""), None);
        assert_eq!(why(Decision::WithReservations, &points[..1], &[], ""), refused("decision", "error-acceptance-nothing-open"));
        assert_eq!(why(Decision::Refused, &points, &[], " "), refused("reason", "error-acceptance-reason"));
        assert_eq!(why(Decision::Refused, &points, &[], "The totals are wrong"), None);
        assert_eq!(why(Decision::Accepted, &points[..1], &[], ""), None);
        assert_eq!(why(Decision::Accepted, &[], &[], ""), refused("decision", "error-acceptance-no-points"));
    }

    proptest! {
        #[test]
        fn nothing_open_is_ever_signed_unnamed(
            standings in prop::collection::vec(select(PointStanding::ALL), 0..8),
            named in prop::collection::btree_set(1..10_u32, 0..8),
            decision in select(&[Decision::Accepted, Decision::WithReservations][..]),
        ) {
            let points: Vec<_> = (1..).zip(standings).collect();
            if refuse_decision(decision, &points, &named, "").is_ok() {
                let open = points.iter().filter(|(_, standing)| standing.is_open()).map(|(number, _)| *number);
                let open: BTreeSet<u32> = open.collect();
                prop_assert!(open.is_empty() || open == named);
                prop_assert_eq!(open.is_empty(), decision == Decision::Accepted);
            }
        }
    }
}
