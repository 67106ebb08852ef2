//! The server under measurement, over a database of its own.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

use super::{
    http::{Answer, Client},
    machine,
    pages::{EMAIL, ITEMS, PASSWORD, SIGN_IN},
};
use crate::shell;

/// How much of everything the large project has.
#[derive(Clone, Copy, Default)]
pub struct Many {
    pub items: u32,
    pub cases: u32,
    pub tickets: u32,
    /// Of the tender.
    pub requirements: u32,
}

/// A running server; dropping it ends it and throws its database away.
pub struct Server {
    process: Child,
    address: String,
    started_in: Duration,
    token: String,
    _folder: TempDir,
}

impl Server {
    /// Fills a database and starts the server over it.
    pub fn start(golive: &Path, Many { items, cases, tickets, requirements }: Many) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let database = format!("sqlite://{}?mode=rwc", folder.path().join("golive.db").display());
        let files = folder.path().join("files").display().to_string();
        let keeping = ["--database", &database, "--files", &files];
        let mut demo = Command::new(golive);
        let many = [("--items", items), ("--cases", cases), ("--tickets", tickets), ("--requirements", requirements)];
        demo.arg("demo").args(many.iter().flat_map(|(name, count)| [(*name).to_owned(), count.to_string()])).args(keeping);
        let what =
            format!("make a project of {items} items, {cases} test cases, {tickets} tickets and {requirements} requirements of a tender");
        shell::run(&what, &mut demo)?;
        let mut token = Command::new(golive);
        token.args(["token", "create", "--email", EMAIL]).args(keeping);
        let token = shell::output(&mut token)?;

        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
        let log = fs::File::create(folder.path().join("server.log"))?;
        let begun = Instant::now();
        let process = Command::new(golive)
            .args(["serve", "--listen", &address])
            // As the systemd unit and the image start it.
            .envs([("MIMALLOC_PURGE_DELAY", "1000"), ("MIMALLOC_ALLOW_THP", "0"), ("MIMALLOC_ARENA_EAGER_COMMIT", "0")])
            .args(keeping)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start golive")?;
        let mut server = Self { process, address, started_in: Duration::ZERO, token, _folder: folder };
        server.wait(begun)?;
        Ok(server)
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// From the start of the process to its first answer.
    pub fn start_milliseconds(&self) -> f64 {
        self.started_in.as_secs_f64() * 1e3
    }

    pub fn resident_kilobytes(&self) -> Option<u64> {
        machine::resident_kilobytes(self.process.id())
    }

    /// The headers of someone who signed in as people do.
    pub fn reader(&self) -> Result<Vec<String>> {
        let form = format!("email={EMAIL}&password={PASSWORD}").replace('@', "%40");
        let same_origin = ["Sec-Fetch-Site: same-origin".to_owned()];
        let mut client = Client::connect(&self.address, &same_origin)?;
        let answer = client.post(SIGN_IN, "application/x-www-form-urlencoded", &form)?;
        let cookies: Vec<&str> =
            answer.headers.iter().filter(|(name, _)| name == "set-cookie").filter_map(|(_, value)| value.split(';').next()).collect();
        ensure!(!cookies.is_empty(), "signing in as {EMAIL} gave {} and no cookie", answer.status);
        Ok(vec![format!("Cookie: {}", cookies.join("; "))])
    }

    /// The headers of a program.
    pub fn writer(&self) -> Result<Vec<String>> {
        ensure!(!self.token.is_empty(), "`golive token create` printed no token");
        Ok(vec![format!("Authorization: Bearer {}", self.token)])
    }

    fn wait(&mut self, begun: Instant) -> Result<()> {
        while begun.elapsed() < Duration::from_secs(20) {
            if let Some(status) = self.process.try_wait()? {
                bail!("golive ended with {status}");
            }
            let answer = Client::connect(&self.address, &[]).and_then(|mut client| client.get("/readyz"));
            if answer.is_ok_and(|answer| answer.status == 200) {
                self.started_in = begun.elapsed();
                return Ok(());
            }
            thread::sleep(Duration::from_millis(2));
        }
        bail!("golive does not answer at {}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// One more item of the backlog, by REST.
pub fn create_item(client: &mut Client, number: usize) -> Result<Answer> {
    let body = format!(r#"{{"kind":"story","title":"Measured item {number}"}}"#);
    client.post(ITEMS, "application/json", &body)
}
