//! Qase: the CSV of a repository, of its first and its second form.
//!
//! Rows without a case declare the suites, by number and with the number of their parent; all steps of a case stand in
//! one cell, numbered, and in the second form in quotation marks, so that a step may have several lines.

use std::collections::HashMap;

use golive_domain::testing::Parameters;
use serde_json::Value;

use super::{
    super::{
        read,
        table::{Row, Table},
    },
    book::{Book, CaseIn, StepIn, SuiteIn},
    cases::{listed, set_priority, set_type, with_data},
    columns::{Columns, Names},
    html::markdown,
    steps::numbered,
};
use crate::Result;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Key,
    Title,
    Summary,
    Preconditions,
    Postconditions,
    Tags,
    Priority,
    Type,
    StepsType,
    Actions,
    Results,
    Data,
    SuiteId,
    ParentId,
    Suite,
    IsSuite,
    Parameters,
}

const NAMES: &[Names<Field>] = &[
    (Field::Key, &["v2.id", "id"]),
    (Field::Title, &["title"]),
    (Field::Summary, &["description"]),
    (Field::Preconditions, &["preconditions"]),
    (Field::Postconditions, &["postconditions"]),
    (Field::Tags, &["tags"]),
    (Field::Priority, &["priority"]),
    (Field::Type, &["type"]),
    (Field::StepsType, &["steps_type"]),
    (Field::Actions, &["steps_actions"]),
    (Field::Results, &["steps_result", "steps_results"]),
    (Field::Data, &["steps_data"]),
    (Field::SuiteId, &["suite_id"]),
    (Field::ParentId, &["suite_parent_id"]),
    (Field::Suite, &["suite"]),
    (Field::IsSuite, &["suite_without_cases"]),
    (Field::Parameters, &["parameters"]),
];

/// Reads the cases and the tree of suites.
pub fn qase(bytes: &[u8]) -> Result<Book> {
    let table = read(bytes)?.table;
    let columns = Columns::find(&table.header, NAMES);
    super::cases::wants_title(columns.has(Field::Title))?;
    let suites = Suites::read(&table, &columns);
    let mut book = Book::default();
    for row in &table.rows {
        if is_suite(&columns, row) {
            let path = suites.path(columns.get(row, Field::SuiteId), columns.get(row, Field::Suite));
            book.suites.push(SuiteIn { line: row.line, path, details: markdown(columns.get(row, Field::Summary)) });
            continue;
        }
        let mut case = case(&columns, row);
        case.suite = suites.path(columns.get(row, Field::SuiteId), columns.get(row, Field::Suite));
        match parameters(columns.get(row, Field::Parameters)) {
            Ok(parameters) => {
                case.parameters = parameters;
                book.add_case(case);
            }
            Err(say) => book.refuse(row.line, say),
        }
    }
    Ok(book)
}

fn is_suite(columns: &Columns<Field>, row: &Row) -> bool {
    columns.get(row, Field::Title).is_empty() && !columns.get(row, Field::Suite).is_empty()
}

/// Name and parent of each suite, by its number.
struct Suites(HashMap<String, (String, String)>);

impl Suites {
    fn read(table: &Table, columns: &Columns<Field>) -> Self {
        let rows = table.rows.iter().filter(|row| is_suite(columns, row) && !columns.get(row, Field::SuiteId).is_empty());
        let suite = |row| [Field::SuiteId, Field::Suite, Field::ParentId].map(|field| columns.get(row, field).to_owned());
        Self(rows.map(suite).map(|[id, name, parent]| (id, (name, parent))).collect())
    }

    /// The names from the root. A number nobody declared leaves the name that stands beside it.
    fn path(&self, id: &str, name: &str) -> Vec<String> {
        let mut path = Vec::new();
        let mut at = id;
        // Each suite once at the most: parents may go round in a circle.
        for _ in 0..=self.0.len() {
            let Some((name, parent)) = self.0.get(at) else { break };
            path.insert(0, name.clone());
            at = parent;
        }
        if path.is_empty() && !name.is_empty() {
            path.push(name.to_owned());
        }
        path
    }
}

fn case(columns: &Columns<Field>, row: &Row) -> CaseIn {
    let get = |field| columns.get(row, field);
    let about = [Field::Summary, Field::Postconditions].map(|field| markdown(get(field)));
    let mut case = CaseIn {
        line: row.line,
        external_key: Some(get(Field::Key).to_owned()),
        title: get(Field::Title).to_owned(),
        summary: about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"),
        preconditions: markdown(get(Field::Preconditions)),
        steps: steps(get(Field::StepsType), get(Field::Actions), get(Field::Data), get(Field::Results)),
        keywords: listed(get(Field::Tags)).collect(),
        ..CaseIn::default()
    };
    set_type(&mut case, get(Field::Type));
    set_priority(&mut case, get(Field::Priority));
    case
}

