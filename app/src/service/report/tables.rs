//! The tables of a paper.

use golive_domain::{
    service::{Metric, Priority, RequestType, Tally},
    words::Word as _,
};
use golive_reports::paper::{Column, Line, Lines, Rows, Said};
use golive_store::service::{Broken, MOST_BROKEN};

use super::{
    paper::Voice,
    reading::{Reading, part, percent, share},
};

/// `P1`
fn code(priority: Priority) -> String {
    priority.as_str().to_uppercase()
}

fn column(head: String, width: u8) -> Column {
    Column { head, width, number: false }
}

fn numbers(head: String) -> Column {
    Column { head, width: 1, number: true }
}

/// By target, the levels' sums between.
pub(super) fn targets(reading: &Reading, voice: &Voice<'_>) -> Rows {
    let mut columns = vec![column(voice.t("sla-promise"), 2)];
    columns.extend(["sla-decided", "sla-kept", "sla-broken", "sla-by-change", "sla-share"].map(|key| numbers(voice.t(key))));
    let mut rows = Vec::new();
    for (level, sum, own) in reading.levels() {
        rows.push(counted(Said::plain(voice.t(level.key())).strong(), sum, voice));
        rows.extend(own.iter().map(|(metric, tally)| counted(Said::plain(voice.word("metric", *metric)), *tally, voice)));
    }
    Rows { title: voice.t("sla-by-target"), note: String::new(), columns, rows, empty: voice.t("sla-none-decided") }
}

fn counted(name: Said, tally: Tally, voice: &Voice<'_>) -> Vec<Said> {
    let number = |count: u64| Said::plain(voice.number(count));
    let of_one = part(tally.met, tally.total());
    let said = percent(&voice.formats, tally).unwrap_or_default();
    vec![
        name,
        number(tally.total()),
        number(tally.met),
        number(tally.breached),
        number(tally.by_change),
        Said::plain(said).strong().with_bar(of_one),
    ]
}

/// A row for each `T`, a column for each metric.
fn matrix<T>(
    reading: &Reading,
    voice: &Voice<'_>,
    (title, first): (&str, &str),
    each: impl Iterator<Item = (String, T)>,
    tally: impl Fn(Metric, &T) -> Option<Tally>,
) -> Rows {
    let metrics = reading.metrics();
    let mut columns = vec![column(voice.t(first), 2)];
    columns.extend(metrics.iter().map(|metric| Column { width: 2, ..numbers(voice.word("metric", *metric)) }));
    let cell = |metric: Metric, of: &T| match tally(metric, of) {
        Some(tally) => Said::plain(share(&voice.formats, tally)).with_bar(part(tally.met, tally.total())),
        None => Said::plain(voice.t("nothing")).quiet(),
    };
    let told = each.filter(|(_, of)| metrics.iter().any(|metric| tally(*metric, of).is_some()));
    let rows = told.map(|(name, of)| {
        let cells = metrics.iter().map(|metric| cell(*metric, &of));
        [Said::plain(name).strong()].into_iter().chain(cells).collect()
    });
    Rows { title: voice.t(title), note: String::new(), columns, rows: rows.collect(), empty: voice.t("sla-none-decided") }
}

pub(super) fn months(reading: &Reading, voice: &Voice<'_>) -> Rows {
    let each = reading.months.iter().map(|month| (voice.formats.month_year(*month), *month));
    let rows =
        matrix(reading, voice, ("report-by-month", "sla-month"), each, |metric, month| reading.by_month.get(&(metric, *month)).copied());
    let short = reading.months.first().is_some_and(|first| *first < reading.period.first_of(reading.period.from));
    Rows { note: if short { voice.t("sla-months-before") } else { String::new() }, ..rows }
}

pub(super) fn priorities(reading: &Reading, voice: &Voice<'_>) -> Rows {
    let each = Priority::ALL.iter().map(|priority| (voice.word("ticket-priority", *priority), *priority));
    matrix(reading, voice, ("report-by-priority", "field-priority"), each, |metric, priority| {
        reading.report.by_priority.iter().find(|(each, of, _)| *each == metric && of == priority).map(|(.., tally)| *tally)
    })
}

