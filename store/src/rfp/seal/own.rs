//! A bidder's own key: what is not submitted yet is encrypted under it, row by row.
//!
//! It is derived from a phrase that the bidder's people share, and travels in a cookie of theirs. Golive keeps what it takes to tell
//! whether a phrase is the right one, and that opens nothing.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{
    Salt, Shut,
    holder::stretched,
    pad::{padded, unpadded},
};
use crate::{Result, fresh};

/// What is encrypted to tell that a key is the right one.
const PROOF: &[u8] = b"golive bidder's own key 1";

/// A bidder's own key, for as long as a request takes.
#[derive(Clone)]
pub struct OwnKey(Zeroizing<[u8; 32]>);

impl OwnKey {
    pub(crate) fn of(phrase: &str, salt: &Salt) -> Result<Self> {
        Ok(Self(stretched(phrase, salt)?))
    }

    pub(super) fn random() -> Self {
        Self(Zeroizing::new(fresh::bytes()))
    }

    /// As it came back in a cookie.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.decode(text).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// For the cookie.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64_URL_SAFE_NO_PAD.encode(self.0.as_slice()))
    }

    /// A name that tells nothing without the key, and is the same each time.
    pub(crate) fn blind(&self, name: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(b"golive bid row 1\0");
        hash.update(self.0.as_slice());
        hash.update(name.as_bytes());
        BASE64_URL_SAFE_NO_PAD.encode(hash.finalize())
    }

    /// What is stored to tell the right key from another.
    pub(crate) fn proof(&self) -> Vec<u8> {
        self.encrypt(b"", PROOF)
    }

    pub(crate) fn proves(&self, proof: &[u8]) -> bool {
        self.decrypt(proof, PROOF).is_ok()
    }

    /// `about` is what it belongs to: it opens nowhere else.
    pub(crate) fn encrypt(&self, content: &[u8], about: &[u8]) -> Vec<u8> {
        let nonce = fresh::bytes::<24>();
        let payload = padded(content);
        let body = self.cipher().encrypt(&XNonce::from(nonce), Payload { msg: &payload, aad: about });
        let body = body.expect("what is in memory is short enough for the cipher");
        [nonce.as_slice(), &body].concat()
    }

    pub(crate) fn decrypt(&self, sealed: &[u8], about: &[u8]) -> std::result::Result<Vec<u8>, Shut> {
        let (nonce, body) = sealed.split_first_chunk::<24>().ok_or(Shut::Broken)?;
        let plain = self.cipher().decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: about }).map_err(|_| Shut::Broken)?;
        unpadded(&plain).map(<[u8]>::to_vec).ok_or(Shut::Broken)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

impl std::fmt::Debug for OwnKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OwnKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_key_is_told_from_another_and_opens_what_it_closed() {
        let (own, other) = (OwnKey::of("copper lantern river seven", &Salt::of(1)).unwrap(), OwnKey::of("copper", &Salt::of(1)).unwrap());
        assert!(own.proves(&own.proof()) && !other.proves(&own.proof()));
        let sealed = own.encrypt(b"full, 1200.00", b"requirement 4");
        assert_eq!(own.decrypt(&sealed, b"requirement 4"), Ok(b"full, 1200.00".to_vec()));
        assert_eq!(own.decrypt(&sealed, b"requirement 5"), Err(Shut::Broken), "moved to another row");
        assert_eq!(other.decrypt(&sealed, b"requirement 4"), Err(Shut::Broken));
        assert_eq!(own.decrypt(b"", b"requirement 4"), Err(Shut::Broken));
        assert_ne!(sealed, own.encrypt(b"full, 1200.00", b"requirement 4"), "the same again looks otherwise");
        assert!(OwnKey::parse(&own.to_text()).unwrap().proves(&own.proof()));
        assert_eq!(own.blind("line/R-1"), own.blind("line/R-1"));
        assert_ne!(own.blind("line/R-1"), other.blind("line/R-1"), "names tell nothing without the key");
        assert_eq!(format!("{own:?}"), "OwnKey(…)");
    }
}
