//! What a request for proposals still lacks before vendors may read it.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Completeness, Section, scoring::Flaw};
use crate::{Say, words};

words! {
    /// Whose signature a request wants.
    pub enum Signer {
        /// A process owner, for the requirements of the own department.
        Department = "department",
        /// IT, for what it has to run and to be tied to.
        Technical = "technical",
        /// The sponsor, for the whole.
        Sponsor = "sponsor",
    }
}

/// What is known of a request, as far as its publication asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    pub sections: Vec<(Section, Completeness)>,
    pub requirements: u64,
    pub flaws: Vec<Flaw>,
    pub deadline: Option<DateTime<Utc>>,
    /// The least time that vendors have.
    pub notice: TimeDelta,
    /// Departments with requirements in it whose owner has not signed this edition.
    pub unsigned_departments: Vec<String>,
    pub technical_signed: bool,
    pub sponsor_signed: bool,
    /// Key holders who chose a phrase, and how many of them open together.
    pub holders: usize,
    pub threshold: usize,
}

/// Everything that stands in the way of publication at `now`, in the order in which it is mended.
pub fn lacking(paper: &Paper, now: DateTime<Utc>) -> Vec<Say> {
    let mut lacks = Vec::new();
    let unwritten = paper.sections.iter().filter(|(_, completeness)| *completeness != Completeness::Whole);
    lacks.extend(unwritten.map(|(section, _)| Say::new("rfp-lacks-section").with("section", *section)));
    if paper.requirements == 0 {
        lacks.push(Say::new("rfp-lacks-requirements"));
    }
    lacks.extend(paper.flaws.iter().map(|flaw| of_flaw(*flaw)));
    match paper.deadline {
        None => lacks.push(Say::new("rfp-lacks-deadline")),
        Some(deadline) if deadline < now + paper.notice => {
            lacks.push(Say::new("rfp-lacks-notice").with("days", paper.notice.num_days()));
        }
        Some(_) => {}
    }
    if paper.threshold < 2 || paper.holders < paper.threshold {
        lacks.push(Say::new("rfp-lacks-holders").with("holders", paper.holders).with("threshold", paper.threshold.max(2)));
    }
    lacks.extend(paper.unsigned_departments.iter().map(|name| Say::new("rfp-lacks-department").with("name", name)));
    if !paper.technical_signed {
        lacks.push(Say::new("rfp-lacks-technical"));
    }
    if !paper.sponsor_signed {
        lacks.push(Say::new("rfp-lacks-sponsor"));
    }
    lacks
}

fn of_flaw(flaw: Flaw) -> Say {
    match flaw {
        Flaw::NoCriteria => Say::new("rfp-lacks-criteria"),
        Flaw::Weights(sum) => Say::new("rfp-lacks-weights").with("sum", format!("{}.{:02}", sum / 100, sum % 100)),
        Flaw::Weightless(at) => Say::new("rfp-lacks-weight").with("place", at + 1),
        Flaw::PartsWeightless(at) => Say::new("rfp-lacks-parts").with("place", at + 1),
        Flaw::PriceWeight => Say::new("rfp-lacks-price-weight"),
        Flaw::Scale => Say::new("rfp-lacks-scale"),
        Flaw::Minimum => Say::new("rfp-lacks-minimum"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;

    fn whole(now: DateTime<Utc>) -> Paper {
        Paper {
            sections: Section::ALL.iter().map(|section| (*section, Completeness::Whole)).collect(),
            requirements: 12,
            deadline: Some(now + TimeDelta::days(30)),
            notice: TimeDelta::days(6),
            technical_signed: true,
            sponsor_signed: true,
            holders: 3,
            threshold: 2,
            ..Paper::default()
        }
    }

    fn keys(paper: &Paper, now: DateTime<Utc>) -> Vec<String> {
        lacking(paper, now).into_iter().map(|say| say.key).collect()
    }

    #[test]
    fn a_whole_paper_lacks_nothing() {
        let now = DateTime::UNIX_EPOCH;
        assert_eq!(lacking(&whole(now), now), []);
    }

    #[test]
    fn everything_that_is_lacking_is_told_at_once() {
        let now = DateTime::UNIX_EPOCH;
        let paper = Paper {
            sections: vec![(Section::Company, Completeness::Begun), (Section::Subject, Completeness::Whole)],
            unsigned_departments: vec!["Sales".into()],
            flaws: vec![Flaw::Weights(9_950)],
            ..Paper::default()
        };
        let expected = ["section", "requirements", "weights", "deadline", "holders", "department", "technical", "sponsor"];
        assert_eq!(keys(&paper, now), expected.map(|lack| format!("rfp-lacks-{lack}")));
    }

    #[test]
    fn vendors_have_the_time_that_was_promised() {
        let now = DateTime::UNIX_EPOCH;
        let exactly = Paper { deadline: Some(now + TimeDelta::days(6)), ..whole(now) };
        assert_eq!(keys(&exactly, now), Vec::<String>::new());
        assert_eq!(keys(&exactly, now + TimeDelta::seconds(1)), ["rfp-lacks-notice"]);
    }

    #[test]
    fn nobody_holds_the_key_alone() {
        let now = DateTime::UNIX_EPOCH;
        assert_eq!(keys(&Paper { holders: 1, threshold: 1, ..whole(now) }, now), ["rfp-lacks-holders"]);
        assert_eq!(keys(&Paper { holders: 2, threshold: 3, ..whole(now) }, now), ["rfp-lacks-holders"]);
    }
}
