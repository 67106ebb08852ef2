//! A calendar laid out in time: which line of it holds at each instant.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc, Weekday};

use super::{
    Calendar, Window,
    local::{date_of, first_instant},
};

/// The line of a calendar that says whether an instant is worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// Worked, as every week on this day.
    Weekly(Weekday, Window),
    /// Worked, as this date differs.
    Override(NaiveDate, Window),
    /// Not worked, whatever the week says.
    Holiday(NaiveDate),
    /// Not worked, cut out of this date.
    Break(NaiveDate, Window),
    /// Not worked: no line says that it is.
    Outside,
}

impl Line {
    /// Whether working time passes under it.
    pub fn is_worked(self) -> bool {
        matches!(self, Self::Weekly(..) | Self::Override(..))
    }
}

/// A stretch of time under one line, in microseconds since 1970; the end is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub from: i64,
    pub to: i64,
    pub line: Line,
}

/// The worked windows, holidays and breaks between two instants, in order and without overlap. What is not covered is
/// [`Line::Outside`].
pub(super) fn cover(calendar: &Calendar, from: i64, to: i64, at: impl Fn(i64) -> DateTime<Utc>) -> Vec<Span> {
    if from >= to {
        return Vec::new();
    }
    // A window opens at most two days before its end, and no zone is a whole day from UTC.
    let first = date_of(calendar.zone(), at(from)) - Days::new(2);
    let last = date_of(calendar.zone(), at(to)) + Days::new(1);
    let cuts = cuts(calendar, first, last);
    let opens = dates(first, last).flat_map(|date| opens(calendar, date)).collect();
    let mut all = uncut(apart(opens), &cuts);
    all.extend(cuts);
    all.sort_by_key(|span| span.from);
    clipped(all, from, to)
}

/// What the windows that open on one date leave of it, when holidays and breaks have taken theirs.
pub(super) fn worked_on(calendar: &Calendar, date: NaiveDate) -> Vec<Span> {
    let cuts = cuts(calendar, date - Days::new(1), date + Days::new(2));
    uncut(apart(opens(calendar, date).collect()), &cuts)
}

/// The parts of spans that lie between two instants.
pub(super) fn clipped(spans: Vec<Span>, from: i64, to: i64) -> Vec<Span> {
    let clip = |span: Span| Span { from: span.from.max(from), to: span.to.min(to), ..span };
    spans.into_iter().map(clip).filter(|span| span.from < span.to).collect()
}

fn opens(calendar: &Calendar, date: NaiveDate) -> impl Iterator<Item = Span> {
    calendar.windows(date).map(move |(window, line)| span(calendar, window, date, line))
}

/// Holidays before breaks: who asks why a holiday is not worked is not told of its lunch.
fn cuts(calendar: &Calendar, first: NaiveDate, last: NaiveDate) -> Vec<Span> {
    let holidays = calendar.holidays().range(first..=last).filter(|date| calendar.is_holiday(**date)).map(|date| {
        let midnight = |date: NaiveDate| first_instant(calendar.zone(), date.and_time(NaiveTime::MIN)).timestamp_micros();
        Span { from: midnight(*date), to: midnight(*date + Days::new(1)), line: Line::Holiday(*date) }
    });
    let breaks = calendar
        .breaks()
        .range(first..=last)
        .flat_map(|(date, windows)| windows.iter().map(|window| span(calendar, *window, *date, Line::Break(*date, *window))));
    let holidays = apart(holidays.collect());
    let mut all = uncut(apart(breaks.collect()), &holidays);
    all.extend(holidays);
    all.sort_by_key(|span| span.from);
    all
}

fn span(calendar: &Calendar, window: Window, date: NaiveDate, line: Line) -> Span {
    let (from, to) = window.on(date);
    let micros = |local| first_instant(calendar.zone(), local).timestamp_micros();
    Span { from: micros(from), to: micros(to), line }
}

/// Overlaps count once, for the span that begins first.
fn apart(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (span.from, span.to));
    let mut covered = i64::MIN;
    spans.retain_mut(|span| {
        span.from = span.from.max(covered);
        covered = covered.max(span.to);
        span.from < span.to
    });
    spans
}

/// What cuts leave of spans. Both are in order and without overlap.
fn uncut(spans: Vec<Span>, cuts: &[Span]) -> Vec<Span> {
    let mut left = Vec::with_capacity(spans.len());
    let mut next = 0;
    for mut span in spans {
        next += cuts[next..].iter().take_while(|cut| cut.to <= span.from).count();
        for cut in cuts[next..].iter().take_while(|cut| cut.from < span.to) {
            if span.from < cut.from {
                left.push(Span { to: cut.from, ..span });
            }
            span.from = span.from.max(cut.to);
        }
        if span.from < span.to {
            left.push(span);
        }
    }
    left
}

fn dates(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |date| *date <= last)
}
