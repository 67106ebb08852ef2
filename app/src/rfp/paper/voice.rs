//! Words, numbers and dates of a paper: those of the language the request is written in, by the clock of its project.

use chrono::{DateTime, Utc};
use golive_domain::{people::Locale, words::Word};
use golive_store::rfp::RfpPaper;

use crate::{
    i18n::{Formats, Value, t_in, word_in},
    rfp::figures,
};

/// How a paper speaks.
pub(crate) struct Voice {
    pub formats: Formats,
}

impl Voice {
    pub fn of(paper: &RfpPaper) -> Self {
        Self::speaking(paper.language, &paper.time_zone, paper.at)
    }

    /// A language, by the clock of a zone; one that nobody knows is UTC.
    pub fn speaking(language: Locale, zone: &str, at: DateTime<Utc>) -> Self {
        let zone = zone.parse().unwrap_or(chrono_tz::Tz::UTC);
        Self { formats: Formats { zone, ..Formats::of(language, at) } }
    }

    pub fn locale(&self) -> Locale {
        self.formats.locale
    }

    pub fn t(&self, key: &str) -> String {
        self.t_with(key, &[])
    }

    pub fn t_with(&self, key: &str, args: &[(&str, Value)]) -> String {
        t_in(self.locale(), key, args)
    }

    pub fn word(&self, prefix: &str, word: impl Word) -> String {
        word_in(self.locale(), prefix, word)
    }

    pub fn count(&self, number: impl Into<i64>) -> String {
        self.formats.number(number.into())
    }

    /// Of basis points: `33.33%`.
    pub fn percent(&self, points: u32) -> String {
        figures::weight(&self.formats, points)
    }

    pub fn hundredths(&self, points: u32) -> String {
        figures::hundredths(&self.formats, points)
    }

    /// `23 Nov 2026, 17:00 (Europe/Kyiv)`
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let zone = self.formats.zone.name().replace('_', " ");
        self.t_with("moment-zoned", &[("at", self.formats.exact(at).into()), ("zone", zone.into())])
    }

    pub fn deadline(&self, paper: &RfpPaper) -> String {
        paper.body.deadline_at.map_or_else(|| self.t("rfp-deadline-none"), |at| self.moment(at))
    }

    pub fn list(&self, words: impl IntoIterator<Item = String>) -> String {
        words.into_iter().collect::<Vec<_>>().join(&self.t("list-comma"))
    }

    /// What stands around the two numbers of `Page 1 of 9`.
    pub fn page(&self) -> [String; 3] {
        let whole = self.t_with("rfp-paper-page", &[("page", "\u{1}".into()), ("pages", "\u{2}".into())]);
        let mut pieces = whole.split(['\u{1}', '\u{2}']).map(str::to_owned);
        [(); 3].map(|()| pieces.next().unwrap_or_default())
    }
}
