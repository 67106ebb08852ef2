//! Which cases look like the same case written twice.
//!
//! The rule is exact and cheap to look up: cases that are alike always share one of their [`CaseWords::traces`], so that a
//! register of any size is asked for equal traces and only what comes back is compared.

use std::collections::BTreeSet;

use super::CaseStep;
use crate::search::fold;

/// Words of the steps that two cases share, in percent of all of them, from which on one more word or another one in the
/// title makes no other case. Four in five: testers who copy a case change a word here and there; another case of the same
/// form has another object and another expectation in most of its steps, and comes to about half.
const SAME_STEPS_PERCENT: usize = 80;

/// Words that titles must share for one that differs to be a slip of the pen where steps cannot tell. In a shorter title
/// every word is the subject: «Export leads» and «Export deals» are two cases.
const LONG_TITLE: usize = 5;

/// Steps of fewer words than this are everybody's («Sign in», «Save») and say nothing by themselves.
const TELLING_STEPS: usize = 6;

/// Titles that share fewer words than this have nothing in common but a word.
const SHARED_AT_LEAST: usize = 2;

/// Longest word that may be an article or a preposition, in letters: `a`, `of`, `در`, `به`.
const SMALL_WORD: usize = 2;

/// What a case says, as the comparison reads it: folded words in no order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseWords {
    title: BTreeSet<String>,
    steps: BTreeSet<String>,
}

impl CaseWords {
    /// Arabic and Persian letters and digits of every keyboard are one spelling; small words without a digit are left out,
    /// unless the text has no others.
    pub fn of(title: &str, steps: &[CaseStep]) -> Self {
        let steps = steps.iter().flat_map(|step| [step.action.as_str(), step.expected.as_str()]);
        Self { title: words([title]), steps: words(steps) }
    }

    /// Whether the two look like the same case: the same title, a title but for one word and much the same steps, or the same
    /// steps under another title. A number tells cases apart: «Import 2023» is not «Import 2024».
    pub fn is_like(&self, other: &Self) -> bool {
        self.title == other.title || self.is_a_slip_of(other) || (self.tells() && self.steps == other.steps)
    }

    /// The same title but for one word that was added, left out or put in another's place.
    fn is_a_slip_of(&self, other: &Self) -> bool {
        let (more, less): (Vec<_>, Vec<_>) = (self.title.difference(&other.title).collect(), other.title.difference(&self.title).collect());
        let shared = self.title.len() - more.len();
        let numbered = more.iter().chain(&less).any(|word| has_digit(word));
        let one_word = more.len() <= 1 && less.len() <= 1 && shared >= SHARED_AT_LEAST && !numbered;
        one_word
            && match self.steps.is_empty() || other.steps.is_empty() {
                true => shared >= LONG_TITLE,
                false => percent_shared(&self.steps, &other.steps) >= SAME_STEPS_PERCENT,
            }
    }

    fn tells(&self) -> bool {
        self.steps.len() >= TELLING_STEPS
    }

    /// Numbers of which two alike cases share at least one: of the title, of the title without each of its words, and of
    /// the steps. Each is the same on every machine and for ever; two different texts may have the same one by chance.
    pub fn traces(&self) -> Vec<i64> {
        let mut traces = self.whole_traces();
        if self.title.len() > SHARED_AT_LEAST {
            let left_out = self.title.iter().filter(|word| !has_digit(word));
            traces.extend(left_out.map(|left_out| trace(TITLE, self.title.iter().filter(|word| *word != left_out))));
        }
        traces.sort_unstable();
        traces.dedup();
        traces
    }

    /// Those of the whole title and of the whole steps: who shares one is alike, whatever else differs.
    pub fn whole_traces(&self) -> Vec<i64> {
        let steps = self.tells().then(|| trace(STEPS, self.steps.iter()));
        std::iter::once(trace(TITLE, self.title.iter())).chain(steps).collect()
    }
}

fn words<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let folded: Vec<String> = texts.into_iter().map(fold).collect();
    let all = || folded.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty());
    let telling: BTreeSet<String> = all().filter(|word| word.chars().count() > SMALL_WORD || has_digit(word)).map(str::to_owned).collect();
    if !telling.is_empty() {
        return telling;
    }
    let small: BTreeSet<String> = all().map(str::to_owned).collect();
    if !small.is_empty() {
        return small;
    }
    // Signs alone are a text too, and not the same one as other signs.
    folded.into_iter().filter(|text| !text.is_empty()).collect()
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

/// Twice the words both have, of a hundred of all the words of either.
fn percent_shared(one: &BTreeSet<String>, other: &BTreeSet<String>) -> usize {
    let all = one.len() + other.len();
    (one.intersection(other).count() * 200).checked_div(all).unwrap_or(100)
}

const TITLE: u8 = b't';
const STEPS: u8 = b's';

/// FNV-1a in 64 bits (Fowler, Noll, Vo): short, and the same for ever.
fn trace<'a>(of: u8, words: impl Iterator<Item = &'a String>) -> i64 {
    let bytes = words.flat_map(|word| std::iter::once(0).chain(word.bytes()));
    let hash = std::iter::once(of)
        .chain(bytes)
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash.cast_signed()
}

#[cfg(test)]
#[path = "alike_tests.rs"]
mod tests;
