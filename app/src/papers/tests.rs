//! A made-up letter on paper.

use golive_domain::{
    people::Locale,
    rfp::{
        Judges, Leaning, Part,
        scoring::{Exact, Out},
    },
    words::Word as _,
};
use golive_store::papers::{Letter, LetterScore, Remark};

use super::*;

fn remark(leaning: Option<Leaning>, text: &str) -> Remark {
    Remark { part: Part { criterion: 0, judges: Judges::Whole, weight: 1 }, leaning, agreed: false, text: text.into() }
}

fn lost(language: Locale) -> Letter {
    Letter {
        project: ProjectKey::parse("ARAS").unwrap(),
        code: "RFP-1".into(),
        title: "A CRM for Aras".into(),
        language,
        buyer: "Aras Trading".into(),
        time_zone: "Europe/Kyiv".into(),
        bidder: 2,
        name: "Sigma".into(),
        winner: "Kompas".into(),
        won: false,
        decided_on: "2027-02-01".parse().unwrap(),
        standstill_until: "2027-02-11".parse().unwrap(),
        decided_by: Some("Bahram Tavakoli".into()),
        contact: Some(("Sara Amini".into(), Some("sara@aras.example".into()))),
        scores: vec![LetterScore { name: "Team".into(), weight: 10_000, score: Some(Exact::new(161.into(), 2.into())) }],
        technical: Exact::new(161.into(), 2.into()),
        minimum: 6_000,
        scale: 5,
        place: Some(Ok(2)),
        tied: false,
        ranked: 3,
        remarks: vec![remark(Some(Leaning::Strength), "A calm demo"), remark(Some(Leaning::Weakness), "Nobody speaks **Persian**")],
        left_out: 1,
        at: "2027-02-01T10:00:00Z".parse().unwrap(),
    }
}

/// As it is told, without the marks that Debug writes letters with.
fn told(document: &Document) -> String {
    format!("{document:?}").replace("\\u{200c}", "\u{200c}").replace("\\u{a0}", "\u{a0}")
}

#[test]
fn a_letter_speaks_the_language_of_the_bidder() {
    for (language, words) in [
        (Locale::En, ["was not chosen", "80.50", "11 Feb 2027", "place 2 of 3", "sara@aras.example"]),
        (Locale::Fa, ["برگزیده نشد", "۸۰٫۵۰", "۲۲ بهمن ۱۴۰۵", "۲ از ۳", "sara@aras.example"]),
        (Locale::Uk, ["не обрано", "80,50", "11 лют. 2027", "2 місце з 3", "sara@aras.example"]),
    ] {
        let told = told(&Paper::Letter.of(&lost(language)));
        let lacking: Vec<_> = words.into_iter().filter(|word| !told.contains(word)).collect();
        assert!(lacking.is_empty(), "{language}: {lacking:?} in {told}");
    }
}

#[test]
fn a_letter_names_the_winner_and_how_to_ask_for_more() {
    let lost_told = told(&Paper::Letter.of(&lost(Locale::En)));
    assert!(lost_told.contains("Kompas") && lost_told.contains("ask for a debriefing"));
    let won = Letter { won: true, winner: "Sigma".into(), place: Some(Ok(1)), ..lost(Locale::En) };
    let won_told = told(&Paper::Letter.of(&won));
    assert!(won_told.contains("Your bid was chosen") && !won_told.contains("Kompas") && !won_told.contains("ask for a debriefing"));
}

#[test]
fn who_was_not_ranked_is_told_why() {
    let out = Letter { place: Some(Err(Out::BelowMinimum)), ..lost(Locale::En) };
    assert!(told(&Paper::Letter.of(&out)).contains("was not ranked: below the technical minimum"));
}

#[test]
fn a_score_below_the_minimum_does_not_look_like_it() {
    let technical = Exact::new(59_996.into(), 1_000.into());
    let out = Letter { place: Some(Err(Out::BelowMinimum)), technical, ..lost(Locale::En) };
    let told = told(&Paper::Letter.of(&out));
    assert!(told.contains("59.996") && !told.contains("60.00"), "{told}");
}

#[test]
fn a_debriefing_has_strengths_and_weaknesses_apart() {
    let sheet = Paper::Debriefing.of(&lost(Locale::En));
    let of = |title: &str| sheet.chapters.iter().find(|chapter| chapter.title == title).map(|chapter| format!("{chapter:?}")).unwrap();
    assert!(of("Strengths").contains("A calm demo") && !of("Strengths").contains("Nobody speaks"));
    assert!(of("Weaknesses").contains("Nobody speaks") && !of("Weaknesses").contains("A calm demo"));
    assert!(told(&sheet).contains("One remark names another bidder"));
}

#[test]
fn both_papers_are_made_in_every_language_and_in_both_forms() {
    for language in Locale::ALL {
        for paper in [Paper::Letter, Paper::Debriefing] {
            let document = paper.of(&lost(*language));
            assert!(document::pdf(&document).unwrap().starts_with(b"%PDF-"), "{language}");
            assert!(document::docx(&document).unwrap().starts_with(b"PK"), "{language}");
        }
    }
}
