//! What the server does by itself: sending letters, sweeping up every hour.

pub mod mail;

use std::{pin::pin, sync::Arc, time::Duration};

use golive_store::{Store, outbox, people};
use tokio::{task::JoinSet, time::interval};

use self::mail::Post;
use crate::stop::Stopped;

/// A letter waits this long at most before it is looked for.
const POST_ROUND: Duration = Duration::from_secs(5);
const HOUR: Duration = Duration::from_secs(3600);
/// Letters sent in one round.
const BUNDLE: u64 = 20;

/// The running jobs.
#[derive(Debug)]
pub struct Jobs {
    running: JoinSet<()>,
}

impl Jobs {
    pub fn start(store: &Store, post: Post, stopped: &Stopped) -> Self {
        let mut running = JoinSet::new();
        let post = Arc::new(post);
        let (letters, hourly) = (store.clone(), store.clone());
        running.spawn(every(POST_ROUND, stopped.clone(), async move || send(&letters, &post).await));
        running.spawn(every(HOUR, stopped.clone(), async move || sweep(&hourly).await));
        Self { running }
    }

    /// After the stop: waits for the round under way; no other begins.
    pub async fn end(mut self) {
        while self.running.join_next().await.is_some() {}
    }
}

async fn every(round: Duration, stopped: Stopped, mut work: impl AsyncFnMut()) {
    let mut clock = interval(round);
    let mut stop = pin!(stopped.wait());
    loop {
        tokio::select! {
            _ = clock.tick() => work().await,
            () = &mut stop => return,
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
