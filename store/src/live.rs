//! What changed, told to whoever looks: ids only, never data.

use golive_domain::{
    events::{EventKind, Subject},
    id::{PersonId, ProjectId},
};
use serde::{Deserialize, Serialize};

/// One committed change. Viewers read it anew through their own door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Live {
    pub project: Option<ProjectId>,
    pub subject: Subject,
    pub kind: EventKind,
    pub actor: Option<PersonId>,
    /// Only those who see what was not handed over to the vendor may know that it happened.
    pub unshared: bool,
    /// People who got a notice of it.
    pub told: Vec<PersonId>,
}
