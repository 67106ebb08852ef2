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

use super::{Brought, File, MAX_BYTES, bring, formats};
use crate::{Desk, Result, desk::Door, fresh};

/// What is known of a kept file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub name: String,
    pub what: Brings,
    pub format: FileFormat,
    /// Where results were found; empty where it does not matter.
    pub place: String,
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
    let kept = Kept { name: name.chars().take(200).collect(), what, format, place: place.trim().chars().take(100).collect() };
    let id: ImportId = fresh::id(door.now());
    let facts = serde_json::to_vec(&kept).map_err(|cause| crate::Error::broken("a kept file's facts cannot be written", cause))?;
    let files = &desk.store().inner.files;
    files.put(&path(door.project().id, id, "file"), content.into()).await?;
    files.put(&path(door.project().id, id, "facts"), facts.into()).await?;
    Ok(id)
}

/// Whoever imports tests: what the kept file would make in the project as it is now, or with `write` makes.
pub async fn bring_kept(desk: &Desk, project: &ProjectKey, id: ImportId, write: bool) -> Result<(Kept, Result<Brought>)> {
    let door = desk.read(Permission::TestImport, project).await?;
    let files = &desk.store().inner.files;
    let read = async |part: &str| match files.get(&path(door.project().id, id, part)).await {
        Ok(found) => Ok(found.bytes().await?),
        Err(object_store::Error::NotFound { .. }) => Err(Error::NotFound.into()),
        Err(cause) => Err(crate::Error::from(cause)),
    };
    let facts = read("facts").await?;
    let kept: Kept = serde_json::from_slice(&facts).map_err(|cause| crate::Error::broken("a kept file's facts cannot be read", cause))?;
    let content = read("file").await?;
    let place = Some(kept.place.as_str()).filter(|place| !place.is_empty());
    let file = File { name: &kept.name, content: &content, format: Some(kept.format), place };
    let brought = bring(desk, project, kept.what, file, write).await;
    Ok((kept, brought))
}
