//! How the team works: its definition of done and how much may be under way at once.

use std::collections::BTreeMap;

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::ItemState,
    error::Refusals,
    events::{Changes, Event, EventKind},
    text::{ProjectKey, Title},
    words::Word,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
};
use serde::{Deserialize, Serialize};

use super::version::refuse_stale_project;
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{project, values},
};

/// What everyone on the board has agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Practice {
    /// The checklist behind "done".
    pub definition_of_done: Vec<String>,
    /// Cards a column may hold; a column that is not named holds any number.
    pub wip_limits: BTreeMap<ItemState, u16>,
    pub version: i32,
}

/// The agreement as it shall be; `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PracticeEdit {
    pub definition_of_done: Vec<String>,
    pub wip_limits: BTreeMap<ItemState, u16>,
    pub version: i32,
}

/// Points of a definition of done: more is not read by anybody.
const MOST_POINTS: usize = 40;

/// Anyone inside the project.
pub async fn practice_of(desk: &Desk, project: &ProjectKey) -> Result<Practice> {
    Ok(practice(&desk.read(Permission::ProjectRead, project).await?))
}

/// The agreement, for the board.
pub(crate) fn practice(door: &impl Door<Scope = ProjectScope>) -> Practice {
    let row = door.project();
    let limits = row.wip_limits.0.iter().filter_map(|(state, limit)| Some((ItemState::parse(state)?, *limit)));
    Practice { definition_of_done: row.definition_of_done.0.clone(), wip_limits: limits.collect(), version: row.version }
}

/// Whoever may edit the project. The board shows the new limits at once; cards beyond them stay where they are.
pub async fn edit_practice(desk: &Desk, project: &ProjectKey, edit: PracticeEdit) -> Result<()> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        refuse_stale_project(tx, edit.version, &["definition_of_done", "wip_limits"]).await?;
        let old = practice(tx);
        let new = parsed(&edit)?;
        let mut changes = Changes::default();
        changes.note("definition_of_done", &old.definition_of_done, &new.definition_of_done).note(
            "wip_limits",
            &old.wip_limits,
            &new.wip_limits,
        );
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let limits = new.wip_limits.iter().map(|(state, limit)| (state.to_string(), *limit)).collect();
        let row = project::ActiveModel {
            id: Unchanged(tx.project().id),
            definition_of_done: Set(values::Texts(new.definition_of_done)),
            wip_limits: Set(values::WipLimits(limits)),
            version: Set(tx.project().version + 1),
            ..Default::default()
        };
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::ProjectEdited, tx.project().id, &tx.project().name).changing(changes)))
    })
    .await
}

fn parsed(edit: &PracticeEdit) -> Result<Practice> {
    let mut refusals = Refusals::default();
    let lines = edit.definition_of_done.iter().filter(|line| !line.trim().is_empty());
    let done: Vec<String> =
        lines.filter_map(|line| refusals.take("definition_of_done", Title::parse(line))).map(Title::into_string).collect();
    if done.len() > MOST_POINTS {
        refusals.add("definition_of_done", Say::new("error-too-many").with("is", done.len()).with("max", MOST_POINTS));
    }
    refusals.finish()?;
    let mut limits = edit.wip_limits.clone();
    // No limit and a column that is always full are not the same thing; nought means the first.
    limits.retain(|_, limit| *limit > 0);
    if let Some(state) = limits.keys().find(|state| !ItemState::COLUMNS.contains(state)) {
        return Err(Error::field("wip_limits", Say::new("error-no-column").with("state", state)).into());
    }
    Ok(Practice { definition_of_done: done, wip_limits: limits, version: edit.version })
}
