//! What cases, plans and runs are called: `ARAS-T12`, `ARAS-P3`, `ARAS-R7`.

use golive_domain::{numerals::ascii_digits, text::ProjectKey};

/// What people call a case: `ARAS-T12`.
pub fn case_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-T{number}")
}

/// What people call a plan: `ARAS-P3`.
pub fn plan_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-P{number}")
}

/// What people call a run: `ARAS-R7`.
pub fn run_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-R{number}")
}

/// The number a person means by `ARAS-T12`, `t12` or `12`, in any digits; `None` when it is no case of this project.
pub fn case_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'T', text)
}

/// The number behind a letter of its own, with or without the project's key before it.
pub(crate) fn numbered(key: &ProjectKey, letter: char, text: &str) -> Option<i32> {
    let text = ascii_digits(text.trim()).to_uppercase();
    let rest = text.strip_prefix(key.as_str()).map_or(text.as_str(), |rest| rest.trim_start_matches(['-', ' ', '\u{2011}']));
    let number = rest.strip_prefix(letter).unwrap_or(rest);
    number.parse().ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_found_however_it_is_typed() {
        let key = ProjectKey::parse("ARAS").unwrap();
        for text in ["ARAS-T12", "aras-t12", "t12", "12", "T۱۲"] {
            assert_eq!(case_number(&key, text), Some(12), "{text}");
        }
        assert_eq!(case_number(&key, "OTHER-T12"), None);
        assert_eq!(case_number(&key, "ARAS-D12"), None);
    }
}
