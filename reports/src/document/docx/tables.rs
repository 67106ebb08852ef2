//! Tables of a DOCX.

use docx_rs::{AlignmentType, Run, Table, TableCell, TableLayoutType, TableRow, WidthType};

use super::{
    WIDTH,
    blocks::{Place, Writer, Written},
};
use crate::{
    document::Grid,
    letters::clean,
    prose::{Block, Line},
};

impl Writer {
    /// A table with a head.
    pub fn grid(&mut self, grid: &Grid) -> Table {
        let sum = grid.columns.iter().map(|column| usize::from(column.width)).sum::<usize>().max(1);
        let widths: Vec<usize> = grid.columns.iter().map(|column| WIDTH * usize::from(column.width) / sum).collect();
        let head = grid.columns.iter().zip(&widths).map(|(column, width)| {
            let head = self.paragraph().add_run(Run::new().add_text(clean(&column.head)).bold());
            cell(*width).add_paragraph(if column.number { head.align(AlignmentType::End) } else { head })
        });
        let mut rows = vec![TableRow::new(head.collect())];
        for row in &grid.rows {
            let cells = row.iter().zip(&grid.columns).zip(&widths);
            let cells = cells.map(|((blocks, column), width)| self.cell(blocks, column.number, *width));
            rows.push(TableRow::new(cells.collect()));
        }
        table(rows, widths)
    }

    /// One that people wrote: its first row is its head.
    pub(super) fn plain_table(&self, rows: &[Vec<Line>], width: usize) -> Table {
        let columns = rows.first().map_or(1, Vec::len).max(1);
        let each = width / columns;
        let row = |(nth, row): (usize, &Vec<Line>)| {
            let one = |line: &Line| cell(each).add_paragraph(if nth == 0 { self.line_of(line, Run::bold) } else { self.line(line) });
            TableRow::new(row.iter().map(one).collect())
        };
        table(rows.iter().enumerate().map(row).collect(), vec![each; columns])
    }

    /// What a cell holds is written aside. A cell ends with a paragraph, or Word does not open the file.
    fn cell(&mut self, blocks: &[Block], number: bool, width: usize) -> TableCell {
        let around = std::mem::take(&mut self.written);
        self.blocks(blocks, Place { depth: 0, cell: true });
        let within = std::mem::replace(&mut self.written, around);
        if within.is_empty() {
            return cell(width).add_paragraph(self.paragraph());
        }
        within.into_iter().fold(cell(width), |cell, written| match written {
            Written::Paragraph(paragraph) => cell.add_paragraph(if number { paragraph.align(AlignmentType::End) } else { *paragraph }),
            Written::Table(table) => cell.add_table(*table),
        })
    }
}

fn cell(width: usize) -> TableCell {
    TableCell::new().width(width, WidthType::Dxa)
}

fn table(rows: Vec<TableRow>, widths: Vec<usize>) -> Table {
    let width = widths.iter().sum();
    Table::new(rows).set_grid(widths).width(width, WidthType::Dxa).layout(TableLayoutType::Fixed)
}
