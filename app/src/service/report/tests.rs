//! The report of a made-up quarter: what a desk of the size of the demonstration's comes to.

use std::{collections::BTreeMap, io::Cursor};

use calamine::{Data, Reader, Xlsx};
use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    people::{CalendarKind, LineDirection, Locale},
    service::{Cause, Metric, Priority, RequestType, Tally},
    text::ProjectKey,
    words::Word as _,
};
use golive_reports::paper::{Part, pdf};
use golive_store::{
    projects::Frame,
    service::{Broken, HeldDeal, ServiceReport},
};

use super::{
    paper::{Voice, paper},
    reading::Reading,
    workbook::workbook,
    *,
};
use crate::i18n::Formats;

const TITLES: [&str; 6] = [
    "Invoices of Novin Gostar are missing from the customer’s page",
    "ورود با رمز یک‌بارمصرف برای کاربران شعبهٔ تبریز کار نمی‌کند",
    "#eval(\"1+1\") *bold* ] =cmd|' /C calc'!A0",
    "Звіт про угоди показує не ту валюту",
    "https://crm.example.org/leads/very/long/address/without/any/space/at/all?filter=everything",
    "Duplicate leads after the import of 14 November",
];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn broken(nth: usize) -> Broken {
    let metric = Metric::ALL[nth % 4];
    let due = at("2026-11-20T12:30:00Z") - TimeDelta::hours(9 * nth as i64);
    Broken {
        number: nth as i32 + 1,
        code: format!("BEHIN-S{}", nth + 1),
        title: TITLES[nth % TITLES.len()].into(),
        metric,
        cycle: 1,
        priority: Priority::ALL[nth % Priority::ALL.len()],
        request: RequestType::ALL[nth % RequestType::ALL.len()],
        cause: if nth % 5 == 4 { Cause::Change } else { Cause::Late },
        due,
        stopped: (!nth.is_multiple_of(3)).then(|| due + TimeDelta::hours(5)),
    }
}

fn reading(calendar: CalendarKind, many: usize) -> Reading {
    let kept = |met, breached| Tally { met, breached, by_change: u64::from(breached > 2) };
    let period = Period::around(calendar, Stretch::Quarter, "2026-11-23".parse().unwrap());
    let metrics = [
        (Metric::FirstResponse, kept(118, 4)),
        (Metric::NextResponse, kept(241, 0)),
        (Metric::Resolution, kept(97, 9)),
        (Metric::Vendor, kept(31, 3)),
    ];
    let mut months = period.months(6);
    months.retain(|month| *month <= "2026-11-23".parse().unwrap());
    let by_month = months.iter().enumerate().flat_map(|(nth, month)| {
        let own = metrics.iter().filter(move |(metric, _)| *metric != Metric::Vendor || nth != 2);
        own.map(move |(metric, tally)| ((*metric, *month), kept(tally.met / 6 + nth as u64, (tally.breached + 5 - nth as u64) / 3)))
    });
    let report = ServiceReport {
        from: period.from,
        to: period.to,
        by_metric: metrics.to_vec(),
        by_priority: metrics.iter().flat_map(|(metric, tally)| Priority::ALL.iter().map(|priority| (*metric, *priority, *tally))).collect(),
        by_request: metrics
            .iter()
            .flat_map(|(metric, tally)| RequestType::ALL[..4].iter().map(|request| (*metric, *request, *tally)))
            .collect(),
        by_day: Vec::new(),
        broken: (0..many).map(broken).collect(),
        broken_total: many,
        opened: 131,
        resolved: 106,
        came_back: 7,
        first_contact: 48,
        backlog: [3, 6, 9, 5, 2],
        rated: 39,
        rating_sum: 171,
        held: vec![
            HeldDeal { version: 1, effective: at("2026-08-01T05:30:00Z") },
            HeldDeal { version: 2, effective: at("2026-11-09T05:30:00Z") },
        ],
        whole: true,
        at: at("2026-11-23T10:24:00Z"),
    };
    let by_month: BTreeMap<_, _> = by_month.collect();
    Reading { period, report, months, by_month }
}

fn frame() -> Frame {
    Frame {
        key: ProjectKey::parse("BEHIN").unwrap(),
        name: "Behin Pakhsh CRM".into(),
        parties: "Behin Pakhsh · Novin Systems".into(),
        time_zone: "Asia/Tehran".into(),
        calendar: CalendarKind::Jalali,
        currency: "IRR".into(),
        roles: Vec::new(),
        permissions: Vec::new(),
        projects: Vec::new(),
    }
}

