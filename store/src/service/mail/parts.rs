//! The parts of a mail: which of them are its text, and which are files.
//!
//! The tree of parts is walked here and not by the mail library, because its depth and its number are the sender's to choose.

use super::{
    attachment::{Attachment, Files, plain_name},
    clean::one_line,
    decode,
    header::{Content, Fields, line},
    incoming::Limits,
    plain,
    unreadable::Unreadable,
};

/// Bytes of HTML that are looked at: what office programs write for a page of text is long.
const MAX_HTML: usize = 2 * 1024 * 1024;

/// What a mail holds.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub text: String,
    pub files: Files,
}

/// Reads a mail's body, of which its fields tell the kind.
pub(super) fn read(fields: &Fields, body: &[u8], limits: &Limits) -> Result<Held, Unreadable> {
    let mut walk = Walk { limits, parts: 0, files: Files::default() };
    let text = walk.part(fields, body, Place { depth: 0, default: "text/plain", is_body: true, is_choice: false })?;
    Ok(Held { text: text.words, files: walk.files })
}

struct Walk<'l> {
    limits: &'l Limits,
    parts: usize,
    files: Files,
}

/// Where a part stands.
#[derive(Clone, Copy)]
struct Place {
    depth: usize,
    /// What a part is that does not say it.
    default: &'static str,
    /// Whether a text here can be the mail's.
    is_body: bool,
    /// Whether its neighbours say the same.
    is_choice: bool,
}

/// Text that was found in a part, and whether HTML had to be read for it.
#[derive(Default)]
struct Text {
    words: String,
    is_html: bool,
}

