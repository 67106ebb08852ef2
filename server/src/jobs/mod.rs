//! What the server does by itself: sending letters, sweeping up every hour.

pub mod mail;

use std::{sync::Arc, time::Duration};

use golive_store::{Store, outbox, people};
use tokio::{sync::watch, task::JoinSet, time::interval};

use mail::Post;

/// A letter waits this long at most before it is looked for.
const POST_ROUND: Duration = Duration::from_secs(5);
const HOUR: Duration = Duration::from_secs(3600);
/// Letters sent in one round.
const BUNDLE: u64 = 20;

/// The running jobs.
#[derive(Debug)]
pub struct Jobs {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

impl Jobs {
    pub fn start(store: &Store, post: Post) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut running = JoinSet::new();
        let post = Arc::new(post);
        let (letters, hourly) = (store.clone(), store.clone());
        running.spawn(every(POST_ROUND, stopped.clone(), async move || send(&letters, &post).await));
        running.spawn(every(HOUR, stopped, async move || sweep(&hourly).await));
        Self { stop, running }
    }

    /// Lets the round under way finish, and no other begin.
    pub async fn end(mut self) {
        // Nobody listens when every job has ended already.
        let _ = self.stop.send(true);
        while self.running.join_next().await.is_some() {}
    }
}

async fn every(round: Duration, mut stopped: watch::Receiver<bool>, mut work: impl AsyncFnMut()) {
    let mut clock = interval(round);
    loop {
        tokio::select! {
            _ = clock.tick() => work().await,
            _ = stopped.changed() => return,
        }
    }
}

async fn send(store: &Store, post: &Post) {
    let due = match outbox::claim(store, BUNDLE).await {
        Ok(due) => due,
        Err(error) => return tracing::warn!(%error, "the outbox could not be read"),
    };
    for letter in due {
        let noted = match post.send(&letter.letter).await {
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

async fn sweep(store: &Store) {
    match people::sweep(store).await {
        Ok(swept) => tracing::debug!(?swept, "swept up"),
        Err(error) => tracing::warn!(%error, "sweeping up failed"),
    }
}
