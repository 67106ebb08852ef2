//! Zephyr Scale: the XML of a project's test cases.

use golive_domain::{import::FileFormat, testing::Parameters};

use super::{
    book::{Book, CaseIn, StepIn, SuiteIn},
    cases::{fenced, path, set_priority, set_type, with_data},
    declared::xml_text,
    duration::minutes,
    html::markdown,
    node::Node,
    steps::paired,
    xml::Xml,
};
use crate::Result;

/// Reads the folders and the test cases.
pub fn zephyr(bytes: &[u8]) -> Result<Book> {
    let text = xml_text(bytes)?;
    let mut xml = Xml::new(&text);
    let root = xml.root()?;
    if root.name != "project" {
        return Err(root.is_not(FileFormat::Zephyr));
    }
    let mut book = Book::default();
    // Other files have a project for root too.
    let mut is_zephyr = false;
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "folders" => {
                for folder in xml.node(tag, &[])?.all("folder") {
                    let path = folder_path(folder.tag.get("fullPath"));
                    if !path.is_empty() {
                        book.suites.push(SuiteIn { line: folder.tag.line, path, details: String::new() });
                    }
                }
            }
            "testCases" => {
                is_zephyr = true;
                while let Some(tag) = xml.child()? {
                    let node = xml.node(tag, &["attachments"])?;
                    if node.name() == "testCase" {
                        match parameters(&node) {
                            Ok(parameters) => book.add_case(CaseIn { parameters, ..case(&node) }),
                            Err(say) => book.refuse(node.tag.line, say),
                        }
                    }
                }
            }
            _ => xml.skip()?,
        }
    }
    xml.end()?;
    if is_zephyr { Ok(book) } else { Err(root.is_not(FileFormat::Zephyr)) }
}

fn folder_path(text: &str) -> Vec<String> {
    path(text, &['/'])
}

fn case(node: &Node) -> CaseIn {
    let text = |name: &str| node.text_of(&[name]);
    let list = |list: &str, of: &str| -> Vec<String> {
        let items = node.child(&[list]).map(|list| list.all(of).map(|item| item.text_of_or_own(&["key", "name"])).collect());
        items.unwrap_or_default()
    };
    let mut case = CaseIn {
        line: node.tag.line,
        external_key: Some(node.tag.get("key").to_owned()),
        title: text("name"),
        summary: markdown(&text("objective")),
        suite: folder_path(&text("folder")),
        component: Some(text("component")),
        preconditions: markdown(&text("precondition")),
        steps: node.child(&["testScript"]).map(steps).unwrap_or_default(),
        keywords: list("labels", "label"),
        requirements: list("issues", "issue"),
        minutes: minutes(&text("estimatedTime")),
        ..CaseIn::default()
    };
    set_priority(&mut case, &text("priority"));
    set_type(&mut case, &text("type"));
    case
}

/// Steps in the order of their numbers; else a text as it is.
fn steps(script: &Node) -> Vec<StepIn> {
    let details = script.text_of(&["details", "text"]);
    let mut steps: Vec<(u32, StepIn)> = Vec::new();
    let all = script.child(&["steps"]).into_iter().flat_map(|steps| steps.all("step"));
    for (at, step) in (0..).zip(all) {
        let [action, data, expected] = ["description", "testData", "expectedResult"].map(|name| markdown(&step.text_of(&[name])));
        steps.push((step.tag.get("index").parse().unwrap_or(at), StepIn { action: with_data(&action, &data), expected }));
    }
    steps.sort_by_key(|(at, _)| *at);
    let mut steps: Vec<StepIn> = steps.into_iter().map(|(_, step)| step).collect();
    match script.tag.get("type") {
        "bdd" if !details.is_empty() => steps.push(StepIn { action: fenced(&details), expected: String::new() }),
        _ => steps.extend(paired(&markdown(&details), "", 1)),
    }
    steps
}

/// The rows of data: each `testDataRow` holds a cell a parameter; parameters without rows have default values.
fn parameters(node: &Node) -> Result<Parameters, golive_domain::Say> {
    let mut names: Vec<String> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let wrapped = node.child(&["testDataWrapper", "testData"]);
    for row in wrapped.into_iter().flat_map(Node::children).filter(|row| row.name().starts_with("testDataRow")) {
        let mut values = vec![String::new(); names.len()];
        for cell in row.children() {
            let name = cell.text_of(&["name", "parameterName"]);
            let at = names.iter().position(|own| *own == name).unwrap_or_else(|| {
                names.push(name);
                values.push(String::new());
                names.len() - 1
            });
            values[at] = cell.child(&["value"]).map(|value| value.text_of_or_own(&["value"])).unwrap_or_default();
        }
        rows.push(values);
    }
    if rows.is_empty() {
        let of_case: Vec<&Node> = node.child(&["parameters"]).into_iter().flat_map(|all| all.all("parameter")).collect();
        names = of_case.iter().map(|parameter| parameter.text_of(&["name"])).collect();
        rows = vec![of_case.iter().map(|parameter| parameter.text_of(&["defaultValue", "value"])).collect()];
    }
    rows.iter_mut().for_each(|row| row.resize(names.len(), String::new()));
    Parameters::checked(names, rows)
}

#[cfg(test)]
#[path = "zephyr_tests.rs"]
mod tests;
