//! The kind of a note by its first sign, so that one hand that types needs no other to choose.

use super::NoteKind;

/// The sign of each kind: `?` a question, `!` a problem, `*` an idea; everything else is an observation. The question mark
/// may be the Persian one.
const SIGNS: [(char, NoteKind); 4] =
    [('?', NoteKind::Question), ('؟', NoteKind::Question), ('!', NoteKind::Problem), ('*', NoteKind::Idea)];

/// What a note is and says. A kind that somebody chose is what it is, and its text stands as it was written; where nobody
/// chose another one than an observation, the first sign may.
pub fn noted(chosen: Option<NoteKind>, text: &str) -> (NoteKind, &str) {
    match chosen.filter(|kind| *kind != NoteKind::Observation) {
        Some(kind) => (kind, text.trim()),
        None => {
            let (kind, text) = marked(text);
            (kind.unwrap_or(NoteKind::Observation), text)
        }
    }
}

/// The kind that the first sign of a text chooses, and the text without it; `None` where it begins with none. A sign alone,
/// one that comes more than once («!!!»), and one that begins other lines too, as in a list, is a text.
fn marked(text: &str) -> (Option<NoteKind>, &str) {
    let text = text.trim();
    let chosen = SIGNS.iter().find_map(|(sign, kind)| Some((*sign, *kind, text.strip_prefix(*sign)?)));
    let lists = |sign: char| text.lines().skip(1).any(|line| line.trim_start().starts_with(sign));
    match chosen {
        Some((sign, kind, rest)) if !rest.trim().is_empty() && !rest.starts_with(sign) && !lists(sign) => (Some(kind), rest.trim_start()),
        _ => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_sign_says_what_it_is() {
        assert_eq!(marked("? who approves discounts"), (Some(NoteKind::Question), "who approves discounts"));
        assert_eq!(marked("؟ چه کسی"), (Some(NoteKind::Question), "چه کسی"));
        assert_eq!(marked("!total is wrong"), (Some(NoteKind::Problem), "total is wrong"));
        assert_eq!(marked("* try with two tabs"), (Some(NoteKind::Idea), "try with two tabs"));
        assert_eq!(marked("opened the list"), (None, "opened the list"));
        assert_eq!(marked("!!! look"), (None, "!!! look"));
        assert_eq!(marked("?"), (None, "?"));
        assert_eq!(marked("* one tab\n* two tabs"), (None, "* one tab\n* two tabs"), "a list");
    }

    #[test]
    fn what_was_chosen_comes_before_any_sign() {
        assert_eq!(noted(Some(NoteKind::Problem), " ? nobody answers "), (NoteKind::Problem, "? nobody answers"));
        assert_eq!(noted(Some(NoteKind::Observation), "? nobody answers"), (NoteKind::Question, "nobody answers"));
        assert_eq!(noted(None, "opened"), (NoteKind::Observation, "opened"));
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "\\PC{0,40}") {
            let (kind, rest) = marked(&text);
            prop_assert!(text.trim().ends_with(rest));
            prop_assert!(kind.is_some() || rest == text.trim());
        }
    }
}
