use super::*;
use proptest::prelude::*;

fn mapping(columns: &[&str]) -> Mapping {
    Mapping(columns.iter().map(|name| Column::parse(name)).collect())
}

fn read(columns: &[&str], cells: &[&str]) -> Result<BacklogRow, Vec<(String, String)>> {
    let named = |error: FieldError| (error.field, error.say.key);
    parse_row(&mapping(columns), cells, Currency::EUR).map_err(|refused| refused.into_iter().map(named).collect())
}

#[test]
fn a_line_of_another_tool_is_an_item() {
    let columns = ["key", "title", "kind", "state", "points", "labels", "labels", "sprint", "sprint", "-", "custom:Module"];
    let cells = ["CRM-7", " Merge  duplicates ", "Bug", "To Do", "2,5", "data, Sales", "data", "Sprint 1", "Sprint 2", "x", "Sales"];
    let row = read(&columns, &cells).expect("a good line");
    assert_eq!((row.key.as_deref(), row.title.as_str()), (Some("CRM-7"), "Merge duplicates"));
    assert_eq!((row.kind, row.state, row.points), (Some(ItemKind::DefectFix), Some(ItemState::New), Some(HalfPoints(5))));
    assert_eq!(row.labels, ["data", "Sales"]);
    assert_eq!(row.sprint.as_deref(), Some("Sprint 2"));
    assert_eq!(row.custom, [("Module".into(), "Sales".into())]);
}

#[test]
fn hours_may_be_given_by_skill() {
    let hours = |text: &str| read(&["title", "hours"], &["t", text]).map(|row| row.hours);
    assert_eq!(hours("7.5"), Ok(vec![ImportedHours { skill: None, minutes: Minutes(450) }]));
    let by_skill = |name: &str, minutes| ImportedHours { skill: Skill::parse(name).ok(), minutes: Minutes(minutes) };
    assert_eq!(hours("Developer 7:30; Data analyst: 2"), Ok(vec![by_skill("Developer", 450), by_skill("Data analyst", 120)]));
    assert_eq!(hours("Developer"), Err(vec![("hours".into(), "error-hours".into())]));
}

#[test]
fn criteria_stand_one_a_line_with_their_ticks() {
    let row = read(&["title", "criteria"], &["t", "- [x] loads\n- [ ] saves\n\nprints"]).expect("a good line");
    let criteria: Vec<_> = row.criteria.iter().map(|criterion| (criterion.text.as_str(), criterion.met)).collect();
    assert_eq!(criteria, [("loads", true), ("saves", false), ("prints", false)]);
}

#[test]
fn every_fault_of_a_line_is_told_with_its_column_and_value() {
    let refused = parse_row(&mapping(&["title", "points", "kind", "price"]), &["", "L", "Saga", "-5"], Currency::EUR).expect_err("refused");
    let named: Vec<_> = refused.iter().map(|error| (error.field.as_str(), error.say.key.as_str())).collect();
    let expected =
        [("title", "error-required"), ("kind", "error-import-word"), ("points", "error-points"), ("price", "error-money-negative")];
    assert_eq!(named, expected);
    assert!(refused[1].say.args.contains(&("value".into(), "Saga".into())));
}

#[test]
fn a_title_too_long_is_refused_and_a_long_text_kept_whole() {
    assert_eq!(read(&["title"], &[&"x".repeat(251)]), Err(vec![("title".into(), "error-too-long".into())]));
    let text = "a\n".repeat(10_000);
    assert_eq!(read(&["title", "text"], &["t", &text]).map(|row| row.text), Ok(Some(text)));
    assert!(read(&["title", "text"], &["t", &"x".repeat(100_001)]).is_err());
}

#[test]
fn short_lines_end_in_empty_cells_and_cells_without_a_header_refuse_the_line() {
    assert_eq!(read(&["title", "text"], &["t"]).map(|row| row.text), Ok(None));
    assert!(read(&["title"], &["t", " "]).is_ok());
    assert_eq!(read(&["title"], &["t", "stray"]), Err(vec![("line".into(), "error-import-cells".into())]));
}

proptest! {
    #[test]
    fn no_line_panics(cells in prop::collection::vec(".{0,20}", 0..18)) {
        let columns: Vec<String> = <Target as crate::words::Word>::ALL.iter().map(ToString::to_string).collect();
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        let _ = parse_row(&mapping(&columns), &cells, Currency::EUR);
    }
}
