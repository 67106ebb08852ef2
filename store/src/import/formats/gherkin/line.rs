//! Rows of tables and lines of tags.

/// The cells of `| a | b |`, or `None` where the row is not closed. `\|`, `\n` and `\\` are as Gherkin has them.
pub fn cells(row: &str) -> Option<Vec<String>> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut rest = row.strip_prefix('|')?.chars();
    while let Some(c) = rest.next() {
        match c {
            '|' => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            '\\' => match rest.next() {
                Some('n') => cell.push('\n'),
                Some(c @ ('|' | '\\')) => cell.push(c),
                Some(c) => cell.extend(['\\', c]),
                None => cell.push('\\'),
            },
            c => cell.push(c),
        }
    }
    (cell.trim().is_empty() || cell.trim_start().starts_with('#')).then_some(cells)
}

/// The tags of a line without their mark, up to a comment; `None` where anything else stands among them.
pub fn tags(line: &str) -> Option<Vec<String>> {
    let words = line.split_whitespace().take_while(|word| !word.starts_with('#'));
    let tags: Option<Vec<&str>> = words.map(|word| word.strip_prefix('@')).collect();
    // Tags may stand without a space between.
    Some(tags?.iter().flat_map(|tags| tags.split('@')).filter(|tag| !tag.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_told_apart_by_bars_that_are_not_escaped() {
        assert_eq!(cells(r"| a | b\|c |  | \\n\n. |").unwrap(), ["a", "b|c", "", "\\n\n."]);
        assert_eq!(cells("| a | # why"), Some(vec!["a".to_owned()]));
        assert_eq!((cells("| a | b"), cells("a |")), (None, None));
    }

    #[test]
    fn tags_end_at_a_comment() {
        assert_eq!(tags("@a @b@c # @d").unwrap(), ["a", "b", "c"]);
        assert_eq!(tags("@a b"), None);
    }
}
