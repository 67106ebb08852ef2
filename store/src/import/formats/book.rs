//! What a file says, before anything is compared with the project.

use golive_domain::{
    Say,
    backlog::Moscow,
    defects::Priority,
    import::Moment,
    testing::{CaseState, Parameters, TestType},
};

/// Everything a file holds. What cannot be taken over is in `refused`, at its line; nothing is cut short on the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    pub suites: Vec<SuiteIn>,
    pub cases: Vec<CaseIn>,
    pub requirements: Vec<RequirementIn>,
    pub relations: Vec<RelationIn>,
    pub results: Vec<ResultIn>,
    pub defects: Vec<DefectIn>,
    /// Lines of something else than was asked for, passed over.
    pub others: usize,
    /// What a person is to know of it before it is carried out; nothing of it is in the way.
    pub told: Vec<Say>,
    pub refused: Vec<Refusal>,
}

/// A suite that the file speaks of by itself; one that only its cases name is not here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuiteIn {
    pub line: u32,
    /// Names from the root.
    pub path: Vec<String>,
    /// Markdown.
    pub details: String,
}

/// A test case. Its title is one that [`Title`](golive_domain::text::Title) takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseIn {
    pub line: u32,
    /// The key by which a later import finds the case again; without one it is known by suite and title.
    pub external_key: Option<String>,
    pub title: String,
    /// Summary, objective or description, Markdown.
    pub summary: String,
    /// Names of its suites from the root.
    pub suite: Vec<String>,
    pub test_type: Option<TestType>,
    pub priority: Option<Priority>,
    pub state: Option<CaseState>,
    pub component: Option<String>,
    /// Markdown.
    pub preconditions: String,
    pub steps: Vec<StepIn>,
    pub keywords: Vec<String>,
    /// Codes of requirements.
    pub requirements: Vec<String>,
    /// How long it takes, estimated.
    pub minutes: Option<u32>,
    pub parameters: Parameters,
}

/// A step, both texts Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepIn {
    pub action: String,
    pub expected: String,
}

impl StepIn {
    pub fn is_empty(&self) -> bool {
        self.action.is_empty() && self.expected.is_empty()
    }
}

/// A requirement as the file has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequirementIn {
    pub line: u32,
    pub code: String,
    pub title: String,
    /// Markdown.
    pub text: String,
    pub category: Option<String>,
    pub moscow: Option<Moscow>,
    pub department: Option<String>,
    /// Code of the requirement it stands under.
    pub parent: Option<String>,
    /// Titles of its specifications, and of the requirements it stands under, from the root.
    pub path: Vec<String>,
}

/// A requirement that refers to another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelationIn {
    pub line: u32,
    /// Code of the requirement that refers.
    pub from: String,
    /// Code of the one it refers to.
    pub to: String,
    /// What the file calls the relation; empty where it says nothing.
    pub kind: String,
}

/// A defect, its scales, people and places in the words of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefectIn {
    pub line: u32,
    /// By which a later import finds it again.
    pub key: String,
    pub title: String,
    /// Markdown.
    pub body: String,
    pub status: String,
    pub resolution: String,
    pub severity: String,
    pub priority: String,
    pub frequency: String,
    pub component: String,
    pub department: String,
    pub environment: String,
    /// Where it was seen, and where it is mended.
    pub version: String,
    pub fixed_in: String,
    /// Addresses and names, the surest first.
    pub reporter: Vec<String>,
    pub assignee: Vec<String>,
    pub created: Option<Moment>,
    pub resolved: Option<Moment>,
    /// The code of the requirement it breaks.
    pub requirement: String,
    /// The key of the one it is the same as.
    pub duplicate_of: String,
    /// The file has texts: an empty one empties ours.
    pub speaks_of_body: bool,
}

/// A ticket, its scales and people in the words of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TicketIn {
    pub line: u32,
    /// By which a later import finds it again.
    pub key: String,
    /// One that [`Title`](golive_domain::text::Title) takes.
    pub title: String,
    /// Markdown.
    pub body: String,
    /// Addresses and names, the surest first.
    pub requester: Vec<String>,
    pub request: String,
    pub priority: String,
    pub state: String,
    pub created: Option<Moment>,
    /// When it was answered first.
    pub replied: Option<Moment>,
    pub resolved: Option<Moment>,
    pub closed: Option<Moment>,
    pub assignee: Vec<String>,
    pub department: String,
}

/// How an automated test ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ended {
    #[default]
    Passed,
    /// What it asserts is not so.
    Failed,
    /// It broke before it could tell.
    Error,
    Skipped,
}

/// One result of an automated test.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResultIn {
    pub line: u32,
    /// Class, module or file of the test; may be empty.
    pub class: String,
    pub name: String,
    /// What may be the key of a case (`ABC-12`, `C123`), the surest first: from properties, then name, then class.
    pub case_keys: Vec<String>,
    /// Names of its suites from the root.
    pub suite: Vec<String>,
    pub ended: Ended,
    /// Why it failed or was skipped; only the beginning of a long log.
    pub message: Option<String>,
    /// How long it ran; `None` where the file says nothing that is a time.
    pub seconds: Option<f64>,
    /// It passed after it had failed.
    pub flaky: bool,
    /// How often it was tried again.
    pub reruns: u32,
}

impl ResultIn {
    /// Class and name, by which the same test is known in the next file.
    pub fn key(&self) -> String {
        if self.class.is_empty() { self.name.clone() } else { format!("{}.{}", self.class, self.name) }
    }
}

/// A line that cannot be taken over, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub line: u32,
    pub say: Say,
}
