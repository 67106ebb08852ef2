//! Defects as programs read and write them.

use chrono::{DateTime, Utc};
use golive_domain::defects::{DefectState, Frequency, Odds, Priority as HowSoon, Severity as HowBad};
use golive_store::{
    defects::{self as store, DefectFields, DefectView},
    testing::{BuildRef, EnvironmentRef, Evidence},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::{ItemLine, Person},
    wire::{Give, Given, Of, answer, asked},
};

pub type Severity = Of<HowBad>;
pub type Priority = Of<HowSoon>;
type State = Of<DefectState>;
type HowApart = Of<Odds>;
type HowOften = Of<Frequency>;

answer! {
    /// A defect as lists show it.
    DefectLine from store::DefectRow {
        id: Uuid,
        number: i32,
        /// `ARAS-D7`
        code: String,
        title: String,
        severity: Severity,
        frequency: HowOften,
        priority: Priority,
        state: State,
        component: String,
        /// The environment it was found on.
        place: Option<String>,
        build_fixed: Option<String>,
        assignee: Option<Person>,
        found_by: Option<Person>,
        /// Everyone who ever worked the fix: none of them verifies it.
        fixers: Vec<Uuid>,
        /// How often it came back.
        reopened: u32,
        /// Handed over to the vendor.
        shared: bool,
        created_at: DateTime<Utc>,
        /// Since when it stands where it does.
        state_since: DateTime<Utc>,
        version: i32,
    }

    /// A remark.
    Remark from store::Said {
        by: Person,
        /// Markdown.
        body: String,
        /// The vendor's people do not see it.
        internal: bool,
        at: DateTime<Utc>,
    }

    /// A file that shows it.
    EvidenceFile from Evidence {
        id: Uuid,
        /// The step that showed it, from 1.
        step: Option<u32>,
        name: String,
        /// Read from the bytes, whatever the name says.
        media_type: String,
        bytes: u64,
        at: DateTime<Utc>,
    }

    /// What waits to be tested again on one environment.
    Retest from store::Retest {
        environment: RetestPlace,
        /// The worst first.
        ready: Vec<DefectLine>,
        /// Mended in a build that has not come yet.
        waiting: Vec<DefectLine>,
    }

    /// An environment and what runs there.
    RetestPlace from EnvironmentRef {
        id: Uuid,
        name: String,
        build: Option<RetestBuild>,
    }

    /// A build by its name.
    RetestBuild from BuildRef {
        id: Uuid,
        name: String,
        /// Its place among the builds: a later one holds what an earlier one mended.
        place: u32,
        at: DateTime<Utc>,
    }
}

/// One defect, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Defect {
    pub row: DefectLine,
    /// Markdown.
    pub body: String,
    pub external_key: Option<String>,
    /// Why it is not the priority that follows from severity and frequency.
    pub priority_reason: String,
    /// What follows from severity and frequency.
    pub default_priority: Priority,
    pub department: Option<Uuid>,
    pub environment: Option<Uuid>,
    pub build_found: Option<String>,
    /// The release it was deferred to.
    pub release: Option<String>,
    /// The code of the requirement it breaks.
    pub requirement: Option<String>,
    /// The code of the case that found it.
    pub case: Option<String>,
    pub execution: Option<Uuid>,
    /// The step that showed it, from 1.
    pub step: Option<u32>,
    /// The code of the one it is the same as.
    pub duplicate_of: Option<String>,
    /// Codes of those that are the same as this one.
    pub duplicates: Vec<String>,
    pub fix_item: Option<ItemLine>,
    /// The build in which that item brings the fix, by its name.
    pub fix_build: Option<String>,
    /// Why the defect does not stand where its item does.
    pub odds: Option<HowApart>,
    pub fixers: Vec<Person>,
    /// The oldest first.
    pub remarks: Vec<Remark>,
    pub evidence: Vec<EvidenceFile>,
    /// You watch it.
    pub watched: bool,
}

impl Given<DefectView> for Defect {
    fn given(view: DefectView) -> Self {
        let code = |(_, code, _): (i32, String, String)| code;
        Self {
            row: view.row.give(),
            body: view.body,
            external_key: view.external_key,
            priority_reason: view.priority_reason,
            default_priority: view.default_priority.give(),
            department: view.department.map(|(id, _)| id.0),
            environment: view.environment.give(),
            build_found: view.build_found,
            release: view.release,
            requirement: view.requirement.map(|(code, _)| code),
            case: view.case.map(code),
            execution: view.execution.give(),
            step: view.step,
            duplicate_of: view.duplicate_of.map(code),
            duplicates: view.duplicates.into_iter().map(code).collect(),
            fix_item: view.fix_item.give(),
            fix_build: view.fix_build.map(|(_, name)| name),
            odds: view.odds.give(),
            fixers: view.fixers.give(),
            remarks: view.remarks.give(),
            evidence: view.evidence.give(),
            watched: view.watched,
        }
    }
}

asked! {
    /// The fields of a defect. What only some may set is left as it was where somebody else writes: severity is QA's once the
    /// defect was weighed, priority the business's.
    DefectDraft for DefectFields {
        title: String,
        /// Markdown: how to see it, what was expected, what was seen.
        #[serde(default)]
        body: String,
        severity: Option<Severity>,
        frequency: Option<HowOften>,
        /// Left out, it follows from severity and frequency.
        priority: Option<Priority>,
        /// Wanted where the priority is another one than follows.
        #[serde(default)]
        priority_reason: String,
        #[serde(default)]
        component: String,
        department: Option<Uuid>,
        environment: Option<Uuid>,
        /// The code of the requirement it breaks.
        #[serde(default)]
        requirement: String,
    }
}

/// A defect to be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Report {
    #[serde(flatten)]
    pub fields: DefectDraft,
    /// The execution that showed it.
    pub execution: Option<Uuid>,
    /// Its step, from 1.
    pub step: Option<u32>,
    /// The note of an exploratory session that tells of it, instead of an execution. A note becomes a defect once.
    pub note: Option<Uuid>,
}

impl Given<Report> for store::NewDefect {
    fn given(report: Report) -> Self {
        let step = report.step.unwrap_or(1).saturating_sub(1);
        Self { fields: report.fields.give(), seen_at: report.execution.map(|id| (id.into(), step)) }
    }
}

/// What a new defect is called.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Reported {
    pub number: i32,
    /// `ARAS-D7`
    pub code: String,
}
