//! Markdown, written piece by piece.
//!
//! Marks are closed at the end of a paragraph and opened again in the next, stand at the words and not at the spaces
//! beside them, and are left out around nothing. Whatever is open is counted and not stacked, so that no depth costs more
//! than another.

mod blocks;

use super::escape::{address, inline, is_safe, untagged};

/// A mark around words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Bold,
    Italic,
    Struck,
    Code,
}

const MARKS: [(Mark, &str); 4] = [(Mark::Bold, "**"), (Mark::Italic, "*"), (Mark::Struck, "~~"), (Mark::Code, "`")];
/// Lists within lists are moved in no further than this.
const MAX_INDENT: usize = 8;

/// What has been written, and what is open.
#[derive(Debug, Default)]
pub struct Markdown {
    out: String,
    /// How often each mark is open.
    wanted: [u32; 4],
    /// The marks that are written and not closed yet, in their order.
    written: Vec<Mark>,
    /// What the open lists count to; `None` has bullets.
    lists: Vec<Option<u32>>,
    /// Breaks that are due before the next word: lines to begin.
    breaks: usize,
    /// A space is due before the next word.
    space: bool,
    /// Where the text of the open link begins, and where it leads.
    link: Option<(usize, String)>,
    pre: u32,
    /// The lines of the text, and what may be Markdown in it, are its writer's.
    keeps_lines: bool,
    /// Nothing but words is written: no marks, no links, nothing escaped.
    is_bare: bool,
    cells: usize,
    in_row: bool,
    rows: usize,
    /// Where the text of the last item begins: no break comes between it and its bullet.
    item_at: usize,
}

impl Markdown {
    /// A text keeps its lines where no block of HTML stands for them.
    pub fn new(keeps_lines: bool) -> Self {
        Self { keeps_lines, ..Self::default() }
    }

    pub fn bare() -> Self {
        Self { is_bare: true, ..Self::default() }
    }

    pub fn finish(mut self) -> String {
        self.close_link();
        self.close_marks();
        self.end_row();
        if self.pre > 0 {
            self.out.push_str("\n```");
        }
        super::html::plain(&self.out)
    }

    pub fn text(&mut self, text: &str) {
        if self.pre > 0 {
            self.start();
            self.out.push_str(text);
            return;
        }
        let mut rest = text;
        while let Some(at) = rest.find(char::is_whitespace) {
            self.word(&rest[..at]);
            let words = rest[at..].trim_start();
            let lines = rest[at..rest.len() - words.len()].matches('\n').count();
            if self.keeps_lines && lines > 0 {
                self.breaks = self.breaks.max(lines.min(2));
            } else {
                self.space = true;
            }
            rest = words;
        }
        self.word(rest);
    }

    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        self.start();
        if self.is_bare {
            return self.out.push_str(word);
        }
        self.open_marks();
        if self.written.contains(&Mark::Code) {
            self.out.push_str(&word.replace('`', "'"));
            return;
        }
        let begins = !self.keeps_lines && (self.out.is_empty() || self.out.ends_with('\n'));
        if begins && word.starts_with(['#', '>']) {
            self.out.push('\\');
        }
        let bar = if self.in_row { "\\|" } else { "|" };
        let word = if self.keeps_lines { untagged(word) } else { inline(word, self.out.chars().next_back()) };
        self.out.push_str(&word.replace('|', bar));
    }

    /// Writes the breaks and the space that are due.
    fn start(&mut self) {
        if self.out.len() == self.item_at {
            (self.breaks, self.space) = (0, false);
        }
        if self.breaks > 0 && !self.in_row && self.link.is_none() {
            self.close_marks();
            self.trim_spaces();
            let have = self.out.chars().rev().take_while(|c| *c == '\n').count();
            self.out.extend(std::iter::repeat_n('\n', self.breaks.saturating_sub(have)));
            let indent = self.lists.len().min(MAX_INDENT) * 3;
            self.out.extend(std::iter::repeat_n(' ', indent));
        } else if (self.space || self.breaks > 0) && !self.out.ends_with([' ', '\n', '[']) {
            // Marks that were asked to close are closed before the space.
            self.close_unwanted();
            self.out.push(' ');
        }
        self.close_unwanted();
        (self.breaks, self.space) = (0, false);
    }

    fn open_marks(&mut self) {
        for (at, (mark, sign)) in MARKS.into_iter().enumerate() {
            if self.wanted[at] > 0 && !self.written.contains(&mark) && !self.written.contains(&Mark::Code) {
                self.out.push_str(sign);
                self.written.push(mark);
            }
        }
    }

    fn close_unwanted(&mut self) {
        let is_wanted = |mark: &Mark| self.wanted[*mark as usize] > 0;
        if let Some(first) = self.written.iter().position(|mark| !is_wanted(mark)) {
            self.close_from(first);
        }
    }

    fn close_marks(&mut self) {
        self.close_from(0);
    }

    /// Closes a mark and those written after it; the ones still wanted are opened again at the next word.
    fn close_from(&mut self, first: usize) {
        for mark in self.written.drain(first..).rev() {
            self.out.push_str(MARKS[mark as usize].1);
        }
    }

    pub fn mark(&mut self, mark: Mark, opens: bool) {
        let wanted = &mut self.wanted[mark as usize];
        *wanted = if opens { *wanted + 1 } else { wanted.saturating_sub(1) };
    }

    /// A link that leads to a page or a mailbox; of any other only the words stay.
    pub fn open_link(&mut self, href: &str) {
        self.close_link();
        if is_safe(href) && self.pre == 0 && !self.is_bare {
            self.start();
            self.close_marks();
            self.out.push('[');
            self.link = Some((self.out.len(), href.to_owned()));
        }
    }

    pub fn close_link(&mut self) {
        let Some((from, href)) = self.link.take() else { return };
        self.close_marks();
        if self.out.len() == from {
            self.out.pop();
            return;
        }
        self.out.push_str("](");
        self.out.push_str(&address(&href));
        self.out.push(')');
    }

    /// A picture is not fetched from elsewhere: it becomes a link to where it is, or the words that stand for it.
    pub fn image(&mut self, src: &str, alt: &str) {
        let is_web = src.starts_with("http://") || src.starts_with("https://");
        if is_web && self.link.is_none() && self.pre == 0 {
            self.open_link(src);
            self.text(if alt.is_empty() { src } else { alt });
            self.close_link();
        } else {
            self.text(alt);
        }
    }

    fn trim_spaces(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
    }
}
