//! The key of one submitted file: random, of that file alone, and written nowhere but in the answers, which lie under seal.

use super::{OwnKey, Shut};

/// A random key, used as a bidder's own key is used; no phrase makes it.
pub(crate) struct FileKey(OwnKey);

impl FileKey {
    pub fn fresh() -> Self {
        Self(OwnKey::random())
    }

    /// As the answers tell it.
    pub fn parse(text: &str) -> Option<Self> {
        OwnKey::parse(text).map(Self)
    }

    /// For the answers.
    pub fn to_text(&self) -> String {
        self.0.to_text().to_string()
    }

    /// Filled up to a power of two first. `about` is the file it belongs to: it opens as no other.
    pub fn encrypt(&self, content: &[u8], about: &[u8]) -> Vec<u8> {
        self.0.encrypt(content, about)
    }

    pub fn decrypt(&self, sealed: &[u8], about: &[u8]) -> Result<Vec<u8>, Shut> {
        self.0.decrypt(sealed, about)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_opens_with_its_own_key_and_as_itself() {
        let (key, other) = (FileKey::fresh(), FileKey::fresh());
        let sealed = key.encrypt(b"offer", b"file 1");
        let told = FileKey::parse(&key.to_text()).unwrap();
        assert_eq!(told.decrypt(&sealed, b"file 1"), Ok(b"offer".to_vec()));
        assert_eq!(told.decrypt(&sealed, b"file 2"), Err(Shut::Broken));
        assert_eq!(other.decrypt(&sealed, b"file 1"), Err(Shut::Broken));
    }
}
