//! Burndown and ranks at the size of a long project: 100,000 events each in well under 50 ms. A hundred thousand deadlines of
//! a year on one calendar in under a second. Twelve bids on 1,500 requirements ranked, with how firm that is, in under 50 ms.
//!
//! `cargo bench -p golive-domain`

use chrono::{DateTime, TimeDelta, Utc};
use divan::{Bencher, black_box};
use golive_domain::{
    backlog::{HalfPoints, ItemState, Minutes, Rank},
    id::ItemId,
    money::{Currency, Money},
    projects::{Weekdays, WorkingCalendar},
    rfp::{
        Absent, TieBreak,
        scoring::{Cell, Criterion, Mark, Method, Priced, Rates, Scored, rank, reaches, technical},
    },
    service::{self, Calendar, Metric, Target, Terms, TicketEvent, Timetable, clock},
    sprints::{Frame, SprintEntry, What, chart, ledger},
};

const EVENTS: u32 = 100_000;
const ITEMS: u32 = 2_000;

fn main() {
    divan::main();
}

#[divan::bench]
fn burndown(bencher: Bencher) {
    let (frame, log, now) = sprint();
    bencher.bench(|| chart(black_box(&frame), black_box(&log), now));
}

#[divan::bench]
fn scope_ledger(bencher: Bencher) {
    let (frame, log, now) = sprint();
    bencher.bench(|| ledger(black_box(&frame), black_box(&log), now));
}

#[divan::bench]
fn ranks_of_an_import(bencher: Bencher) {
    bencher.bench(|| Rank::spread(black_box(EVENTS as usize)));
}

#[divan::bench]
fn ranks_of_moves(bencher: Bencher) {
    let backlog = Rank::spread(EVENTS as usize + 1);
    bencher.bench(|| {
        backlog.windows(2).map(|pair| Rank::between(Some(&pair[0]), Some(&pair[1])).expect("room").as_str().len()).sum::<usize>()
    });
}

#[divan::bench]
fn ranks_in_order(bencher: Bencher) {
    // Every third from the far end first: nothing near its place.
    let spread = Rank::spread(EVENTS as usize);
    let shuffled: Vec<Rank> = (0..3).flat_map(|third| spread.iter().rev().skip(third).step_by(3).cloned().collect::<Vec<_>>()).collect();
    bencher.with_inputs(|| shuffled.clone()).bench_local_values(|mut ranks| {
        ranks.sort_unstable();
        ranks
    });
}

#[divan::bench]
fn deadlines_of_a_year(bencher: Bencher) {
    let calendar = service_calendar();
    let year = TimeDelta::days(365);
    let starts: Vec<DateTime<Utc>> = (0..EVENTS).map(|n| service_start() + year / 100_000 * i32::try_from(n).expect("small")).collect();
    // The calendar is laid out anew each time: that belongs to the price.
    bencher.bench(|| {
        let timetable = Timetable::new(black_box(&calendar).clone());
        let due = |(n, start): (usize, &DateTime<Utc>)| timetable.due(*start, TimeDelta::minutes(30 + (n % 4_800) as i64));
        starts.iter().enumerate().filter_map(due).count()
    });
}

#[divan::bench]
fn deadlines_in_working_days(bencher: Bencher) {
    let timetable = Timetable::new(service_calendar());
    let terms: Vec<_> =
        (1..=10).map(|days| Terms { since: service_start(), promise: Some((Target::WorkingDays(days), &timetable)) }).collect();
    let tickets = tickets();
    bencher.bench(|| tickets.iter().zip(terms.iter().cycle()).filter_map(|(ticket, terms)| read(ticket, *terms)).count());
}

#[divan::bench]
fn clocks_of_tickets(bencher: Bencher) {
    let timetable = Timetable::new(service_calendar());
    let terms = Terms { since: service_start(), promise: Some((Target::WorkingTime(TimeDelta::hours(24)), &timetable)) };
    let tickets = tickets();
    bencher.bench(|| tickets.iter().filter_map(|ticket| read(ticket, terms)).count());
}

fn read(ticket: &[TicketEvent], terms: Terms) -> Option<DateTime<Utc>> {
    clock(Metric::Resolution, black_box(ticket), &[terms], service_start() + TimeDelta::days(400)).due()
}

/// Ten events each: two questions to the requester, a hand-over, and what else is said.
fn tickets() -> Vec<[TicketEvent; 10]> {
    use service::What;
    let whats = [
        What::OpenedByRequester,
        What::Replied,
        What::Waits,
        What::RequesterWrote,
        What::HandedOver,
        What::Noted,
        What::HandedBack,
        What::Waits,
        What::Resumed,
        What::Noted,
    ];
    let event = |start: DateTime<Utc>, n: usize| TicketEvent { at: start + TimeDelta::minutes(95 * n as i64), what: whats[n] };
    let start = |n: u32| service_start() + TimeDelta::days(365) / 100_000 * i32::try_from(n).expect("small");
    (0..EVENTS).map(|ticket| std::array::from_fn(|n| event(start(ticket), n))).collect()
}

