//! What a file of tickets would make, line by line: shown first, then carried out whole or not at all.

use std::collections::BTreeMap;

use golive_domain::{
    FieldError,
    id::PersonId,
    import::{TicketColumn, alike, request_type, ticket_priority, ticket_state},
    service::{Priority, RequestType, TicketState},
};
use serde::Serialize;

use super::{
    Naming,
    told::{Around, Taken, brought_before, meant},
};
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::ticket,
    import::{
        Table,
        formats::{self, TicketIn},
    },
};

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TicketOutcome {
    Created,
    /// It was brought before, says something else now, and nobody worked on it here.
    Updated,
    /// It was brought before and says the same.
    Unchanged,
    /// It was brought before and somebody worked on it here since: it stays as it is.
    Worked,
    Refused(Vec<FieldError>),
}

/// A line of the file and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedLine {
    /// Where it begins in the file, the header being line 1.
    pub line: u32,
    pub key: String,
    pub title: String,
    /// Where it would stand; `None` where it is refused or stays as it is.
    pub state: Option<TicketState>,
    pub outcome: TicketOutcome,
}

/// Lines by what becomes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TicketTotals {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    pub worked: usize,
    pub refused: usize,
}

/// A word of a scale that nobody but a person can tell the meaning of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignWord {
    pub column: TicketColumn,
    pub word: String,
    /// Lines that say it.
    pub lines: usize,
    /// What somebody said that it means.
    pub means: Option<String>,
    /// What it looks like.
    pub suggestion: Option<String>,
}

/// A name nobody here goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranger {
    pub name: String,
    pub lines: usize,
}

/// A file that was tried or carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BroughtTickets {
    /// In the order of the file.
    pub lines: Vec<PlannedLine>,
    pub totals: TicketTotals,
    /// Words whose meaning is to be said, and those of which it was.
    pub words: Vec<ForeignWord>,
    /// Requesters somebody stands in for, those with the most lines first.
    pub requesters: Vec<Stranger>,
    /// Assignees whose tickets nobody has here.
    pub assignees: Vec<Stranger>,
}

impl BroughtTickets {
    /// Whether it can be carried out: no line is refused.
    pub fn is_good(&self) -> bool {
        self.totals.refused == 0
    }
}

/// A plan, with what is to be written.
pub struct TicketPlan {
    pub(super) told: BroughtTickets,
    pub(super) work: Vec<Work>,
}

/// A ticket to be written.
pub(super) enum Work {
    Create(Box<Taken>),
    Update { before: Box<ticket::Model>, taken: Box<Taken> },
}

/// Reads a table within the project as it is.
pub(super) async fn planned(door: &impl Door<Scope = ProjectScope>, around: &Around, table: &Table, naming: &Naming) -> Result<TicketPlan> {
    let book = formats::read_tickets(table, &naming.columns)?;
    let known = brought_before(door).await?;
    let stand_in = stand_in(door, around, naming)?;
    let mut plan = TicketPlan { told: BroughtTickets::default(), work: Vec::new() };
    for given in &book.tickets {
        let taken = around.take(given, naming, stand_in);
        let mut state = taken.as_ref().ok().map(|taken| taken.past.state);
        let outcome = match (taken, known.get(&given.key)) {
            (Err(reasons), _) => TicketOutcome::Refused(reasons),
            (Ok(taken), None) => {
                plan.work.push(Work::Create(Box::new(taken)));
                TicketOutcome::Created
            }
            (Ok(taken), Some((row, origin))) => match origin {
                Some(origin) if origin.digest == taken.digest => TicketOutcome::Unchanged,
                Some(origin) if origin.at == row.updated_at => {
                    plan.work.push(Work::Update { before: Box::new(row.clone()), taken: Box::new(taken) });
                    TicketOutcome::Updated
                }
                _ => TicketOutcome::Worked,
            },
        };
        if matches!(outcome, TicketOutcome::Unchanged | TicketOutcome::Worked) {
            state = None;
        }
        plan.told.lines.push(PlannedLine { line: given.line, key: given.key.clone(), title: given.title.clone(), state, outcome });
    }
    for (refusal, column) in book.refused {
        let reasons = vec![FieldError { field: column.to_string(), say: refusal.say }];
        let outcome = TicketOutcome::Refused(reasons);
        plan.told.lines.push(PlannedLine { line: refusal.line, key: String::new(), title: String::new(), state: None, outcome });
    }
    plan.told.lines.sort_by_key(|line| line.line);
    plan.told.totals = totals(&plan.told.lines);
    plan.told.words = words(&book.tickets, naming);
    plan.told.requesters = strangers(book.tickets.iter().map(|given| &given.requester), |names| around.knows(names));
    plan.told.assignees = strangers(book.tickets.iter().map(|given| &given.assignee), |names| around.takes_tickets(names));
    Ok(plan)
}

