//! A mail in HTML as plain text: paragraphs, lists and links stay, what was quoted gets the `>` it would have in plain text.

use super::{
    clean::one_line,
    markup::{Piece, Pieces, Tag, unescaped},
    meaning::{bare, begins_original, is_attribution, is_quote, is_tight, link},
};

/// Elements that stand in lines of their own.
const LINES: [&str; 22] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "caption",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
    "footer",
    "form",
    "header",
    "li",
    "main",
    "nav",
    "section",
    "table",
    "tr",
    "hr",
];
/// Elements with an empty line above and below.
const PARAGRAPHS: [&str; 10] = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"];
/// Quotes within quotes are marked no deeper than this.
const MAX_DEPTH: usize = 5;
/// What stands where the mail that is answered begins and nothing else shows it.
pub(super) const BELOW: &str = "-----Original Message-----";

/// The text of the HTML, up to `max` bytes of it.
pub(super) fn plain(html: &str, max: usize) -> String {
    let mut writer = Writer::default();
    for piece in Pieces::of(html) {
        match piece {
            Piece::Text(text) => writer.text(&unescaped(text)),
            Piece::Open(tag) => writer.open(&tag),
            Piece::Close(name) => writer.close(&name),
        }
        if writer.out.len() > max {
            break;
        }
    }
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Line ends that are due before the next word.
    breaks: usize,
    /// A space is due before the next word.
    space: bool,
    /// Open elements of these kinds, and whether each is a quote.
    blockquotes: Vec<bool>,
    divs: Vec<bool>,
    depth: usize,
    pre: usize,
    /// The last paragraph that began has no space around it.
    is_tight: bool,
    /// Where the words of the open link begin, and where it leads.
    link: Option<(usize, String)>,
    /// The mail that is answered has begun.
    is_below: bool,
}

impl Writer {
    fn text(&mut self, text: &str) {
        if self.pre > 0 {
            for (at, line) in text.split('\n').enumerate() {
                self.breaks += usize::from(at > 0);
                if !line.is_empty() && (self.breaks == 0 || !line.trim().is_empty()) {
                    self.word(line);
                }
            }
            return;
        }
        if self.begins() && text.contains('\u{a0}') && text.trim().is_empty() {
            // A space that is kept, and nothing beside it, stands for an empty line.
            return self.apart(2);
        }
        let is_space = |c: char| c.is_ascii_whitespace();
        self.space |= text.starts_with(is_space);
        for word in text.split(is_space).filter(|word| !word.is_empty()) {
            self.word(word);
            self.space = true;
        }
        self.space &= text.ends_with(is_space) || text.is_empty();
    }

    /// Whether the next word begins a line.
    fn begins(&self) -> bool {
        self.out.is_empty() || self.breaks > 0
    }

    fn word(&mut self, word: &str) {
        if self.begins() {
            if !self.out.is_empty() {
                self.out.extend(std::iter::repeat_n('\n', self.breaks.min(3)));
            }
            self.out.extend(std::iter::repeat_n("> ", self.depth.min(MAX_DEPTH)));
        } else if self.space {
            self.out.push(' ');
        }
        self.out.push_str(word);
        (self.breaks, self.space) = (0, false);
    }

    /// Begins a line, unless one has begun; an empty one is counted as a break more.
    fn apart(&mut self, breaks: usize) {
        self.breaks = self.breaks.max(breaks);
        self.space = false;
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let name = tag.name.as_str();
        if name == "p" {
            self.is_tight = is_tight(tag);
        }
        self.around(name);
        match name {
            "br" => {
                self.breaks += 1;
                self.space = false;
            }
            "li" => {
                self.word("-");
                self.space = true;
            }
            "td" | "th" => self.space = true,
            "pre" => self.pre += 1,
            "img" => self.image(&unescaped(tag.attribute("alt"))),
            "a" => self.link = Some((self.out.len(), link(tag.attribute("href")))),
            "blockquote" => {
                let is_quote = is_quote(tag);
                self.blockquotes.push(is_quote);
                self.depth += usize::from(is_quote);
            }
            "div" => {
                let is_quote = is_attribution(tag);
                self.divs.push(is_quote);
                self.depth += usize::from(is_quote);
                if self.depth == 0 && !self.is_below && begins_original(tag) {
                    self.is_below = true;
                    self.apart(2);
                    self.word(BELOW);
                    self.apart(1);
                }
            }
            _ => (),
        }
    }

    fn close(&mut self, name: &str) {
        self.around(name);
        match name {
            "pre" => self.pre = self.pre.saturating_sub(1),
            "a" => self.close_link(),
            "blockquote" => self.depth -= usize::from(self.blockquotes.pop().unwrap_or_default()),
            "div" => self.depth -= usize::from(self.divs.pop().unwrap_or_default()),
            _ => (),
        }
    }

    fn around(&mut self, name: &str) {
        if PARAGRAPHS.contains(&name) {
            self.apart(if name == "p" && self.is_tight { 1 } else { 2 });
        } else if LINES.contains(&name) {
            self.apart(1);
        }
    }

    /// What a picture shows, in brackets; a little face stands for itself.
    fn image(&mut self, alt: &str) {
        let alt = one_line(alt, 200);
        if alt.contains(char::is_alphanumeric) {
            self.word(&format!("[{alt}]"));
        } else if !alt.is_empty() {
            self.word(&alt);
        }
    }

    /// Where a link leads, unless its words say so.
    fn close_link(&mut self) {
        let Some((begin, target)) = self.link.take() else { return };
        let said = self.out.get(begin..).unwrap_or_default().trim();
        if !target.is_empty() && bare(said) != bare(&target) {
            self.space |= !said.is_empty();
            self.word(&format!("<{target}>"));
        }
    }
}

#[cfg(test)]
#[path = "plain_tests.rs"]
mod tests;
