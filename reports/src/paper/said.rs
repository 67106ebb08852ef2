//! Texts as they stand in a paper.

use serde::Serialize;

use crate::letters::{breakable, turns};

/// A text, and how it stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Said {
    text: String,
    strong: bool,
    quiet: bool,
    link: Option<String>,
    share: Option<f64>,
}

impl Said {
    /// Words of our own.
    pub fn plain(text: impl AsRef<str>) -> Self {
        Self { text: tidied(text.as_ref()), ..Self::default() }
    }

    /// Words of people: they read in their own direction and turn nothing around them.
    pub fn of_people(text: &str) -> Self {
        Self { text: format!("\u{2068}{}\u{2069}", straight(text)), ..Self::default() }
    }

    /// The same in bold.
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    /// Smaller and paler.
    pub fn quiet(self) -> Self {
        Self { quiet: true, ..self }
    }

    /// Leads to this address.
    pub fn to(self, address: String) -> Self {
        Self { link: Some(address), ..self }
    }

    /// With a bar below it, filled up to this share of one.
    pub fn with_bar(self, share: Option<f64>) -> Self {
        Self { share: share.map(|share| share.clamp(0.0, 1.0)), ..self }
    }
}

/// Tidied, without marks that set the direction of what follows them.
pub(crate) fn straight(text: &str) -> String {
    tidied(text).chars().filter(|c| !turns(*c)).collect()
}

/// On one line, without control characters, and with places to break in what has none.
fn tidied(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() && c != '\u{a0}' || c.is_control()).filter(|word| !word.is_empty()) {
        if !told.is_empty() {
            told.push(' ');
        }
        breakable(word, &mut told);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_turns_nothing_around_it() {
        assert_eq!(Said::of_people("a\u{202e}b\n\u{7}c\u{2069}").text, "\u{2068}ab c\u{2069}");
    }

    #[test]
    fn a_word_without_end_may_be_broken() {
        let told = tidied(&"x".repeat(40));
        assert_eq!((told.matches('\u{200b}').count(), told.chars().filter(|c| *c == 'x').count()), (4, 40));
        assert_eq!(tidied("می\u{200c}شود و\u{a0}بس"), "می\u{200c}شود و\u{a0}بس");
    }
}
