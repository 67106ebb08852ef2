//! Mailboxes looked into: what is new is taken in and marked as seen. Nothing is ever deleted.

use std::{fmt::Debug, sync::Arc, time::Duration};

use anyhow::{Context, Result, anyhow};
use async_imap::{Client, Session, types::Fetch};
use futures::TryStreamExt;
use golive_store::{
    Actor, Store,
    service::{self, Arrived, Bookmark, mail::Limits},
};
use rustls::{ClientConfig, RootCertStore, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

use crate::mailbox::{Imap, Mailbox, Safety};

/// A mail server that takes longer than this is tried again later: the job's claim holds a little longer.
const PATIENCE: Duration = Duration::from_secs(240);
/// Mails taken in one round.
const BUNDLE: usize = 50;

/// A connection, safe or on this machine.
trait Wire: AsyncRead + AsyncWrite + Unpin + Send + Debug {}
impl Wire for TcpStream {}
impl Wire for TlsStream<TcpStream> {}

/// Looks into a mailbox, and keeps how far it was read and what went wrong.
pub async fn poll(store: &Store, mailbox: &Mailbox) -> Result<()> {
    let Some(imap) = &mailbox.imap else { return Ok(()) };
    let known = service::bookmark(store, &mailbox.project, &mailbox.address).await;
    let mut mark = known.with_context(|| format!("there is no project {}", mailbox.project))?;
    let looked = timeout(PATIENCE, look(store, mailbox, imap, &mut mark)).await;
    let looked = looked.unwrap_or_else(|_| Err(anyhow!("the mail server takes too long")));
    let error = looked.as_ref().err().map(|error| format!("{error:#}"));
    service::polled(store, &mailbox.project, &mailbox.address, mark, error).await?;
    looked
}

/// Whether one can get in.
pub async fn check(imap: &Imap) -> Result<()> {
    let mut session = enter(imap).await?;
    session.examine(&imap.folder).await.with_context(|| format!("there is no folder {}", imap.folder))?;
    Ok(session.logout().await?)
}

async fn look(store: &Store, mailbox: &Mailbox, imap: &Imap, mark: &mut Bookmark) -> Result<()> {
    let mut session = enter(imap).await?;
    let folder = session.select(&imap.folder).await.with_context(|| format!("there is no folder {}", imap.folder))?;
    if mark.validity.is_some() && mark.validity == folder.uid_validity {
        let after = mark.last_uid;
        let mut new: Vec<u32> = session.uid_search(format!("UID {}:*", after.saturating_add(1))).await?.into_iter().collect();
        // `7:*` names the last mail also where its number is 6.
        new.retain(|uid| *uid > after);
        new.sort_unstable();
        for uid in new.into_iter().take(BUNDLE) {
            take(store, mailbox, &mut session, uid).await?;
            mark.last_uid = uid;
        }
    } else {
        // Never looked into, or numbered anew: what somebody read there already is no news. Where this breaks off, what was
        // taken is seen.
        let mut unseen: Vec<u32> = session.uid_search("UNSEEN").await?.into_iter().collect();
        unseen.sort_unstable();
        for uid in &unseen {
            take(store, mailbox, &mut session, *uid).await?;
        }
        let last = match folder.uid_next {
            Some(next) => Some(next.saturating_sub(1)),
            None => session.uid_search("ALL").await?.into_iter().max(),
        };
        *mark = Bookmark { validity: folder.uid_validity, last_uid: last.max(unseen.last().copied()).unwrap_or_default() };
    }
    Ok(session.logout().await?)
}

/// Takes one mail in. Of one that is larger than is read only the head is asked for.
async fn take(store: &Store, mailbox: &Mailbox, session: &mut Session<Box<dyn Wire>>, uid: u32) -> Result<()> {
    let sized = fetch(session, uid, "(UID RFC822.SIZE)").await?;
    let Some(size) = sized.and_then(|mail| mail.size).and_then(|size| usize::try_from(size).ok()) else { return Ok(()) };
    let is_read = size <= Limits::default().bytes;
    let what = if is_read { "(UID BODY.PEEK[])" } else { "(UID BODY.PEEK[HEADER])" };
    let Some(mail) = fetch(session, uid, what).await? else { return Ok(()) };
    let raw = if is_read { mail.body() } else { mail.header() }.unwrap_or_default();
    let golive = store.acting_as(Actor::System);
    let received = service::receive(&golive, &mailbox.project, Arrived { raw, size: size.max(raw.len()) }).await?;
    tracing::info!(project = %mailbox.project, uid, ?received, "a mail was taken in");
    session.uid_store(uid.to_string(), "+FLAGS.SILENT (\\Seen)").await?.try_collect::<Vec<_>>().await?;
    Ok(())
}

/// What is asked of a mail; `None` where it is gone.
async fn fetch(session: &mut Session<Box<dyn Wire>>, uid: u32, what: &str) -> Result<Option<Fetch>> {
    let found: Vec<Fetch> = session.uid_fetch(uid.to_string(), what).await?.try_collect().await?;
    Ok(found.into_iter().find(|mail| mail.uid == Some(uid)))
}

/// A session in the mailbox.
async fn enter(imap: &Imap) -> Result<Session<Box<dyn Wire>>> {
    let unreached = || format!("{}:{} cannot be reached", imap.host, imap.port);
    let tcp = TcpStream::connect((imap.host.as_str(), imap.port)).await.with_context(unreached)?;
    let wire: Box<dyn Wire> = match imap.safety {
        Safety::Plain => Box::new(tcp),
        Safety::Tls => Box::new(safe(imap, tcp).await?),
        Safety::StartTls => {
            let mut client = Client::new(tcp);
            client.read_response().await?.context("the mail server says nothing")?;
            client.run_command_and_check_ok("STARTTLS", None).await.context("the mail server knows no TLS")?;
            Box::new(safe(imap, client.into_inner()).await?)
        }
    };
    let mut client = Client::new(wire);
    if imap.safety != Safety::StartTls {
        client.read_response().await?.context("the mail server says nothing")?;
    }
    client.login(&imap.user, &imap.password).await.map_err(|(error, _)| error).with_context(|| format!("{} cannot log in", imap.user))
}

async fn safe(imap: &Imap, tcp: TcpStream) -> Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .context("TLS cannot be spoken")?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(imap.host.clone()).context("the host of the mailbox has no name for TLS")?;
    let broken = || format!("{} does not prove who it is", imap.host);
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await.with_context(broken)
}
