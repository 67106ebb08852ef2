//! Saying a key in a language.

use std::{
    collections::HashSet,
    sync::{LazyLock, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentValue};
use golive_domain::{Say, people::Locale, words::Word};
use leptos::prelude::with_context;

use super::bundles::bundle;
use crate::web::Viewer;

/// The sentence of `key` in the viewer's language.
pub fn t(key: &str) -> String {
    t_with(key, &[])
}

/// The sentence of `key` with its arguments; `t!` spells it shorter.
pub fn t_with(key: &str, args: &[(&str, FluentValue)]) -> String {
    t_in(viewers(), key, args)
}

/// The sentence of `key` in a language: mails, jobs, exports.
pub fn t_in(locale: Locale, key: &str, args: &[(&str, FluentValue)]) -> String {
    known_in(locale, key, args).or_else(|| known_in(Locale::En, key, args)).unwrap_or_else(|| {
        warn_once(key);
        key.to_owned()
    })
}

/// The sentence of a key that may not exist, as when a word came from outside.
pub fn known(key: &str) -> Option<String> {
    known_in(viewers(), key, &[]).or_else(|| known_in(Locale::En, key, &[]))
}

/// A sentence of the domain, in the viewer's language.
pub fn say(sentence: &Say) -> String {
    say_in(viewers(), sentence)
}

/// A sentence of the domain in a language. Arguments that are plain numbers count as numbers.
pub fn say_in(locale: Locale, sentence: &Say) -> String {
    let args: Vec<_> = sentence.args.iter().map(|(name, value)| (name.as_str(), number_or_text(value))).collect();
    t_in(locale, &sentence.key, &args)
}

/// A word of a vocabulary: `word("item-state", ItemState::InProgress)` says `item-state-in-progress`.
pub fn word(prefix: &str, word: impl Word) -> String {
    word_in(viewers(), prefix, word)
}

/// A word of a vocabulary, in a language.
pub fn word_in(locale: Locale, prefix: &str, word: impl Word) -> String {
    t_in(locale, &format!("{prefix}-{}", word.as_str().replace('_', "-")), &[])
}

/// English where no page is being rendered.
fn viewers() -> Locale {
    with_context::<Viewer, _>(|viewer| viewer.locale).unwrap_or(Locale::En)
}

pub(super) fn known_in(locale: Locale, key: &str, args: &[(&str, FluentValue)]) -> Option<String> {
    let bundle = bundle(locale);
    let pattern = bundle.get_message(key)?.value()?;
    let args = args.iter().map(|(name, value)| (*name, value.clone())).collect::<FluentArgs>();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    if !errors.is_empty() {
        tracing::warn!(key, %locale, ?errors, "a sentence was not given what it needs");
    }
    Some(text.into_owned())
}

/// `12` and `-3.5` are numbers; `007`, `1e9` and `ARAS-12` are texts.
fn number_or_text(value: &str) -> FluentValue<'_> {
    match value.parse::<f64>() {
        Ok(number) if number.to_string() == value && number.is_finite() => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

fn warn_once(key: &str) {
    static MISSING: LazyLock<Mutex<HashSet<String>>> = LazyLock::new(Mutex::default);
    if MISSING.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned()) {
        tracing::warn!(key, "no language says this");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pager(locale: Locale, from: i64, to: i64, total: i64) -> String {
        t_in(locale, "pager-range", &[("from", from.into()), ("to", to.into()), ("total", total.into())])
    }

    #[test]
    fn numbers_in_a_sentence_have_the_languages_digits() {
        assert_eq!(pager(Locale::En, 1, 50, 3526), "1–50 of 3,526");
        assert_eq!(pager(Locale::Fa, 1, 50, 3526), "۱ تا ۵۰ از ۳٬۵۲۶");
    }

    #[test]
    fn plural_forms_follow_the_number() {
        let wrong = |locale, count: i64| t_in(locale, "error-summary-title", &[("count", count.into())]);
        assert_eq!(wrong(Locale::En, 1), "One thing to put right");
        assert_eq!(wrong(Locale::En, 2), "2 things to put right");
        assert_eq!(wrong(Locale::Fa, 1), "یک مورد باید اصلاح شود");
        assert_eq!(wrong(Locale::Fa, 2), "۲ مورد باید اصلاح شود");
    }

    #[test]
    fn a_number_told_by_the_domain_is_a_number() {
        let sentence = Say::new("error-too-long").with("is", 1300).with("max", 250);
        assert_eq!(say_in(Locale::En, &sentence), "Shorten this to 250 characters: it has 1,300.");
        assert!(say_in(Locale::Fa, &sentence).contains("۱٬۳۰۰"));
        assert!(matches!(number_or_text("007"), FluentValue::String(_)));
        assert!(matches!(number_or_text("-3.5"), FluentValue::Number(_)));
    }

    #[test]
    fn what_nobody_says_shows_its_key() {
        assert_eq!(t_in(Locale::Fa, "no-such-sentence", &[]), "no-such-sentence");
        assert_eq!(known("no-such-sentence"), None);
    }

    #[test]
    fn a_word_is_found_by_its_vocabulary() {
        assert_eq!(word_in(Locale::En, "theme", golive_domain::people::Theme::Dark), "Dark");
        assert_eq!(word_in(Locale::Fa, "theme", golive_domain::people::Theme::Dark), "تیره");
    }
}
