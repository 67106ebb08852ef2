//! Reads Markdown into the tree, block by block.

use comrak::{
    Arena, Options,
    nodes::{ListType, Node, NodeValue},
    parse_document,
};
use golive_domain::people::LineDirection;

use super::{
    Block,
    inline::line,
    line::{Line, Piece, Span},
};
use crate::letters::clean;

/// So many lists and quotes stand within one another. Deeper ones would go beyond what a page, and the press, can hold.
const DEEPEST: usize = 6;
/// So many columns stand on a page; a wider table is read row by row.
const WIDEST: usize = 12;

pub(super) fn read(markdown: &str, direction: LineDirection) -> Vec<Block> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    let level = |node: Node| match &node.data().value {
        NodeValue::Heading(heading) => Some(heading.level),
        _ => None,
    };
    let highest = root.descendants().filter_map(level).min().unwrap_or(1);
    Reader { direction, highest }.blocks(root, 0)
}

struct Reader {
    direction: LineDirection,
    /// The highest heading of the text: where people begin is theirs to choose.
    highest: u8,
}

impl Reader {
    fn blocks(&self, parent: Node, depth: usize) -> Vec<Block> {
        if depth == DEEPEST {
            // Walked, not descended into: a text of a hundred thousand marks is as deep.
            return parent.descendants().filter_map(|node| self.leaf(node, depth)).collect();
        }
        parent.children().flat_map(|child| self.block(child, depth)).collect()
    }

    fn block(&self, node: Node, depth: usize) -> Vec<Block> {
        match &node.data().value {
            NodeValue::List(list) => {
                let start = (list.list_type == ListType::Ordered).then(|| u64::try_from(list.start).unwrap_or(1));
                vec![Block::List { start, items: node.children().map(|item| self.item(item, depth)).collect() }]
            }
            NodeValue::BlockQuote => vec![Block::Quote { blocks: self.blocks(node, depth + 1) }],
            NodeValue::Table(_) => table(node),
            _ => self.leaf(node, depth).into_iter().collect(),
        }
    }

    fn item(&self, item: Node, depth: usize) -> Vec<Block> {
        let mut blocks = self.blocks(item, depth + 1);
        if let NodeValue::TaskItem(task) = &item.data().value {
            // The typefaces have no boxes with a tick.
            let mark = if task.symbol.is_some() { "[x] " } else { "[ ] " };
            let mark = Span::Piece(Piece { text: mark.to_owned(), ..Piece::default() });
            match blocks.first_mut() {
                Some(Block::Paragraph { line }) => line.spans.insert(0, mark),
                _ => blocks.insert(0, Block::Paragraph { line: Line { turned: false, spans: vec![mark] } }),
            }
        }
        blocks
    }

    /// A block that holds no others.
    fn leaf(&self, node: Node, depth: usize) -> Option<Block> {
        let block = match &node.data().value {
            NodeValue::Paragraph if depth == 0 => Block::Paragraph { line: line(node).within(self.direction) },
            NodeValue::Paragraph | NodeValue::TableCell => Block::Paragraph { line: line(node) },
            NodeValue::Heading(heading) => {
                Block::Heading { level: (heading.level.saturating_sub(self.highest) + 1).min(3), line: line(node) }
            }
            NodeValue::CodeBlock(code) => Block::Code { text: typed(&code.literal).join("\n") },
            NodeValue::HtmlBlock(html) => Block::Paragraph { line: as_typed(&html.literal) },
            NodeValue::ThematicBreak => Block::Rule,
            _ => return None,
        };
        let is_bare = |line: &Line| line.text().trim().is_empty();
        let bare = matches!(&block, Block::Paragraph { line } | Block::Heading { line, .. } if is_bare(line));
        (!bare).then_some(block)
    }
}

/// Lines, without the blank ones at their end.
fn typed(text: &str) -> Vec<String> {
    text.trim_end().lines().map(|line| clean(&line.replace('\t', "    "))).collect()
}

/// What was typed, as text.
fn as_typed(text: &str) -> Line {
    let mut spans = Vec::new();
    for text in typed(text) {
        if !spans.is_empty() {
            spans.push(Span::Break);
        }
        spans.push(Span::Piece(Piece { text, ..Piece::default() }));
    }
    Line { turned: false, spans }
}

fn table(node: Node) -> Vec<Block> {
    let row = |row: Node| row.children().map(|cell| line(cell)).collect::<Vec<_>>();
    let mut rows: Vec<Vec<Line>> = node.children().map(row).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    if width > WIDEST {
        return rows.into_iter().map(run_on).collect();
    }
    for row in &mut rows {
        row.resize(width, Line::default());
    }
    if width == 0 { Vec::new() } else { vec![Block::Table { rows }] }
}

/// The cells of a row one after another.
fn run_on(row: Vec<Line>) -> Block {
    let between = || Span::Piece(Piece { text: " · ".to_owned(), ..Piece::default() });
    let mut spans = Vec::new();
    for cell in row.into_iter().filter(|cell| !cell.spans.is_empty()) {
        if !spans.is_empty() {
            spans.push(between());
        }
        spans.extend(cell.spans);
    }
    Block::Paragraph { line: Line { turned: false, spans } }
}
