//! How large an item is and what it hangs on.

use golive_domain::{id::ItemId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};

/// The estimate form: one value a line of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EstimateForm {
    pub points: String,
    pub fixed: String,
    pub skill: Vec<String>,
    pub hours: Vec<String>,
    pub person: Vec<String>,
}

#[server(endpoint = "backlog/estimate", prefix = "/rpc")]
pub async fn estimate(project: ProjectKey, id: ItemId, version: String, #[server(flatten)] form: EstimateForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let frame = golive_store::projects::frame(&desk, &project).await?;
    let estimate = form.read(&frame.currency)?;
    golive_store::backlog::estimate(&desk, &project, id, version.parse().unwrap_or_default(), estimate).await?;
    Ok(super::items::undoable(&project, id, "backlog-estimated"))
}

#[server(endpoint = "backlog/need", prefix = "/rpc")]
pub async fn need(project: ProjectKey, id: ItemId, needs: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let needs = super::named::named_in("needs", &desk, &project, &needs).await?;
    golive_store::backlog::add_dependency(&desk, &project, id, needs).await?;
    Ok(crate::said("backlog-linked"))
}

#[server(endpoint = "backlog/unneed", prefix = "/rpc")]
pub async fn unneed(project: ProjectKey, id: ItemId, needs: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::remove_dependency(&desk, &project, id, needs).await?;
    Ok(crate::said("backlog-unlinked"))
}

#[cfg(feature = "ssr")]
impl EstimateForm {
    /// What the use case takes; every bad value is refused in its place.
    fn read(self, currency: &str) -> Result<golive_store::backlog::Estimate, Problem> {
        use golive_domain::{
            backlog::{EstimateLine, HalfPoints, Minutes, Skill},
            error::Refusals,
            money::{Currency, Money},
        };
        let mut refused = Refusals::default();
        let given = |text: &str| !text.trim().is_empty();
        let points = given(&self.points).then(|| refused.take("points", HalfPoints::parse(&self.points))).flatten();
        let money = |text: &str| Money::parse(text, Currency::parse(currency)?);
        let fixed = given(&self.fixed).then(|| refused.take("fixed", money(&self.fixed))).flatten();
        let mut lines = Vec::new();
        for (at, (skill, hours)) in self.skill.iter().zip(&self.hours).enumerate() {
            if !given(hours) {
                continue;
            }
            let skill = refused.take(&format!("skill[{at}]"), Skill::parse(skill));
            let minutes = refused.take(&format!("hours[{at}]"), Minutes::parse(hours));
            let person = self.person.get(at).and_then(|id| id.parse().ok());
            lines.extend(skill.zip(minutes).map(|(skill, minutes)| EstimateLine { skill, minutes, person }));
        }
        refused.finish()?;
        Ok(golive_store::backlog::Estimate { points, lines, fixed: fixed.map(Money::amount) })
    }
}
