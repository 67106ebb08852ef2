//! What the pages of an award are made of.

mod award;
mod conclude;
mod contract;
mod decide;
mod earlier;
mod outcome;

pub use award::AwardPage;
pub use conclude::Conclude;
pub use contract::{ContractPage, NoContract};
pub use outcome::Outcome;

use chrono::NaiveDate;

use crate::i18n::{date, t, weekday};

/// A day on which something ends or begins, with its weekday: whoever plans by it need not look it up.
fn weekday_of(day: NaiveDate) -> String {
    t!("award-day", "weekday" = weekday(day), "date" = date(day))
}
