use proptest::prelude::*;

use super::*;
use crate::words::Word as _;

const TEHRAN: Tz = chrono_tz::Asia::Tehran;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn rhythm(rule: &str, from: &str) -> Rhythm {
    Rhythm::parse(rule, date(from), TEHRAN).expect(rule)
}

/// Its first days, as people write them.
fn first(rule: &str, from: &str, most: usize) -> Vec<String> {
    rhythm(rule, from).occurrences(NaiveDate::MIN, most).iter().map(ToString::to_string).collect()
}

fn refused(rule: &str) -> Say {
    Rhythm::parse(rule, date("2026-01-01"), TEHRAN).expect_err(rule)
}

#[test]
fn a_rhythm_comes_on_its_days() {
    for (rule, from, days) in [
        ("FREQ=WEEKLY;INTERVAL=2", "2026-01-07", ["2026-01-07", "2026-01-21", "2026-02-04"]),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "2026-01-07", ["2026-01-08", "2026-01-12", "2026-01-15"]),
        ("FREQ=MONTHLY;BYDAY=1MO", "2026-01-01", ["2026-01-05", "2026-02-02", "2026-03-02"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01", ["2026-01-30", "2026-02-27", "2026-03-27"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-15", ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-01", ["2026-01-30", "2026-02-27", "2026-03-31"]),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=21", "2026-04-01", ["2027-03-21", "2028-03-21", "2029-03-21"]),
        ("FREQ=YEARLY", "2028-02-29", ["2028-02-29", "2032-02-29", "2036-02-29"]),
        ("FREQ=DAILY;INTERVAL=10;COUNT=3", "2026-02-20", ["2026-02-20", "2026-03-02", "2026-03-12"]),
    ] {
        assert_eq!(first(rule, from, 3), days, "{rule}");
    }
}

#[test]
fn a_rhythm_ends_where_it_says() {
    assert_eq!(first("FREQ=DAILY;COUNT=2", "2026-01-01", 9), ["2026-01-01", "2026-01-02"]);
    assert_eq!(first("FREQ=WEEKLY;UNTIL=20260115", "2026-01-01", 9), ["2026-01-01", "2026-01-08", "2026-01-15"]);
    let ended = rhythm("FREQ=DAILY;COUNT=2", "2026-01-01");
    assert_eq!(ended.next_after(date("2026-01-01")), Some(date("2026-01-02")));
    assert_eq!(ended.next_after(date("2026-01-02")), None);
    assert!(ended.occurrences(date("2026-01-03"), 9).is_empty());
}

#[test]
fn an_instant_at_which_a_rhythm_ends_is_a_date_of_its_zone() {
    // Half past eight in the evening of UTC is midnight in Tehran.
    for (until, last) in [("20260114T202959Z", "20260114"), ("20260114T203000Z", "20260115"), ("20260115T120000", "20260115")] {
        let read = rhythm(&format!("FREQ=DAILY;UNTIL={until}"), "2026-01-01");
        assert_eq!(read.text(), format!("FREQ=DAILY;UNTIL={last}"));
    }
    let now = "2026-01-14T20:30:00Z".parse().expect("an instant");
    assert_eq!(rhythm("FREQ=DAILY", "2026-01-01").today(now), date("2026-01-15"));
}

