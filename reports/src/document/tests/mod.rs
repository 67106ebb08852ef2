mod packed;

use std::io::{Cursor, Read as _};

use typst::layout::{Frame, FrameItem};
use zip::ZipArchive;

use super::*;
use crate::prose;

/// What people write to break a file.
const HOSTILE: &str = "### <w:p>&amp; #eval(\"1+1\")\n\n<script>alert(1)</script> *bold* [a](javascript:x) ]] $x$\n\n- one\n  - two\n    - three\n      1. four\n\n\
> > > deep\n\n|a|b|\n|-|-|\n|1|\n\n```\nfn x() {\n\tlet y = \"</w:t>\";\n}\n```\n\n---\n\n- [x] done\n\u{202e}\u{7}turned";

struct Words {
    title: &'static str,
    section: &'static str,
    mark: &'static str,
    body: &'static str,
}

const ENGLISH: Words = Words {
    title: "A CRM for Aras",
    section: "Requirements",
    mark: "Draft",
    body: "### Goals\n\nOne **day**, see [docs](https://docs.example.org/?a=1&b=2).",
};
const PERSIAN: Words = Words {
    title: "سامانهٔ ارتباط با مشتری",
    section: "نیازمندی‌ها",
    mark: "پیش‌نویس",
    body: "### هدف‌ها\n\nپیش‌فاکتور در **یک روز** با Odoo: `SELECT 1`.\n\nAll English.",
};
const UKRAINIAN: Words =
    Words {
        title: "CRM для «Арасу»", section: "Вимоги", mark: "Чернетка", body: "### Цілі\n\nЇжак, ґанок і **один день**."
    };

fn words(locale: Locale) -> Words {
    match locale {
        Locale::En => ENGLISH,
        Locale::Fa => PERSIAN,
        Locale::Uk => UKRAINIAN,
    }
}

fn requirement(nth: usize, body: &str, locale: Locale) -> Vec<Vec<Block>> {
    let mut told = vec![Block::strong(&format!("Requirement {nth}"))];
    told.extend(prose::read(body, locale.direction()));
    vec![vec![Block::plain(&format!("RQ-{nth}"))], told, vec![Block::plain("Must")], vec![], vec![Block::plain("3")]]
}

fn sample(locale: Locale, body: &str, requirements: usize) -> Document {
    let of = words(locale);
    let column = |head: &str, width| Column { head: head.into(), width, number: false };
    let columns = vec![column("Code", 14), column("Text", 48), column("MoSCoW", 14), column("Mandatory", 12), column("Weight", 12)];
    let rows = (0..requirements).map(|nth| requirement(nth, body, locale)).collect();
    let chapter = |title: &str, parts| Chapter { title: title.into(), parts };
    Document {
        locale,
        code: "RFP-1".into(),
        title: of.title.into(),
        mark: Some(of.mark.into()),
        facts: vec![("Buyer".into(), "Aras".into()), ("Hash".into(), "ab".repeat(32))],
        contents: "Contents".into(),
        foot: "RFP-1 · 2".into(),
        hash: Some("0123456789abcdef".repeat(4)),
        page: ["Page ".into(), " of ".into(), String::new()],
        made: "2026-11-23T10:00:00Z".parse().unwrap(),
        chapters: vec![
            chapter("1. Company", vec![Part::Prose { blocks: prose::read(of.body, locale.direction()) }]),
            chapter("2. Empty", vec![Part::Prose { blocks: Vec::new() }, Part::Note { text: "Nothing".into() }]),
            chapter(of.section, vec![Part::Table(Grid { title: "Sales".into(), columns, rows })]),
            chapter("4. Rules", vec![Part::Facts { title: String::new(), facts: vec![("Price".into(), "30 %".into())] }]),
        ],
    }
}

/// Every text that was set, how many letters have no glyph, and how many pages there are.
fn set(document: &Document) -> (String, usize, usize) {
    let set = compiled(Template::Document, &values(document)).unwrap();
    let (mut told, mut lacking) = (String::new(), 0);
    for page in set.pages() {
        read(&page.frame, &mut told, &mut lacking);
    }
    (told, lacking, set.pages().len())
}

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

