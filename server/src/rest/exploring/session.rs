//! Exploratory sessions as programs read them.

use chrono::{DateTime, Utc};
use golive_domain::{
    defects::DefectState,
    exploring::{ExplorationState, NoteKind, TimeShares},
};
use golive_store::{
    exploring::{self as store, ExplorationRow, ExplorationView},
    testing::SeenDefect,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of, answer},
};

type State = Of<ExplorationState>;
pub type Kind = Of<NoteKind>;
type Mended = Of<DefectState>;

answer! {
    /// A session as lists show it.
    ExplorationLine from ExplorationRow {
        id: Uuid,
        number: i32,
        /// `ARAS-X4`
        code: String,
        /// What is explored.
        target: String,
        /// With what.
        means: String,
        /// To find out what.
        aim: String,
        state: State,
        tester: Option<Person>,
        environment: Option<Uuid>,
        /// The environment's name.
        place: Option<String>,
        /// The time box.
        minutes: u32,
        /// The vendor sees it and may explore.
        shared: bool,
        started_at: Option<DateTime<Utc>>,
        ended_at: Option<DateTime<Utc>>,
        notes: u32,
        /// Of the notes, those that tell of a problem.
        problems: u32,
        version: i32,
    }

    /// Something noted while exploring.
    ExplorationNote from store::NoteRow {
        id: Uuid,
        /// Counted from 1 within the session.
        number: i32,
        kind: Kind,
        body: String,
        /// Of the session, from 0.
        minute: u32,
        by: Option<Person>,
        at: DateTime<Utc>,
        /// It became a defect.
        reported: bool,
        /// The defect it became, where the caller may see it.
        defect: Option<NotedDefect>,
    }

    /// The defect a note became.
    NotedDefect from SeenDefect {
        number: i32,
        /// `ARAS-D7`
        code: String,
        title: String,
        state: Mended,
    }

    /// How a session ended.
    ExplorationEnding from store::Ending {
        /// The debrief, or why it was abandoned.
        text: String,
        /// Null where nobody told them.
        shares: Option<ExplorationShares>,
        /// Whole minutes; null where it never began.
        took: Option<u32>,
    }
}

/// Where the time of a session went, in percent; together a hundred.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct ExplorationShares {
    testing: u32,
    problems: u32,
    setup: u32,
}

impl Given<TimeShares> for ExplorationShares {
    fn given(shares: TimeShares) -> Self {
        Self { testing: shares.testing(), problems: shares.problems(), setup: shares.setup() }
    }
}

/// A requirement that a session looks at.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ExploredRequirement {
    code: String,
    title: String,
}

/// One session, whole but for its notes, which are read page by page.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Exploration {
    row: ExplorationLine,
    planned_by: Option<Person>,
    /// What ran in the environment when it began.
    build: Option<String>,
    /// Of the time box while it runs; fewer than none when it is over.
    seconds_left: Option<i64>,
    requirements: Vec<ExploredRequirement>,
    ending: Option<ExplorationEnding>,
}

impl Given<ExplorationView> for Exploration {
    fn given(view: ExplorationView) -> Self {
        let looked_at = |(code, title)| ExploredRequirement { code, title };
        Self {
            row: view.row.give(),
            planned_by: view.planned_by.give(),
            build: view.build,
            seconds_left: view.seconds_left,
            requirements: view.requirements.into_iter().map(looked_at).collect(),
            ending: view.ending.give(),
        }
    }
}
