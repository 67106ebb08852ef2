use super::*;
use crate::service::{
    Metric, Target, Terms, Timetable, What, Window, clock,
    fixture::{at, events, office},
};

#[test]
fn a_deadline_explains_itself_line_by_line() {
    let warsaw = Timetable::new(office("Europe/Warsaw", r#","holidays":["2026-05-05"],"breaks":{"2026-05-06":[["11:00","11:30"]]}"#));
    let life = events(&[
        ("2026-05-04T16:00:00+02:00", What::OpenedByRequester),
        ("2026-05-04T16:10:00+02:00", What::Noted),
        ("2026-05-04T16:30:00+02:00", What::Waits),
        ("2026-05-06T10:00:00+02:00", What::RequesterWrote),
    ]);
    let terms = [Terms { since: life[0].at, promise: Some((Target::WorkingTime(TimeDelta::hours(2)), &warsaw)) }];
    let read = clock(Metric::Resolution, &life, &terms, at("2026-05-06T10:00:00+02:00"));
    let due = read.due().expect("a deadline");
    assert_eq!(due, at("2026-05-06T12:00:00+02:00"));

    let entries = ledger(read.current().expect("a cycle"), due);
    let window = Window::parse("09:00", "17:00").expect("a window");
    let day = |text: &str| text.parse().expect("a date");
    let worked = |weekday| Line::Weekly(weekday, window);
    let told: Vec<_> = entries.iter().map(|entry| (entry.length().num_minutes(), entry.standing, entry.event, entry.line)).collect();
    use Standing::{Counting, Waiting};
    use chrono::Weekday::{Mon, Wed};
    assert_eq!(
        told,
        [
            (30, Counting, 0, worked(Mon)),
            (30, Waiting, 2, worked(Mon)),
            (7 * 60, Waiting, 2, Line::Outside),
            (24 * 60, Waiting, 2, Line::Holiday(day("2026-05-05"))),
            (9 * 60, Waiting, 2, Line::Outside),
            (60, Waiting, 2, worked(Wed)),
            (60, Counting, 3, worked(Wed)),
            (30, Counting, 3, Line::Break(day("2026-05-06"), Window::parse("11:00", "11:30").expect("a window"))),
            (30, Counting, 3, worked(Wed)),
        ]
    );
    let counted: TimeDelta = entries.iter().filter(|entry| entry.counts()).map(Entry::length).sum();
    assert_eq!(counted, TimeDelta::hours(2));
}

#[test]
fn the_time_a_ticket_was_resolved_is_on_record() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = events(&[
        ("2026-05-04T10:00:00+02:00", What::OpenedByRequester),
        ("2026-05-04T11:00:00+02:00", What::Resolved),
        ("2026-05-04T13:00:00+02:00", What::Reopened),
        ("2026-05-04T13:30:00+02:00", What::Resolved),
    ]);
    let terms = [Terms { since: life[0].at, promise: Some((Target::WorkingTime(TimeDelta::hours(2)), &warsaw)) }];
    let read = clock(Metric::Resolution, &life, &terms, at("2026-05-04T16:00:00+02:00"));
    let entries = ledger(read.current().expect("a cycle"), at("2026-05-04T16:00:00+02:00"));
    let told: Vec<_> = entries.iter().map(|entry| (entry.length().num_minutes(), entry.standing, entry.event)).collect();
    assert_eq!(told, [(60, Standing::Counting, 0), (120, Standing::Resolved, 1), (30, Standing::Counting, 2)]);
}
