//! Whether an article may answer what somebody is writing.
//!
//! Who asks does not search: they tell. So not every word has to be found, but more than one, and one of them where the article
//! says what it is about. Endings do not count, because «паролю» and «пароль», «گزارش‌ها» and «گزارش» are one word here.

use crate::search::fold;

/// Words of a question that are looked at.
pub const MAX_STEMS: usize = 16;

/// Found in the title, or among the words people use for it.
const NAMED: u32 = 3;
/// Found in the text alone.
const SAID: u32 = 1;
/// An article below this only happens to share a word.
const LEAST: u32 = 4;

/// What everybody writes about everything, folded.
const IDLE: &[&str] = &[
    // English
    "the",
    "and",
    "for",
    "with",
    "not",
    "does",
    "can",
    "cannot",
    "have",
    "has",
    "had",
    "you",
    "your",
    "our",
    "was",
    "are",
    "but",
    "how",
    "what",
    "when",
    "why",
    "please",
    "hello",
    "thanks",
    "there",
    "this",
    "that",
    "from",
    "get",
    "help",
    "problem",
    "need",
    "when",
    "any",
    "work",
    "works",
    "working",
    "would",
    "could",
    "after",
    // Persian
    "از",
    "در",
    "با",
    "به",
    "که",
    "را",
    "این",
    "ان",
    "من",
    "ما",
    "شما",
    "برای",
    "است",
    "هست",
    "نیست",
    "شد",
    "شده",
    "می",
    "نمی",
    "چرا",
    "چگونه",
    "چطور",
    "لطفا",
    "سلام",
    "مشکل",
    "کار",
    "نمیکند",
    "میکند",
    "نمیشود",
    "میشود",
    "کنم",
    "کنید",
    "دارم",
    "دارد",
    "تا",
    "یا",
    "هم",
    "یک",
    "هر",
    "های",
    "باز",
    // Ukrainian
    "не",
    "на",
    "за",
    "до",
    "що",
    "як",
    "чи",
    "та",
    "або",
    "для",
    "від",
    "при",
    "мені",
    "нам",
    "ми",
    "ви",
    "він",
    "вона",
    "коли",
    "чому",
    "будь",
    "ласка",
    "добрий",
    "день",
    "дякую",
    "проблема",
    "треба",
    "можу",
    "може",
    "немає",
    "працює",
    "цей",
    "ця",
];

/// What somebody writes, word by word: folded, each once, without what everybody writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question(Vec<String>);

impl Question {
    /// The subject first: its words count before those of the text.
    pub fn of(subject: &str, text: &str) -> Self {
        let mut asked: Vec<String> = Vec::new();
        for word in words(subject).chain(words(text)) {
            let says = word.chars().count() > 1 && !IDLE.contains(&word.as_str());
            if says && asked.len() < MAX_STEMS && !asked.iter().any(|known| are_kin(known, &word)) {
                asked.push(word);
            }
        }
        Self(asked)
    }

    /// Beginnings of words, one of which whatever fits has somewhere. Letters and digits only, so that they are safe in the query
    /// language of either database.
    pub fn stems(&self) -> Vec<String> {
        let mut stems: Vec<String> = self.0.iter().map(|word| stem(word)).collect();
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    /// How well an article answers: more is better. `None` where it only happens to share a word. `named` is its title and the words
    /// people use for it, `said` its text.
    pub fn fit(&self, named: &str, said: &str) -> Option<u32> {
        let (named, said): (Vec<String>, Vec<String>) = (words(named).collect(), words(said).collect());
        let has = |words: &[String], asked: &String| words.iter().any(|word| are_kin(word, asked));
        let (mut fit, mut hits) = (0, 0);
        for word in &self.0 {
            let worth = match (has(&named, word), has(&said, word)) {
                (true, _) => NAMED,
                (false, true) => SAID,
                (false, false) => continue,
            };
            fit += worth;
            hits += 1;
        }
        let alone = self.0.len() == 1 && fit >= NAMED;
        (alone || hits > 1 && fit >= LEAST).then_some(fit)
    }
}

/// The folded words of a text. What a zero-width non-joiner joins is one word.
fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = fold(text);
    let words: Vec<String> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.into_iter()
}

/// Whether two words are forms of one: they begin alike, and what is left of each is no longer than an ending.
fn are_kin(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let alike = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let (one, other) = (one.chars().count() - alike, other.chars().count() - alike);
    match alike {
        0..=2 => false,
        3 => one + other <= 2 && one.min(other) == 0,
        _ => one.max(other) <= 3,
    }
}

/// What every word that is kin to this one begins with.
fn stem(word: &str) -> String {
    let length = word.chars().count();
    let kept = match length {
        0..=3 => length,
        4 | 5 => 3,
        6 | 7 => 4,
        _ => length - 3,
    };
    word.chars().take(kept).collect()
}

#[cfg(test)]
#[path = "fit_tests.rs"]
mod tests;
