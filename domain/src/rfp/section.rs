//! The eight sections of a request for proposals, and how far one is written.
//!
//! A section begins as a list of headings, each of them a question that bidders will have. It is whole when there is something under
//! every heading that was left standing: who takes a heading away says that there is nothing to say. Three of the sections are not
//! written but filled: the requirements, the answer deadline and the vendor criteria; text in them is welcome and not needed.

use crate::words;

words! {
    /// The sections, in their order.
    pub enum Section {
        Company = "company",
        /// What the project is to bring.
        Subject = "subject",
        /// What the company works with today, a CRM and everything around it.
        Present = "present",
        Requirements = "requirements",
        Schedule = "schedule",
        /// Until when bids are taken, and how.
        Deadline = "deadline",
        Budget = "budget",
        /// What vendors are judged by.
        Criteria = "criteria",
    }
}

words! {
    /// How far a section is written.
    pub enum Completeness {
        Empty = "empty",
        Begun = "begun",
        Whole = "whole",
    }
}

impl Section {
    /// The questions it begins with, by words that the languages have sentences for.
    pub fn points(self) -> &'static [&'static str] {
        match self {
            Self::Company => &["what_we_do", "people_and_places", "departments", "who_decides"],
            Self::Subject => &["why_now", "goals", "in_scope", "out_of_scope"],
            Self::Present => &["systems", "data", "infrastructure", "what_hurts"],
            Self::Requirements => &[],
            Self::Schedule => &["phases", "milestones", "our_share"],
            Self::Deadline => &[],
            Self::Budget => &["frame", "what_it_covers", "payment"],
            Self::Criteria => &[],
        }
    }

    /// It is filled from what Golive knows besides its text.
    pub fn is_filled(self) -> bool {
        matches!(self, Self::Requirements | Self::Deadline | Self::Criteria)
    }

    /// How far it is written; `filled` says whether what it is filled from is there, and is of no account for the others.
    pub fn completeness(self, body: &str, filled: bool) -> Completeness {
        match (self.is_filled(), filled) {
            (true, true) => Completeness::Whole,
            (true, false) => {
                if body.trim().is_empty() {
                    Completeness::Empty
                } else {
                    Completeness::Begun
                }
            }
            (false, _) => Points::of(body).completeness(),
        }
    }
}

/// The headings of a text with something under them, of all its headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    pub answered: usize,
    pub all: usize,
}

impl Points {
    /// Of a text in Markdown. What stands before the first heading is a point of its own, if anything does.
    pub fn of(body: &str) -> Self {
        let mut points = Self::default();
        let mut open = false;
        let mut fenced = false;
        for line in body.lines().map(str::trim) {
            fenced ^= line.starts_with("```");
            if !fenced && is_heading(line) {
                points.all += 1;
                open = true;
            } else if !line.is_empty() {
                if points.all == 0 {
                    points.all = 1;
                    open = true;
                }
                points.answered += usize::from(std::mem::take(&mut open));
            }
        }
        points
    }

    pub fn completeness(self) -> Completeness {
        match (self.answered, self.all) {
            (0, _) => Completeness::Empty,
            (answered, all) if answered < all => Completeness::Begun,
            _ => Completeness::Whole,
        }
    }
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;

    #[test]
    fn a_section_is_whole_when_every_heading_that_stands_has_something_under_it() {
        let of = |body: &str| Section::Company.completeness(body, false);
        assert_eq!(of(""), Completeness::Empty);
        assert_eq!(of("### What we do\n\n### People\n"), Completeness::Empty, "questions are no answers");
        assert_eq!(of("### What we do\nWe trade.\n### People\n"), Completeness::Begun);
        assert_eq!(of("### What we do\nWe trade.\n"), Completeness::Whole, "who takes a heading away has nothing to say to it");
        assert_eq!(of("We trade."), Completeness::Whole);
    }

    #[test]
    fn points_are_counted_as_they_stand() {
        let points = |body: &str| (Points::of(body).answered, Points::of(body).all);
        assert_eq!(points("Before.\n\n## One\ntext\nmore\n## Two\n"), (2, 3));
        assert_eq!(points("```\n# no heading\n```"), (1, 1));
        assert_eq!(points("#tag"), (1, 1), "a heading has a space");
    }

    #[test]
    fn what_is_filled_is_whole_when_it_is_filled() {
        assert_eq!(Section::Requirements.completeness("", true), Completeness::Whole);
        assert_eq!(Section::Requirements.completeness("See the register.", false), Completeness::Begun);
        assert!(Section::ALL.iter().all(|section| section.is_filled() == section.points().is_empty()));
        assert_eq!(Section::ALL.len(), 8);
    }
}
