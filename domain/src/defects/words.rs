//! States of defects, and the two scales they are weighed on.

use crate::words;

words! {
    /// How much is broken: what QA says.
    pub enum Severity {
        /// Data is lost, or nobody can work.
        S1 = "s1",
        /// An important function fails and there is no way round.
        S2 = "s2",
        /// It fails, and there is a way round.
        S3 = "s3",
        /// It looks wrong.
        S4 = "s4",
    }
}

words! {
    /// How soon it must be gone: what the business says.
    pub enum Priority {
        P1 = "p1",
        P2 = "p2",
        P3 = "p3",
        P4 = "p4",
    }
}

words! {
    /// How often somebody meets it.
    pub enum Frequency {
        Always = "always",
        Often = "often",
        Sometimes = "sometimes",
        Once = "once",
    }
}

words! {
    /// Where a defect stands.
    pub enum DefectState {
        /// Reported.
        New = "new",
        /// Weighed, and given to somebody.
        Triaged = "triaged",
        InProgress = "in_progress",
        /// Mended in a build that has not come yet.
        Fixed = "fixed",
        /// That build is on the environment it was found in.
        ReadyForRetest = "ready_for_retest",
        /// Somebody else than its fixers saw that it is gone.
        Verified = "verified",
        Duplicate = "duplicate",
        /// Works as it should.
        Rejected = "rejected",
        /// Waits for a later release.
        Deferred = "deferred",
        CannotReproduce = "cannot_reproduce",
    }
}

impl DefectState {
    /// Still somebody's work.
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Triaged | Self::InProgress | Self::Fixed | Self::ReadyForRetest)
    }
}
