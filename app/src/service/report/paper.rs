//! The report as it is printed: what it is of, what came of it, every promise that was broken, and what each number means.

use golive_domain::{
    service::{Metric, Tally},
    words::Word,
};
use golive_reports::paper::{Mark, Paper, Part, Rows, Said};
use golive_store::{projects::Frame, service::Broken};

use super::{
    reading::{Reading, part, percent},
    tables,
};
use crate::i18n::{Formats, Value, t_in, word_in};

/// Who the report speaks to, and where its links lead.
pub(super) struct Voice<'a> {
    pub formats: Formats,
    pub frame: &'a Frame,
    /// `https://golive.example.org`
    pub base_url: &'a str,
}

impl Voice<'_> {
    pub fn t(&self, key: &str) -> String {
        self.t_with(key, &[])
    }

    pub fn t_with(&self, key: &str, args: &[(&str, Value)]) -> String {
        t_in(self.formats.locale, key, args)
    }

    pub fn word(&self, prefix: &str, word: impl Word) -> String {
        word_in(self.formats.locale, prefix, word)
    }

    pub fn number(&self, count: u64) -> String {
        self.formats.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    pub fn ticket(&self, broken: &Broken) -> String {
        format!("{}{}", self.base_url, crate::service::ticket_path(&self.frame.key, broken.number))
    }

    pub fn ledger(&self, broken: &Broken) -> String {
        format!("{}/ledger/{}/{}", self.ticket(broken), broken.metric.as_str(), broken.cycle)
    }

    /// What the report is of: names and values.
    pub fn facts(&self, reading: &Reading) -> Vec<(String, String)> {
        let report = &reading.report;
        let held = report.held.iter().map(|held| {
            let args = [("version", (held.version as i64).into()), ("since", self.formats.exact(held.effective).into())];
            self.t_with("sla-agreement-version", &args)
        });
        let held = held.collect::<Vec<_>>().join(" · ");
        let days = self.formats.date_range(report.from, report.to);
        let named = reading.period.said(&self.formats);
        let period = if named == days { days } else { format!("{named} ({days})") };
        let covers = if report.whole { "sla-covers-all" } else { "sla-covers-shared" };
        let zone = self.formats.zone.name();
        vec![
            (self.t("sla-project"), format!("{} · {}", self.frame.key, self.frame.name)),
            (self.t("sla-parties"), self.frame.parties.clone()),
            (self.t("sla-period"), period),
            (self.t("service-agreement"), if held.is_empty() { self.t("sla-agreement-none") } else { held }),
            (self.t("sla-covers"), self.t(covers)),
            (self.t("sla-as-of"), self.formats.exact(report.at)),
            (self.t("sla-unit"), self.t_with("sla-unit-is", &[("zone", zone.into())])),
        ]
    }
}

pub(super) fn paper(reading: &Reading, voice: &Voice<'_>) -> Paper {
    let [before, between, after] = page_of(voice);
    let facts = voice.facts(reading).into_iter().filter(|(_, value)| !value.is_empty());
    let title = voice.t("sla-title");
    let period = reading.period.said(&voice.formats);
    let chart = (!reading.by_month.is_empty()).then(|| Part::Chart(tables::chart(reading, voice)));
    let parts = [
        Part::Facts { title: String::new(), facts: facts.map(|(name, value)| (name, Said::of_people(&value))).collect() },
        Part::Marks { title: voice.t("sla-summary"), note: voice.t("report-what-counts"), marks: kept(reading, voice) },
        Part::Marks { title: String::new(), note: String::new(), marks: worked(reading, voice) },
    ];
    let parts = parts.into_iter().filter(|part| !matches!(part, Part::Marks { marks, .. } if marks.is_empty()));
    let after_chart = [
        tables::targets(reading, voice),
        tables::months(reading, voice),
        tables::priorities(reading, voice),
        tables::requests(reading, voice),
        backlog(reading, voice),
        tables::broken(reading, voice),
    ];
    let tables = after_chart.into_iter().map(Part::Table);
    let notes = Part::Notes { title: voice.t("sla-meanings"), notes: meanings(voice) };
    Paper {
        locale: voice.formats.locale,
        title: title.clone(),
        subject: [voice.frame.name.clone(), period.clone()],
        foot: format!("{} · {title} · {period}", voice.frame.key),
        page: [before, between, after],
        made: reading.report.at,
        parts: parts.chain(chart).chain(tables).chain([notes]).collect(),
    }
}

