//! XML, pulled element by element from files nobody vouches for.
//!
//! There are no document types here, so there is nothing to expand and nothing to fetch; depth, number of elements and
//! lengths of texts have bounds; a fault names its line. A reader that was given an element takes it to its end: by
//! [`Xml::child`] until there is none, by [`Xml::node`], or by [`Xml::skip`].

use std::borrow::Cow;

use golive_domain::{Say, import::FileFormat};
use quick_xml::{
    Reader, XmlVersion,
    errors::{Error as Fault, IllFormedError},
    escape::{EscapeError, resolve_xml_entity},
    events::{BytesRef, BytesStart, Event},
};

use super::super::read::refused;
use crate::Result;

const MAX_DEPTH: usize = 100;
const MAX_ELEMENTS: usize = 2_000_000;
const MAX_ATTRIBUTES: usize = 100;
/// Longest text of one element, in bytes.
const MAX_TEXT: usize = 8 * 1024 * 1024;

/// The start of an element. Names are without their prefixes: the formats that are read have no two of one name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    pub name: String,
    pub line: u32,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute, trimmed; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim())
    }

    /// Refuses a file whose outermost element is this one.
    pub fn is_not(&self, format: FileFormat) -> crate::Error {
        refused(Say::new("error-file-root").with("format", format).with("name", short(&self.name)).with("line", self.line))
    }
}

/// What comes next in a file.
#[derive(Debug)]
pub enum Piece<'a> {
    Open(Tag),
    Text(Cow<'a, str>),
    Close,
}

/// A file that is being read.
#[derive(Debug)]
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    text: &'a str,
    /// Bytes of the text whose lines are in `line`.
    counted: usize,
    line: u32,
    depth: usize,
    elements: usize,
}

