//! Forms that carry files, taken apart: what was typed goes on as every form does, the files beside it.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Multipart, Request, multipart::Field},
};
use futures::{Stream, StreamExt, TryStreamExt, stream::try_unfold};
use golive_domain::{Error, Say};
use golive_store::service::{MOST_BYTES, MOST_FILES, Upload};
use http::{HeaderMap, HeaderValue, header};

use super::rpc::LARGEST;

/// The field of a form that carries files, as many as there are.
const FILES: &str = "files";
/// The same of a form whose files nobody may know of, not even what they are called.
const SEALED: &str = "sealed_files";
/// Bytes of a form at most: its files, and what is typed and written around them.
const WHOLE: u64 = MOST_BYTES + LARGEST as u64;
/// Of a form that is too large so much is read and forgotten: who is still sending does not read an answer.
const FORGOTTEN: u64 = 512 * 1024 * 1024;

/// A form that was taken apart.
pub struct Parted {
    /// With what was typed as its body.
    pub request: Request,
    /// What was typed, and what the files are called unless they are sealed: a page cannot choose them again for somebody.
    pub typed: Vec<(String, String)>,
    /// Or why they are not all here.
    pub files: Result<Vec<Upload>, Error>,
}

/// Whether a form carries files.
pub fn is_parted(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data"))
}

/// Reads a form to its end, up to what one may be, and keeps nothing of it.
pub async fn forget(request: Request) {
    let mut body = request.into_body().into_data_stream();
    let mut read = 0;
    while read < WHOLE
        && let Some(Ok(part)) = body.next().await
    {
        read += part.len() as u64;
    }
}

/// Takes a form apart. One that is too large or ends half way keeps what was read of it.
pub async fn parted(request: Request) -> Parted {
    let (mut parts, body) = request.into_parts();
    let exceeded = Arc::new(AtomicBool::new(false));
    let body = Body::from_stream(bounded(body, Arc::clone(&exceeded)));
    let (mut typed, mut files, mut sealed) = (Vec::new(), Vec::new(), false);
    let read = match Multipart::from_request(Request::from_parts(parts.clone(), body), &()).await {
        Ok(mut form) => take_apart(&mut form, &mut typed, &mut files, &mut sealed).await,
        Err(_) => Err(broken()),
    };
    let files_or = match read {
        Err(_) if exceeded.load(Ordering::Relaxed) => Err(Error::TooLarge { limit_bytes: MOST_BYTES }),
        Err(error) => Err(error),
        Ok(()) => Ok(()),
    };
    let body = serde_urlencoded::to_string(&typed).unwrap_or_default();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    if !files.is_empty() && !sealed {
        let names: Vec<&str> = files.iter().map(|file: &Upload| file.name.as_str()).collect();
        typed.push((FILES.to_owned(), names.join(", ")));
    }
    Parted { request: Request::from_parts(parts, Body::from(body)), typed, files: files_or.map(|()| files) }
}

async fn take_apart(
    form: &mut Multipart,
    typed: &mut Vec<(String, String)>,
    files: &mut Vec<Upload>,
    sealed: &mut bool,
) -> Result<(), Error> {
    let mut size = 0;
    while let Some(part) = form.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            None => {
                let text = part.text().await.map_err(|_| broken())?;
                size += name.len() + text.len();
                if size > LARGEST {
                    return Err(Error::TooLarge { limit_bytes: LARGEST as u64 });
                }
                typed.push((name, text));
            }
            Some(called) => {
                *sealed |= name == SEALED;
                let is_wanted = (name == FILES || name == SEALED) && files.len() <= MOST_FILES;
                files.extend(file(part, called, is_wanted).await?);
            }
        }
    }
    Ok(())
}

/// A field that nothing was chosen for is sent without a name.
async fn file(part: Field<'_>, called: String, is_wanted: bool) -> Result<Option<Upload>, Error> {
    let content = part.bytes().await.map_err(|_| broken())?;
    let is_nothing = called.is_empty() && content.is_empty();
    Ok((is_wanted && !is_nothing).then_some(Upload { name: called, content }))
}

fn broken() -> Error {
    Error::field(FILES, Say::new("error-form-broken"))
}

/// A body up to what a form may be. What comes behind that is read and forgotten, and then it ends with a failure.
fn bounded(body: Body, exceeded: Arc<AtomicBool>) -> impl Stream<Item = Result<Bytes, io::Error>> + Send + 'static {
    try_unfold((body.into_data_stream(), 0), move |(mut body, read)| {
        let exceeded = Arc::clone(&exceeded);
        async move {
            // Whoever reads a form takes all that is there at once: handed out part by part, what was typed is known before a file
            // turns out too large.
            tokio::task::yield_now().await;
            let Some(part) = body.try_next().await.map_err(io::Error::other)? else { return Ok(None) };
            let read = read + part.len() as u64;
            if read <= WHOLE {
                return Ok(Some((part, (body, read))));
            }
            exceeded.store(true, Ordering::Relaxed);
            let mut forgotten = 0;
            while forgotten < FORGOTTEN
                && let Some(Ok(part)) = body.next().await
            {
                forgotten += part.len() as u64;
            }
            Err(io::Error::other("the form is too large"))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_sealed_files_are_called_is_not_among_what_was_typed() {
        for (field, is_told) in [(FILES, true), (SEALED, false)] {
            let head = format!("Content-Disposition: form-data; name=\"{field}\"; filename=\"offer.txt\"");
            let body = Body::from(format!("--b\r\n{head}\r\n\r\nx\r\n--b--\r\n"));
            let request = Request::post("/").header(header::CONTENT_TYPE, "multipart/form-data; boundary=b").body(body);
            let parted = parted(request.unwrap()).await;
            assert_eq!(parted.files.unwrap()[0].name, "offer.txt");
            assert_eq!(parted.typed.iter().any(|(_, value)| value.contains("offer")), is_told, "{field}");
        }
    }
}
