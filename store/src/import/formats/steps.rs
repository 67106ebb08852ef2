//! Steps that stand together in one cell: `1. Open the form`, a line for each.

use golive_domain::numerals::ascii_digit;

use super::{book::StepIn, html::plain};

/// Steps of two cells, of what is done and of what is to be seen. Numbers pair them; what bears a number that the other
/// cell does not have stands alone. Cells without numbers are one step. The first number may be as high as `first`, where
/// other steps went before.
pub fn paired(actions: &str, expected: &str, first: usize) -> Vec<StepIn> {
    let actions = Listed::read(actions, first);
    let expected = Listed::read(expected, actions.texts.len());
    let mut steps: Vec<StepIn> = actions.texts.into_iter().map(|action| StepIn { action, expected: String::new() }).collect();
    // One expectation without a number is what all steps come to at last.
    let first = if expected.is_numbered { 0 } else { steps.len().saturating_sub(1) };
    for (at, expected) in expected.texts.into_iter().enumerate() {
        match steps.get_mut(first + at) {
            Some(step) => step.expected = expected,
            None => steps.push(StepIn { action: String::new(), expected }),
        }
    }
    steps
}

/// The texts of a numbered cell, each in its place; the first number may be as high as `first`.
pub fn numbered(cell: &str, first: usize) -> Vec<String> {
    Listed::read(cell, first).texts
}

/// The texts of a cell that is numbered, and of no other.
pub fn numbered_only(cell: &str, first: usize) -> Option<Vec<String>> {
    let listed = Listed::read(cell, first);
    listed.is_numbered.then_some(listed.texts)
}

/// What a cell lists.
struct Listed {
    texts: Vec<String>,
    is_numbered: bool,
}

impl Listed {
    /// The texts behind the numbers 1, 2, 3 … at the beginnings of lines, each in its place; a number left out leaves an
    /// empty place. Lines without the next number belong to the text before. Where no number up to `first` begins it, all is
    /// one text.
    fn read(cell: &str, first: usize) -> Self {
        let cell = plain(cell);
        let mut texts: Vec<String> = Vec::new();
        for line in cell.lines() {
            let next = number(line).filter(|(is, _)| *is > texts.len() && *is <= texts.len() + MAX_GAP);
            match (next.filter(|(is, _)| *is <= first.max(1) || !texts.is_empty()), texts.last_mut()) {
                (Some((is, text)), _) => {
                    texts.resize(is - 1, String::new());
                    texts.push(text.to_owned());
                }
                (None, Some(text)) => {
                    text.push('\n');
                    text.push_str(line);
                }
                // Something stands before any number: this is no list.
                (None, None) => return Self { texts: vec![cell], is_numbered: false },
            }
        }
        Self { texts: texts.iter().map(|text| plain(text)).collect(), is_numbered: true }
    }
}

/// Numbers may be left out, as in a list of expectations for some steps only.
const MAX_GAP: usize = 20;

/// `12. Text`, `12) Text`, `۱۲- Text`. A number that is moved in belongs to a list within a step.
fn number(line: &str) -> Option<(usize, &str)> {
    let line = line.strip_prefix(' ').unwrap_or(line);
    let digits = line.find(|c: char| !ascii_digit(c).is_ascii_digit()).unwrap_or(line.len());
    let number: String = line[..digits].chars().map(ascii_digit).collect();
    let text = line[digits..].strip_prefix(['.', ')', '-', '\u{2013}'])?;
    let ends = text.is_empty() || text.starts_with(char::is_whitespace) || text.starts_with('"');
    let number = number.parse().ok().filter(|number| (1..=1000).contains(number))?;
    ends.then_some((number, text.trim_start()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn steps(actions: &str, expected: &str) -> Vec<(String, String)> {
        paired(actions, expected, 1).into_iter().map(|step| (step.action, step.expected)).collect()
    }

    fn step(action: &str, expected: &str) -> (String, String) {
        (action.to_owned(), expected.to_owned())
    }

    #[test]
    fn numbers_pair_what_is_done_with_what_is_seen() {
        let found = steps("1. Open\n2. Fill in\n   the name\n3. Save", "1. It opens\n3. It is saved");
        assert_eq!(found, [step("Open", "It opens"), step("Fill in\n   the name", ""), step("Save", "It is saved")]);
        assert_eq!(steps("۱. باز کنید\n۲) ذخیره کنید", ""), [step("باز کنید", ""), step("ذخیره کنید", "")]);
        assert_eq!(steps("1. Open\n2. Save", "2. It is saved"), [step("Open", ""), step("Save", "It is saved")]);
        assert_eq!(steps("1. Open", "1. Opens\n2. More"), [step("Open", "Opens"), step("", "More")]);
    }

    #[test]
    fn without_numbers_a_cell_is_one_step() {
        assert_eq!(steps("Open it\n1. not a list", "Seen"), [step("Open it\n1. not a list", "Seen")]);
        assert_eq!(steps("3.5 hours pass", ""), [step("3.5 hours pass", "")]);
        assert_eq!(steps("2024. A year", ""), [step("2024. A year", "")]);
        assert_eq!(steps("1. Open\n1.1. a detail\n2. Save", ""), [step("Open\n1.1. a detail", ""), step("Save", "")]);
        assert_eq!(steps("1. Open\n\t1. a\n\t2. b", ""), [step("Open\n\t1. a\n\t2. b", "")]);
        assert_eq!(steps("", ""), []);
    }

    #[test]
    fn a_row_may_go_on_with_the_numbers_of_the_row_before() {
        let steps = paired("3. Save", "3. It is saved", 3);
        assert_eq!(steps.last(), Some(&StepIn { action: "Save".into(), expected: "It is saved".into() }));
        assert!(steps[..2].iter().all(StepIn::is_empty));
    }

    #[test]
    fn one_expectation_is_what_all_steps_come_to() {
        assert_eq!(steps("1. Open\n2. Save", "It is saved"), [step("Open", ""), step("Save", "It is saved")]);
        assert_eq!(steps("1. Open\n2. Save", "1. It opens"), [step("Open", "It opens"), step("Save", "")]);
    }

    proptest! {
        #[test]
        fn every_word_of_a_cell_is_kept(lines in prop::collection::vec("[a-z]{1,8}", 1..20)) {
            let cell: String = lines.iter().enumerate().map(|(at, line)| format!("{}. {line}\n", at + 1)).collect();
            prop_assert_eq!(Listed::read(&cell, 1).texts, lines);
        }

        #[test]
        fn nothing_panics(actions in "[0-9۰-۹.) \n\"a-z-]{0,60}", expected in ".{0,60}") {
            paired(&actions, &expected, 1);
        }
    }
}
