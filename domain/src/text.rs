//! Texts parsed once at the edge, so that inside they are known to be good.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::{Say, numerals::ascii_digits};

/// Longest long text that is kept, in characters.
pub const LONG_TEXT: usize = 100_000;

/// One line a person reads in lists: 1 to 250 characters, no line breaks, no control characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Title(String);

impl Title {
    /// Longest title, in characters.
    pub const MAX: usize = 250;

    /// Trims and folds white space; refuses nothing and too much.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.split_whitespace().collect::<Vec<_>>().join(" ");
        let text: String = text.chars().filter(|c| !c.is_control()).collect();
        match text.chars().count() {
            0 => Err(Say::new("error-required")),
            n if n > Self::MAX => Err(too_long(n, Self::MAX)),
            _ => Ok(Self(text)),
        }
    }

    /// The title, trimmed, on one line.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same, to be kept.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// A long text, Markdown where the page says so: normal line ends, no NUL, at most [`LONG_TEXT`] characters.
pub fn long_text(input: &str) -> Result<String, Say> {
    text_within(input, LONG_TEXT)
}

/// The same of a text that has to say something, without the blanks around it.
pub fn some_text(input: &str) -> Result<String, Say> {
    match long_text(input.trim())? {
        text if text.is_empty() => Err(Say::new("error-required")),
        text => Ok(text),
    }
}

/// The same of at most `max` characters.
pub fn text_within(input: &str, max: usize) -> Result<String, Say> {
    let text = input.replace("\r\n", "\n").replace('\0', "");
    match text.chars().count() {
        n if n > max => Err(too_long(n, max)),
        _ => Ok(text),
    }
}

/// A code as people count: what this gives, compared byte by byte, puts `RQ-1.2` before `RQ-1.10`. Letters of either case and
/// digits of any script count alike.
pub fn counted(code: &str) -> String {
    let code = ascii_digits(code).to_lowercase();
    let (mut rest, mut order) = (code.as_str(), String::new());
    while !rest.is_empty() {
        let (word, tail) = rest.split_at(rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len()));
        let (number, tail) = tail.split_at(tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len()));
        order.push_str(word);
        if !number.is_empty() {
            let _ = write!(order, "{:0>12}", number.trim_start_matches('0'));
        }
        rest = tail;
    }
    order
}

fn too_long(is: usize, max: usize) -> Say {
    Say::new("error-too-long").with("is", is).with("max", max)
}

/// A project's key: 2 to 10 capital Latin letters and digits, a letter first (`ARAS`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct ProjectKey(String);

impl ProjectKey {
    /// Two to ten letters and digits that begin with a letter, in either case; refuses anything else.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.trim().to_ascii_uppercase();
        let shaped = text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric());
        if shaped && (2..=10).contains(&text.len()) { Ok(Self(text)) } else { Err(Say::new("error-project-key")) }
    }

    /// The key in capitals, as addresses and codes bear it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ProjectKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// An address mail can be sent to, kept in lower case; `a@b` is enough, deliverability is the mail server's to tell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// Folds case; refuses what has no name, no host, white space or more than 254 characters. Whether anybody reads it, only a letter
    /// tells.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.trim().to_lowercase();
        let good = text.len() <= 254
            && !text.contains(|c: char| c.is_whitespace() || c.is_control())
            && matches!(text.split_once('@'), Some((name, host)) if !name.is_empty() && !host.is_empty() && !host.contains('@'));
        if good { Ok(Self(text)) } else { Err(Say::new("error-email")) }
    }

    /// The address in small letters, by which people are found again.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_come_as_people_count_them() {
        let mut codes = ["RQ-2", "RQ-01.10", "rq-01.۹", "RQ-01.2", "RQ-01", "RQ-10.1", "N-0"];
        codes.sort_by_key(|code| counted(code));
        assert_eq!(codes, ["N-0", "RQ-01", "RQ-01.2", "rq-01.۹", "RQ-01.10", "RQ-2", "RQ-10.1"]);
    }

    #[test]
    fn a_text_that_says_nothing_is_refused() {
        assert_eq!(some_text(" One\r\ntwo \0 "), Ok("One\ntwo ".to_owned()));
        for nothing in ["", "  \r\n ", "\0"] {
            assert_eq!(some_text(nothing).expect_err("refused").key, "error-required", "{nothing:?}");
        }
    }

    proptest! {
        #[test]
        fn the_larger_number_comes_later(word in "[A-Z]{0,3}-", less in 0..1_000_000_u32, more in 1..1_000_000_u32) {
            let (first, second) = (format!("{word}{less}.7"), format!("{word}{}", less + more));
            prop_assert!(counted(&first) < counted(&second));
        }
    }
}
