use super::*;
use proptest::prelude::*;

fn guessed(headers: &[&str]) -> Vec<String> {
    let mapping = Mapping::guess(headers, &["Module".into(), "Go-live date".into()]);
    mapping.0.iter().map(|column| column.as_ref().map_or("-".into(), Column::to_string)).collect()
}

#[test]
fn a_plain_file_is_understood() {
    assert_eq!(guessed(&["issuekey", "title", "description", "storypoint", "split_mark"]), ["key", "title", "text", "points", "-"]);
    assert_eq!(guessed(&["عنوان", "شرح", "برچسب‌ها", "ساعت"]), ["title", "text", "labels", "hours"]);
}

#[test]
fn a_jira_export_is_understood() {
    let headers = [
        "Summary",
        "Issue key",
        "Issue id",
        "Parent id",
        "Issue Type",
        "Status",
        "Priority",
        "Assignee",
        "Assignee Id",
        "Labels",
        "Labels",
        "Description",
        "Sprint",
        "Sprint",
        "Original Estimate",
        "Custom field (Story Points)",
        "Custom field (Epic Link)",
        "Custom field (Module)",
    ];
    let expected = [
        "title",
        "key",
        "-",
        "-",
        "kind",
        "state",
        "-",
        "assignee",
        "-",
        "labels",
        "labels",
        "text",
        "sprint",
        "sprint",
        "-",
        "points",
        "parent",
        "custom:Module",
    ];
    assert_eq!(guessed(&headers), expected);
}

#[test]
fn a_redmine_export_is_understood() {
    let headers = [
        "#",
        "Project",
        "Tracker",
        "Parent task",
        "Status",
        "Priority",
        "Subject",
        "Assignee",
        "Category",
        "Target version",
        "Estimated time",
        "Description",
    ];
    let expected = ["key", "-", "kind", "parent", "state", "-", "title", "assignee", "department", "sprint", "hours", "text"];
    assert_eq!(guessed(&headers), expected);
}

#[test]
fn a_trello_export_is_understood() {
    let headers = ["Card ID", "Card Name", "Card URL", "Card Description", "Labels", "Members", "Due Date", "List ID", "List Name"];
    assert_eq!(guessed(&headers), ["key", "title", "-", "text", "labels", "assignee", "-", "-", "state"]);
}

#[test]
fn our_own_export_is_understood_whole() {
    let mut headers: Vec<String> = Target::ALL.iter().map(ToString::to_string).collect();
    headers.push("custom:Go-live date".into());
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    assert_eq!(guessed(&headers), headers);
}

#[test]
fn of_two_headers_the_surer_one_fills_a_field() {
    assert_eq!(guessed(&["Name", "Summary"]), ["-", "title"]);
    assert_eq!(guessed(&["Issue id", "Issue key"]), ["-", "key"]);
}

const HEADERS: [&str; 4] = ["issuekey", "title", "Story, long", "storypoint"];

fn refusals(text: &str) -> Vec<(String, Option<String>)> {
    let refused = Mapping::parse(text, &HEADERS).expect_err("refused");
    refused.into_iter().map(|error| (error.say.key, error.say.args.into_iter().next().map(|(_, value)| value))).collect()
}

#[test]
fn the_person_may_say_what_the_columns_mean() {
    let mapping = Mapping::parse("key=issuekey, title=TITLE,text=\"Story, long\",custom:Size=storypoint", &HEADERS);
    let expected = vec![
        Some(Column::Field(Target::Key)),
        Some(Column::Field(Target::Title)),
        Some(Column::Field(Target::Text)),
        Some(Column::Custom("Size".into())),
    ];
    assert_eq!(mapping, Ok(Mapping(expected)));
}

#[test]
fn every_mistake_in_a_mapping_is_named() {
    let found = refusals("name=title,title=headline,points,key=issuekey,text=issuekey");
    let expected = [
        ("error-map-target".into(), Some("name".into())),
        ("error-map-header".into(), Some("headline".into())),
        ("error-map-shape".into(), Some("points".into())),
        ("error-map-header-twice".into(), Some("issuekey".into())),
    ];
    assert_eq!(found, expected);
    assert_eq!(refusals("key=issuekey"), [("error-map-title".into(), None)]);
    assert_eq!(refusals("title=title,title=storypoint"), [("error-map-target-twice".into(), Some("title".into()))]);
}

proptest! {
    #[test]
    fn a_guess_never_fills_a_single_field_twice(headers in prop::collection::vec(".{0,20}", 0..20)) {
        let mapping = Mapping::guess(&headers, &[]);
        prop_assert_eq!(mapping.0.len(), headers.len());
        let fields: Vec<_> = mapping.0.iter().flatten().filter(|column| !column.takes_many()).collect();
        prop_assert!(fields.iter().enumerate().all(|(at, field)| !fields[..at].contains(field)));
    }

    #[test]
    fn no_mapping_text_panics(text in "[a-z=,:\" ]{0,40}") {
        let _ = Mapping::parse(&text, &HEADERS);
    }
}
