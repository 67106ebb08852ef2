//! The report as a workbook: the same figures as numbers to calculate with, one promise a row.

use chrono::{DateTime, NaiveDateTime, Utc};
use golive_domain::{
    people::{CalendarKind, LineDirection},
    service::{Metric, Priority, RequestType, Tally},
    words::Word as _,
};
use golive_reports::{Entry, Leaf, Unfit, book};
use golive_store::service::{Broken, MOST_BROKEN};

use super::{
    paper::{Voice, ages, meanings},
    reading::{Level, Reading, part},
};

pub(super) fn workbook(reading: &Reading, voice: &Voice<'_>) -> Result<Vec<u8>, Unfit> {
    let leaves = [summary(reading, voice), targets(reading, voice), months(reading, voice), broken(reading, voice)];
    book(&leaves, voice.formats.locale.direction() == LineDirection::RightToLeft, reading.report.at)
}

/// An instant by the clock of the zone the book speaks of.
fn local(voice: &Voice<'_>, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&voice.formats.zone).naive_local()
}

fn text(text: impl Into<String>) -> Entry {
    Entry::Text(text.into())
}

fn leaf<const N: usize>(voice: &Voice<'_>, name: &str, heads: [(&str, u8); N], rows: Vec<Vec<Entry>>) -> Leaf {
    Leaf { name: voice.t(name), heads: heads.into_iter().map(|(key, width)| (voice.t(key), width)).collect(), rows }
}

/// What the report is of, its figures, and what each means.
fn summary(reading: &Reading, voice: &Voice<'_>) -> Leaf {
    let report = &reading.report;
    let mut rows: Vec<Vec<Entry>> = voice.facts(reading).into_iter().map(|(name, value)| vec![text(name), text(value)]).collect();
    rows.push(vec![text(voice.t("sla-as-of")), Entry::Moment(local(voice, report.at))]);
    for (metric, tally) in &report.by_metric {
        rows.push(vec![text(voice.word("metric", *metric)), floored(tally.met, tally.total()), Entry::Count(tally.total())]);
    }
    rows.push(vec![text(voice.t("report-opened")), Entry::Count(report.opened)]);
    rows.push(vec![text(voice.t("report-resolved")), Entry::Count(report.resolved)]);
    for (key, some) in [("report-first-contact", report.first_contact), ("report-came-back", report.came_back)] {
        rows.push(vec![text(voice.t(key)), floored(some, report.resolved), Entry::Count(report.resolved)]);
    }
    let rating = part(report.rating_sum, report.rated).map_or(Entry::Empty, Entry::Number);
    rows.push(vec![text(voice.t("report-rated")), rating, Entry::Count(report.rated)]);
    for (age, count) in ages(reading, voice) {
        rows.push(vec![text(format!("{}: {age}", voice.t("report-backlog"))), Entry::Count(count)]);
    }
    if report.broken_total > MOST_BROKEN {
        let args = [("shown", (MOST_BROKEN as i64).into()), ("total", (report.broken_total as i64).into())];
        rows.push(vec![text(voice.t("sla-broken")), text(voice.t_with("report-broken-more", &args))]);
    }
    rows.extend(meanings(voice).into_iter().map(|(term, meaning)| vec![text(term), text(meaning)]));
    leaf(voice, "sla-summary", [("sla-what", 34), ("sla-value", 60), ("sla-out-of", 14)], rows)
}

/// A share of whole counts in tenths of a percent, rounded down as everywhere: a spreadsheet would round 2,999 of 3,000 up to all.
fn floored(some: u64, all: u64) -> Entry {
    match (u128::from(some) * 1000).checked_div(u128::from(all)) {
        Some(tenths) => Entry::Share(tenths as f64 / 1000.0),
        None => Entry::Empty,
    }
}

/// What a tally comes to, in five cells.
fn counted(tally: Tally) -> [Entry; 5] {
    let share = floored(tally.met, tally.total());
    [Entry::Count(tally.total()), Entry::Count(tally.met), Entry::Count(tally.breached), Entry::Count(tally.by_change), share]
}

