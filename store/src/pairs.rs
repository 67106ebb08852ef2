//! Filters as they stand in an address, and as the API takes them: pairs of names and values.

use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use golive_domain::{FieldError, Say};

/// Hands each pair that says something to `each` and gives what it refuses, by its name: a mistyped filter that silently
/// shows everything is worse than none. An empty value is an untouched form field and means nothing.
pub(crate) fn read<K: AsRef<str>, V: AsRef<str>>(
    pairs: impl IntoIterator<Item = (K, V)>,
    mut each: impl FnMut(&str, &str) -> Result<(), Say>,
) -> Vec<FieldError> {
    let mut refused = Vec::new();
    for (name, value) in pairs {
        let (name, value) = (name.as_ref(), value.as_ref().trim());
        if value.is_empty() {
            continue;
        }
        if let Err(say) = each(name, value) {
            refused.push(FieldError { field: name.to_owned(), say });
        }
    }
    refused
}

pub(crate) fn yes_or_no(word: &str) -> Result<bool, Say> {
    match word {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(unknown(other)),
    }
}

/// Adds a value once.
pub(crate) fn add<T: PartialEq>(values: &mut Vec<T>, value: T) {
    if !values.contains(&value) {
        values.push(value);
    }
}

pub(crate) fn known<T: FromStr>(value: &str) -> Result<T, Say> {
    value.parse().map_err(|_| unknown(value))
}

/// A day of our times: far beyond them there is no week before or after it.
pub(crate) fn day(value: &str) -> Result<NaiveDate, Say> {
    known(value).and_then(|day: NaiveDate| if (1900..=2200).contains(&day.year()) { Ok(day) } else { Err(unknown(value)) })
}

pub(crate) fn unknown(value: &str) -> Say {
    Say::new("error-filter-value").with("value", value)
}

/// What a name says that no filter has.
pub(crate) fn unnamed(name: &str) -> Say {
    Say::new("error-filter-key").with("key", name)
}
