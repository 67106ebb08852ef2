//! One case, many rows of data: `{name}` in a text stands for the value of the row that is run.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::Say;

/// The data of a case: names once, then as many rows as it is to be run with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameters {
    pub names: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Bounds that keep a run readable: whoever needs more has a data file, not a test case.
const MOST_NAMES: usize = 20;
const MOST_ROWS: usize = 200;

impl Parameters {
    /// Trims names and drops empty rows. Refuses names that are empty, bear a brace or come twice, rows of another length
    /// than the names, and more of either than a person can follow.
    pub fn checked(names: Vec<String>, rows: Vec<Vec<String>>) -> Result<Self, Say> {
        let names: Vec<String> = names.into_iter().map(|name| name.trim().to_owned()).collect();
        let rows: Vec<Vec<String>> = rows.into_iter().filter(|row| row.iter().any(|value| !value.trim().is_empty())).collect();
        let mut seen = HashSet::new();
        if let Some(name) = names.iter().find(|name| name.is_empty() || name.contains(['{', '}']) || !seen.insert(name.as_str())) {
            return Err(Say::new("error-parameter-name").with("name", name));
        }
        if names.len() > MOST_NAMES || rows.len() > MOST_ROWS {
            return Err(Say::new("error-parameters-many").with("names", MOST_NAMES).with("rows", MOST_ROWS));
        }
        match rows.iter().position(|row| row.len() != names.len()) {
            Some(at) => Err(Say::new("error-parameter-row").with("row", at + 1).with("names", names.len())),
            None => Ok(Self { names, rows }),
        }
    }

    /// How often a case with this data is run: without any, once.
    pub fn runs(&self) -> usize {
        self.rows.len().max(1)
    }

    /// A text with the values of a row in place of their names. What stands in a value is not looked through again, and a
    /// name nobody knows stays as it is written.
    pub fn fill(&self, text: &str, row: usize) -> String {
        let Some(values) = self.rows.get(row) else { return text.to_owned() };
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let known =
                after.split_once('}').and_then(|(name, behind)| Some((self.names.iter().position(|own| own == name.trim())?, behind)));
            rest = match known {
                Some((at, behind)) => {
                    filled.push_str(&values[at]);
                    behind
                }
                None => {
                    filled.push('{');
                    after
                }
            };
        }
        filled + rest
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(names: &[&str], rows: &[&[&str]]) -> Result<Parameters, Say> {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        Parameters::checked(owned(names), rows.iter().map(|row| owned(row)).collect())
    }

    #[test]
    fn a_step_reads_as_its_row_says() {
        let data = of(&["role", "menu"], &[&["Sales", "{role}"], &["Support", "Tickets"]]).unwrap();
        assert_eq!(data.runs(), 2);
        assert_eq!(data.fill("As {role} open {menu}", 1), "As Support open Tickets");
        assert_eq!(data.fill("As {role} open {menu}", 0), "As Sales open {role}", "a value is not looked through");
        assert_eq!(data.fill("{ role } and {nobody} and {", 1), "Support and {nobody} and {");
        assert_eq!(data.fill("{{role}}", 1), "{Support}");
        assert_eq!((Parameters::default().runs(), Parameters::default().fill("{role}", 0)), (1, "{role}".to_owned()));
    }

    #[test]
    fn data_that_does_not_fit_is_refused() {
        let key = |names: &[&str], rows: &[&[&str]]| of(names, rows).unwrap_err().key;
        assert_eq!(key(&["a", " a "], &[]), "error-parameter-name");
        assert_eq!(key(&[""], &[]), "error-parameter-name");
        assert_eq!(key(&["{a}"], &[]), "error-parameter-name");
        assert_eq!(key(&["a"], &[&["1"], &["1", "2"]]), "error-parameter-row");
        let many: Vec<&[&str]> = vec![&["1"]; MOST_ROWS + 1];
        assert_eq!(key(&["a"], &many), "error-parameters-many");
        assert_eq!(of(&["a"], &[&[" "], &["1"]]).unwrap().rows, [["1"]]);
    }

    proptest! {
        #[test]
        fn a_text_without_names_stays(text in "[^{}]{0,40}", value in ".{0,10}") {
            let data = of(&["name"], &[&["x"]]).unwrap();
            prop_assert_eq!(data.fill(&text, 0), text.clone());
            let data = Parameters { rows: vec![vec![value.clone()]], ..data };
            prop_assert_eq!(data.fill(&format!("{text}{{name}}{text}"), 0), format!("{text}{value}{text}"));
        }
    }
}
