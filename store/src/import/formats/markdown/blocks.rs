//! Paragraphs, lists, tables and what else begins a line.

use super::{Mark, Markdown};

impl Markdown {
    pub fn line(&mut self) {
        self.breaks = (self.breaks + 1).min(2);
    }

    pub fn block(&mut self) {
        // Paragraphs of a list stay together.
        self.breaks = self.breaks.max(if self.lists.is_empty() { 2 } else { 1 });
    }

    pub fn open_list(&mut self, ordered: bool) {
        self.block();
        self.lists.push(ordered.then_some(0));
    }

    pub fn close_list(&mut self) {
        self.lists.pop();
        self.block();
    }

    pub fn item(&mut self) {
        self.breaks = self.breaks.max(1);
        let counts = self.lists.pop();
        self.start();
        let sign = match counts.flatten() {
            Some(count) => format!("{}. ", count + 1),
            None => "- ".to_owned(),
        };
        self.lists.extend(counts.map(|count| count.map(|count| count + 1)));
        if !self.in_row && self.link.is_none() {
            self.out.push_str(&sign);
            self.item_at = self.out.len();
        }
    }

    /// Ends an item: what follows begins a line.
    pub fn end_item(&mut self) {
        self.breaks = self.breaks.max(1);
    }

    pub fn heading(&mut self) {
        self.block();
        self.mark(Mark::Bold, true);
    }

    pub fn close_heading(&mut self) {
        self.mark(Mark::Bold, false);
        self.block();
    }

    pub fn rule(&mut self) {
        self.breaks = 2;
        self.start();
        self.out.push_str("---");
        self.breaks = 2;
    }

    pub fn preformatted(&mut self, opens: bool) {
        if opens && self.pre == 0 && !self.in_row {
            self.breaks = 2;
            self.start();
            self.out.push_str("```\n");
        } else if !opens && self.pre == 1 && !self.in_row {
            if !self.out.ends_with('\n') {
                self.out.push('\n');
            }
            self.out.push_str("```");
            self.breaks = 2;
        }
        if !self.in_row {
            self.pre = if opens { self.pre + 1 } else { self.pre.saturating_sub(1) };
        }
    }

    /// Opens or closes a table: the first of its rows becomes the header.
    pub fn table(&mut self) {
        self.end_row();
        self.rows = 0;
        self.block();
    }

    pub fn row(&mut self) {
        self.end_row();
        self.start();
        self.out.push('|');
        (self.in_row, self.cells) = (true, 0);
        self.rows += 1;
    }

    pub fn end_row(&mut self) {
        if std::mem::take(&mut self.in_row) && self.rows == 1 {
            self.out.push_str("\n|");
            self.out.extend(std::iter::repeat_n("---|", self.cells));
        }
        self.breaks = self.breaks.max(1);
    }

    pub fn cell(&mut self, opens: bool) {
        if !self.in_row {
            return self.block();
        }
        (self.breaks, self.space) = (0, opens);
        if opens {
            self.cells += 1;
        } else {
            self.close_link();
            self.close_marks();
            self.out.push_str(" |");
        }
    }
}
