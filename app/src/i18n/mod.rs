//! The reader's words, numbers and dates (server only: islands get theirs as props, already said).
//!
//! Sentences live in `/locales/<language>/<feature>.ftl` and are compiled in. [`t`], [`say`] and [`word`] speak to the
//! viewer of the page, and so do [`number`], [`date`] and their kin; [`t_in`] and [`Formats`] speak to anyone: a mail, a
//! job, a test. What a language lacks is said in English, and what English lacks shows its key and is logged once.

mod bundles;
mod calendar;
mod dates;
mod fences;
mod formats;
mod macros;
mod moments;
mod numbers;
mod reading;
mod said;
mod sentences;
mod viewers;
#[cfg(test)]
mod vocabularies;

pub use calendar::{Civil, civil, from_civil};
pub use fluent_bundle::FluentValue as Value;
pub use formats::Formats;
pub(crate) use numbers::trimmed as plain;
pub use reading::parse_date;
pub use said::{say, say_in};
pub use sentences::{known, list, t, t_in, t_with, word, word_in};
pub use viewers::{
    bytes, date, date_for_input, date_range, day_month, decimal, digits, exact, hours, money, month_year, number, percent, points,
    relative, weekday, weekday_short,
};

pub use crate::t;

#[cfg(test)]
pub(crate) mod tests {
    use chrono::DateTime;
    use golive_domain::people::{Locale, Theme};

    use crate::web::Viewer;

    /// Somebody who reads a page in a test.
    pub fn reader(locale: Locale) -> Viewer {
        Viewer {
            locale,
            calendar: locale.calendar(),
            theme: Theme::System,
            shortcuts: true,
            zone: "UTC".into(),
            now: DateTime::UNIX_EPOCH,
            path: "/".into(),
            me: None,
        }
    }
}
