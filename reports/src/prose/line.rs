//! A line of a text: letters, how they stand, and where a new line begins.

use golive_domain::people::LineDirection;
use serde::Serialize;

use crate::letters::{clean, runs_from_right};

/// What stands in one paragraph, heading or cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Line {
    /// It runs against the direction of its document, of whose letters it has none.
    pub turned: bool,
    pub spans: Vec<Span>,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "span", rename_all = "snake_case")]
pub enum Span {
    Piece(Piece),
    /// What follows begins a new line.
    Break,
}

/// Letters that stand alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    #[serde(serialize_with = "crate::letters::breaking")]
    pub text: String,
    pub strong: bool,
    pub emphasis: bool,
    pub struck: bool,
    pub code: bool,
    /// Leads to this address.
    pub link: Option<String>,
}

impl Line {
    /// Of a text that is no Markdown.
    pub fn plain(text: &str) -> Self {
        Self::of(Piece { text: clean(text), ..Piece::default() })
    }

    /// The same, in bold letters.
    pub fn strong(text: &str) -> Self {
        Self::of(Piece { text: clean(text), strong: true, ..Piece::default() })
    }

    fn of(piece: Piece) -> Self {
        let spans = if piece.text.is_empty() { Vec::new() } else { vec![Span::Piece(piece)] };
        Self { turned: false, spans }
    }

    /// Its letters alone.
    pub fn text(&self) -> String {
        let text = |span: &Span| match span {
            Span::Piece(piece) => piece.text.clone(),
            Span::Break => " ".to_owned(),
        };
        self.spans.iter().map(text).collect()
    }

    /// Turned if it has letters, and none of them runs in this direction.
    pub(super) fn within(self, direction: LineDirection) -> Self {
        let text = self.text();
        let from_right = text.chars().any(runs_from_right);
        let from_left = text.chars().any(|c| c.is_alphabetic() && !runs_from_right(c));
        let turned = match direction {
            LineDirection::RightToLeft => from_left && !from_right,
            LineDirection::LeftToRight => from_right && !from_left,
        };
        Self { turned, ..self }
    }
}
