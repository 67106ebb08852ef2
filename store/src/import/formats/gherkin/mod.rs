//! Gherkin: a feature becomes a suite, its scenarios cases.
//!
//! What is given and done are actions, what must then be so is expected of the action before. A background is a
//! precondition, a table of examples the parameters, `<name>` in a step `{name}`.

mod document;
mod language;
mod line;
mod tags;

use golive_domain::{Error as Refusal, Say, testing::Parameters};

use super::{
    super::{decode::decode, table::MAX_BYTES},
    book::{Book, CaseIn, StepIn, SuiteIn},
    cases::fenced,
    escape::literal,
    html::plain,
};
use crate::Result;
use document::{Document, Examples, Kind, Scenario, Step};

pub use language::begins_feature;

/// Reads a `.feature` file.
pub fn gherkin(bytes: &[u8]) -> Result<Book> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Refusal::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    let document = Document::read(&decode(bytes).0)?;
    let mut book = Book::default();
    for group in &document.groups {
        let path: Vec<String> = [&document.feature, &group.name].into_iter().filter(|name| !name.is_empty()).cloned().collect();
        book.suites.push(SuiteIn { line: group.line, path: path.clone(), details: described(&group.description) });
        for scenario in &group.scenarios {
            let background: Vec<&Step> = document.background.iter().chain(&group.background).collect();
            match case(scenario, &background) {
                Ok(case) => book.add_case(CaseIn { suite: path.clone(), ..case }),
                Err(say) => book.refuse(scenario.line, say),
            }
        }
    }
    Ok(book)
}

fn described(lines: &[String]) -> String {
    plain(&literal(&lines.join("\n")))
}

fn case(scenario: &Scenario, background: &[&Step]) -> Result<CaseIn, Say> {
    let parameters = parameters(&scenario.examples)?;
    let text = |step: &Step| written(step, &parameters.names);
    let before = background.iter().map(|step| format!("- {}", text(step).replace('\n', "\n  ")));
    let mut case = CaseIn {
        line: scenario.line,
        title: named(&scenario.name, &parameters.names),
        summary: described(&scenario.description),
        preconditions: before.collect::<Vec<_>>().join("\n"),
        steps: steps(&scenario.steps, text),
        ..CaseIn::default()
    };
    tags::apply(&scenario.tags, &mut case);
    case.parameters = parameters;
    Ok(case)
}

/// What is done, each with what must then be so.
fn steps(read: &[Step], text: impl Fn(&Step) -> String) -> Vec<StepIn> {
    let mut steps: Vec<StepIn> = Vec::new();
    for step in read {
        match (step.kind, steps.last_mut()) {
            (Kind::Expected, Some(last)) if last.expected.is_empty() => last.expected = text(step),
            (Kind::Expected, Some(last)) => {
                last.expected.push('\n');
                last.expected.push_str(&text(step));
            }
            (Kind::Expected, None) => steps.push(StepIn { action: String::new(), expected: text(step) }),
            (Kind::Done, _) => steps.push(StepIn { action: text(step), expected: String::new() }),
        }
    }
    steps
}

/// A step with its word, and below it the text or the table that goes with it.
fn written(step: &Step, names: &[String]) -> String {
    let mut text = literal(&named(&format!("{}{}", step.word, step.text), names));
    if let Some(doc) = &step.doc {
        text = format!("{text}\n\n{}", fenced(&named(doc, names)));
    }
    for (at, row) in step.table.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(|cell| literal(&named(cell, names)).replace('|', "\\|").replace('\n', " ")).collect();
        text.push_str(if at == 0 { "\n\n" } else { "\n" });
        text.push_str(&format!("| {} |", cells.join(" | ")));
        if at == 0 {
            text.push_str(&format!("\n|{}", "---|".repeat(row.len())));
        }
    }
    text
}

/// `<name>` as the parameters of a case are written; what is no parameter stays.
fn named(text: &str, names: &[String]) -> String {
    names.iter().fold(text.to_owned(), |text, name| text.replace(&format!("<{name}>"), &format!("{{{name}}}")))
}

/// The rows of all tables of examples under the names of all of them.
fn parameters(examples: &[Examples]) -> Result<Parameters, Say> {
    let mut names: Vec<String> = Vec::new();
    for name in examples.iter().filter_map(|table| table.rows.first()).flatten() {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    let mut rows = Vec::new();
    for table in examples {
        let Some((header, values)) = table.rows.split_first() else { continue };
        let column = |name: &String| header.iter().position(|own| own == name);
        let cell = |row: &Vec<String>, name| column(name).and_then(|at| row.get(at)).cloned().unwrap_or_default();
        rows.extend(values.iter().map(|row| names.iter().map(|name| cell(row, name)).collect()));
    }
    Parameters::checked(names, rows)
}

#[cfg(test)]
#[path = "../gherkin_tests.rs"]
mod tests;
