use proptest::prelude::*;

use super::*;

fn calendar(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n", events.replace('\n', "\r\n"))
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n")
}

fn from(events: &str) -> Reading {
    read(calendar(events).as_bytes(), 2025..=2027).expect("a calendar")
}

fn days(events: &str) -> Vec<String> {
    from(events).days.iter().map(|day| format!("{} {}", day.date, day.name)).collect()
}

#[test]
fn whole_days_are_read_with_their_names() {
    let nowruz = event("DTSTART;VALUE=DATE:20260321\nDTEND;VALUE=DATE:20260325\nSUMMARY;LANGUAGE=fa:نو\n روز\\, عید");
    assert_eq!(days(&nowruz), ["2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24"].map(|date| format!("{date} نوروز, عید")));
    assert_eq!(days(&event("DTSTART:20260503\nSUMMARY:Third of May")), ["2026-05-03 Third of May"]);
    assert_eq!(days(&event("SUMMARY:Two\nDURATION:P2D\nDTSTART;VALUE=DATE:20260101")), ["2026-01-01 Two", "2026-01-02 Two"]);
    // As some programs write one day: until its own beginning, or from midnight to midnight.
    assert_eq!(days(&event("DTSTART:20260503\nDTEND:20260503\nSUMMARY:May")), ["2026-05-03 May"]);
    let midnights = "DTSTART;TZID=Europe/Warsaw:20260503T000000\nDTEND;TZID=Europe/Warsaw:20260504T000000\nSUMMARY:May";
    assert_eq!(days(&event(midnights)), ["2026-05-03 May"]);
}

#[test]
fn only_the_years_that_are_asked_for_are_given() {
    let turn = event("DTSTART;VALUE=DATE:20241230\nDTEND;VALUE=DATE:20250103\nSUMMARY:Turn");
    assert_eq!(days(&turn), ["2025-01-01 Turn", "2025-01-02 Turn"]);
    assert!(days(&event("DTSTART:20230101\nSUMMARY:Gone")).is_empty());
}

#[test]
fn a_yearly_holiday_is_there_every_year() {
    assert_eq!(
        days(&event("DTSTART;VALUE=DATE:19901225\nRRULE:FREQ=YEARLY\nSUMMARY:Christmas")),
        ["2025-12-25 Christmas", "2026-12-25 Christmas", "2027-12-25 Christmas"]
    );
    assert_eq!(
        days(&event("DTSTART:20201126\nRRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=11;BYDAY=4TH\nSUMMARY:Thanks\nEXDATE;VALUE=DATE:20261126")),
        ["2025-11-27 Thanks", "2027-11-25 Thanks"]
    );
    // Three days over the turn of the year, every year until the last.
    let turn = event("DTSTART:20231230\nDTEND:20240102\nRRULE:FREQ=YEARLY;UNTIL=20251231T000000Z\nSUMMARY:Turn");
    assert_eq!(days(&turn), ["2025-01-01", "2025-12-30", "2025-12-31", "2026-01-01"].map(|date| format!("{date} Turn")));
}

#[test]
fn what_is_no_holiday_is_left_out_and_counted() {
    for lines in [
        "DTSTART:20260503T090000Z\nSUMMARY:At an hour",
        "DTSTART;VALUE=DATE:20260503",
        "SUMMARY:Whenever",
        "DTSTART:20260230\nSUMMARY:No day",
        "DTSTART:20260503\nDTEND:20260501\nSUMMARY:Backwards",
        "DTSTART:20260601\nDTEND:20260901\nSUMMARY:Summer",
        "DTSTART:20260503\nRRULE:FREQ=WEEKLY\nSUMMARY:Sundays",
        "DTSTART:20260503\nRRULE:FREQ=YEARLY;BYDAY=SU\nSUMMARY:Sundays, too",
        "DTSTART:20260503\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:Never",
        "DTSTART:20260503\nDURATION:PT8H\nSUMMARY:Hours",
    ] {
        let reading = from(&event(lines));
        assert_eq!((reading.days.len(), reading.left_out, reading.bad_lines), (0, 1, 0), "{lines}");
    }
    let why = |lines: &str| from(&event(lines)).refused;
    assert_eq!(why("DTSTART:20260503T090000Z\nSUMMARY:Lunch"), [(Some("Lunch".to_owned()), Unfit::NotWholeDays)]);
    assert_eq!(why("DTSTART:20260503"), [(None, Unfit::Nameless)]);
    assert_eq!(why("DTSTART:20260601\nDTEND:20260901\nSUMMARY:Summer"), [(Some("Summer".to_owned()), Unfit::Long)]);
    assert_eq!(why("DTSTART:20260503\nRRULE:FREQ=WEEKLY\nSUMMARY:Sundays"), [(Some("Sundays".to_owned()), Unfit::NotYearly)]);
    let diary = event("DTSTART:20260503T090000Z\nSUMMARY:Lunch").repeat(NAMED + 7);
    assert_eq!((from(&diary).left_out, from(&diary).refused.len()), (NAMED + 7, NAMED), "the first are named, all are counted");
    let cancelled = from(&event("DTSTART:20260503\nSUMMARY:Off\nSTATUS:CANCELLED"));
    assert_eq!(cancelled, Reading::default());
}

