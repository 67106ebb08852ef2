use super::*;

fn step(action: &str, expected: &str) -> StepIn {
    StepIn { action: action.into(), expected: expected.into() }
}

#[test]
fn cases_stand_in_the_tree_of_suites() {
    let book = qase(include_bytes!("fixtures/qase.csv")).expect("a good file").checked();
    assert_eq!(book.suites.iter().map(|suite| suite.path.join("/")).collect::<Vec<_>>(), ["Tickets", "Tickets/Queue"]);
    assert_eq!(book.suites[1].details, "All that waits");
    let [answer, first] = book.cases.as_slice() else { panic!("two cases, not {:?}", book.cases) };
    assert_eq!((answer.suite.join("/"), answer.external_key.as_deref()), ("Tickets/Queue".into(), Some("5")));
    assert_eq!((answer.summary.as_str(), answer.preconditions.as_str()), ("Within the day\n\nIt is closed", "A ticket"));
    assert_eq!(answer.keywords, ["fast", "daily", "smoke"]);
    let steps = [
        step("Open the ticket", "It opens"),
        step("Write:\n1. a greeting\n2. an answer\n\n> Dear Sara", ""),
        step("Press \"Send\"", "It is sent"),
    ];
    assert_eq!(answer.steps, steps);
    assert_eq!(answer.parameters.names, ["Channel", "Role"]);
    assert_eq!(answer.parameters.rows, [["mail", "L1"], ["mail", "L2"], ["phone", "L1"], ["phone", "L2"]]);
    assert_eq!((first.suite.join("/"), first.steps.as_slice()), ("Loose".into(), &[step("One", ""), step("Two", "Second")][..]));
    assert_eq!(book.refused, []);
}

#[test]
fn suites_in_a_circle_end() {
    let csv = b"v2.id,title,suite_id,suite_parent_id,suite,suite_without_cases\n,,1,2,A,1\n,,2,1,B,1\n7,Case,1,,A,\n";
    let book = qase(csv).expect("a good file");
    assert!(book.cases[0].suite.len() <= 3);
}

#[test]
fn too_many_combinations_refuse_the_line() {
    let many: Vec<String> = (0..40).map(|n| format!("\"\"{n}\"\"")).collect();
    let cell = format!("{{\"\"a\"\":[{0}],\"\"b\"\":[{0}],\"\"c\"\":[{0}]}}", many.join(","));
    let book = qase(format!("v2.id,title,parameters\n7,Case,\"{cell}\"\n").as_bytes()).expect("a good file");
    assert_eq!((book.cases.len(), book.refused[0].say.key.as_str()), (0, "error-parameters-many"));
}

#[test]
fn grouped_parameters_go_together() {
    let cell = r#"[{"type":"group","items":[{"title":"a","values":["1","2"]},{"title":"b","values":["x","y"]}]},{"type":"single","item":{"title":"c","values":["z"]}}]"#;
    assert_eq!(parameters(cell).unwrap().rows, [["1", "x", "z"], ["2", "y", "z"]]);
}
