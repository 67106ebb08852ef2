//! Two thousand tickets at once on a server that is killed three times.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use desk::{field, help_desk};
use golive_domain::{
    accounts::TokenScope,
    service::{Calendar, Deal, DealLine, Metric, Priority, Rung, TargetUnit, Tell},
    text::ProjectKey,
    words::Word,
};
use golive_store::{Desk, Options, Store, people::tokens, service};
use serde_json::{Value, json};
use tempfile::TempDir;

const TICKETS: usize = 2_000;
const CLIENTS: usize = 8;
/// So many tickets are acknowledged when the server is killed; once more after the last.
const KILLED_AT: [usize; 2] = [600, 1_300];
/// Percent of a minute at which the help desk is told.
const RUNGS: [u16; 2] = [10, 30];
/// A machine that is slow is waited for.
const PATIENCE: Duration = Duration::from_secs(600);

struct Place {
    folder: TempDir,
    address: String,
    token: String,
}

impl Place {
    fn options(folder: &Path) -> Options {
        let database = format!("sqlite://{}?mode=rwc", folder.join("golive.db").display());
        Options { database, files: folder.join("files").display().to_string(), connections: Some(2) }
    }

    async fn new(project: &ProjectKey) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Self::options(folder.path())).await.unwrap();
        let desk = help_desk(&store, project).await;
        promise(&desk, project).await;
        let token = tokens::create(&desk, tokens::NewToken { name: "storm".into(), scope: TokenScope::Write, days: 1 }).await.unwrap();
        store.close().await.unwrap();
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        Self { folder, address, token }
    }

    fn serve(&self) -> Child {
        let options = Self::options(self.folder.path());
        let log = fs::OpenOptions::new().create(true).append(true).open(self.folder.path().join("log")).unwrap();
        let server = Command::new(env!("CARGO_BIN_EXE_golive"))
            .args(["serve", "--listen", &self.address, "--database", &options.database, "--files", &options.files])
            .args(["--mail-folder", &self.folder.path().join("mail").display().to_string()])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        self.wait_until("the server answers", || self.ask("GET", "/readyz", "").is_some_and(|(status, _)| status == 200));
        server
    }

    /// One request; `None` when no whole answer came.
    fn ask(&self, method: &str, path: &str, body: &str) -> Option<(u16, String)> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        let (token, length) = (&self.token, body.len());
        let head = format!("{method} {path} HTTP/1.1\r\nhost: storm\r\nconnection: close\r\nauthorization: Bearer {token}\r\n");
        write!(stream, "{head}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}").ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        Some((head.split(' ').nth(1)?.parse().ok()?, body.to_owned()))
    }

    fn wait_until(&self, what: &str, is_so: impl Fn() -> bool) {
        let begun = Instant::now();
        while !is_so() {
            let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            assert!(begun.elapsed() < PATIENCE, "never: {what}\n{}", log.lines().rev().take(20).collect::<Vec<_>>().join("\n"));
            thread::sleep(Duration::from_millis(250));
        }
    }

    /// The warnings that were written to somebody: ids of mails by subject. A mail may lie there twice.
    fn warnings(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in fs::read_dir(self.folder.path().join("mail")).into_iter().flatten() {
            let letter = fs::read_to_string(entry.unwrap().path()).unwrap();
            let subject = field(&letter, "Subject");
            if subject.contains("% of the time used") {
                found.entry(subject).or_default().insert(field(&letter, "Message-ID"));
            }
        }
        found
    }
}

/// Everything is to be resolved within a minute, at any hour.
async fn promise(desk: &Desk, project: &ProjectKey) {
    let day = json!([["00:00", "24:00"]]);
    let week: Value = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().map(|name| ((*name).to_owned(), day.clone())).collect();
    let always: Calendar = serde_json::from_value(json!({ "tz": "UTC", "weekly": week })).unwrap();
    let calendar = service::save_calendar(desk, project, None, "Always", always, None).await.unwrap();
    let line =
        |priority| DealLine { metric: Metric::Resolution, priority, request: None, number: 1, unit: TargetUnit::WorkingMinutes, calendar };
    let rung = |share| Rung { share, tell: [Tell::HelpDesk].into() };
    let deal = Deal { lines: Priority::ALL.iter().copied().map(line).collect(), ladder: RUNGS.map(rung).into(), ..Deal::default() };
    service::save_deal(desk, project, deal, None).await.unwrap();
}

/// Kills the server and lets another take its place.
fn kill(place: &Place, server: &Mutex<Child>) {
    let mut server = server.lock().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    *server = place.serve();
}

#[test]
fn a_server_that_is_killed_in_a_storm_loses_no_ticket_and_warns_once() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let project = ProjectKey::parse("ARAS").unwrap();
    let place = runtime.block_on(Place::new(&project));
    let server = Mutex::new(place.serve());
    let (sent, acknowledged) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                loop {
                    let number = sent.fetch_add(1, Ordering::Relaxed);
                    if number >= TICKETS {
                        return;
                    }
                    let title = format!("Storm {number}");
                    let ticket = json!({ "title": title, "request": "bug", "impact": "low", "urgency": "low" }).to_string();
                    match place.ask("POST", "/api/v1/projects/ARAS/tickets", &ticket) {
                        Some((201, body)) => {
                            let code = serde_json::from_str::<Value>(&body).unwrap()["code"].as_str().unwrap().to_owned();
                            assert!(acknowledged.lock().unwrap().insert(code, title).is_none(), "a number was given twice");
                        }
                        Some((status, body)) => assert_eq!(status, 503, "{body}"),
                        // It is dead; the next one is waited for.
                        None => thread::sleep(Duration::from_millis(100)),
                    }
                }
            });
        }
        for at in KILLED_AT {
            place.wait_until("so many tickets", || acknowledged.lock().unwrap().len() >= at || sent.load(Ordering::Relaxed) >= TICKETS);
            kill(&place, &server);
        }
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() > KILLED_AT[1], "{} tickets are no storm", acknowledged.len());

    // Once more while it warns.
    let before = place.warnings().len();
    place.wait_until("a hundred more warnings", || place.warnings().len() > before + 100);
    kill(&place, &server);
    let last = |code: &str| format!("{} % of the time used: {code}", RUNGS[1]);
    place.wait_until("everything was warned of", || {
        let warnings = place.warnings();
        acknowledged.keys().all(|code| warnings.contains_key(&last(code)))
    });
    let mut server = server.into_inner().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    for (subject, ids) in place.warnings() {
        assert_eq!(ids.len(), 1, "{subject}: {ids:?}");
    }

    runtime.block_on(async {
        let store = Store::open(&Place::options(place.folder.path())).await.unwrap();
        let golive = store.acting_as(golive_store::Actor::System);
        for (code, title) in &acknowledged {
            let number = code.rsplit('S').next().unwrap().parse().unwrap();
            assert_eq!(&service::ticket(&golive, &project, number).await.unwrap().row.title, title, "{code}");
        }
    });
}
