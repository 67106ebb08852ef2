//! A statement with the signature below it: what the hash is taken of.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{
    Decision, Statement,
    statement::{Lines, Text, instant},
};

/// What the process owner says, and in what name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub decision: Decision,
    /// Why it is refused, or until when what is open shall be done; empty where nothing is said.
    pub reason: String,
    /// Numbers of the points that are accepted although they are open.
    pub reservations: BTreeSet<u32>,
    /// As it was typed.
    pub name: String,
    pub at: DateTime<Utc>,
}

/// What was signed, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub statement: Statement,
    pub signature: Signature,
}

impl Signed {
    /// The text that is kept and whose hash is shown.
    pub fn text(&self) -> String {
        let mut text = Text(self.statement.text());
        text.line(0, "decision", &self.signature.decision.to_string());
        text.line(1, "reason", &self.signature.reason);
        for number in &self.signature.reservations {
            text.line(1, "reservation", &number.to_string());
        }
        text.line(0, "signed by", &self.signature.name);
        text.line(0, "signed at", &instant(self.signature.at));
        text.0
    }

    /// What a kept text says; `None` for one that nobody signed so.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = Lines::of(text)?;
        let statement = Statement::take(&mut lines)?;
        let decision = lines.take(0, "decision")?.parse().ok()?;
        let reason = lines.take(1, "reason")?;
        let mut reservations = BTreeSet::new();
        while let Some(number) = lines.maybe(1, "reservation")? {
            reservations.insert(number.parse().ok()?);
        }
        let name = lines.take(0, "signed by")?;
        let at = lines.take(0, "signed at")?.parse().ok()?;
        lines.end().then_some(Self { statement, signature: Signature { decision, reason, reservations, name, at } })
    }
}
