//! What a charter may say: looked through as a whole, every refusal beside its field.

use golive_domain::{
    Say,
    access::{Permission, any_allows},
    error::Refusals,
    exploring::timebox,
    id::{EnvironmentId, PersonId, RequirementId},
    search,
    text::{Title, counted, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::exploration_code;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{exploration, membership},
    requirements::by_codes,
    testing::environments_in_use,
};

/// What a person writes into a charter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExplorationFields {
    /// What is explored.
    pub target: String,
    /// With what: data, tools, a role, a device.
    pub means: String,
    /// To find out what.
    pub aim: String,
    pub environment: Option<EnvironmentId>,
    /// The time box.
    pub minutes: u32,
    pub tester: Option<PersonId>,
    /// The vendor sees it and may explore.
    pub shared: bool,
    /// Codes of what it looks at; fifty at most.
    pub requirements: Vec<String>,
}

/// A charter that was looked through, and the ids of what it looks at.
pub(super) struct Checked {
    pub row: exploration::Model,
    /// As people count.
    pub requirements: Vec<(String, RequirementId)>,
}

/// More than this is no charter: nobody looks at so many in one box of time.
const MOST_REQUIREMENTS: usize = 50;

impl ExplorationFields {
    pub(super) async fn apply(&self, tx: &Writer<ProjectScope>, before: &exploration::Model) -> Result<Checked> {
        let mut refused = Refusals::default();
        let target = refused.take("target", Title::parse(&self.target)).map(Title::into_string).unwrap_or_default();
        let means = refused.take("means", long_text(self.means.trim())).unwrap_or_default();
        let aim = refused.take("aim", long_text(self.aim.trim())).unwrap_or_default();
        if self.aim.trim().is_empty() {
            refused.add("aim", Say::new("error-required"));
        }
        let minutes = refused.take("minutes", timebox(self.minutes)).and_then(|minutes| i32::try_from(minutes).ok()).unwrap_or_default();
        if let Some(place) = self.environment.filter(|place| before.environment_id != Some(*place))
            && !environments_in_use(tx).await?.iter().any(|each| each.id == place)
        {
            refused.add("environment", Say::new("error-gone"));
        }
        // What the vendor's own people plan they know of.
        let shared = self.shared || !tx.scope().may(Permission::UnsharedRead);
        if let Some(tester) = self.tester {
            refused.take("tester", may_explore(tx, tester, before, shared).await?);
        }
        let requirements = refused.take("requirements", self.looks_at(tx).await?).unwrap_or_default();
        refused.finish()?;
        let row = exploration::Model {
            target,
            means,
            aim,
            minutes,
            environment_id: self.environment,
            tester_id: self.tester,
            shared,
            ..before.clone()
        };
        Ok(Checked { row: exploration::Model { folded: document(tx, &row), ..row }, requirements })
    }

    /// The ids of what it looks at.
    async fn looks_at(&self, tx: &Writer<ProjectScope>) -> Result<Result<Vec<(String, RequirementId)>, Say>> {
        if self.requirements.len() > MOST_REQUIREMENTS {
            return Ok(Err(Say::new("error-exploration-requirements").with("max", MOST_REQUIREMENTS)));
        }
        let mut found: Vec<_> = by_codes(tx, &self.requirements).await?.into_iter().map(|row| (row.code, row.id)).collect();
        found.sort_by_cached_key(|(code, _)| in_order(code));
        let unknown = self.requirements.iter().find(|code| !found.iter().any(|(known, _)| known == *code));
        Ok(match unknown {
            Some(code) => Err(Say::new("error-requirement-unknown").with("code", code)),
            None => Ok(found),
        })
    }
}

/// Refuses a tester who could not explore: one who records no results, and one of the vendor's where the session is not
/// shared. Who was chosen before and has left the team since stands until somebody chooses anew.
async fn may_explore(tx: &Writer<ProjectScope>, tester: PersonId, before: &exploration::Model, shared: bool) -> Result<Result<(), Say>> {
    let held = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.person_id.eq(tester))
        .all(tx.db())
        .await?;
    let roles: Vec<_> = held.iter().map(|row| row.role).collect();
    Ok(if before.tester_id == Some(tester) && (roles.is_empty() || before.shared == shared) {
        Ok(())
    } else if !any_allows(&roles, Permission::ResultWrite) {
        Err(Say::new("error-exploration-tester"))
    } else if !shared && !any_allows(&roles, Permission::UnsharedRead) {
        Err(Say::new("error-exploration-tester-unshared"))
    } else {
        Ok(())
    })
}

/// By what codes stand in the same order in either database and here.
pub(super) fn in_order(code: &str) -> (String, String) {
    (counted(code), code.to_owned())
}

/// What search reads.
fn document(door: &impl Door<Scope = ProjectScope>, row: &exploration::Model) -> String {
    search::document(&[&exploration_code(&door.project().key, row.number), &row.target, &row.means, &row.aim])
}
