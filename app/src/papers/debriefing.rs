//! The debriefing sheet of a bidder: strengths and weaknesses of the own bid, as evaluators wrote them.

use golive_domain::rfp::Leaning;
use golive_reports::document::{Chapter, Document, Part};
use golive_store::papers::{Letter, Remark};

use super::letter::{framed, remarks, voice};

pub(super) fn document(letter: &Letter) -> Document {
    let voice = voice(letter);
    let leaning = |which: Leaning| letter.remarks.iter().filter(|remark| remark.leaning == Some(which)).collect::<Vec<&Remark>>();
    let chapter = |key: &str, which| {
        let mut parts = remarks(&leaning(which), letter, &voice);
        if parts.is_empty() {
            parts.push(Part::Note { text: voice.t("papers-nothing-written") });
        }
        Chapter { title: voice.t(key), parts }
    };
    let scale = voice.count(letter.scale);
    let intro = Part::Note { text: voice.t_with("papers-debriefing-text", &[("scale", scale.into())]) };
    let mut chapters = vec![
        Chapter { title: String::new(), parts: vec![intro] },
        chapter("papers-strengths", Leaning::Strength),
        chapter("papers-weaknesses", Leaning::Weakness),
    ];
    if letter.left_out > 0 {
        let text = voice.t_with("papers-left-out", &[("count", letter.left_out.into())]);
        chapters.push(Chapter { title: String::new(), parts: vec![Part::Note { text }] });
    }
    framed(letter, &voice, voice.t("papers-debriefing-title"), chapters)
}
