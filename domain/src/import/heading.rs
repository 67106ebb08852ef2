//! In which rows of a table its header stands, and what its columns are called where that is more than one row.

/// Most rows a header has.
pub const MOST_HEADER_ROWS: u32 = 5;
/// As many rows are looked at for a proposal.
pub const LOOKED_AT: usize = 12;
/// What stands between the names of several rows: `Sales / Mandatory`.
pub const BETWEEN: &str = " / ";

/// A row that may belong to a header. What a merged cell says stands in each column that it covers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderRow {
    /// Of the file or of the sheet, from 1.
    pub line: u32,
    pub cells: Vec<String>,
    /// How many of its cells are merged over several columns.
    pub groups: usize,
    /// One of its cells is merged with the row below.
    pub goes_on: bool,
}

impl HeaderRow {
    fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    fn filled(&self) -> usize {
        (0..self.cells.len()).filter(|column| !self.cell(*column).is_empty()).count()
    }

    /// One text alone stands over a table as its title.
    fn is_title(&self) -> bool {
        let mut texts = (0..self.cells.len()).map(|column| self.cell(column)).filter(|text| !text.is_empty());
        let first = texts.next();
        texts.all(|text| Some(text) == first)
    }
}

/// One name a column, as many as the widest row has. Names of several rows are joined; one that stands in two rows stands
/// once. A table that came without merged cells has blanks in their place: there a name counts for the blanks to its right
/// as long as the row below goes on under both.
pub fn join(rows: &[HeaderRow]) -> Vec<String> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let merged = rows.iter().any(|row| row.groups > 0);
    let mut names: Vec<Vec<String>> = vec![Vec::new(); width];
    for (at, row) in rows.iter().enumerate() {
        let below = rows.get(at + 1).filter(|_| !merged);
        let mut group = "";
        for (column, name) in names.iter_mut().enumerate() {
            let own = row.cell(column);
            let is_grouped = below.is_some_and(|below| !below.cell(column).is_empty());
            group = match own {
                "" if is_grouped => group,
                "" => "",
                own if is_grouped => own,
                _ => "",
            };
            let said = if own.is_empty() { group } else { own };
            if !said.is_empty() && name.last().is_none_or(|last| last != said) {
                name.push(said.to_owned());
            }
        }
    }
    names.into_iter().map(|parts| parts.join(BETWEEN)).collect()
}

/// The lines of the first and of the last row that look like the header; `None` where there is no row. `known` tells of the
/// names of all columns which mean something here. Somebody looks at a proposal before it counts.
pub fn propose(rows: &[HeaderRow], known: impl Fn(&[String]) -> Vec<bool>) -> Option<(u32, u32)> {
    let rows = &rows[..rows.len().min(LOOKED_AT)];
    rows.first()?;
    let score = |from: usize, to: usize| known(&join(&rows[from..=to])).into_iter().filter(|known| *known).count();
    let reach = |from: usize| from..rows.len().min(from + MOST_HEADER_ROWS as usize - 1);
    // Of equals the shortest, and of those the first.
    let blocks = (0..rows.len()).flat_map(|from| reach(from).map(move |to| (from, to)));
    let best = blocks.map(|(from, to)| (score(from, to), from, to)).min_by_key(|(score, from, to)| (usize::MAX - score, to - from, *from));
    let first = score(0, 0);
    let (mut from, mut to) = match best {
        // One word may stand in a body by chance.
        Some((score, from, to)) if score >= 2 && score > first => (from, to),
        _ if first == 0 => below_titles(rows),
        _ => (0, 0),
    };
    while to + 1 < rows.len() && to - from + 1 < MOST_HEADER_ROWS as usize && goes_on(&rows[from..=to], &rows[to + 1], &known) {
        to += 1;
    }
    while from > 0 && to - from + 1 < MOST_HEADER_ROWS as usize && stands_over(&rows[from - 1], &rows[from]) {
        from -= 1;
    }
    Some((rows[from].line, rows[to].line))
}

/// The first row that is no title of the table.
fn below_titles(rows: &[HeaderRow]) -> (usize, usize) {
    let is_table = rows.iter().any(|row| row.filled() >= 3 && !row.is_title());
    let at = rows.iter().position(|row| !row.is_title()).filter(|_| is_table).unwrap_or_default();
    (at, at)
}

/// Whether a header goes on in the row below it: a cell reaches down, every cell but few is over several columns, or the row
/// has nothing under any name that is understood, as no line of a body would.
fn goes_on(header: &[HeaderRow], below: &HeaderRow, known: impl Fn(&[String]) -> Vec<bool>) -> bool {
    let Some(last) = header.last() else { return false };
    let understood: Vec<usize> = known(&join(header)).iter().enumerate().filter(|(_, known)| **known).map(|(at, _)| at).collect();
    let bare = understood.len() >= 2 && understood.iter().all(|column| below.cell(*column).is_empty());
    last.goes_on || (understood.is_empty() && last.groups >= 2) || bare
}

/// Whether a row groups the columns of the header right below it.
fn stands_over(above: &HeaderRow, header: &HeaderRow) -> bool {
    let is_wide =
        (0..above.cells.len()).rev().find(|column| !above.cell(*column).is_empty()).is_some_and(|last| 2 * last >= header.filled());
    let has_gaps = above.groups > 0 || above.filled() < header.filled();
    above.line + 1 == header.line && !above.is_title() && is_wide && has_gaps
}

#[cfg(test)]
#[path = "heading_tests.rs"]
mod tests;
