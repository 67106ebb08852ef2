use golive_domain::people::Locale;
use typst::layout::{Frame, FrameItem};

use super::*;

/// What people write to break a template.
const HOSTILE: &[&str] =
    &["#eval(\"1+1\")", "*bold* _it_ ] [ $x$", "#read(\"/etc/passwd\")", "=cmd|' /C calc'!A0", "\\u{41} // <label> @ref", "\u{202e}drow"];

fn sample(locale: Locale, title: &str, broken: usize) -> Paper {
    let row = |nth: usize| {
        let told = HOSTILE[nth % HOSTILE.len()];
        vec![
            Said::plain(format!("ARAS-S{nth}")).to("https://golive.example.org/p/ARAS/tickets/7".into()),
            Said::of_people(told),
            Said::plain("۹۶٪"),
        ]
    };
    let column = |head: &str, width, number| Column { head: head.into(), width, number };
    let columns = vec![column("Ticket", 0, false), column("Title", 1, false), column("Share", 0, true)];
    let line = |name: &str, points| Line { name: name.into(), points };
    Paper {
        locale,
        title: title.into(),
        subject: ["Aras CRM".into(), "2026".into()],
        foot: "ARAS".into(),
        page: ["Page ".into(), " of ".into(), String::new()],
        made: "2026-11-23T10:00:00Z".parse().unwrap(),
        parts: vec![
            Part::Facts { title: String::new(), facts: vec![("Project".into(), Said::of_people(HOSTILE[0]))] },
            Part::Marks {
                title: "Summary".into(),
                note: String::new(),
                marks: vec![Mark { label: "Resolution".into(), figure: "96%".into(), share: Some(0.96), note: "of 28".into() }],
            },
            Part::Chart(Lines {
                title: "By month".into(),
                at: vec!["آبان".into(), "آذر".into(), "دی".into()],
                scale: vec![(0.5, "50%".into()), (1.0, "100%".into())],
                series: vec![line("a", vec![Some(0.9), None, Some(1.0)]), line("b", vec![None, Some(0.7), Some(0.8)])],
                ..Lines::default()
            }),
            Part::Table(Rows {
                title: "Broken".into(),
                columns,
                rows: (0..broken).map(row).collect(),
                empty: "None".into(),
                ..Rows::default()
            }),
            Part::Notes { title: "What counts".into(), notes: vec![("Kept".into(), "answered in time".into())] },
        ],
    }
}

/// Every text that was set, in the order of its glyphs, and whether each glyph is one of its typeface.
fn read(frame: &Frame, told: &mut String, lacking: &mut usize) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, told, lacking),
            FrameItem::Text(text) => {
                *lacking += text.glyphs.iter().filter(|glyph| glyph.id == 0).count();
                told.push_str(&text.text);
                told.push(' ');
            }
            _ => {}
        }
    }
}

fn told(paper: &Paper) -> (String, usize, usize) {
    let document = set(paper).unwrap();
    let (mut told, mut lacking) = (String::new(), 0);
    for page in document.pages() {
        read(&page.frame, &mut told, &mut lacking);
    }
    (told, lacking, document.pages().len())
}

#[test]
fn a_paper_is_a_pdf_and_the_same_values_make_the_same_bytes() {
    let paper = sample(Locale::En, "Service report", 7);
    let bytes = pdf(&paper).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    comemo::evict(0);
    assert!(pdf(&paper).unwrap() == bytes, "nothing in it is of the moment it was made");
}

#[test]
fn what_people_wrote_is_printed_and_not_run() {
    let (told, ..) = told(&sample(Locale::En, "Service report", HOSTILE.len()));
    for hostile in ["#eval(\"1+1\")", "*bold* _it_ ] [ $x$", "#read(\"/etc/passwd\")", "=cmd|' /C calc'!A0", "// <label> @ref"] {
        let words: Vec<&str> = hostile.split(' ').collect();
        assert!(words.iter().all(|word| told.contains(word)), "{hostile}: {told}");
    }
}

#[test]
fn every_letter_of_the_three_languages_has_its_glyph() {
    for (locale, title) in
        [(Locale::En, "Service report"), (Locale::Fa, "گزارش خدمت: می‌شود ۱۴۰۵، ۹۶٫۴٪"), (Locale::Uk, "Звіт: Їжак, ґанок, 96,4 %")]
    {
        let (told, lacking, pages) = told(&sample(locale, title, 3));
        assert_eq!((lacking, pages), (0, 1), "{told}");
        // Numbers within a Persian line are set apart from it.
        let run_on = |text: &str| text.replace([' ', '\u{a0}'], "");
        assert!(run_on(&told).contains(&run_on(title)), "{told}");
    }
}

#[test]
fn a_long_table_goes_on_over_pages_that_are_counted() {
    let (told, _, pages) = told(&sample(Locale::Fa, "گزارش", 200));
    assert!(pages > 3, "{pages}");
    assert!(told.contains('۱') && told.contains("Title"), "the head stands on each page");
    assert!(told.matches("Title").count() >= pages - 1);
}
