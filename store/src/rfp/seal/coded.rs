//! Bytes as base64 where an envelope is kept as JSON.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

pub fn serialize<S: Serializer>(bytes: &impl AsRef<[u8]>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&BASE64_STANDARD.encode(bytes))
}

pub fn deserialize<'de, D: Deserializer<'de>, T: TryFrom<Vec<u8>>>(from: D) -> Result<T, D::Error> {
    let text = String::deserialize(from)?;
    let bytes = BASE64_STANDARD.decode(text).map_err(D::Error::custom)?;
    T::try_from(bytes).map_err(|_| D::Error::custom("so many bytes were not expected"))
}
