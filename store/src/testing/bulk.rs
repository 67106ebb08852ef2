//! One change to many cases.

use golive_domain::{
    Error, Say,
    access::Permission,
    defects::Priority,
    events::EventKind,
    id::{CaseId, SuiteId},
    testing::{CaseState, TestType},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, QueryFilter};

use super::{cases::of_project, suites, write::keep};
use crate::{Desk, Outcome, Result, desk::Door, entity::test_case};

/// What is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseChange {
    Kind(TestType),
    State(CaseState),
    Priority(Priority),
    Component(String),
    Suite(Option<SuiteId>),
    Archive,
    Restore,
}

/// Cases of one change at most.
pub const MOST: usize = 500;

/// Whoever writes cases. All of them or none; gives how many became different.
pub async fn bulk(desk: &Desk, project: &ProjectKey, cases: &[CaseId], change: CaseChange) -> Result<usize> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        if cases.is_empty() {
            return Err(Error::field("cases", Say::new("error-cases-none")).into());
        }
        if cases.len() > MOST {
            return Err(Error::field("cases", Say::new("error-cases-many").with("max", MOST)).into());
        }
        if let CaseChange::Suite(Some(suite)) = change {
            suites::find(tx, suite).await?;
        }
        let rows = of_project(tx).filter(test_case::COLUMN.id.is_in(cases.to_vec())).all(tx.db()).await?;
        if rows.len() != cases.len() {
            return Err(Error::NotFound.into());
        }
        let mut events = Vec::new();
        for before in rows {
            let mut after = before.clone();
            let mut kind = EventKind::CaseEdited;
            match &change {
                CaseChange::Kind(kind) => after.kind = *kind,
                CaseChange::State(state) => after.state = *state,
                CaseChange::Priority(priority) => after.priority = *priority,
                CaseChange::Component(component) => after.component = component.trim().chars().take(80).collect(),
                CaseChange::Suite(suite) => after.suite_id = *suite,
                CaseChange::Archive => {
                    after.archived_at = before.archived_at.or(Some(tx.now()));
                    kind = EventKind::CaseArchived;
                }
                CaseChange::Restore => {
                    after.archived_at = None;
                    kind = EventKind::CaseRestored;
                }
            }
            events.extend(keep(tx, &before, after, None, kind).await?);
        }
        Ok(Outcome::of(events.len(), events))
    })
    .await
}
