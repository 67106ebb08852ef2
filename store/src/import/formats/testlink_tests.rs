use golive_domain::defects::Priority;

use super::*;

#[test]
fn suites_and_cases_are_read_with_all_they_hold() {
    let book = testlink(include_bytes!("fixtures/testlink-suites.xml")).expect("a good file").checked();
    let paths: Vec<String> = book.suites.iter().map(|suite| suite.path.join("/")).collect();
    assert_eq!(paths, ["Customers", "Customers/Duplicates"]);
    assert_eq!(book.suites[0].details, "All about **customers**");
    let [case, old] = book.cases.as_slice() else { panic!("two cases, not {:?}", book.cases) };
    assert_eq!((case.external_key.as_deref(), case.title.as_str(), case.line), (Some("CRM-7"), "Create a customer", 7));
    assert_eq!(case.summary, "A customer is created from the *list*.");
    assert_eq!(case.preconditions, "- Signed in\n- Role \"Sales\"");
    assert_eq!((case.priority, case.minutes), (Some(Priority::P2), Some(3)));
    assert_eq!(
        (case.keywords.as_slice(), case.requirements.as_slice()),
        (&["smoke".into(), "customers".into()][..], &["RQ-001 [1]".into()][..])
    );
    assert_eq!(case.steps[0].action, "Open [the list](https://crm.example.org/customers)", "steps stand by their numbers");
    assert_eq!(case.steps[1], StepIn { action: "Enter \\<name> and save".into(), expected: "It is in the list".into() });
    assert_eq!(old.steps, [StepIn { action: "Create the same customer twice".into(), expected: "A warning".into() }]);
    assert_eq!((old.external_key.as_deref(), old.keywords.as_slice()), (Some("8"), &["automated".to_owned()][..]));
    assert_eq!(
        book.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect::<Vec<_>>(),
        [(50, "error-file-case-title")]
    );
}

#[test]
fn specifications_are_read_with_their_relations() {
    let book = testlink(include_bytes!("fixtures/testlink-requirements.xml")).expect("a good file").checked();
    let [customers, quotes, again] = book.requirements.as_slice() else { panic!("three, not {:?}", book.requirements) };
    assert_eq!(customers.text, "Customers are **kept**.\n\n1. with a name\n2. with a number");
    assert_eq!((customers.category.as_deref(), customers.path.as_slice()), (Some("Non-functional"), &["Sales".to_owned()][..]));
    assert_eq!((quotes.code.as_str(), quotes.path.join("/")), ("RQ-002", "Sales/Quotes".to_owned()));
    assert_eq!(book.relations[0], RelationIn { line: 11, from: "RQ-001".into(), to: "RQ-002".into(), kind: "related".into() });
    let told: Vec<(u32, &str)> = book.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect();
    assert_eq!(told, [(again.line, "error-file-key-twice"), (16, "error-file-requirement-code")]);
}
