//! Calendars and instants that tests speak of.

use chrono::{DateTime, Utc};

use super::{Calendar, TicketEvent, Timetable, What};

pub(super) fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

pub(super) fn calendar(json: &str) -> Calendar {
    serde_json::from_str(json).expect("a calendar")
}

/// Nine to five from Monday to Friday.
pub(super) fn office(zone: &str, more: &str) -> Calendar {
    let day = r#"[["09:00","17:00"]]"#;
    calendar(&format!(r#"{{"tz":"{zone}","weekly":{{"mon":{day},"tue":{day},"wed":{day},"thu":{day},"fri":{day}}}{more}}}"#))
}

/// Ten at night to six in the morning, Monday's to Friday's nights.
pub(super) fn nights(zone: &str, more: &str) -> Calendar {
    let day = r#"[["22:00","06:00"]]"#;
    calendar(&format!(r#"{{"tz":"{zone}","weekly":{{"mon":{day},"tue":{day},"wed":{day},"thu":{day},"fri":{day}}}{more}}}"#))
}

/// Round the clock.
pub(super) fn always(zone: &str) -> Timetable {
    let day = r#"[["00:00","24:00"]]"#;
    let week = format!(r#""mon":{day},"tue":{day},"wed":{day},"thu":{day},"fri":{day},"sat":{day},"sun":{day}"#);
    Timetable::new(calendar(&format!(r#"{{"tz":"{zone}","weekly":{{{week}}}}}"#)))
}

pub(super) fn events(list: &[(&str, What)]) -> Vec<TicketEvent> {
    list.iter().map(|(when, what)| TicketEvent { at: at(when), what: *what }).collect()
}
