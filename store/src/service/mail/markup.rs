//! HTML as a row of texts and tags.
//!
//! A mail's HTML is anybody's. Nothing is nested here and nothing is looked for twice, so that neither a million open tags nor a tag of a
//! million attributes costs more than its length. Characters that are written by name are read by `html5ever`.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

/// Elements whose content is no text to be read.
const HIDDEN: [&str; 9] = ["script", "style", "title", "xml", "template", "svg", "math", "iframe", "object"];
/// Attributes that are looked at.
const KEPT: [&str; 7] = ["class", "id", "href", "alt", "type", "cite", "style"];

/// A piece of HTML.
pub(super) enum Piece<'h> {
    /// Text with its characters by name.
    Text(&'h str),
    Open(Tag<'h>),
    /// The name of what ends, in lower case.
    Close(String),
}

/// The beginning of an element.
#[derive(Default)]
pub(super) struct Tag<'h> {
    /// In lower case.
    pub name: String,
    attributes: Vec<(&'static str, &'h str)>,
}

impl<'h> Tag<'h> {
    /// As it is written; empty where it is missing.
    pub fn attribute(&self, name: &str) -> &'h str {
        self.attributes.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }
}

/// The pieces of an HTML text.
pub(super) struct Pieces<'h> {
    rest: &'h str,
    /// Hidden elements that nothing closes from here on.
    unclosed: Vec<&'static str>,
}

impl<'h> Pieces<'h> {
    pub fn of(html: &'h str) -> Self {
        Self { rest: html, unclosed: Vec::new() }
    }

    /// Goes to behind the first `end`, or to the end of all.
    fn skip(&mut self, end: &str) {
        self.rest = self.rest.split_once(end).map_or("", |(_, rest)| rest);
    }

    fn take(&mut self, length: usize) -> &'h str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// A tag, of which the bracket is taken. One that does not end is dropped, as browsers do.
    fn tag(&mut self) -> Option<Tag<'h>> {
        let mut tag = Tag { name: self.name().to_ascii_lowercase(), ..Tag::default() };
        loop {
            self.rest = self.rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if self.rest.is_empty() {
                return None;
            }
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                return Some(tag);
            }
            let equals = usize::from(self.rest.starts_with('='));
            let length = self.rest[equals..].find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '='));
            let name = self.take(length.map_or(self.rest.len(), |length| equals + length));
            let value = self.value();
            let known = KEPT.iter().find(|known| known.eq_ignore_ascii_case(name));
            tag.attributes.extend(known.filter(|known| tag.attribute(known).is_empty() && !value.is_empty()).map(|known| (*known, value)));
        }
    }

    fn name(&mut self) -> &'h str {
        let length = self.rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(self.rest.len());
        self.take(length)
    }

    /// What is behind an equals sign, if one is next.
    fn value(&mut self) -> &'h str {
        let Some(behind) = self.rest.trim_ascii_start().strip_prefix('=') else { return "" };
        self.rest = behind.trim_ascii_start();
        let quote = self.rest.chars().next().filter(|c| matches!(c, '"' | '\''));
        match quote.and_then(|quote| self.rest[1..].split_once(quote)) {
            Some((value, rest)) => {
                self.rest = rest;
                value
            }
            // A quote that nothing ends would swallow the mail: it ends where the tag does.
            None => {
                let end = self.rest.find(|c: char| c == '>' || (quote.is_none() && c.is_ascii_whitespace()));
                self.take(end.unwrap_or(self.rest.len()))
            }
        }
    }

    /// Goes to the end of a hidden element. One that never ends hides nothing.
    fn hide(&mut self, name: &str) {
        let Some(hidden) = HIDDEN.iter().find(|hidden| **hidden == name) else { return };
        if self.unclosed.contains(hidden) {
            return;
        }
        let closes = |at: usize| {
            let named = &self.rest.as_bytes()[at + 2..];
            named.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
                && named.get(name.len()).is_none_or(|b| !b.is_ascii_alphanumeric())
        };
        match self.rest.match_indices("</").map(|(at, _)| at).find(|at| closes(*at)) {
            Some(at) => self.rest = &self.rest[at..],
            None => self.unclosed.push(hidden),
        }
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = Piece<'h>;

    fn next(&mut self) -> Option<Piece<'h>> {
        while !self.rest.is_empty() {
            let Some(behind) = self.rest.strip_prefix('<') else {
                let end = self.rest.find('<').unwrap_or(self.rest.len());
                return Some(Piece::Text(self.take(end)));
            };
            let mut letters = behind.chars();
            match (letters.next(), letters.next()) {
                (Some('!'), _) if behind.starts_with("!--") => self.skip("-->"),
                (Some('!' | '?'), _) => self.skip(">"),
                (Some('/'), Some(c)) if c.is_ascii_alphabetic() => {
                    self.rest = &behind[1..];
                    let name = self.name().to_ascii_lowercase();
                    self.skip(">");
                    return Some(Piece::Close(name));
                }
                (Some(c), _) if c.is_ascii_alphabetic() => {
                    self.rest = behind;
                    let tag = self.tag()?;
                    self.hide(&tag.name);
                    return Some(Piece::Open(tag));
                }
                _ => return Some(Piece::Text(self.take(1))),
            }
        }
        None
    }
}

/// A text with its characters by name and by number read: `&zwnj;`, `&#1606;`.
pub(super) fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let tokenizer = Tokenizer::new(Letters::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(text.replace('<', "&lt;").as_str()));
    // A sink that pauses for no script lets the tokenizer run to the end.
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Letters(RefCell<String>);

impl TokenSink for Letters {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::CharacterTokens(text) = token {
            self.0.borrow_mut().push_str(&text);
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
#[path = "markup_tests.rs"]
mod tests;
