//! Where attachments and imported files lie: a folder of the machine, or a bucket.

use std::{path::Path, sync::Arc};

use bytes::Bytes;
use futures::{StreamExt, stream::BoxStream};
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, parse_url_opts, path::Path as Key, prefix::PrefixStore};
use url::Url;

use crate::{Error, Result, Store};

/// A file on its way out.
pub struct Download {
    /// What it is called where it is saved.
    pub name: String,
    pub media_type: String,
    /// How many there are.
    pub bytes: u64,
    /// The bytes, as they are read.
    pub content: BoxStream<'static, Result<Bytes>>,
}

/// The folder that `place` names; `None` where it is the address of a bucket.
pub fn folder(place: &str) -> Option<&Path> {
    (!place.contains("://")).then(|| Path::new(place))
}

/// Opens a folder, which is made, or an address such as `s3://bucket/golive`. What a bucket wants to know besides (key,
/// secret, region, endpoint) is read from the `AWS_*` environment, as every tool for it does.
pub(crate) fn open(place: &str) -> Result<Arc<dyn ObjectStore>> {
    if let Some(folder) = folder(place) {
        std::fs::create_dir_all(folder).map_err(|cause| Error::broken("the folder for files cannot be made", cause))?;
        return Ok(Arc::new(LocalFileSystem::new_with_prefix(folder)?));
    }
    let address = Url::parse(place).map_err(|cause| Error::broken("the address of the files cannot be read", cause))?;
    let settings = std::env::vars().filter(|(name, _)| name.starts_with("AWS_")).map(|(name, value)| (name.to_lowercase(), value));
    let (bucket, prefix) = parse_url_opts(&address, settings)?;
    Ok(Arc::new(PrefixStore::new(bucket, prefix)))
}

impl Store {
    /// What is kept at a path, to be handed out under a name.
    pub(crate) async fn download(&self, path: &str, name: String, media_type: String) -> Result<Download> {
        let found = self.inner.files.get(&Key::from(path)).await?;
        let bytes = found.meta.size;
        Ok(Download { name, media_type, bytes, content: found.into_stream().map(|part| part.map_err(Into::into)).boxed() })
    }

    /// Writes a small file and takes it away again: whether files can be kept at all.
    pub async fn try_files(&self) -> Result<()> {
        let probe = Key::from("doctor");
        self.inner.files.put(&probe, "writable".into()).await?;
        Ok(self.inner.files.delete(&probe).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_folder_or_an_address() {
        assert_eq!(folder("data/files"), Some(Path::new("data/files")));
        assert_eq!(folder("s3://bucket/golive"), None);
    }

    #[test]
    fn an_address_nobody_knows_is_refused_by_name() {
        let refused = open("gopher://files").err().map(|error| format!("{error:?}")).unwrap_or_default();
        assert!(refused.contains("gopher"), "{refused}");
    }
}