fn steps(kind: &str, actions: &str, data: &str, results: &str) -> Vec<StepIn> {
    if kind == "gherkin" {
        return vec![StepIn { action: super::cases::fenced(actions), expected: String::new() }];
    }
    let actions = texts(actions, 1);
    let [data, results] = [data, results].map(|cell| texts(cell, actions.len()));
    let at = |texts: &[String], at: usize| texts.get(at).cloned().unwrap_or_default();
    let count = actions.len().max(data.len()).max(results.len());
    (0..count).map(|n| StepIn { action: with_data(&at(&actions, n), &at(&data, n)), expected: at(&results, n) }).collect()
}

/// The numbered texts of a cell, out of their quotation marks.
fn texts(cell: &str, first: usize) -> Vec<String> {
    quoted(cell).unwrap_or_else(|| numbered(cell, first)).iter().map(|text| markdown(text)).collect()
}

/// `1. "One, on two lines"`: the second form. A mark alone is an empty text; marks within are doubled.
fn quoted(cell: &str) -> Option<Vec<String>> {
    let mut texts: Vec<String> = Vec::new();
    let mut rest = cell.trim_start();
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).filter(|digits| *digits > 0)?;
        let (text, after) = closed(rest[digits..].strip_prefix(". ")?.strip_prefix('"')?);
        texts.push(text);
        rest = after.trim_start();
    }
    Some(texts)
}

/// The text up to its closing mark, which stands at the end of a line, and what follows.
fn closed(text: &str) -> (String, &str) {
    let next = text.trim_start();
    let is_alone = ends_line(text) && (next.is_empty() || next.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(". \""));
    if is_alone {
        return (String::new(), next);
    }
    let mut from = 0;
    while let Some(at) = text[from..].find('"').map(|at| from + at) {
        let after = &text[at + 1..];
        if ends_line(after) {
            return (text[..at].replace("\"\"", "\""), after);
        }
        from = at + if after.starts_with('"') { 2 } else { 1 };
    }
    (text.replace("\"\"", "\""), "")
}

fn ends_line(text: &str) -> bool {
    text.trim_start_matches([' ', '\r']).chars().next().is_none_or(|c| c == '\n')
}

/// Parameters as JSON: `{"Browser": ["Chrome", "Firefox"]}`, or a list of objects with title and values, alone or in
/// groups whose values go together. Parameters that are alone are combined, each value with each.
fn parameters(cell: &str) -> Result<Parameters, golive_domain::Say> {
    let Ok(value) = serde_json::from_str::<Value>(cell) else { return Ok(Parameters::default()) };
    let groups: Vec<Vec<(String, Vec<String>)>> = match &value {
        Value::Object(parameters) => parameters.iter().map(|(name, values)| vec![(name.clone(), strings(values))]).collect(),
        Value::Array(items) => items.iter().map(group).collect(),
        _ => Vec::new(),
    };
    let (mut names, mut rows) = (Vec::new(), vec![Vec::new()]);
    for group in groups {
        let values = group.iter().map(|(_, values)| values.len()).max().unwrap_or_default();
        if values == 0 {
            continue;
        }
        // Beyond what a case may have the rows are not even made.
        let combined = rows.iter().take(MOST_ROWS).flat_map(|row: &Vec<String>| {
            (0..values).map(|at| {
                let own = group.iter().map(|(_, values)| values.get(at).cloned().unwrap_or_default());
                row.iter().cloned().chain(own).collect()
            })
        });
        rows = combined.collect();
        names.extend(group.into_iter().map(|(name, _)| name.replace(['{', '}'], "")));
    }
    Parameters::checked(names, rows)
}

/// One more than a case may have, so that too many are refused.
const MOST_ROWS: usize = 201;

fn group(item: &Value) -> Vec<(String, Vec<String>)> {
    let one = |item: &Value| Some((item.get("title")?.as_str()?.to_owned(), strings(item.get("values")?)));
    match item.get("items").and_then(Value::as_array) {
        Some(items) => items.iter().filter_map(one).collect(),
        None => one(item.get("item").unwrap_or(item)).into_iter().collect(),
    }
}

fn strings(values: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    values.as_array().map(|values| values.iter().map(text).collect()).unwrap_or_default()
}

#[cfg(test)]
#[path = "qase_tests.rs"]
mod tests;
