use golive_domain::{defects::Priority, testing::TestType};

use super::*;

fn step(action: &str, expected: &str) -> StepIn {
    StepIn { action: action.into(), expected: expected.into() }
}

#[test]
fn a_suite_is_read_with_its_sections() {
    let book = testrail(include_bytes!("fixtures/testrail.xml")).expect("a good file").checked();
    assert_eq!(book.suites.iter().map(|suite| suite.path.join("/")).collect::<Vec<_>>(), ["Opportunities", "Opportunities/Reports"]);
    assert_eq!(book.suites[0].details, "From lead to \"won\"");
    let [win, report] = book.cases.as_slice() else { panic!("two cases, not {:?}", book.cases) };
    assert_eq!((win.external_key.as_deref(), win.title.as_str()), (Some("C101"), "Win an opportunity"));
    assert_eq!((win.test_type, win.priority, win.minutes), (Some(TestType::Regression), Some(Priority::P1), Some(75)));
    assert_eq!((win.requirements.join(" "), win.keywords.join(" ")), ("RQ-1 RQ-2".into(), "nightly".into()));
    assert_eq!(win.steps, [step("Open it", "Its stage is shown"), step("Press \\<Won>\n\n> as Sales", "")]);
    assert_eq!(report.steps, [step("Open the report", "It opens"), step("Filter by owner\n   and by month", "It is narrower")]);
    assert_eq!((report.test_type, report.keywords.as_slice()), (None, &["Smoke & Sanity".to_owned()][..]));
    assert_eq!(report.suite, ["Opportunities", "Reports"]);
}

#[test]
fn its_table_is_read_in_each_of_its_forms() {
    let book = testrail(include_bytes!("fixtures/testrail.csv")).expect("a good file").checked();
    let [merge, text, rows] = book.cases.as_slice() else { panic!("three cases, not {:?}", book.cases) };
    assert_eq!(merge.suite, ["Customers", "Merging"]);
    assert_eq!(merge.preconditions, "Two customers\nalike");
    assert_eq!(merge.steps, [step("Select both", "Both are marked"), step("Press \"Merge\"", "One is left")]);
    assert_eq!(text.steps, [step("Merge three", "A message")]);
    assert_eq!((rows.suite.join("/"), rows.keywords.join(" ")), ("Archive/Customers".into(), "Automated".into()));
    assert_eq!(rows.steps, [step("Open", "Opened"), step("Close", "Closed")]);
    assert_eq!(book.refused, []);
}
