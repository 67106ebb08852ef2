//! Phrases as people write them, and the work of making keys of them: beside the async threads, and few at a time.

use std::time::Duration;

use golive_domain::{Error as Refusal, Say, error::Refusals, numerals::ascii_digit};
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};
use zeroize::Zeroizing;

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

/// Each takes 64 MiB: so many at a time, the others wait, and are told to come back before they wait for ever.
static PLACES: Semaphore = Semaphore::const_new(2);
const PATIENCE: Duration = Duration::from_secs(20);

/// Refuses a phrase that is soon guessed, and two that differ.
pub(crate) fn refuse_weak(phrase: &Phrase, refused: &mut Refusals) {
    if zxcvbn::zxcvbn(&phrase.phrase, &[]).guesses_log10() < STRENGTH {
        refused.add("secret", Say::new("error-rfp-phrase-weak"));
    }
    if phrase.phrase.split_whitespace().ne(phrase.again.split_whitespace()) {
        refused.add("secret_again", Say::new("error-rfp-phrase-again"));
    }
}

/// A phrase as it is told: spaces and capitals are of no account, nor is which keyboard it was typed on. Phrases are told and written
/// down, and a Persian word looks the same whether its letters and digits are Arabic or Persian ones. What this makes of a phrase stays
/// for ever: another spelling would shut out whoever chose one before.
pub(super) fn spoken(phrase: &str) -> Zeroizing<String> {
    let typed = Zeroizing::new(phrase.to_lowercase());
    let spelt: Zeroizing<String> = Zeroizing::new(typed.chars().filter_map(letter).collect());
    Zeroizing::new(spelt.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `None` for what nobody sees.
fn letter(typed: char) -> Option<char> {
    match typed {
        // Joiners, tatweel, marks of direction.
        '\u{200c}'..='\u{200f}' | '\u{640}' => None,
        'ي' | 'ى' => Some('ی'),
        'ك' => Some('ک'),
        other => Some(ascii_digit(other)),
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
    let place = timeout(PATIENCE, PLACES.acquire()).await.map_err(|_| Refusal::Unavailable)?;
    let _place = place.map_err(|cause| Error::broken("nobody may stretch a phrase any more", cause))?;
    spawn_blocking(work).await.map_err(|cause| Error::broken("stretching a phrase was stopped", cause))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_the_same_from_every_keyboard() {
        assert_eq!(spoken("  Copper   LANTERN river\t4 ").as_str(), "copper lantern river 4");
        assert_eq!(spoken("كتاب يك می\u{200c}شود ۴٥"), spoken("کتاب یک میشود 45"));
        assert_ne!(spoken("Їжак"), spoken("їжа"));
        assert_eq!(spoken("ЇЖАК").as_str(), "їжак");
    }
}
