//! The ReqIF files of an archive, however small it makes itself look.

use std::io::{Cursor, Read as _};

use golive_domain::{Error as Refusal, Say};
use zip::ZipArchive;

use super::super::{read::refused, table::MAX_BYTES};
use crate::Result;

/// Most entries an archive may list: pictures come with requirements, but not in numbers like these.
const MAX_ENTRIES: usize = 10_000;

/// What is read of an archive.
#[derive(Debug, Default)]
pub struct Unpacked {
    pub files: Vec<Vec<u8>>,
    /// Pictures and other files that were left packed.
    pub others: usize,
}

/// The file itself, or each ReqIF file of the archive that it is. What they unpack to together is bounded, first by what
/// the archive says and then by what really comes out of it; nothing else of the archive is unpacked.
pub fn unpack(bytes: &[u8]) -> Result<Unpacked> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Refusal::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Ok(Unpacked { files: vec![bytes.to_vec()], others: 0 });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| broken(&cause))?;
    if archive.len() > MAX_ENTRIES {
        return Err(too_large());
    }
    let mut unpacked = Unpacked::default();
    let mut left = MAX_BYTES;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|cause| broken(&cause))?;
        if !file.name().is_ok_and(|name| is_reqif(&name)) {
            unpacked.others += usize::from(!file.is_dir());
            continue;
        }
        if file.size() > left {
            return Err(too_large());
        }
        let mut content = Vec::new();
        file.take(left + 1).read_to_end(&mut content).map_err(|cause| broken(&cause))?;
        left = left.checked_sub(content.len() as u64).ok_or_else(too_large)?;
        unpacked.files.push(content);
    }
    if unpacked.files.is_empty() { Err(refused(Say::new("error-file-zip-empty"))) } else { Ok(unpacked) }
}

pub fn is_reqif(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".reqif")
}

fn too_large() -> crate::Error {
    refused(Say::new("error-file-zip-large").with("max", MAX_BYTES / 1024 / 1024))
}

fn broken(cause: &dyn std::fmt::Display) -> crate::Error {
    tracing::debug!(%cause, "an archive could not be read");
    refused(Say::new("error-file-zip-broken"))
}
