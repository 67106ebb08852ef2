//! The one place where time comes from.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// A source of `now`, in microseconds, as every database keeps it.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    /// The system's, that much later: what comes after a deadline is rehearsed.
    Ahead(TimeDelta),
    /// Stands still until it is set: microseconds since 1970.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that shows one instant until it is moved: a test, a demonstration, a replay.
    pub fn standing_at(instant: DateTime<Utc>) -> Self {
        Self::Set(Arc::new(AtomicI64::new(instant.timestamp_micros())))
    }

    /// Moves a standing clock; the system's own cannot be set.
    pub fn set(&self, instant: DateTime<Utc>) {
        if let Self::Set(micros) = self {
            micros.store(instant.timestamp_micros(), Ordering::SeqCst);
        }
    }

    /// Now, by this clock, to the microsecond.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the clock is where time comes from")]
            Self::System => Utc::now().trunc_subsecs(6),
            Self::Ahead(by) => Self::System.now() + *by,
            Self::Set(micros) => DateTime::from_timestamp_micros(micros.load(Ordering::SeqCst)).unwrap_or_default(),
        }
    }
}
