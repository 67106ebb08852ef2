//! A visit: one request, its session, its viewer and the desk it works at.

use std::sync::Arc;

use axum::{
    extract::{FromRef, FromRequestParts},
    response::{IntoResponse, Redirect, Response},
};
use golive_domain::people::{Locale, Theme};
use golive_store::{Actor, Desk, Store, Via, demo::SignIn, people};
use http::{HeaderMap, StatusCode, header, request::Parts};
use leptos::prelude::use_context;
use tower_sessions::Session;

use super::{Assets, Flash, Jar, Me, Viewer};
use crate::{Done, Problem};

/// The session's key for the signed-in person.
pub const PERSON: &str = "person";
/// The session's key for the language chosen before sign-in.
pub const LOCALE: &str = "locale";

/// What every route shares.
#[derive(Clone, Debug)]
pub struct Web {
    pub store: Store,
    pub assets: Assets,
    /// `https://golive.example.org`, without a slash at the end: the start of every link in a mail.
    pub base_url: String,
    /// The gallery and other things for developers are served.
    pub development: bool,
    /// Whom the sign-in page of a demonstration offers to be; empty everywhere else.
    pub demo_people: Arc<[SignIn]>,
}

/// One request.
#[derive(Clone, Debug)]
pub struct Visit {
    pub web: Web,
    pub session: Session,
    pub viewer: Viewer,
    pub desk: Desk,
    /// Where the request came from, as the rate limiter counts it.
    pub address: String,
    pub headers: HeaderMap,
    /// What the deed puts into the browser.
    pub jar: Jar,
}

impl<S> FromRequestParts<S> for Visit
where
    Web: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let web = Web::from_ref(state);
        let session = Session::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        Self::begin(web, session, parts).await.map_err(|_| unavailable())
    }
}

impl Visit {
    async fn begin(web: Web, session: Session, parts: &Parts) -> Result<Self, Problem> {
        let now = web.store.clock().now();
        let path = parts.uri.path_and_query().map(|path| path.as_str()).unwrap_or("/").to_owned();
        let address = parts.extensions.get::<ClientAddress>().map(|client| client.0.clone()).unwrap_or_default();
        let person = session.get(PERSON).await.map_err(unread)?;
        let account = match person {
            Some(person) => people::account(&web.store, person).await?,
            None => None,
        };
        let (actor, viewer) = match account {
            Some(account) => {
                let actor = Actor::Person { id: account.id, administrator: account.administrator, via: Via::Session };
                let viewer = Viewer {
                    locale: account.locale,
                    calendar: account.calendar,
                    theme: account.theme,
                    shortcuts: account.shortcuts,
                    zone: "UTC".to_owned(),
                    now,
                    path,
                    me: Some(Me {
                        id: account.id,
                        name: account.name,
                        email: account.email,
                        administrator: account.administrator,
                        unread: account.unread,
                    }),
                };
                (actor, viewer)
            }
            None => {
                let chosen = session.get(LOCALE).await.map_err(unread)?;
                let locale = chosen.unwrap_or_else(|| accepted(&parts.headers));
                let viewer = Viewer {
                    locale,
                    calendar: locale.calendar(),
                    theme: Theme::System,
                    shortcuts: true,
                    zone: "UTC".to_owned(),
                    now,
                    path,
                    me: None,
                };
                (Actor::Anonymous, viewer)
            }
        };
        let desk = web.store.acting_as(actor);
        Ok(Self { web, session, viewer, desk, address, headers: parts.headers.clone(), jar: Jar::default() })
    }

    /// Ends a deed that a plain form asked for: to the next page with a toast, or back to the form with everything typed.
    pub async fn finish(&self, result: Result<Done, Problem>, fields: Vec<(String, String)>) -> Response {
        let back = fields.iter().find(|(name, _)| name == "_back").map(|(_, path)| path.clone()).or_else(|| self.referer());
        let next = fields.iter().find(|(name, _)| name == "_next").map(|(_, path)| path.clone()).or_else(|| back.clone());
        match result {
            Ok(done) => {
                let target = local(done.go.clone().or(next));
                if done.say.is_some() || !done.filled.is_empty() {
                    Flash::done(done, fields).leave(&self.session).await;
                }
                Redirect::to(&target).into_response()
            }
            Err(Problem(golive_domain::Error::SignedOut)) => Redirect::to("/sign-in").into_response(),
            Err(Problem(error)) => {
                Flash::refused(error, fields).leave(&self.session).await;
                Redirect::to(&local(back)).into_response()
            }
        }
    }

    /// Whether a script of a page asks, not somebody who goes to it; a browser says which.
    pub fn read_by_script(&self) -> bool {
        self.headers.get("sec-fetch-dest").is_some_and(|dest| dest == "empty")
    }

    /// The page the form stood on.
    fn referer(&self) -> Option<String> {
        let referer = self.headers.get(header::REFERER)?.to_str().ok()?;
        let uri: http::Uri = referer.parse().ok()?;
        Some(uri.path_and_query()?.as_str().to_owned())
    }
}

/// Set by the server: the peer, or what a trusted proxy says of it.
#[derive(Clone, Debug)]
pub struct ClientAddress(pub String);

/// The desk of the server function that is running.
pub fn desk() -> Result<Desk, Problem> {
    Ok(visit()?.desk)
}

/// The visit of the server function that is running.
pub fn visit() -> Result<Visit, Problem> {
    use_context::<Visit>().ok_or(Problem(golive_domain::Error::SignedOut))
}

/// Whether a browser follows a form, and no script fetches.
pub fn wants_page(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).is_some_and(|accept| accept.contains("text/html"))
}

/// Only a path of this site is followed. Browsers drop control characters, so that `/<tab>/host` would lead away.
fn local(path: Option<String>) -> String {
    let plain = |path: &String| {
        let rest = path.strip_prefix('/');
        rest.is_some_and(|rest| !rest.starts_with(['/', '\\'])) && !path.chars().any(char::is_control)
    };
    path.filter(plain).unwrap_or_else(|| "/".to_owned())
}

/// The browser's best language that Golive speaks.
fn accepted(headers: &HeaderMap) -> Locale {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    Locale::accepted(wanted)
}

fn unread(error: tower_sessions::session::Error) -> Problem {
    tracing::warn!(%error, "the session could not be read");
    Problem(golive_domain::Error::Unavailable)
}

/// The shortest honest answer when not even the session could be read or kept.
pub fn unavailable() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "5")], axum::response::Html(include_str!("unavailable.html"))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_are_followed() {
        let follow = |path: &str| local(Some(path.to_owned()));
        assert_eq!(follow("/p/ARAS/backlog?page=2"), "/p/ARAS/backlog?page=2");
        for away in ["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "/\n", "evil", ""] {
            assert_eq!(follow(away), "/", "{away:?}");
        }
        assert_eq!(local(None), "/");
    }
}
