//! People's Markdown as a small tree, from which every kind of document is written: what one of them says, all of them say.
//!
//! HTML in it is text, addresses lead only where a page would lead, and nothing stands deeper than a few levels: what was written deeper
//! follows in its order on the last of them.

mod inline;
mod line;
mod reader;

use golive_domain::people::LineDirection;
use serde::Serialize;

pub use line::{Line, Piece, Span};

/// A block of a text, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// `level` is from 1, the highest of its text, to 3.
    Heading {
        level: u8,
        line: Line,
    },
    Paragraph {
        line: Line,
    },
    /// `start` is the number of its first item, where they are numbered.
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    /// Lines as they were typed.
    Code {
        #[serde(serialize_with = "crate::letters::breaking")]
        text: String,
    },
    /// The first row is its head. All rows are of one length.
    Table {
        rows: Vec<Vec<Line>>,
    },
    Rule,
}

impl Block {
    /// A paragraph of a text that is no Markdown.
    pub fn plain(text: &str) -> Self {
        Self::Paragraph { line: Line::plain(text) }
    }

    /// The same, in bold letters.
    pub fn strong(text: &str) -> Self {
        Self::Paragraph { line: Line::strong(text) }
    }
}

/// A text in Markdown, within a document of a direction.
pub fn read(markdown: &str, direction: LineDirection) -> Vec<Block> {
    reader::read(markdown, direction)
}

#[cfg(test)]
mod tests;
