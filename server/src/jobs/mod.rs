//! What the server does by itself: it takes the jobs that are due, does them, and says what became of each.

mod envelope;
pub mod mail;
pub mod poll;

use std::{pin::pin, sync::Arc, time::Duration};

use anyhow::Context;
use chrono::{DateTime, Utc};
use golive_domain::jobs::JobKind;
use golive_store::{
    Store, bids, duties,
    jobs::{self, Claimed},
    outbox, people, service,
};
use tokio::{task::JoinSet, time::interval};

use self::mail::Post;
use crate::{mailbox::Mailbox, stop::Stopped};

/// A job waits this long at most before it is looked for; where more was due than could be taken at once, not at all.
const ROUND: Duration = Duration::from_secs(1);
/// Jobs taken at once: so many wait where a server dies.
const HANDFUL: u64 = 10;
/// Letters sent in one round.
const BUNDLE: u64 = 20;
/// What there is to do on every site.
const ALWAYS: [JobKind; 2] = [JobKind::Post, JobKind::Sweep];

/// The running jobs.
#[derive(Debug)]
pub struct Jobs {
    running: JoinSet<()>,
}

impl Jobs {
    /// Begins with what the server before this one may have left.
    pub async fn start(store: &Store, post: Post, mailboxes: Vec<Mailbox>, stopped: &Stopped) -> golive_store::Result<Self> {
        jobs::let_go(store).await?;
        jobs::keep_going(store, &ALWAYS).await?;
        let looked_into = mailboxes.iter().filter(|mailbox| mailbox.imap.is_some()).map(Mailbox::subject).collect();
        jobs::keep_going_on(store, JobKind::Poll, looked_into).await?;
        jobs::keep_going_on(store, JobKind::Tender, bids::deadlines(store).await?).await?;
        let name = format!("{}:{}", host(), std::process::id());
        let worker = Arc::new(Worker { store: store.clone(), post, mailboxes, name });
        let (mut running, mut polls) = (JoinSet::new(), JoinSet::new());
        running.spawn(every(ROUND, stopped.clone(), async move || Worker::round(&worker, &mut polls).await));
        Ok(Self { running })
    }

    /// After the stop: waits for the round under way; no other begins.
    pub async fn end(mut self) {
        while self.running.join_next().await.is_some() {}
    }
}

fn host() -> String {
    std::env::var("HOSTNAME").ok().filter(|name| !name.is_empty()).unwrap_or_else(|| "golive".to_owned())
}

/// `work` tells whether more is waiting.
async fn every(round: Duration, stopped: Stopped, mut work: impl AsyncFnMut() -> bool) {
    let (mut clock, told) = (interval(round), stopped.clone());
    let mut stop = pin!(stopped.wait());
    loop {
        tokio::select! {
            biased;
            () = &mut stop => return,
            _ = clock.tick() => while work().await && !told.is_told() {},
        }
    }
}

/// Does jobs.
struct Worker {
    store: Store,
    post: Post,
    mailboxes: Vec<Mailbox>,
    /// What the table of jobs calls it.
    name: String,
}

impl Worker {
    /// Takes what is due and does it, one after the other; only mailboxes are looked into beside it, since nothing else may wait
    /// for another's mail server. One that is looked into when the server stops is looked into again. Tells whether more is
    /// due already.
    async fn round(worker: &Arc<Self>, polls: &mut JoinSet<()>) -> bool {
        while polls.try_join_next().is_some() {}
        let claimed = match jobs::claim(&worker.store, &worker.name, HANDFUL).await {
            Ok(claimed) => claimed,
            Err(error) => {
                tracing::warn!(%error, "the jobs could not be looked for");
                return false;
            }
        };
        let mut more = claimed.len() as u64 == HANDFUL;
        for job in claimed {
            if job.kind == JobKind::Poll {
                let worker = worker.clone();
                polls.spawn(async move {
                    let _ = worker.attend(&job).await;
                });
            } else {
                more |= worker.attend(&job).await;
            }
        }
        more
    }

    /// Does a job and notes what became of it. Tells whether more letters than one round sends are due.
    async fn attend(&self, job: &Claimed) -> bool {
        let mut more = false;
        let noted = match self.run(job).await {
            Ok(again) => {
                more = job.kind == JobKind::Post && again.is_some_and(|at| at <= self.store.clock().now());
                jobs::done(&self.store, job, again).await
            }
            Err(error) => {
                let again = jobs::failed(&self.store, job, &format!("{error:#}")).await;
                match again {
                    Ok(true) => tracing::warn!(kind = %job.kind, subject = job.subject, ?error, "a job failed and is tried again"),
                    Ok(false) => tracing::error!(kind = %job.kind, subject = job.subject, ?error, "a job is given up"),
                    Err(_) => {}
                }
                again.map(drop)
            }
        };
        if let Err(error) = noted {
            tracing::error!(job = %job.id, %error, "what became of a job could not be noted: it is done again when its claim is over");
        }
        more
    }

    /// Does a job. Tells when there is more to do, where the kind does not say so itself.
    async fn run(&self, job: &Claimed) -> anyhow::Result<Option<DateTime<Utc>>> {
        let subject = || job.subject.parse().context("the job does not say what it is about");
        match job.kind {
            JobKind::Warn => service::warn(&self.store, subject()?).await?,
            JobKind::Close => service::close(&self.store, subject()?).await?,
            JobKind::Replan => {
                service::take_effect(&self.store, job.subject.parse().context("the job does not say what it is about")?).await?
            }
            JobKind::Duty => {
                let duty = job.subject.parse().context("the job does not say what it is about")?;
                return Ok(duties::attend(&self.store, duty).await?);
            }
            JobKind::Tender => {
                let request = job.subject.parse().context("the job does not say what it is about")?;
                return Ok(bids::attend(&self.store, request).await?);
            }
            JobKind::Post => {
                send(&self.store, &self.post).await;
                return Ok(outbox::next(&self.store).await?);
            }
            JobKind::Poll => {
                if let Some(mailbox) = self.mailboxes.iter().find(|mailbox| mailbox.subject() == job.subject) {
                    poll::poll(&self.store, mailbox).await?;
                }
            }
            JobKind::Sweep => {
                let swept = people::sweep(&self.store).await?;
                let files = bids::sweep_files(&self.store).await?;
                tracing::debug!(?swept, files, "swept up");
            }
        }
        Ok(None)
    }
}

async fn send(store: &Store, post: &Post) {
    let due = match outbox::claim(store, BUNDLE).await {
        Ok(due) => due,
        Err(error) => return tracing::warn!(%error, "the outbox could not be read"),
    };
    for letter in due {
        if let Err(error) = outbox::goes_as(store, &letter, &post.mail_id(&letter)).await {
            tracing::warn!(letter = %letter.id, %error, "the id of a letter could not be kept");
        }
        let noted = match post.send(&letter).await {
            Ok(()) => outbox::sent(store, &letter).await,
            Err(error) => outbox::failed(store, &letter, &format!("{error:#}")).await.map(|failure| match failure {
                outbox::Failure::TriedAgainLater => tracing::warn!(letter = %letter.id, %error, "a letter could not be sent yet"),
                outbox::Failure::GivenUp => tracing::error!(letter = %letter.id, %error, "a letter is given up: check the mail transport"),
            }),
        };
        if let Err(error) = noted {
            tracing::error!(letter = %letter.id, %error, "what became of a letter could not be noted: it may be sent twice");
        }
    }
}
