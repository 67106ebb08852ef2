//! The fields at the head of a mail, or of a part of one.
//!
//! Fields are found here and read by `mail-parser`, each for itself and cut to a bounded length: some of what it does takes time
//! in the square of a field's length.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use mail_parser::{HeaderValue, parsers::MessageStream};

use super::{decode, thread::MessageId, words};

/// Bytes of fields that are kept. Mail servers send a hundred thousand at most.
const MAX_HEAD: usize = 256 * 1024;
/// Bytes of one field.
const MAX_FIELD: usize = 32 * 1024;
/// Bytes of a field that says what a part is: a file's long name in percents fits.
const MAX_CONTENT: usize = 4 * 1024;

/// Fields in their order, unfolded; names in lower case.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(String, Vec<u8>)>);

/// What a field says of a part: `text/plain` or `attachment`, and its parameters.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub is: String,
    parameters: Vec<(String, String)>,
}

impl Content {
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Fields {
    /// The fields, and the body below them. Bytes that begin with no field are all body.
    pub fn split(bytes: &[u8]) -> (Self, &[u8]) {
        let mut fields: Vec<(String, Vec<u8>)> = Vec::new();
        let (mut rest, mut kept, mut is_open) = (bytes, 0, false);
        while !rest.is_empty() {
            let (line, after) = line(rest);
            if line.is_empty() {
                return (Self(fields), after);
            }
            kept += line.len();
            if line.starts_with(b" ") || line.starts_with(b"\t") {
                let Some((_, value)) = fields.last_mut() else { return (Self::default(), bytes) };
                if is_open {
                    value.extend(line.iter().take(MAX_FIELD.saturating_sub(value.len())));
                }
            } else if let Some((name, value)) = field(line) {
                is_open = kept <= MAX_HEAD;
                if is_open {
                    fields.push((name, value[..value.len().min(MAX_FIELD)].to_vec()));
                }
            } else if fields.is_empty() && !line.starts_with(b"From ") && !line.starts_with(b">From ") {
                return (Self::default(), bytes);
            } else {
                // A line that was broken without a space, or the first of a mailbox file: the fields behind it count.
                is_open = false;
            }
            rest = after;
        }
        (Self(fields), rest)
    }

    pub fn has(&self, name: &str) -> bool {
        self.first(name).is_some()
    }

    fn first(&self, name: &str) -> Option<&[u8]> {
        self.all(name).next()
    }

    fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_slice())
    }

    /// The first field of that name, as it is written.
    pub fn raw(&self, name: &str) -> Option<String> {
        self.first(name).map(|value| legible(value).trim().to_owned())
    }

    /// The first field of that name, its encoded words decoded.
    pub fn text(&self, name: &str) -> Option<String> {
        let value = words::joined(&legible(self.first(name)?)) + "\n";
        match MessageStream::new(value.as_bytes()).parse_unstructured() {
            HeaderValue::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    /// Names and addresses of all fields of that name, as far as they were understood.
    pub fn addresses(&self, name: &str) -> Vec<(Option<String>, Option<String>)> {
        let mut found = Vec::new();
        for value in self.all(name) {
            let value = words::joined(&legible(value)) + "\n";
            if let HeaderValue::Address(list) = MessageStream::new(value.as_bytes()).parse_address() {
                let owned = |text: Option<Cow<'_, str>>| text.map(Cow::into_owned);
                found.extend(list.into_list().into_iter().map(|one| (owned(one.name), owned(one.address))));
            }
        }
        found
    }

    /// The ids a field lists, in order; those without their brackets too.
    pub fn ids(&self, name: &str) -> Vec<MessageId> {
        let Some(value) = self.first(name) else { return Vec::new() };
        let value = legible(value);
        let within: Vec<MessageId> = value.split('<').skip(1).filter_map(|tail| MessageId::parse(tail.split_once('>')?.0)).collect();
        if !within.is_empty() {
            return within;
        }
        value.split([' ', '\t', ',']).filter(|word| word.contains('@')).filter_map(MessageId::parse).collect()
    }

    pub fn date(&self) -> Option<DateTime<Utc>> {
        let value = legible(self.first("date")?).into_owned() + "\n";
        match MessageStream::new(value.as_bytes()).parse_date() {
            HeaderValue::DateTime(date) if date.is_valid() => DateTime::from_timestamp(date.to_timestamp(), 0),
            _ => None,
        }
    }

    /// What `content-type` or `content-disposition` says; `None` where it is missing or says nothing.
    pub fn content(&self, name: &str) -> Option<Content> {
        let value = self.first(name)?;
        let value = legible(&value[..value.len().min(MAX_CONTENT)]).into_owned() + "\n";
        let HeaderValue::ContentType(content) = MessageStream::new(value.as_bytes()).parse_content_type() else { return None };
        let is = match &content.c_subtype {
            Some(subtype) => format!("{}/{subtype}", content.c_type),
            None => content.c_type.to_string(),
        };
        let parameters = content.attributes.unwrap_or_default().into_iter();
        let parameters = parameters.map(|one| (one.name.to_ascii_lowercase(), one.value.into_owned())).collect();
        Some(Content { is: is.to_ascii_lowercase(), parameters })
    }
}

/// A field's letters in one line. Those that were sent as they are, in whatever charset, are read too.
fn legible(value: &[u8]) -> Cow<'_, str> {
    if value.iter().all(|b| matches!(b, b' '..=b'~')) {
        return String::from_utf8_lossy(value);
    }
    decode::text(value, None).replace(|c: char| c.is_control(), " ").into()
}

fn field(line: &[u8]) -> Option<(String, &[u8])> {
    let colon = line.iter().position(|b| *b == b':')?;
    let name = line[..colon].trim_ascii_end();
    let is_name = !name.is_empty() && name.len() <= 100 && name.iter().all(|b| matches!(b, b'!'..=b'~'));
    is_name.then(|| (String::from_utf8_lossy(name).to_ascii_lowercase(), &line[colon + 1..]))
}

/// The first line without its end, and what is below it.
pub(super) fn line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (line, rest) = match bytes.iter().position(|b| *b == b'\n') {
        Some(end) => (&bytes[..end], &bytes[end + 1..]),
        None => (bytes, &[][..]),
    };
    (line.strip_suffix(b"\r").unwrap_or(line), rest)
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;
