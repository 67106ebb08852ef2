//! A file as rows of text, whatever it was before.

use golive_domain::Say;
use serde::{Deserialize, Serialize};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;
/// Most rows below the header.
pub const MAX_ROWS: usize = 200_000;
/// Most columns that are looked at.
pub const MAX_COLUMNS: usize = 500;
/// Most cells that are kept in memory.
pub(super) const MAX_CELLS: usize = 8_000_000;
/// Most text that is kept in memory, in bytes: a merged cell is kept once a row.
pub(super) const MAX_TEXT: usize = 256 * 1024 * 1024;

/// One record of the file and where it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file (or row of the sheet) on which the record begins, from 1.
    pub line: u32,
    pub cells: Vec<String>,
}

/// A header and its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<Row>,
    /// Cells that say nothing though something was to stand there.
    pub faults: Vec<Fault>,
    pub found: Found,
}

/// A cell that cannot be read, as a formula without a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: u32,
    pub column: usize,
    /// Names the cell.
    pub say: Say,
}

/// Where in a file its table was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// All sheets of a workbook.
    pub sheets: Vec<SheetName>,
    /// The one that was read; empty where the file is no workbook.
    pub sheet: String,
    /// The lines of the first and the last row of the header.
    pub header: (u32, u32),
    /// What a person is to know of it before it is carried out.
    pub told: Vec<Say>,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetName {
    pub name: String,
    pub hidden: bool,
}

/// Where in a file its table stands, as somebody said it. What is left out is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The name of a sheet.
    pub sheet: Option<String>,
    /// The lines of the first and the last row of the header, from 1.
    pub header: Option<(u32, u32)>,
}

impl Table {
    /// The first few things a column holds, shortened, for the person who names it.
    pub fn samples(&self, column: usize, most: usize) -> Vec<String> {
        let filled = self.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        filled.take(most).map(|cell| cell.chars().take(80).collect()).collect()
    }

    /// What is wrong with cells of columns that somebody wants, in the order of the file.
    pub fn faults_of(&self, wanted: impl Fn(usize) -> bool) -> impl Iterator<Item = &Fault> {
        self.faults.iter().filter(move |fault| wanted(fault.column))
    }
}
