use golive_domain::defects::Priority;

use super::{super::tests::why, *};

#[test]
fn a_project_is_read_with_its_folders() {
    let book = zephyr(include_bytes!("fixtures/zephyr.xml")).expect("a good file").checked();
    assert_eq!(book.suites.iter().map(|suite| suite.path.join("/")).collect::<Vec<_>>(), ["Billing", "Billing/Invoices"]);
    let [invoice, plain, words] = book.cases.as_slice() else { panic!("three cases, not {:?}", book.cases) };
    assert_eq!((invoice.external_key.as_deref(), invoice.suite.join("/")), (Some("CRM-T1"), "Billing/Invoices".into()));
    assert_eq!((invoice.summary.as_str(), invoice.preconditions.as_str()), ("The customer gets it.\nOnce.", "1. An order\n2. A customer"));
    assert_eq!((invoice.priority, invoice.component.as_deref()), (Some(Priority::P3), Some("Billing")));
    assert_eq!((invoice.requirements.join(" "), invoice.keywords.join(" ")), ("CRM-12 CRM-13".into(), "finance".into()));
    assert_eq!(invoice.steps[0].action, "Open the order of {amount} {currency}\n\n> Order 7", "steps stand by their numbers");
    assert_eq!(invoice.steps[1], StepIn { action: "Send".into(), expected: "**Sent**".into() });
    assert_eq!((invoice.parameters.names.join(" "), invoice.parameters.rows.len()), ("amount currency".into(), 2));
    assert_eq!(invoice.parameters.rows[1], ["0", "IRR"]);
    assert_eq!(plain.steps.iter().map(|step| step.action.as_str()).collect::<Vec<_>>(), ["Look", "Leave"]);
    assert_eq!(words.steps[0].action, "```\nGiven an invoice\nThen it is paid\n```");
    assert_eq!(book.refused, []);
}

#[test]
fn a_project_of_another_kind_is_told_so() {
    assert_eq!(why(zephyr(b"<project><modelVersion>4.0.0</modelVersion></project>")).0, "error-file-root");
}
