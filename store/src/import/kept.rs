//! A file that was brought and is looked at before it is carried out: kept beside its few facts, under the project's own
//! folder, so that an id of another project opens nothing.

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    id::{ImportId, ProjectId},
    import::{Brings, FileFormat},
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use serde::{Deserialize, Serialize};

use super::{
    Brought, File, Found, MAX_BYTES, MAX_COLUMNS, Shape,
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
    /// Where its table stands, as somebody said it.
    #[serde(default)]
    pub shape: Shape,
}

/// A kept file that was tried, or carried out.
#[derive(Debug)]
pub struct TriedFile {
    pub kept: Kept,
    /// What each column is taken to hold, where somebody may say it.
    pub columns: Option<Vec<ColumnOf>>,
    /// Where its table was found, where somebody may say it.
    pub found: Option<Found>,
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
    let kept = Kept {
        name: name.chars().take(200).collect(),
        what,
        format,
        place: place.trim().chars().take(100).collect(),
        columns: Vec::new(),
        shape: Shape::default(),
    };
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
    Opened::of(kept.what, &kept.file(&content), &kept.shape)?.refuse(&columns)?;
    kept.columns = columns;
    write_facts(&door, desk, id, &kept).await
}

/// Whoever imports tests: says in which sheet of a kept table and in which of its rows the header stands; what is left out is
/// found. What the columns were said to hold stays as long as the sheet does. Refuses a header that is longer than headers
/// are, of the field `to`, and what the file does not have.
pub async fn shape_file(desk: &Desk, project: &ProjectKey, id: ImportId, shape: Shape) -> Result<()> {
    let door = desk.read(Permission::TestImport, project).await?;
    let mut kept = facts(&door, desk, id).await?;
    if let Some((from, to)) = shape.header {
        let mut refused = Refusals::default();
        if from == 0 {
            refused.add("from", Say::new("error-import-header-line"));
        }
        if to < from {
            refused.add("to", Say::new("error-import-header-order"));
        }
        refused.finish()?;
    }
    let content = part(&door, desk, id, "file").await?;
    let opened = Opened::of(kept.what, &kept.file(&content), &shape)?;
    let Some(found) = opened.found() else { return Err(Error::field("from", Say::new("error-import-no-header")).into()) };
    let before = Opened::of(kept.what, &kept.file(&content), &kept.shape);
    if before.is_ok_and(|before| before.found().is_none_or(|before| before.sheet != found.sheet)) {
        kept.columns = Vec::new();
    }
    kept.shape = shape;
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
    let (columns, found, brought) = match Opened::of(kept.what, &file, &kept.shape) {
        Ok(opened) => {
            let brought = bring_opened(desk, project, &file, &opened, &kept.columns, write).await;
            (opened.columns(&kept.columns), opened.found().cloned(), brought)
        }
        Err(error) => (None, None, Err(error)),
    };
    Ok(TriedFile { kept, columns, found, brought })
}
