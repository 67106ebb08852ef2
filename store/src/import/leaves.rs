//! Several sheets of one workbook, for whoever knows them by their headers: an answer sheet with its further prices.

use std::collections::HashMap;

use calamine::DataRef;
use golive_domain::Say;

use super::{
    gather::{Heading, Knows},
    read::refused,
    table::{MAX_BYTES, Table},
    workbook::{Book, hidden, named, shown},
};
use crate::Result;

/// Sheets that are looked at; what is meant stands among the first.
const LOOKED_AT: usize = 10;

/// A sheet that is shown, with its table.
pub(crate) struct Leaf {
    pub name: String,
    pub table: Table,
    /// First and last lines of cells that are merged over several rows, by the columns they stand in.
    pub merged: HashMap<usize, Vec<(u32, u32)>>,
}

impl Leaf {
    /// `C7`, of a line from 1 and a column from 0.
    pub fn cell(line: u32, column: usize) -> String {
        named((line.saturating_sub(1), column))
    }
}

/// The first sheets of a workbook that are shown, and what is said of the hidden ones. Refuses what is no workbook, of the field `file`.
pub(crate) fn leaves(bytes: &[u8], knows: Knows<'_>) -> Result<(Vec<Leaf>, Option<Say>)> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(golive_domain::Error::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(refused(Say::new("error-bidsheet-kind")));
    }
    let mut book = Book::open(bytes)?;
    let names: Vec<String> = book.sheets.iter().filter(|sheet| !sheet.hidden).take(LOOKED_AT).map(|sheet| sheet.name.clone()).collect();
    let mut leaves = Vec::new();
    for name in names {
        let gathered = book.gather(&name, exactly)?;
        let mut merged: HashMap<usize, Vec<(u32, u32)>> = HashMap::new();
        for merge in gathered.merges.iter().filter(|merge| merge.rows.0 < merge.rows.1) {
            merged.entry(merge.columns.0).or_default().push((merge.rows.0 + 1, merge.rows.1 + 1));
        }
        leaves.push(Leaf { name, table: gathered.settle(Heading::Proposed(knows))?, merged });
    }
    Ok((leaves, hidden(&book.sheets, "")))
}

/// A number as it can be read back as a price: what reckoning with floats leaves at its end is cut off, and a number of three decimals
/// is not taken for thousands.
fn exactly(value: &DataRef<'_>) -> String {
    let text = shown(value);
    match (value, text.split_once('.')) {
        (DataRef::Float(number), Some((_, decimals))) if decimals.len() > 9 => {
            let rounded = format!("{number:.9}");
            rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        (DataRef::Float(_), Some((_, decimals))) if decimals.len() == 3 => text + "0",
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{Format, Workbook};

    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_meant() {
        let told = [0.1 + 0.2, 120.125, 12_000.0, -5.5, 1_200.1 * 3.0].map(|number| exactly(&DataRef::Float(number)));
        assert_eq!(told, ["0.3", "120.1250", "12000", "-5.5", "3600.3"]);
        assert_eq!(exactly(&DataRef::String("120.125".into())), "120.125", "what was typed stays as it was typed");
    }

    #[test]
    fn sheets_that_are_shown_come_with_their_merged_cells_and_hidden_rows_count() {
        let (format, mut workbook) = (Format::new(), Workbook::new());
        workbook.add_worksheet().set_name("Guide").expect("a name");
        let sheet = workbook.add_worksheet().set_name("Answers").expect("a name");
        for (column, head) in (0..).zip(["Code", "Price"]) {
            sheet.write_string(0, column, head).expect("a cell");
        }
        for row in 1..4 {
            sheet.write_string(row, 0, format!("R-{row}")).expect("a cell");
        }
        sheet.merge_range(1, 1, 2, 1, "900", &format).expect("merged");
        sheet.set_row_hidden(3).expect("a row");
        workbook.add_worksheet().set_name("Ours").expect("a name").set_hidden(true).write_string(0, 0, "Code").expect("a cell");
        let bytes = workbook.save_to_buffer().expect("a workbook");
        let knows = |header: &[String]| header.iter().map(|head| head == "Code" || head == "Price").collect();
        let (leaves, told) = leaves(&bytes, &knows).expect("a good workbook");
        assert_eq!(leaves.iter().map(|leaf| leaf.name.as_str()).collect::<Vec<_>>(), ["Guide", "Answers"]);
        assert_eq!(leaves[1].merged, HashMap::from([(1, vec![(2, 3)])]));
        assert_eq!((leaves[1].table.rows.len(), told.expect("told").key.as_str()), (3, "import-told-hidden"));
        assert_eq!(Leaf::cell(7, 2), "C7");
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        let knows = |header: &[String]| vec![false; header.len()];
        for bytes in [b"code,answer\nR-1,full\n".as_slice(), b"%PDF-1.7", b"", b"PK\x03\x04 no workbook"] {
            assert!(leaves(bytes, &knows).is_err());
        }
    }
}