pub(super) fn requests(reading: &Reading, voice: &Voice<'_>) -> Rows {
    let each = RequestType::ALL.iter().map(|request| (voice.word("request", *request), *request));
    matrix(reading, voice, ("report-by-request", "field-request"), each, |metric, request| {
        reading.report.by_request.iter().find(|(each, of, _)| *each == metric && of == request).map(|(.., tally)| *tally)
    })
}

/// Kept by month, a line for each metric, on a scale that shows what there is.
pub(super) fn chart(reading: &Reading, voice: &Voice<'_>) -> Lines {
    let of = |metric: Metric, month| reading.by_month.get(&(metric, month)).and_then(|tally| part(tally.met, tally.total()));
    let metrics = reading.metrics();
    let series: Vec<Line> = metrics
        .iter()
        .map(|metric| Line {
            name: voice.word("metric", *metric),
            points: reading.months.iter().map(|month| of(*metric, *month)).collect(),
        })
        .collect();
    let lowest = series.iter().flat_map(|line| &line.points).flatten().fold(1.0_f64, |low, share| low.min(*share));
    // Fifths of a hundred, or all of it in quarters.
    let (low, step) = if lowest >= 0.8 {
        (80, 5)
    } else if lowest >= 0.5 {
        (50, 10)
    } else {
        (0, 25)
    };
    let scale =
        (low..=100).step_by(step).map(|percent: u32| (f64::from(percent) / 100.0, voice.formats.percent(f64::from(percent) / 100.0)));
    let at = reading.months.iter().map(|month| voice.formats.month_year(*month)).collect();
    Lines { title: voice.t("sla-chart"), note: voice.t("sla-chart-note"), at, scale: scale.collect(), series }
}

/// Every promise that was broken, with why, leading to the ticket and to its ledger.
pub(super) fn broken(reading: &Reading, voice: &Voice<'_>) -> Rows {
    let report = &reading.report;
    let heads = ["ticket-key", "field-title", "report-promise", "ledger-due", "ledger-stopped", "report-cause"];
    let columns = heads.into_iter().zip([0, 7, 4, 3, 3, 3]).map(|(key, width)| column(voice.t(key), width)).collect();
    let more = report.broken_total > MOST_BROKEN;
    let note = [("shown", MOST_BROKEN as i64), ("total", report.broken_total as i64)].map(|(name, count)| (name, count.into()));
    Rows {
        title: voice.t_with("report-broken-count", &[("count", (report.broken_total as i64).into())]),
        note: if more { voice.t_with("report-broken-more", &note) } else { String::new() },
        columns,
        rows: report.broken.iter().map(|broken| line(broken, voice)).collect(),
        empty: voice.t("report-none-broken"),
    }
}

fn line(broken: &Broken, voice: &Voice<'_>) -> Vec<Said> {
    let stopped = match broken.stopped {
        Some(at) => Said::plain(voice.formats.exact(at)),
        None => Said::plain(voice.t("report-still-open")).strong(),
    };
    let promise = format!("{} · {}", voice.word("metric", broken.metric), code(broken.priority));
    vec![
        Said::plain(&broken.code).to(voice.ticket(broken)),
        Said::of_people(&broken.title),
        Said::plain(promise).to(voice.ledger(broken)),
        Said::plain(voice.formats.exact(broken.due)),
        stopped,
        Said::plain(voice.word("cause", broken.cause)),
    ]
}

/// What is open, by age.
pub(super) fn backlog(voice: &Voice<'_>, rows: Vec<Vec<Said>>) -> Rows {
    let columns = vec![column(voice.t("sla-age"), 2), numbers(voice.t("sla-tickets")), numbers(voice.t("sla-part"))];
    Rows { title: voice.t("report-backlog"), note: String::new(), columns, rows, empty: String::new() }
}
