//! Which words of the glossary stand in a text.

use crate::search::fold;

/// Letters an ending may have: «угодами», `stages`.
const ENDING: usize = 3;
/// Shorter words have no endings here: `SLA` is not `slab`, nor is `lid` a part of `lidless`.
const BENDS: usize = 4;

/// The places of the terms that a text speaks of, in the order given. Each term is its spellings, the usual one and what else it is
/// called. A spelling of several words is found where they follow each other.
pub fn spoken<'a>(text: &str, terms: impl IntoIterator<Item = &'a [String]>) -> Vec<usize> {
    let text = words(text);
    let said = |spelling: &String| {
        let spelling = words(spelling);
        !spelling.is_empty() && text.windows(spelling.len()).any(|run| run.iter().zip(&spelling).all(|(word, term)| is_form(word, term)))
    };
    let found = terms.into_iter().enumerate().filter(|(_, spellings)| spellings.iter().any(said));
    found.map(|(at, _)| at).collect()
}

/// Whether a word is the term's, or a form of it.
fn is_form(word: &str, term: &str) -> bool {
    let Some(ending) = word.strip_prefix(term) else { return false };
    ending.is_empty() || term.chars().count() >= BENDS && ending.chars().count() <= ENDING
}

/// A zero-width non-joiner parts words here: what follows it is an ending.
fn words(text: &str) -> Vec<String> {
    fold(&text.replace('\u{200c}', " ")).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, terms: &[&[&str]]) -> Vec<usize> {
        let terms: Vec<Vec<String>> = terms.iter().map(|term| term.iter().map(|each| (*each).to_owned()).collect()).collect();
        spoken(text, terms.iter().map(Vec::as_slice))
    }

    #[test]
    fn a_term_is_known_by_all_it_is_called() {
        let terms: &[&[&str]] = &[&["Service level agreement", "SLA"], &["Lead", "لید", "лід"], &["Escalation"]];
        assert_eq!(found("What the SLA says of a new lead", terms), [0, 1]);
        assert_eq!(found("لید‌های تازه", terms), [1]);
        assert_eq!(found("The service-level agreement holds", terms), [0]);
        assert_eq!(found("Slab, misleading, escalations", terms), [2]);
    }

    #[test]
    fn nothing_is_spoken_of_in_an_empty_text() {
        assert_eq!(found("", &[&["Lead"], &[""]]), Vec::<usize>::new());
        assert_eq!(found("lead", &[&[""]]), Vec::<usize>::new());
    }
}
