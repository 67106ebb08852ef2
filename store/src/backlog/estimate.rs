//! Estimating an item: points, hours of each skill, or a price agreed as a whole.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{EstimateLine, HalfPoints, Minutes},
    error::Refusals,
    id::ItemId,
    money::Minor,
    text::ProjectKey,
};
use serde::{Deserialize, Serialize};

use super::{
    bounds::Bounds,
    edit::refuse_stale,
    keep::keep,
    taken::{Taken, take},
};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
};

/// The whole estimate of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    pub points: Option<HalfPoints>,
    #[serde(default)]
    pub lines: Vec<EstimateLine>,
    /// A price agreed for the item as a whole, in minor units of the project's currency.
    #[serde(default)]
    pub fixed: Option<Minor>,
}

const LINES: usize = 30;

/// Whoever may estimate. The estimate is dated today in the project's zone and priced by that day's rates; an item outside
/// sprints becomes refined, or new again, by what it lacks. A finished item keeps its estimate.
pub async fn estimate(desk: &Desk, project: &ProjectKey, id: ItemId, version: i32, estimate: Estimate) -> Result<()> {
    desk.write(Permission::ItemEstimate, project, async |tx| {
        let bounds = Bounds::default();
        let before = take(tx, id).await?;
        refuse_stale(tx, &before.row, version).await?;
        let mut after = before.clone();
        estimate.clone().apply(tx, &bounds, &mut after).await?;
        Ok(Outcome::of((), keep(tx, &bounds, &before, after).await?))
    })
    .await
}

impl Estimate {
    /// Applies it to an item. Who may not see prices leaves the agreed price as it is.
    pub(super) async fn apply(self, tx: &Writer<ProjectScope>, bounds: &Bounds, item: &mut Taken) -> Result<()> {
        if item.row.state.is_finished() {
            return Err(Error::rule(Say::new("error-estimate-finished")).into());
        }
        let mut refused = Refusals::default();
        let lines: Vec<EstimateLine> = self.lines.into_iter().filter(|line| line.minutes > Minutes::ZERO).collect();
        if lines.len() > LINES {
            refused.add("lines", Say::new("error-too-many").with("is", lines.len()).with("max", LINES));
        }
        for (at, line) in lines.iter().enumerate() {
            if let Some(person) = line.person
                && !bounds.members(tx).await?.iter().any(|member| member.id == person)
            {
                refused.add(&format!("person[{at}]"), Say::new("error-gone"));
            }
        }
        refused.finish()?;
        item.row.points = self.points;
        item.lines = lines;
        if tx.scope().may(Permission::PriceRead) {
            item.row.fixed_minor = self.fixed;
        }
        Ok(())
    }
}
