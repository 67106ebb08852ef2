//! The key of a key holder, which is derived from a phrase each time and never kept.

use argon2::{Algorithm, Argon2, Params, Version};
use hpke::{Deserializable as _, Kem as _, Serializable as _};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Salt, Shut, phrase::spoken};
use crate::{Error, Result};

pub(super) type Kem = hpke::kem::X25519HkdfSha256;

/// Somebody shares are sealed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    pub id: Uuid,
    pub public: Vec<u8>,
}

/// The private key of a holder, for as long as a request takes.
pub(crate) struct HolderKey(<Kem as hpke::Kem>::PrivateKey);

/// The public key that belongs to a phrase.
pub(crate) fn prepare(phrase: &str, salt: &Salt) -> Result<Vec<u8>> {
    let (_, public) = Kem::derive_keypair(stretched(phrase, salt)?.as_slice());
    Ok(public.to_bytes().to_vec())
}

impl HolderKey {
    /// The key of a phrase, if it is the one whose public key is known.
    pub fn of(phrase: &str, salt: &Salt, public: &[u8]) -> Result<std::result::Result<Self, Shut>> {
        let (private, own) = Kem::derive_keypair(stretched(phrase, salt)?.as_slice());
        Ok(if own.to_bytes().as_slice() == public { Ok(Self(private)) } else { Err(Shut::Phrase) })
    }

    pub(super) fn private(&self) -> &<Kem as hpke::Kem>::PrivateKey {
        &self.0
    }
}

impl Holder {
    pub(super) fn key(&self) -> Option<<Kem as hpke::Kem>::PublicKey> {
        <Kem as hpke::Kem>::PublicKey::from_bytes(&self.public).ok()
    }
}

/// A phrase as 32 bytes that are as costly to try as its salt says (Argon2id).
pub(super) fn stretched(phrase: &str, salt: &Salt) -> Result<Zeroizing<[u8; 32]>> {
    let spoken = spoken(phrase);
    let (memory, passes) = salt.effort().cost();
    let params = Params::new(memory, passes, 1, Some(32)).expect("the parameters are within their bounds");
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(spoken.as_bytes(), salt.bytes(), key.as_mut_slice())
        .map_err(|cause| Error::broken("a phrase cannot be stretched", cause))?;
    Ok(key)
}