#[test]
fn rules_that_mean_the_same_have_one_text() {
    for (written, text) in [
        (" rrule:freq=weekly;interval=1;wkst=mo; ", "FREQ=WEEKLY"),
        ("BYDAY=FR,MO,FR;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,FR"),
        ("BYDAY=-1FR,+1MO;FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1FR,1MO"),
        ("BYMONTHDAY=15,-1,1,15;FREQ=MONTHLY;INTERVAL=03", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1,1,15"),
        ("BYSETPOS=-1;BYDAY=FR,MO;FREQ=YEARLY;BYMONTH=12,6", "FREQ=YEARLY;BYMONTH=6,12;BYDAY=MO,FR;BYSETPOS=-1"),
        ("FREQ=WEEKLY;WKST=SA;INTERVAL=2;BYDAY=SA", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;WKST=SA"),
    ] {
        assert_eq!(rhythm(written, "2026-01-01").text(), text, "{written}");
    }
}

#[test]
fn what_is_no_rhythm_is_refused() {
    for (rule, key) in [
        ("", "error-rhythm"),
        ("every Monday", "error-rhythm"),
        ("FREQ=FORTNIGHTLY", "error-rhythm"),
        ("INTERVAL=2", "error-rhythm"),
        ("FREQ=DAILY;FREQ=DAILY", "error-rhythm"),
        ("FREQ=DAILY;UNTIL=20270101;UNTIL=20270102", "error-rhythm"),
        ("FREQ=DAILY;UNTIL=soon", "error-rhythm"),
        ("FREQ=DAILY;INTERVAL=0", "error-rhythm"),
        ("FREQ=DAILY;INTERVAL=70000", "error-rhythm"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "error-rhythm"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "error-rhythm"),
        ("FREQ=MONTHLY;BYDAY=XMO", "error-rhythm"),
        ("FREQ=MONTHLY;BYDAY=0MO", "error-rhythm"),
        ("FREQ=MONTHLY;BYDAY=6MO", "error-rhythm"),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=-32768MO", "error-rhythm"),
        ("FREQ=MONTHLY;BYMONTHDAY=-128", "error-rhythm"),
        ("FREQ=MONTHLY;BYDAY=é", "error-rhythm"),
        ("FREQ=MONTHLY;BYDAY=MO,2TU", "error-rhythm"),
        ("FREQ=WEEKLY;BYDAY=2MO", "error-rhythm"),
        ("FREQ=WEEKLY;BYMONTHDAY=-1", "error-rhythm"),
        ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "error-rhythm"),
        ("FREQ=MONTHLY;BYSETPOS=-1", "error-rhythm"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "error-rhythm"),
        ("FREQ=MONTHLY;BYYEARDAY=100", "error-rhythm"),
        ("FREQ=DAILY\nRRULE:FREQ=DAILY", "error-rhythm"),
        ("FREQ=HOURLY", "error-rhythm-hours"),
        ("FREQ=SECONDLY", "error-rhythm-hours"),
        ("FREQ=DAILY;BYHOUR=9", "error-rhythm-hours"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270101", "error-rhythm-ends-twice"),
        ("FREQ=DAILY;COUNT=0", "error-rhythm-never"),
        ("FREQ=DAILY;UNTIL=20251231", "error-rhythm-never"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "error-rhythm-never"),
        ("FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31", "error-rhythm-never"),
        ("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "error-rhythm-never"),
    ] {
        assert_eq!(refused(rule).key, key, "{rule}");
    }
    let long = format!("FREQ=DAILY;{}", ";".repeat(Rhythm::MAX));
    assert_eq!(refused(&long), Say::new("error-too-long").with("is", 211).with("max", 200));
    assert_eq!(refused("FREQ=MONTHLY;BYDAY=XMO"), Say::new("error-rhythm").with("part", "BYDAY=XMO"));
    let long_ago = Rhythm::parse("FREQ=DAILY", date("1899-12-31"), TEHRAN);
    assert_eq!(long_ago.map_err(|say| say.key), Err("error-rhythm-never".to_owned()));
}

#[test]
fn what_begins_on_the_last_day_of_a_month_comes_every_month() {
    let days = |preset, from| {
        let rhythm = Rhythm::preset(preset, date(from), TEHRAN).expect("a rhythm");
        assert_eq!(rhythm.named(), Some(preset));
        rhythm.occurrences(NaiveDate::MIN, 4).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(days(Preset::Monthly, "2026-01-31"), ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    assert_eq!(days(Preset::Monthly, "2026-01-30"), ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30"]);
    assert_eq!(days(Preset::Quarterly, "2025-11-29"), ["2025-11-29", "2026-02-28", "2026-05-29", "2026-08-29"]);
    assert_eq!(days(Preset::Yearly, "2028-02-29"), ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28"]);
    assert_eq!(days(Preset::EveryTwoWeeks, "2026-02-18"), ["2026-02-18", "2026-03-04", "2026-03-18", "2026-04-01"]);
}

prop_compose! {
    fn some_date()(days in 0..20_000_i32) -> NaiveDate {
        date("2000-01-01") + chrono::TimeDelta::days(days.into())
    }
}

proptest! {
    #[test]
    fn a_named_rhythm_keeps_its_distance(from in some_date()) {
        for preset in Preset::ALL {
            let rhythm = Rhythm::preset(*preset, from, TEHRAN).expect("a rhythm");
            prop_assert_eq!((rhythm.begins(), rhythm.named()), (from, Some(*preset)));
            let days = rhythm.occurrences(NaiveDate::MIN, 30);
            let (least, most) = match preset {
                Preset::Weekly => (7, 7),
                Preset::EveryTwoWeeks => (14, 14),
                Preset::Monthly => (28, 31),
                Preset::Quarterly => (89, 92),
                Preset::Yearly => (365, 366),
            };
            prop_assert!(days.windows(2).all(|pair| (least..=most).contains(&(pair[1] - pair[0]).num_days())), "{days:?}");
        }
    }

    #[test]
    fn no_text_is_too_strange_to_be_refused(text in "(RRULE:)?(FREQ=(DAILY|WEEKLY);)?[A-Z0-9=;,:+\\-é]{0,40}", any in "\\PC{0,60}") {
        let _ = Rhythm::parse(&text, date("2026-01-01"), TEHRAN);
        let _ = Rhythm::parse(&any, date("2026-01-01"), TEHRAN);
        let _ = Rhythm::parse(&format!("FREQ=MONTHLY;BYDAY={any}"), date("2026-01-01"), TEHRAN);
    }
}
