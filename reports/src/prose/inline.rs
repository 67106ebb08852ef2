//! Reads what stands in a block of Markdown: letters, emphasis, links.

use comrak::{
    arena_tree::NodeEdge,
    nodes::{Node, NodeValue},
};

use super::line::{Line, Piece, Span};
use crate::letters::clean;

/// No address that people use is longer.
const LONGEST_ADDRESS: usize = 2_000;
/// The same as a page's.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

/// What holds at a place of a line: emphasis within emphasis is still emphasis.
#[derive(Default)]
struct Holding {
    strong: usize,
    emphasis: usize,
    struck: usize,
    links: Vec<Option<String>>,
}

impl Holding {
    fn piece(&self, text: &str, code: bool) -> Span {
        let link = self.links.last().cloned().flatten();
        let [strong, emphasis, struck] = [self.strong, self.emphasis, self.struck].map(|deep| deep > 0);
        Span::Piece(Piece { text: clean(text), strong, emphasis, struck, code, link })
    }
}

/// The line of a block. It is walked, not descended into.
pub(super) fn line(block: Node) -> Line {
    let mut holding = Holding::default();
    let mut spans = Vec::new();
    for edge in block.traverse() {
        match edge {
            NodeEdge::Start(node) => match &node.data().value {
                NodeValue::Text(text) => spans.push(holding.piece(text, false)),
                NodeValue::HtmlInline(text) | NodeValue::Raw(text) => spans.push(holding.piece(text, false)),
                NodeValue::Code(code) => spans.push(holding.piece(&code.literal, true)),
                // A line break typed is a line break meant.
                NodeValue::SoftBreak | NodeValue::LineBreak => spans.push(Span::Break),
                NodeValue::Strong => holding.strong += 1,
                NodeValue::Emph => holding.emphasis += 1,
                NodeValue::Strikethrough => holding.struck += 1,
                NodeValue::Link(link) => holding.links.push(address(&link.url)),
                _ => {}
            },
            NodeEdge::End(node) => match &node.data().value {
                NodeValue::Strong => holding.strong -= 1,
                NodeValue::Emph => holding.emphasis -= 1,
                NodeValue::Strikethrough => holding.struck -= 1,
                NodeValue::Link(_) => drop(holding.links.pop()),
                _ => {}
            },
        }
    }
    Line { turned: false, spans: joined(spans) }
}

/// Neighbours that stand alike are one piece: letters that join are not set apart.
fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut told: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        if let Span::Piece(piece) = &span {
            if piece.text.is_empty() {
                continue;
            }
            if let Some(Span::Piece(last)) = told.last_mut()
                && alike(last, piece)
            {
                last.text.push_str(&piece.text);
                continue;
            }
        }
        told.push(span);
    }
    told
}

fn alike(one: &Piece, other: &Piece) -> bool {
    let style = |piece: &Piece| (piece.strong, piece.emphasis, piece.struck, piece.code);
    style(one) == style(other) && one.link == other.link
}

/// An address a link may lead to; others are left out, and their words stay.
fn address(url: &str) -> Option<String> {
    let url: String = clean(url).split_whitespace().collect::<Vec<_>>().join("%20");
    let known = SCHEMES.iter().any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let scheme_only = url.len() <= url.find(':').map_or(0, |at| at + 1);
    (known && !scheme_only && url.len() <= LONGEST_ADDRESS).then_some(url)
}
