//! How good a password must be. Guessability is measured elsewhere (zxcvbn, on the server); the threshold is here.

use crate::{Say, words, words::Word as _};

words! {
    /// How hard a password is to guess, the five steps of zxcvbn.
    pub enum Strength {
        VeryWeak = "very_weak",
        Weak = "weak",
        Fair = "fair",
        Good = "good",
        Strong = "strong",
    }
}

impl Strength {
    /// The strength of a zxcvbn score; anything above 4 is as strong as 4.
    pub fn of_score(score: u8) -> Self {
        Self::ALL[usize::from(score).min(Self::ALL.len() - 1)]
    }
}

/// What a new password must be. Length and guessability are all: no rules about capitals and signs, which only make
/// people write passwords down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordRule {
    /// In characters.
    pub shortest: usize,
    /// In bytes, so that hashing one cannot be made a burden.
    pub longest: usize,
    pub weakest: Strength,
}

impl PasswordRule {
    /// Ten characters at least, a kilobyte at most, and good in the eyes of the estimator.
    pub const STANDARD: Self = Self { shortest: 10, longest: 1_024, weakest: Strength::Good };

    /// Refuses a password that is too short, too long or too easily guessed, in this order.
    pub fn check(&self, password: &str, strength: Strength) -> Result<(), Say> {
        if password.chars().count() < self.shortest {
            Err(Say::new("error-password-short").with("min", self.shortest))
        } else if password.len() > self.longest {
            Err(Say::new("error-password-long").with("max", self.longest))
        } else if strength < self.weakest {
            Err(Say::new("error-password-weak").with("strength", strength))
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(password: &str, strength: Strength) -> Option<String> {
        PasswordRule::STANDARD.check(password, strength).err().map(|say| say.key)
    }

    #[test]
    fn a_password_is_long_and_hard_to_guess() {
        assert_eq!(refusal("سیمرغ‌قاف‌آواز", Strength::Good), None);
        assert_eq!(refusal("nine char", Strength::Strong).as_deref(), Some("error-password-short"));
        assert_eq!(refusal("password123", Strength::VeryWeak).as_deref(), Some("error-password-weak"));
        assert_eq!(refusal(&"x".repeat(1_025), Strength::Strong).as_deref(), Some("error-password-long"));
    }

    #[test]
    fn a_score_is_a_strength() {
        assert_eq!([0, 3, 4, 9].map(Strength::of_score), [Strength::VeryWeak, Strength::Good, Strength::Strong, Strength::Strong]);
    }
}
