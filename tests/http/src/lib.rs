//! The whole application in process, over a SQLite database of its own: it is filled once a program, and copied.
//!
//! [`TestApp::fresh`] has a project `ARAS` with one item, one sprint, one defect, one session of acceptance, an agreement and one
//! ticket, and people around it: a lead who manages, owns and builds it, an auditor who only reads, a developer of the vendor, a
//! requester (who asked the ticket) and a bidder who are not inside, and an outsider who leads another project, `OTHER`, in which there
//! is one of everything (see [`Foreign`]).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bidding;
mod foreign;
mod quality;
mod service;
mod tender;

use std::{
    fs,
    ops::Deref,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header, request::Builder},
};
use chrono::TimeDelta;
use golive_app::web::{Assets, Web};
use golive_domain::{
    access::Role,
    accounts::TokenScope,
    backlog::{ItemKind, Moscow},
    id::{DepartmentId, PersonId},
    people::{CalendarKind, Locale},
    projects::{Methodology, ProjectSize},
    text::ProjectKey,
};
use golive_server::{Edge, router, stop};
use golive_store::{
    Actor, Clock, Desk, Options, Store, Via,
    backlog::{self, ItemFields, NewItem},
    defects::{self, DefectFields, NewDefect},
    demo,
    events::{self, AuditFilter},
    people::{self, NewPerson, sessions, tokens},
    projects::{self, DepartmentEdit, NewProject, NewRole},
    sprints::{self, SprintDraft},
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tower::ServiceExt;
use tower_sessions::session::Id;

pub use bidding::{BID, Caller, OWN, RFP, answer, invite, key, rival};
pub use foreign::Foreign;
pub use quality::Quality;
pub use service::Service;
pub use tender::{HOLDERS, Tender};

/// Largest body the test server takes.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// Together they may do anything that one table of denials asks for.
pub const LEADS: &[Role] = &[Role::ProjectManager, Role::ProductOwner, Role::CustomerDeveloper, Role::ProcessOwner];

/// The application and those who call it.
pub struct TestApp {
    pub router: Router,
    pub store: Store,
    people: People,
    _folder: TempDir,
}

/// Those who call it; the application lends them out as its own.
#[derive(Clone, Debug)]
pub struct People {
    /// Manages the project, owns its product and builds it.
    pub lead: Client,
    pub auditor: Client,
    pub developer: Client,
    pub requester: Client,
    pub bidder: Client,
    /// Leads another project.
    pub outsider: Client,
    /// Manages accounts and rights, and is in no project.
    pub administrator: Client,
}

impl Deref for TestApp {
    type Target = People;

    fn deref(&self) -> &People {
        &self.people
    }
}

impl People {
    /// The same people, who sign in at another time.
    async fn anew(&self, store: &Store) -> Self {
        Self {
            lead: client(store, self.lead.id).await,
            auditor: client(store, self.auditor.id).await,
            developer: client(store, self.developer.id).await,
            requester: client(store, self.requester.id).await,
            bidder: client(store, self.bidder.id).await,
            outsider: client(store, self.outsider.id).await,
            administrator: client(store, self.administrator.id).await,
        }
    }
}

/// A person's token and session.
#[derive(Clone, Debug)]
pub struct Client {
    pub id: PersonId,
    pub token: String,
    pub cookie: String,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn is_problem(&self) -> bool {
        self.header("content-type") == "application/problem+json" && self.json()["status"] == self.status.as_u16()
    }
}

impl TestApp {
    pub async fn fresh() -> Self {
        static FILLED: OnceCell<(Vec<u8>, People)> = OnceCell::const_new();
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (database, people) = FILLED.get_or_init(filled).await;
        fs::write(file_in(folder.path()), database).expect("the database is copied");
        let store = opened(folder.path()).await;
        Self { router: routed(&store), people: people.clone(), store, _folder: folder }
    }

    /// The same application so much later, when everybody has signed in anew: what they had is over by then.
    pub async fn later(self, time: TimeDelta) -> Self {
        let store = self.store.at(Clock::standing_at(self.store.clock().now() + time));
        let people = self.people.anew(&store).await;
        Self { router: routed(&store), people, store, _folder: self._folder }
    }

    /// Somebody new in `ARAS`.
    pub async fn member(&self, name: &str, roles: &[Role]) -> Client {
        let project = ProjectKey::parse("ARAS").expect("a key");
        self.client(member(&self.store, &project, name, roles).await).await
    }

    /// A token and a session for somebody who is there.
    pub async fn client(&self, id: PersonId) -> Client {
        client(&self.store, id).await
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.router.clone().oneshot(request).await.expect("the router answers");
        let (head, body) = answer.into_parts();
        let body = body.collect().await.expect("the body is read").to_bytes();
        Answer { status: head.status, headers: head.headers, body: String::from_utf8_lossy(&body).into_owned() }
    }

    /// Calls the API with a token, or with none.
    pub async fn api(&self, client: Option<&Client>, method: &str, path: &str, body: &str) -> Answer {
        let mut request =
            Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json").header(header::IF_MATCH, "\"1\"");
        if let Some(client) = client {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", client.token));
        }
        self.send(request.body(Body::from(body.to_owned())).expect("a request")).await
    }

    /// Asks for a page with a session, or with none.
    pub async fn page(&self, client: Option<&Client>, path: &str) -> Answer {
        let request = in_session(client, Request::get(path)).header(header::ACCEPT, "text/html");
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    /// Calls a server function as an island of our own page does, with a session or with none.
    pub async fn rpc(&self, client: Option<&Client>, path: &str, fields: &str) -> Answer {
        let request = in_session(client, Request::post(path)).header("sec-fetch-site", "same-origin");
        self.send(form(request, fields)).await
    }

    /// A token of the same person that only reads.
    pub async fn read_only(&self, client: &Client) -> Client {
        Client { token: token(&self.store, client.id, TokenScope::Read).await, ..client.clone() }
    }

    /// How much ever happened in a project: what a refused request must not raise.
    pub async fn happened(&self, project: &str) -> u64 {
        let key = ProjectKey::parse(project).expect("a key");
        let system = self.store.acting_as(Actor::System);
        events::of_project(&system, &key, &AuditFilter::default(), 1).await.expect("the audit is read").found.total
    }

    /// A desk of the person behind a client.
    pub fn desk(&self, client: &Client) -> Desk {
        desk(&self.store, client.id)
    }
}

/// A database with everything in it, and who is in it.
async fn filled() -> (Vec<u8>, People) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let store = opened(folder.path()).await;
    let aras = project(&store, "ARAS").await;
    let other = project(&store, "OTHER").await;
    let lead = member(&store, &aras, "lead", LEADS).await;
    let outsider = member(&store, &other, "outsider", LEADS).await;
    let item = item("Merge duplicates", Some(ItemKind::Story));
    backlog::create(&desk(&store, lead), &aras, item).await.expect("an item is created");
    let draft = SprintDraft { goal: "First".into(), ..SprintDraft::default() };
    sprints::plan(&desk(&store, lead), &aras, draft).await.expect("a sprint is planned");
    Quality::made(&desk(&store, lead), &aras).await;
    Quality::accepted(&desk(&store, lead), &aras, lead).await;
    defects::report(&desk(&store, lead), &aras, defect("The list is empty")).await.expect("a defect is reported");
    let auditor = member(&store, &aras, "auditor", &[Role::Auditor]).await;
    let developer = member(&store, &aras, "developer", &[Role::VendorDeveloper]).await;
    let requester = member(&store, &aras, "requester", &[Role::Requester]).await;
    let bidder = member(&store, &aras, "bidder", &[Role::Bidder]).await;
    Service::made(&desk(&store, lead), &aras, &desk(&store, requester)).await;
    let administrator = member(&store, &aras, "administrator", &[]).await;
    let system = store.acting_as(Actor::System);
    people::make_administrator(&system, administrator).await.expect("an administrator is made");
    let people = People {
        lead: client(&store, lead).await,
        auditor: client(&store, auditor).await,
        developer: client(&store, developer).await,
        requester: client(&store, requester).await,
        bidder: client(&store, bidder).await,
        outsider: client(&store, outsider).await,
        administrator: client(&store, administrator).await,
    };
    store.close().await.expect("the database is let go");
    (fs::read(file_in(folder.path())).expect("the database is a file"), people)
}

