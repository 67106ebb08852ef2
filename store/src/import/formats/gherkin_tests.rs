use golive_domain::{defects::Priority, testing::TestType};
use proptest::prelude::*;

use super::{super::tests::why, *};

fn read(text: &str) -> Book {
    gherkin(text.as_bytes()).expect("a good file").checked()
}

fn refused(text: &str) -> (String, Option<u32>) {
    why(gherkin(text.as_bytes()))
}

fn refusal(key: &str, line: u32) -> (String, Option<u32>) {
    (key.to_owned(), Some(line))
}

#[test]
fn scenarios_are_cases_with_all_that_stands_above_them() {
    let book = gherkin(include_bytes!("fixtures/quotes.feature")).expect("a good file").checked();
    assert_eq!(book.suites.iter().map(|suite| suite.path.join("/")).collect::<Vec<_>>(), ["Quotes", "Quotes/Quotes end"]);
    assert_eq!(book.suites[0].details, "What is offered to a customer\nand for how long.");
    let [send, later] = book.cases.as_slice() else { panic!("two cases, not {:?}", book.cases) };
    assert_eq!((send.line, send.title.as_str(), send.external_key.as_deref()), (13, "Send a quote", Some("C77")));
    assert_eq!(
        (send.requirements.join(" "), send.keywords.join(" "), send.priority),
        ("REQ-12".into(), "sales p1".into(), Some(Priority::P1))
    );
    assert_eq!(send.preconditions, "- Given a customer \"Sara\"\n  \n  | name | city |\n  |---|---|\n  | Sara | Tehran |");
    let actions: Vec<(&str, &str)> = send.steps.iter().map(|step| (step.action.as_str(), step.expected.as_str())).collect();
    assert_eq!(actions, [("Given an open quote", ""), ("When I press \"Send\"", "Then it is sent\nBut nobody else sees it")]);
    assert_eq!((later.title.as_str(), later.test_type), ("{days} days later", Some(TestType::Regression)));
    assert_eq!(later.steps[0].action, "When {days} days have gone by\n\n```\n{\"days\": {days}, \"x\": \"<other>\"}\n```");
    assert_eq!(later.steps[1].expected, "Then the quote is {state}");
    assert_eq!(later.parameters.rows, [["1", "open"], ["29", "open | new"], ["31", "over"]]);
    assert!(later.preconditions.ends_with("\n- today is 2026-01-15"));
    assert_eq!(book.refused, []);
}

#[test]
fn every_language_is_read() {
    let book = gherkin(include_bytes!("fixtures/persian.feature")).expect("a good file").checked();
    let case = &book.cases[0];
    assert_eq!((case.title.as_str(), case.suite.join("/")), ("ورود با {گذرواژه}", "ورود".into()));
    assert_eq!(case.steps[0].action, "هنگامی «{گذرواژه}» را وارد می‌کنم");
    assert_eq!(case.steps[1].expected, "آنگاه {نتیجه} را می‌بینم");
    assert_eq!((case.preconditions.as_str(), case.parameters.rows.len()), ("- با فرض کاربری به نام سارا", 2));
    assert_eq!(read("Funktionalität: f\nSzenario: s\nWenn a\nDann b\n").cases[0].steps[0].expected, "Dann b");
}

#[test]
fn descriptions_may_hold_anything() {
    let book = read("Feature: f\nGiven no step here\n\n  Scenario: s\n  As a user | I want\n  Given a\n");
    assert_eq!(book.suites[0].details, "Given no step here");
    assert_eq!((book.cases[0].summary.as_str(), book.cases[0].steps.len()), ("As a user | I want", 1));
    assert_eq!(read("Feature: f\r\nScenario: s\r\n* a\r\n* <b> is_ *\r\n").cases[0].steps[1].action, "\\<b> is\\_ \\*");
}

#[test]
fn a_malformed_file_names_its_line() {
    assert_eq!(refused(""), refusal("error-file-gherkin-feature", 1));
    assert_eq!(refused("Scenario: s\n"), refusal("error-file-gherkin-feature", 1));
    assert_eq!(refused("# language: xx\nFeature: f"), refusal("error-file-gherkin-language", 1));
    assert_eq!(refused("Feature: f\nScenario: s\nGiven a\nbogus\n"), refusal("error-file-gherkin-line", 4));
    assert_eq!(refused("Feature: f\nFeature: g\n"), refusal("error-file-gherkin-line", 2));
    assert_eq!(refused("Feature: f\nExamples: g\n"), refusal("error-file-gherkin-line", 2));
    assert_eq!(refused("Feature: f\nScenario: s\nGiven a\n| a | b |\n| 1 |\n"), refusal("error-file-gherkin-row", 5));
    assert_eq!(refused("Feature: f\nScenario: s\nGiven a\n| a |\n| 1 | 2 |\n"), refusal("error-file-gherkin-row", 5));
    assert_eq!(refused("Feature: f\nScenario: s\nGiven a\n\"\"\"\nnever closed\n"), refusal("error-file-gherkin-text-open", 4));
    assert_eq!(refused("Feature: f\n@a b\n"), refusal("error-file-gherkin-tags", 2));
    assert_eq!(refused("Feature: f\n@a\n"), refusal("error-file-gherkin-tags", 2));
}

#[test]
fn data_that_no_case_takes_refuses_its_line() {
    let rows = "| 1 |\n".repeat(201);
    let book = read(&format!("Feature: f\nScenario: s\nGiven <a>\nExamples:\n| a |\n{rows}Scenario:\nGiven x\n"));
    let told: Vec<(u32, &str)> = book.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect();
    assert_eq!(told, [(2, "error-parameters-many"), (207, "error-file-case-title")]);
}

proptest! {
    #[test]
    fn no_lines_panic(lines in prop::collection::vec(prop::sample::select(vec![
        "Feature: f", "Rule: r", "Background:", "Scenario: s", "Scenario Outline: <a>", "Examples:", "Given a <a>", "Then b", "And c", "* d", "| a |",
        "| a | b |", "|", "\"\"\"", "```", "@t", "# c", "# language: fa", "", "words", "é\"\"", "ویژگی: ا",
    ]), 0..30)) {
        let _ = gherkin(lines.join("\n").as_bytes());
    }
}