fn part(bytes: &[u8], name: &str) -> String {
    let mut file = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    file.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The texts of a part, run after run.
fn texts(xml: &str) -> String {
    let texts = xml.split("<w:t xml:space=\"preserve\">").skip(1).filter_map(|rest| rest.split("</w:t>").next());
    texts.collect::<Vec<_>>().join("")
}

/// Without what a line may be broken at.
fn run_on(text: &str) -> String {
    text.replace([' ', '\u{a0}', '\u{200b}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_document_says_the_same_as_pdf_and_as_docx_in_every_language() {
    for locale in Locale::ALL {
        let (of, document) = (words(*locale), sample(*locale, "Keep **it**.", 3));
        let (printed, lacking, pages) = set(&document);
        assert_eq!(lacking, 0, "{locale}: {printed}");
        assert!(pages >= 3, "{locale}: a title page, a table of contents and a text");
        let (printed, packed) = (run_on(&printed), run_on(&texts(&part(&docx(&document).unwrap(), "word/document.xml"))));
        for told in [of.title, of.section, of.mark, "RFP-1", "Aras", "RQ-2", "Requirement 2", "Must", "Nothing", "30 %", "Sales"] {
            assert!(printed.contains(&run_on(told)), "{locale}: {told} in {printed}");
            assert!(packed.contains(&run_on(told)), "{locale}: {told} in {packed}");
        }
    }
}

#[test]
fn a_pdf_is_of_its_values_alone_and_its_pages_are_counted_in_the_digits_of_its_language() {
    let document = sample(Locale::Fa, "متن", 40);
    let bytes = pdf(&document).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    typst::comemo::evict(0);
    assert!(pdf(&document).unwrap() == bytes, "nothing in it is of the moment it was made");
    let (told, _, pages) = set(&document);
    assert!(told.contains('۳') && told.matches("Mandatory").count() >= pages - 3, "the head of a table stands on each page: {told}");
    assert_eq!(run_on(&told).matches(&"0123456789abcdef".repeat(4)).count(), pages, "the fingerprint is at each foot");
    assert!(told.matches("پیش").count() >= pages, "a draft is marked on each page");
}

#[test]
fn what_is_given_out_is_not_marked() {
    let document = Document { mark: None, hash: None, ..sample(Locale::En, "Text", 1) };
    assert!(!set(&document).0.contains("Draft"));
    assert!(!texts(&part(&docx(&document).unwrap(), "word/document.xml")).contains("Draft"));
}

#[test]
fn a_letter_begins_on_its_first_page_and_lists_no_chapters() {
    for locale in Locale::ALL {
        let mut letter = Document { mark: None, contents: String::new(), ..sample(*locale, "Text", 1) };
        letter.chapters.insert(0, Chapter { title: String::new(), parts: vec![Part::Prose { blocks: vec![Block::plain("Dear bidder")] }] });
        let (printed, lacking, pages) = set(&letter);
        assert!(lacking == 0 && pages < 3, "{locale}: {pages} pages, {printed}");
        let document = part(&docx(&letter).unwrap(), "word/document.xml");
        assert!(run_on(&printed).contains("Dearbidder") && document.contains("Dear bidder"), "{locale}");
        assert!(!document.contains("TOC ") && !document.contains("<w:pageBreakBefore"), "{locale}");
    }
}

#[test]
fn whatever_people_write_gives_a_file() {
    let long = "x".repeat(20_000);
    let quotes = format!("{}deep", ">".repeat(2_000));
    for (body, requirements) in [(HOSTILE, 20), (long.as_str(), 1), (quotes.as_str(), 2), ("", 0), ("کوتاه", 500)] {
        for locale in [Locale::En, Locale::Fa] {
            let mut document = sample(locale, body, requirements);
            document
                .chapters
                .push(Chapter { title: "Hostile".into(), parts: vec![Part::Prose { blocks: prose::read(body, locale.direction()) }] });
            assert!(pdf(&document).unwrap().starts_with(b"%PDF-"));
            let xml = part(&docx(&document).unwrap(), "word/document.xml");
            assert!(!xml.contains("<script") && !xml.contains(['\u{7}', '\u{202e}']), "{locale}");
            assert_eq!(xml.matches("<w:tbl>").count(), xml.matches("</w:tbl>").count());
        }
    }
}

#[test]
fn markup_in_a_text_is_text() {
    let document = sample(Locale::En, HOSTILE, 1);
    let (printed, packed) = (run_on(&set(&document).0), texts(&part(&docx(&document).unwrap(), "word/document.xml")));
    for told in ["#eval(\"1+1\")", "<script>alert(1)</script>", "</w:t>"] {
        assert!(printed.contains(told), "{told}: {printed}");
        let escaped = told.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        assert!(packed.contains(&escaped), "{told}: {packed}");
    }
}
