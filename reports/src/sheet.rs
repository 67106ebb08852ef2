//! Tables as CSV and XLSX. What a spreadsheet would calculate is shielded, so that it is shown.
//!
//! Both are written some rows at a time: a CSV leaves as it is made, and a workbook keeps its rows in a file until it is
//! done, so that a long table is never held as a whole.

use std::borrow::Cow;

use golive_domain::{Say, backlog::HalfPoints, import::shielded};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Text(&'a str),
    Points(HalfPoints),
    Number(i64),
    Empty,
}

/// Why a table does not fit into a workbook. CSV knows neither limit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// A text that no cell can hold whole: 32,767 characters are the format's limit. Rows are counted from 1, the header not
    /// counted.
    #[error("the text of row {row} is too long for a workbook")]
    Text { row: usize },
    /// A sheet ends after 1,048,576 rows.
    #[error("there are more rows than a sheet has")]
    Rows,
}

impl Unfit {
    /// What the person is told, with what they can do instead.
    pub fn say(&self) -> Say {
        match self {
            Self::Text { row } => Say::new("error-export-long").with("row", row),
            Self::Rows => Say::new("error-export-rows").with("max", MOST_ROWS),
        }
    }
}

/// Rows below the header.
pub(crate) const MOST_ROWS: usize = 1_048_575;
/// Characters of a cell, as UTF-16 counts them.
const MOST_TEXT: usize = 32_767;

/// Whether a cell can hold the text whole.
pub(crate) fn fits(text: &str) -> bool {
    shielded(text).encode_utf16().count() <= MOST_TEXT
}

/// UTF-8 with a byte order mark, by which spreadsheets know it, and line ends as RFC 4180 has them.
pub fn csv(header: &[String], rows: &[Vec<Cell<'_>>]) -> Vec<u8> {
    [csv_begin(header), csv_rows(rows)].concat()
}

/// How a CSV begins: the mark and the header.
pub fn csv_begin<S: AsRef<str>>(header: &[S]) -> Vec<u8> {
    let header: Vec<Cell<'_>> = header.iter().map(|name| Cell::Text(name.as_ref())).collect();
    [b"\xef\xbb\xbf".to_vec(), csv_rows(&[header])].concat()
}

/// Rows that follow.
pub fn csv_rows(rows: &[Vec<Cell<'_>>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(Vec::new());
    for row in rows {
        let record = row.iter().map(|cell| plain(cell).into_owned());
        writer.write_record(record).expect("memory takes every write");
    }
    writer.into_inner().expect("memory takes every write")
}

fn plain<'a>(cell: &Cell<'a>) -> Cow<'a, str> {
    match cell {
        Cell::Text(text) => Cow::Owned(shielded(text)),
        Cell::Points(points) => Cow::Owned(points.to_string()),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Empty => Cow::Borrowed(""),
    }
}

/// One sheet with a frozen header; points and counts are numbers, everything else is text.
pub fn xlsx(header: &[String], rows: &[Vec<Cell<'_>>]) -> Result<Vec<u8>, Unfit> {
    let mut sheet = Sheet::begin(header);
    sheet.add(rows)?;
    Ok(sheet.finish())
}

/// A workbook under way.
pub struct Sheet {
    book: Workbook,
    rows: usize,
}

impl Sheet {
    pub fn begin<S: AsRef<str>>(header: &[S]) -> Self {
        let mut book = Workbook::new();
        // Where no file can be put aside the rows are kept in memory.
        if book.add_worksheet_with_constant_memory().is_err() {
            book.add_worksheet();
        }
        let mut sheet = Self { book, rows: 0 };
        sheet.head(header).expect("a header fits");
        sheet
    }

    fn head<S: AsRef<str>>(&mut self, header: &[S]) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        let sheet = self.book.worksheet_from_index(0)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, name) in (0..).zip(header) {
            sheet.write_string_with_format(0, column, shielded(name.as_ref()), &bold)?;
        }
        Ok(())
    }

    /// Rows below those that are there.
    pub fn add(&mut self, rows: &[Vec<Cell<'_>>]) -> Result<(), Unfit> {
        let long = |cell: &Cell<'_>| matches!(cell, Cell::Text(text) if !fits(text));
        for row in rows {
            if self.rows == MOST_ROWS {
                return Err(Unfit::Rows);
            }
            self.rows += 1;
            if row.iter().any(long) {
                return Err(Unfit::Text { row: self.rows });
            }
            self.write(row).expect("every text fits its cell, and every row its sheet");
        }
        Ok(())
    }

    fn write(&mut self, row: &[Cell<'_>]) -> Result<(), XlsxError> {
        let line = u32::try_from(self.rows).unwrap_or(u32::MAX);
        let sheet = self.book.worksheet_from_index(0)?;
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) => drop(sheet.write_string(line, column, shielded(text))?),
                Cell::Points(points) => drop(sheet.write_number(line, column, points.as_f64())?),
                // A count is far from where a number of a workbook loses its last digit.
                Cell::Number(number) => drop(sheet.write_number(line, column, *number as f64)?),
                Cell::Empty => {}
            }
        }
        Ok(())
    }

    /// The workbook's bytes, packed.
    pub fn finish(mut self) -> Vec<u8> {
        self.book.save_to_buffer().expect("memory takes every write")
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn header() -> Vec<String> {
        vec!["title".into(), "points".into()]
    }

    #[test]
    fn csv_is_quoted_marked_and_shielded() {
        let bytes = csv(&header(), &[vec![Cell::Text("=1+1\n\"x\""), Cell::Points(HalfPoints(5))], vec![Cell::Empty, Cell::Empty]]);
        assert_eq!(String::from_utf8(bytes).unwrap(), "\u{feff}title,points\r\n\"'=1+1\n\"\"x\"\"\",2.5\r\n,\r\n");
    }

    #[test]
    fn a_workbook_holds_texts_as_texts_and_points_as_numbers() {
        let bytes = xlsx(&header(), &[vec![Cell::Text("@SUM(A1)"), Cell::Points(HalfPoints(5))]]).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let range = book.worksheet_range("Sheet1").unwrap();
        assert_eq!(range.get_value((1, 0)), Some(&Data::String("'@SUM(A1)".into())));
        assert_eq!(range.get_value((1, 1)), Some(&Data::Float(2.5)));
    }

    #[test]
    fn a_table_written_in_parts_is_the_whole_table() {
        let rows = [vec![Cell::Text("=1"), Cell::Number(-3)], vec![Cell::Text("b"), Cell::Empty]];
        assert_eq!([csv_begin(&header()), csv_rows(&rows[..1]), csv_rows(&rows[1..])].concat(), csv(&header(), &rows));
        let mut sheet = Sheet::begin(&["title", "count"]);
        rows.iter().for_each(|row| sheet.add(std::slice::from_ref(row)).unwrap());
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(sheet.finish())).unwrap();
        let range = book.worksheet_range("Sheet1").unwrap();
        assert_eq!((range.height(), range.get_value((1, 1))), (3, Some(&Data::Float(-3.0))));
        assert_eq!(range.get_value((1, 0)), Some(&Data::String("'=1".into())));
    }

    #[test]
    fn a_text_no_cell_can_hold_is_refused_by_its_row() {
        let long = "x".repeat(32_768);
        assert_eq!(xlsx(&header(), &[vec![Cell::Empty, Cell::Empty], vec![Cell::Text(&long), Cell::Empty]]), Err(Unfit::Text { row: 2 }));
    }
}
