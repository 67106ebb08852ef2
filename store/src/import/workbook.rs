//! One sheet of a workbook as records, streamed cell by cell: a lone cell in the far corner costs nothing.
//!
//! A workbook is an archive, and what comes out of one may be far more than it says: all of it is counted before any of it
//! is read.

use std::{
    collections::{BTreeMap, HashMap},
    io::{Cursor, Read},
};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use golive_domain::Say;
use zip::ZipArchive;

use super::{
    gather::{Gather, Merge},
    read::refused,
    table::{Fault, MAX_COLUMNS, SheetName},
};
use crate::Result;

/// Largest a workbook may be once it is unpacked: a small file can hold a very large one.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;
/// Longest stretch of a workbook's XML without a tag. A cell holds 32,767 characters; a stretch of zeros has no end.
const MAX_STRETCH: usize = 8 * 1024 * 1024;
/// Most merged cells of a sheet.
const MAX_MERGES: usize = 500_000;
/// Hidden sheets that are named; of more the number is told.
const NAMED: usize = 10;

/// How a cell is written down.
pub(super) type Shown = fn(&DataRef<'_>) -> String;

/// A workbook that was let in.
pub(super) struct Book<'a> {
    inner: Xlsx<Cursor<&'a [u8]>>,
    pub sheets: Vec<SheetName>,
}

impl<'a> Book<'a> {
    /// Refuses what is no workbook, and what would unpack to more than a workbook is.
    pub fn open(bytes: &'a [u8]) -> Result<Self> {
        admit(bytes)?;
        let inner = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        let named = inner.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let sheets = named.map(|sheet| SheetName { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible }).collect();
        Ok(Self { inner, sheets })
    }

    /// The records of one of its sheets.
    pub fn gather(&mut self, sheet: &str, shown: Shown) -> Result<Gather> {
        let mut gathered = Gather::default();
        gathered.found.sheets.clone_from(&self.sheets);
        gathered.found.sheet = sheet.to_owned();
        gathered.found.told.extend(hidden(&self.sheets, sheet));
        gathered.merges = merges(&mut self.inner, sheet)?;
        cells(&mut self.inner, &mut gathered, shown)?;
        Ok(gathered)
    }
}

/// The records of the sheet of that name, else of the first that is shown.
pub(super) fn gather(bytes: &[u8], sheet: Option<&str>) -> Result<Gather> {
    let mut book = Book::open(bytes)?;
    let sheets = &book.sheets;
    let name = match sheet {
        Some(name) => {
            sheets.iter().find(|sheet| sheet.name == name).ok_or_else(|| refused(Say::new("error-import-sheet").with("name", name)))?
        }
        None => {
            let shown = sheets.iter().find(|sheet| !sheet.hidden).or(sheets.first());
            shown.ok_or_else(|| refused(Say::new("error-import-file-empty")))?
        }
    };
    let name = name.name.clone();
    book.gather(&name, shown)
}

/// What is said of the hidden sheets that are not read.
pub(super) fn hidden(sheets: &[SheetName], read: &str) -> Option<Say> {
    let left: Vec<&str> = sheets.iter().filter(|sheet| sheet.hidden && sheet.name != read).map(|sheet| sheet.name.as_str()).collect();
    let names = left.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    (!left.is_empty()).then(|| Say::new("import-told-hidden").with("count", left.len()).with("names", names))
}

fn merges(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<Merge>> {
    let found = book.merge_cells_by_sheet_name(sheet).map_err(broken)?;
    if found.len() > MAX_MERGES {
        return Err(refused(Say::new("error-import-merges-many").with("max", MAX_MERGES)));
    }
    let ordered = |one: u32, other: u32| (one.min(other), one.max(other));
    let merge = |of: calamine::Dimensions| {
        let (first, last) = ordered(of.start.1, of.end.1);
        Merge { rows: ordered(of.start.0, of.end.0), columns: (first as usize, last as usize) }
    };
    Ok(found.into_iter().map(merge).filter(|merge| merge.columns.0 < MAX_COLUMNS).collect())
}

fn cells(book: &mut Xlsx<Cursor<&[u8]>>, gathered: &mut Gather, shown: Shown) -> Result<()> {
    let mut covers = Covers::of(&gathered.merges);
    let mut cells = book.worksheet_cells_reader(&gathered.found.sheet).map_err(broken)?;
    let (mut at, mut row) = (0, Vec::new());
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
        let (line, column) = (cell.pos.0, cell.pos.1 as usize);
        // A row that comes again, or too late, would be two lines of one number.
        if line < at {
            return Err(refused(Say::new("error-import-workbook-broken")));
        }
        if line != at {
            gathered.push(at + 1, covers.fill(at, std::mem::take(&mut row)))?;
            at = line;
        }
        if column >= MAX_COLUMNS {
            continue;
        }
        if let Some(say) = fault(&cell.value, cell.formula.is_some(), (line, column)) {
            gathered.fault(Fault { line: line + 1, column, say });
        }
        let text = shown(&cell.value);
        if !text.is_empty() {
            row.resize(row.len().max(column + 1), String::new());
            row[column] = text;
        }
    }
    gathered.push(at + 1, covers.fill(at, row))
}

