//! A PostgreSQL cluster of the tests' own: made in a temporary folder, on a free port, gone at the end.

use std::{
    fs,
    io::Read as _,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;

use crate::{setup, shell};

const USER: &str = "golive";

/// The folder of the newest server binaries, if PostgreSQL is installed.
pub fn binaries() -> Option<PathBuf> {
    let by_debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().filter_map(|entry| {
        let folder = entry.ok()?;
        let version: u32 = folder.file_name().to_str()?.parse().ok()?;
        Some((version, folder.path().join("bin")))
    });
    by_debian
        .filter(|(_, bin)| bin.join("initdb").is_file())
        .max()
        .map(|(_, bin)| bin)
        .or_else(|| shell::find("initdb").and_then(|initdb| initdb.parent().map(Path::to_owned)))
}

/// A running cluster; dropping it stops it, whatever happened meanwhile.
pub struct Cluster {
    server: Child,
    bin: PathBuf,
    folder: TempDir,
    port: u16,
    password: String,
}

impl Cluster {
    /// Makes and starts one. Nothing in it outlives the tests, so it never waits for a disk.
    pub fn start() -> Result<Self> {
        shell::timed("start a PostgreSQL cluster for the tests", || {
            let bin = binaries().context("the PostgreSQL binaries are missing")?;
            let folder = tempfile::tempdir()?;
            let password = random_password()?;
            init(&bin, folder.path(), &password)?;
            // The free port is found by taking it and letting it go.
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            let server = spawn(&bin, folder.path(), port)?;
            let mut cluster = Self { server, bin, folder, port, password };
            cluster.wait()?;
            Ok(cluster)
        })
    }

    /// The administrator's URL, from which a test makes databases.
    pub fn url(&self) -> String {
        format!("postgres://{USER}:{}@127.0.0.1:{}/postgres", self.password, self.port)
    }

    fn wait(&mut self) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(30);
        let mut ready = as_postgres(&self.bin.join("pg_isready"));
        ready.args(["--quiet", "--host=127.0.0.1", &format!("--port={}", self.port)]);
        while Instant::now() < deadline {
            if let Some(status) = self.server.try_wait()? {
                bail!("PostgreSQL ended with {status}:\n{}", self.log());
            }
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() && ready.status()?.success() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        bail!("PostgreSQL does not answer:\n{}", self.log())
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = as_postgres(&self.bin.join("pg_ctl"));
        stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"]).arg(self.folder.path().join("data"));
        if !stop.status().is_ok_and(|status| status.success()) {
            eprintln!("pg_ctl could not stop the cluster; killing it");
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

/// C.UTF-8 keeps the case folding of Cyrillic and compares bytes elsewhere.
fn init(bin: &Path, folder: &Path, password: &str) -> Result<()> {
    let password_file = folder.join("password");
    fs::write(&password_file, password)?;
    if setup::is_root() {
        shell::output(Command::new("chown").args(["-R", "postgres:postgres"]).arg(folder))?;
    }
    let mut initdb = as_postgres(&bin.join("initdb"));
    initdb.args(["--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "--no-sync", "--username", USER]);
    initdb.arg("--pwfile").arg(password_file).arg("--pgdata").arg(folder.join("data"));
    shell::output(&mut initdb).map(drop)
}

fn spawn(bin: &Path, folder: &Path, port: u16) -> Result<Child> {
    let log = fs::File::create(folder.join("server.log"))?;
    let mut server = as_postgres(&bin.join("postgres"));
    server.arg("-D").arg(folder.join("data")).args(["-p", &port.to_string()]);
    server.arg("-k").arg(folder);
    for setting in [
        "listen_addresses=127.0.0.1",
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "max_connections=300",
        "autovacuum=off",
    ] {
        server.args(["-c", setting]);
    }
    server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
    server.spawn().context("cannot run postgres")
}

/// PostgreSQL refuses to run as root; Debian's package made a user for it.
fn as_postgres(program: &Path) -> Command {
    if !setup::is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program).current_dir("/");
    command
}

/// The port is open to everyone on the machine for as long as the tests run.
fn random_password() -> Result<String> {
    let mut bytes = [0_u8; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_folds_cyrillic_and_is_gone_afterwards() {
        if binaries().is_none() {
            println!("no PostgreSQL on this machine");
            return;
        }
        let cluster = Cluster::start().unwrap();
        let mut psql = Command::new(cluster.bin.join("psql"));
        psql.arg(cluster.url()).args(["--no-psqlrc", "--tuples-only", "--no-align", "--command", "select lower('ЗАЯВКА')"]);
        assert_eq!(shell::output(&mut psql).unwrap(), "заявка");

        let (port, folder) = (cluster.port, cluster.folder.path().to_owned());
        drop(cluster);
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
        assert!(!folder.exists());
    }
}
