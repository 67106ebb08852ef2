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
use futures::{StreamExt as _, stream};
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
    let changes = BroadcastStream::new(web.store.changes());
    let listener = Listener { changes, desk: visit.desk, key, project, inside: None };
    let heard = stream::unfold(listener, |mut listener| async move { Some((Ok::<_, Infallible>(listener.next().await?), listener)) });
    let heard = Box::pin(heard.take_until(stopped.wait()));
    Sse::new(heard).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response()
}

/// Someone who hears only this project's changes, and what was not handed over to the vendor only where it may see that. Rights
/// are asked for once and again whenever they may have changed.
struct Listener {
    changes: BroadcastStream<Live>,
    desk: Desk,
    key: ProjectKey,
    project: ProjectId,
    inside: Option<bool>,
}

impl Listener {
    /// The next that it may hear; `None` once it belongs here no more.
    async fn next(&mut self) -> Option<Event> {
        loop {
            let change = match self.changes.next().await? {
                Ok(change) => change,
                // What was missed may have been about rights.
                Err(BroadcastStreamRecvError::Lagged(_)) => {
                    self.inside = None;
                    projects::enter(&self.desk, &self.key).await.ok()?;
                    return Some(Event::default().event("resync").data(""));
                }
            };
            if change.kind.changes_rights() {
                self.inside = None;
                if !may_stay(&change, &self.desk, &self.key).await {
                    return None;
                }
            }
            if change.project == Some(self.project) && (!change.unshared || self.is_inside().await) {
                return Some(said(&change));
            }
        }
    }

    async fn is_inside(&mut self) -> bool {
        match self.inside {
            Some(known) => known,
            None => *self.inside.insert(projects::enter_inside(&self.desk, &self.key).await.is_ok()),
        }
    }
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
