//! The reader's words, numbers and dates (server only: islands get theirs as props, already said).
//!
//! Sentences live in `/locales/<language>/<feature>.ftl` and are compiled in. [`t`], [`say`] and [`word`] speak to the
//! viewer of the page, and so do [`number`], [`date`] and their kin; [`t_in`] and [`Formats`] speak to anyone: a mail, a
//! job, a test. What a language lacks is said in English, and what English lacks shows its key and is logged once.

mod bundles;
mod calendar;
mod dates;
mod formats;
mod macros;
mod moments;
mod numbers;
mod reading;
mod sentences;
mod viewers;

pub use calendar::{Civil, civil, from_civil};
pub use fluent_bundle::FluentValue as Value;
pub use formats::Formats;
pub use reading::parse_date;
pub use sentences::{known, say, say_in, t, t_in, t_with, word, word_in};
pub use viewers::{
    bytes, date, date_for_input, date_range, day_month, decimal, digits, exact, hours, money, month_year, number, percent, points, relative,
    weekday, weekday_short,
};

pub use crate::t;
