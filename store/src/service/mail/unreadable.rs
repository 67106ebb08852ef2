//! Why a mail was not taken in.

use golive_domain::Say;

/// Why a mail waits in quarantine for a person to look at it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// More bytes than are read.
    #[error("a mail of {bytes} bytes, more than {max}")]
    TooLarge { bytes: usize, max: usize },
    /// None of the fields that make a mail.
    #[error("not a mail")]
    NotMail,
    /// Nobody to answer.
    #[error("a mail from nobody")]
    NoSender,
    /// The sender's address is none.
    #[error("no address: {address}")]
    BadAddress { address: String },
    /// More parts than are read.
    #[error("a mail of more than {max} parts")]
    TooManyParts { max: usize },
    /// Parts within parts, deeper than is read.
    #[error("parts more than {max} deep")]
    TooDeep { max: usize },
}

impl Unreadable {
    /// What the page of the quarantine says; sizes in megabytes of a million bytes.
    pub fn say(&self) -> Say {
        match self {
            Self::TooLarge { bytes, max } => {
                Say::new("error-mail-too-large").with("is", bytes.div_ceil(MEGABYTE)).with("max", max / MEGABYTE)
            }
            Self::NotMail => Say::new("error-mail-none"),
            Self::NoSender => Say::new("error-mail-no-sender"),
            Self::BadAddress { address } => Say::new("error-mail-address").with("address", address),
            Self::TooManyParts { max } => Say::new("error-mail-parts").with("max", max),
            Self::TooDeep { max } => Say::new("error-mail-deep").with("max", max),
        }
    }
}

const MEGABYTE: usize = 1_000_000;
