//! The report on promises: its days, its figures, and the files that are taken to a meeting.

mod files;
mod paper;
mod period;
pub(crate) mod printing;
mod reading;
mod tables;
mod workbook;

pub use files::{Kind, Wanted, file, pdf, xlsx};
pub use period::{Period, Stretch};
pub use reading::{Level, Reading, asked, part, percent, read, share};

use chrono::NaiveDate;
use golive_domain::Error;

use crate::{i18n::parse_date, ui::query::Here};

/// The days of `?from=…&to=…`, as any reader types them.
pub fn days(here: &Here) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Error> {
    let day = |name: &str| {
        let typed = here.get(name).filter(|text| !text.is_empty());
        typed.map(parse_date).transpose().map_err(|say| Error::field(name, say))
    };
    Ok((day("from")?, day("to")?))
}

#[cfg(test)]
mod tests;
