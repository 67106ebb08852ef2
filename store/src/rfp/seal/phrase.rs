//! Phrases as people write them, and the work of making keys of them: beside the async threads, and few at a time.

use golive_domain::{Say, error::Refusals};
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{HolderKey, OwnKey, Salt, Shut, holder};
use crate::{Error, Result};

/// A phrase written twice.
#[derive(Clone, PartialEq, Eq)]
pub struct Phrase {
    pub phrase: String,
    pub again: String,
}

/// Guesses that a phrase has to stand, as a power of ten: four words out of a few thousand.
const STRENGTH: f64 = 13.0;

/// Each takes 64 MiB: so many at a time, the others wait.
static PLACES: Semaphore = Semaphore::const_new(2);

/// Refuses a phrase that is soon guessed, and two that differ.
pub(crate) fn refuse_weak(phrase: &Phrase, refused: &mut Refusals) {
    if zxcvbn::zxcvbn(&phrase.phrase, &[]).guesses_log10() < STRENGTH {
        refused.add("secret", Say::new("error-rfp-phrase-weak"));
    }
    if phrase.phrase.split_whitespace().ne(phrase.again.split_whitespace()) {
        refused.add("secret_again", Say::new("error-rfp-phrase-again"));
    }
}

/// The public key that belongs to a holder's phrase.
pub(crate) async fn prepare(phrase: String, salt: Salt) -> Result<Vec<u8>> {
    aside(move || holder::prepare(&phrase, &salt)).await
}

/// The key of a holder's phrase, if it is the one whose public key is known.
pub(crate) async fn key_of(phrase: String, salt: Salt, public: Vec<u8>) -> Result<std::result::Result<HolderKey, Shut>> {
    aside(move || HolderKey::of(&phrase, &salt, &public)).await
}

/// A bidder's own key.
pub(crate) async fn stretch(phrase: String, salt: Salt) -> Result<OwnKey> {
    aside(move || OwnKey::of(&phrase, &salt)).await
}

async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let _place = PLACES.acquire().await.map_err(|cause| Error::broken("nobody may stretch a phrase any more", cause))?;
    spawn_blocking(work).await.map_err(|cause| Error::broken("stretching a phrase was stopped", cause))?
}
