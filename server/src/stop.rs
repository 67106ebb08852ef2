//! Being told to stop: whoever runs without end listens for it.

use tokio::{signal, sync::watch};

/// Tells everybody once.
#[derive(Debug)]
pub struct Stop(watch::Sender<bool>);

/// Hears of it.
#[derive(Clone, Debug)]
pub struct Stopped(watch::Receiver<bool>);

/// A pair: one to tell, one to hear and be copied.
pub fn pair() -> (Stop, Stopped) {
    let (tell, hear) = watch::channel(false);
    (Stop(tell), Stopped(hear))
}

impl Stop {
    /// Waits for Ctrl C or the service manager's TERM, and tells.
    pub async fn when_asked(self) {
        let interrupt = async { signal::ctrl_c().await.ok() };
        let terminate = async {
            match signal::unix::signal(signal::unix::SignalKind::terminate()) {
                Ok(mut stream) => stream.recv().await,
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! { _ = interrupt => (), _ = terminate => () }
        tracing::info!("stopping: no new requests, those under way are finished");
        self.0.send_replace(true);
    }
}

impl Stopped {
    /// Whether it was told.
    pub fn is_told(&self) -> bool {
        *self.0.borrow()
    }

    /// Ends when it is told; where nobody is left to tell, never.
    pub async fn wait(mut self) {
        if self.0.wait_for(|told| *told).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
