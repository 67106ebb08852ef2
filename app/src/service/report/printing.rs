//! Setting a paper takes a core for a while: it is done beside what answers requests, and by few at a time.

use std::time::Duration;

use golive_domain::Error;
use tokio::{sync::Semaphore, time::timeout};

/// So many are set at once; the others wait.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// How long somebody waits for a press before being told to come back.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs `work` aside. A press stays taken until the work is done, whether or not anybody still waits for it.
pub(crate) async fn printed<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, Error>
where
    T: Send + 'static,
    E: std::error::Error + Send + 'static,
{
    let press = timeout(PATIENCE, PRESSES.acquire()).await.ok().and_then(Result::ok).ok_or(Error::Unavailable)?;
    let done = tokio::task::spawn_blocking(move || {
        let made = work();
        drop(press);
        made
    });
    done.await.map_err(|_| Error::Unavailable)?.map_err(|error| {
        tracing::error!(%error, "a paper could not be made");
        Error::Unavailable
    })
}
