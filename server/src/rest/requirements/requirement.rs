//! Requirements as programs read and write them.

use chrono::{DateTime, Utc};
use golive_domain::backlog::Moscow as HowMuch;
use golive_store::requirements::{self as store, RequirementFields, RequirementView};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::{ItemLine, Person},
    defects::RetestPlace,
    exploring::session::ExplorationLine,
    testing::{Came, Coverage, State},
    wire::{Give, Given, Of, answer, asked},
};

type Moscow = Of<HowMuch>;

answer! {
    /// A requirement as lists show it.
    RequirementLine from store::RequirementRow {
        id: Uuid,
        /// `REQ-12`, as the project or the file it came from calls it.
        code: String,
        title: String,
        category: String,
        moscow: Moscow,
        department_id: Option<Uuid>,
        department: Option<String>,
        /// Counted from 1; another text is another edition.
        edition: u32,
        coverage: Coverage,
        /// Cases that look at it.
        cases: u32,
        /// How many of them were linked to an earlier edition and not looked at since.
        suspect: u32,
        archived: bool,
        version: i32,
    }

    /// How it hangs together with another requirement.
    RequirementRelation from store::Relation {
        kind: String,
        code: String,
        title: String,
        /// It is this one that points at the other.
        outward: bool,
    }
}

/// What a case came to last in an environment.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct LastResult {
    environment: Uuid,
    /// Null where it was never run there.
    result: Option<Came>,
}

/// A case that looks at the requirement.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProvingCase {
    id: Uuid,
    number: i32,
    /// `ARAS-T12`
    code: String,
    title: String,
    state: State,
    /// The requirement changed since somebody last looked.
    suspect: bool,
    results: Vec<LastResult>,
}

impl Given<store::Answer> for ProvingCase {
    fn given(answer: store::Answer) -> Self {
        let last = |(environment, result): (golive_domain::id::EnvironmentId, Option<_>)| LastResult {
            environment: environment.give(),
            result: result.give(),
        };
        Self {
            id: answer.case.give(),
            number: answer.number,
            code: answer.code,
            title: answer.title,
            state: answer.state.give(),
            suspect: answer.suspect,
            results: answer.results.into_iter().map(last).collect(),
        }
    }
}

/// What is proved of it in one environment.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct RequirementCell {
    environment: Uuid,
    /// Null where nothing was run.
    coverage: Option<Coverage>,
}

/// A text the requirement once had.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequirementEdition {
    pub number: u32,
    pub title: String,
    /// Markdown.
    pub body: String,
    pub by: Option<Person>,
    pub at: DateTime<Utc>,
}

impl Given<store::Edition> for RequirementEdition {
    fn given(edition: store::Edition) -> Self {
        let by = edition.by.map(|(id, name)| Person { id: id.0, name });
        Self { number: edition.number, title: edition.title, body: edition.body, by, at: edition.at }
    }
}

/// One requirement, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Requirement {
    pub row: RequirementLine,
    /// Markdown.
    pub body: String,
    /// Why it need not be proved.
    pub waived_reason: Option<String>,
    pub external_key: Option<String>,
    /// Those in use.
    pub environments: Vec<RetestPlace>,
    pub cells: Vec<RequirementCell>,
    pub cases: Vec<ProvingCase>,
    /// Backlog items that name its code.
    pub items: Vec<ItemLine>,
    pub relations: Vec<RequirementRelation>,
    /// Exploratory sessions that look at it, the latest first, fifty at most.
    pub explored: Vec<ExplorationLine>,
    /// The last fifty, the latest first.
    pub editions: Vec<RequirementEdition>,
}

impl Given<RequirementView> for Requirement {
    fn given(view: RequirementView) -> Self {
        let cells = view.cells.into_iter();
        Self {
            row: view.row.give(),
            body: view.body,
            waived_reason: view.waived_reason,
            external_key: view.external_key,
            environments: view.environments.give(),
            cells: cells.map(|(place, coverage)| RequirementCell { environment: place.give(), coverage: coverage.give() }).collect(),
            cases: view.answers.give(),
            items: view.items.give(),
            relations: view.relations.give(),
            explored: view.explored.give(),
            editions: view.editions.give(),
        }
    }
}

asked! {
    /// The fields of a requirement.
    RequirementDraft for RequirementFields {
        /// Left out of a new one, the next free number is given; left out of an edit, it stays.
        #[serde(default)]
        code: String,
        title: String,
        /// Markdown.
        #[serde(default)]
        body: String,
        #[serde(default)]
        category: String,
        /// Left out, it stays as it is; a new one should be there.
        moscow: Option<Moscow>,
        department: Option<Uuid>,
    }
}

/// What a new requirement is called.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewRequirement {
    /// `REQ-12`
    pub code: String,
}