/// Every cut of the figures: by target, by priority, by type.
fn targets(reading: &Reading, voice: &Voice<'_>) -> Leaf {
    let report = &reading.report;
    let row = |metric: Metric, priority: Option<Priority>, request: Option<RequestType>, tally: Tally| {
        let priority = priority.map_or(Entry::Empty, |priority| text(priority.as_str().to_uppercase()));
        let request = request.map_or(Entry::Empty, |request| text(voice.word("request", request)));
        let about = [text(voice.t(Level::of(metric).key())), text(voice.word("metric", metric)), priority, request];
        about.into_iter().chain(counted(tally)).collect()
    };
    let all = report.by_metric.iter().map(|(metric, tally)| row(*metric, None, None, *tally));
    let priorities = report.by_priority.iter().map(|(metric, priority, tally)| row(*metric, Some(*priority), None, *tally));
    let requests = report.by_request.iter().map(|(metric, request, tally)| row(*metric, None, Some(*request), *tally));
    let heads = [
        ("sla-level", 18),
        ("sla-promise", 18),
        ("field-priority", 10),
        ("field-request", 20),
        ("sla-decided", 10),
        ("sla-kept", 10),
        ("sla-broken", 10),
        ("sla-by-change", 14),
        ("sla-share", 10),
    ];
    leaf(voice, "sla-sheet-targets", heads, all.chain(priorities).chain(requests).collect())
}

/// By month: its first day as a date, and its name in the reader's calendar.
fn months(reading: &Reading, voice: &Voice<'_>) -> Leaf {
    let row = |((metric, month), tally): (&(Metric, _), &Tally)| {
        let about = [Entry::Day(*month), text(voice.formats.month_year(*month)), text(voice.word("metric", *metric))];
        about.into_iter().chain(counted(*tally)).collect()
    };
    let mut told: Vec<_> = reading.by_month.iter().filter(|((_, month), _)| reading.months.contains(month)).collect();
    told.sort_by_key(|((metric, month), _)| (*month, *metric));
    let heads = [
        ("sla-first-day", 12),
        ("sla-month", 18),
        ("sla-promise", 18),
        ("sla-decided", 10),
        ("sla-kept", 10),
        ("sla-broken", 10),
        ("sla-by-change", 14),
        ("sla-share", 10),
    ];
    leaf(voice, "sla-sheet-months", heads, told.into_iter().map(row).collect())
}

/// Every promise that was broken. Dates are Gregorian, as workbooks calculate; a reader of another calendar has theirs beside.
fn broken(reading: &Reading, voice: &Voice<'_>) -> Leaf {
    let said = voice.formats.calendar != CalendarKind::Gregorian;
    let row = |broken: &Broken| {
        let mut row = vec![
            Entry::Link { text: broken.code.clone(), to: voice.ticket(broken) },
            text(&broken.title),
            text(voice.t(Level::of(broken.metric).key())),
            Entry::Link { text: voice.word("metric", broken.metric), to: voice.ledger(broken) },
            Entry::Count(u64::try_from(broken.cycle).unwrap_or_default()),
            text(broken.priority.as_str().to_uppercase()),
            text(voice.word("request", broken.request)),
            text(voice.word("cause", broken.cause)),
            Entry::Moment(local(voice, broken.due)),
            broken.stopped.map_or(Entry::Empty, |at| Entry::Moment(local(voice, at))),
        ];
        if said {
            row.push(text(voice.formats.exact(broken.due)));
            row.push(text(broken.stopped.map(|at| voice.formats.exact(at)).unwrap_or_else(|| voice.t("report-still-open"))));
        }
        row
    };
    let heads = [
        ("ticket-key", 12),
        ("field-title", 48),
        ("sla-level", 18),
        ("report-promise", 18),
        ("sla-cycle", 8),
        ("field-priority", 10),
        ("field-request", 20),
        ("report-cause", 28),
        ("ledger-due", 18),
        ("ledger-stopped", 18),
    ];
    let mut leaf = leaf(voice, "sla-sheet-broken", heads, reading.report.broken.iter().map(row).collect());
    if said {
        leaf.heads.extend([("ledger-due", 24), ("ledger-stopped", 24)].map(|(key, width)| (voice.t(key), width)));
    }
    leaf
}
