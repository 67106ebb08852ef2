//! How far a running import is. It is told from memory: SQLite's one writer is busy with the import itself.

use std::{
    collections::HashMap,
    sync::{
        Arc, LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use golive_domain::id::ImportId;

static RUNNING: LazyLock<Mutex<HashMap<ImportId, Progress>>> = LazyLock::new(Mutex::default);

/// Items written so far, and how many there are.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress(Arc<(AtomicUsize, AtomicUsize)>);

impl Progress {
    /// Says how many items there are.
    pub fn of(&self, total: usize) {
        self.0.1.store(total, Ordering::Relaxed);
    }

    /// Says how many items are written.
    pub fn at(&self, done: usize) {
        self.0.0.store(done, Ordering::Relaxed);
    }

    /// Items written so far.
    pub fn done(&self) -> usize {
        self.0.0.load(Ordering::Relaxed)
    }

    /// Items there are; nought before anybody has counted.
    pub fn total(&self) -> usize {
        self.0.1.load(Ordering::Relaxed)
    }
}

/// Told from now on until the guard is dropped, however the work ends.
pub(super) struct Told(ImportId);

pub(super) fn tell(id: ImportId, progress: Progress) -> Told {
    running().insert(id, progress);
    Told(id)
}

pub(super) fn of(id: ImportId) -> Option<Progress> {
    running().get(&id).cloned()
}

impl Drop for Told {
    fn drop(&mut self) {
        running().remove(&self.0);
    }
}

fn running() -> std::sync::MutexGuard<'static, HashMap<ImportId, Progress>> {
    RUNNING.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
