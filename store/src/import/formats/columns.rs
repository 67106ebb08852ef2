//! Which column of a table says what, by the names in its header.

use golive_domain::import::{heading::BETWEEN, plain_word};

use super::super::table::Row;

/// The names of a field, the surest first.
pub type Names<F> = (F, &'static [&'static str]);

/// A part of a name is less sure than any whole one.
const PART: usize = 1000;

/// The columns of each field. Several may speak of one: the surest that is filled is heard.
#[derive(Clone, Debug)]
pub struct Columns<F> {
    /// Field and column, the surest first.
    found: Vec<(F, usize)>,
}

impl<F: Copy + Eq> Columns<F> {
    /// A name of several rows that is not known as a whole is known by its last part.
    pub fn find(header: &[String], names: &[Names<F>]) -> Self {
        let names: Vec<(F, Vec<String>)> =
            names.iter().map(|(field, names)| (*field, names.iter().map(|name| plain_word(name)).collect())).collect();
        let known = |word: &str| {
            let at = |names: &[String]| names.iter().position(|name| name == word && !word.is_empty());
            names.iter().find_map(|(field, names)| Some((at(names)?, *field)))
        };
        let mut found: Vec<(usize, F, usize)> = Vec::new();
        for (column, title) in header.iter().enumerate() {
            let last = || title.rsplit_once(BETWEEN).and_then(|(_, last)| known(&plain_word(last)));
            let whole = known(&plain_word(title)).or_else(|| last().map(|(at, field)| (at + PART, field)));
            found.extend(whole.map(|(at, field)| (at, field, column)));
        }
        found.sort_by_key(|(sureness, _, column)| (*sureness, *column));
        Self { found: found.into_iter().map(|(_, field, column)| (field, column)).collect() }
    }

    /// What each column holds as somebody said it; nothing where it is left out.
    pub fn named(columns: impl IntoIterator<Item = Option<F>>) -> Self {
        let found = columns.into_iter().enumerate().filter_map(|(column, field)| Some((field?, column)));
        Self { found: found.collect() }
    }

    /// What is read from a column.
    pub fn of(&self, column: usize) -> Option<F> {
        self.found.iter().find(|(_, own)| *own == column).map(|(field, _)| *field)
    }

    /// Whether it is the first that is heard of its field.
    pub fn leads(&self, column: usize) -> bool {
        self.of(column).is_some_and(|field| self.found.iter().find(|(own, _)| *own == field).is_some_and(|(_, first)| *first == column))
    }

    pub fn has(&self, field: F) -> bool {
        self.found.iter().any(|(own, _)| *own == field)
    }

    /// The columns that speak of a field, the surest first.
    pub fn places(&self, field: F) -> impl Iterator<Item = usize> {
        self.found.iter().filter(move |(own, _)| *own == field).map(|(_, column)| *column)
    }

    /// What a row says of a field, trimmed; empty where it says nothing.
    pub fn get<'a>(&self, row: &'a Row, field: F) -> &'a str {
        self.all(row, field).next().unwrap_or_default()
    }

    /// All that the columns of a field say, as Jira writes each label into a column of its own.
    pub fn all<'a>(&self, row: &'a Row, field: F) -> impl Iterator<Item = &'a str> {
        let columns = self.found.iter().filter(move |(own, _)| *own == field).map(|(_, column)| *column);
        columns.filter_map(|column| row.cells.get(column)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_several_rows_is_known_by_its_last_part_and_less_surely() {
        let header = ["Sales / Title", "Title", "Sales / Other"].map(str::to_owned);
        let columns = Columns::find(&header, &[(1u8, &["Title"])]);
        assert_eq!((columns.of(0), columns.leads(0), columns.leads(1), columns.of(2)), (Some(1), false, true, None));
    }

    #[test]
    fn the_surest_column_that_is_filled_is_heard() {
        let names: &[Names<u8>] = &[(1, &["Title", "Name"]), (2, &["Labels"])];
        let header = ["name", "TITLE ", "Labels", "labels", ""].map(str::to_owned);
        let columns = Columns::find(&header, names);
        let row = |cells: &[&str]| Row { line: 2, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() };
        assert_eq!(columns.get(&row(&["n", " t "]), 1), "t");
        assert_eq!(columns.get(&row(&["n"]), 1), "n");
        assert_eq!(columns.all(&row(&["", "", "a", "b"]), 2).collect::<Vec<_>>(), ["a", "b"]);
        assert!(columns.has(2) && !columns.has(3));
    }
}
