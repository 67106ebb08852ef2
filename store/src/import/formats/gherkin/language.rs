//! The words that Gherkin's languages have for its parts.

use std::sync::LazyLock;

/// Words of one language, in the order of `languages.txt`.
#[derive(Debug)]
pub struct Language {
    code: &'static str,
    words: [Vec<&'static str>; 11],
}

/// What a heading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    Feature,
    Background,
    Rule,
    Scenario,
    Outline,
    Examples,
}

/// What a step's word says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Given,
    When,
    Then,
    /// As the step before.
    And,
}

const HEADINGS: [Heading; 6] =
    [Heading::Feature, Heading::Background, Heading::Rule, Heading::Scenario, Heading::Outline, Heading::Examples];
const WORDS: [Word; 5] = [Word::Given, Word::When, Word::Then, Word::And, Word::And];

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let lines = include_str!("languages.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let language = |line: &'static str| {
        let mut columns = line.split('\t');
        let code = columns.next().unwrap_or_default();
        let words = std::array::from_fn(|_| columns.next().unwrap_or_default().split('|').filter(|word| !word.is_empty()).collect());
        Language { code, words }
    };
    lines.map(language).collect()
});

impl Language {
    pub fn of_code(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code.eq_ignore_ascii_case(code))
    }

    /// English, and else the first language in which a line begins a feature: not every file names its language.
    pub fn of_feature(line: &str) -> Option<&'static Self> {
        let english = Self::of_code("en").into_iter();
        english.chain(LANGUAGES.iter()).find(|language| matches!(language.heading(line), Some((Heading::Feature, _))))
    }

    /// What a line begins, and its name.
    pub fn heading<'l>(&self, line: &'l str) -> Option<(Heading, &'l str)> {
        let (word, name) = line.split_once(':')?;
        let word = unmarked(word);
        let known = self.words.iter().zip(HEADINGS).find(|(words, _)| words.iter().any(|own| unmarked(own) == word));
        known.map(|(_, heading)| (heading, name.trim()))
    }

    /// A step's word with the space that follows it, and the text behind.
    pub fn step<'l>(&self, line: &'l str) -> Option<(Word, &'l str, &'l str)> {
        if let Some(text) = line.strip_prefix("* ") {
            return Some((Word::And, "", text.trim()));
        }
        let all = self.words.iter().skip(HEADINGS.len()).zip(WORDS).flat_map(|(words, word)| words.iter().map(move |own| (word, *own)));
        // Of two words one of which begins the other, the longer is meant.
        let (word, length) = all.filter_map(|(word, own)| Some((word, length(line, own)?))).max_by_key(|(_, length)| *length)?;
        Some((word, &line[..length], line[length..].trim()))
    }
}

/// How much of a line a step's word takes up.
fn length(line: &str, word: &str) -> Option<usize> {
    match word.strip_suffix('<') {
        Some(word) => line.starts_with(word).then_some(word.len()),
        None => line.strip_prefix(word)?.starts_with(' ').then_some(word.len() + 1),
    }
}

/// A word as people type it in Persian and Arabic: without vowel signs, with either keyboard's letters.
fn unmarked(word: &str) -> String {
    let plain = |c: char| match c {
        'ي' => 'ی',
        'ك' => 'ک',
        '\u{200c}' => ' ',
        c => c,
    };
    word.trim().chars().filter(|c| !matches!(c, '\u{64b}'..='\u{652}')).map(plain).collect()
}

/// The code that a comment names as the language of the file.
pub fn named(comment: &str) -> Option<&str> {
    let code = comment.trim_start_matches('#').trim().strip_prefix("language")?.trim_start().strip_prefix(':')?.trim();
    Some(code).filter(|code| !code.is_empty() && code.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '_')))
}

/// Whether a text begins as feature files do: with a feature in any language, after comments and tags at the most.
pub fn begins_feature(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', '@']));
    lines.next().is_some_and(|line| Language::of_feature(line).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_all_its_words() {
        assert_eq!(LANGUAGES.len(), 77);
        for language in LANGUAGES.iter() {
            assert!(language.words.iter().all(|words| !words.is_empty()), "{}", language.code);
        }
    }

    #[test]
    fn words_of_any_language_are_known() {
        let fa = Language::of_code("fa").unwrap();
        assert_eq!(fa.heading("ويژگي: ورود"), Some((Heading::Feature, "ورود")));
        assert_eq!(fa.step("با فرض کاربر"), Some((Word::Given, "با فرض ", "کاربر")));
        let fr = Language::of_code("FR").unwrap();
        assert_eq!(fr.step("Etant donné qu'il pleut"), Some((Word::Given, "Etant donné qu'", "il pleut")));
        assert_eq!(Language::of_code("ja").unwrap().step("前提ログイン"), Some((Word::Given, "前提", "ログイン")));
        assert_eq!(Language::of_code("en").unwrap().step("Givenchy is no step"), None);
        assert_eq!(Language::of_code("en").unwrap().step("* a list"), Some((Word::And, "", "a list")));
    }

    #[test]
    fn a_comment_names_the_language() {
        assert_eq!(named("#language:fa"), Some("fa"));
        assert_eq!(named("#  language : zh-CN "), Some("zh-CN"));
        assert_eq!((named("# the language: is fine"), named("# no")), (None, None));
    }

    #[test]
    fn a_feature_is_seen_in_any_language() {
        assert!(begins_feature("# c\n\n@tag\nویژگی: ورود") && begins_feature("Funktionalität: x"));
        assert!(!begins_feature("id,title\nFeature: x") && !begins_feature(""));
    }
}
