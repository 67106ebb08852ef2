//! What the JSON columns hold.

use std::collections::BTreeMap;

use golive_domain::{
    events::Change,
    id::{BidderId, PersonId, RequirementId},
    rfp::{Answers, Draw, Judging, Prices, Profile},
    service::{Calendar, Deal, assigning::AssignmentRule},
    testing::{CaseStep, Parameters},
};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// The parts of an event that are only ever read together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct EventData {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<PersonId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<PersonId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The vendor's people do not read of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub internal: bool,
}

/// What the tool that a defect came from said of it, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct DefectOrigin {
    /// Its state and its resolution there.
    pub status: String,
    pub resolution: String,
    /// People whom nobody here is known as.
    pub reporter: String,
    pub assignee: String,
    /// Where and in which version it was seen, where no environment or build here is called so.
    pub environment: String,
    pub version: String,
    pub fixed_in: String,
    /// Severity and priority in its words.
    pub severity: String,
    pub priority: String,
    pub resolved_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// A short list of texts: codes, choices, the definition of done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Texts(pub Vec<String>);

/// Cards a board column may hold, by item state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct WipLimits(pub BTreeMap<String, u16>);

/// Values of a project's custom fields, by field id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct CustomValues(pub BTreeMap<String, serde_json::Value>);

/// The steps of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Steps(pub Vec<CaseStep>);

/// Its rows of data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct CaseData(pub Parameters);

/// One version of a service calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct CalendarBody(pub Calendar);

/// One version of an agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct AgreementBody(pub Deal);

/// Which tickets a rule is about, and who takes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct RuleBody(pub AssignmentRule);

/// What the help desk that a ticket came from said of it, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct TicketOrigin {
    /// People whom nobody here is known as.
    pub requester: String,
    pub assignee: String,
    pub request: String,
    pub priority: String,
    pub state: String,
    /// Where no department here is called so.
    pub department: String,
}

/// How the bids of a request for proposals are judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct JudgingBody(pub Judging);

/// What was answered to the questions before a request, by their words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct NeedsBody(pub BTreeMap<String, String>);

/// A request for proposals whole, as it is signed, read and compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct RfpBody {
    pub title: String,
    pub language: String,
    pub currency: String,
    pub deadline_at: Option<chrono::DateTime<chrono::Utc>>,
    pub notice_days: i32,
    /// In the order of the sections.
    pub sections: Vec<(String, String)>,
    /// By code.
    pub requirements: Vec<RfpBodyRequirement>,
    pub judging: Judging,
}

/// A requirement in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RfpBodyRequirement {
    /// Which one of the register it is, whatever it is called there since; editions of before this was kept do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirement: Option<RequirementId>,
    pub code: String,
    pub title: String,
    pub body: String,
    pub category: String,
    pub moscow: String,
    pub department: String,
    pub edition: i32,
    pub weight: i32,
    pub mandatory: bool,
}

/// What is known of a vendor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct ProfileBody(pub Profile);

/// An envelope of a bid, as it was sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub(crate) struct EnvelopeBody(pub crate::rfp::seal::Envelope);

/// The answers of a bid that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct AnswersBody(pub Answers);

/// Its prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct PricesBody(pub Prices);

/// The bidders that a declaration is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct TiedTo(pub Vec<BidderId>);

/// How lots were drawn among bids that nothing else told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct DrawBody(pub Draw);
