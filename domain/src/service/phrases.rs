//! Texts that replies begin with, and the places in them that a ticket fills.
//!
//! A place is a word in braces: `{requester}`. Braces around anything but one word are braces, so that a line of code may stand in
//! a text; a word that is no place is refused when the text is saved, not found out by a requester.

use crate::{Say, text::long_text, words, words::Word as _};

words! {
    /// What a ticket puts into a text.
    pub enum Place {
        /// Whoever asked, by name.
        Requester = "requester",
        /// Its code: `ARAS-S7`.
        Ticket = "ticket",
        /// What it is about.
        Title = "title",
        /// Whoever replies, by name.
        Agent = "agent",
        /// Until when it is to be resolved.
        Due = "due",
        /// The project's name.
        Project = "project",
    }
}

/// A text with places, as it was looked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase(String);

impl Phrase {
    /// Refuses an empty text, one that is too long, and the first word in braces that is no place.
    pub fn parse(text: &str) -> Result<Self, Say> {
        let text = long_text(text.trim())?;
        if text.is_empty() {
            return Err(Say::new("error-required"));
        }
        let unknown = pieces(&text).find_map(|piece| match piece {
            Piece::Named(name) if Place::parse(name).is_none() => Some(name.to_owned()),
            _ => None,
        });
        match unknown {
            Some(name) => Err(Say::new("error-template-place").with("place", format!("{{{name}}}")).with("places", places())),
            None => Ok(Self(text)),
        }
    }

    /// The text as it was written, its places in braces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text with its places filled. What is filled in is not looked at again: a name with braces stays a name.
    pub fn fill(&self, value: impl Fn(Place) -> String) -> String {
        let said = |piece: Piece| match piece {
            Piece::Named(name) => Place::parse(name).map_or_else(|| format!("{{{name}}}"), &value),
            Piece::Plain(text) => text.to_owned(),
        };
        pieces(&self.0).map(said).collect()
    }
}

/// Every place there is, as a text writes it.
pub fn places() -> String {
    Place::ALL.iter().map(|place| format!("{{{place}}}")).collect::<Vec<_>>().join(" ")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Plain(&'a str),
    /// One word in braces.
    Named(&'a str),
}

fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if let Some((name, after)) = rest.strip_prefix('{').and_then(|inner| inner.split_once('}')).filter(|(name, _)| is_word(name)) {
            rest = after;
            return Some(Piece::Named(name));
        }
        // At least one character, so that a brace which is no place is passed.
        let first = rest.chars().next()?.len_utf8();
        let end = rest[first..].find('{').map_or(rest.len(), |at| at + first);
        let (plain, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Plain(plain))
    })
}

/// Letters of any script, with the joiners that Persian writes between them.
fn is_word(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-' | '\u{200c}'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn filled(text: &str) -> Result<String, Say> {
        let value = |place: Place| match place {
            Place::Requester => "Hamid {agent}".to_owned(),
            place => place.as_str().to_uppercase(),
        };
        Phrase::parse(text).map(|phrase| phrase.fill(value))
    }

    #[test]
    fn every_place_is_filled_and_what_fills_it_is_left_alone() {
        assert_eq!(filled("Dear {requester}, {ticket} by {due}."), Ok("Dear Hamid {agent}, TICKET by DUE.".to_owned()));
        assert_eq!(filled(&places()).map(|text| text.contains('{')), Ok(true), "only the name has braces");
    }

    #[test]
    fn a_word_that_is_no_place_is_refused_in_any_script() {
        for (text, named) in [("Dear {requster},", "{requster}"), ("سلام {درخواست‌کننده}", "{درخواست‌کننده}"), ("{Ticket}", "{Ticket}")]
        {
            let refused = filled(text).expect_err("no place");
            assert_eq!((refused.key.as_str(), refused.args[0].1.as_str()), ("error-template-place", named));
        }
    }

    #[test]
    fn braces_around_more_than_a_word_are_braces() {
        for text in ["{ \"a\": 1 }", "if (x) { y }", "{}", "{", "}", "{{", "a { b"] {
            assert_eq!(filled(text), Ok(text.to_owned()));
        }
        assert_eq!(filled("{{ticket}}"), Ok("{TICKET}".to_owned()));
        assert_eq!(filled("  "), Err(Say::new("error-required")));
    }

    proptest! {
        #[test]
        fn nothing_of_a_text_is_lost(text in "\\PC{0,80}") {
            let again: String = pieces(&text).map(|piece| match piece {
                Piece::Plain(text) => text.to_owned(),
                Piece::Named(name) => format!("{{{name}}}"),
            }).collect();
            prop_assert_eq!(again, text);
        }
    }
}
