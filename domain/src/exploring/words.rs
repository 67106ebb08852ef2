//! Where a session stands, and what its notes are.

use crate::words;

words! {
    /// Where a session stands.
    pub enum ExplorationState {
        /// The charter is written.
        Planned = "planned",
        /// Somebody explores; its clock runs.
        Running = "running",
        /// What was found is told; nothing is added any more.
        Debriefed = "debriefed",
        /// Ended early, or never begun, with the reason.
        Abandoned = "abandoned",
    }
}

words! {
    /// What a note is.
    pub enum NoteKind {
        /// What was seen.
        Observation = "observation",
        /// To be asked.
        Question = "question",
        /// What is wrong, or may be: it can become a defect.
        Problem = "problem",
        /// What could be tried, or better.
        Idea = "idea",
    }
}