impl<'a> Xml<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, text, counted: 0, line: 1, depth: 0, elements: 0 }
    }

    /// The outermost element.
    pub fn root(&mut self) -> Result<Tag> {
        match self.next()? {
            Some(Piece::Open(tag)) => Ok(tag),
            _ => Err(self.fault("error-file-xml-empty")),
        }
    }

    /// The next element within the one that is open, or `None` at its end. Texts between are passed over.
    pub fn child(&mut self) -> Result<Option<Tag>> {
        loop {
            match self.inside()? {
                Piece::Open(tag) => return Ok(Some(tag)),
                Piece::Text(_) => (),
                Piece::Close => return Ok(None),
            }
        }
    }

    /// Passes over the rest of the element that is open.
    pub fn skip(&mut self) -> Result<()> {
        let mut within = 0;
        loop {
            match self.inside()? {
                Piece::Open(_) => within += 1,
                Piece::Text(_) => (),
                Piece::Close if within == 0 => return Ok(()),
                Piece::Close => within -= 1,
            }
        }
    }

    /// Sees to it that nothing stands behind the outermost element.
    pub fn end(&mut self) -> Result<()> {
        match self.next()? {
            None => Ok(()),
            Some(_) => Err(self.fault("error-file-xml-outside")),
        }
    }

    /// What comes next; the file may not end here.
    pub fn inside(&mut self) -> Result<Piece<'a>> {
        self.next()?.ok_or_else(|| self.fault("error-file-xml-cut"))
    }

    fn next(&mut self) -> Result<Option<Piece<'a>>> {
        loop {
            self.count_to(self.reader.buffer_position());
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(fault) => return Err(self.broken(fault)),
            };
            let text = match event {
                Event::Start(start) => return self.open(&start).map(Some),
                Event::End(_) => {
                    self.depth -= 1;
                    return Ok(Some(Piece::Close));
                }
                Event::Text(text) => text.xml10_content(),
                Event::CData(text) => text.xml10_content(),
                Event::GeneralRef(reference) => self.resolved(&reference)?,
                Event::DocType(_) => return Err(self.fault("error-file-xml-doctype")),
                Event::Eof if self.depth > 0 => return Err(self.fault("error-file-xml-cut")),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            };
            if self.depth > 0 {
                return Ok(Some(Piece::Text(legible(text))));
            }
            if !text.trim().is_empty() {
                return Err(self.fault("error-file-xml-outside"));
            }
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<Piece<'a>> {
        self.depth += 1;
        self.elements += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.refuse(Say::new("error-file-xml-deep").with("max", MAX_DEPTH)));
        }
        if self.elements > MAX_ELEMENTS {
            return Err(self.refuse(Say::new("error-file-xml-many").with("max", MAX_ELEMENTS)));
        }
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| self.fault("error-file-xml-attribute"))?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|fault| self.broken(fault))?;
            attributes.push((attribute.key.local_name().as_ref().to_owned(), legible(value).into_owned()));
            if attributes.len() > MAX_ATTRIBUTES {
                return Err(self.refuse(Say::new("error-file-xml-attributes").with("max", MAX_ATTRIBUTES)));
            }
        }
        Ok(Piece::Open(Tag { name: start.local_name().as_ref().to_owned(), line: self.line, attributes }))
    }

    /// A character by its number, or one of the five that every XML file may name.
    fn resolved(&self, reference: &BytesRef<'_>) -> Result<Cow<'a, str>> {
        match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(Cow::Owned(character.to_string())),
            Ok(None) => resolve_xml_entity(reference).map(Cow::Borrowed).ok_or_else(|| self.entity(reference)),
            Err(_) => Err(self.entity(reference)),
        }
    }

    fn count_to(&mut self, position: u64) {
        let to = usize::try_from(position).map_or(self.text.len(), |to| to.min(self.text.len()));
        let breaks = self.text.as_bytes()[self.counted..to].iter().filter(|byte| **byte == b'\n').count();
        self.counted = to;
        self.line = self.line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
    }

    fn broken(&mut self, fault: Fault) -> crate::Error {
        let at = self.reader.error_position();
        if at > self.counted as u64 {
            self.count_to(at);
        }
        match fault {
            Fault::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
                let say = Say::new("error-file-xml-crossed").with("open", short(&expected)).with("closed", short(&found));
                self.refuse(say)
            }
            Fault::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
                self.refuse(Say::new("error-file-xml-not-open").with("closed", short(&found)))
            }
            Fault::IllFormed(IllFormedError::UnclosedReference) => self.fault("error-file-xml-ampersand"),
            Fault::Escape(EscapeError::UnrecognizedEntity(_, name)) => self.entity(&name),
            Fault::Escape(_) => self.fault("error-file-xml-ampersand"),
            Fault::Syntax(_) => self.fault("error-file-xml-unclosed"),
            _ => self.fault("error-file-xml-broken"),
        }
    }

    fn entity(&self, name: &str) -> crate::Error {
        self.refuse(Say::new("error-file-xml-entity").with("name", short(name)))
    }

    fn fault(&self, key: &str) -> crate::Error {
        self.refuse(Say::new(key))
    }

    fn refuse(&self, say: Say) -> crate::Error {
        refused(say.with("line", self.line))
    }

    /// Refuses a text that has grown beyond what is read.
    pub(super) fn bounded(&self, length: usize) -> Result<()> {
        if length <= MAX_TEXT { Ok(()) } else { Err(self.refuse(Say::new("error-file-xml-text").with("max", MAX_TEXT / 1024 / 1024))) }
    }
}

/// Control characters, which logs are full of, mean nothing here.
fn legible(text: Cow<'_, str>) -> Cow<'_, str> {
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r');
    if text.contains(odd) { Cow::Owned(text.replace(odd, "")) } else { text }
}

/// As much of a name as fits into a sentence.
fn short(name: &str) -> String {
    name.chars().take(40).collect()
}

#[cfg(test)]
#[path = "xml_tests.rs"]
mod tests;
