//! Which lines introduce what is quoted, or end what was written.

use super::{
    clean::turns,
    phrases::{BEGINS, LABELS, Label, ORIGINAL, SENT_FROM, WROTE},
};

/// Longest line that can introduce a quote, in bytes.
const LONGEST: usize = 400;

/// A line as it is compared; `None` where it is too long to introduce anything.
pub(super) fn folded(line: &str) -> Option<String> {
    let line = line.trim();
    if line.is_empty() || line.len() > LONGEST {
        return None;
    }
    let kept = line.chars().filter(|c| !turns(*c) && !matches!(c, '\u{200c}' | '\u{200d}' | '*'));
    let lower: String = kept
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' => 'ی',
            'ك' => 'ک',
            '’' => '\'',
            '：' => ':',
            _ => c,
        })
        .collect();
    Some(lower.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether a folded line ends as one above a quote does.
pub(super) fn ends_attribution(line: &str) -> bool {
    let is_ended = |ending: &str| line.strip_suffix(ending).is_some_and(|head| head.is_empty() || head.ends_with([' ', '>', ')', ',']));
    let is_address = line.ends_with(">:") && line.contains('@');
    WROTE.iter().any(|ending| is_ended(ending)) || is_address || (line.ends_with(':') && line.contains(" schrieb "))
}

/// Whether a folded line begins as one above a quote does.
pub(super) fn begins_attribution(line: &str) -> bool {
    line.starts_with(char::is_numeric) || BEGINS.iter().any(|begin| line.starts_with(begin))
}

/// Whether a folded line above a quote introduces it, in whichever language: it names a time or an address.
pub(super) fn looks_like_attribution(line: &str) -> bool {
    line.ends_with(':') && line.contains(char::is_numeric) && (line.contains('@') || line.contains(" 20") || names_a_time(line))
}

/// Whether digits stand on both sides of a colon: `10:15`.
fn names_a_time(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    letters.windows(3).any(|three| three[0].is_numeric() && three[1] == ':' && three[2].is_numeric())
}

/// `-----Original Message-----` in any of the languages.
pub(super) fn is_original(line: &str) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | ' ');
    let words = line.trim_matches(is_dash);
    line.starts_with(is_dash) && line.ends_with(is_dash) && ORIGINAL.contains(&words)
}

/// What a folded line of fields is: `von: jane`.
pub(super) fn label(line: &str) -> Option<Label> {
    let (head, _) = line.split_once(':')?;
    LABELS.iter().find(|(word, _)| *word == head.trim_end()).map(|(_, label)| *label)
}

/// A row of signs between a text and what it answers.
pub(super) fn is_rule(line: &str) -> bool {
    line.len() >= 5 && line.bytes().all(|b| matches!(b, b'_' | b'-' | b'='))
}

/// Whether a telephone wrote the line.
pub(super) fn is_sent_from(line: &str) -> bool {
    line.chars().count() <= 100 && SENT_FROM.iter().any(|begin| line.starts_with(begin))
}
