//! An agreement and its form: read as people write it, and written for them to edit.

use std::collections::BTreeMap;

use golive_domain::{
    Say,
    backlog::Minutes,
    error::Refusals,
    numerals::ascii_digits,
    service::{Contacts, Deal, DealLine, Rung, TargetUnit, Tell},
    words::Word as _,
};

use super::{DealForm, LineForm, RungForm};
use crate::Problem;

impl DealForm {
    pub fn read(&self) -> Result<Deal, Problem> {
        let mut refused = Refusals::default();
        let lines = self.line.iter().filter(|(_, line)| !line.amount.trim().is_empty());
        let lines: Vec<_> = lines.filter_map(|(key, line)| line.read(key, &mut refused)).collect();
        let mut ladder = Vec::new();
        for (key, rung) in self.rung.iter().filter(|(_, rung)| !rung.share.trim().is_empty()) {
            let share = ascii_digits(rung.share.trim().trim_end_matches(['%', '٪']).trim());
            match share.parse() {
                Ok(share) => ladder.push(Rung { share, tell: rung.tell.iter().filter_map(|tell| Tell::parse(tell)).collect() }),
                Err(_) => refused.add(&format!("rung[{key}][share]"), Say::new("error-number")),
            }
        }
        ladder.sort_by_key(|rung| rung.share);
        let days = ascii_digits(self.grace_days.trim());
        let grace_days = refused.take("grace_days", days.parse().map_err(|_| Say::new("error-number"))).unwrap_or_default();
        refused.finish()?;
        let contact = |text: &str| text.trim().to_owned();
        let contacts = Contacts { help_desk: contact(&self.help_desk_contact), vendor: contact(&self.vendor_contact) };
        Ok(Deal { lines, ladder, grace_days, contacts })
    }

    /// An agreement as its form writes it: every promise that could be made for all types, then those of single types.
    pub fn of(deal: &Deal) -> Self {
        let own = |line: &&DealLine| line.request.is_some();
        let written = |line: &DealLine| LineForm {
            metric: line.metric.to_string(),
            priority: line.priority.to_string(),
            request: line.request.map(|request| request.to_string()).unwrap_or_default(),
            amount: amount(line),
            unit: line.unit.to_string(),
            calendar: line.calendar.to_string(),
        };
        let mut line: BTreeMap<String, LineForm> = deal
            .lines
            .iter()
            .filter(|line| line.request.is_none())
            .map(|line| (format!("{}-{}", line.metric, line.priority), written(line)))
            .collect();
        line.extend(deal.lines.iter().filter(own).zip(0..).map(|(line, at)| (format!("x{at:03}"), written(line))));
        let rung = deal.ladder.iter().zip(0..).map(|(rung, at)| {
            let tell = rung.tell.iter().map(|tell| tell.to_string()).collect();
            (format!("r{at:02}"), RungForm { share: rung.share.to_string(), tell })
        });
        let Contacts { help_desk: help_desk_contact, vendor: vendor_contact } = deal.contacts.clone();
        let (grace_days, effective) = (deal.grace_days.to_string(), String::new());
        Self { line, rung: rung.collect(), grace_days, help_desk_contact, vendor_contact, effective }
    }
}

fn amount(line: &DealLine) -> String {
    match line.unit {
        TargetUnit::WorkingMinutes => format!("{}:{:02}", line.number / 60, line.number % 60),
        TargetUnit::WorkingDays | TargetUnit::WorkingDaysToClose => line.number.to_string(),
    }
}

impl LineForm {
    fn read(&self, key: &str, refused: &mut Refusals) -> Option<DealLine> {
        let field = |name: &str| format!("line[{key}][{name}]");
        let choose = || Say::new("error-choose");
        let metric = refused.take(&field("metric"), self.metric.parse().map_err(|_| choose()));
        let priority = refused.take(&field("priority"), self.priority.parse().map_err(|_| choose()));
        let request = match self.request.trim() {
            "" => Some(None),
            text => refused.take(&field("request"), text.parse().map(Some).map_err(|_| choose())),
        };
        let unit = refused.take(&field("unit"), self.unit.parse().map_err(|_| choose()));
        let calendar = refused.take(&field("calendar"), self.calendar.parse().map_err(|_| choose()));
        let number = unit.and_then(|unit| refused.take(&field("amount"), number(unit, &self.amount)));
        Some(DealLine { metric: metric?, priority: priority?, request: request?, number: number?, unit: unit?, calendar: calendar? })
    }
}

/// Minutes of what is written in hours, or days.
fn number(unit: TargetUnit, text: &str) -> Result<u32, Say> {
    match unit {
        TargetUnit::WorkingMinutes => {
            let minutes = Minutes::parse(text)?;
            u32::try_from(minutes.0).map_err(|_| Say::new("error-number"))
        }
        TargetUnit::WorkingDays | TargetUnit::WorkingDaysToClose => ascii_digits(text.trim()).parse().map_err(|_| Say::new("error-number")),
    }
}
