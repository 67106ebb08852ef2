//! TestRail: the XML of a suite, and the CSV of its cases.

use golive_domain::import::FileFormat;

use super::{
    super::read,
    book::{Book, CaseIn, StepIn, SuiteIn},
    cases::{Field, Layout, Steps, cases, fenced, listed, set_priority, set_type, with_data},
    columns::Names,
    declared::xml_text,
    duration::minutes,
    html::markdown,
    node::Node,
    steps::paired,
    xml::{Tag, Xml},
};
use crate::Result;

/// What TestRail calls the only suite of a project that has one.
const ONLY_SUITE: &str = "Master";

const NAMES: &[Names<Field>] = &[
    (Field::Key, &["id", "case id"]),
    (Field::Title, &["title"]),
    (Field::Summary, &["description", "mission", "goals"]),
    (Field::Suite, &["section hierarchy", "section"]),
    (Field::Type, &["type"]),
    (Field::Priority, &["priority"]),
    (Field::Component, &["component"]),
    (Field::Preconditions, &["preconditions"]),
    (Field::Action, &["steps (step)", "steps"]),
    (Field::Data, &["steps (additional info)"]),
    (Field::Expected, &["steps (expected result)", "expected result"]),
    (Field::Definition, &["bdd scenario", "bdd scenarios"]),
    (Field::Keywords, &["labels"]),
    (Field::Requirements, &["references"]),
    (Field::Minutes, &["estimate"]),
    (Field::Root, &["suite"]),
];

/// Steps stand numbered in one cell, or in a row each.
const CSV: Layout = Layout { names: NAMES, steps: Steps::Cell, separators: &['>'] };

/// Reads the XML, or else the table, that TestRail exports.
pub fn testrail(bytes: &[u8]) -> Result<Book> {
    if !super::guess::is_markup(bytes) {
        let mut book = cases(&read(bytes)?.table, &CSV)?;
        for case in &mut book.cases {
            case.suite.retain(|name| name != ONLY_SUITE);
        }
        return Ok(book);
    }
    let text = xml_text(bytes)?;
    let mut xml = Xml::new(&text);
    let root = xml.root()?;
    let mut book = Book::default();
    let mut path = Vec::new();
    match root.name.as_str() {
        "suite" => section(&mut xml, &root, &mut path, &mut book)?,
        "sections" => sections(&mut xml, &mut path, &mut book)?,
        _ => return Err(root.is_not(FileFormat::Testrail)),
    }
    xml.end()?;
    Ok(book)
}

fn sections(xml: &mut Xml<'_>, path: &mut Vec<String>, book: &mut Book) -> Result<()> {
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "section" => section(xml, &tag, path, book)?,
            _ => xml.skip()?,
        }
    }
    Ok(())
}

/// A section, or the suite itself. Its name stands before what it holds.
fn section(xml: &mut Xml<'_>, own: &Tag, path: &mut Vec<String>, book: &mut Book) -> Result<()> {
    let above = path.len();
    let mut details = String::new();
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "name" => {
                let name = xml.node(tag, &[])?.text();
                let says_nothing = name.is_empty() || (own.name == "suite" && name == ONLY_SUITE);
                if !says_nothing {
                    path.truncate(above);
                    path.push(name);
                }
            }
            "description" => details = markdown(&xml.node(tag, &[])?.text()),
            "sections" => sections(xml, path, book)?,
            "cases" => {
                while let Some(tag) = xml.child()? {
                    let node = xml.node(tag, &[])?;
                    if node.name() == "case" {
                        book.add_case(case(&node, path));
                    }
                }
            }
            _ => xml.skip()?,
        }
    }
    if path.len() > above {
        book.suites.push(SuiteIn { line: own.line, path: path.clone(), details });
    }
    path.truncate(above);
    Ok(())
}

fn case(node: &Node, path: &[String]) -> CaseIn {
    let nothing = Node::default();
    let custom = node.child(&["custom"]).unwrap_or(&nothing);
    let text = |name: &str| markdown(&custom.text_of(&[name]));
    let about = ["description", "mission", "goals"].map(text).into_iter().filter(|text| !text.is_empty());
    let mut case = CaseIn {
        line: node.tag.line,
        external_key: Some(node.text_of(&["id"])),
        title: node.text_of(&["title"]),
        summary: about.collect::<Vec<_>>().join("\n\n"),
        suite: path.to_vec(),
        component: Some(value(custom.child(&["component"]))),
        preconditions: markdown(&custom.text_of(&["preconds", "preconditions"])),
        steps: steps(custom),
        keywords: node.child(&["labels"]).into_iter().flat_map(|labels| labels.all("label").map(|label| value(Some(label)))).collect(),
        requirements: listed(&node.text_of(&["references", "refs"])).collect(),
        minutes: minutes(&node.text_of(&["estimate"])),
        ..CaseIn::default()
    };
    set_type(&mut case, &node.text_of(&["type"]));
    set_priority(&mut case, &node.text_of(&["priority"]));
    case
}

/// A choice is written with its number: `<id>1</id><value> Sales</value>`.
fn value(node: Option<&Node>) -> String {
    node.map(|node| node.text_of_or_own(&["value", "title", "name"])).unwrap_or_default()
}

fn steps(custom: &Node) -> Vec<StepIn> {
    let separated = custom.child(&["steps_separated", "custom_steps_separated", "steps_case"]);
    let mut steps: Vec<StepIn> = separated.into_iter().flat_map(|steps| steps.all("step")).map(step).collect();
    steps.extend(paired(&markdown(&custom.text_of(&["steps"])), &markdown(&custom.text_of(&["expected"])), 1));
    let scenario = custom.text_of(&["testrail_bdd_scenario"]);
    if !scenario.is_empty() {
        steps.push(StepIn { action: fenced(&scenario), expected: String::new() });
    }
    steps
}

fn step(node: &Node) -> StepIn {
    let action = markdown(&node.text_of(&["content"]));
    StepIn { action: with_data(&action, &markdown(&node.text_of(&["additional_info"]))), expected: markdown(&node.text_of(&["expected"])) }
}

#[cfg(test)]
#[path = "testrail_tests.rs"]
mod tests;
