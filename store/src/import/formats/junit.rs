//! Results as JUnit's XML, which nearly every test runner writes, each in its own way.
//!
//! Elements are counted and headers never trusted: what `tests`, `failures` and `time` of a suite say plays no part.

use golive_domain::{Say, import::FileFormat};

use super::{
    book::{Book, Ended, ResultIn},
    declared::xml_text,
    keys::{case_keys, is_key_name},
    node::Node,
    xml::{Tag, Xml},
};
use crate::Result;

/// As much of a message as is kept, in characters.
const MESSAGE: usize = 4000;
/// What a test printed: it may be longer than all the rest, and is not looked at.
const OUTPUT: [&str; 2] = ["system-out", "system-err"];

/// Reads the results of all suites, however they are nested.
pub fn junit(bytes: &[u8]) -> Result<Book> {
    let text = xml_text(bytes)?;
    let mut xml = Xml::new(&text);
    let root = xml.root()?;
    let mut book = Book::default();
    match root.name.as_str() {
        "testsuites" => suites(&mut xml, &mut Vec::new(), &mut book)?,
        "testsuite" => suite(&mut xml, &root, &mut Vec::new(), &mut book)?,
        "testcase" => add(&xml.node(root, &OUTPUT)?, &[], &mut book),
        _ => return Err(root.is_not(FileFormat::Junit)),
    }
    xml.end()?;
    Ok(book)
}

fn suite(xml: &mut Xml<'_>, own: &Tag, path: &mut Vec<String>, book: &mut Book) -> Result<()> {
    let name = own.get("name").to_owned();
    let is_named = !name.is_empty();
    path.extend(is_named.then_some(name));
    suites(xml, path, book)?;
    path.truncate(path.len() - usize::from(is_named));
    Ok(())
}

fn suites(xml: &mut Xml<'_>, path: &mut Vec<String>, book: &mut Book) -> Result<()> {
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            "testsuite" => suite(xml, &tag, path, book)?,
            "testcase" => add(&xml.node(tag, &OUTPUT)?, path, book),
            _ => xml.skip()?,
        }
    }
    Ok(())
}

/// Adds a result, and those of the cases within it.
fn add(node: &Node, suite: &[String], book: &mut Book) {
    let result = result(node, suite);
    if result.key().is_empty() {
        book.refuse(result.line, Say::new("error-file-result-name"));
    } else {
        book.results.push(result);
    }
    node.all("testcase").for_each(|inner| add(inner, suite, book));
}

fn result(node: &Node, suite: &[String]) -> ResultIn {
    let tag = &node.tag;
    let (class, name) = (first(tag, &["classname", "class", "file"]), first(tag, &["name", "id"]));
    let count =
        |names: &[&str]| node.children().filter(|child| names.contains(&child.name())).fold(0u32, |count, _| count.saturating_add(1));
    let (flaky, again) = (count(&["flakyFailure", "flakyError"]), count(&["rerunFailure", "rerunError"]));
    let ended = ended(node, again);
    let properties = node.child(&["properties"]).into_iter().flat_map(|properties| properties.all("property"));
    let named = properties.filter(|property| is_key_name(property.tag.get("name"))).map(|property| {
        let value = property.tag.get("value");
        if value.is_empty() { property.text() } else { value.to_owned() }
    });
    ResultIn {
        line: tag.line,
        case_keys: case_keys(named, &name, &class),
        class,
        name,
        suite: suite.to_vec(),
        ended,
        message: message(node, ended),
        seconds: seconds(tag.get("time")),
        flaky: flaky > 0 && ended == Ended::Passed,
        reruns: flaky + again,
    }
}

fn first(tag: &Tag, names: &[&str]) -> String {
    names.iter().map(|name| tag.get(name)).find(|value| !value.is_empty()).unwrap_or_default().to_owned()
}

/// A failure counts before whatever else is said: a test that is called disabled and failed has failed.
fn ended(node: &Node, again: u32) -> Ended {
    let has = |name: &str| node.all(name).next().is_some();
    let words = ["status", "result"].map(|name| node.tag.get(name).to_ascii_lowercase());
    let says = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    if has("error") {
        Ended::Error
    } else if has("failure") {
        Ended::Failed
    } else if says(&["error", "errored", "broken"]) {
        Ended::Error
    } else if again > 0 || says(&["failed", "failure", "fail"]) {
        Ended::Failed
    } else if has("skipped") || has("disabled") || has("ignored") || says(&SKIPPED) {
        Ended::Skipped
    } else {
        Ended::Passed
    }
}

const SKIPPED: [&str; 9] = ["skipped", "disabled", "ignored", "notrun", "not_run", "suppressed", "pending", "skip", "inconclusive"];

/// What is said of the outcome: the message, and the beginning of the rest.
fn message(node: &Node, ended: Ended) -> Option<String> {
    let names: &[&str] = match ended {
        Ended::Error => &["error", "rerunError"],
        Ended::Failed => &["failure", "rerunFailure", "rerunError"],
        Ended::Skipped => &["skipped", "disabled", "ignored"],
        Ended::Passed => &["flakyFailure", "flakyError"],
    };
    let told = node.child(names)?;
    let (message, details) = (told.tag.get("message"), told.text());
    let all = match (message, details.as_str()) {
        (message, "") => message.to_owned(),
        (message, details) if details.contains(message) => details.to_owned(),
        (message, details) => format!("{message}\n{details}"),
    };
    Some(all).filter(|text| !text.is_empty()).map(shortened)
}

fn shortened(text: String) -> String {
    if text.chars().count() <= MESSAGE { text } else { text.chars().take(MESSAGE - 1).chain(['…']).collect() }
}

/// `0.25`, `0,25`, `1,234.5`, `1.234,5`: of two marks the last is the decimal one. `None` for what is no time.
fn seconds(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches('s').trim_end();
    let decimal = text.rfind(['.', ',']).unwrap_or(text.len());
    let (whole, fraction) = text.split_at(decimal);
    let whole: String = whole.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    let is_plain = whole.chars().chain(fraction.chars().skip(1)).all(|c| c.is_ascii_digit() || matches!(c, 'e' | 'E' | '-' | '+'));
    let number: f64 = format!("{whole}{}", fraction.replace(',', ".")).parse().ok().filter(|_| is_plain)?;
    (number.is_finite() && number >= 0.0).then_some(number)
}

#[cfg(test)]
#[path = "junit_tests.rs"]
mod tests;
