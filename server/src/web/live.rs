//! One stream of changes a browser: what changed, never data.

use std::{convert::Infallible, time::Duration};

use axum::{
    Extension,
    extract::{Path, State},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures::{Stream, StreamExt};
use golive_app::web::{Visit, Web};
use golive_domain::{events::EventKind, id::ProjectId, text::ProjectKey};
use golive_store::{Desk, Live, projects};
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};

use crate::stop::Stopped;

/// `GET /live/{key}`: the project's changes, for those inside it, until the server stops.
pub async fn project(State(web): State<Web>, Extension(stopped): Extension<Stopped>, visit: Visit, Path(key): Path<String>) -> Response {
    let Ok(key) = ProjectKey::parse(&key) else { return http::StatusCode::NOT_FOUND.into_response() };
    let project = match projects::enter(&visit.desk, &key).await {
        Ok(project) => project,
        Err(error) => {
            let status = golive_domain::Error::from(error).status();
            return http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::NOT_FOUND).into_response();
        }
    };
    let stream = BroadcastStream::new(web.store.changes());
    let stream = visible(stream, visit.desk, key, project).take_until(stopped.wait());
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response()
}

/// Only this project's changes, and what was not handed over to the vendor only for those who see it; rights are checked again
/// whenever they may have changed, and the stream ends with them.
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
                let change = match change {
                    Err(BroadcastStreamRecvError::Lagged(_)) => return Some(Some(Event::default().event("resync").data(""))),
                    Ok(change) => change,
                };
                if change.kind.changes_rights() && !may_stay(&change, &desk, &key).await {
                    return Some(None);
                }
                if change.project != Some(project) || change.unshared && projects::enter_inside(&desk, &key).await.is_err() {
                    return None;
                }
                Some(Some(said(&change)))
            }
        })
        .take_while(|event| std::future::ready(event.is_some()))
        .filter_map(|event| std::future::ready(event.map(Ok)))
}

/// Whether the listener still belongs here after a change of rights: theirs, or their account's.
async fn may_stay(change: &Live, desk: &Desk, key: &ProjectKey) -> bool {
    let shut_out = matches!(change.kind, EventKind::PersonSuspended | EventKind::PersonErased);
    let is_mine = desk.actor().person().is_some_and(|person| person.0 == change.subject.id);
    !(shut_out && is_mine) && projects::enter(desk, key).await.is_ok()
}

fn said(change: &Live) -> Event {
    let text = format!("{} {} {}", change.subject.kind, change.subject.id, change.kind);
    Event::default().event("change").data(text)
}