async fn opened(folder: &Path) -> Store {
    let database = format!("sqlite://{}", file_in(folder).display());
    let options = Options { database, files: folder.join("files").display().to_string(), connections: Some(4) };
    // Phrases of tests are told to everybody who reads them: nobody waits for making them hard to guess.
    demo::with_told_phrases(&Store::open(&options).await.expect("the database opens"))
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("golive.db")
}

fn routed(store: &Store) -> Router {
    let web = Web {
        store: store.clone(),
        assets: Assets::default(),
        base_url: "http://localhost".into(),
        development: false,
        demo_people: Arc::default(),
    };
    let (_, stopped) = stop::pair();
    router(web, &Edge { secure: false, trusted_proxies: Vec::new(), body_limit: BODY_LIMIT, stopped })
}

/// A request that sends a plain form.
pub fn form(request: Builder, fields: &str) -> Request<Body> {
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    request.body(Body::from(fields.to_owned())).expect("a request")
}

/// A request with the cookie of a client, or with none.
pub fn in_session(client: Option<&Client>, request: Builder) -> Builder {
    match client {
        Some(client) => request.header(header::COOKIE, &client.cookie),
        None => request,
    }
}

fn item(title: &str, kind: Option<ItemKind>) -> NewItem {
    let fields = ItemFields { kind, title: Some(title.into()), moscow: Some(Moscow::Must), ..ItemFields::default() };
    NewItem { fields, ..NewItem::default() }
}

