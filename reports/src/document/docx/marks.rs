//! What docx-rs has no words for, written into the XML that it made: runs that are read from the right (`w:rtl`, by which Word chooses
//! complex-script letters, their size and their weight), tables and pages that begin at the right (`w:bidiVisual`, `w:bidi`), heads that
//! repeat on each page (`w:tblHeader`), and the languages.
//!
//! docx-rs 0.4 knows `w:bidi` of paragraphs alone. Its XML has no blanks between tags and no bare `<` or `>` in texts, so that it can be
//! walked tag by tag.

use docx_rs::XMLDocx;
use golive_domain::people::Locale;

/// What is added to a file.
pub(super) struct Marks {
    pub rtl: bool,
    pub locale: Locale,
}

impl Marks {
    pub fn add(&self, parts: &mut XMLDocx) {
        let texts = [&mut parts.document].into_iter().chain(&mut parts.headers).chain(&mut parts.footers);
        for part in texts {
            *part = marked(&String::from_utf8_lossy(part), self.rtl).into_bytes();
        }
        let styles = String::from_utf8_lossy(&parts.styles);
        parts.styles = styles.replacen("</w:rPr></w:rPrDefault>", &format!("{}</w:rPr></w:rPrDefault>", self.languages()), 1).into_bytes();
    }

    /// Of letters and of complex scripts: by the second Word also chooses the digits of page numbers.
    fn languages(&self) -> &'static str {
        match self.locale {
            Locale::En | Locale::Fa => r#"<w:lang w:val="en-GB" w:bidi="fa-IR" />"#,
            Locale::Uk => r#"<w:lang w:val="uk-UA" w:bidi="fa-IR" />"#,
        }
    }
}

/// Where the walk is.
#[derive(Default)]
struct Walk {
    /// In a paragraph that is read from the right.
    from_right: bool,
    /// Within a run, before its properties ended.
    run: bool,
    /// The run is code, which is read from the left.
    code: bool,
    /// The next row is the head of its table.
    head: bool,
}

/// A part with its marks.
fn marked(xml: &str, rtl: bool) -> String {
    let mut told = String::with_capacity(xml.len() + xml.len() / 8);
    let mut walk = Walk::default();
    for piece in xml.split_inclusive('>') {
        let at = piece.rfind('<').unwrap_or(piece.len());
        let (text, tag) = piece.split_at(at);
        told.push_str(text);
        match walk.step(tag, rtl) {
            Some(instead) => told.push_str(instead),
            None => told.push_str(tag),
        }
    }
    told
}

impl Walk {
    /// What stands there instead of a tag, if anything.
    fn step(&mut self, tag: &str, rtl: bool) -> Option<&'static str> {
        match tag {
            "<w:bidi />" => self.from_right = true,
            "<w:r>" => (self.run, self.code) = (true, false),
            "</w:r>" => self.run = false,
            r#"<w:rStyle w:val="Code" />"# => self.code = true,
            "<w:rPr />" if self.run => {
                self.run = false;
                return self.from_right.then_some("<w:rPr><w:rtl /></w:rPr>");
            }
            "</w:rPr>" if self.run => {
                self.run = false;
                return (self.from_right && !self.code).then_some("<w:rtl /></w:rPr>");
            }
            "<w:tblPr>" => return rtl.then_some("<w:tblPr><w:bidiVisual />"),
            "</w:tblGrid>" => self.head = true,
            "<w:trPr />" if std::mem::take(&mut self.head) => return Some("<w:trPr><w:tblHeader /></w:trPr>"),
            "</w:sectPr>" => return rtl.then_some("<w:bidi /></w:sectPr>"),
            tag if tag == "<w:p>" || tag.starts_with("<w:p ") => self.from_right = false,
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_a_paragraph_from_the_right_are_from_the_right() {
        let paragraph = r#"<w:p w14:paraId="1"><w:pPr><w:rPr /><w:bidi /></w:pPr><w:r><w:rPr /><w:t>a &lt;w:r&gt;</w:t></w:r></w:p>"#;
        assert!(marked(paragraph, true).contains(r#"<w:r><w:rPr><w:rtl /></w:rPr><w:t>a &lt;w:r&gt;</w:t></w:r>"#));
        let next = format!("{paragraph}<w:p><w:pPr><w:rPr /></w:pPr><w:r><w:rPr /><w:t>b</w:t></w:r></w:p>");
        assert_eq!(marked(&next, true).matches("<w:rtl />").count(), 1);
    }

    #[test]
    fn code_is_from_the_left_everywhere() {
        let code =
            r#"<w:p><w:pPr><w:bidi /></w:pPr><w:r><w:rPr><w:rStyle w:val="Code" /></w:rPr></w:r><w:r><w:rPr><w:b /></w:rPr></w:r></w:p>"#;
        let told = marked(code, true);
        assert_eq!(told.matches("<w:rtl />").count(), 1);
        assert!(told.contains("<w:b /><w:rtl /></w:rPr>"));
    }

    #[test]
    fn tables_and_pages_begin_at_the_right_and_heads_repeat_in_every_language() {
        let table =
            "<w:tbl><w:tblPr></w:tblPr><w:tblGrid></w:tblGrid><w:tr><w:trPr /></w:tr><w:tr><w:trPr /></w:tr></w:tbl><w:sectPr></w:sectPr>";
        let (from_right, from_left) = (marked(table, true), marked(table, false));
        assert!(from_right.contains("<w:tblPr><w:bidiVisual />") && from_right.ends_with("<w:sectPr><w:bidi /></w:sectPr>"));
        assert!(!from_left.contains("bidi"));
        assert_eq!((from_right.matches("<w:tblHeader />").count(), from_left.matches("<w:tblHeader />").count()), (1, 1));
    }
}
