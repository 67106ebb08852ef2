//! A file that was brought and is looked at before it is carried out: kept beside its few facts, under the project's own
//! folder, so that an id of another project opens nothing.

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    id::{ImportId, ProjectId},
    import::{Brings, CaseColumn, FileFormat, RequirementColumn},
    text::ProjectKey,
    words::Word as _,
};
use object_store::{ObjectStoreExt, path::Path};
use serde::{Deserialize, Serialize};

use super::{
    Brought, File, MAX_BYTES, MAX_COLUMNS,
    bring::bring_named,
    formats::{self, ColumnOf},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    fresh,
};

/// What is known of a kept file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub name: String,
    pub what: Brings,
    pub format: FileFormat,
    /// Where results were found; empty where it does not matter.
    pub place: String,
    /// What each column of a table holds, as somebody said it; empty where the header says it.
    #[serde(default)]
    pub columns: Vec<String>,
}

impl Kept {
    /// Whether somebody may say what its columns hold.
    fn is_table(&self) -> bool {
        matches!(self.format, FileFormat::Csv | FileFormat::Xlsx) && matches!(self.what, Brings::Tests | Brings::Requirements)
    }

    /// Whether a column may be said to hold this.
    fn knows(&self, word: &str) -> bool {
        match self.what {
            Brings::Requirements => RequirementColumn::parse(word).is_some(),
            Brings::Tests | Brings::Results | Brings::Defects => CaseColumn::parse(word).is_some(),
        }
    }
}

fn path(project: ProjectId, id: ImportId, part: &str) -> Path {
    Path::from(format!("brought/{project}/{id}/{part}"))
}

/// Whoever imports tests. Keeps a file to be looked at; refuses one whose format nobody can tell.
pub async fn keep_file(
    desk: &Desk,
    project: &ProjectKey,
    what: Brings,
    format: Option<FileFormat>,
    place: &str,
    name: &str,
    content: Bytes,
) -> Result<ImportId> {
    let door = desk.read(Permission::TestImport, project).await?;
    if content.len() as u64 > MAX_BYTES {
        return Err(Error::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    let format = format.or_else(|| formats::guess(name, &content));
    let format = format.ok_or_else(|| Error::field("file", Say::new("error-file-format")))?;
    let kept =
        Kept { name: name.chars().take(200).collect(), what, format, place: place.trim().chars().take(100).collect(), columns: Vec::new() };
    let id: ImportId = fresh::id(door.now());
    desk.store().inner.files.put(&path(door.project().id, id, "file"), content.into()).await?;
    write_facts(&door, desk, id, &kept).await?;
    Ok(id)
}

/// Whoever imports tests: what each column of a kept table is taken to hold; `None` where the file is no table.
pub async fn kept_columns(desk: &Desk, project: &ProjectKey, id: ImportId) -> Result<Option<Vec<ColumnOf>>> {
    let door = desk.read(Permission::TestImport, project).await?;
    let kept = facts(&door, desk, id).await?;
    match kept.is_table() {
        true => Ok(formats::columns_of(&part(&door, desk, id, "file").await?, kept.what, &kept.columns).ok()),
        false => Ok(None),
    }
}

/// Whoever imports tests: says what each column of a kept table holds, the empty word that it is left out. Refuses columns
/// none of which names the case or the requirement.
pub async fn name_columns(desk: &Desk, project: &ProjectKey, id: ImportId, mut columns: Vec<String>) -> Result<()> {
    let door = desk.read(Permission::TestImport, project).await?;
    let mut kept = facts(&door, desk, id).await?;
    if !kept.is_table() {
        return Err(Error::NotFound.into());
    }
    columns.truncate(MAX_COLUMNS);
    columns.iter_mut().filter(|word| !kept.knows(word)).for_each(String::clear);
    let (wanted, lacks) = match kept.what {
        Brings::Requirements => ("code", "error-file-code-column"),
        Brings::Tests | Brings::Results | Brings::Defects => ("title", "error-file-title-column"),
    };
    if !columns.iter().any(|word| word == wanted) {
        return Err(Error::field("map", Say::new(lacks)).into());
    }
    kept.columns = columns;
    write_facts(&door, desk, id, &kept).await
}

async fn write_facts(door: &Reader<ProjectScope>, desk: &Desk, id: ImportId, kept: &Kept) -> Result<()> {
    let facts = serde_json::to_vec(kept).map_err(|cause| crate::Error::broken("a kept file's facts cannot be written", cause))?;
    desk.store().inner.files.put(&path(door.project().id, id, "facts"), facts.into()).await?;
    Ok(())
}

async fn facts(door: &Reader<ProjectScope>, desk: &Desk, id: ImportId) -> Result<Kept> {
    let facts = part(door, desk, id, "facts").await?;
    serde_json::from_slice(&facts).map_err(|cause| crate::Error::broken("a kept file's facts cannot be read", cause))
}

async fn part(door: &Reader<ProjectScope>, desk: &Desk, id: ImportId, part: &str) -> Result<Bytes> {
    match desk.store().inner.files.get(&path(door.project().id, id, part)).await {
        Ok(found) => Ok(found.bytes().await?),
        Err(object_store::Error::NotFound { .. }) => Err(Error::NotFound.into()),
        Err(cause) => Err(crate::Error::from(cause)),
    }
}

/// Whoever imports tests: what the kept file would make in the project as it is now, or with `write` makes.
pub async fn bring_kept(desk: &Desk, project: &ProjectKey, id: ImportId, write: bool) -> Result<(Kept, Result<Brought>)> {
    let door = desk.read(Permission::TestImport, project).await?;
    let kept = facts(&door, desk, id).await?;
    let content = part(&door, desk, id, "file").await?;
    let place = Some(kept.place.as_str()).filter(|place| !place.is_empty());
    let file = File { name: &kept.name, content: &content, format: Some(kept.format), place };
    let brought = bring_named(desk, project, kept.what, file, &kept.columns, write).await;
    Ok((kept, brought))
}
