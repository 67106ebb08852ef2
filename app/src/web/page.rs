//! From a view to a whole HTML answer with the right status.

use std::sync::Arc;

use axum::response::{Html, IntoResponse, Redirect, Response};
use golive_domain::{Conflict, Error, Say, events::Change, projects::Room, text::ProjectKey};
use golive_store::{Desk, projects::Frame};
use http::{HeaderValue, StatusCode, header};
use hydration_context::SsrSharedContext;
use leptos::{nonce::Nonce, prelude::*};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    Flash, FormFlash, Visit,
    shell::{Shell, ShellProps},
};
use crate::{Problem, ui};

/// What a page handler makes: a title and the body of `<main>`.
pub struct Page {
    title: Say,
    room: Option<Room>,
    wide: bool,
    status: StatusCode,
    body: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Page {
    /// `title` is a Fluent key, or a sentence with arguments.
    pub fn new<V: IntoView + 'static>(title: impl Into<Say>, body: impl FnOnce() -> V + Send + 'static) -> Self {
        Self { title: title.into(), room: None, wide: false, status: StatusCode::OK, body: Box::new(move || body().into_any()) }
    }

    /// The room of the rail that is lit.
    pub fn room(mut self, room: Room) -> Self {
        self.room = Some(room);
        self
    }

    /// Says what it says with another status than 200.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Takes the whole width: a board.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }
}

impl Visit {
    /// A page of the site itself: accounts, the list of projects, one's own things.
    pub async fn show(self, work: impl AsyncFnOnce(&Desk) -> Result<Page, Problem>) -> Response {
        let page = match self.desk.still().await {
            Ok(desk) => work(&desk).await,
            Err(error) => Err(error.into()),
        };
        self.answer(None, page).await
    }

    /// A page of one project: the rail shows its rooms, instants are in its zone.
    pub async fn show_project(mut self, key: &str, work: impl AsyncFnOnce(&Desk, &ProjectKey) -> Result<Page, Problem>) -> Response {
        let Ok(key) = ProjectKey::parse(key) else {
            return self.answer(None, Err(Problem(Error::NotFound))).await;
        };
        let (frame, page) = match self.read_project(&key, work).await {
            Ok((frame, page)) => (Some(Arc::new(frame)), page),
            Err(problem) => (None, Err(problem)),
        };
        if let Some(frame) = &frame {
            self.viewer.zone.clone_from(&frame.time_zone);
        }
        self.answer(frame, page).await
    }

    /// Everything the page needs, as of one instant. The connection is free again before anything is rendered.
    async fn read_project(
        &self,
        key: &ProjectKey,
        work: impl AsyncFnOnce(&Desk, &ProjectKey) -> Result<Page, Problem>,
    ) -> Result<(Frame, Result<Page, Problem>), Problem> {
        let desk = self.desk.still().await?;
        let frame = golive_store::projects::frame(&desk, key).await?;
        let page = work(&desk, key).await;
        Ok((frame, page))
    }

    async fn answer(self, frame: Option<Arc<Frame>>, page: Result<Page, Problem>) -> Response {
        // A page that a script reads to refresh a region shows no words: they wait for the page that the person opens.
        let flash = if self.read_by_script() { Flash::default() } else { Flash::take(&self.session).await };
        match page {
            Ok(page) => self.whole(page.status, frame, flash, page),
            Err(Problem(Error::SignedOut)) => {
                let next = utf8_percent_encode(&self.viewer.path, NON_ALPHANUMERIC);
                Redirect::to(&format!("/sign-in?next={next}")).into_response()
            }
            Err(Problem(error)) => {
                let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let page = Page::new("problem-title", move || ui::problem_page(error));
                self.whole(status, frame, flash, page)
            }
        }
    }

    /// Renders the body inside the frame and sends it with its policy.
    fn whole(self, status: StatusCode, frame: Option<Arc<Frame>>, mut flash: Flash, page: Page) -> Response {
        let nonce = Nonce::new();
        let policy = policy(&nonce);
        let html = render(move || {
            provide_context(nonce);
            provide_context(self.viewer);
            if let Some(form) = flash.form.clone() {
                provide_context(form);
            }
            if let Some(frame) = frame.clone() {
                provide_context(frame);
            }
            let unsaid = Unsaid(StoredValue::new(flash.problem.take()));
            provide_context(unsaid);
            let body = (page.body)().to_html();
            flash.problem = unsaid.take();
            let props = ShellProps { title: page.title, room: page.room, frame, flash, assets: self.web.assets, wide: page.wide, body };
            Shell(props)
        });
        let mut answer = (status, Html(html)).into_response();
        let headers = answer.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        answer
    }
}

/// The surroundings of the project page that is being shown.
pub fn frame() -> Arc<Frame> {
    expect_context()
}

/// An address nobody knows: said as a page, inside the frame where there is one.
pub async fn nowhere(visit: Visit) -> Response {
    visit.show(async |_| Err(Problem(Error::NotFound))).await
}

/// Why the last deed was refused, until somebody says it: a part of the page that can say it better takes it, else it
/// stands above the page.
#[derive(Clone, Copy, Debug)]
pub struct Unsaid(StoredValue<Option<Error>>);

impl Unsaid {
    fn take(self) -> Option<Error> {
        self.0.try_update_value(Option::take).flatten()
    }

    /// What somebody else did to the record while the form `form` was being filled in; taken, so that it is said once.
    pub fn edited(form: &str) -> Option<Edited> {
        let unsaid = use_context::<Self>()?;
        let typed = use_context::<FormFlash>().filter(|typed| typed.form == form)?;
        let problem = unsaid.take()?;
        match problem {
            Error::Conflict(Conflict::Edited { by, changes, .. }) => Some(Edited { by, changes, typed }),
            other => {
                unsaid.0.set_value(Some(other));
                None
            }
        }
    }
}

/// A form that came too late: who saved before it, what they changed, and what was typed.
#[derive(Clone, Debug)]
pub struct Edited {
    pub by: String,
    pub changes: Vec<Change>,
    pub typed: FormFlash,
}

/// Renders a view as islands-mode HTML: what is not an island is plain HTML and ships no code.
pub fn render<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().into_any().to_html());
    owner.unset_with_forced_cleanup();
    format!("<!doctype html>{html}")
}

/// Scripts run with the page's nonce only; nothing is loaded from other hosts.
fn policy(nonce: &Nonce) -> String {
    format!(
        "default-src 'self'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
    )
}
