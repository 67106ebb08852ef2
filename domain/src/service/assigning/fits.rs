//! Which tickets a rule is about.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::{Channel, Priority, RequestType};
use crate::{Say, error::Refusals, id::DepartmentId, search::fold};

/// Words of a rule at most, and the longest of them.
pub const MOST_WORDS: usize = 30;
const LONGEST: usize = 60;

/// Conditions, all of which must hold; an empty one always does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Fits {
    pub requests: BTreeSet<RequestType>,
    pub priorities: BTreeSet<Priority>,
    pub channels: BTreeSet<Channel>,
    /// What the ticket is about.
    pub departments: BTreeSet<DepartmentId>,
    /// Where the requester works.
    pub from: BTreeSet<DepartmentId>,
    /// One of them begins a word of the subject, however it is spelt.
    pub words: Vec<String>,
}

/// A ticket as rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    pub request: RequestType,
    pub priority: Priority,
    pub channel: Channel,
    pub department: Option<DepartmentId>,
    /// Where the requester works: in no department, in one, or in several.
    pub from: Vec<DepartmentId>,
    pub subject: String,
}

impl Fits {
    /// Whether every condition holds.
    pub fn fit(&self, incoming: &Incoming) -> bool {
        let subject = spaced(&incoming.subject);
        holds(&self.requests, &[incoming.request])
            && holds(&self.priorities, &[incoming.priority])
            && holds(&self.channels, &[incoming.channel])
            && holds(&self.departments, incoming.department.as_slice())
            && holds(&self.from, &incoming.from)
            && (self.words.is_empty() || self.words.iter().any(|word| begins_one(&subject, word)))
    }

    /// Whether it is about every ticket there is.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Words as a person writes them, with commas or line ends between; each once. Refuses, of the field `words`, too many and
    /// too long ones, and such as hold no letter.
    pub fn words_of(text: &str, refused: &mut Refusals) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        for word in text.split([',', '،', ';', '؛', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
            if !words.iter().any(|known| spaced(known) == spaced(word)) {
                words.push(word.to_owned());
            }
        }
        if words.len() > MOST_WORDS {
            refused.add("words", Say::new("error-rule-words-many").with("is", words.len()).with("max", MOST_WORDS));
        }
        if let Some(word) = words.iter().find(|word| word.chars().count() > LONGEST || spaced(word).trim().is_empty()) {
            let excerpt: String = word.chars().take(LONGEST).collect();
            refused.add("words", Say::new("error-rule-word").with("word", excerpt).with("max", LONGEST));
        }
        words
    }
}

fn holds<T: Ord>(wanted: &BTreeSet<T>, told: &[T]) -> bool {
    wanted.is_empty() || told.iter().any(|each| wanted.contains(each))
}

fn begins_one(subject: &str, word: &str) -> bool {
    let word = spaced(word);
    let word = word.trim_end();
    !word.is_empty() && subject.contains(word)
}

/// Folded words with one space before each and one behind the last: what begins with a space begins a word.
fn spaced(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(String::from(" "), |line, word| line + word + " ")
}
