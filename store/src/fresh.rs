//! Fresh ids and secrets. Ids are UUIDv7 of the store's own time, so that they sort as they were made.

use std::sync::{LazyLock, Mutex};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use rand::RngCore;
use sha2::{Digest, Sha256};
use uuid::{ContextV7, Timestamp, Uuid};

static ORDER: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));

/// An id that sorts after every id made before it at the same or an earlier `now`.
pub fn id<T: From<Uuid>>(now: DateTime<Utc>) -> T {
    let order = ORDER.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(&*order, seconds, now.timestamp_subsec_nanos())).into()
}

/// A secret of 256 random bits, safe in a URL. Only its [`hash`] is ever stored.
pub fn secret() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes::<32>())
}

/// Eighty bits of chance.
pub fn chance() -> [u8; 10] {
    bytes()
}

/// So many bytes that nobody can guess.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// How a high-entropy secret is kept: a plain SHA-256, since there is nothing to guess.
pub fn hash(secret: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}
