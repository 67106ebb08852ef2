//! A year of working time, added up so that any part of it is found by halving.

use super::lines::Span;

/// A stretch of working time, in microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Open {
    from: i64,
    to: i64,
    /// Working time of the year before this stretch.
    before: i64,
}

/// The working time of one year of UTC: stretches in order, none touching the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Year {
    opens: Vec<Open>,
    total: i64,
}

impl Year {
    /// From the spans of a calendar, in order; those that are not worked are passed over.
    pub fn of(spans: &[Span]) -> Self {
        let mut year = Self { opens: Vec::new(), total: 0 };
        for span in spans.iter().filter(|span| span.line.is_worked()) {
            match year.opens.last_mut() {
                Some(last) if last.to == span.from => last.to = span.to,
                _ => year.opens.push(Open { from: span.from, to: span.to, before: year.total }),
            }
            year.total += span.to - span.from;
        }
        year
    }

    /// Working time of the whole year, in microseconds.
    pub fn total(&self) -> i64 {
        self.total
    }

    /// Working time from the beginning of the year until an instant.
    pub fn until(&self, at: i64) -> i64 {
        let begun = self.opens.partition_point(|open| open.from <= at);
        let last = begun.checked_sub(1).map(|index| self.opens[index]);
        last.map_or(0, |open| open.before + at.min(open.to) - open.from)
    }

    /// The earliest instant by which so much of the year was worked; `worked` is more than nothing. `None` where the year has less.
    pub fn filled(&self, worked: i64) -> Option<i64> {
        let short = self.opens.partition_point(|open| open.before + open.to - open.from < worked);
        self.opens.get(short).map(|open| open.from + worked - open.before)
    }

    /// The first working instant from here on.
    pub fn opening(&self, at: i64) -> Option<i64> {
        self.open_after(at).map(|open| open.from.max(at))
    }

    /// Whether an instant is worked, or closes a stretch that is.
    pub fn holds(&self, at: i64) -> bool {
        let begun = self.opens.partition_point(|open| open.from <= at);
        begun.checked_sub(1).is_some_and(|index| at <= self.opens[index].to)
    }

    fn open_after(&self, at: i64) -> Option<&Open> {
        self.opens.get(self.opens.partition_point(|open| open.to <= at))
    }
}