fn service_start() -> DateTime<Utc> {
    "2026-01-03T05:30:00Z".parse().expect("an instant")
}

/// A week in Tehran with a noon break, a short Thursday and the days off of a year.
fn service_calendar() -> Calendar {
    let day = r#"[["08:00","12:00"],["12:30","17:00"]]"#;
    let holidays = r#"["2026-02-11","2026-03-20","2026-03-21","2026-03-22","2026-03-23","2026-03-24","2026-04-01","2026-06-04"]"#;
    let week = format!(r#""sat":{day},"sun":{day},"mon":{day},"tue":{day},"wed":{day},"thu":[["08:00","13:00"]]"#);
    let json = format!(r#"{{"tz":"Asia/Tehran","weekly":{{{week}}},"holidays":{holidays}}}"#);
    serde_json::from_str(&json).expect("a calendar")
}

/// A year-long sprint in which items come, grow, are finished and reopened.
fn sprint() -> (Frame, Vec<SprintEntry>, DateTime<Utc>) {
    let start: DateTime<Utc> = "2026-01-03T05:30:00Z".parse().expect("an instant");
    let calendar = WorkingCalendar {
        zone: chrono_tz::Asia::Tehran,
        weekdays: Weekdays::IRANIAN,
        minutes_per_day: Minutes::hours(8),
        holidays: [].into(),
    };
    let step = TimeDelta::seconds(300);
    let log: Vec<SprintEntry> = (0..EVENTS).map(|n| entry(n, start + step * i32::try_from(n).expect("small"))).collect();
    let now = start + step * i32::try_from(EVENTS).expect("small");
    let frame = Frame { start, planned_last: calendar.date_of(now), close: None, calendar };
    (frame, log, now)
}

fn entry(n: u32, at: DateTime<Utc>) -> SprintEntry {
    let points = |n: u32| HalfPoints::whole(i32::try_from(n % 13).expect("small"));
    let what = match n / ITEMS % 5 {
        0 => What::Added { points: points(n), finished: false },
        1 => What::ReEstimated { from: points(n), to: points(n + 1) },
        2 => What::Reached { state: ItemState::Done },
        3 => What::Reached { state: ItemState::InProgress },
        _ => What::Removed,
    };
    SprintEntry::new(at, ItemId(uuid::Uuid::from_u128((n % ITEMS).into())), what)
}

const REQUIREMENTS: u32 = 1_500;
const BIDDERS: u32 = 12;
const EVALUATORS: u32 = 6;

/// From single marks to places and to how far every weight may be moved.
#[divan::bench]
fn ranking_with_sensitivity(bencher: Bencher) {
    let (method, marks) = selection();
    bencher.bench(|| selected(black_box(&method), black_box(&marks)));
}

fn selected(method: &Method, marks: &[Vec<[Mark; EVALUATORS as usize]>]) -> usize {
    let cells = |bid: &Vec<[Mark; EVALUATORS as usize]>| bid.iter().map(|marks| Cell::of(*marks, None)).collect();
    let scored: Vec<Scored> = marks.iter().map(|bid| Scored { cells: cells(bid), mandatory_no: 0 }).collect();
    let scores = technical(method, &scored).expect("nothing is missing");
    let rates = Rates::of(Currency::EUR);
    let priced: Vec<Priced> = scores
        .into_iter()
        .zip(0..)
        .map(|(technical, at)| Priced {
            technical,
            price: rates.compared(Some(Money { minor: 9_000_000 + 371_113 * at, currency: Currency::EUR })),
            received_at: DateTime::UNIX_EPOCH,
        })
        .collect();
    rank(method, &priced).expect("all have prices").len() + reaches(method, &priced, 500).len()
}

/// Ten chapters of requirements, a few of them abstained from.
fn selection() -> (Method, Vec<Vec<[Mark; EVALUATORS as usize]>>) {
    let chapter = Criterion { weight: 1_000, parts: (1..=REQUIREMENTS / 10).map(|at| 1 + at % 5).collect() };
    let method = Method {
        criteria: vec![chapter; 10],
        scale: 10,
        price_weight: 3_000,
        minimum: 3_000,
        absent: Absent::Block,
        ties: vec![TieBreak::Technical],
        low_price: 6_000,
    };
    let mark = |bid: u32, part: u32, evaluator: u32| match (bid * 31 + part * 17 + evaluator * 7) % 23 {
        22 => Mark::Abstained,
        mark => Mark::Score(mark % 11),
    };
    let of_part = |bid: u32, part: u32| std::array::from_fn(|evaluator| mark(bid, part, u32::try_from(evaluator).unwrap_or_default()));
    (method, (0..BIDDERS).map(|bid| (0..REQUIREMENTS).map(|part| of_part(bid, part)).collect()).collect())
}
