//! Hashing and checking passwords. Both take time on purpose, so they run beside the async threads.

use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use golive_domain::{
    Say,
    people::{PasswordRule, Strength},
};
use tokio::task::spawn_blocking;
use zxcvbn::feedback::Warning;

use crate::{Error, Result};

/// A hash of nobody's password, of the cost of a real one: whoever asks for an unknown account waits as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Z29saXZlLW5vYm9keS1zYWx0$jSmTwU8MCRN9dFWxsmUDEBSoDcXDkKv7wMvGZaC3PmQ";

/// What a new password is hashed to (argon2id), or why it is refused. `own` are words too near to guess with: name, e-mail.
pub(super) async fn new_hash(password: String, own: Vec<String>) -> Result<Result<String, Say>> {
    let work = move || -> Result<Result<String, Say>> {
        if let Err(why) = check(&password, &own) {
            return Ok(Err(why));
        }
        Ok(Ok(hashed(&password)?))
    };
    spawn_blocking(work).await.map_err(|cause| Error::broken("hashing was stopped", cause))?
}

/// What a password is hashed to that everybody may know: a demonstration's.
pub(super) async fn public_hash(password: String) -> Result<String> {
    spawn_blocking(move || hashed(&password)).await.map_err(|cause| Error::broken("hashing was stopped", cause))?
}

fn hashed(password: &str) -> Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes()).map_err(|cause| Error::broken("hashing failed", cause.to_string()))?;
    Ok(hash.to_string())
}

/// Whether it is the password of the hash. Without a hash it is not, and it takes as long to say so.
pub(super) async fn is_right(password: String, hash: Option<String>) -> Result<bool> {
    let work = move || {
        let right = Argon2::default().verify_password(password.as_bytes(), hash.as_deref().unwrap_or(NOBODY)).is_ok();
        right && hash.is_some()
    };
    spawn_blocking(work).await.map_err(|cause| Error::broken("checking a password was stopped", cause))
}

fn check(password: &str, own: &[String]) -> Result<(), Say> {
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    // The measure looks at the beginning only: a long password is no burden.
    let measured = zxcvbn::zxcvbn(password, &own);
    let strength = Strength::of_score(measured.score().into());
    PasswordRule::STANDARD.check(password, strength).map_err(|why| {
        let reason = measured.feedback().and_then(|feedback| feedback.warning()).map(reason);
        match reason {
            Some(reason) if why.key == "error-password-weak" => Say::new(format!("error-password-weak-{reason}")),
            _ => why,
        }
    })
}

/// Why it is easy to guess, in a word.
fn reason(warning: Warning) -> &'static str {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => "keyboard",
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => "repeats",
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => "common",
        Warning::SequencesLikeAbcAreEasyToGuess => "sequence",
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => "dates",
        Warning::AWordByItselfIsEasyToGuess => "word",
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => "names",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobodys_hash_costs_what_a_real_one_costs() {
        let real = Argon2::default().hash_password(b"mulled cider in the orchard").unwrap().to_string();
        let cost = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(cost(&real), cost(NOBODY));
    }

    #[test]
    fn a_weak_password_is_told_why() {
        let key = |password: &str| check(password, &["Nadia Rahimi".to_owned()]).err().map(|say| say.key);
        assert_eq!(key("mulled cider in the orchard"), None);
        assert_eq!(key("qwertyuiop").as_deref(), Some("error-password-weak-common"));
        assert_eq!(key("aaaaaaaaaaaa").as_deref(), Some("error-password-weak-repeats"));
        assert_eq!(key("short").as_deref(), Some("error-password-short"));
    }
}
