//! Saying a key in a language.

use std::{
    borrow::Cow,
    collections::HashSet,
    sync::{LazyLock, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentValue};
use golive_domain::{people::Locale, words::Word};
use leptos::prelude::with_context;

use super::{bundles::bundle, fences::fenced};
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

/// A word of a vocabulary: `word("item-state", ItemState::InProgress)` says `item-state-in-progress`.
pub fn word(prefix: &str, word: impl Word) -> String {
    word_in(viewers(), prefix, word)
}

/// Several words in a line, with the comma of the language between.
pub fn list(words: impl IntoIterator<Item = impl Into<String>>) -> String {
    let words: Vec<String> = words.into_iter().map(Into::into).collect();
    words.join(&t("list-comma"))
}

/// A word of a vocabulary, in a language.
pub fn word_in(locale: Locale, prefix: &str, word: impl Word) -> String {
    t_in(locale, &format!("{prefix}-{}", word.as_str()), &[])
}

/// English where no page is being rendered.
pub(super) fn viewers() -> Locale {
    with_context::<Viewer, _>(|viewer| viewer.locale).unwrap_or(Locale::En)
}

pub(super) fn known_in(locale: Locale, key: &str, args: &[(&str, FluentValue)]) -> Option<String> {
    let bundle = bundle(locale);
    let pattern = bundle.get_message(&dashed(key))?.value()?;
    let args = args.iter().map(|(name, value)| (*name, fenced(locale, value))).collect::<FluentArgs>();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    if !errors.is_empty() {
        tracing::warn!(key, %locale, ?errors, "a sentence was not given what it needs");
    }
    Some(text.into_owned())
}

/// Keys are written with dashes and in small letters; words of vocabularies come with underscores.
pub(super) fn dashed(key: &str) -> Cow<'_, str> {
    if key.contains(|c: char| c == '_' || c.is_ascii_uppercase()) {
        Cow::Owned(key.replace('_', "-").to_ascii_lowercase())
    } else {
        Cow::Borrowed(key)
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
        assert_eq!(pager(Locale::Uk, 1, 50, 3526), "1–50 з 3\u{a0}526");
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
    fn ukrainian_has_four_forms() {
        let sprints = |count: i64| t_in(Locale::Uk, "sprints-count", &[("count", count.into())]);
        let said = [0, 1, 2, 5, 11, 12, 21, 22, 25, 111, 1001].map(sprints);
        let (one, few, many) = ("спринт", "спринти", "спринтів");
        let forms = [many, one, few, many, many, many, one, few, many, many, one];
        assert_eq!(said.each_ref().map(|text| text.rsplit(' ').next().unwrap_or_default()), forms);
        assert_eq!(said[10], "1\u{a0}001 спринт");
        let points = |points: f64| t_in(Locale::Uk, "board-lane-points", &[("points", points.into())]);
        assert_eq!([0.5, 1.0, 2.5, 3.0, 21.0].map(points), ["0,5 бала", "1 бал", "2,5 бала", "3 бали", "21 бал"]);
    }

    #[test]
    fn what_nobody_says_shows_its_key() {
        assert_eq!(t_in(Locale::Fa, "no-such-sentence", &[]), "no-such-sentence");
        assert_eq!(known("no-such-sentence"), None);
    }
}