/// Whoever imports stands in where nobody was named, or who was named has left.
fn stand_in(door: &impl Door<Scope = ProjectScope>, around: &Around, naming: &Naming) -> Result<PersonId> {
    match naming.stand_in.filter(|person| around.members.iter().any(|member| member.id == *person)) {
        Some(person) => Ok(person),
        None => Ok(door.actor().signed_in()?),
    }
}

fn totals(lines: &[PlannedLine]) -> TicketTotals {
    let mut totals = TicketTotals::default();
    for line in lines {
        let count = match line.outcome {
            TicketOutcome::Created => &mut totals.created,
            TicketOutcome::Updated => &mut totals.updated,
            TicketOutcome::Unchanged => &mut totals.unchanged,
            TicketOutcome::Worked => &mut totals.worked,
            TicketOutcome::Refused(_) => &mut totals.refused,
        };
        *count += 1;
    }
    totals
}

/// Words nobody knows, and those somebody gave a meaning to, by column and then by word.
fn words(tickets: &[TicketIn], naming: &Naming) -> Vec<ForeignWord> {
    let mut counted: BTreeMap<(TicketColumn, &str), usize> = BTreeMap::new();
    for given in tickets {
        for (column, word) in
            [(TicketColumn::Request, &given.request), (TicketColumn::Priority, &given.priority), (TicketColumn::State, &given.state)]
        {
            if !word.is_empty() {
                *counted.entry((column, word)).or_default() += 1;
            }
        }
    }
    let known = |column, word: &str| match column {
        TicketColumn::Request => request_type(word).is_some(),
        TicketColumn::Priority => ticket_priority(word).is_some(),
        _ => ticket_state(word).is_some(),
    };
    let suggested = |column, word: &str| match column {
        TicketColumn::Request => alike::<RequestType>(word, request_type).map(|word| word.to_string()),
        TicketColumn::Priority => alike::<Priority>(word, ticket_priority).map(|word| word.to_string()),
        _ => alike::<TicketState>(word, ticket_state).filter(|state| *state != TicketState::WaitingOnVendor).map(|word| word.to_string()),
    };
    let asked = counted.into_iter().filter(|((column, word), _)| meant(naming, *column, word).is_some() || !known(*column, word));
    asked
        .map(|((column, word), lines)| ForeignWord {
            column,
            word: word.to_owned(),
            lines,
            means: meant(naming, column, word).map(str::to_owned),
            suggestion: suggested(column, word),
        })
        .collect()
}

fn strangers<'a>(names: impl Iterator<Item = &'a Vec<String>>, known: impl Fn(&[String]) -> bool) -> Vec<Stranger> {
    let mut counted: BTreeMap<&[String], usize> = BTreeMap::new();
    for names in names.filter(|names| !names.is_empty()) {
        *counted.entry(names).or_default() += 1;
    }
    let unknown = counted.into_iter().filter(|(names, _)| !known(names));
    let mut strangers: Vec<Stranger> = unknown.map(|(names, lines)| Stranger { name: names.join(", "), lines }).collect();
    strangers.sort_by_key(|stranger| std::cmp::Reverse(stranger.lines));
    strangers
}
