//! What lies in an envelope, from the shares that its holders opened: the very bytes that were committed to. They are taken from there
//! each time they are held against a commitment, so that nothing that is written down anew can come between.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use golive_domain::{
    id::BidSentId,
    rfp::{Envelope, Unopened},
    words::Word as _,
};

use crate::{
    entity::{bid_sent, opened_share, values::EnvelopeBody},
    rfp::seal::{self, OpenedShare, commitment, hexadecimal},
};

/// The content of an envelope, and what salts its commitment.
pub(crate) struct Unsealed {
    salt: [u8; 32],
    pub content: Vec<u8>,
}

impl Unsealed {
    /// From as many shares as were asked for, else why not.
    pub fn of(sent: &bid_sent::Model, part: Envelope, shares: &[opened_share::Model], threshold: u8) -> Result<Self, Unopened> {
        let (envelope, _) = sealed(sent, part);
        let envelope = &envelope.ok_or(Unopened::Missing)?.0;
        let own = shares.iter().filter(|share| share.sent_id == sent.id && share.part == part);
        let own: Result<Vec<_>, _> = own.map(|share| BASE64_STANDARD.decode(&share.share).map(OpenedShare)).collect();
        let own = own.map_err(|_| Unopened::Shares)?;
        let whole = seal::open(envelope, &own, &about(sent.id, part), threshold).map_err(|_| Unopened::Shares)?;
        let (salt, content) = whole.split_first_chunk::<32>().ok_or(Unopened::Content)?;
        Ok(Self { salt: *salt, content: content.to_vec() })
    }

    /// In hexadecimal digits.
    pub fn salt(&self) -> String {
        hexadecimal(&self.salt)
    }

    /// Whether it is what was committed to with this submission.
    pub fn is_committed(&self, sent: &bid_sent::Model, part: Envelope) -> bool {
        let (_, committed) = sealed(sent, part);
        committed == Some(commitment(&self.salt, &self.content).as_str())
    }
}

/// An envelope of a submission, and what was committed to with it.
pub(super) fn sealed(sent: &bid_sent::Model, part: Envelope) -> (Option<&EnvelopeBody>, Option<&str>) {
    match part {
        Envelope::Answers => (sent.answers.as_ref(), sent.answers_commitment.as_deref()),
        Envelope::Prices => (sent.prices.as_ref(), sent.prices_commitment.as_deref()),
    }
}

/// What an envelope belongs to: it opens nowhere else.
pub(super) fn about(id: BidSentId, part: Envelope) -> Vec<u8> {
    [id.0.as_bytes().as_slice(), part.as_str().as_bytes()].concat()
}
