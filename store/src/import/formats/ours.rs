//! Our own tables and objects of cases and requirements: what was exported reads back as it was.
//!
//! A table is ours by its columns of Markdown: their cells are taken as they are, where those of other tools may hold HTML.
//! Cells that hold more than one thing are written so that every text comes back: a list has a line for each, a path and a
//! table of data escape their own separators.

use golive_domain::{
    Say,
    backlog::Moscow,
    import::{plain_word, test_priority, test_type},
    testing::{CaseState, CaseStep, Parameters},
    words::Word as _,
};
use serde::Deserialize;

use super::{
    super::{
        read::refused,
        table::{Row, Table},
    },
    book::{Book, CaseIn, RequirementIn, StepIn},
    cases::wants_title,
    columns::{Columns, Names},
    duration::minutes,
};
use crate::Result;

/// The columns of a table of cases, one row a step.
pub const CASES: &[&str] = &[
    "key",
    "title",
    "suite",
    "type",
    "priority",
    "state",
    "component",
    "keywords",
    "minutes",
    "requirements",
    "preconditions (markdown)",
    "data rows",
    "last result",
    "flaky in",
    "step number",
    "action (markdown)",
    "expected (markdown)",
];

/// The columns of a table of requirements.
pub const REQUIREMENTS: &[&str] =
    &["code", "title", "text (markdown)", "category", "moscow", "department", "coverage", "cases", "edition", "waived"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Key,
    Title,
    Suite,
    Type,
    Priority,
    State,
    Component,
    Keywords,
    Minutes,
    Requirements,
    Preconditions,
    Data,
    Action,
    Expected,
}

const FIELDS: &[Names<Field>] = &[
    (Field::Key, &["key"]),
    (Field::Title, &["title"]),
    (Field::Suite, &["suite"]),
    (Field::Type, &["type"]),
    (Field::Priority, &["priority"]),
    (Field::State, &["state"]),
    (Field::Component, &["component"]),
    (Field::Keywords, &["keywords"]),
    (Field::Minutes, &["minutes"]),
    (Field::Requirements, &["requirements"]),
    (Field::Preconditions, &["preconditions (markdown)"]),
    (Field::Data, &["data rows"]),
    (Field::Action, &["action (markdown)"]),
    (Field::Expected, &["expected (markdown)"]),
];

/// Whether a table of cases is one of ours.
pub fn has_cases(table: &Table) -> bool {
    let header: Vec<String> = table.header.iter().map(|name| plain_word(name)).collect();
    ["action (markdown)", "expected (markdown)"].iter().all(|name| header.contains(&plain_word(name)))
}

/// Reads our own table of cases. A row that repeats the key of the row before goes on with its case.
pub fn cases(table: &Table) -> Result<Book> {
    let columns = Columns::find(&table.header, FIELDS);
    wants_title(columns.has(Field::Title))?;
    let mut book = Book::default();
    let mut open: Option<(String, CaseIn)> = None;
    for row in &table.rows {
        let (key, title) = (columns.get(row, Field::Key), columns.get(row, Field::Title));
        let goes_on = open.as_ref().is_some_and(|(of, case)| key == of && (title.is_empty() || title == case.title));
        if !goes_on {
            let begun = begin(&columns, row)?;
            let done = open.replace((key.to_owned(), begun));
            done.into_iter().for_each(|(_, case)| book.add_case(case));
        }
        if let Some((_, case)) = &mut open {
            let [action, expected] = [Field::Action, Field::Expected].map(|field| columns.get(row, field).to_owned());
            case.steps.push(StepIn { action, expected });
        }
    }
    open.into_iter().for_each(|(_, case)| book.add_case(case));
    Ok(book)
}

fn begin(columns: &Columns<Field>, row: &Row) -> Result<CaseIn> {
    let get = |field| columns.get(row, field);
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let parameters = data(get(Field::Data));
    Ok(CaseIn {
        line: row.line,
        external_key: some(get(Field::Key)),
        title: get(Field::Title).to_owned(),
        suite: path(get(Field::Suite)),
        test_type: test_type(get(Field::Type)),
        priority: test_priority(get(Field::Priority)),
        state: CaseState::parse(get(Field::State)),
        component: some(get(Field::Component)),
        keywords: list(get(Field::Keywords)),
        minutes: minutes(get(Field::Minutes)),
        requirements: list(get(Field::Requirements)),
        preconditions: get(Field::Preconditions).to_owned(),
        parameters: parameters.ok_or_else(|| refused(Say::new("error-file-data-rows").with("line", row.line)))?,
        ..CaseIn::default()
    })
}

/// Names from the root: `Sales > Quotes`.
pub fn path_cell(names: &[String]) -> String {
    names.iter().map(|name| escaped(name, '>')).collect::<Vec<_>>().join(" > ")
}

