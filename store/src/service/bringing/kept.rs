//! A file of tickets that was brought and is looked at before it is carried out: kept beside what was said of it, under the
//! project's own folder, so that an id of another project opens nothing.

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    id::{ImportId, PersonId, ProjectId},
    import::TicketColumn,
    service::{Priority, RequestType, TicketState},
    text::ProjectKey,
    words::Word as _,
};
use object_store::{ObjectStoreExt, path::Path};
use serde::{Deserialize, Serialize};

use super::{
    Naming,
    plan::{BroughtTickets, TicketPlan, planned},
    told::Around,
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    fresh,
    import::{ColumnOf, MAX_BYTES, MAX_COLUMNS, Table, formats},
};

/// Tickets of a file at most; a larger one is brought in parts.
const MOST: usize = 20_000;

/// What is known of a kept file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptTickets {
    pub name: String,
    pub naming: Naming,
}

/// Whether the actor brings tickets in: whoever edits the agreement.
pub async fn may_bring_tickets(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::AgreementEdit, project).await.map(drop)
}

/// Whoever edits the agreement: keeps a CSV or XLSX to be looked at. Refuses what cannot be read as a table.
pub async fn keep_tickets(desk: &Desk, project: &ProjectKey, name: &str, content: Bytes) -> Result<ImportId> {
    let door = desk.read(Permission::AgreementEdit, project).await?;
    if content.len() as u64 > MAX_BYTES {
        return Err(Error::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    opened(&content)?;
    let id: ImportId = fresh::id(door.now());
    desk.store().inner.files.put(&path(door.project().id, id, "file"), content.into()).await?;
    let kept = KeptTickets { name: name.chars().take(200).collect(), naming: Naming::default() };
    write_facts(&door, desk, id, &kept).await?;
    Ok(id)
}

/// The table of a file.
pub(super) fn opened(content: &[u8]) -> Result<Table> {
    let table = formats::open(content)?;
    match table.rows.len() {
        0 => Err(Error::field("file", Say::new("error-import-nothing")).into()),
        rows if rows > MOST => Err(Error::field("file", Say::new("error-ticket-import-many").with("max", MOST)).into()),
        _ => Ok(table),
    }
}

/// A kept file as its page shows it.
#[derive(Debug)]
pub struct TriedTickets {
    pub kept: KeptTickets,
    /// What each column is taken to hold.
    pub columns: Vec<ColumnOf>,
    /// Who can stand in for requesters nobody here knows.
    pub people: Vec<PersonRef>,
    /// What it would make; refused where its columns have to be named first.
    pub brought: Result<BroughtTickets>,
}

/// Whoever edits the agreement: what the kept file would make in the project as it is now. Nothing is written.
pub async fn tried_tickets(desk: &Desk, project: &ProjectKey, id: ImportId) -> Result<TriedTickets> {
    let door = desk.read(Permission::AgreementEdit, project).await?;
    let (kept, table) = open_kept(&door, desk, id).await?;
    let around = Around::load(&door).await?;
    let brought = match planned(&door, &around, &table, &kept.naming).await {
        Ok(TicketPlan { told, .. }) => Ok(told),
        Err(error) => Err(error),
    };
    let people = around.members.iter().map(|member| PersonRef { id: member.id, name: member.name.clone() }).collect();
    Ok(TriedTickets { columns: formats::ticket_columns(&table, &kept.naming.columns), people, brought, kept })
}

/// A kept file and its table.
pub(super) async fn open_kept(door: &Reader<ProjectScope>, desk: &Desk, id: ImportId) -> Result<(KeptTickets, Table)> {
    let facts = part(door, desk, id, "facts").await?;
    let kept = serde_json::from_slice(&facts).map_err(|cause| crate::Error::broken("a kept file's facts cannot be read", cause))?;
    Ok((kept, opened(&part(door, desk, id, "file").await?)?))
}

/// Whoever edits the agreement: says what each column holds, the empty word that it is left out. Refuses, of the field `map`,
/// what names no column, one thing of two columns, and a table without keys, titles or the instants of creation.
pub async fn name_ticket_columns(desk: &Desk, project: &ProjectKey, id: ImportId, mut columns: Vec<String>) -> Result<()> {
    let door = desk.read(Permission::AgreementEdit, project).await?;
    let (mut kept, table) = open_kept(&door, desk, id).await?;
    columns.truncate(MAX_COLUMNS);
    formats::refuse_ticket_columns(&table, &columns)?;
    kept.naming.columns = columns;
    write_facts(&door, desk, id, &kept).await
}

/// Whoever edits the agreement: says what words of the file mean here, by the column they stand in, and who stands in for
/// requesters nobody here knows. An empty meaning takes back what was said. Refuses what is no word of that column's own scale.
pub async fn name_ticket_words(
    desk: &Desk,
    project: &ProjectKey,
    id: ImportId,
    words: Vec<(TicketColumn, String, String)>,
    stand_in: Option<PersonId>,
) -> Result<()> {
    let door = desk.read(Permission::AgreementEdit, project).await?;
    let (mut kept, _) = open_kept(&door, desk, id).await?;
    let mut refused = Refusals::default();
    for (column, word, means) in words {
        if means.is_empty() {
            kept.naming.words.entry(column).or_default().remove(&word);
        } else if is_word(column, &means) {
            kept.naming.words.entry(column).or_default().insert(word, means);
        } else {
            refused.add("words", Say::new("error-choose"));
        }
    }
    if let Some(person) = stand_in
        && !Around::load(&door).await?.members.iter().any(|member| member.id == person)
    {
        refused.add("stand_in", Say::new("error-gone"));
    }
    refused.finish()?;
    kept.naming.stand_in = stand_in;
    write_facts(&door, desk, id, &kept).await
}

/// Whether a word is one of the scale that a column holds.
pub(super) fn is_word(column: TicketColumn, word: &str) -> bool {
    match column {
        TicketColumn::Request => RequestType::parse(word).is_some(),
        TicketColumn::Priority => Priority::parse(word).is_some(),
        TicketColumn::State => TicketState::parse(word).is_some_and(|state| state != TicketState::WaitingOnVendor),
        _ => false,
    }
}

fn path(project: ProjectId, id: ImportId, part: &str) -> Path {
    Path::from(format!("brought/{project}/tickets-{id}/{part}"))
}

async fn write_facts(door: &Reader<ProjectScope>, desk: &Desk, id: ImportId, kept: &KeptTickets) -> Result<()> {
    let facts = serde_json::to_vec(kept).map_err(|cause| crate::Error::broken("a kept file's facts cannot be written", cause))?;
    desk.store().inner.files.put(&path(door.project().id, id, "facts"), facts.into()).await?;
    Ok(())
}

async fn part(door: &Reader<ProjectScope>, desk: &Desk, id: ImportId, part: &str) -> Result<Bytes> {
    match desk.store().inner.files.get(&path(door.project().id, id, part)).await {
        Ok(found) => Ok(found.bytes().await?),
        Err(object_store::Error::NotFound { .. }) => Err(Error::NotFound.into()),
        Err(cause) => Err(crate::Error::from(cause)),
    }
}
