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
use golive_domain::{
    events::{EventKind, SubjectKind},
    text::ProjectKey,
};
use golive_store::{
    Desk, Live,
    projects::{self, Hearing},
};
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};

use crate::stop::Stopped;

/// `GET /live/{key}`: the project's changes, for those inside it, until the server stops.
pub async fn project(State(web): State<Web>, Extension(stopped): Extension<Stopped>, visit: Visit, Path(key): Path<String>) -> Response {
    let Ok(key) = ProjectKey::parse(&key) else { return http::StatusCode::NOT_FOUND.into_response() };
    let hearing = match projects::hearing(&visit.desk, &key).await {
        Ok(hearing) => hearing,
        Err(error) => {
            let status = golive_domain::Error::from(error).status();
            return http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::NOT_FOUND).into_response();
        }
    };
    let changes = BroadcastStream::new(web.store.changes());
    let listener = Listener { changes, desk: visit.desk, key, hearing };
    let heard = stream::unfold(listener, |mut listener| async move { Some((Ok::<_, Infallible>(listener.next().await?), listener)) });
    let heard = Box::pin(heard.take_until(stopped.wait()));
    Sse::new(heard).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response()
}

/// Someone who hears only this project's changes: what they are told themselves, and beside that what they may see. Rights are
/// asked for once and again whenever they may have changed.
struct Listener {
    changes: BroadcastStream<Live>,
    desk: Desk,
    key: ProjectKey,
    hearing: Hearing,
}

impl Listener {
    /// The next that it may hear; `None` once it belongs here no more.
    async fn next(&mut self) -> Option<Event> {
        loop {
            let change = match self.changes.next().await? {
                Ok(change) => change,
                // What was missed may have been about rights.
                Err(BroadcastStreamRecvError::Lagged(_)) => {
                    self.hearing = projects::hearing(&self.desk, &self.key).await.ok()?;
                    return Some(Event::default().event("resync").data(""));
                }
            };
            if change.kind.changes_rights() {
                if is_shut_out(&change, &self.desk) {
                    return None;
                }
                self.hearing = projects::hearing(&self.desk, &self.key).await.ok()?;
            }
            if self.hears(&change) {
                return Some(said(&change));
            }
        }
    }

    fn hears(&self, change: &Live) -> bool {
        let Hearing { project, all, unshared, rfps } = self.hearing;
        let is_asked = matches!(change.subject.kind, SubjectKind::Rfp | SubjectKind::Vendor);
        let is_told = self.desk.actor().person().is_some_and(|person| change.told.contains(&person));
        change.project == Some(project) && (is_told || all && (!change.unshared || unshared) && (!is_asked || rfps))
    }
}

/// Whether the listener's own account was closed.
fn is_shut_out(change: &Live, desk: &Desk) -> bool {
    let shut_out = matches!(change.kind, EventKind::PersonSuspended | EventKind::PersonErased);
    shut_out && desk.actor().person().is_some_and(|person| person.0 == change.subject.id)
}

fn said(change: &Live) -> Event {
    let text = format!("{} {} {}", change.subject.kind, change.subject.id, change.kind);
    Event::default().event("change").data(text)
}
