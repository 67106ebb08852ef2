//! A made-up request on paper.

use std::io::{Cursor, Read as _};

use golive_domain::{
    people::{LineDirection, Locale},
    rfp::{By, Judged, Judging},
    words::Word as _,
};
use golive_store::rfp::{PaperEdition, RfpBody, RfpBodyRequirement};
use zip::ZipArchive;

use super::*;

fn requirement(code: &str, category: &str, mandatory: bool) -> RfpBodyRequirement {
    RfpBodyRequirement {
        requirement: None,
        code: code.into(),
        title: format!("Title of {code}"),
        body: "With **a** body".into(),
        category: category.into(),
        moscow: if mandatory { "must" } else { "could" }.into(),
        department: String::new(),
        edition: 1,
        weight: 3,
        mandatory,
    }
}

fn paper(language: Locale, edition: Option<i32>) -> RfpPaper {
    let at = "2026-11-23T10:00:00Z".parse().unwrap();
    let judged = |name: &str, weight, by| Judged { name: name.into(), weight, by };
    let criteria = vec![
        judged("Functions", 6_250, By::Requirements("sales".into())),
        judged("Team", 2_750, By::Whole),
        judged("Demo", 1_000, By::Scenes(vec![("Save a deal".into(), 2)])),
    ];
    RfpPaper {
        project: ProjectKey::parse("ARAS").unwrap(),
        code: "RFP-1".into(),
        language,
        buyer: "Aras Trading".into(),
        time_zone: "Asia/Tehran".into(),
        edition: edition.map(|edition| PaperEdition { edition, hash: "ab".repeat(32), at }),
        body: RfpBody {
            title: "A CRM for Aras".into(),
            language: language.to_string(),
            currency: "EUR".into(),
            deadline_at: Some("2027-01-15T13:30:00Z".parse().unwrap()),
            notice_days: 6,
            sections: vec![("company".into(), "### What we do\n\nWe trade.".into())],
            requirements: vec![requirement("RQ-1", "sales", true), requirement("RQ-2", "", false)],
            judging: Judging { criteria, ..Judging::default() },
        },
        at,
    }
}

fn told(document: &Document) -> String {
    format!("{document:?}")
}

#[test]
fn a_paper_speaks_the_language_it_is_written_in() {
    for (language, words) in [
        (Locale::En, ["15 Jan 2027, 17:00 (Asia/Tehran)", "Requirements: sales", "62.5%", "Must", "English"]),
        (Locale::Fa, ["۲۵ دی ۱۴۰۵، ۱۷:۰۰", "نیازمندی‌ها: sales", "۶۲٫۵٪", "ضروری", "فارسی"]),
        (Locale::Uk, ["15 січ. 2027, 17:00", "Вимоги: sales", "62,5\u{a0}%", "Обов’язково", "Українська"]),
    ] {
        let said = document_of(&paper(language, Some(2)));
        // As Debug writes what is no plain letter.
        let told = told(&said).replace("\\u{200c}", "\u{200c}").replace("\\u{a0}", "\u{a0}");
        let lacking: Vec<_> = words.into_iter().filter(|word| !told.contains(word)).collect();
        assert!(lacking.is_empty(), "{language}: {lacking:?} in {told}");
    }
}

#[test]
fn every_section_is_a_chapter_whatever_is_written_in_it() {
    let document = document_of(&paper(Locale::En, None));
    assert_eq!(document.chapters.len(), 8);
    assert!(document.chapters.iter().all(|chapter| !chapter.parts.is_empty()));
    let titles: Vec<&str> = document.chapters.iter().map(|chapter| chapter.title.as_str()).collect();
    assert_eq!(titles[..2], ["1. The company", "2. The project"]);
}

#[test]
fn requirements_stand_by_category_and_those_without_one_come_last() {
    let document = document_of(&paper(Locale::En, None));
    let titles = document.chapters[3].parts.iter().filter_map(|part| match part {
        document::Part::Table(grid) => Some(grid.title.as_str()),
        _ => None,
    });
    assert_eq!(titles.collect::<Vec<_>>(), ["sales", "Without a category"]);
}

#[test]
fn a_draft_is_marked_and_an_edition_bears_its_fingerprint() {
    let draft = document_of(&paper(Locale::En, None));
    assert_eq!((draft.mark.as_deref(), draft.hash), (Some("Draft"), None));
    let edition = document_of(&paper(Locale::En, Some(2)));
    assert_eq!((edition.mark, edition.hash), (None, Some("ab".repeat(32))));
    assert_eq!(edition.foot, "RFP-1 · Edition 2");
}

#[test]
fn a_page_is_counted_in_words_around_its_numbers() {
    let page = |language| document_of(&paper(language, None)).page;
    assert_eq!(page(Locale::En), ["Page ", " of ", ""]);
    assert_eq!(page(Locale::Fa), ["صفحهٔ ", " از ", ""]);
}

#[test]
fn both_files_are_made_in_every_language() {
    for language in Locale::ALL {
        let document = document_of(&paper(*language, Some(1)));
        assert!(document::pdf(&document).unwrap().starts_with(b"%PDF-"), "{language}");
        assert!(document::docx(&document).unwrap().starts_with(b"PK"), "{language}");
    }
}

fn part(file: &[u8], name: &str) -> String {
    let mut parts = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    parts.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Without what a line may be broken at.
fn run_on(text: &str) -> String {
    text.replace([' ', '\u{a0}', '\u{200b}'], "")
}

#[test]
fn both_files_of_a_draft_run_as_their_language_does_and_say_that_it_is_one() {
    for language in Locale::ALL {
        let document = document_of(&paper(*language, None));
        let from_right = language.direction() == LineDirection::RightToLeft;
        let printed = document::pdf(&document).unwrap();
        let printed: String = String::from_utf8_lossy(&printed).split_ascii_whitespace().collect();
        let pages = printed.matches("/Type/Page/").count();
        assert!(pages >= 3, "{language}: a title, the contents and what is asked stand on {pages} pages");
        assert_eq!(printed.contains("/R2L"), from_right, "{language}: the side a reader turns pages from");
        let packed = document::docx(&document).unwrap();
        let text = part(&packed, "word/document.xml");
        assert_eq!(text.contains("<w:bidi />"), from_right, "{language}");
        for told in ["A CRM for Aras", "RQ-1", "Title of RQ-2", "Aras Trading"] {
            assert!(run_on(&text).contains(&run_on(told)), "{language}: {told}");
        }
        let mark = document.mark.unwrap();
        assert!(run_on(&part(&packed, "word/header1.xml")).contains(&run_on(&mark)), "{language}: {mark} stands on each page");
    }
}
