//! Tables as CSV and XLSX. What a spreadsheet would calculate is shielded, so that it is shown.

use std::borrow::Cow;

use golive_domain::{backlog::HalfPoints, import::shielded};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Text(&'a str),
    Points(HalfPoints),
    Empty,
}

/// A text that no cell of a workbook can hold whole: 32,767 characters are the format's limit. CSV knows none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text of row {row} is too long for a workbook")]
pub struct CellTooLong {
    /// From 1, the header not counted.
    pub row: usize,
}

/// UTF-8 with a byte order mark, by which spreadsheets know it, and line ends as RFC 4180 has them.
pub fn csv(header: &[String], rows: &[Vec<Cell<'_>>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    let header: Vec<String> = header.iter().map(|name| shielded(name)).collect();
    let mut write = |record: &[Cow<'_, str>]| {
        let record = record.iter().map(|cell| cell.as_bytes());
        writer.write_record(record).expect("rows are as wide as the header, and memory takes every write");
    };
    write(&header.iter().map(|name| Cow::Borrowed(name.as_str())).collect::<Vec<_>>());
    for row in rows {
        write(&row.iter().map(plain).collect::<Vec<_>>());
    }
    writer.into_inner().expect("memory takes every write")
}

fn plain<'a>(cell: &Cell<'a>) -> Cow<'a, str> {
    match cell {
        Cell::Text(text) => Cow::Owned(shielded(text)),
        Cell::Points(points) => Cow::Owned(points.to_string()),
        Cell::Empty => Cow::Borrowed(""),
    }
}

/// One sheet with a frozen header; points are numbers, everything else is text.
pub fn xlsx(header: &[String], rows: &[Vec<Cell<'_>>]) -> Result<Vec<u8>, CellTooLong> {
    const MOST: usize = 32_767;
    let long = |cell: &Cell<'_>| matches!(cell, Cell::Text(text) if shielded(text).encode_utf16().count() > MOST);
    if let Some(at) = rows.iter().position(|row| row.iter().any(long)) {
        return Err(CellTooLong { row: at + 1 });
    }
    Ok(workbook(header, rows).expect("every text fits its cell, and a sheet holds more rows than an import takes"))
}

fn workbook(header: &[String], rows: &[Vec<Cell<'_>>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (column, name) in (0..).zip(header) {
        sheet.write_string_with_format(0, column, shielded(name), &bold)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) => drop(sheet.write_string(line, column, shielded(text))?),
                Cell::Points(points) => drop(sheet.write_number(line, column, points.as_f64())?),
                Cell::Empty => {}
            }
        }
    }
    book.save_to_buffer()
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
    fn a_text_no_cell_can_hold_is_refused_by_its_row() {
        let long = "x".repeat(32_768);
        assert_eq!(xlsx(&header(), &[vec![Cell::Empty, Cell::Empty], vec![Cell::Text(&long), Cell::Empty]]), Err(CellTooLong { row: 2 }));
    }
}
