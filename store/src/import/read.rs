//! From the bytes of a file to a table of texts.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use golive_domain::{Error as Refusal, Say, import::unshielded};

use super::{
    decode::decode,
    table::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Row, Table},
};
use crate::{Error, Result};

/// A file that was read, and what it turned out to be.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub table: Table,
    /// `UTF-8`, `windows-1251`, … or `XLSX`.
    pub encoding: &'static str,
}

/// Largest a workbook may be once it is unpacked: a small file can hold a very large one.
const MAX_UNPACKED: u64 = 1024 * 1024 * 1024;

/// Reads CSV or XLSX, whichever the bytes are. Refuses what is too large, empty or broken with a sentence for the person.
pub fn read(bytes: &[u8]) -> Result<Sheet> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Refusal::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    let workbook = bytes.starts_with(b"PK\x03\x04");
    if !workbook && (bytes.starts_with(b"\xd0\xcf\x11\xe0") || bytes.starts_with(b"%PDF")) {
        return Err(refused(Say::new("error-import-file-kind")));
    }
    let (table, encoding) = if workbook {
        (sheet(bytes)?, "XLSX")
    } else {
        let (text, encoding) = decode(bytes);
        (separated(&text)?, encoding)
    };
    if table.header.iter().all(|name| name.trim().is_empty()) {
        return Err(refused(Say::new("error-import-file-empty")));
    }
    if table.header.len() > MAX_COLUMNS {
        return Err(refused(Say::new("error-import-columns-many").with("max", MAX_COLUMNS)));
    }
    Ok(Sheet { table, encoding })
}

pub(super) fn refused(say: Say) -> Error {
    Refusal::field("file", say).into()
}

/// Our own record at the end: a quote left open swallows it.
const END: &str = "\u{1}end of file";

fn separated(text: &str) -> Result<Table> {
    // Excel's own way to name the separator.
    let named = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')).filter(|(mark, _)| mark.trim_end_matches('\r').len() == 1);
    let (text, delimiter) = match named {
        Some((mark, rest)) => (rest, mark.as_bytes()[0]),
        None => (text, delimiter(text)),
    };
    let text = format!("{text}\n{END}\n");
    let mut table = Table::default();
    let skipped = u32::from(named.is_some());
    let mut last = (0, String::new());
    for record in reader(&text, delimiter).records() {
        let record = record.map_err(|cause| Error::broken("a decoded text is always UTF-8", cause))?;
        let line = record.position().map_or(0, |at| line_of(&text, at)) + skipped;
        if record.len() == 1 && record.get(0) == Some(END) {
            return Ok(table);
        }
        last = (line, record.get(0).unwrap_or_default().chars().take(40).collect());
        push(&mut table, line, record.iter().map(str::to_owned).collect())?;
    }
    Err(refused(Say::new("error-import-quote-open").with("line", last.0).with("start", last.1)))
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// The mark that splits the first records most evenly, and of those into most columns.
fn delimiter(text: &str) -> u8 {
    let even = |mark: u8| {
        let widths: Vec<usize> = reader(text, mark).records().take(30).filter_map(|record| record.ok().map(|r| r.len())).collect();
        let width = widths.first().copied().unwrap_or(1);
        let alike = widths.iter().filter(|other| **other == width).count();
        if width > 1 { (alike, width) } else { (0, 0) }
    };
    // max_by_key gives the last of equals; the comma is the first choice.
    *b"|\t;,".iter().max_by_key(|mark| even(**mark)).expect("four marks")
}

/// The first record with anything in it is the header; empty ones are passed over.
fn push(table: &mut Table, line: u32, cells: Vec<String>) -> Result<()> {
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return Ok(());
    }
    if table.header.is_empty() {
        table.header = cells.iter().map(|name| unshielded(name.trim()).to_owned()).collect();
        return Ok(());
    }
    if table.rows.len() == MAX_ROWS {
        return Err(refused(Say::new("error-import-rows-many").with("max", MAX_ROWS)));
    }
    let cells = cells.iter().map(|cell| unshielded(cell).to_owned()).collect();
    table.rows.push(Row { line, cells });
    Ok(())
}

/// The line a record begins on. The reader's position stands before the blank lines it skipped.
fn line_of(text: &str, at: &csv::Position) -> u32 {
    let begins = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let skipped = text.bytes().skip(begins).take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| *byte == b'\n').count();
    u32::try_from(at.line()).unwrap_or(u32::MAX).saturating_add(u32::try_from(skipped).unwrap_or(u32::MAX))
}

/// What an archive says it unpacks to, in bytes; `None` where it is no archive.
fn unpacked(bytes: &[u8]) -> Option<u128> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    (0..archive.len()).map(|at| archive.by_index_raw(at).ok().map(|file| u128::from(file.size()))).sum()
}

/// The first sheet of a workbook. Cells are streamed, so a lone cell in the far corner costs nothing.
fn sheet(bytes: &[u8]) -> Result<Table> {
    let broken = |cause: calamine::XlsxError| {
        tracing::debug!(%cause, "a workbook could not be read");
        refused(Say::new("error-import-workbook-broken"))
    };
    match unpacked(bytes) {
        Some(size) if size <= u128::from(MAX_UNPACKED) => (),
        Some(_) => return Err(refused(Say::new("error-import-workbook-large"))),
        None => return Err(refused(Say::new("error-import-workbook-broken"))),
    }
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let name = book.sheet_names().first().cloned().ok_or_else(|| refused(Say::new("error-import-file-empty")))?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(broken)?;
    let mut table = Table::default();
    let (mut at, mut row) = (0, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (line, column) = cell.get_position();
        if line != at {
            push(&mut table, at + 1, std::mem::take(&mut row))?;
            at = line;
        }
        let column = column as usize;
        let text = shown(cell.get_value());
        if column < MAX_COLUMNS && !text.is_empty() {
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text;
        }
    }
    push(&mut table, at + 1, row)?;
    Ok(table)
}

/// A cell as a person would have typed it.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTime(instant) => {
            let (year, month, day, hour, minute, second, _) = instant.to_ymd_hms_milli();
            match (hour, minute, second) {
                (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
            }
        }
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
