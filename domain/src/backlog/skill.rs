//! The skills that estimates and the rate card speak of.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Say, search::fold};

/// A line of the rate card and of estimates: "developer", "تحلیلگر". Compared as people read it, case and script folded.
#[derive(Clone, Debug, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "columns", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Skill(String);

impl Skill {
    /// Longest name, in characters.
    pub const MAX: usize = 60;

    /// Folds white space; refuses nothing and too much.
    pub fn parse(input: &str) -> Result<Self, Say> {
        let text = input.split_whitespace().collect::<Vec<_>>().join(" ");
        match text.chars().count() {
            0 => Err(Say::new("error-required")),
            is if is > Self::MAX => Err(Say::new("error-too-long").with("is", is).with("max", Self::MAX)),
            _ => Ok(Self(text)),
        }
    }

    /// As it was written; two spellings that fold alike are one skill.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Skill {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || fold(&self.0) == fold(&other.0)
    }
}

impl fmt::Display for Skill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skill_is_one_however_it_is_typed() {
        assert_eq!(Skill::parse(" data  Analyst "), Skill::parse("Data analyst"));
        assert_eq!(Skill::parse("برنامه‌نويس"), Skill::parse("برنامه‌نویس"));
        assert_ne!(Skill::parse("Developer"), Skill::parse("Designer"));
    }

    #[test]
    fn a_skill_has_a_short_name() {
        assert_eq!(Skill::parse("  ").expect_err("refused").key, "error-required");
        assert_eq!(Skill::parse(&"x".repeat(61)).expect_err("refused").key, "error-too-long");
    }
}
