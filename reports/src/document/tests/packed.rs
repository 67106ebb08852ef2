//! What Word finds in a file.

use super::*;

#[test]
fn a_persian_docx_runs_from_the_right() {
    let bytes = docx(&sample(Locale::Fa, "متن **مهم**", 2)).unwrap();
    let document = part(&bytes, "word/document.xml");
    for mark in ["<w:bidi />", "<w:rtl />", "<w:tblPr><w:bidiVisual />", "<w:bidi /></w:sectPr>", "<w:tblHeader />"] {
        assert!(document.contains(mark), "{mark}");
    }
    let code = document.split("<w:r>").find(|run| run.contains("SELECT 1")).unwrap();
    assert!(!code.contains("<w:rtl />"), "{code}");
    let english = document.split("<w:p ").find(|paragraph| paragraph.contains("All English.")).unwrap();
    assert!(!english.contains("bidi") && !english.contains("rtl"), "{english}");
    assert!(part(&bytes, "word/styles.xml").contains(r#"w:bidi="fa-IR""#));
    assert!(part(&bytes, "word/footer1.xml").contains("<w:rtl />"));
}

#[test]
fn an_english_docx_runs_from_the_left() {
    let document = part(&docx(&sample(Locale::En, "Text", 2)).unwrap(), "word/document.xml");
    assert!(!document.contains("<w:bidi />") && !document.contains("<w:rtl />") && !document.contains("bidiVisual"));
}

#[test]
fn a_docx_has_headings_that_navigation_shows_links_and_a_fingerprint() {
    let bytes = docx(&sample(Locale::En, "Text", 1)).unwrap();
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains(r#"<w:name w:val="heading 1" />"#) && styles.contains("<w:outlineLvl"), "{styles}");
    let document = part(&bytes, "word/document.xml");
    assert!(document.contains(r#"<w:pStyle w:val="Heading1" />"#) && document.contains(r#"<w:pStyle w:val="Heading2" />"#));
    assert!(document.contains("TOC ") && document.contains(r#"w:name="_Toc1""#));
    assert!(part(&bytes, "word/_rels/document.xml.rels").contains("https://docs.example.org/?a=1&amp;b=2"));
    let footer = part(&bytes, "word/footer1.xml");
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES") && footer.contains(&"0123456789abcdef".repeat(4)));
    assert!(texts(&part(&bytes, "word/header1.xml")).contains("Draft"));
}