#[test]
fn bad_lines_are_passed_over_and_counted() {
    let lines = "DTSTART:20260503\nthis is no line\nSUMMARY:May\nBEGIN:VALARM\nDTSTART:20200101\nSUMMARY:Alarm\nEND:VALARM\nEND:VTODO";
    let reading = from(&event(lines));
    assert_eq!((reading.days.len(), reading.bad_lines, reading.left_out), (1, 2, 0));
    assert_eq!(reading.days[0].name, "May");
    let broken = [b"BEGIN:VCALENDAR\nSUMMARY:\xff\xfe\n", event("DTSTART:20260503\nSUMMARY:May").as_bytes()].concat();
    let reading = read(&broken, 2026..=2026).expect("a calendar");
    assert_eq!((reading.days.len(), reading.bad_lines), (1, 1));
    // What the file does not finish is left out.
    let cut = from("BEGIN:VEVENT\nDTSTART:20260503\nSUMMARY:May\n");
    assert_eq!((cut.days.len(), cut.left_out), (0, 1));
}

#[test]
fn what_is_said_twice_is_one_day() {
    let may = event("DTSTART:20260503\nSUMMARY:May");
    assert_eq!(days(&[may.as_str(), &may, &event("DTSTART:20260503\nSUMMARY:Third")].concat()), ["2026-05-03 May", "2026-05-03 Third"]);
}

#[test]
fn what_is_no_calendar_is_refused() {
    let refused = |file: &[u8]| read(file, 2026..=2026).expect_err("refused");
    assert_eq!(refused(b"<html>"), Error::field("file", Say::new("error-holidays-file")));
    assert_eq!(refused(b""), Error::field("file", Say::new("error-holidays-file")));
    assert_eq!(refused(&vec![b'x'; LARGEST + 1]), Error::TooLarge { limit_bytes: 524_288 });
    let rules = calendar(&event("DTSTART:20260503\nRRULE:FREQ=YEARLY\nSUMMARY:x").repeat(MOST_RULES + 1));
    assert_eq!(refused(rules.as_bytes()), Error::field("file", Say::new("error-holidays-many").with("max", 10_000)));
}

proptest! {
    #[test]
    fn no_file_is_too_strange_to_be_read(
        lines in prop::collection::vec(
            prop_oneof![
                Just("BEGIN:VEVENT".to_owned()), Just("END:VEVENT".to_owned()), Just("BEGIN:VALARM".to_owned()),
                "DTSTART:202[5-7][01][0-9][0-3][0-9](T000000)?", "DTEND:2026[01][0-9][0-3][0-9]", "DURATION:P[0-9]{0,3}[DWé]?",
                "RRULE:FREQ=(YEARLY|DAILY);[A-Z0-9=;,]{0,12}", "SUMMARY:\\PC{0,9}", "[ \t]?\\PC{0,12}",
            ],
            0..40,
        ),
    ) {
        let file = calendar(&lines.iter().map(|line| format!("{line}\n")).collect::<String>());
        let reading = read(file.as_bytes(), 2025..=2027).expect("a calendar");
        prop_assert!(reading.days.is_sorted());
        prop_assert!(reading.left_out <= lines.len() && reading.bad_lines <= lines.len() + 1);
    }
}
