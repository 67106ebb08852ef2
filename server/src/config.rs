//! Configuration: flags, or `GOLIVE_*` in the environment.

use std::{net::IpAddr, net::SocketAddr, path::PathBuf};

use anyhow::Context;
use chrono::TimeDelta;
use clap::Args;
use golive_store::{Clock, Options, service::Receptions};

use crate::mailbox::{Mailbox, receptions};

/// Where things are kept; every command takes these.
#[derive(Args, Clone, Debug)]
pub struct Keeping {
    /// The database: sqlite://data/golive.db or postgres://user@host/name
    #[arg(long, env = "GOLIVE_DATABASE_URL", default_value = "sqlite://data/golive.db", global = true)]
    pub database: String,
    /// Where attachments and imported files lie: a folder, or s3://bucket/prefix with the AWS_* environment
    #[arg(long, env = "GOLIVE_FILES", default_value = "data/files", global = true)]
    pub files: String,
    /// Connections to the database; on SQLite those for reading, which has one more for writing [default: 3 on SQLite, 10 on PostgreSQL]
    #[arg(long, env = "GOLIVE_CONNECTIONS", global = true)]
    pub connections: Option<u32>,
}

impl Keeping {
    pub fn options(&self) -> Options {
        Options { database: self.database.clone(), files: self.files.clone(), connections: self.connections }
    }

    /// The file of a SQLite database.
    pub fn sqlite_file(&self) -> PathBuf {
        let path = self.database.trim_start_matches("sqlite://").trim_start_matches("sqlite:");
        path.split('?').next().unwrap_or(path).into()
    }
}

/// How letters leave the server.
#[derive(Args, Clone, Debug)]
pub struct Mailing {
    /// Mail server, such as smtps://user:password@mail.example.org; without one letters are written into files
    #[arg(long, env = "GOLIVE_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Sender of every letter
    #[arg(long = "mail-from", env = "GOLIVE_MAIL_FROM", default_value = "Golive <golive@localhost>")]
    pub from: String,
    /// Folder of the letters that no mail server takes
    #[arg(long = "mail-folder", env = "GOLIVE_MAIL_FOLDER", default_value = "data/mail")]
    pub folder: PathBuf,
    /// Mailbox of a project's service desk, as ARAS=imaps://user:password@mail.example.org/INBOX?address=support@example.org&domains=example.org; repeat it, or put spaces between many
    #[arg(long = "mailbox", env = "GOLIVE_MAILBOXES", hide_env_values = true, value_delimiter = ' ')]
    pub mailboxes: Vec<String>,
}

impl Mailing {
    /// Whom letters are from.
    pub fn sender(&self) -> anyhow::Result<lettre::message::Mailbox> {
        self.from.parse().with_context(|| format!("{:?} is no sender such as 'Golive <golive@example.org>'", self.from))
    }

    pub fn mailboxes(&self) -> anyhow::Result<Vec<Mailbox>> {
        self.mailboxes.iter().filter(|text| !text.trim().is_empty()).map(|text| text.trim().parse()).collect()
    }

    /// How the service desks take mail in.
    pub fn receptions(&self) -> anyhow::Result<Receptions> {
        Ok(receptions(&self.mailboxes()?, &self.sender()?))
    }
}

/// How the server meets its network.
#[derive(Args, Clone, Debug)]
pub struct Serving {
    /// Address and port to listen on
    #[arg(long, env = "GOLIVE_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// How people reach this server, the start of every link in a mail; https makes cookies secure
    #[arg(long, env = "GOLIVE_BASE_URL")]
    pub base_url: Option<String>,
    /// Proxies whose X-Forwarded-For is believed
    #[arg(long, env = "GOLIVE_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpAddr>,
    /// Largest request body, in bytes
    #[arg(long, env = "GOLIVE_BODY_LIMIT", default_value_t = 32 * 1024 * 1024)]
    pub body_limit: usize,
    /// Log lines as JSON
    #[arg(long, env = "GOLIVE_LOG_JSON")]
    pub log_json: bool,
    /// Serve pages for developers: the gallery of the interface's parts
    #[arg(long, env = "GOLIVE_DEVELOPMENT")]
    pub development: bool,
    /// Run the clock this many days ahead, to rehearse what comes after a deadline
    #[arg(long, requires = "development", default_value_t = 0, value_parser = clap::value_parser!(u16).range(..=3650))]
    pub days_ahead: u16,
    /// Load the demonstration projects first, where there is no project yet
    #[arg(long)]
    pub demo: bool,
}

impl Serving {
    /// The base URL without a slash at the end.
    pub fn base(&self) -> String {
        let given = self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen));
        given.trim_end_matches('/').to_owned()
    }

    pub fn clock(&self) -> Clock {
        match self.days_ahead {
            0 => Clock::System,
            days => Clock::Ahead(TimeDelta::days(i64::from(days))),
        }
    }

    pub fn is_secure(&self) -> bool {
        self.base().starts_with("https://")
    }
}
