use proptest::prelude::*;

use super::*;
use crate::service::{duties::Rhythm, feed::read};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn entry<'a>(title: &'a str, text: &'a str, when: &'a When, reminders: &'a Reminders) -> Entry<'a> {
    let changed = "2026-01-02T03:04:05.678Z".parse().expect("an instant");
    Entry { uid: "duty-7@golive.example", title, text, link: Some("https://golive.example/d/7"), when, reminders, changed }
}

#[test]
fn a_duty_is_an_event_that_recurs_and_reminds() {
    let when = When::Every(Rhythm::parse("FREQ=WEEKLY;INTERVAL=2", date("2026-01-05"), chrono_tz::Asia::Tehran).expect("a rhythm"));
    let reminders = Reminders::parse("7, 1, 0").expect("reminders");
    let text = write("پروژه, ARAS", &[entry("Forms; mail", "Send a form.\nRead C:\\mail", &when, &reminders)]);
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Golive//Duties//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:پروژه\\, ARAS
REFRESH-INTERVAL;VALUE=DURATION:PT12H
X-PUBLISHED-TTL:PT12H
BEGIN:VEVENT
UID:duty-7@golive.example
DTSTAMP:20260102T030405Z
DTSTART;VALUE=DATE:20260105
DTEND;VALUE=DATE:20260106
RRULE:FREQ=WEEKLY;INTERVAL=2
SUMMARY:Forms\\; mail
DESCRIPTION:Send a form.\\nRead C:\\\\mail
URL:https://golive.example/d/7
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Forms\\; mail
TRIGGER:-P6DT15H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Forms\\; mail
TRIGGER:-PT15H
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Forms\\; mail
TRIGGER:PT9H
END:VALARM
END:VEVENT
END:VCALENDAR
";
    assert_eq!(text, expected.replace('\n', "\r\n"));
}

#[test]
fn what_ends_on_a_day_says_so_in_days() {
    let when =
        When::Every(Rhythm::parse("FREQ=DAILY;UNTIL=20260114T203000Z", date("2026-01-05"), chrono_tz::Asia::Tehran).expect("a rhythm"));
    let text = write("x", &[entry("x", "", &when, &Reminders::default())]);
    assert!(text.contains("\r\nRRULE:FREQ=DAILY;UNTIL=20260115\r\n"));
    assert!(!text.contains("DESCRIPTION") && !text.contains("VALARM"));
}

proptest! {
    #[test]
    fn whatever_a_duty_is_called_it_is_read_back(title in "[\\PC]{1,120}", text in "[\\PC\r\n]{0,300}") {
        prop_assume!(!title.trim().is_empty());
        let (when, reminders) = (When::Once(date("2026-03-21")), Reminders::parse("3").expect("reminders"));
        let feed = write(&title, &[entry(&title, &text, &when, &reminders)]);
        prop_assert!(feed.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let reading = read(feed.as_bytes(), 2026..=2026).expect("a calendar");
        prop_assert_eq!((reading.bad_lines, reading.left_out, reading.days.len()), (0, 0, 1));
        prop_assert_eq!(&reading.days[0].name, &title.split_whitespace().collect::<Vec<_>>().join(" "));
        prop_assert_eq!(reading.days[0].date, date("2026-03-21"));
    }
}
