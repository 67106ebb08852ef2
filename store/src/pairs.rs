//! Filters as they stand in an address, and as the API takes them: pairs of names and values.

use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use golive_domain::{FieldError, Say, id::PersonId};

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
    known(value).and_then(|day| if is_of_our_times(day) { Ok(day) } else { Err(unknown(value)) })
}

/// Whether a day can be counted from in both directions.
pub(crate) fn is_of_our_times(day: NaiveDate) -> bool {
    (1900..=2200).contains(&day.year())
}

/// A person by id, or the reader as `me`.
pub(crate) fn person(value: &str, me: Option<PersonId>) -> Result<PersonId, Say> {
    match value {
        "me" => me.ok_or_else(|| unknown(value)),
        id => known(id),
    }
}

pub(crate) fn unknown(value: &str) -> Say {
    Say::new("error-filter-value").with("value", value)
}

/// What a name says that no filter has.
pub(crate) fn unnamed(name: &str) -> Say {
    Say::new("error-filter-key").with("key", name)
}
