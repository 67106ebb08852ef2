//! From the bytes of a file to a table of texts.

use golive_domain::{Error as Refusal, Say};

use super::{
    decode::decode,
    gather::{Gather, Heading, Knows},
    table::{MAX_BYTES, MAX_COLUMNS, Shape, Table},
    workbook,
};
use crate::{Error, Result};

/// A file that was read, and what it turned out to be.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub table: Table,
    /// `UTF-8`, `windows-1251`, … or `XLSX`.
    pub encoding: &'static str,
}

/// Reads CSV or XLSX, whichever the bytes are; its first record is the header. Refuses what is too large, empty or broken
/// with a sentence for the person.
pub fn read(bytes: &[u8]) -> Result<Sheet> {
    read_headed(bytes, None, Heading::First)
}

/// The same where somebody said where the table stands. What was not said of its header is proposed by the names that
/// `knows` understands.
pub(super) fn read_shaped(bytes: &[u8], shape: &Shape, knows: Knows<'_>) -> Result<Sheet> {
    let heading = shape.header.map_or(Heading::Proposed(knows), |(from, to)| Heading::Lines(from, to));
    read_headed(bytes, shape.sheet.as_deref(), heading)
}

fn read_headed(bytes: &[u8], sheet: Option<&str>, heading: Heading<'_>) -> Result<Sheet> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Refusal::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    let workbook = bytes.starts_with(b"PK\x03\x04");
    if !workbook && (bytes.starts_with(b"\xd0\xcf\x11\xe0") || bytes.starts_with(b"%PDF")) {
        return Err(refused(Say::new("error-import-file-kind")));
    }
    let (gathered, encoding) = if workbook {
        (workbook::gather(bytes, sheet)?, "XLSX")
    } else {
        let (text, encoding) = decode(bytes);
        (separated(&text)?, encoding)
    };
    let table = gathered.settle(heading)?;
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

fn separated(text: &str) -> Result<Gather> {
    // Excel's own way to name the separator.
    let named = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')).filter(|(mark, _)| mark.trim_end_matches('\r').len() == 1);
    let (text, delimiter) = match named {
        Some((mark, rest)) => (rest, mark.as_bytes()[0]),
        None => (text, delimiter(text)),
    };
    let text = format!("{text}\n{END}\n");
    let mut gathered = Gather::default();
    let skipped = u32::from(named.is_some());
    let mut last = (0, String::new());
    for record in reader(&text, delimiter).records() {
        let record = record.map_err(|cause| Error::broken("a decoded text is always UTF-8", cause))?;
        let line = record.position().map_or(0, |at| line_of(&text, at)) + skipped;
        if record.len() == 1 && record.get(0) == Some(END) {
            return Ok(gathered);
        }
        last = (line, record.get(0).unwrap_or_default().chars().take(40).collect());
        // One more than are looked at: what is too wide is refused and need not be kept.
        gathered.push(line, record.iter().take(MAX_COLUMNS + 1).map(str::to_owned).collect())?;
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
        // Above the table a line may stand that is its title.
        let below = widths.iter().copied().find(|width| *width > 1).filter(|width| *width > 2);
        let width = widths.first().copied().filter(|width| *width > 1).or(below).unwrap_or(1);
        let alike = widths.iter().filter(|other| **other == width).count();
        if width > 1 { (alike, width) } else { (0, 0) }
    };
    // max_by_key gives the last of equals; the comma is the first choice.
    *b"|\t;,".iter().max_by_key(|mark| even(**mark)).expect("four marks")
}

/// The line a record begins on. The reader's position stands before the blank lines it skipped.
fn line_of(text: &str, at: &csv::Position) -> u32 {
    let begins = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let skipped = text.bytes().skip(begins).take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| *byte == b'\n').count();
    u32::try_from(at.line()).unwrap_or(u32::MAX).saturating_add(u32::try_from(skipped).unwrap_or(u32::MAX))
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
