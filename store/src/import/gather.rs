//! Records on their way to a table: no more of them than are kept, and the header told from what stands below it.

use golive_domain::{
    Say,
    import::{
        heading::{self, HeaderRow, LOOKED_AT, MOST_HEADER_ROWS},
        unshielded,
    },
};

use super::{
    read::refused,
    table::{Fault, Found, MAX_CELLS, MAX_ROWS, MAX_TEXT, Row, Table},
};
use crate::Result;

/// Most cells without a value that are noted.
const MAX_FAULTS: usize = 10_000;

/// Which of the names of all columns mean something.
pub(super) type Knows<'a> = &'a dyn Fn(&[String]) -> Vec<bool>;

/// How the header of a file is found.
#[derive(Clone, Copy)]
pub(super) enum Heading<'a> {
    /// It is the first record.
    First,
    /// Somebody said between which lines it stands.
    Lines(u32, u32),
    /// It is proposed.
    Proposed(Knows<'a>),
}

/// A merged cell: rows and columns from 0, both ends within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merge {
    pub rows: (u32, u32),
    pub columns: (usize, usize),
}

/// The records read so far.
#[derive(Default)]
pub(super) struct Gather {
    rows: Vec<Row>,
    cells: usize,
    text: usize,
    /// Columns of the widest record: a merged cell reaches no further.
    widest: usize,
    faults: Vec<Fault>,
    pub merges: Vec<Merge>,
    pub found: Found,
}

impl Gather {
    /// Takes a record in; empty ones are passed over. Refuses more than is kept.
    pub fn push(&mut self, line: u32, cells: Vec<String>) -> Result<()> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        self.cells += cells.len();
        self.text += cells.iter().map(String::len).sum::<usize>();
        self.widest = self.widest.max(cells.len());
        if self.rows.len() == MAX_ROWS + LOOKED_AT {
            return Err(many_rows());
        }
        if self.cells > MAX_CELLS {
            return Err(refused(Say::new("error-import-cells-many").with("max", MAX_CELLS)));
        }
        if self.text > MAX_TEXT {
            return Err(refused(Say::new("error-import-texts-large").with("max", MAX_TEXT / 1024 / 1024)));
        }
        let bare = |cell: String| if unshielded(&cell).len() == cell.len() { cell } else { unshielded(&cell).to_owned() };
        self.rows.push(Row { line, cells: cells.into_iter().map(bare).collect() });
        Ok(())
    }

    /// Notes a cell that says nothing. Of very many the first ones tell enough.
    pub fn fault(&mut self, fault: Fault) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(fault);
        }
    }

    /// The table, its header apart from its rows. What stands above the header is left out.
    pub fn settle(mut self, heading: Heading<'_>) -> Result<Table> {
        let Some(first) = self.rows.first() else { return Ok(Table { found: self.found, ..Table::default() }) };
        let (from, to) = match heading {
            Heading::First => (first.line, first.line),
            Heading::Lines(from, to) => (from, to),
            Heading::Proposed(knows) => {
                let looked: Vec<HeaderRow> = self.rows.iter().take(LOOKED_AT).map(|row| self.heading(row)).collect();
                heading::propose(&looked, knows).unwrap_or((first.line, first.line))
            }
        };
        let above = self.rows.iter().take_while(|row| row.line < from).count();
        let header = self.rows.iter().skip(above).take_while(|row| row.line <= to).count();
        if header == 0 {
            return Err(refused(Say::new("error-import-header-empty").with("from", from).with("to", to)));
        }
        if header > MOST_HEADER_ROWS as usize {
            return Err(refused(Say::new("error-import-header-rows").with("max", MOST_HEADER_ROWS)));
        }
        let heads: Vec<HeaderRow> = self.rows[above..above + header].iter().map(|row| self.heading(row)).collect();
        let names = match heading {
            Heading::First => heads.into_iter().next().map(|row| row.cells).unwrap_or_default(),
            Heading::Lines(..) | Heading::Proposed(_) => heading::join(&heads),
        };
        self.rows.drain(..above + header);
        if self.rows.len() > MAX_ROWS {
            return Err(many_rows());
        }
        let reach_down = self.merges.iter().filter(|merge| merge.rows.0 >= to && merge.rows.1 > merge.rows.0).count();
        if reach_down > 0 {
            self.found.told.push(Say::new("import-told-merged").with("count", reach_down));
        }
        self.faults.retain(|fault| fault.line > to);
        self.found.header = (from, to);
        Ok(Table {
            header: names.iter().map(|name| name.trim().to_owned()).collect(),
            rows: self.rows,
            faults: self.faults,
            found: self.found,
        })
    }

    /// A row as one of a header: what a merged cell says stands in each column it covers.
    fn heading(&self, row: &Row) -> HeaderRow {
        let mut head = HeaderRow { line: row.line, cells: row.cells.clone(), groups: 0, goes_on: false };
        let at = row.line.saturating_sub(1);
        for merge in self.merges.iter().filter(|merge| (merge.rows.0..=merge.rows.1).contains(&at)) {
            head.goes_on |= at < merge.rows.1;
            let (first, last) = (merge.columns.0, merge.columns.1.min(self.widest.saturating_sub(1)));
            let Some(said) = row.cells.get(first).filter(|said| first < last && !said.trim().is_empty()) else { continue };
            head.groups += 1;
            head.cells.resize(head.cells.len().max(last + 1), String::new());
            for cell in head.cells[first..=last].iter_mut().filter(|cell| cell.trim().is_empty()) {
                cell.clone_from(said);
            }
        }
        head
    }
}

fn many_rows() -> crate::Error {
    refused(Say::new("error-import-rows-many").with("max", MAX_ROWS))
}

#[cfg(test)]
#[path = "gather_tests.rs"]
mod tests;
