//! A file as rows of text, whatever it was before.

/// Largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;
/// Most rows below the header.
pub const MAX_ROWS: usize = 200_000;
/// Most columns that are looked at.
pub const MAX_COLUMNS: usize = 500;

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
}

impl Table {
    /// The first few things a column holds, shortened, for the person who names it.
    pub fn samples(&self, column: usize, most: usize) -> Vec<String> {
        let filled = self.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        filled.take(most).map(|cell| cell.chars().take(80).collect()).collect()
    }
}