fn path(cell: &str) -> Vec<String> {
    split(cell, '>').into_iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// Several texts in one cell, one a line.
pub fn list_cell(texts: &[String]) -> String {
    texts.join("\n")
}

fn list(cell: &str) -> Vec<String> {
    cell.lines().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// The names on the first line, a row of values on each that follows, `|` between them.
pub fn data_cell(data: &Parameters) -> String {
    let line = |cells: &Vec<String>| cells.iter().map(|cell| escaped(cell, '|')).collect::<Vec<_>>().join("|");
    if data.names.is_empty() {
        return String::new();
    }
    std::iter::once(&data.names).chain(&data.rows).map(line).collect::<Vec<_>>().join("\n")
}

fn data(cell: &str) -> Option<Parameters> {
    let mut lines = cell.lines().map(|line| split(line, '|'));
    let names = if cell.is_empty() { Vec::new() } else { lines.next().unwrap_or_default() };
    Parameters::checked(names, lines.collect()).ok()
}

/// A text without a bare separator, without line breaks, and with no space at an end that a cell would lose.
fn escaped(text: &str, separator: char) -> String {
    let mut written = String::with_capacity(text.len());
    let last = text.chars().count().saturating_sub(1);
    for (at, c) in text.chars().enumerate() {
        match c {
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            ' ' if at == 0 || at == last => written.push_str("\\s"),
            c if c == separator || c == '\\' => written.extend(['\\', c]),
            c => written.push(c),
        }
    }
    written
}

/// The texts between bare separators, as they were before [`escaped`].
fn split(text: &str, separator: char) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let last = texts.last_mut().expect("there is one from the beginning");
        match c {
            c if c == separator => texts.push(String::new()),
            '\\' => match rest.next() {
                Some('n') => last.push('\n'),
                Some('r') => last.push('\r'),
                Some('t') => last.push('\t'),
                Some('s') => last.push(' '),
                Some(c) => last.push(c),
                None => last.push('\\'),
            },
            c => last.push(c),
        }
    }
    texts
}

/// What an object of ours holds.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Whole {
    cases: Vec<CaseOf>,
    requirements: Vec<RequirementOf>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct CaseOf {
    key: String,
    title: String,
    suite: Vec<String>,
    r#type: String,
    priority: String,
    state: String,
    component: String,
    keywords: Vec<String>,
    minutes: u32,
    requirements: Vec<String>,
    preconditions: String,
    parameters: Option<Parameters>,
    steps: Vec<CaseStep>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RequirementOf {
    code: String,
    title: String,
    text: String,
    category: Option<String>,
    moscow: String,
    department: Option<String>,
}

/// Reads what was exported as JSON. Lines are counted by record: JSON has none that mean anything.
pub fn json(bytes: &[u8]) -> Result<Book> {
    let broken = |fault: serde_json::Error| refused(Say::new("error-file-json").with("line", fault.line()).with("reason", fault));
    let whole: Whole = serde_json::from_slice(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).map_err(broken)?;
    let mut book = Book::default();
    for (line, case) in (1..).zip(whole.cases) {
        let given = case.parameters.unwrap_or_default();
        let parameters = Parameters::checked(given.names, given.rows);
        let parameters = parameters.map_err(|_| refused(Say::new("error-file-data-rows").with("line", line)))?;
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        book.add_case(CaseIn {
            line,
            external_key: some(case.key),
            title: case.title,
            suite: case.suite,
            test_type: test_type(&case.r#type),
            priority: test_priority(&case.priority),
            state: CaseState::parse(&case.state),
            component: some(case.component),
            keywords: case.keywords,
            minutes: Some(case.minutes).filter(|minutes| *minutes > 0),
            requirements: case.requirements,
            preconditions: case.preconditions,
            parameters,
            steps: case.steps.into_iter().map(|step| StepIn { action: step.action, expected: step.expected }).collect(),
            ..CaseIn::default()
        });
    }
    for (line, requirement) in (1..).zip(whole.requirements) {
        book.add_requirement(RequirementIn {
            line,
            code: requirement.code,
            title: requirement.title,
            text: requirement.text,
            category: requirement.category,
            moscow: Moscow::parse(&requirement.moscow),
            department: requirement.department,
            ..RequirementIn::default()
        });
    }
    Ok(book)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = Vec<String>> {
        prop::collection::vec("[ a>|\\\\nrs\n]{0,6}", 1..5)
    }

    proptest! {
        #[test]
        fn a_table_of_data_comes_back(names in prop::collection::hash_set("[a-z|\\\\>]{1,4}", 1..4), values in texts(), rows in 0..4_usize) {
            let names: Vec<String> = names.into_iter().collect();
            let row = |at: usize| (0..names.len()).map(|column| values[(at + column) % values.len()].clone()).collect::<Vec<_>>();
            let data = Parameters::checked(names.clone(), (0..rows).map(row).collect()).unwrap();
            prop_assert_eq!(super::data(&data_cell(&data)), Some(data));
        }

        #[test]
        fn a_path_comes_back(names in prop::collection::vec("[a-z>\\\\/]{1,5}", 0..4)) {
            prop_assert_eq!(path(&path_cell(&names)), names);
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), cell in ".{0,40}") {
            let _ = json(&bytes);
            let _ = data(&cell);
        }
    }

    #[test]
    fn json_that_is_none_names_its_line() {
        let told = format!("{:?}", json(b"{\n  \"cases\": [,]\n}").unwrap_err());
        assert!(told.contains("error-file-json") && told.contains(r#"("line", "2")"#), "{told}");
        assert!(json(b"{}").unwrap().cases.is_empty());
    }
}