/// What stands around the two numbers of `Page 1 of 9`.
fn page_of(voice: &Voice<'_>) -> [String; 3] {
    let whole = voice.t_with("sla-page", &[("page", "\u{1}".into()), ("pages", "\u{2}".into())]);
    let mut pieces = whole.split(['\u{1}', '\u{2}']).map(str::to_owned);
    [(); 3].map(|()| pieces.next().unwrap_or_default())
}

/// How many promises were kept, by target.
fn kept(reading: &Reading, voice: &Voice<'_>) -> Vec<Mark> {
    let mark = |(metric, tally): &(Metric, Tally)| Mark {
        label: voice.word("metric", *metric),
        figure: percent(&voice.formats, *tally).unwrap_or_default(),
        share: part(tally.met, tally.total()),
        note: voice.t_with("sla-kept-of", &[("kept", tally.met.into()), ("all", tally.total().into())]),
    };
    reading.report.by_metric.iter().map(mark).collect()
}

/// How the desk worked.
fn worked(reading: &Reading, voice: &Voice<'_>) -> Vec<Mark> {
    let report = &reading.report;
    let count = |key: &str, count: u64| Mark { label: voice.t(key), figure: voice.number(count), ..Mark::default() };
    let of_resolved = |key: &str, some: u64| Mark {
        label: voice.t(key),
        figure: part(some, report.resolved).map_or_else(|| voice.t("nothing"), |share| voice.formats.percent(share)),
        share: None,
        note: voice.t_with("sla-of-resolved", &[("some", some.into()), ("all", report.resolved.into())]),
    };
    let rating = part(report.rating_sum, report.rated);
    let rated = Mark {
        label: voice.t("report-rated"),
        figure: rating
            .map_or_else(|| voice.t("nothing"), |mean| voice.t_with("sla-rating", &[("rating", voice.formats.decimal(mean, 1).into())])),
        share: None,
        note: voice.t_with("sla-ratings", &[("count", report.rated.into())]),
    };
    let open = Mark { note: voice.t("sla-open-note"), ..count("sla-open", report.backlog.iter().sum()) };
    vec![
        count("report-opened", report.opened),
        count("report-resolved", report.resolved),
        of_resolved("report-first-contact", report.first_contact),
        of_resolved("report-came-back", report.came_back),
        rated,
        open,
    ]
}

/// The terms whose meaning is told, by their keys.
const MEANINGS: [&str; 11] = [
    "share",
    "first-response",
    "next-response",
    "resolution",
    "vendor",
    "by-change",
    "late",
    "first-contact",
    "came-back",
    "rated",
    "open",
];

pub(super) fn meanings(voice: &Voice<'_>) -> Vec<(String, String)> {
    let told = |term: &str| (voice.t(&format!("sla-term-{term}")), voice.t(&format!("sla-means-{term}")));
    MEANINGS.into_iter().map(told).collect()
}

/// What is open now, by its age.
pub(super) fn ages(reading: &Reading, voice: &Voice<'_>) -> Vec<(String, u64)> {
    let names = ["day", "3-days", "week", "month", "longer"].map(|age| voice.t(&format!("report-age-{age}")));
    names.into_iter().zip(reading.report.backlog).collect()
}

fn backlog(reading: &Reading, voice: &Voice<'_>) -> Rows {
    let all: u64 = reading.report.backlog.iter().sum();
    let row = |(age, count): (String, u64)| {
        let share = part(count, all);
        vec![
            Said::plain(age),
            Said::plain(voice.number(count)),
            Said::plain(share.map(|share| voice.formats.percent(share)).unwrap_or_default()).with_bar(share),
        ]
    };
    tables::backlog(voice, ages(reading, voice).into_iter().map(row).collect())
}
