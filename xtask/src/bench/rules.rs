//! The pure rules under measurement, by their own bench: what a hundred thousand deadlines take, and a ranking of twelve bids.

use anyhow::{Result, ensure};

use crate::{cargo::cargo, shell};

/// A rule at a size that a long project has, with the time it takes.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    pub name: &'static str,
    /// As the bench writes it: `12.3 ms`.
    pub median: String,
    pub asked: &'static str,
}

/// What the bench calls it, what the table does, and what is asked.
const RULES: [(&str, &str, &str); 4] = [
    ("deadlines_of_a_year", "100,000 deadlines of a year on one calendar", "< 1 s"),
    ("deadlines_in_working_days", "100,000 deadlines in working days, of tickets with ten events", "< 1 s"),
    ("clocks_of_tickets", "clocks of 100,000 tickets with ten events", "< 1 s"),
    ("ranking_with_sensitivity", "12 bids on 1,500 requirements by 6 evaluators, ranked, and how far each weight may move", "< 50 ms"),
];

pub fn measure() -> Result<Vec<Rule>> {
    let mut found = Vec::new();
    let mut bench = cargo(["bench", "--package", "golive-domain", "--bench", "rules"]);
    shell::watch("measure the rules", &mut bench, |line| found.extend(read(line)))?;
    ensure!(found.len() == RULES.len(), "the bench of the rules told of {} of {}", found.len(), RULES.len());
    Ok(found)
}

/// Reads a line such as `├─ clocks_of_tickets  10 ms │ 14 ms │ 11 ms │ 11.5 ms │ 100 │ 100`: the third time is the median.
fn read(line: &str) -> Option<Rule> {
    let line = line.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let (bench, name, asked) = RULES.into_iter().find(|(bench, ..)| line.split_whitespace().next() == Some(bench))?;
    let median = line.strip_prefix(bench)?.split('│').nth(2)?.trim().to_owned();
    Some(Rule { name, median, asked })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_a_rule_is_read_and_other_lines_are_passed_over() {
        let line = "├─ deadlines_of_a_year         31.2 ms       │ 45.03 ms      │ 33.54 ms      │ 34.1 ms       │ 100     │ 100";
        let rule = read(line).unwrap();
        assert_eq!((rule.name, rule.median.as_str()), ("100,000 deadlines of a year on one calendar", "33.54 ms"));
        assert_eq!(read("├─ burndown  8 ms │ 9 ms │ 8.4 ms │ 8.4 ms │ 100 │ 100"), None);
        assert_eq!(read("Timer precision: 20 ns"), None);
    }
}
