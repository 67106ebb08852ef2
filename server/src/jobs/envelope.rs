//! What mail programs and servers read of a letter: which conversation it belongs to, where an answer goes, and that a program
//! sent it.

use anyhow::{Context, Result};
use golive_domain::{id::OutboxId, text::Email};
use golive_store::{
    outbox::Letter,
    service::{
        Receptions,
        mail::{LOOP_HEADER, MessageId, Token, listed, references, tagged, thread_id},
    },
};
use lettre::message::{
    MessageBuilder,
    header::{HeaderName, HeaderValue},
};

/// The fields of a letter that people do not read.
#[derive(Debug)]
pub struct Envelope {
    /// Of this letter, with its brackets.
    pub id: String,
    /// By the host that sends it, which knows its own mail by it.
    host: String,
    thread: Option<Conversation>,
    /// How RFC 3834 calls what no person wrote; `None` for what one did.
    automatic: Option<&'static str>,
}

/// The conversation on a ticket.
#[derive(Debug)]
struct Conversation {
    token: Token,
    answers_to: Option<Email>,
    answered: MessageId,
    references: Vec<MessageId>,
}

impl Envelope {
    /// The same for a letter however often it is tried.
    pub fn of(id: OutboxId, letter: &Letter, receptions: &Receptions) -> Self {
        let host = receptions.host.clone();
        let number = id.0.as_u128();
        let thread = letter.thread.as_ref().and_then(|thread| Some((thread, Token::parse(&thread.token)?)));
        let Some((thread, token)) = thread else {
            return Self { id: format!("<{id}@{host}>"), host, thread: None, automatic: Some("auto-generated") };
        };
        let said: Vec<MessageId> = thread.said.iter().filter_map(|id| MessageId::parse(id)).collect();
        let (answered, before) = match said.split_last() {
            Some((last, before)) => (Some(last), before),
            None => (None, [].as_slice()),
        };
        Self {
            id: thread_id(&token, number, &host).to_string(),
            automatic: thread.message.is_none().then_some("auto-replied"),
            thread: Some(Conversation {
                answers_to: receptions.answers_to(&thread.project, &token),
                answered: answered.cloned().unwrap_or_else(|| thread_id(&token, 0, &host)),
                references: references(&token, &host, before, answered),
                token,
            }),
            host,
        }
    }

    /// With the token that leads an answer back, where there is one.
    pub fn subject(&self, subject: &str) -> String {
        match &self.thread {
            Some(thread) => tagged(subject, &thread.token),
            None => subject.to_owned(),
        }
    }

    /// Writes it onto a letter.
    pub fn address(&self, builder: MessageBuilder) -> Result<MessageBuilder> {
        let mut builder = builder.message_id(Some(self.id.clone())).raw_header(field(LOOP_HEADER, &self.host)?);
        if let Some(how) = self.automatic {
            builder = builder.raw_header(field("Auto-Submitted", how)?);
        }
        if let Some(thread) = &self.thread {
            builder = builder.in_reply_to(thread.answered.to_string()).references(listed(&thread.references));
            if let Some(address) = &thread.answers_to {
                builder = builder.reply_to(address.as_str().parse().context("answers cannot be written to the mailbox's address")?);
            }
        }
        Ok(builder)
    }
}

fn field(name: &str, value: &str) -> Result<HeaderValue> {
    let name = HeaderName::new_from_ascii(name.to_owned()).ok().context("the field has no name")?;
    Ok(HeaderValue::new(name, value.to_owned()))
}
