//! A body that is read while it is sent.

use std::{io, time::Duration};

use axum::body::{Body, Bytes};
use futures::{StreamExt as _, stream};
use golive_store::export::{Export, Record};
use tokio::{sync::mpsc, time::timeout};

use super::writing::Writing;

/// Whoever takes nothing for so long has gone.
const PATIENCE: Duration = Duration::from_secs(30);
/// Parts that wait to be taken.
const AHEAD: usize = 2;

/// A part, or the end: a body whose end was never said was cut short.
enum Part {
    Bytes(Vec<u8>),
    End,
}

/// The records from the first ones on, each part written as it is read.
pub(super) fn flowing<T: Record, I: Send + 'static>(mut export: Export<T, I>, first: Vec<T>, mut writing: Box<dyn Writing<T>>) -> Body {
    let (send, taken) = mpsc::channel::<Part>(AHEAD);
    tokio::spawn(async move {
        let mut records = first;
        let mut part = writing.begin(&export.project, export.as_of);
        while !records.is_empty() {
            part.extend(writing.add(&records));
            if !sent(&send, Part::Bytes(std::mem::take(&mut part))).await {
                return;
            }
            records = match export.next().await {
                Ok(records) => records,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "an export was cut short");
                    return;
                }
            };
        }
        part.extend(writing.end());
        if sent(&send, Part::Bytes(part)).await {
            sent(&send, Part::End).await;
        }
    });
    let parts = stream::unfold(Some(taken), |taken| async move {
        let mut taken = taken?;
        match taken.recv().await {
            Some(Part::Bytes(bytes)) => Some((Ok(Bytes::from(bytes)), Some(taken))),
            Some(Part::End) => None,
            None => Some((Err(io::Error::other("the export was cut short")), None)),
        }
    });
    // Compression asks once more after the end.
    Body::from_stream(parts.fuse())
}

async fn sent(send: &mpsc::Sender<Part>, part: Part) -> bool {
    matches!(timeout(PATIENCE, send.send(part)).await, Ok(Ok(())))
}
