//! What a phrase is mixed with, and how much work it is to try one: both are written down together, so that what was chosen under one
//! effort opens under every other that comes later.

use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::fresh;

/// What is written before a salt whose phrase everybody is told.
const TOLD: &str = "told:";

/// What a phrase is mixed with, so that the same phrase is another key elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Salt {
    bytes: [u8; 16],
    effort: Effort,
}

/// How much work it is to try a phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Effort {
    /// For a phrase that is somebody's secret: a guess costs 64 MiB and a good part of a second.
    #[default]
    Full,
    /// For a phrase that everybody is told, as the demonstration's are: next to none.
    Told,
}

impl Salt {
    pub fn fresh(effort: Effort) -> Self {
        Self { bytes: fresh::bytes(), effort }
    }

    /// As it is kept; `None` for what is no salt.
    pub fn parse(text: &str) -> Option<Self> {
        let (effort, coded) = match text.strip_prefix(TOLD) {
            Some(coded) => (Effort::Told, coded),
            None => (Effort::Full, text),
        };
        Some(Self { bytes: BASE64_STANDARD.decode(coded).ok()?.try_into().ok()?, effort })
    }

    /// To be kept.
    pub fn to_text(self) -> String {
        let coded = BASE64_STANDARD.encode(self.bytes);
        match self.effort {
            Effort::Full => coded,
            Effort::Told => format!("{TOLD}{coded}"),
        }
    }

    pub(super) fn bytes(&self) -> &[u8; 16] {
        &self.bytes
    }

    pub(super) fn effort(&self) -> Effort {
        self.effort
    }
}

impl Effort {
    /// Memory in KiB, and passes over it.
    pub(super) fn cost(self) -> (u32, u32) {
        match self {
            Self::Full => (64 * 1024, 3),
            Self::Told => (8, 1),
        }
    }
}

#[cfg(test)]
impl Salt {
    /// One that is known, of a secret.
    pub fn of(byte: u8) -> Self {
        Self { bytes: [byte; 16], effort: Effort::Full }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_salt_is_read_back_with_its_effort() {
        for effort in [Effort::Full, Effort::Told] {
            let salt = Salt::fresh(effort);
            assert_eq!(Salt::parse(&salt.to_text()), Some(salt));
        }
        assert_eq!(Salt::of(1).to_text(), BASE64_STANDARD.encode([1; 16]), "what was kept before there were two is a secret's");
        assert_ne!(Salt::fresh(Effort::Full), Salt::fresh(Effort::Full));
        for none in ["", "told:", "told:AAAA", "AAAA", "no salt"] {
            assert_eq!(Salt::parse(none), None, "{none}");
        }
    }

    #[test]
    fn a_secret_is_dear_to_guess() {
        assert_eq!(Effort::default(), Effort::Full);
        assert_eq!(Effort::default().cost(), (64 * 1024, 3));
    }
}
