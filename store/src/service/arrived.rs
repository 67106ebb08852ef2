//! A mail as it came, and what was read of it.

use golive_domain::{
    id::{MailId, PersonId},
    text::{LONG_TEXT, Title},
};
use sha2::{Digest, Sha256};

use super::{
    mail::{Incoming, Intake, Limits, Unreadable, read},
    sender::Looked,
};
use crate::Store;

/// A mail as it came.
#[derive(Clone, Copy, Debug)]
pub struct Arrived<'a> {
    /// All of it, or its head where it is larger than is read.
    pub raw: &'a [u8],
    /// Bytes of all of it.
    pub size: usize,
}

impl<'a> From<&'a [u8]> for Arrived<'a> {
    fn from(raw: &'a [u8]) -> Self {
        Self { raw, size: raw.len() }
    }
}

/// A mail on its way in.
pub(super) struct Post<'a> {
    pub arrived: Arrived<'a>,
    pub known_by: String,
    pub mail_id: Option<String>,
    /// Whom it is from and what it is about, as far as it can be told.
    pub sender: String,
    pub subject: String,
    pub read: Result<Incoming, Unreadable>,
    /// The row that holds it, and who lets it in.
    pub held: Option<(MailId, Option<PersonId>)>,
}

/// How a mail is known: what is the same is the same mail.
pub(super) fn digest(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// Most of a mail that is too large which is looked at, to say whom it is from.
const HEAD: usize = 64 * 1024;

/// Below a text that goes on.
pub(super) const CUT: &str = "\n\n[…]";

impl<'a> Post<'a> {
    pub fn read(store: &Store, arrived: Arrived<'a>) -> Self {
        let receptions = store.receptions();
        let own = receptions.own();
        // A line that says it was cut goes below.
        let limits = Limits { text: LONG_TEXT - CUT.len(), ..Limits::default() };
        let intake = Intake { own: &own, host: &receptions.host, marker: "", limits };
        let Arrived { raw, size } = arrived;
        let found = match size > limits.bytes {
            true => Err(Unreadable::TooLarge { bytes: size, max: limits.bytes }),
            false => read(raw, &intake),
        };
        let head = if found.is_err() { read(&raw[..raw.len().min(HEAD)], &intake).ok() } else { None };
        let seen = found.as_ref().ok().or(head.as_ref());
        let mail_id = seen.and_then(|mail| mail.message_id.clone());
        Self {
            arrived,
            known_by: mail_id.as_ref().map_or_else(|| digest(raw), |id| digest(id.as_str().as_bytes())),
            mail_id: mail_id.map(|id| id.as_str().to_owned()),
            sender: seen.map(|mail| mail.from.address.to_string()).unwrap_or_default(),
            subject: seen.and_then(|mail| mail.subject.clone()).map(Title::into_string).unwrap_or_default(),
            read: found,
            held: None,
        }
    }

    /// One that was held until somebody let it in.
    pub fn let_in(self, row: MailId, by: Option<PersonId>) -> Self {
        Self { held: Some((row, by)), ..self }
    }

    pub fn looked(&self) -> Looked {
        if self.held.is_some() { Looked::LetIn } else { Looked::NotYet }
    }
}
