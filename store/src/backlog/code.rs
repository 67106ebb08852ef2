//! What an item is called: `ARAS-214`.

use golive_domain::{numerals::ascii_digits, text::ProjectKey};

/// The code of a project's item.
pub fn code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-{number}")
}

/// The number a person means by `ARAS-214`, `aras 214` or `214`, in any digits; `None` when it is no code of this project.
pub fn number_of(key: &ProjectKey, text: &str) -> Option<i32> {
    let text = ascii_digits(text.trim()).to_uppercase();
    let number = text.strip_prefix(key.as_str()).map_or(text.as_str(), |rest| rest.trim_start_matches(['-', ' ', '\u{2011}']));
    number.parse().ok().filter(|number| *number > 0)
}

/// Whether somebody may mean an item's key by it, ours or one of another tool: `XD-1318`, `214`, `ARAS 214`.
pub(super) fn is_like_a_key(text: &str) -> bool {
    let text = ascii_digits(text.trim());
    text.ends_with(|c: char| c.is_ascii_digit()) && text.split_whitespace().count() <= 2
}

/// The ways a key of another tool may be written that is typed so.
pub(super) fn spellings(text: &str) -> [String; 3] {
    let text = ascii_digits(text.trim());
    [text.to_uppercase(), text.to_lowercase(), text]
}

/// What history calls an item.
pub(crate) fn label(key: &ProjectKey, number: i32, title: &str) -> String {
    format!("{} {title}", code(key, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        let key = ProjectKey::parse("ARAS").unwrap();
        for text in ["ARAS-214", "aras-214", " aras 214", "214", "۲۱۴"] {
            assert_eq!(number_of(&key, text), Some(214), "{text}");
        }
        assert_eq!(number_of(&key, "OTHER-214"), None);
        assert_eq!(number_of(&key, "aras"), None);
    }
}
