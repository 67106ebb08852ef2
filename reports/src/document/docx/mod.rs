//! A document as a DOCX. docx-rs writes the file; what it has no words for is added by `marks`.

mod blocks;
mod marks;
mod styles;
mod tables;

use std::io::Cursor;

use docx_rs::{
    AlignmentType, BreakType, Docx, FieldCharType, Footer, Header, Hyperlink, HyperlinkType, InstrPAGEREF, InstrText, NumPages, PageMargin,
    PageNum, Paragraph, Run, Tab, TabLeaderType, TabValueType, Table,
};

use super::{Chapter, Document, Part};
use crate::{letters::clean, paper::Unset};
use blocks::{Place, Writer};
use marks::Marks;

/// A page of A4 with margins of two centimetres, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
const WIDTH: usize = 9_638;

pub(super) fn docx(document: &Document) -> Result<Vec<u8>, Unset> {
    let rtl = document.runs_from_right();
    let mut writer = Writer::new(rtl);
    front(document, &mut writer);
    for (nth, chapter) in document.chapters.iter().enumerate() {
        written(nth, chapter, document.is_letter(), &mut writer);
    }
    let made = document.made.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let margins = PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN).header(567).footer(567);
    let file =
        Docx::new().page_size(PAGE.0, PAGE.1).page_margin(margins).created_at(&made).updated_at(&made).footer(footer(document, &writer));
    let file = match &document.mark {
        Some(mark) => file.header(Header::new().add_paragraph(mark_of(mark, &writer))),
        None => file,
    };
    let file = writer.into(styles::styled(file, rtl));
    let mut parts = file.build();
    Marks { rtl, locale: document.locale }.add(&mut parts);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|cause| Unset(cause.to_string()))?;
    Ok(bytes.into_inner())
}

/// Title page and table of contents; of a letter, its head alone.
fn front(document: &Document, writer: &mut Writer) {
    writer.add(writer.said(&document.code).style("Over"));
    if let Some(mark) = &document.mark {
        writer.add(mark_of(mark, writer));
    }
    writer.add(writer.said(&document.title).style("Title"));
    facts(&document.facts, writer);
    if document.is_letter() {
        return;
    }
    writer.add(writer.said(&document.contents).style("TOCHeading").page_break_before(true));
    let last = document.chapters.len().saturating_sub(1);
    for (nth, chapter) in document.chapters.iter().enumerate() {
        writer.add(listed(nth, nth == last, chapter, writer));
    }
}

/// A line of the table of contents: a field that Word brings up to date, filled meanwhile with what is there.
fn listed(nth: usize, last: bool, chapter: &Chapter, writer: &Writer) -> Paragraph {
    let tab = Tab::new().val(TabValueType::Right).leader(TabLeaderType::Dot).pos(WIDTH);
    let mut line = writer.paragraph().style("TOC1").add_tab(tab);
    if nth == 0 {
        let field = docx_rs::InstrToC::new().heading_styles_range(1, 2).hyperlink();
        line = line.add_run(Run::new().add_field_char(FieldCharType::Begin, true));
        line = line.add_run(Run::new().add_instr_text(InstrText::TOC(field)));
        line = line.add_run(Run::new().add_field_char(FieldCharType::Separate, false));
    }
    let place = bookmark(nth);
    let link = Hyperlink::new(place.clone(), HyperlinkType::Anchor)
        .add_run(Run::new().add_text(clean(&chapter.title)))
        .add_run(Run::new().add_tab())
        .add_run(Run::new().add_field_char(FieldCharType::Begin, true))
        .add_run(Run::new().add_instr_text(InstrText::PAGEREF(InstrPAGEREF::new(place).hyperlink())))
        .add_run(Run::new().add_field_char(FieldCharType::Separate, false))
        .add_run(Run::new().add_field_char(FieldCharType::End, false));
    let line = line.add_hyperlink(link);
    if last { line.add_run(Run::new().add_field_char(FieldCharType::End, false)) } else { line }
}

fn bookmark(nth: usize) -> String {
    format!("_Toc{}", nth + 1)
}

fn written(nth: usize, chapter: &Chapter, letter: bool, writer: &mut Writer) {
    if letter {
        headline(&chapter.title, writer);
    } else {
        let heading = writer.paragraph().style("Heading1").add_bookmark_start(nth + 1, bookmark(nth));
        let heading = heading.add_run(Run::new().add_text(clean(&chapter.title))).add_bookmark_end(nth + 1);
        // The first chapter leaves the table of contents behind.
        writer.add(if nth == 0 { heading.page_break_before(true) } else { heading });
    }
    for part in &chapter.parts {
        match part {
            Part::Prose { blocks } => writer.blocks(blocks, Place::default()),
            Part::Note { text } => writer.add(writer.said(text).style("Quiet")),
            Part::Facts { title, facts: named } => {
                headline(title, writer);
                facts(named, writer);
            }
            Part::Table(grid) => {
                headline(&grid.title, writer);
                let table: Table = writer.grid(grid);
                writer.add_table(table);
            }
        }
    }
}

fn headline(title: &str, writer: &mut Writer) {
    if !title.is_empty() {
        writer.add(writer.said(title).style("Heading2"));
    }
}

/// Each on a line of its own.
fn facts(facts: &[(String, String)], writer: &mut Writer) {
    for (name, value) in facts {
        let name = Run::new().add_text(format!("{}: ", clean(name))).bold();
        writer.add(writer.paragraph().add_run(name).add_run(Run::new().add_text(clean(value))));
    }
}

fn mark_of(mark: &str, writer: &Writer) -> Paragraph {
    writer.paragraph().add_run(Run::new().add_text(clean(mark)).bold().size(28).color("B45309"))
}

fn footer(document: &Document, writer: &Writer) -> Footer {
    let [before, between, after] = &document.page;
    let quiet = |text: &str| Run::new().add_text(clean(text)).size(16).color("5B6472");
    let line = writer
        .paragraph()
        .add_tab(Tab::new().val(TabValueType::Right).pos(WIDTH))
        .add_run(quiet(&document.foot))
        .add_run(Run::new().add_tab())
        .add_run(quiet(before))
        .add_page_num(PageNum::new())
        .add_run(quiet(between))
        .add_num_pages(NumPages::new())
        .add_run(quiet(after));
    let footer = Footer::new().add_paragraph(line);
    match &document.hash {
        // A fingerprint is read from the left in every language.
        Some(hash) => {
            let hash = Run::new().add_text(clean(hash)).size(13).color("5B6472").style("Code");
            let line = Paragraph::new().align(if document.runs_from_right() { AlignmentType::Right } else { AlignmentType::Left });
            footer.add_paragraph(line.add_run(hash))
        }
        None => footer,
    }
}

/// A new line within a paragraph.
fn new_line() -> Run {
    Run::new().add_break(BreakType::TextWrapping)
}