/// What merged cells say in the rows below their first.
struct Covers {
    /// By the row they begin in: column and last row.
    begin: HashMap<u32, Vec<(usize, u32)>>,
    /// By column: last row and text.
    open: BTreeMap<usize, (u32, String)>,
}

impl Covers {
    fn of(merges: &[Merge]) -> Self {
        let mut begin: HashMap<u32, Vec<(usize, u32)>> = HashMap::new();
        for merge in merges.iter().filter(|merge| merge.rows.0 < merge.rows.1) {
            begin.entry(merge.rows.0).or_default().push((merge.columns.0, merge.rows.1));
        }
        Self { begin, open: BTreeMap::new() }
    }

    /// The row with what reaches down to it; one that says nothing of its own stays empty.
    fn fill(&mut self, at: u32, mut row: Vec<String>) -> Vec<String> {
        self.open.retain(|_, (last, _)| *last >= at);
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            for (column, (_, text)) in &self.open {
                row.resize(row.len().max(column + 1), String::new());
                if row[*column].is_empty() {
                    row[*column].clone_from(text);
                }
            }
        }
        for (column, last) in self.begin.remove(&at).unwrap_or_default() {
            if let Some(text) = row.get(column).filter(|text| !text.is_empty()) {
                self.open.insert(column, (last, text.clone()));
            }
        }
        row
    }
}

/// What is wrong with a cell, by its name.
fn fault(value: &DataRef<'_>, formula: bool, at: (u32, usize)) -> Option<Say> {
    match value {
        DataRef::Error(error) => Some(Say::new("error-import-cell-error").with("cell", named(at)).with("value", error)),
        DataRef::Empty if formula => Some(Say::new("error-import-formula").with("cell", named(at))),
        _ => None,
    }
}

/// `C7`.
pub(super) fn named((row, column): (u32, usize)) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect::<String>() + &(row + 1).to_string()
}

/// A cell as a person would have typed it.
pub(super) fn shown(value: &DataRef<'_>) -> String {
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

/// Refuses an archive that unpacks to more than is read: first by what it says, then by what really comes out of it.
fn admit(bytes: &[u8]) -> Result<()> {
    let unreadable = || refused(Say::new("error-import-workbook-broken"));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    let sizes = (0..archive.len()).map(|at| archive.by_index_raw(at).ok().map(|file| u128::from(file.size())));
    if sizes.sum::<Option<u128>>().ok_or_else(unreadable)? > u128::from(MAX_UNPACKED) {
        return Err(large());
    }
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|_| unreadable())?;
        let is_xml = file.name().is_ok_and(|name| name.ends_with(".xml") || name.ends_with(".rels"));
        left = count(file.take(left + 1), left, is_xml)?;
    }
    Ok(())
}

/// How much is left when this has come out.
fn count(mut file: impl Read, mut left: u64, is_xml: bool) -> Result<u64> {
    let mut part = vec![0; 64 * 1024];
    let mut stretch = 0;
    loop {
        let read = file.read(&mut part).map_err(|_| refused(Say::new("error-import-workbook-broken")))?;
        if read == 0 {
            return Ok(left);
        }
        left = left.checked_sub(read as u64).ok_or_else(large)?;
        stretch = match part[..read].iter().rposition(|byte| *byte == b'<') {
            Some(at) => read - at,
            None => stretch + read,
        };
        if is_xml && stretch > MAX_STRETCH {
            return Err(large());
        }
    }
}

fn large() -> crate::Error {
    refused(Say::new("error-import-workbook-large"))
}

/// The cause may quote a cell, and a cell may be sealed: it is not logged.
fn broken(_: XlsxError) -> crate::Error {
    refused(Say::new("error-import-workbook-broken"))
}

#[cfg(test)]
#[path = "workbook_tests.rs"]
mod tests;
