//! What is wrong with lines only in each other's company: a key twice, a parent that is nowhere, parents in a circle.

use std::collections::{HashMap, HashSet};

use super::BacklogRow;
use crate::{Say, backlog::find_loop, error::FieldError};

/// The refusals, each with the number of its line. `rows` are the lines that could be read; `known` tells whether the
/// project has an item under a key already, and `parent_of` that item's parent's key.
pub fn refuse_lines<'a>(
    rows: &'a [(u32, BacklogRow)],
    known: impl Fn(&str) -> bool,
    parent_of: impl Fn(&str) -> Option<&'a str>,
) -> Vec<(u32, FieldError)> {
    let mut refused = keys_twice(rows);
    let in_file: HashSet<&str> = rows.iter().filter_map(|(_, row)| row.key.as_deref()).collect();
    for (line, row) in rows {
        if let Some(parent) = row.parent.as_deref().filter(|parent| !in_file.contains(parent) && !known(parent)) {
            refused.push((*line, refusal("parent", Say::new("error-import-parent").with("value", parent))));
        }
    }
    refused.extend(circle(rows, parent_of));
    refused.sort_by_key(|(line, _)| *line);
    refused
}

/// The second line with a key is refused by naming the first.
fn keys_twice(rows: &[(u32, BacklogRow)]) -> Vec<(u32, FieldError)> {
    let mut first: HashMap<&str, u32> = HashMap::new();
    let mut refused = Vec::new();
    for (line, row) in rows {
        let Some(key) = row.key.as_deref() else { continue };
        let earlier = *first.entry(key).or_insert(*line);
        if earlier != *line {
            refused.push((*line, refusal("key", Say::new("error-import-key-twice").with("value", key).with("line", earlier))));
        }
    }
    refused
}

/// The first circle among the parents as they would stand after the import, at the line of each of its members.
fn circle<'a>(rows: &'a [(u32, BacklogRow)], parent_of: impl Fn(&str) -> Option<&'a str>) -> Vec<(u32, FieldError)> {
    let lines: HashMap<&str, u32> = rows.iter().filter_map(|(line, row)| Some((row.key.as_deref()?, *line))).collect();
    let mut edges: Vec<(&str, &str)> = rows.iter().filter_map(|(_, row)| row.key.as_deref().zip(row.parent.as_deref())).collect();
    // From the file the chain may run on through items the project has.
    let mut seen: HashSet<&str> = lines.keys().copied().collect();
    let mut at = 0;
    while let Some((_, parent)) = edges.get(at).copied() {
        if seen.insert(parent) {
            edges.extend(parent_of(parent).map(|above| (parent, above)));
        }
        at += 1;
    }
    let Some(path) = find_loop(&edges) else { return Vec::new() };
    let say = Say::new("error-import-parent-loop").with("loop", path.join(" → "));
    let members = path.iter().skip(1).filter_map(|key| lines.get(key));
    members.map(|line| (*line, refusal("parent", say.clone()))).collect()
}

fn refusal(field: &str, say: Say) -> FieldError {
    FieldError { field: field.to_owned(), say }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        import::{Column, Mapping, Target, parse_row},
        money::Currency,
    };

    fn rows(lines: &[(&str, &str)]) -> Vec<(u32, BacklogRow)> {
        let mapping = Mapping([Target::Key, Target::Title, Target::Parent].map(|target| Some(Column::Field(target))).to_vec());
        let row = |(key, parent): &(&str, &str)| parse_row(&mapping, &[key, "t", parent], Currency::EUR).expect("a good line");
        (2..).zip(lines.iter().map(row)).collect()
    }

    fn told(rows: &[(u32, BacklogRow)]) -> Vec<(u32, String)> {
        let refused = refuse_lines(rows, |key| key.starts_with("OLD"), |key| (key == "OLD-1").then_some("A"));
        refused.into_iter().map(|(line, error)| (line, error.say.key)).collect()
    }

    #[test]
    fn a_key_stands_once_in_a_file() {
        let rows = rows(&[("A", ""), ("B", ""), ("A", ""), ("", ""), ("", "")]);
        assert_eq!(told(&rows), [(4, "error-import-key-twice".into())]);
        let (_, error) = &refuse_lines(&rows, |_| false, |_| None)[0];
        assert_eq!(error.say.args[1], ("line".into(), "2".into()));
    }

    #[test]
    fn a_parent_is_in_the_file_or_in_the_project() {
        assert_eq!(told(&rows(&[("A", ""), ("B", "A"), ("C", "OLD-7"), ("D", "NOWHERE")])), [(5, "error-import-parent".into())]);
    }

    #[test]
    fn parents_in_a_circle_are_named_at_each_of_their_lines() {
        let rows = rows(&[("A", "B"), ("B", "C"), ("C", "A"), ("D", "A")]);
        assert_eq!(told(&rows), [2, 3, 4].map(|line| (line, "error-import-parent-loop".to_owned())));
        let (_, error) = &refuse_lines(&rows, |_| false, |_| None)[0];
        assert_eq!(error.say.args, [("loop".into(), "A → B → C → A".into())]);
    }

    #[test]
    fn a_circle_may_run_through_what_is_there_already() {
        // OLD-1 hangs under A already; now A is to hang under OLD-1.
        assert_eq!(told(&rows(&[("A", "OLD-1")])), [(2, "error-import-parent-loop".into())]);
    }
}
