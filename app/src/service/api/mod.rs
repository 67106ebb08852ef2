//! What the forms of the service desk post to.

mod agreement;
mod ask;
mod deeds;
mod mail;
mod sorting;
mod templates;

pub use agreement::*;
#[cfg(feature = "ssr")]
pub(super) use agreement::{from_day, line, named_days, windows};
pub use ask::*;
pub use deeds::*;
pub use mail::*;
pub use sorting::*;
pub use templates::*;

#[cfg(feature = "ssr")]
use golive_domain::{Error, Say};

/// A choice of a closed list; nothing chosen is none.
#[cfg(feature = "ssr")]
fn chosen<T: std::str::FromStr>(field: &str, text: &str) -> Result<Option<T>, crate::Problem> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| crate::Problem(Error::field(field, Say::new("error-choose")))),
    }
}

/// One of a closed list, which has to be chosen.
#[cfg(feature = "ssr")]
fn wanted<T: std::str::FromStr>(field: &str, text: &str) -> Result<T, crate::Problem> {
    chosen(field, text)?.ok_or_else(|| crate::Problem(Error::field(field, Say::new("error-choose"))))
}
