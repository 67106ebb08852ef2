//! A refusal in one sentence, for islands: they speak no language of their own.

use golive_domain::{Conflict, Error, people::Locale};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::i18n::{say_in, t_in};

/// Why it did not happen, in the reader's language, percent-encoded as headers want it.
pub fn reason(error: &Error, locale: Locale) -> String {
    utf8_percent_encode(&sentence(error, locale), NON_ALPHANUMERIC).to_string()
}

/// The same as it is read.
pub fn sentence(error: &Error, locale: Locale) -> String {
    let title = |kind: &str| t_in(locale, &format!("problem-{kind}-title"), &[]);
    match error {
        Error::Invalid { fields } => fields.iter().map(|field| say_in(locale, &field.say)).collect::<Vec<_>>().join(" "),
        Error::Conflict(Conflict::Rule { say }) => say_in(locale, say),
        Error::Conflict(Conflict::Edited { by, .. }) => t_in(locale, "problem-edited-title", &[("who", by.as_str().into())]),
        Error::SignedOut => title("signed-out"),
        Error::Forbidden => title("forbidden"),
        Error::NotFound => title("not-found"),
        Error::TooMany { .. } => title("too-many"),
        Error::TooLarge { .. } => title("too-large"),
        Error::Unavailable => title("unavailable"),
        Error::Internal { .. } => title("internal"),
    }
}
