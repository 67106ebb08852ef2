//! A form with a file that is looked at and not kept.

use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request},
};
use golive_domain::{Error, Say};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::Problem;

/// The whole form with its file, in bytes. A file of holidays is smaller; what is larger still is not read.
pub const LARGEST: usize = 1 << 20;

fn unread() -> Problem {
    Problem(Error::field("file", Say::new("error-form")))
}

/// The file of a form.
pub enum Content {
    None,
    File(Bytes),
    TooLarge,
}

/// The fields of a form with a file, written as a form without one writes them, and the file.
pub async fn received(request: Request) -> Result<(String, Content), Problem> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| unread())?;
    let (mut pairs, mut content, mut read) = (Vec::new(), Content::None, 0);
    while let Some(part) = form.next_field().await.map_err(|_| unread())? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let Ok(bytes) = part.bytes().await else {
            // The rest is not read any more: what was typed stands before the file.
            content = Content::TooLarge;
            break;
        };
        read += bytes.len();
        match (is_file, read > LARGEST) {
            (_, true) => {
                content = Content::TooLarge;
                break;
            }
            (true, false) if bytes.is_empty() => {}
            (true, false) => content = Content::File(bytes),
            (false, false) => pairs.push(format!("{}={}", encoded(name.as_bytes()), encoded(&bytes))),
        }
    }
    Ok((pairs.join("&"), content))
}

fn encoded(bytes: &[u8]) -> String {
    utf8_percent_encode(&String::from_utf8_lossy(bytes), NON_ALPHANUMERIC).to_string()
}
