//! Carrying a file of tickets out: all of it in one transaction, or nothing.

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{ImportId, TicketId},
    jobs::JobKind,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    Naming,
    kept::{is_word, open_kept, opened},
    plan::{BroughtTickets, TicketPlan, TicketTotals, Work, planned},
    settle::{Rows, forget},
    told::Around,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::ticket,
    import::{Table, formats},
    jobs,
    service::{book::book, keep::differences, list::label, open::next_number, warn},
    whole::whole,
};

/// Whoever edits the agreement: brings the tickets of a kept file in. Refuses it where a line is refused, and then nothing is
/// written; where every ticket is here as the file says it, nothing is either.
pub async fn carry_tickets(desk: &Desk, project: &ProjectKey, id: ImportId) -> Result<TicketTotals> {
    let (kept, table) = open_kept(&desk.read(Permission::AgreementEdit, project).await?, desk, id).await?;
    let told = carry(desk, project, &kept.name, &table, &kept.naming, true).await?;
    if told.is_good() {
        return Ok(told.totals);
    }
    Err(Error::rule(Say::new("error-ticket-import-refused").with("count", told.totals.refused)).into())
}

/// Whoever edits the agreement: tries a file, and with `write` brings it in where no line is refused. Refuses, of the field `map`,
/// columns that cannot be, and of the field `words` meanings that are no word of their scale.
pub async fn bring_tickets(
    desk: &Desk,
    project: &ProjectKey,
    name: &str,
    content: Bytes,
    naming: &Naming,
    write: bool,
) -> Result<BroughtTickets> {
    desk.read(Permission::AgreementEdit, project).await?;
    let table = opened(&content)?;
    if !naming.columns.is_empty() {
        formats::refuse_ticket_columns(&table, &naming.columns)?;
    }
    let words = naming.words.iter().flat_map(|(column, words)| words.values().map(move |word| (*column, word)));
    if let Some((_, word)) = words.into_iter().find(|(column, word)| !is_word(*column, word)) {
        return Err(Error::field("words", Say::new("error-import-word").with("value", word)).into());
    }
    carry(desk, project, name, &table, naming, write).await
}

async fn carry(desk: &Desk, project: &ProjectKey, name: &str, table: &Table, naming: &Naming, write: bool) -> Result<BroughtTickets> {
    if !write {
        let door = desk.read(Permission::AgreementEdit, project).await?;
        return Ok(planned(&door, &Around::load(&door).await?, table, naming).await?.told);
    }
    desk.write(Permission::AgreementEdit, project, async |tx| {
        let TicketPlan { told, work } = planned(tx, &Around::load(tx).await?, table, naming).await?;
        if !told.is_good() || work.is_empty() {
            return Ok(Outcome::Unchanged(told));
        }
        let mut events = vec![Event::new(EventKind::TicketsImported, tx.project().id, tx.project().name.clone()).noting(name)];
        carry_out(tx, work, &mut events).await?;
        Ok(Outcome::of(told, events))
    })
    .await
}

/// Numbers follow the order in which tickets were created. Nobody is told of a single one.
async fn carry_out(tx: &Writer<ProjectScope>, work: Vec<Work>, events: &mut Vec<Event>) -> Result<()> {
    let book = book(tx).await?;
    let mut rows = Rows::default();
    let (mut created, mut updated) = (Vec::new(), Vec::new());
    for one in work {
        match one {
            Work::Create(taken) => created.push(*taken),
            Work::Update { before, taken } => updated.push((*before, *taken)),
        }
    }
    let known: Vec<TicketId> = updated.iter().map(|(before, _)| before.id).collect();
    forget(tx, &known).await?;
    // What was planned for what the last file said.
    for kind in [JobKind::Warn, JobKind::Close] {
        jobs::cancel(tx, kind, known.iter().map(ToString::to_string).collect()).await?;
    }
    created.sort_by_key(|taken| taken.created);
    for (number, taken) in (next_number(tx).await?..).zip(created) {
        let row = rows.create(tx, &book, number, taken)?;
        events.push(Event::new(EventKind::TicketImported, row.id, label(tx, &row)));
    }
    for (before, taken) in updated {
        let mut after = rows.take(tx, &book, before.clone(), taken)?;
        after.version += 1;
        let changes = differences(&before, &after);
        events.push(Event::new(EventKind::TicketImported, after.id, label(tx, &after)).changing(changes));
        ticket::Entity::update_many().set(whole(after)).filter(ticket::COLUMN.id.eq(before.id)).exec(tx.db()).await?;
    }
    rows.write(tx).await?;
    warn::plan_all(tx, &book, &rows.open).await?;
    jobs::plan_all(tx, JobKind::Close, rows.closing).await
}
