//! The request for proposals of ARAS beside its text: thirteen answers, what is asked for and how it is judged.

use golive_domain::rfp::{Absent, By, Judged, Judging, TieBreak, needs::Need};

pub(super) const TITLE: &str = "A CRM for Aras Trading";

/// The thirteen questions before the first line.
pub(super) const NEEDS: [(Need, &str); 13] = [
    (Need::Size, "large"),
    (Need::Users, "hundreds"),
    (Need::Processes, "partly_own"),
    (Need::Maturity, "some"),
    (Need::Firmness, "mostly"),
    (Need::Hosting, "in_country"),
    (Need::Integrations, "many"),
    (Need::Data, "very_much"),
    (Need::Protection, "personal"),
    (Need::Budget, "middle"),
    (Need::Deadline, "year"),
    (Need::Staff, "developers"),
    (Need::Languages, "rtl"),
];

/// What is asked for, and what it weighs within its category.
pub(super) const ASKED: [(&str, i32, bool); 20] = [
    ("RQ-01.1", 3, true),
    ("RQ-01.2", 4, true),
    ("RQ-01.4", 2, false),
    ("RQ-01.13", 3, false),
    ("RQ-02.1", 5, true),
    ("RQ-02.3", 2, false),
    ("RQ-03.1", 5, true),
    ("RQ-03.3", 2, false),
    ("RQ-03.13", 2, false),
    ("RQ-04.1", 4, true),
    ("RQ-04.2", 2, false),
    ("RQ-02.4", 3, true),
    ("RQ-08.1", 3, true),
    ("RQ-05.1", 5, true),
    ("RQ-05.2", 3, true),
    ("RQ-06.1", 4, true),
    ("RQ-07.1", 3, true),
    ("RQ-09.1", 3, true),
    ("RQ-09.2", 3, true),
    ("RQ-09.3", 1, false),
];

/// What every bidder shows.
pub(super) const SCENES: [&str; 3] = [
    "A lead of the fair becomes a quote with stamp and tax",
    "A call from Warsaw: who is it, what was promised, what is open",
    "The nightly interface fails: who sees it, who mends it",
];

/// The places of the criteria that are not asked requirement by requirement.
pub(super) const DEMO_DAY: usize = 7;

pub(super) fn judging() -> Judging {
    let judged = |name: &str, weight, by| Judged { name: name.into(), weight, by };
    let of = |category: &str, weight| judged(category, weight, By::Requirements(category.into()));
    let scenes = SCENES.into_iter().zip([3, 2, 2]).map(|(scene, weight)| (scene.to_owned(), weight)).collect();
    Judging {
        criteria: vec![
            of("Sales", 2_000),
            of("Customer service", 1_000),
            of("Marketing", 500),
            of("Finance", 500),
            of("IT", 1_500),
            of("Warsaw branch", 500),
            judged("Team and references", 1_500, By::Whole),
            judged("Demo day", 2_500, By::Scenes(scenes)),
        ],
        scale: 5,
        price_weight: 3_000,
        minimum: 5_500,
        absent: Absent::Block,
        ties: vec![TieBreak::Technical, TieBreak::Price, TieBreak::Earlier],
        low_price: 6_000,
        spread: 2,
        ..Judging::default()
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::rfp::scoring::Flaw;

    use super::*;

    #[test]
    fn every_question_is_answered() {
        for (need, word) in NEEDS {
            assert!(need.choice(word).is_some(), "{need}");
        }
    }

    #[test]
    fn what_bids_are_judged_by_has_no_flaw() {
        assert_eq!(judging().flaws(|_| vec![1]), Vec::<Flaw>::new());
        assert!(matches!(judging().criteria[DEMO_DAY].by, By::Scenes(_)));
    }
}
