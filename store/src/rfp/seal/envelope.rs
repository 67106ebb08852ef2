//! An envelope: content under a random key, and that key in shares, each of them under the public key of a holder.

use blahaj::{Share, Sharks};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hpke::{OpModeR, OpModeS, Serializable as _};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    Holder, HolderKey, Shut,
    holder::Kem,
    pad::{padded, unpadded},
};
use crate::fresh;

type Cipher = hpke::aead::ChaCha20Poly1305;
type Kdf = hpke::kdf::HkdfSha256;

/// What is kept of a submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Envelope {
    #[serde(with = "super::coded")]
    pub nonce: [u8; 24],
    #[serde(with = "super::coded")]
    pub body: Vec<u8>,
    pub shares: Vec<SealedShare>,
}

/// One share of an envelope's key, for one holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SealedShare {
    pub holder: Uuid,
    #[serde(with = "super::coded")]
    pub encapsulated: Vec<u8>,
    #[serde(with = "super::coded")]
    pub body: Vec<u8>,
}

/// A share that its holder opened. As many as were asked for open the envelope; one fewer says nothing at all.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct OpenedShare(pub Vec<u8>);

/// Seals `content` so that `threshold` of the holders open it together. `about` is what it belongs to: it opens nowhere else.
pub(crate) fn seal(content: &[u8], about: &[u8], holders: &[Holder], threshold: u8) -> Result<Envelope, Shut> {
    if threshold < 2 || holders.len() < usize::from(threshold) || holders.len() > 255 {
        return Err(Shut::TooFew);
    }
    let key = Zeroizing::new(fresh::bytes::<32>());
    let nonce = fresh::bytes::<24>();
    let cipher = XChaCha20Poly1305::new(key.as_slice().try_into().map_err(|_| Shut::Broken)?);
    let padded = Zeroizing::new(padded(content));
    let body = cipher.encrypt(&XNonce::from(nonce), Payload { msg: &padded, aad: about }).map_err(|_| Shut::Broken)?;
    let shares = Sharks(threshold).dealer(key.as_slice());
    let shares = holders.iter().zip(shares).map(|(holder, share)| sealed(holder, &share, about)).collect::<Result<_, _>>()?;
    Ok(Envelope { nonce, body, shares })
}

fn sealed(holder: &Holder, share: &Share, about: &[u8]) -> Result<SealedShare, Shut> {
    let public = holder.key().ok_or(Shut::Broken)?;
    let plain = Zeroizing::new(Vec::from(share));
    let (encapsulated, mut context) = hpke::setup_sender::<Cipher, Kdf, Kem>(&OpModeS::Base, &public, about).map_err(|_| Shut::Broken)?;
    let body = context.seal(&plain, holder.id.as_bytes()).map_err(|_| Shut::Broken)?;
    Ok(SealedShare { holder: holder.id, encapsulated: encapsulated.to_bytes().to_vec(), body })
}

impl SealedShare {
    /// What its holder's key makes of it.
    pub fn open(&self, key: &HolderKey, about: &[u8]) -> Result<OpenedShare, Shut> {
        let encapsulated =
            <<Kem as hpke::Kem>::EncappedKey as hpke::Deserializable>::from_bytes(&self.encapsulated).map_err(|_| Shut::Broken)?;
        let mut context =
            hpke::setup_receiver::<Cipher, Kdf, Kem>(&OpModeR::Base, key.private(), &encapsulated, about).map_err(|_| Shut::Broken)?;
        context.open(&self.body, self.holder.as_bytes()).map(OpenedShare).map_err(|_| Shut::Broken)
    }
}

/// The content, from as many shares as were asked for.
pub(crate) fn open(envelope: &Envelope, shares: &[OpenedShare], about: &[u8], threshold: u8) -> Result<Vec<u8>, Shut> {
    let shares = shares.iter().map(|share| Share::try_from(share.0.as_slice())).collect::<Result<Vec<_>, _>>().map_err(|_| Shut::Broken)?;
    let key = Zeroizing::new(Sharks(threshold).recover(&shares).map_err(|_| Shut::TooFew)?);
    let cipher = XChaCha20Poly1305::new(key.as_slice().try_into().map_err(|_| Shut::Broken)?);
    let payload = Payload { msg: &envelope.body, aad: about };
    let padded = Zeroizing::new(cipher.decrypt(&XNonce::from(envelope.nonce), payload).map_err(|_| Shut::Broken)?);
    unpadded(&padded).map(<[u8]>::to_vec).ok_or(Shut::Broken)
}

#[cfg(test)]
#[path = "envelope_tests.rs"]
mod tests;
