use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

use super::*;

/// A case of a Monday in Warsaw, nine to five, changed as the test says.
fn case(changes: &Value) -> Value {
    let mut case = json!({
        "id": "one", "op": "sla", "metric": "resolution", "start": "2026-05-04T09:00:00+02:00", "minutes": 120,
        "calendar": {"tz": "Europe/Warsaw", "weekly": {"mon": [["09:00", "17:00"]]}}, "events": [],
    });
    for (name, value) in changes.as_object().expect("an object") {
        case[name] = value.clone();
    }
    case
}

fn line(changes: Value) -> String {
    match answer(&case(&changes).to_string()) {
        Ok(answer) => serde_json::to_string(&answer).expect("JSON"),
        Err(refused) => refused.error,
    }
}

#[test]
fn an_answer_is_one_line() {
    let replied = json!({"metric": "first_response", "events": [{"type": "agent_reply", "at": "2026-05-04T09:30:30+02:00"}]});
    assert_eq!(line(replied), r#"{"id":"one","due":"2026-05-04T09:00:00Z","state":"met","elapsed_min":30.5,"diff_min":89.5}"#);
    assert_eq!(
        line(json!({"op": "elapsed", "end": "2026-05-12T00:00:00Z"})),
        r#"{"id":"one","due":null,"state":null,"elapsed_min":960,"diff_min":null}"#
    );
    assert_eq!(
        line(json!({"op": "due", "minutes": 481})),
        r#"{"id":"one","due":"2026-05-11T07:01:00Z","state":null,"elapsed_min":null,"diff_min":null}"#
    );
}

#[test]
fn no_target_is_not_zero_and_not_a_mistake() {
    assert_eq!(line(json!({"minutes": null})), r#"{"id":"one","due":null,"state":"none","elapsed_min":0,"diff_min":null}"#);
    assert_eq!(line(json!({"minutes": 0})), r#"{"id":"one","due":"2026-05-04T07:00:00Z","state":"running","elapsed_min":0,"diff_min":0}"#);
    let unmatched = json!({"events": [{"type": "unmatched", "at": "2026-05-04T10:00:00+02:00"}]});
    assert_eq!(line(unmatched), r#"{"id":"one","due":null,"state":"none","elapsed_min":60,"diff_min":null}"#);
}

#[test]
fn pauses_are_cut_out_of_what_is_asked_without_a_ticket() {
    let events = json!([{"type": "pause", "at": "2026-05-04T08:00:00+02:00"}, {"type": "resume", "at": "2026-05-04T10:00:00+02:00"},
        {"type": "pause", "at": "2026-05-04T16:00:00+02:00"}]);
    assert_eq!(
        line(json!({"op": "elapsed", "end": "2026-05-12T00:00:00Z", "events": events})),
        r#"{"id":"one","due":null,"state":null,"elapsed_min":360,"diff_min":null}"#
    );
    let due = |minutes: u32| line(json!({"op": "due", "minutes": minutes, "events": events}));
    assert!(due(360).contains(r#""due":"2026-05-04T14:00:00Z""#), "{}", due(360));
    assert!(due(361).contains(r#""due":null"#), "the clock stands still for good");
}

#[test]
fn a_calendar_that_comes_with_a_new_policy_holds_from_the_beginning() {
    let whole = json!({"tz": "UTC", "weekly": {"mon": [["00:00", "24:00"]]}});
    let none = json!({"tz": "UTC", "weekly": {"tue": [["12:00", "13:00"]]}});
    let events = json!([
        {"type": "calendar_change", "at": "2026-05-04T09:10:00+02:00", "calendar": none},
        {"type": "policy_change", "at": "2026-05-04T09:20:00+02:00", "minutes": 60, "calendar": whole},
    ]);
    assert!(line(json!({"events": events})).contains(r#""due":"2026-05-04T08:00:00Z""#));
    let only_first = json!({"events": events, "now": "2026-05-04T09:15:00+02:00"});
    assert!(line(only_first).contains(r#""due":"2026-05-12T12:50:00Z""#));
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_reason() {
    let week = |windows: Value| json!({"calendar": {"tz": "UTC", "weekly": {"mon": windows}}});
    let event = |event: Value| json!({"events": [event]});
    for (changes, why) in [
        (json!({"calendar": {"tz": "Mars/Olympus", "weekly": {"mon": [["09:00", "17:00"]]}}}), "is not a time zone"),
        (json!({"calendar": null}), "invalid type: null"),
        (week(json!([])), "without working time"),
        (week(json!([["09:00", "25:00"]])), "is not a time of day"),
        (week(json!([["09:00"]])), "invalid length"),
        (week(json!([[9, 17]])), "expected a string"),
        (json!({"start": "soon"}), "is no instant"),
        (json!({"start": "2026-05-04T09:00:00"}), "is no instant"),
        (json!({"start": "+262142-12-31T00:00:00Z"}), "is no"),
        (json!({"start": "9999-12-31T00:00:00Z"}), "is not between the years"),
        (json!({"start": "0000-01-01T00:00:00Z"}), "is not between the years"),
        (json!({"start": null}), "invalid type"),
        (json!({"minutes": -1}), "cannot be a target"),
        (json!({"minutes": 1e300}), "cannot be a target"),
        (json!({"minutes": "120"}), "invalid type"),
        (json!({"working_days": 2}), "both given"),
        (json!({"minutes": null, "working_days": 1.5}), "whole number"),
        (json!({"minutes": null, "working_days": -1}), "whole number"),
        (json!({"op": "guess"}), "unknown variant"),
        (json!({"op": "elapsed"}), "`end` is missing"),
        (json!({"metric": null}), "`metric` is missing"),
        (json!({"metric": "vendor"}), "`metric` is missing"),
        (event(json!({"type": "shout", "at": "2026-05-04T10:00:00Z"})), "unknown variant"),
        (event(json!({"type": "pause"})), "missing field `at`"),
        (event(json!({"type": "policy_change", "at": "2026-05-04T10:00:00Z"})), "policy_change names neither"),
        (event(json!({"type": "calendar_change", "at": "2026-05-04T10:00:00Z"})), "calendar_change names no"),
    ] {
        let refused = line(changes.clone());
        assert!(refused.contains(why), "{changes}: {refused}");
    }
    let mut without = case(&json!({}));
    for field in ["start", "op", "calendar", "minutes"] {
        without = case(&json!({}));
        without.as_object_mut().expect("an object").remove(field);
        let refused = answer(&without.to_string()).expect_err(field);
        assert_eq!(refused.id.as_deref(), Some("one"));
        assert!(refused.error.contains(field), "{refused}");
    }
    without.as_object_mut().expect("an object").remove("id");
    assert_eq!(answer(&without.to_string()).expect_err("no id").id, None);
    assert_eq!(answer("{\"id\":\"nan\",\"minutes\":1e999}").expect_err("no number").id.as_deref(), Some("nan"));
    assert_eq!(answer("7").expect_err("no case").id, None);
}

#[test]
fn the_wrong_way_round_is_no_time() {
    assert!(line(json!({"op": "elapsed", "end": "2020-01-01T00:00:00Z"})).contains(r#""elapsed_min":0,"#));
}

proptest! {
    /// Whatever stands where a case has something, it is answered or refused.
    #[test]
    fn no_case_breaks_the_clock(places in vec((select(PLACES), odd()), 1..4)) {
        let mut whole = case(&json!({"events": [{"type": "policy_change", "at": "2026-05-04T08:00:00Z", "minutes": 5, "calendar": case(&json!({}))["calendar"]}]}));
        for (place, value) in places {
            if let Some(found) = whole.pointer_mut(place) {
                *found = value;
            }
        }
        for op in ["due", "elapsed", "sla"] {
            whole["op"] = op.into();
            let _ = answer(&whole.to_string());
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "\\PC*") {
        let _ = cases(&text).map(|cases| cases.into_iter().map(answer).collect::<Vec<_>>());
        let _ = answer(&text);
    }
}

const PLACES: &[&str] = &[
    "/start",
    "/minutes",
    "/metric",
    "/calendar",
    "/calendar/tz",
    "/calendar/weekly",
    "/calendar/weekly/mon",
    "/calendar/weekly/mon/0",
    "/calendar/weekly/mon/0/0",
    "/calendar/weekly/mon/0/1",
    "/events",
    "/events/0",
    "/events/0/at",
    "/events/0/minutes",
    "/events/0/calendar",
    "/events/0/type",
];

fn odd() -> impl Strategy<Value = Value> {
    let texts = select(vec![
        "",
        "24:00",
        "00:00",
        "-262143-01-01T00:00:00Z",
        "+262142-12-31T23:59:60Z",
        "2399-12-31T23:59:59.999999Z",
        "1900-01-01T00:00:00Z",
        "1899-12-31T23:00:00-02:00",
        "2016-12-31T23:59:60Z",
        "next_response",
        "unmatched",
        "Pacific/Apia",
        "Africa/Monrovia",
    ]);
    let numbers =
        prop_oneof![any::<f64>().prop_map(|number| json!(number)), any::<i64>().prop_map(|number| json!(number)), Just(json!(1e10))];
    prop_oneof![
        texts.prop_map(|text| json!(text)),
        numbers,
        Just(json!(null)),
        Just(json!([])),
        Just(json!({})),
        Just(json!([["24:00", "24:00"]]))
    ]
}
