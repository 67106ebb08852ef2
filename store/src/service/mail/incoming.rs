//! From the bytes of a mail to what a ticket needs of it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};
use golive_domain::text::{Email, LONG_TEXT, Title};

use super::{
    address::{Mailbox, mailboxes, sender},
    attachment::{Attachment, LeftOut},
    automatic::{Automatic, automatic},
    clean::{paragraphs, shortened},
    header::Fields,
    parts, quoted, subject,
    thread::{MessageId, Token, plus_token, untagged},
    unreadable::Unreadable,
};

/// How much of one mail is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole mail as it comes; larger ones are refused.
    pub bytes: usize,
    /// Parts, those within parts included; a mail of more is refused.
    pub parts: usize,
    /// How deep parts may stand within parts; a deeper mail is refused.
    pub depth: usize,
    /// Files that are kept; the others are named.
    pub files: usize,
    /// Bytes of all files together that are kept.
    pub file_bytes: usize,
    /// Characters of the text; a longer one is cut.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let mebibyte = 1024 * 1024;
        // Files grow by a third and more on their way.
        Self { bytes: 36 * mebibyte, parts: 500, depth: 20, files: 50, file_bytes: 25 * mebibyte, text: LONG_TEXT }
    }
}

/// What is known of the desk that a mail came to.
#[derive(Clone, Copy, Debug)]
pub struct Intake<'a> {
    /// The desk's addresses: mail from them is its own.
    pub own: &'a [Email],
    /// The host of the desk, as [`LOOP_HEADER`](super::LOOP_HEADER) says it in the desk's mails.
    pub host: &'a str,
    /// The line in the desk's mails above which an answer is to be written; empty for none.
    pub marker: &'a str,
    pub limits: Limits,
}

/// A mail as a ticket takes it in. Its texts hold no control characters; a letter whose bytes are broken is U+FFFD.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Who wrote it, as far as the mail says: nothing here proves it.
    pub from: Mailbox,
    /// At most a hundred.
    pub to: Vec<Mailbox>,
    /// At most a hundred.
    pub cc: Vec<Mailbox>,
    /// The addresses it was delivered to, which blind copies and aliases hide from `to`.
    pub delivered_to: Vec<Email>,
    /// Without prefixes and tags; `None` where nothing is left of it.
    pub subject: Option<Title>,
    /// Its writer sent on what another wrote.
    pub is_sent_on: bool,
    pub message_id: Option<MessageId>,
    pub in_reply_to: Option<MessageId>,
    /// In their order, the thread's first mail first; of more than fifty the first and the last ones.
    pub references: Vec<MessageId>,
    /// What can lead to a ticket, the most trustworthy first: from the addresses, from the ids that are answered, from the subject.
    /// Where two desks write to each other, one of them may be the other's.
    pub tokens: Vec<Token>,
    /// All that was written, history and signature included.
    pub text: String,
    /// The beginning of the text that is new; all of it where nothing else would be left, and of a mail that was sent on.
    pub fresh: String,
    /// The text was longer than is kept.
    pub is_cut: bool,
    pub attachments: Vec<Attachment>,
    /// Files that were not kept.
    pub left_out: Vec<LeftOut>,
    /// When it was written, as far as the mail says.
    pub date: Option<DateTime<Utc>>,
    /// Why it is taken for a program's.
    pub automatic: Option<Automatic>,
}

/// Fields of which a mail has at least one.
const KNOWN: [&str; 8] = ["from", "sender", "to", "subject", "date", "message-id", "received", "return-path"];
/// Where mail servers write to whom they delivered.
const DELIVERED: [&str; 4] = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"];
/// Ids that are kept of those a mail refers to.
const MAX_REFERENCES: usize = 50;

/// Reads a mail, or says why it cannot be read. It never panics: the library that reads fields had such faults, and a mail that
/// stops its reader would come again and again.
pub fn read(raw: &[u8], intake: &Intake<'_>) -> Result<Incoming, Unreadable> {
    let max = intake.limits.bytes;
    if raw.len() > max {
        return Err(Unreadable::TooLarge { bytes: raw.len(), max });
    }
    catch_unwind(AssertUnwindSafe(|| reading(raw, intake))).unwrap_or(Err(Unreadable::NotMail))
}

pub(super) fn reading(raw: &[u8], intake: &Intake<'_>) -> Result<Incoming, Unreadable> {
    let raw = raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(raw).trim_ascii_start();
    let (fields, body) = Fields::split(raw);
    if !KNOWN.iter().any(|name| fields.has(name)) {
        return Err(Unreadable::NotMail);
    }
    let from = sender(&fields)?;
    let held = parts::read(&fields, body, &intake.limits)?;
    let whole = paragraphs(&held.text);
    let is_cut = whole.chars().nth(intake.limits.text).is_some();
    let text = shortened(whole, intake.limits.text);
    let written = fields.text("subject").unwrap_or_default();
    let subject = subject::read(&written);
    let fresh = if subject.is_sent_on { text.as_str() } else { quoted::fresh(&text, intake.marker) };
    let (to, cc) = (mailboxes(&fields, &["to"]), mailboxes(&fields, &["cc"]));
    let delivered_to: Vec<Email> = mailboxes(&fields, &DELIVERED).into_iter().map(|one| one.address).collect();
    let in_reply_to = fields.ids("in-reply-to").into_iter().next();
    let references = fields.ids("references");
    let addresses = to.iter().chain(&cc).map(|one| &one.address).chain(&delivered_to);
    let ids = in_reply_to.iter().chain(references.iter().rev());
    let tokens = addresses.filter_map(plus_token).chain(ids.filter_map(MessageId::token)).chain(untagged(&written).1);
    Ok(Incoming {
        tokens: once(tokens),
        fresh: fresh.to_owned(),
        subject: subject.title,
        is_sent_on: subject.is_sent_on,
        message_id: fields.ids("message-id").into_iter().next(),
        references: few(references),
        automatic: automatic(&fields, &from.address, intake.own, intake.host),
        date: fields.date(),
        attachments: held.files.kept,
        left_out: held.files.left_out,
        from,
        to,
        cc,
        delivered_to,
        in_reply_to,
        text,
        is_cut,
    })
}

/// Tokens that are looked at.
const MAX_TOKENS: usize = 10;

fn once(all: impl Iterator<Item = Token>) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for token in all {
        if !tokens.contains(&token) {
            tokens.push(token);
        }
        if tokens.len() == MAX_TOKENS {
            break;
        }
    }
    tokens
}

/// The first, which began the thread, and the last ones.
fn few(mut ids: Vec<MessageId>) -> Vec<MessageId> {
    if ids.len() > MAX_REFERENCES {
        ids.drain(1..=ids.len() - MAX_REFERENCES);
    }
    ids
}

#[cfg(test)]
#[path = "incoming_tests.rs"]
mod tests;
