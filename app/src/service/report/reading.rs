//! A report as it is read: the figures of its days, the months around them, and how shares are said.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use golive_domain::{
    people::CalendarKind,
    service::{Metric, Tally},
    text::ProjectKey,
    words::Word as _,
};
use golive_store::{
    Desk, Result,
    service::{ServiceReport, service_report, service_report_around},
};

use super::{Period, Stretch};
use crate::i18n::{Formats, t_in};

/// How many months a chart shows at least: one alone says nothing of where things go.
const MONTHS: i32 = 6;

/// The report of a period.
#[derive(Clone, Debug)]
pub struct Reading {
    pub period: Period,
    pub report: ServiceReport,
    /// The first days of the months shown, the last of them not after today; those before the period too where it is short.
    pub months: Vec<NaiveDate>,
    pub by_month: BTreeMap<(Metric, NaiveDate), Tally>,
}

/// Whoever reads tickets. `today` is the project's day.
pub async fn read(desk: &Desk, project: &ProjectKey, period: Period, today: NaiveDate) -> Result<Reading> {
    let report = service_report(desk, project, period.from, period.to).await?;
    let mut months = period.months(MONTHS);
    months.retain(|month| *month <= today && month.year() >= 1900);
    let around = match months.first() {
        Some(first) if *first < period.from => &service_report_around(desk, project, *first, period.to).await?,
        _ => &report,
    };
    let by_month = around.by_month(|day| period.first_of(day));
    Ok(Reading { period, months, by_month, report })
}

impl Reading {
    /// The metrics of which any promise was decided, here or in the months shown.
    pub fn metrics(&self) -> Vec<Metric> {
        let told = |metric: &Metric| {
            self.report.by_metric.iter().any(|(each, _)| each == metric) || self.by_month.keys().any(|(each, _)| each == metric)
        };
        Metric::ALL.iter().copied().filter(told).collect()
    }

    /// Each level of which any promise was decided, its promises taken together, and by target where it has several.
    pub fn levels(&self) -> Vec<Summed> {
        let of = |level| {
            let own: Vec<_> = self.report.by_metric.iter().filter(|(metric, _)| Level::of(*metric) == level).copied().collect();
            let sum = own.iter().map(|(_, tally)| *tally).reduce(Tally::and)?;
            Some((level, sum, if own.len() > 1 { own } else { Vec::new() }))
        };
        Level::ALL.into_iter().filter_map(of).collect()
    }
}

/// A level, its promises taken together, and by target where it has several.
pub type Summed = (Level, Tally, Vec<(Metric, Tally)>);

/// Whose promise it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The help desk's, to the requester.
    HelpDesk,
    /// The vendor's, to the help desk.
    Vendor,
}

impl Level {
    pub const ALL: [Self; 2] = [Self::HelpDesk, Self::Vendor];

    pub fn of(metric: Metric) -> Self {
        if metric == Metric::Vendor { Self::Vendor } else { Self::HelpDesk }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::HelpDesk => "sla-level-desk",
            Self::Vendor => "sla-level-vendor",
        }
    }
}

/// The days a reader asks for: those given, else this year.
pub fn asked(calendar: CalendarKind, from: Option<NaiveDate>, to: Option<NaiveDate>, today: NaiveDate) -> Period {
    match (from, to) {
        (None, None) => Period::around(calendar, Stretch::Year, today),
        (from, to) => {
            let to = to.unwrap_or(today);
            let year = Period::around(calendar, Stretch::Year, to);
            Period::of(calendar, from.unwrap_or(year.from), to)
        }
    }
}

/// `96.4%`, rounded down: 100 % is said only where every promise was kept.
pub fn percent(formats: &Formats, tally: Tally) -> Option<String> {
    let share = formats.decimal(f64::from(tally.share()? / 10) / 10.0, 1);
    Some(t_in(formats.locale, "percent", &[("percent", share.into())]))
}

/// The same with how many there were: `96.4% of 28`.
pub fn share(formats: &Formats, tally: Tally) -> String {
    match percent(formats, tally) {
        Some(share) => t_in(formats.locale, "report-share", &[("share", share.into()), ("count", tally.total().into())]),
        None => t_in(formats.locale, "report-none-yet", &[]),
    }
}

/// Of one; `None` where there was none at all.
pub fn part(some: u64, all: u64) -> Option<f64> {
    (all > 0).then(|| some as f64 / all as f64)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use golive_domain::people::Locale;

    use super::*;

    #[test]
    fn a_hundred_percent_is_said_of_nothing_less() {
        let en = Formats::of(Locale::En, DateTime::UNIX_EPOCH);
        let fa = Formats::of(Locale::Fa, DateTime::UNIX_EPOCH);
        let kept = |met, breached| Tally { met, breached, by_change: 0 };
        assert_eq!(percent(&en, kept(9_999, 1)), Some("99.9%".into()));
        assert_eq!((percent(&en, kept(5, 0)), percent(&en, kept(0, 0))), (Some("100%".into()), None));
        assert_eq!(share(&fa, kept(27, 1)), "۹۶٫۴٪ از ۲۸");
    }
}
