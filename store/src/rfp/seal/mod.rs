//! The seal of a bid (`docs/decisions/0017-sealed-bids.md`): what is submitted is encrypted under a key of its own, and that key is
//! split among people none of whom opens it alone.
//!
//! What is kept true: nothing that is stored opens anything. A holder's private key and a bidder's own key are derived from a phrase
//! within one request and are gone after it.

mod coded;
mod commitment;
mod envelope;
mod file;
mod holder;
mod own;
mod pad;
mod phrase;
mod salt;

pub use own::OwnKey;
pub use phrase::Phrase;

pub(crate) use commitment::{commitment, hexadecimal, proves};
pub(crate) use envelope::{Envelope, OpenedShare, open, seal};
pub(crate) use file::FileKey;
pub(crate) use holder::{Holder, HolderKey};
pub(crate) use phrase::{key_of, prepare, refuse_weak, stretch};
pub(crate) use salt::{Effort, Salt};

/// Why something is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Shut {
    #[error("the phrase is another one")]
    Phrase,
    #[error("fewer holders have opened their share than are needed")]
    TooFew,
    #[error("it is not what was sealed")]
    Broken,
}
