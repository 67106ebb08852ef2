use super::*;
use crate::service::{
    What,
    fixture::{always, at, calendar, events, office},
};

/// An instant of Monday, 4 May 2026, in Warsaw.
fn monday(time: &str) -> DateTime<Utc> {
    at(&format!("2026-05-04T{time}:00+02:00"))
}

/// Things that happen on that day.
fn happened(list: &[(&str, What)]) -> Vec<TicketEvent> {
    list.iter().map(|(time, what)| TicketEvent { at: monday(time), what: *what }).collect()
}

fn minutes(minutes: i64) -> Target {
    Target::WorkingTime(TimeDelta::minutes(minutes))
}

fn agreed(timetable: &Timetable, target: i64) -> [Terms<'_>; 1] {
    [Terms { since: monday("00:00"), promise: Some((minutes(target), timetable)) }]
}

fn left(clock: &Clock) -> Option<i64> {
    clock.current()?.left.map(|left| left.num_minutes())
}

fn cause(clock: &Clock) -> Option<Cause> {
    clock.current()?.breach.map(|breach| breach.cause)
}

#[test]
fn stopped_at_its_due_is_met_and_later_is_breached() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let resolved = |time| happened(&[("09:00", What::OpenedByRequester), (time, What::Resolved)]);
    let read = |events: &[TicketEvent]| clock(Metric::Resolution, events, &agreed(&warsaw, 120), monday("20:00"));
    assert_eq!(read(&resolved("11:00")).state(), ClockState::Met);
    let late = read(&resolved("11:01"));
    assert_eq!((late.state(), left(&late), cause(&late)), (ClockState::Breached, Some(-1), Some(Cause::Late)));
    assert_eq!(late.due(), Some(monday("11:00")), "what was promised stays on record");
    // At its due a clock that runs has a moment left; the next one is too late.
    let open = happened(&[("09:00", What::OpenedByRequester)]);
    let at = |now| clock(Metric::Resolution, &open, &agreed(&warsaw, 120), now).state();
    assert_eq!(at(monday("11:00")), ClockState::Running);
    assert_eq!(at(monday("11:00") + TimeDelta::microseconds(1)), ClockState::Breached);
}

#[test]
fn a_requesters_message_ends_the_waiting() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = happened(&[
        ("09:00", What::OpenedByRequester),
        ("10:00", What::Waits),
        ("10:30", What::AutoReplied),
        ("12:00", What::RequesterWrote),
        ("12:30", What::HandedOver),
    ]);
    let read = |time| clock(Metric::Resolution, &life, &agreed(&warsaw, 240), monday(time));
    let waiting = read("11:00");
    assert_eq!((waiting.state(), waiting.due(), left(&waiting)), (ClockState::Paused, None, Some(180)));
    // In the vendor's hands the requester's clock runs on.
    let running = read("13:00");
    assert_eq!((running.state(), running.due(), left(&running)), (ClockState::Running, Some(monday("15:00")), Some(120)));
}

#[test]
fn a_late_clock_that_waits_stays_late() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = happened(&[("09:00", What::OpenedByRequester), ("12:00", What::Waits)]);
    let read = clock(Metric::Resolution, &life, &agreed(&warsaw, 120), monday("13:00"));
    assert_eq!((read.state(), read.due(), cause(&read)), (ClockState::Paused, None, Some(Cause::Late)));
}

#[test]
fn reopening_takes_the_same_clock_up_again() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = happened(&[
        ("09:00", What::OpenedByAgent),
        ("10:00", What::Resolved),
        ("13:00", What::Reopened),
        ("14:00", What::Resolved),
        ("14:30", What::Reopened),
    ]);
    let read = clock(Metric::Resolution, &life, &agreed(&warsaw, 240), monday("15:00"));
    let cycle = read.current().expect("one clock");
    assert_eq!((read.cycles.len(), cycle.reopened, cycle.elapsed), (1, 2, TimeDelta::minutes(150)));
    assert_eq!(read.due(), Some(monday("16:30")));
}

#[test]
fn a_first_response_is_owed_to_who_wrote_and_cannot_be_paused() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let by_telephone = happened(&[
        ("09:00", What::OpenedByAgent),
        ("09:05", What::Replied),
        ("10:00", What::RequesterWrote),
        ("10:01", What::AutoReplied),
        ("10:05", What::Noted),
        ("10:10", What::Waits),
        ("10:40", What::Replied),
        ("12:00", What::Replied),
    ]);
    let read = |time| clock(Metric::FirstResponse, &by_telephone, &agreed(&warsaw, 60), monday(time));
    assert_eq!((read("09:30").state(), read("09:30").due()), (ClockState::None, None));
    assert_eq!((read("10:30").state(), read("10:30").due()), (ClockState::Running, Some(monday("11:00"))));
    assert_eq!((read("13:00").state(), left(&read("13:00"))), (ClockState::Met, Some(20)));
}

