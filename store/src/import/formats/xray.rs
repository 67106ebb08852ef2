//! Xray: the CSV of its test case importer, a row a step.

use std::collections::HashMap;

use golive_domain::import::plain_word;

use super::{
    super::{read, table::Table},
    book::Book,
    cases::{Field, Layout, Steps, cases, listed},
    columns::{Columns, Names},
};
use crate::Result;

/// The names of the importer's documentation, and those Jira exports.
const LAYOUT: Layout = Layout {
    names: &[
        (Field::Group, &["issue id", "test id", "tcid", "test case identifier", "tc id"]),
        (Field::Key, &["issue key", "test key", "key"]),
        (Field::Title, &["test summary", "summary"]),
        (Field::Summary, &["description", "test description"]),
        (Field::Suite, &["test repo", "test repository", "test repository path", "repository path", "folder"]),
        (Field::Priority, &["test priority", "priority"]),
        (Field::Component, &["component", "components", "component s"]),
        (Field::Preconditions, &["precondition", "preconditions", "pre-condition", "tests association with a pre-condition"]),
        (Field::Action, &["action", "step action", "step", "manual test steps"]),
        (Field::Data, &["data", "step data"]),
        (Field::Expected, &["result", "expected result", "step expected result", "step result"]),
        (Field::Definition, &["gherkin definition", "unstructured definition", "generic definition", "definition"]),
        (Field::Keywords, &["labels", "label"]),
        (
            Field::Requirements,
            &["requirement", "requirements", "requirement keys", "tests", "link tests", "outward issue link (tests)", "covers"],
        ),
        (Field::Minutes, &["original estimate", "estimate"]),
    ],
    steps: Steps::Row,
    separators: &['/'],
};

/// The column that tells tests from what else the importer takes.
const KIND: &[Names<()>] = &[((), &["issue type", "work type"])];

/// Reads tests. Rows of preconditions become the text of the tests that name them; rows of test sets are passed over.
pub fn xray(bytes: &[u8]) -> Result<Book> {
    let table = read(bytes)?.table;
    let (kind, columns) = (Columns::find(&table.header, KIND), Columns::find(&table.header, LAYOUT.names));
    let (mut tests, mut preconditions) = (Table { header: table.header, ..Table::default() }, HashMap::new());
    for row in table.rows {
        match plain_word(kind.get(&row, ())).as_str() {
            "precondition" => {
                let told = [Field::Definition, Field::Summary, Field::Title].map(|field| columns.get(&row, field).to_owned());
                let text = told.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
                for key in [Field::Group, Field::Key].map(|field| columns.get(&row, field)).into_iter().filter(|key| !key.is_empty()) {
                    preconditions.insert(key.to_owned(), text.clone());
                }
            }
            "testset" | "testplan" | "testexecution" => (),
            _ => tests.rows.push(row),
        }
    }
    let mut book = cases(&tests, &LAYOUT)?;
    for case in &mut book.cases {
        let named: Option<Vec<&str>> = listed(&case.preconditions).map(|key| preconditions.get(&key).map(String::as_str)).collect();
        if let Some(texts) = named {
            case.preconditions = texts.join("\n\n");
        }
    }
    Ok(book)
}

#[cfg(test)]
#[path = "xray_tests.rs"]
mod tests;
