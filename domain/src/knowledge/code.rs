//! What an article is called: `KB-7`, within its project.

use crate::numerals::ascii_digits;

/// `KB-7`
pub fn article_code(number: i32) -> String {
    format!("KB-{number}")
}

/// The number a person means by `KB-7`, `kb7` or `7`, in any digits.
pub fn article_number(text: &str) -> Option<i32> {
    let text = ascii_digits(text.trim()).to_uppercase();
    let rest = text.strip_prefix("KB").map_or(text.as_str(), |rest| rest.trim_start_matches(['-', ' ', '\u{2011}']));
    rest.parse().ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_found_however_its_code_is_typed() {
        for text in ["KB-7", "kb7", " 7 ", "KB ۷", article_code(7).as_str()] {
            assert_eq!(article_number(text), Some(7), "{text}");
        }
        for text in ["", "KB-", "ARAS-7", "-7", "KB-0"] {
            assert_eq!(article_number(text), None, "{text}");
        }
    }
}
