//! What a case says: how to begin, what to do, what to see.

use serde::{Deserialize, Serialize};

use super::Parameters;
use crate::{Say, text::long_text};

/// One thing to do and what is seen when it is right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseStep {
    pub action: String,
    /// Empty where the action says it all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected: String,
}

impl CaseStep {
    /// What is done, and what is to be seen then.
    pub fn new(action: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { action: action.into(), expected: expected.into() }
    }
}

/// Everything that is frozen once somebody has executed it: another word in it is another edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseContent {
    pub preconditions: String,
    pub steps: Vec<CaseStep>,
    pub parameters: Parameters,
}

/// More steps than this are several cases.
const MOST_STEPS: usize = 200;

impl CaseContent {
    /// Trims texts and drops steps that say nothing. Refuses too many steps and texts nobody reads to the end.
    pub fn checked(self) -> Result<Self, Say> {
        let mut steps = Vec::new();
        for step in self.steps {
            let step = CaseStep { action: long_text(step.action.trim())?, expected: long_text(step.expected.trim())? };
            if step != CaseStep::default() {
                steps.push(step);
            }
        }
        if steps.len() > MOST_STEPS {
            return Err(Say::new("error-steps-many").with("is", steps.len()).with("max", MOST_STEPS));
        }
        let parameters = Parameters::checked(self.parameters.names, self.parameters.rows)?;
        Ok(Self { preconditions: long_text(self.preconditions.trim())?, steps, parameters })
    }

    /// How many verdicts an execution takes. A case without steps is judged as a whole.
    pub fn judged(&self) -> usize {
        self.steps.len().max(1)
    }

    /// As it is run with a row of its data.
    pub fn filled(&self, row: Option<usize>) -> Self {
        let Some(row) = row else { return self.clone() };
        let fill = |text: &str| self.parameters.fill(text, row);
        let step = |step: &CaseStep| CaseStep { action: fill(&step.action), expected: fill(&step.expected) };
        Self { preconditions: fill(&self.preconditions), steps: self.steps.iter().map(step).collect(), parameters: self.parameters.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_that_say_nothing_are_dropped() {
        let content = CaseContent {
            preconditions: " signed in ".into(),
            steps: vec![CaseStep::new(" open ", ""), CaseStep::new("", "  "), CaseStep::new("", "it opens")],
            ..CaseContent::default()
        };
        let checked = content.checked().unwrap();
        assert_eq!(checked.preconditions, "signed in");
        assert_eq!(checked.steps, [CaseStep::new("open", ""), CaseStep::new("", "it opens")]);
        assert_eq!((checked.judged(), CaseContent::default().judged()), (2, 1));
    }

    #[test]
    fn a_run_reads_the_values_of_its_row() {
        let parameters = Parameters::checked(vec!["phone".into()], vec![vec!["0912".into()], vec!["+48".into()]]).unwrap();
        let content =
            CaseContent { preconditions: String::new(), steps: vec![CaseStep::new("Type {phone}", "{phone} is shown")], parameters };
        assert_eq!(content.filled(Some(1)).steps, [CaseStep::new("Type +48", "+48 is shown")]);
        assert_eq!(content.filled(None), content);
    }

    #[test]
    fn more_steps_than_anybody_follows_are_refused() {
        let content = CaseContent { steps: vec![CaseStep::new("again", ""); 201], ..CaseContent::default() };
        assert_eq!(content.checked().unwrap_err().key, "error-steps-many");
    }
}