#[test]
fn each_question_is_a_cycle_and_between_them_nothing_is_due() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = happened(&[
        ("09:00", What::OpenedByRequester),
        ("09:20", What::RequesterWrote),
        ("10:30", What::Replied),
        ("11:00", What::RequesterWrote),
        ("11:10", What::RequesterWrote),
        ("11:30", What::Replied),
        ("11:40", What::Replied),
    ]);
    let read = |time| clock(Metric::NextResponse, &life, &agreed(&warsaw, 60), monday(time));
    let states = |clock: &Clock| clock.cycles.iter().map(|cycle| (cycle.state, cycle.elapsed.num_minutes())).collect::<Vec<_>>();
    assert_eq!((read("10:45").state(), read("10:45").due()), (ClockState::Breached, None));
    assert_eq!(read("11:20").due(), Some(monday("12:00")), "the oldest question counts");
    assert_eq!(states(&read("12:00")), [(ClockState::Breached, 90), (ClockState::Met, 30)]);
    assert_eq!((read("12:00").state(), read("12:00").due()), (ClockState::Met, None));
}

#[test]
fn each_hand_over_is_a_cycle_of_the_vendors() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = happened(&[
        ("09:00", What::OpenedByRequester),
        ("09:30", What::HandedOver),
        ("10:00", What::RequesterWrote),
        ("11:00", What::HandedBack),
        ("12:00", What::HandedOver),
    ]);
    let read = clock(Metric::Vendor, &life, &agreed(&warsaw, 60), monday("12:30"));
    let states: Vec<_> = read.cycles.iter().map(|cycle| (cycle.state, cycle.elapsed.num_minutes())).collect();
    assert_eq!(states, [(ClockState::Breached, 90), (ClockState::Running, 30)]);
    assert_eq!(read.due(), Some(monday("13:00")));
}

#[test]
fn a_breach_that_a_change_caused_says_so() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let open = happened(&[("09:00", What::OpenedByRequester)]);
    let terms = |changes: &[(&str, Option<i64>)]| -> Vec<Terms> {
        let terms = changes.iter().map(|(time, target)| (monday(time), target.map(|target| (minutes(target), &warsaw))));
        terms.map(|(since, promise)| Terms { since, promise }).collect()
    };
    let read = |changes: &[(&str, Option<i64>)], time| {
        let read = clock(Metric::Resolution, &open, &terms(changes), monday(time));
        (read.state(), read.due(), cause(&read))
    };
    use ClockState::{Breached, None as Nothing, Running};
    // In time until noon, and past its new due at that moment.
    let raised = [("09:00", Some(240)), ("12:00", Some(120))];
    assert_eq!(read(&raised, "11:59"), (Running, Some(monday("13:00")), None));
    assert_eq!(read(&raised, "12:00"), (Breached, Some(monday("11:00")), Some(Cause::Change)));
    // The new due was still to come.
    assert_eq!(read(&[("09:00", Some(240)), ("10:00", Some(120))], "12:00"), (Breached, Some(monday("11:00")), Some(Cause::Late)));
    // It was late before anything changed.
    assert_eq!(read(&[("09:00", Some(60)), ("12:00", Some(90))], "12:00"), (Breached, Some(monday("10:30")), Some(Cause::Late)));
    // More time heals.
    assert_eq!(read(&[("09:00", Some(60)), ("12:00", Some(300))], "12:00"), (Running, Some(monday("14:00")), None));
    // Nothing promised, nothing broken; what is promised again counts from the start.
    assert_eq!(read(&[("09:00", Some(60)), ("12:00", None)], "13:00"), (Nothing, None, None));
    assert_eq!(read(&[("09:00", None), ("12:00", Some(60))], "13:00"), (Breached, Some(monday("10:00")), Some(Cause::Change)));
}

#[test]
fn a_promise_that_was_kept_is_not_broken_afterwards() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let mut life = happened(&[("09:00", What::OpenedByRequester), ("11:00", What::Resolved)]);
    let later = |promise| [agreed(&warsaw, 240)[0], Terms { since: monday("12:00"), promise }];
    let read = |life: &[TicketEvent], promise| {
        let read = clock(Metric::Resolution, life, &later(promise), monday("13:30"));
        (read.state(), read.due(), cause(&read))
    };
    let hour = Some((minutes(60), &warsaw));
    assert_eq!(read(&life, hour), (ClockState::Met, Some(monday("13:00")), None));
    assert_eq!(read(&life, None), (ClockState::Met, Some(monday("13:00")), None));
    // Taken up again it runs under what is agreed by then.
    life.extend(happened(&[("13:00", What::Reopened)]));
    assert_eq!(read(&life, hour), (ClockState::Breached, Some(monday("10:00")), Some(Cause::Change)));
    assert_eq!(read(&life, None), (ClockState::None, None, None));
}

