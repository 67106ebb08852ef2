//! A query as the words it asks for.

use super::fold;

/// More words than this narrow nothing any more.
pub const MAX_TERMS: usize = 8;

/// The folded words of a query, each once, at most [`MAX_TERMS`]. They hold letters and digits only, so they are safe in
/// the query language of either database. `ARAS-214` asks for `aras` and `214`.
pub fn terms(query: &str) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    for word in fold(query).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if terms.len() < MAX_TERMS && terms.iter().all(|known| known != word) {
            terms.push(word.to_owned());
        }
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_query_is_its_words_each_once() {
        assert_eq!(terms("  Łódź, łódź OR \"گزارش‌ها\" ARAS-214* "), ["lodz", "or", "گزارشها", "aras", "214"]);
        assert_eq!(terms(" -- "), Vec::<String>::new());
    }

    #[test]
    fn eight_words_are_enough() {
        assert_eq!(terms("a b c d e f g h i j").len(), MAX_TERMS);
    }

    proptest! {
        #[test]
        fn a_term_is_letters_and_digits(query in ".{0,60}") {
            let terms = terms(&query);
            prop_assert!(terms.len() <= MAX_TERMS);
            prop_assert!(terms.iter().all(|term| !term.is_empty() && term.chars().all(char::is_alphanumeric)));
        }
    }
}
