//! Blocks of people's texts as paragraphs, lists and tables of a DOCX.

use docx_rs::{
    AbstractNumbering, Docx, Hyperlink, HyperlinkType, IndentLevel, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering,
    NumberingId, Paragraph, ParagraphProperty, Run, SpecialIndentType, Start, Table,
};

use super::{WIDTH, new_line};
use crate::{
    letters::clean,
    prose::{Block, Line, Piece, Span},
};

/// How far a level of a list, or a quote, stands in.
const STEP: i32 = 425;
/// The kinds of lists: with dots, with numbers.
const DOTS: usize = 1;
const NUMBERS: usize = 2;

/// Where blocks stand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// How many lists and quotes they stand within.
    pub depth: usize,
    /// Of a table: a heading there is no place of the table of contents.
    pub cell: bool,
}

/// What stands in a body or in a cell.
pub(super) enum Written {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// Collects what is written.
pub(super) struct Writer {
    rtl: bool,
    pub written: Vec<Written>,
    /// The numbers of numbered lists, each of which counts for itself.
    lists: Vec<Numbering>,
}

impl Writer {
    pub fn new(rtl: bool) -> Self {
        Self { rtl, written: Vec::new(), lists: vec![Numbering::new(DOTS, DOTS)] }
    }

    /// A paragraph in the direction of the document.
    pub fn paragraph(&self) -> Paragraph {
        directed(self.rtl)
    }

    /// One of a text that is no Markdown.
    pub fn said(&self, text: &str) -> Paragraph {
        self.paragraph().add_run(Run::new().add_text(clean(text)))
    }

    pub fn add(&mut self, paragraph: Paragraph) {
        self.written.push(Written::Paragraph(Box::new(paragraph)));
    }

    /// Word joins tables that touch: a line stands after each.
    pub fn add_table(&mut self, table: Table) {
        self.written.push(Written::Table(Box::new(table)));
        self.add(self.paragraph());
    }

    pub fn blocks(&mut self, blocks: &[Block], place: Place) {
        for block in blocks {
            self.block(block, place);
        }
    }

    /// All of it, in a file.
    pub fn into(self, file: Docx) -> Docx {
        let file = file.add_abstract_numbering(kind(DOTS)).add_abstract_numbering(kind(NUMBERS));
        let file = self.lists.into_iter().fold(file, Docx::add_numbering);
        self.written.into_iter().fold(file, |file, written| match written {
            Written::Paragraph(paragraph) => file.add_paragraph(*paragraph),
            Written::Table(table) => file.add_table(*table),
        })
    }

    fn block(&mut self, block: &Block, place: Place) {
        match block {
            Block::Paragraph { line } => self.add(self.set_in(self.line(line), place)),
            Block::Heading { line, .. } if place.cell => self.add(self.line_of(line, Run::bold)),
            Block::Heading { level, line } => self.add(self.line(line).style(&format!("Heading{}", level + 1))),
            Block::List { start, items } => self.list(*start, items, place),
            Block::Quote { blocks } => self.blocks(blocks, Place { depth: place.depth + 1, ..place }),
            Block::Code { text } => self.add(code(text)),
            Block::Table { rows } => {
                let table = self.plain_table(rows, if place.cell { WIDTH * 2 / 5 } else { WIDTH });
                self.add_table(table);
            }
            Block::Rule => self.add(self.paragraph()),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], place: Place) {
        let level = place.depth.min(8);
        let id = match start {
            None => DOTS,
            Some(start) => {
                let id = self.lists.len() + 1;
                let from = LevelOverride::new(level).start(usize::try_from(start).unwrap_or(1));
                self.lists.push(Numbering::new(id, NUMBERS).add_override(from));
                id
            }
        };
        let within = Place { depth: place.depth + 1, ..place };
        for item in items {
            let (first, rest) = match item.split_first() {
                Some((Block::Paragraph { line }, rest)) => (self.line(line), rest),
                _ => (self.paragraph(), item.as_slice()),
            };
            self.add(first.numbering(NumberingId::new(id), IndentLevel::new(level)));
            self.blocks(rest, within);
        }
    }

    fn set_in(&self, paragraph: Paragraph, place: Place) -> Paragraph {
        match i32::try_from(place.depth) {
            Ok(depth @ 1..) => paragraph.indent(Some(depth * STEP), None, None, None),
            _ => paragraph,
        }
    }

    pub(super) fn line(&self, line: &Line) -> Paragraph {
        self.line_of(line, |run| run)
    }

    pub(super) fn line_of(&self, line: &Line, how: impl Fn(Run) -> Run) -> Paragraph {
        line.spans.iter().fold(directed(self.rtl != line.turned), |paragraph, span| match span {
            Span::Break => paragraph.add_run(new_line()),
            Span::Piece(piece) => match &piece.link {
                Some(link) => {
                    paragraph.add_hyperlink(Hyperlink::new(link, HyperlinkType::External).add_run(how(run(piece).style("Hyperlink"))))
                }
                None => paragraph.add_run(how(run(piece))),
            },
        })
    }
}

fn directed(rtl: bool) -> Paragraph {
    let mut paragraph = Paragraph::new();
    if rtl {
        paragraph.property = ParagraphProperty::new().bidi(true);
    }
    paragraph
}

fn run(piece: &Piece) -> Run {
    let mut run = Run::new().add_text(&piece.text);
    if piece.strong {
        run = run.bold();
    }
    if piece.emphasis {
        run = run.italic();
    }
    if piece.struck {
        run = run.strike();
    }
    if piece.code { run.style("Code") } else { run }
}

/// Lines as they were typed, from the left.
fn code(text: &str) -> Paragraph {
    let lines = text.lines().enumerate();
    lines.fold(Paragraph::new().style("CodeBlock"), |paragraph, (nth, line)| {
        let paragraph = if nth > 0 { paragraph.add_run(new_line()) } else { paragraph };
        paragraph.add_run(Run::new().add_text(line).style("Code"))
    })
}

/// The nine levels of a kind of list.
fn kind(id: usize) -> AbstractNumbering {
    (0..9).fold(AbstractNumbering::new(id), |kind, level| {
        let (format, text) = if id == DOTS { ("bullet", "•".to_owned()) } else { ("decimal", format!("%{}.", level + 1)) };
        let deep = i32::try_from(level + 1).unwrap_or(1);
        let of = Level::new(level, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"));
        kind.add_level(of.indent(Some(deep * STEP), Some(SpecialIndentType::Hanging(STEP)), None, None))
    })
}