#[test]
fn another_calendar_prices_the_whole_life_and_pauses_stay() {
    let (warsaw, always) = (Timetable::new(office("Europe/Warsaw", "")), always("Europe/Warsaw"));
    let life = events(&[
        ("2026-05-04T16:00:00+02:00", What::OpenedByRequester),
        ("2026-05-04T20:00:00+02:00", What::Waits),
        ("2026-05-05T10:00:00+02:00", What::Resumed),
    ]);
    let change = |to| [agreed(&warsaw, 600)[0], Terms { since: at("2026-05-05T11:00:00+02:00"), promise: Some((minutes(600), to)) }];
    let read = |terms: &[Terms]| clock(Metric::Resolution, &life, terms, at("2026-05-05T11:00:00+02:00")).due();
    // By office hours: one hour on Monday, one until eleven, then eight more.
    assert_eq!(read(&change(&warsaw)), Some(at("2026-05-06T11:00:00+02:00")));
    // Round the clock: four hours before the pause.
    assert_eq!(read(&change(&always)), Some(at("2026-05-05T16:00:00+02:00")));
}

#[test]
fn a_new_version_of_the_calendar_prices_only_its_own_time() {
    let day_off = office("Europe/Warsaw", r#","holidays":["2026-05-05"]"#);
    let changed = Timetable::new(office("Europe/Warsaw", "")).then(at("2026-05-05T11:00:00+02:00"), day_off);
    let open = events(&[("2026-05-04T16:00:00+02:00", What::OpenedByRequester)]);
    let read = clock(Metric::Resolution, &open, &agreed(&changed, 240), at("2026-05-06T09:00:00+02:00"));
    // One hour on Monday, two on Tuesday before it became a holiday.
    assert_eq!((read.due(), left(&read)), (Some(at("2026-05-06T10:00:00+02:00")), Some(60)));
}

#[test]
fn nothing_to_do_is_due_when_work_begins() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = events(&[
        ("2026-05-04T20:00:00+02:00", What::OpenedByRequester),
        ("2026-05-05T08:00:00+02:00", What::Waits),
        ("2026-05-05T12:00:00+02:00", What::Resumed),
    ]);
    let due = |now| clock(Metric::Resolution, &life, &agreed(&warsaw, 0), at(now)).due();
    assert_eq!(due("2026-05-04T20:00:00+02:00"), Some(at("2026-05-05T09:00:00+02:00")));
    assert_eq!(due("2026-05-05T12:00:00+02:00"), Some(at("2026-05-05T12:00:00+02:00")));
}

#[test]
fn what_lies_ahead_is_not_known_and_what_never_comes_breaks_nothing() {
    let once = r#"{"tz":"UTC","weekly":{},"overrides":{"2026-05-04":[["09:00","10:00"]]}}"#;
    let once = Timetable::new(calendar(once));
    let life = happened(&[("09:00", What::OpenedByRequester), ("15:00", What::Resolved)]);
    let before = clock(Metric::Resolution, &life, &agreed(&once, 240), monday("08:00"));
    assert_eq!((before.state(), before.cycles.len()), (ClockState::None, 0));
    let read = |time| clock(Metric::Resolution, &life, &agreed(&once, 240), monday(time));
    assert_eq!((read("14:00").state(), read("14:00").due(), left(&read("14:00"))), (ClockState::Running, None, Some(180)));
    assert_eq!(read("16:00").state(), ClockState::Met);
}

#[test]
fn what_became_part_of_another_ticket_in_time_is_counted_nowhere_and_what_was_broken_stays_broken() {
    let warsaw = Timetable::new(office("Europe/Warsaw", ""));
    let life = happened(&[("09:00", What::OpenedByRequester), ("09:30", What::HandedOver), ("11:00", What::Merged)]);
    for metric in [Metric::FirstResponse, Metric::NextResponse, Metric::Resolution, Metric::Vendor] {
        let read = clock(metric, &life, &agreed(&warsaw, 240), monday("20:00"));
        assert_eq!((read.state(), read.due()), (ClockState::None, None), "{metric}: in time");
        assert_eq!(read.current().and_then(|cycle| cycle.stopped), Some(monday("11:00")));
        let late = clock(metric, &life, &agreed(&warsaw, 30), monday("20:00"));
        assert_eq!((late.state(), cause(&late)), (ClockState::Breached, Some(Cause::Late)), "{metric}: late");
    }
    let resolved = happened(&[("09:00", What::OpenedByRequester), ("10:00", What::Resolved), ("11:00", What::Merged)]);
    let read = |metric| clock(metric, &resolved, &agreed(&warsaw, 240), monday("20:00")).state();
    assert_eq!((read(Metric::Resolution), read(Metric::FirstResponse)), (ClockState::Met, ClockState::None));
}
