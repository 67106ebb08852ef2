//! How the bids were judged: by two people, each alone, and by one who may not.

use golive_domain::rfp::{AnswerCode, Judges};

use super::paper::{DEMO_DAY, SCENES};
use crate::scores::{GivenMark, Line};

/// Who judges, by their handles.
pub(super) const JUDGES: [&str; 2] = ["it", "sales"];
/// Who was asked as well, why it came to nothing, and which bidder it is about.
pub(super) const TIED: (&str, &str, i32) = ("marketing", "My husband works for Baltic CRM, in the team that wrote its offer.", 1);

/// Of each bidder, criterion by criterion.
const LEVELS: [[u32; 8]; 4] = [[4, 3, 4, 2, 3, 4, 3, 3], [4, 3, 4, 4, 3, 2, 3, 3], [4, 4, 4, 4, 4, 3, 4, 4], [3, 3, 3, 3, 2, 3, 2, 4]];

/// What somebody said aloud: the bidder, the judge, what it is about (a code, a scene, a criterion), the mark and the reason.
const SAID: [(i32, &str, &str, Option<u32>, &str); 12] = [
    (1, "sales", "RQ-05.1", None, "I cannot tell what an agent in the server room means. IT can."),
    (1, "it", "RQ-09.3", Some(5), "It is there, free of charge, and was shown with the rate of the same noon."),
    (1, "sales", SCENES[1], Some(5), "Katarzyna answered the call in Polish and had the promise before I had asked."),
    (2, "sales", "RQ-02.1", Some(5), "The printed quote lies before me: both calendars, stamp, not a letter wrong."),
    (2, "it", SCENES[2], Some(5), "They pulled the cable themselves, and the list of errors stood on the screen a minute later."),
    (2, "sales", SCENES[2], Some(2), ""),
    (3, "it", "RQ-05.1", Some(5), "Counts in the trailer, compared before anything is kept: this is what we wanted and had not written."),
    (3, "sales", SCENES[0], Some(5), "From the business card to the quote in eleven minutes, with our own prices."),
    (3, "it", SCENES[0], Some(5), "Nothing was prepared: we chose the lead in the room."),
    (3, "sales", "6", Some(5), "I telephoned Behin for an hour. They would do it again."),
    (4, "it", "RQ-07.1", Some(0), "Fourteen roles and 140 accounts by hand: nobody here can answer for that."),
    (4, "sales", SCENES[1], Some(5), "The most beautiful page of the day, and it said what I needed first."),
];

/// What the two agreed on where they lay far apart: the bidder, the scene, the mark and the reason.
pub(super) const AGREED: (i32, &str, u32, &str) = (
    2,
    SCENES[2],
    4,
    "The list of errors is as good as IT says. Who mends what is not on it, which is what Sales missed; it can be set up.",
);

/// What a judge gives a bidder, line by line.
pub(super) fn given(judge: &str, bidder: i32, lines: &[Line]) -> Vec<GivenMark> {
    let one = |(at, line): (usize, &Line)| {
        let about = match &line.part.judges {
            Judges::Requirement(code) => code.clone(),
            Judges::Scene(scene) => scene.clone(),
            Judges::Whole => line.part.criterion.to_string(),
        };
        let said = SAID.iter().find(|(of, who, what, ..)| (*of, *who, *what) == (bidder, judge, about.as_str()));
        let (mark, reason) = match said {
            Some((_, _, _, mark, reason)) => (*mark, *reason),
            None => (Some(usual(judge, bidder, at, line)), ""),
        };
        GivenMark { key: line.key.clone(), mark, reason: reason.to_owned(), version: line.version }
    };
    lines.iter().enumerate().map(one).collect()
}

/// What is given without a word: never at an end of the scale, and never far from what the other gives.
fn usual(judge: &str, bidder: i32, at: usize, line: &Line) -> u32 {
    let of = usize::try_from(bidder).expect("bidders are counted from one");
    let level = of.checked_sub(1).and_then(|of| LEVELS.get(of)).and_then(|levels| levels.get(line.part.criterion)).copied();
    let level = match line.answer.as_ref().map(|answer| answer.code) {
        Some(AnswerCode::No) => 1,
        Some(AnswerCode::ThirdParty) => level.unwrap_or(3) - 1,
        _ => level.unwrap_or(3),
    };
    match (judge == JUDGES[0], (at + of) % 5) {
        (false, 0) => level - u32::from(level > 1),
        (false, 2) => level + u32::from((2..4).contains(&level)),
        _ => level,
    }
}

/// The key of a scene.
pub(super) fn scene(name: &str) -> String {
    format!("{DEMO_DAY}#{name}")
}
