//! The words a glossary begins with.

/// A word of CRM and of its service desk that is delivered with the program, in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermStarter(pub &'static str);

impl TermStarter {
    /// The Fluent key of the term.
    pub fn term(&self) -> String {
        format!("term-{}", self.0)
    }

    /// The Fluent key of what it means.
    pub fn meaning(&self) -> String {
        format!("term-{}-meaning", self.0)
    }

    /// The Fluent key of what else it is called, with commas between; a hyphen stands for nothing.
    pub fn also(&self) -> String {
        format!("term-{}-also", self.0)
    }
}

/// What people who meet a CRM for the first time ask about: first what is in it, then what the desk promises, then how it is looked
/// after.
pub fn starter() -> [TermStarter; 20] {
    [
        "lead",
        "opportunity",
        "account",
        "contact",
        "pipeline",
        "stage",
        "campaign",
        "case",
        "ticket",
        "sla",
        "first-response",
        "resolution",
        "escalation",
        "priority",
        "working-time",
        "incident",
        "knowledge-base",
        "duplicate",
        "process-owner",
        "go-live",
    ]
    .map(TermStarter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_explained_in_every_language() {
        for language in [
            include_str!("../../../locales/en/knowledge.ftl"),
            include_str!("../../../locales/fa/knowledge.ftl"),
            include_str!("../../../locales/uk/knowledge.ftl"),
        ] {
            for word in starter() {
                for key in [word.term(), word.meaning(), word.also()] {
                    assert!(language.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
                }
            }
        }
    }
}