impl Walk<'_> {
    fn part(&mut self, fields: &Fields, body: &[u8], place: Place) -> Result<Text, Unreadable> {
        let content = fields.content("content-type").filter(|content| !content.is.is_empty()).unwrap_or_default();
        let is = match content.is.as_str() {
            "" => place.default,
            "text" => "text/plain",
            is => is,
        };
        if let Some(kind) = is.strip_prefix("multipart/") {
            let parts = content.parameter("boundary").map(|boundary| self.split(body, boundary)).transpose()?;
            if let Some(parts) = parts.filter(|parts| !parts.is_empty()) {
                return self.multipart(kind, parts, place);
            }
            // Without its boundary it cannot be taken apart; what it says is not lost.
            return Ok(self.text(fields, &content, body, "text/plain"));
        }
        let disposition = fields.content("content-disposition").unwrap_or_default();
        let name = disposition.parameter("filename").or(content.parameter("name")).map(str::trim).filter(|name| !name.is_empty());
        let is_text = matches!(is, "text/plain" | "text/html") && place.is_body && disposition.is != "attachment" && name.is_none();
        if is_text {
            return Ok(self.text(fields, &content, body, is));
        }
        let is_said_already = place.is_choice && name.is_none() && is.starts_with("text/") && is != "text/calendar";
        if !is_seal(is) && !is_said_already {
            let is_inline = disposition.is == "inline" || (disposition.is.is_empty() && fields.has("content-id"));
            self.file(fields, body, is, name, is_inline);
        }
        Ok(Text::default())
    }

    fn multipart(&mut self, kind: &str, parts: Vec<&[u8]>, place: Place) -> Result<Text, Unreadable> {
        if place.depth >= self.limits.depth {
            return Err(Unreadable::TooDeep { max: self.limits.depth });
        }
        let default = if kind == "digest" { "message/rfc822" } else { "text/plain" };
        let mut text = Text::default();
        for (at, part) in parts.into_iter().enumerate() {
            let (fields, body) = Fields::split(part);
            // What belongs to a text comes after it; a report's own parts are files.
            let is_body = place.is_body && (at == 0 || !matches!(kind, "related" | "report"));
            let found = self.part(&fields, body, Place { depth: place.depth + 1, default, is_body, is_choice: kind == "alternative" })?;
            text = match kind {
                "alternative" => text.or(found),
                _ => text.and(found, self.limits.text),
            };
        }
        Ok(text)
    }

    /// The bytes of the parts between the boundaries. What stands before the first and behind the last belongs to nobody.
    fn split<'x>(&mut self, body: &'x [u8], boundary: &str) -> Result<Vec<&'x [u8]>, Unreadable> {
        let boundary = boundary.trim_end().as_bytes();
        let (mut parts, mut rest, mut begin) = (Vec::new(), body, None);
        while !rest.is_empty() && !boundary.is_empty() {
            let at = body.len() - rest.len();
            let (line, after) = line(rest);
            rest = after;
            let Some(behind) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary)) else { continue };
            let behind = behind.trim_ascii_end();
            let is_last = behind == b"--";
            if !is_last && !behind.is_empty() {
                continue;
            }
            parts.extend(begin.map(|begin| unended(&body[begin..at.max(begin)])));
            begin = (!is_last).then(|| body.len() - rest.len());
            if self.parts + parts.len() + usize::from(!is_last) > self.limits.parts {
                return Err(Unreadable::TooManyParts { max: self.limits.parts });
            }
            if is_last {
                break;
            }
        }
        parts.extend(begin.map(|begin| &body[begin..]));
        self.parts += parts.len();
        Ok(parts)
    }

    fn text(&self, fields: &Fields, content: &Content, body: &[u8], is: &str) -> Text {
        let bytes = decode::transferred(body, &fields.raw("content-transfer-encoding").unwrap_or_default());
        let is_html = is == "text/html";
        // No charset takes more than four bytes a letter.
        let max = if is_html { MAX_HTML } else { self.limits.text.saturating_mul(4) };
        let words = decode::text(&bytes[..bytes.len().min(max)], content.parameter("charset"));
        let words = if is_html { plain::plain(&words, self.limits.text.saturating_mul(4)) } else { words };
        Text { words, is_html }
    }

    fn file(&mut self, fields: &Fields, body: &[u8], is: &str, name: Option<&str>, is_inline: bool) {
        let bytes = decode::transferred(body, &fields.raw("content-transfer-encoding").unwrap_or_default()).into_owned();
        let is_mail = matches!(is, "message/rfc822" | "message/global");
        let about = || Fields::split(&bytes).0.text("subject").map(|subject| format!("{}.eml", subject.replace(['/', '\\'], " ")));
        let name = name.map(str::to_owned).or_else(|| if is_mail { about() } else { None }).unwrap_or_default();
        let content_id = fields.raw("content-id").map(|id| one_line(id.trim_matches(['<', '>', ' ']), 250));
        let file = Attachment { name: plain_name(&name, is), media_type: media_type(is), content_id, is_inline, bytes };
        self.files.add(file, self.limits.files, self.limits.file_bytes);
    }
}

impl Text {
    fn is_blank(&self) -> bool {
        self.words.trim().is_empty()
    }

    /// The same said twice: the plain one, unless it is empty; of several with HTML the last, which its writer thinks best.
    fn or(self, other: Self) -> Self {
        let takes_other = !other.is_blank() && (self.is_blank() || self.is_html);
        if takes_other { other } else { self }
    }

    /// One text after the other, as long as they are not too long.
    fn and(mut self, other: Self, max: usize) -> Self {
        if self.is_blank() {
            return other;
        }
        if !other.is_blank() && self.words.len() < max.saturating_mul(4) {
            self.words.push_str("\n\n");
            self.words.push_str(&other.words);
            self.is_html |= other.is_html;
        }
        self
    }
}

/// The line end before a boundary is the boundary's.
fn unended(part: &[u8]) -> &[u8] {
    let part = part.strip_suffix(b"\n").unwrap_or(part);
    part.strip_suffix(b"\r").unwrap_or(part)
}

/// A signature by which programs see that nothing was changed. Nobody reads it.
fn is_seal(is: &str) -> bool {
    matches!(is, "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature")
}

fn media_type(is: &str) -> String {
    let is_token = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&b));
    let is_type = is.len() <= 100 && is.split_once('/').is_some_and(|(kind, sub)| is_token(kind) && is_token(sub));
    if is_type { is.to_owned() } else { "application/octet-stream".to_owned() }
}

#[cfg(test)]
#[path = "parts_tests.rs"]
mod tests;
