//! A made-up request on paper.

use golive_domain::{
    people::Locale,
    rfp::{By, Judged, Judging},
    words::Word as _,
};
use golive_store::rfp::{PaperEdition, RfpBody, RfpBodyRequirement};

use super::*;

fn requirement(code: &str, category: &str, mandatory: bool) -> RfpBodyRequirement {
    RfpBodyRequirement {
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

/// For the eye: `cargo test -p golive-app --features ssr -- --ignored request_on_paper`, then look into the temporary folder.
#[test]
#[ignore = "writes files to look at"]
fn the_request_on_paper() {
    for language in Locale::ALL {
        let document = document_of(&paper(*language, None));
        let folder = std::env::temp_dir();
        std::fs::write(folder.join(format!("golive-rfp-{language}.pdf")), document::pdf(&document).unwrap()).unwrap();
        std::fs::write(folder.join(format!("golive-rfp-{language}.docx")), document::docx(&document).unwrap()).unwrap();
    }
}
