//! Files that came with a plain form, beside what was typed.

use axum::extract::{FromRequest, Multipart, Request};
use bytes::Bytes;
use golive_domain::{Error, Say};
use golive_store::service::Upload;
use leptos::prelude::use_context;

use crate::Problem;

/// The files of the server function that is running. The server takes the form apart before it runs.
#[derive(Clone, Debug, Default)]
pub struct Uploads(pub Vec<Upload>);

/// The files that came with the form; none where it carried none.
pub fn uploads() -> Vec<Upload> {
    use_context::<Uploads>().map(|uploads| uploads.0).unwrap_or_default()
}

/// The name and the bytes of a form's one file, of at most so many bytes; `none` is said beside the field where there is no file, or
/// an empty one.
pub async fn one_file(request: Request, limit_bytes: u64, none: Say) -> Result<(String, Bytes), Problem> {
    let none = || Problem(Error::field("file", none.clone()));
    let large = |_| Problem(Error::TooLarge { limit_bytes });
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| none())?;
    while let Some(part) = form.next_field().await.map_err(large)? {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or_default().to_owned();
            let content = part.bytes().await.map_err(large)?;
            return if content.is_empty() { Err(none()) } else { Ok((name, content)) };
        }
    }
    Err(none())
}
