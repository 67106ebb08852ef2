//! Links from requirements to what proves them, and when they are in doubt.

use serde::{Deserialize, Serialize};

/// A link as it was made: to a version of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The requirement's version when somebody last said that the case proves it.
    pub sound_at: u32,
}

impl Link {
    /// Whether the requirement changed since: the case may prove what is no longer asked for. Coverage still counts it, and
    /// says so, until somebody looks and confirms.
    pub fn is_suspect(self, version: u32) -> bool {
        self.sound_at < version
    }

    /// Looked at and found right for the version as it is now. A link never becomes older.
    pub fn confirmed(self, version: u32) -> Self {
        Self { sound_at: self.sound_at.max(version) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_new_version_puts_every_link_in_doubt(sound_at in 1..1000_u32, later in 1..1000_u32) {
            let link = Link { sound_at };
            prop_assert!(!link.is_suspect(sound_at));
            prop_assert!(link.is_suspect(sound_at + later));
            prop_assert!(!link.confirmed(sound_at + later).is_suspect(sound_at + later));
            prop_assert_eq!(link.confirmed(sound_at.saturating_sub(later)), link);
        }
    }
}
