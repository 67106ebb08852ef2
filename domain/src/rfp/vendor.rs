//! What a buyer knows of a vendor, and what is asked of every one before an invitation.

use serde::{Deserialize, Serialize};

use crate::{numerals::ascii_digits, words};

words! {
    /// The buyer's questions to a vendor, in the order of the form.
    pub enum VendorFact {
        /// Years in the trade, and projects of this size.
        Experience = "experience",
        /// Who may be asked about them.
        References = "references",
        /// What they have built and for whom.
        Portfolio = "portfolio",
        /// Who would work on it.
        Team = "team",
        /// Where data lies, who processes it, what is signed about it.
        Gdpr = "gdpr",
        Hosting = "hosting",
        /// What costs extra: licences, users, storage, interfaces, exit.
        ExtraFees = "extra_fees",
        /// When something that can be used is there.
        MvpDate = "mvp_date",
        Training = "training",
        Support = "support",
        /// How the data is given back at the end.
        Exit = "exit",
    }
}

/// What a vendor said to the questions, or what was found out; empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Profile(pub std::collections::BTreeMap<VendorFact, String>);

impl Profile {
    /// How many of the questions something is known to.
    pub fn known(&self) -> usize {
        self.0.values().filter(|text| !text.trim().is_empty()).count()
    }

    /// What is known to a question.
    pub fn told(&self, fact: VendorFact) -> Option<&str> {
        self.0.get(&fact).map(String::as_str).filter(|text| !text.trim().is_empty())
    }
}

/// `V-3`
pub fn vendor_code(number: i32) -> String {
    format!("V-{number}")
}

/// The number a person means by `V-3`, `v3` or `3`, in any digits.
pub fn vendor_number(text: &str) -> Option<i32> {
    let text = ascii_digits(text.trim()).to_uppercase();
    let rest = text.strip_prefix('V').map_or(text.as_str(), |rest| rest.trim_start_matches(['-', ' ', '\u{2011}']));
    rest.parse().ok().filter(|number| *number > 0)
}

/// How many vendors are read side by side.
pub const COMPARED: std::ops::RangeInclusive<usize> = 2..=5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_blank_is_not_known() {
        let profile = Profile([(VendorFact::Team, "Four people".into()), (VendorFact::Gdpr, "  ".into())].into());
        assert_eq!(profile.known(), 1);
        let stored = serde_json::to_string(&profile).unwrap();
        assert_eq!(serde_json::from_str::<Profile>(&stored).unwrap(), profile);
    }

    #[test]
    fn a_vendor_is_found_however_its_code_is_typed() {
        for text in ["V-3", "v3", " 3 ", "V ۳", vendor_code(3).as_str()] {
            assert_eq!(vendor_number(text), Some(3), "{text}");
        }
        for text in ["", "V-", "RFP-3", "-3", "V-0"] {
            assert_eq!(vendor_number(text), None, "{text}");
        }
    }
}
