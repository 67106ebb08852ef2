//! What the sections of a request begin with: their questions as headings, and below them what was answered before.

use std::collections::BTreeMap;

use golive_domain::{
    people::Locale,
    rfp::{
        Section,
        needs::{Need, Needs},
    },
    words::Word as _,
};

use crate::i18n::t_in;

/// The sections with headings, in the language the request is written in.
pub fn skeleton(language: Locale, needs: &Needs) -> BTreeMap<Section, String> {
    let written = Section::ALL.iter().filter(|section| !section.points().is_empty());
    written.map(|section| (*section, of(*section, language, needs))).collect()
}

fn of(section: Section, language: Locale, needs: &Needs) -> String {
    let point = |point: &&str| {
        let heading = t_in(language, &format!("rfp-point-{}", point.replace('_', "-")), &[]);
        let told = needs.iter().filter(|(need, _)| place(**need) == (section, *point));
        let told: Vec<String> = told.map(|(need, choice)| said(language, *need, choice.word)).collect();
        format!("### {heading}\n\n{}\n", told.join("\n"))
    };
    section.points().iter().map(point).collect::<Vec<_>>().join("\n")
}

/// An answer as a sentence.
pub fn said(language: Locale, need: Need, word: &str) -> String {
    let key = need.to_string();
    let question = t_in(language, &format!("need-{key}"), &[]);
    let answer = t_in(language, &format!("need-{key}-{}", word.replace('_', "-")), &[]);
    format!("{question}: {answer}")
}

/// Under which heading vendors look for it.
fn place(need: Need) -> (Section, &'static str) {
    match need {
        Need::Size | Need::Users | Need::Languages => (Section::Company, "people_and_places"),
        Need::Processes | Need::Maturity => (Section::Subject, "in_scope"),
        Need::Firmness => (Section::Subject, "goals"),
        Need::Hosting => (Section::Present, "infrastructure"),
        Need::Integrations => (Section::Present, "systems"),
        Need::Data | Need::Protection => (Section::Present, "data"),
        Need::Budget => (Section::Budget, "frame"),
        Need::Deadline => (Section::Schedule, "milestones"),
        Need::Staff => (Section::Schedule, "our_share"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_has_a_heading_to_stand_under() {
        for need in Need::ALL {
            let (section, point) = place(*need);
            assert!(section.points().contains(&point), "{need}");
        }
    }

    #[test]
    fn what_was_answered_stands_where_vendors_look_for_it() {
        let needs = Needs::from([(Need::Hosting, Need::Hosting.choice("own_house").unwrap())]);
        for language in Locale::ALL {
            let sections = skeleton(*language, &needs);
            assert!(sections[&Section::Present].contains(&said(*language, Need::Hosting, "own_house")));
            assert!(sections.values().all(|body| !body.contains("rfp-point-") && !body.contains("need-")), "{language}");
        }
        assert!(!skeleton(Locale::En, &needs).contains_key(&Section::Requirements), "that one is filled");
    }
}
