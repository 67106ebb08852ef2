//! A file that was brought and is looked at before it is carried out: kept beside its few facts, under the project's own
//! folder, so that an id of another project opens nothing.

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    id::{ImportId, ProjectId},
    import::{Brings, FileFormat},
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use serde::{Deserialize, Serialize};

use super::{
    Brought, File, MAX_BYTES, MAX_COLUMNS,
    bring::bring_opened,
    formats::{self, ColumnOf},
    opened::Opened,
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

/// A kept file that was tried, or carried out.
#[derive(Debug)]
pub struct TriedFile {
    pub kept: Kept,
    /// What each column is taken to hold, where somebody may say it.
    pub columns: Option<Vec<ColumnOf>>,
    pub brought: Result<Brought>,
}

impl Kept {
    fn file<'a>(&'a self, content: &'a [u8]) -> File<'a> {
        let place = Some(self.place.as_str()).filter(|place| !place.is_empty());
        File { name: &self.name, content, format: Some(self.format), place }
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

/// Whoever imports tests: says what each column of a kept table holds, the empty word that it is left out. Refuses, of the
/// field `map`, what names no column, one thing of two columns, a table without titles or codes, and one whose columns are
/// known.
pub async fn name_columns(desk: &Desk, project: &ProjectKey, id: ImportId, mut columns: Vec<String>) -> Result<()> {
    let door = desk.read(Permission::TestImport, project).await?;
    let mut kept = facts(&door, desk, id).await?;
    columns.truncate(MAX_COLUMNS);
    let content = part(&door, desk, id, "file").await?;
    Opened::of(kept.what, &kept.file(&content))?.refuse(&columns)?;
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
pub async fn bring_kept(desk: &Desk, project: &ProjectKey, id: ImportId, write: bool) -> Result<TriedFile> {
    let door = desk.read(Permission::TestImport, project).await?;
    let kept = facts(&door, desk, id).await?;
    let content = part(&door, desk, id, "file").await?;
    let file = kept.file(&content);
    let (columns, brought) = match Opened::of(kept.what, &file) {
        Ok(opened) => (opened.columns(&kept.columns), bring_opened(desk, project, &file, &opened, &kept.columns, write).await),
        Err(error) => (None, Err(error)),
    };
    Ok(TriedFile { kept, columns, brought })
}