fn defect(title: &str) -> NewDefect {
    NewDefect { fields: DefectFields { title: title.into(), ..DefectFields::default() }, seen_at: None }
}

fn desk(store: &Store, id: PersonId) -> Desk {
    store.acting_as(Actor::Person { id, administrator: false, via: Via::Session })
}

async fn project(store: &Store, key: &str) -> ProjectKey {
    let new = NewProject {
        key: key.into(),
        name: format!("Project {key}"),
        size: ProjectSize::Medium,
        methodology: Methodology::Agile,
        calendar: CalendarKind::Gregorian,
        time_zone: "UTC".into(),
        currency: "EUR".into(),
        manage: false,
    };
    projects::create(&store.acting_as(Actor::System), new).await.expect("a project is created")
}

async fn member(store: &Store, project: &ProjectKey, name: &str, roles: &[Role]) -> PersonId {
    let email = format!("{name}@example.org");
    let system = store.acting_as(Actor::System);
    let new = NewPerson { name: name.into(), email: email.clone(), locale: Locale::En, administrator: false, password: None };
    let id = people::add(&system, new).await.expect("an account is made");
    for role in roles {
        let department = match role {
            Role::ProcessOwner => Some(department(&system, project).await),
            _ => None,
        };
        let role = NewRole { email: email.clone(), name: name.into(), role: *role, organisation: None, department, share_percent: None };
        projects::give_role(&system, project, role).await.expect("a role is given");
    }
    id
}

async fn department(system: &Desk, project: &ProjectKey) -> DepartmentId {
    let known = projects::departments_of(system, project).await.expect("departments are read");
    if let Some(known) = known.first() {
        return known.id;
    }
    let new = DepartmentEdit { id: None, name: "Sales".into(), version: 0 };
    projects::save_department(system, project, new).await.expect("a department is made")
}

async fn client(store: &Store, id: PersonId) -> Client {
    let session = Id::default().to_string();
    let ends = store.clock().now() + TimeDelta::hours(1);
    sessions::save(store, &session, json!({ "person": id }), ends).await.expect("a session begins");
    Client { id, token: token(store, id, TokenScope::Write).await, cookie: format!("golive={session}") }
}

async fn token(store: &Store, id: PersonId, scope: TokenScope) -> String {
    let new = tokens::NewToken { name: "test".into(), scope, days: 1 };
    tokens::create(&desk(store, id), new).await.expect("a token is made")
}
