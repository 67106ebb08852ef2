//! One stream of changes a browser: what changed, never data.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::{Path, State},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures::{Stream, StreamExt};
use golive_app::web::{Visit, Web};
use golive_domain::{id::ProjectId, text::ProjectKey};
use golive_store::{Desk, Live};
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};

/// `GET /live/{key}`: the project's changes, for those inside it.
pub async fn project(State(web): State<Web>, visit: Visit, Path(key): Path<String>) -> Response {
    let Ok(key) = ProjectKey::parse(&key) else { return http::StatusCode::NOT_FOUND.into_response() };
    let project = match golive_store::projects::enter(&visit.desk, &key).await {
        Ok(project) => project,
        Err(error) => {
            let status = golive_domain::Error::from(error).status();
            return http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::NOT_FOUND).into_response();
        }
    };
    let stream = BroadcastStream::new(web.store.changes());
    let stream = visible(stream, visit.desk, key, project);
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response()
}

/// Only this project's changes; rights are checked again whenever the team changes, and the stream ends with them.
fn visible(
    changes: BroadcastStream<Live>,
    desk: Desk,
    key: ProjectKey,
    project: ProjectId,
) -> impl Stream<Item = Result<Event, Infallible>> {
    changes
        .filter_map(move |change| {
            let (desk, key) = (desk.clone(), key.clone());
            async move {
                match change {
                    Err(BroadcastStreamRecvError::Lagged(_)) => Some(Some(Event::default().event("resync").data(""))),
                    Ok(change) if change.project != Some(project) => None,
                    Ok(change) if change.kind.changes_rights() => match golive_store::projects::enter(&desk, &key).await {
                        Ok(_) => Some(Some(said(&change))),
                        Err(_) => Some(None),
                    },
                    Ok(change) => Some(Some(said(&change))),
                }
            }
        })
        .take_while(|event| std::future::ready(event.is_some()))
        .filter_map(|event| std::future::ready(event.map(Ok)))
}

fn said(change: &Live) -> Event {
    let text = format!("{} {} {}", change.subject.kind, change.subject.id, change.kind);
    Event::default().event("change").data(text)
}
