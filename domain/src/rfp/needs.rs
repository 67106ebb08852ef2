//! What a company needs, asked in thirteen questions before anything is written: which kind of CRM and which way of working they
//! speak for, and why.
//!
//! Every answer speaks for or against a kind, by one or two points; nothing else counts, and the points are shown. It is advice: who
//! decides otherwise goes on as well.

use std::collections::BTreeMap;

use crate::{projects::Methodology, words};

words! {
    /// What kinds of CRM there are to choose from.
    pub enum CrmKind {
        /// A product as a service, in somebody's cloud.
        StandardCloud = "standard_cloud",
        /// A product whose source is open, in the own house.
        OpenSource = "open_source",
        /// Written for this company.
        TailorMade = "tailor_made",
    }
}

words! {
    /// What is asked, in the order of the form.
    pub enum Need {
        /// How many people work here.
        Size = "size",
        /// How many of them will use it.
        Users = "users",
        /// How far the processes are the company's own.
        Processes = "processes",
        /// Whether they are written down.
        Maturity = "maturity",
        /// How firm the requirements are.
        Firmness = "firmness",
        /// Where it may run.
        Hosting = "hosting",
        /// To how many systems it is tied.
        Integrations = "integrations",
        /// How much data comes along.
        Data = "data",
        /// How the data is protected by law.
        Protection = "protection",
        /// What there is to spend.
        Budget = "budget",
        /// When it has to go live.
        Deadline = "deadline",
        /// Who looks after it in the house.
        Staff = "staff",
        /// In which languages people work.
        Languages = "languages",
    }
}

/// One of the answers to a question, and what it speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The word it is stored and sent by.
    pub word: &'static str,
    /// For a cloud product, an open one, a tailor-made one, in points from -2 to 2.
    kinds: [i8; 3],
    /// For working in sprints; below zero for a plan that is followed.
    agile: i8,
}

const fn choice(word: &'static str, kinds: [i8; 3], agile: i8) -> Choice {
    Choice { word, kinds, agile }
}

impl Need {
    /// The answers to choose from, in the order of the form.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Size => const { &[choice("small", [2, 0, -2], 1), choice("middle", [1, 1, 0], 0), choice("large", [0, 1, 1], 0)] },
            Self::Users => const { &[choice("few", [2, 0, -2], 1), choice("tens", [1, 1, 0], 0), choice("hundreds", [-1, 1, 1], 0)] },
            Self::Processes => {
                const { &[choice("usual", [2, 1, -2], 0), choice("partly_own", [0, 1, 0], 1), choice("own", [-2, 0, 2], 2)] }
            }
            Self::Maturity => const { &[choice("none", [1, 0, -1], 2), choice("some", [0, 0, 0], 1), choice("written", [0, 0, 1], -1)] },
            Self::Firmness => const { &[choice("open", [1, 0, -1], 2), choice("mostly", [0, 0, 0], 0), choice("firm", [0, 0, 1], -2)] },
            Self::Hosting => {
                const { &[choice("anywhere", [1, 0, 0], 0), choice("in_country", [-1, 1, 1], 0), choice("own_house", [-2, 2, 1], 0)] }
            }
            Self::Integrations => const { &[choice("none", [1, 0, 0], 0), choice("few", [0, 0, 0], 0), choice("many", [-1, 1, 1], -1)] },
            Self::Data => const { &[choice("little", [1, 0, 0], 0), choice("much", [0, 0, 0], 0), choice("very_much", [-1, 1, 0], -1)] },
            Self::Protection => {
                const { &[choice("usual", [0, 0, 0], 0), choice("personal", [0, 1, 0], 0), choice("regulated", [-1, 1, 1], -1)] }
            }
            Self::Budget => const { &[choice("small", [1, 1, -2], 1), choice("middle", [1, 1, 0], 0), choice("large", [0, 0, 1], 0)] },
            Self::Deadline => const { &[choice("quarter", [2, 0, -2], 1), choice("year", [0, 1, 0], 0), choice("later", [0, 0, 1], 0)] },
            Self::Staff => {
                const { &[choice("none", [2, -2, -1], 0), choice("administrators", [0, 1, 0], 0), choice("developers", [-1, 1, 1], 1)] }
            }
            Self::Languages => const { &[choice("one", [0, 0, 0], 0), choice("several", [0, 0, 0], 0), choice("rtl", [-1, 1, 1], 0)] },
        }
    }

    /// The answer that bears this word.
    pub fn choice(self, word: &str) -> Option<&'static Choice> {
        self.choices().iter().find(|choice| choice.word == word)
    }
}

/// What was answered: words of [`Need::choices`]. What was not answered speaks for nothing.
pub type Needs = BTreeMap<Need, &'static Choice>;

