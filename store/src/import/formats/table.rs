//! A table of cases, or of requirements, that somebody keeps in a spreadsheet.

use golive_domain::{
    Say,
    import::{Brings, CaseColumn, RequirementColumn, moscow},
    words::Word as _,
};

use super::{
    super::{
        read,
        read::refused,
        table::{Row, Table},
    },
    book::{Book, RequirementIn},
    cases::{Field, cases_of, path},
    columns::Columns,
    html::markdown,
    names::{CASES, REQUIREMENTS},
    ours,
};
use crate::Result;

/// Between the names of a path.
pub(super) const SEPARATORS: &[char] = &['>', '/'];

/// Reads a table as what its header looks like: one that speaks of steps, of what is expected or of preconditions has
/// cases; one with codes and with what only requirements have, requirements; any other cases.
pub fn table(bytes: &[u8]) -> Result<Book> {
    let table = read(bytes)?.table;
    if ours::has_cases(&table) {
        return ours::cases(&table);
    }
    let of_case = Columns::find(&table.header, CASES.names);
    let of_requirement = Columns::find(&table.header, REQUIREMENTS);
    let has_steps = [Field::Action, Field::Expected, Field::Preconditions].iter().any(|field| of_case.has(*field));
    let states_needs = [RequirementColumn::Text, RequirementColumn::Moscow, RequirementColumn::Department, RequirementColumn::Category]
        .iter()
        .any(|of| of_requirement.has(*of));
    if !has_steps && of_requirement.has(RequirementColumn::Code) && states_needs {
        requirements(&table, &of_requirement)
    } else {
        cases_of(&table, &of_case, &CASES)
    }
}

/// Reads a table of test cases, whatever else it looks like. `named` says what each column holds; where it is empty, the
/// header does.
pub fn table_of_cases(table: &Table, named: &[String]) -> Result<Book> {
    if named.is_empty() && ours::has_cases(table) {
        return ours::cases(table);
    }
    cases_of(table, &case_columns(table, named), &CASES)
}

/// The same for a table of requirements.
pub fn table_of_requirements(table: &Table, named: &[String]) -> Result<Book> {
    requirements(table, &requirement_columns(table, named))
}

/// Which columns of a header are understood, by their names alone.
pub fn known(header: &[String], what: Brings) -> Vec<bool> {
    let leads: Box<dyn Fn(usize) -> bool> = match what {
        Brings::Requirements => {
            let columns = Columns::find(header, REQUIREMENTS);
            Box::new(move |at| columns.leads(at))
        }
        Brings::Tests | Brings::Results | Brings::Defects => {
            let columns = Columns::find(header, CASES.names);
            Box::new(move |at| columns.leads(at))
        }
    };
    (0..header.len()).map(leads).collect()
}

/// A column of a table, and what it is taken to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnOf {
    /// As the header calls it.
    pub name: String,
    /// A word of [`CaseColumn`] or of [`RequirementColumn`]; empty where it is left out.
    pub holds: String,
    pub samples: Vec<String>,
}

/// Samples of a column that are shown.
pub(super) const SAMPLES: usize = 3;

/// The columns of a table of test cases, or of requirements, as [`table_of_cases`] and [`table_of_requirements`] take them.
pub fn columns_of(table: &Table, what: Brings, named: &[String]) -> Vec<ColumnOf> {
    let holds: Box<dyn Fn(usize) -> Option<String>> = match what {
        Brings::Requirements => {
            let columns = requirement_columns(table, named);
            Box::new(move |at| columns.of(at).filter(|_| columns.leads(at)).map(|word| word.to_string()))
        }
        Brings::Tests | Brings::Results | Brings::Defects => {
            let columns = case_columns(table, named);
            Box::new(move |at| {
                let heard = |column: &CaseColumn| column.takes_many() || columns.leads(at);
                columns.of(at).and_then(said_by_hand).filter(heard).map(|word| word.to_string())
            })
        }
    };
    let column = |(at, name): (usize, &String)| ColumnOf {
        name: name.clone(),
        holds: holds(at).unwrap_or_default(),
        samples: table.samples(at, SAMPLES),
    };
    table.header.iter().enumerate().map(column).collect()
}

fn case_columns(table: &Table, named: &[String]) -> Columns<Field> {
    match named.is_empty() {
        true => Columns::find(&table.header, CASES.names),
        false => Columns::named(named.iter().map(|word| CaseColumn::parse(word).map(read_as))),
    }
}

pub(super) fn requirement_columns(table: &Table, named: &[String]) -> Columns<RequirementColumn> {
    match named.is_empty() {
        true => Columns::find(&table.header, REQUIREMENTS),
        false => Columns::named(named.iter().map(|word| RequirementColumn::parse(word))),
    }
}

/// How a column is read that somebody named.
fn read_as(column: CaseColumn) -> Field {
    match column {
        CaseColumn::Key => Field::Key,
        CaseColumn::Title => Field::Title,
        CaseColumn::Summary => Field::Summary,
        CaseColumn::Suite => Field::Suite,
        CaseColumn::Type => Field::Type,
        CaseColumn::Priority => Field::Priority,
        CaseColumn::Component => Field::Component,
        CaseColumn::Preconditions => Field::Preconditions,
        CaseColumn::Steps => Field::Action,
        CaseColumn::Data => Field::Data,
        CaseColumn::Expected => Field::Expected,
        CaseColumn::Keywords => Field::Keywords,
        CaseColumn::Requirements => Field::Requirements,
        CaseColumn::Minutes => Field::Minutes,
    }
}

/// The name a person has for it, if there is one.
fn said_by_hand(field: Field) -> Option<CaseColumn> {
    CaseColumn::ALL.iter().copied().find(|column| read_as(*column) == field)
}

fn requirements(table: &Table, columns: &Columns<RequirementColumn>) -> Result<Book> {
    if !columns.has(RequirementColumn::Code) {
        return Err(refused(Say::new("error-file-code-column")));
    }
    let mut book = Book::default();
    for row in &table.rows {
        book.add_requirement(requirement(columns, row));
    }
    Ok(book)
}

fn requirement(columns: &Columns<RequirementColumn>, row: &Row) -> RequirementIn {
    let get = |of| columns.get(row, of);
    let some = |of| Some(get(of).to_owned()).filter(|text| !text.is_empty());
    RequirementIn {
        line: row.line,
        code: get(RequirementColumn::Code).to_owned(),
        title: get(RequirementColumn::Title).to_owned(),
        text: some(RequirementColumn::Markdown).unwrap_or_else(|| markdown(get(RequirementColumn::Text))),
        category: some(RequirementColumn::Category),
        moscow: columns.all(row, RequirementColumn::Moscow).find_map(level),
        department: some(RequirementColumn::Department),
        parent: some(RequirementColumn::Parent),
        path: path(get(RequirementColumn::Path), CASES.separators),
    }
}

/// MoSCoW's own words only, in either language.
pub fn level(word: &str) -> Option<golive_domain::backlog::Moscow> {
    let is_scale = |word: &str| ["high", "medium", "low", "normal", "major", "minor", "urgent", "critical"].contains(&word);
    let scale = word.to_lowercase();
    let scale = scale.trim_end_matches("est");
    if is_scale(scale) { None } else { moscow(word) }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
