//! What names a person in a text: it belongs to a ticket, and has no place in an article.

use crate::{numerals::ascii_digits, search::fold};

/// Digits of the shortest telephone number.
const SHORTEST: usize = 8;

/// Addresses, telephone numbers and these people's names as they stand in a text, each once, in their order. A hint to whoever
/// writes: it may miss a name, and may call an order's number a telephone's.
pub fn personal(text: &str, names: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |word: &str| {
        if !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    };
    for word in text.split(|c: char| c.is_whitespace() || "<>()[]،,;؛\"«»".contains(c)) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '+');
        let address = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if address || is_telephone(word) {
            add(word);
        }
    }
    let folded = format!(" {} ", fold(text));
    for name in names {
        // A first name alone is enough to know somebody by.
        let called = fold(name).split(' ').any(|part| part.chars().count() > 2 && stands_in(&folded, part));
        if called {
            add(name);
        }
    }
    found
}

fn is_telephone(word: &str) -> bool {
    let plain = ascii_digits(word);
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    digits >= SHORTEST && plain.chars().all(|c| c.is_ascii_digit() || "+-.".contains(c)) && plain.starts_with(['+', '0'])
}

fn stands_in(folded: &str, part: &str) -> bool {
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    folded.match_indices(part).any(|(at, _)| apart(folded[..at].chars().next_back()) && apart(folded[at + part.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_telephones_and_names_are_told() {
        let text = "Hamid called from +98-912-555-0199, his mail is <hamid@aras.example>. آقای یزدانی ۰۹۱۲۵۵۵۰۱۹۹ را بدهید.";
        let names = ["Hamid Yazdani".to_owned(), "حمید یزدانی".to_owned(), "Sara Karimi".to_owned()];
        assert_eq!(personal(text, &names), ["+98-912-555-0199", "hamid@aras.example", "۰۹۱۲۵۵۵۰۱۹۹", "Hamid Yazdani", "حمید یزدانی"]);
    }

    #[test]
    fn what_names_nobody_is_left_alone() {
        let text = "Order 10456789 of 2026-11-23 @ the desk; the hamids of this world. Version 1.2.3";
        assert_eq!(personal(text, &["Hamid Yazdani".to_owned()]), Vec::<String>::new());
    }
}
