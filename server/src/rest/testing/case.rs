//! Cases as programs read and write them.

use chrono::{DateTime, Utc};
use golive_domain::testing::{CaseContent, CaseStep, Parameters};
use golive_store::testing::{self as store, CaseFields, CaseView};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Came, Kind, Priority, State};
use crate::rest::{
    backlog::item::{ItemLine, Person},
    wire::{Give, Given, answer},
};

answer! {
    /// A case as lists show it.
    CaseLine from store::CaseRow {
        id: Uuid,
        number: i32,
        /// `ARAS-T12`
        code: String,
        title: String,
        kind: Kind,
        state: State,
        priority: Priority,
        component: String,
        suite: Option<Uuid>,
        keywords: Vec<String>,
        /// How long it takes, as its author thinks.
        minutes: u32,
        /// Counted from 1; other steps are another edition.
        edition: u32,
        /// The worst of what it came to last in each environment; null when it was never run.
        last: Option<Came>,
        archived: bool,
        version: i32,
    }

    /// A case that looks like the same one.
    AlikeCase from store::AlikeCase {
        id: Uuid,
        number: i32,
        /// `ARAS-T12`
        code: String,
        title: String,
        state: State,
    }

    /// A requirement the case proves.
    ProvenRequirement from store::LinkedRequirement {
        id: Uuid,
        code: String,
        title: String,
        /// The requirement changed since somebody last looked.
        suspect: bool,
    }

    /// An execution of the case, some time ago.
    PastExecution from store::Past {
        execution: Uuid,
        /// The run's code, `ARAS-R7`.
        run: String,
        environment: Uuid,
        /// The environment's name.
        place: String,
        build: Option<String>,
        edition: u32,
        result: Came,
        by: Option<Person>,
        at: DateTime<Utc>,
    }
}

/// One thing to do and what is seen when it is right.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct TestStep {
    pub action: String,
    #[serde(default)]
    pub expected: String,
}

/// The data of a case: `{name}` in a text stands for the value of the row that is run.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct TestData {
    #[serde(default)]
    pub names: Vec<String>,
    /// As many values as there are names.
    #[serde(default)]
    pub rows: Vec<Vec<String>>,
}

/// What a case says: how to begin, what to do, what to see.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct TestContent {
    #[serde(default)]
    pub preconditions: String,
    #[serde(default)]
    pub steps: Vec<TestStep>,
    #[serde(default)]
    pub data: TestData,
}

impl Given<CaseContent> for TestContent {
    fn given(content: CaseContent) -> Self {
        let step = |step: CaseStep| TestStep { action: step.action, expected: step.expected };
        Self {
            preconditions: content.preconditions,
            steps: content.steps.into_iter().map(step).collect(),
            data: TestData { names: content.parameters.names, rows: content.parameters.rows },
        }
    }
}

impl Given<TestContent> for CaseContent {
    fn given(content: TestContent) -> Self {
        Self {
            preconditions: content.preconditions,
            steps: content.steps.into_iter().map(|step| CaseStep::new(step.action, step.expected)).collect(),
            parameters: Parameters { names: content.data.names, rows: content.data.rows },
        }
    }
}

/// One case, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Case {
    pub row: CaseLine,
    /// By which another tool knows it.
    pub external_key: Option<String>,
    #[serde(flatten)]
    pub content: TestContent,
    /// The content was executed: another word in it makes another edition.
    pub frozen: bool,
    pub requirements: Vec<ProvenRequirement>,
    pub items: Vec<ItemLine>,
    /// The environments in which its result cannot be trusted.
    pub flaky: Vec<Uuid>,
    /// Cases that look like the same one.
    pub alike: Vec<AlikeCase>,
    /// The last fifty, the latest first.
    pub past: Vec<PastExecution>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

impl Given<CaseView> for Case {
    fn given(view: CaseView) -> Self {
        Self {
            flaky: view.row.flaky.clone().give(),
            row: view.row.give(),
            external_key: view.external_key,
            content: view.content.give(),
            frozen: view.frozen,
            requirements: view.requirements.give(),
            items: view.items.give(),
            alike: view.alike.give(),
            past: view.past.give(),
            created_at: view.created_at,
            updated_at: view.updated_at,
        }
    }
}

/// An edition of a case: what it said.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CaseEdition {
    /// From 1.
    pub number: u32,
    #[serde(flatten)]
    pub content: TestContent,
    /// Who wrote it.
    pub by: Option<Person>,
    pub at: DateTime<Utc>,
    /// When it was executed first; from then on it stays as it is.
    pub frozen_at: Option<DateTime<Utc>>,
}

impl Given<store::CaseEdition> for CaseEdition {
    fn given(edition: store::CaseEdition) -> Self {
        Self {
            number: edition.number,
            content: edition.content.give(),
            by: edition.by.map(|(id, name)| Person { id: id.0, name }),
            at: edition.at,
            frozen_at: edition.frozen_at,
        }
    }
}

/// The fields of a case. Type, state, priority and minutes stay as they were where they are left out.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CaseDraft {
    pub title: String,
    pub kind: Option<Kind>,
    pub state: Option<State>,
    pub priority: Option<Priority>,
    #[serde(default)]
    pub component: String,
    pub suite: Option<Uuid>,
    #[serde(default)]
    pub keywords: Vec<String>,
    pub minutes: Option<u32>,
    #[serde(flatten)]
    pub content: TestContent,
}

impl Given<CaseDraft> for CaseFields {
    fn given(draft: CaseDraft) -> Self {
        Self {
            title: draft.title,
            kind: draft.kind.give(),
            state: draft.state.give(),
            priority: draft.priority.give(),
            component: draft.component,
            suite: draft.suite.give(),
            keywords: draft.keywords,
            minutes: draft.minutes,
            content: draft.content.give(),
        }
    }
}

/// What a new case is called.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewCase {
    pub number: i32,
    /// `ARAS-T12`
    pub code: String,
    /// Cases that look like the same one: told, and not in the way.
    pub alike: Vec<AlikeCase>,
}