/// An answer that speaks for something, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    pub need: Need,
    pub word: &'static str,
    /// Never zero.
    pub points: i8,
}

/// How much speaks for one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    pub kind: CrmKind,
    pub points: i32,
    /// The strongest first, those for it before those against it.
    pub reasons: Vec<Reason>,
}

/// What the answers come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The best first; of equals, the one that is begun with less.
    pub kinds: Vec<Fit>,
    pub methodology: Methodology,
    pub methodology_reasons: Vec<Reason>,
    pub answered: usize,
}

/// What the answers speak for. `None` where nothing was answered: that is no advice.
pub fn advice(needs: &Needs) -> Option<Advice> {
    if needs.is_empty() {
        return None;
    }
    let reasons = |points: &dyn Fn(&Choice) -> i8| {
        let all = needs.iter().map(|(need, choice)| Reason { need: *need, word: choice.word, points: points(choice) });
        let mut all: Vec<Reason> = all.filter(|reason| reason.points != 0).collect();
        all.sort_by_key(|reason| (reason.points < 0, -reason.points.abs()));
        all
    };
    let sum = |reasons: &[Reason]| reasons.iter().map(|reason| i32::from(reason.points)).sum::<i32>();
    let kinds = [CrmKind::StandardCloud, CrmKind::OpenSource, CrmKind::TailorMade];
    let mut kinds: Vec<Fit> = kinds
        .into_iter()
        .enumerate()
        .map(|(at, kind)| {
            let reasons = reasons(&|choice| choice.kinds[at]);
            Fit { kind, points: sum(&reasons), reasons }
        })
        .collect();
    kinds.sort_by_key(|fit| -fit.points);
    let methodology_reasons = reasons(&|choice| choice.agile);
    let methodology = match sum(&methodology_reasons) {
        2.. => Methodology::Agile,
        ..=-2 => Methodology::Waterfall,
        _ => Methodology::Hybrid,
    };
    Some(Advice { kinds, methodology, methodology_reasons, answered: needs.len() })
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word as _;

    fn answered(answers: &[(Need, &str)]) -> Advice {
        advice(&answers.iter().map(|(need, word)| (*need, need.choice(word).expect("an answer"))).collect()).expect("advice")
    }

    #[test]
    fn a_small_company_in_a_hurry_takes_what_is_there() {
        let advice = answered(&[
            (Need::Size, "small"),
            (Need::Processes, "usual"),
            (Need::Staff, "none"),
            (Need::Deadline, "quarter"),
            (Need::Firmness, "open"),
        ]);
        assert_eq!((advice.kinds[0].kind, advice.kinds[0].points), (CrmKind::StandardCloud, 9));
        assert_eq!(advice.methodology, Methodology::Agile);
        assert_eq!(advice.kinds[2].reasons[0], Reason { need: Need::Size, word: "small", points: -2 }, "and it is said why");
    }

    #[test]
    fn what_has_to_stay_in_the_house_stays_there() {
        let advice = answered(&[(Need::Hosting, "own_house"), (Need::Staff, "administrators"), (Need::Processes, "partly_own")]);
        assert_eq!(advice.kinds[0].kind, CrmKind::OpenSource);
        assert_eq!(advice.kinds[2].kind, CrmKind::StandardCloud);
    }

    #[test]
    fn what_nobody_else_does_is_written_for_them() {
        let advice = answered(&[
            (Need::Processes, "own"),
            (Need::Size, "large"),
            (Need::Staff, "developers"),
            (Need::Budget, "large"),
            (Need::Firmness, "firm"),
            (Need::Maturity, "written"),
        ]);
        assert_eq!(advice.kinds[0].kind, CrmKind::TailorMade);
        assert_eq!(advice.methodology, Methodology::Hybrid);
    }

    #[test]
    fn thirteen_questions_with_answers_of_their_own() {
        assert_eq!(Need::ALL.len(), 13);
        for need in Need::ALL {
            let mut words: Vec<&str> = need.choices().iter().map(|choice| choice.word).collect();
            words.dedup();
            assert_eq!(words.len(), 3, "{need}");
        }
        assert_eq!(advice(&Needs::new()), None);
    }

    proptest! {
        /// One more answer moves a kind by the points it shows for it, and by nothing else.
        #[test]
        fn points_are_the_sum_of_the_reasons(picked in proptest::collection::btree_map(select(Need::ALL), 0_usize..3, 1..13)) {
            let needs: Needs = picked.into_iter().map(|(need, at)| (need, &need.choices()[at])).collect();
            let advice = advice(&needs).unwrap();
            for fit in &advice.kinds {
                prop_assert_eq!(fit.points, fit.reasons.iter().map(|reason| i32::from(reason.points)).sum::<i32>());
            }
            prop_assert!(advice.kinds.is_sorted_by_key(|fit| -fit.points));
        }
    }
}
