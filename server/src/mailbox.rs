//! Mailboxes of service desks, as the command line and the environment tell them. No password is kept anywhere else.

use std::{fmt, net::IpAddr, str::FromStr};

use anyhow::{Context, Error, Result, bail};
use golive_domain::text::{Email, ProjectKey};
use golive_store::service::{Reception, Receptions};
use lettre::message;
use percent_encoding::percent_decode_str;
use url::Url;

/// A mailbox: `ARAS=imaps://user:password@mail.example.org/INBOX?address=support@example.org&domains=example.org`, or
/// `ARAS=mailto:support@example.org` where mail is brought by other means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    pub project: ProjectKey,
    /// Where people write to.
    pub address: Email,
    /// Whose people may write without being known.
    pub domains: Vec<String>,
    pub has_no_plus: bool,
    /// `None` where nobody looks into it.
    pub imap: Option<Imap>,
}

/// The way into a mailbox.
#[derive(Clone, PartialEq, Eq)]
pub struct Imap {
    pub host: String,
    pub port: u16,
    pub safety: Safety,
    pub user: String,
    pub password: String,
    pub folder: String,
}

/// How what is said to a mail server is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// TLS from the first byte.
    Tls,
    /// TLS before the password is sent.
    StartTls,
    /// On this machine alone.
    Plain,
}

/// Without the password.
impl fmt::Debug for Imap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}:{}/{} ({:?})", self.user, self.host, self.port, self.folder, self.safety)
    }
}

impl Mailbox {
    /// What a job that looks into it is about.
    pub fn subject(&self) -> String {
        format!("{}={}", self.project, self.address)
    }
}

/// Reasons say what is wrong and never what was written: there may be a password in it.
impl FromStr for Mailbox {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (project, url) = text.split_once('=').context("a mailbox begins with its project, as ARAS=imaps://…")?;
        let project = ProjectKey::parse(project).ok().with_context(|| format!("{project} is no project key"))?;
        let url = Url::parse(url).with_context(|| format!("the mailbox of {project} has no address such as imaps://…"))?;
        let decoded = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
        let (imap, user) = match url.scheme() {
            "mailto" => (None, decoded(url.path())),
            "imap" | "imaps" => {
                let imap = Imap::of(&url, decoded)?;
                let user = imap.user.clone();
                (Some(imap), user)
            }
            other => bail!("{other} is no way into a mailbox: imaps, imap or mailto is"),
        };
        let (mut address, mut domains, mut has_no_plus) = (user, Vec::new(), false);
        for (name, value) in url.query_pairs() {
            match name.as_ref() {
                "address" => address = value.into_owned(),
                "domains" => domains = value.split(',').map(|domain| domain.trim().to_ascii_lowercase()).collect(),
                "plus" => has_no_plus = value == "no",
                other => bail!("{other} is nothing a mailbox has: it has address, domains and plus"),
            }
        }
        domains.retain(|domain| !domain.is_empty());
        let no_address = || format!("{address} is no address: add ?address=support@example.org");
        let address = Email::parse(&address).ok().with_context(no_address)?;
        Ok(Self { project, address, domains, has_no_plus, imap })
    }
}

impl Imap {
    fn of(url: &Url, decoded: impl Fn(&str) -> String) -> Result<Self> {
        let host = url.host_str().context("a mailbox is at a host, as imaps://user:password@mail.example.org")?;
        let host = host.trim_matches(['[', ']']).to_owned();
        let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        let (safety, port) = match (url.scheme(), is_here) {
            ("imaps", _) => (Safety::Tls, 993),
            (_, true) => (Safety::Plain, 143),
            (_, false) => (Safety::StartTls, 143),
        };
        let password = url.password().context("a mailbox wants a password, as imaps://user:password@mail.example.org")?;
        let folder = decoded(url.path().trim_matches('/'));
        Ok(Self {
            host,
            port: url.port().unwrap_or(port),
            safety,
            user: decoded(url.username()),
            password: decoded(password),
            folder: if folder.is_empty() { "INBOX".to_owned() } else { folder },
        })
    }
}

/// How all service desks take mail in.
pub fn receptions(mailboxes: &[Mailbox], sender: &message::Mailbox) -> Receptions {
    let mut receptions =
        Receptions { host: sender.email.domain().to_owned(), sender: Email::parse(sender.email.as_ref()).ok(), ..Receptions::default() };
    for mailbox in mailboxes {
        let desk: &mut Reception = receptions.desks.entry(mailbox.project.clone()).or_default();
        desk.addresses.push(mailbox.address.clone());
        desk.domains.extend(mailbox.domains.iter().cloned());
        desk.has_no_plus |= mailbox.has_no_plus;
    }
    receptions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Mailbox> {
        text.parse()
    }

    #[test]
    fn a_mailbox_is_told_in_one_line() {
        let mailbox =
            read("ARAS=imaps://support%40example.org:s%2Fecret@mail.example.org/Desk%20in?domains=Example.org,example.com&plus=no")
                .expect("a mailbox");
        assert_eq!(mailbox.address.as_str(), "support@example.org");
        assert_eq!(
            (mailbox.domains.as_slice(), mailbox.has_no_plus),
            (["example.org".to_owned(), "example.com".to_owned()].as_slice(), true)
        );
        let imap = mailbox.imap.expect("a way in");
        assert_eq!((imap.port, imap.safety, imap.password.as_str(), imap.folder.as_str()), (993, Safety::Tls, "s/ecret", "Desk in"));
        assert!(!format!("{imap:?}").contains("ecret"), "{imap:?}");
    }

    #[test]
    fn a_password_is_sent_in_the_open_on_this_machine_alone() {
        let safety =
            |url: &str| read(&format!("ARAS={url}?address=a@example.org")).expect("a mailbox").imap.map(|imap| (imap.safety, imap.folder));
        assert_eq!(safety("imap://u:p@127.0.0.1:1143"), Some((Safety::Plain, "INBOX".to_owned())));
        assert_eq!(safety("imap://u:p@mail.example.org"), Some((Safety::StartTls, "INBOX".to_owned())));
        assert_eq!(safety("mailto:support@example.org"), None);
    }

    #[test]
    fn what_is_wrong_is_said_without_the_password() {
        for bad in [
            "imaps://u:hush@example.org",
            "no key=imaps://u:hush@example.org",
            "ARAS=pop3://u:hush@example.org",
            "ARAS=imaps://u:hush@example.org",
            "ARAS=imaps://u@example.org?address=a@example.org",
            "ARAS=imaps://u:hush@example.org?address=a@example.org&folder=x",
        ] {
            let said = format!("{:#}", read(bad).expect_err(bad));
            assert!(!said.contains("hush"), "{said}");
        }
    }
}
