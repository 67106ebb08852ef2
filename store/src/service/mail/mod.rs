//! Mail as a service desk takes it in: bytes in, what a ticket needs out.
//!
//! Everything here is a function of the bytes: no database, no clock, nothing sent. Whoever knows the address may write these bytes, so
//! that every step takes time in proportion to their number, no depth costs stack, and nothing is believed about its size or its
//! charset. What cannot be kept is named and never left out in silence.

mod address;
mod attachment;
mod automatic;
mod clean;
mod decode;
mod header;
mod incoming;
mod introduced;
mod markup;
mod meaning;
mod parts;
mod phrases;
mod plain;
mod quoted;
mod subject;
mod thread;
mod unreadable;
mod words;

pub use address::Mailbox;
pub use attachment::{Attachment, LeftOut};
pub use automatic::Automatic;
pub use incoming::{Incoming, Intake, Limits, read};
pub use thread::{LOOP_HEADER, MessageId, Token, listed, references, reply_to, tagged, thread_id};
pub use unreadable::Unreadable;

#[cfg(test)]
mod fixture_tests;
#[cfg(test)]
mod hostile_tests;
