use golive_domain::defects::Priority;

use super::*;

#[test]
fn rows_of_one_issue_are_the_steps_of_one_case() {
    let book = xray(include_bytes!("fixtures/xray.csv")).expect("a good file").checked();
    let [sign_in, sign_out, odd] = book.cases.as_slice() else { panic!("three cases, not {:?}", book.cases) };
    assert_eq!((sign_in.external_key.as_deref(), sign_in.title.as_str()), (Some("CRM-41"), "Sign in"));
    assert_eq!((sign_in.suite.join(">"), sign_in.priority), ("Access>Sign in".into(), Some(Priority::P2)));
    assert_eq!((sign_in.keywords.join(" "), sign_in.requirements.join(" ")), ("smoke web".into(), "CRM-1 CRM-2".into()));
    assert_eq!(sign_in.preconditions, "The server runs", "a precondition that is named is told");
    assert_eq!(sign_in.steps[0].expected, "The form is shown");
    assert_eq!(sign_in.steps[1].action, "Enter name and\npassword\n\n> sara; secret");
    assert_eq!(sign_out.steps[0].action, "```\nGiven I am in\nWhen I press out\n```");
    assert_eq!((odd.external_key.as_deref(), odd.keywords.join(" ")), (Some("3"), "Odd".into()));
    assert_eq!(odd.preconditions, "Nobody may be signed in");
    assert_eq!(book.refused, []);
}

#[test]
fn a_table_without_titles_is_refused() {
    assert_eq!(super::super::tests::why(xray(b"Issue ID,Action\n1,x\n")).0, "error-file-title-column");
}