fn speaking<T>(locale: Locale, frame: &Frame, work: impl FnOnce(Voice<'_>) -> T) -> T {
    let formats = Formats { zone: chrono_tz::Asia::Tehran, ..Formats::of(locale, at("2026-11-23T10:24:00Z")) };
    work(Voice { formats, frame, base_url: "https://golive.example.org" })
}

#[test]
fn the_paper_speaks_its_readers_language_and_names_what_it_is_of() {
    let frame = frame();
    for (locale, words) in [
        (Locale::En, ["Service report", "Quarter 4 of 2026", "version 2, since 9 Nov 2026, 09:00", "96.7%", "L2 · Vendor"]),
        (Locale::Fa, ["گزارش خدمات پشتیبانی", "سه‌ماههٔ سوم ۱۴۰۵", "نسخهٔ ۲، از ۱۸ آبان ۱۴۰۵، ۰۹:۰۰", "۹۶٫۷٪", "سطح ۲ · پیمانکار"]),
        (Locale::Uk, ["Звіт про обслуговування", "4-й квартал 2026", "версія 2, з 9 лист. 2026, 09:00", "96,7\u{a0}%", "L2 · Підрядник"]),
    ] {
        let reading = reading(locale.calendar(), 12);
        let paper = speaking(locale, &frame, |voice| paper(&reading, &voice));
        let told = format!("{} {}", paper.title, serde_json::to_string(&paper.parts).unwrap());
        let lacking: Vec<_> = words.into_iter().filter(|word| !told.contains(word)).collect();
        assert!(lacking.is_empty(), "{locale}: {lacking:?}");
    }
}

#[test]
fn the_whole_report_is_set_in_every_language() {
    let frame = frame();
    for locale in Locale::ALL {
        let bytes = speaking(*locale, &frame, |voice| pdf(&paper(&reading(locale.calendar(), 12), &voice))).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{locale}");
    }
}

#[test]
fn a_report_of_nothing_is_a_report_too() {
    let (frame, some) = (frame(), reading(CalendarKind::Gregorian, 0));
    let report = ServiceReport {
        by_metric: Vec::new(),
        by_priority: Vec::new(),
        by_request: Vec::new(),
        held: Vec::new(),
        opened: 0,
        resolved: 0,
        came_back: 0,
        first_contact: 0,
        backlog: [0; 5],
        rated: 0,
        rating_sum: 0,
        ..some.report.clone()
    };
    let empty = Reading { report, by_month: BTreeMap::new(), ..some };
    speaking(Locale::Fa, &frame, |voice| {
        let paper = paper(&empty, &voice);
        assert!(!paper.parts.iter().any(|part| matches!(part, Part::Chart(_))), "there is nothing to draw");
        assert!(pdf(&paper).is_ok() && workbook(&empty, &voice).is_ok());
    });
}

#[test]
fn a_page_is_counted_in_words_around_its_numbers() {
    let (frame, reading) = (frame(), reading(CalendarKind::Jalali, 1));
    let page = |locale| speaking(locale, &frame, |voice| paper(&reading, &voice).page);
    assert_eq!(page(Locale::En), ["Page ", " of ", ""]);
    assert_eq!(page(Locale::Fa), ["صفحهٔ ", " از ", ""]);
}

#[test]
fn the_workbook_has_four_sheets_of_real_dates_and_numbers_and_runs_nothing() {
    let frame = frame();
    let of = |locale: Locale| {
        let reading = reading(locale.calendar(), 12);
        speaking(locale, &frame, |voice| Xlsx::new(Cursor::new(workbook(&reading, &voice).unwrap())).unwrap())
    };
    let mut english: Xlsx<_> = of(Locale::En);
    assert_eq!(english.sheet_names(), ["Summary", "Targets", "Months", "Breaches"]);
    for sheet in english.sheet_names() {
        assert_eq!(english.worksheet_formula(&sheet).unwrap().used_cells().count(), 0, "{sheet}");
    }
    let row = |book: &mut Xlsx<_>, sheet: &str, line: usize| book.worksheet_range(sheet).unwrap().rows().nth(line).unwrap().to_vec();
    let text = |text: &str| Data::String(text.into());
    let targets = row(&mut english, "Targets", 1);
    assert_eq!(targets[..2], [text("L1 · Help desk"), text("First response")]);
    assert_eq!(targets[4..8], [Data::Float(122.0), Data::Float(118.0), Data::Float(4.0), Data::Float(1.0)]);
    assert_eq!(row(&mut english, "Months", 1)[1], text("July 2026"));
    let broken = row(&mut english, "Breaches", 3);
    assert_eq!((broken.len(), &broken[0], &broken[1]), (10, &text("BEHIN-S3"), &text(TITLES[2])));
    // Due at 18:30 in UTC, 22:00 in Tehran.
    assert!(matches!(&broken[8], Data::DateTime(at) if (at.as_f64() - (46_345.0 + 22.0 / 24.0)).abs() < 1e-6), "{broken:?}");
    let mut persian: Xlsx<_> = of(Locale::Fa);
    assert_eq!(persian.sheet_names(), ["خلاصه", "هدف‌ها", "ماه‌ها", "نقض‌ها"]);
    assert_eq!(row(&mut persian, "ماه‌ها", 1)[1], text("تیر ۱۴۰۵"));
    assert_eq!(row(&mut persian, "نقض‌ها", 3)[10], text("۲۸ آبان ۱۴۰۵، ۲۲:۰۰"), "the reader's own date stands beside");
}

/// The pages of a PDF, whose dictionaries are written in the open.
fn pages(printed: &[u8]) -> usize {
    let printed: String = String::from_utf8_lossy(printed).split_ascii_whitespace().collect();
    printed.matches("/Type/Page/").count()
}

#[test]
fn a_report_of_many_breaches_goes_on_over_pages_and_lists_each_of_them() {
    let frame = frame();
    for locale in Locale::ALL {
        let [few, many] = [3, 150].map(|count| reading(locale.calendar(), count));
        let [short, long] = [&few, &many].map(|reading| speaking(*locale, &frame, |voice| pdf(&paper(reading, &voice))).unwrap());
        assert!(pages(&short) >= 1 && pages(&long) > pages(&short) + 1, "{locale}: {} and {} pages", pages(&short), pages(&long));
        let from_right = locale.direction() == LineDirection::RightToLeft;
        assert_eq!(String::from_utf8_lossy(&long).contains("/R2L"), from_right, "{locale}: the side a reader turns pages from");
        let book = speaking(*locale, &frame, |voice| workbook(&many, &voice)).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).unwrap();
        let sheet = book.sheet_names().pop().unwrap();
        let told = book.worksheet_range(&sheet).unwrap();
        let codes = told.rows().filter(|row| row[0].to_string().starts_with("BEHIN-S")).count();
        assert_eq!(codes, 150, "{locale}: {sheet}");
    }
}
