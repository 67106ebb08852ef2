//! Letters that a paper cannot take, and where long words may be broken.

use serde::Serializer;

/// Sets the direction of what follows it.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Spaces as they are, tabs and line ends as spaces, without control characters, what no XML may hold, and marks that turn the direction.
pub fn clean(text: &str) -> String {
    let kept = |c: char| match c {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        c if c.is_control() || turns(c) => None,
        c => Some(c),
    };
    text.chars().filter_map(kept).collect()
}

/// A word longer than this may be broken anywhere.
const LONG: usize = 28;

/// Adds a word, with places to break in one that has no end.
pub fn breakable(word: &str, told: &mut String) {
    let long = word.chars().count() > LONG;
    for (at, c) in word.chars().enumerate() {
        if long && at > 0 && at % 8 == 0 {
            told.push('\u{200b}');
        }
        told.push(c);
    }
}

/// Writes a text for the press: every word of it may be broken where it has no end.
pub fn breaking<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&broken(text))
}

/// The same of names and values.
pub fn breaking_pairs<S: Serializer>(pairs: &[(String, String)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(pairs.iter().map(|(name, value)| (broken(&clean(name)), broken(&clean(value)))))
}

/// Lines stay lines, and spaces spaces.
fn broken(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for word in text.split_inclusive([' ', '\n']) {
        breakable(word, &mut told);
    }
    told
}

/// A letter of a script that runs from the right.
pub fn runs_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && c.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_file_takes_is_left_out() {
        assert_eq!(clean(" a\tb\u{7}\u{202e}c\u{ffff}\n"), " a bc ");
        assert_eq!(clean("می\u{200c}شود"), "می\u{200c}شود");
    }

    #[test]
    fn scripts_are_told_apart() {
        assert!("سلاםא".chars().all(runs_from_right));
        assert!(!"aЖ1۵ ".chars().any(runs_from_right));
    }
}
