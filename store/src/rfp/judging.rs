//! What bids will be judged by.

use std::collections::BTreeSet;

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    rfp::{By, Judged, Judging},
    text::{ProjectKey, Title},
};

use super::{
    facts::{SAVES, keep, refuse_unwritten},
    rows::label,
    seen::find,
};
use crate::{Desk, Outcome, Result, entity::values::JudgingBody, stale::refuse_stale};

/// Foreign currencies that prices may be named in.
const MOST_CURRENCIES: usize = 8;

/// The best mark at most: whoever judges chooses among all of them.
const MOST_SCALE: u32 = 100;

/// Whoever writes requests, while it is a draft. What it cannot be published with may be kept meanwhile: a list of criteria is written
/// over days. `version` is the one the person read.
pub async fn edit_judging(desk: &Desk, project: &ProjectKey, number: i32, version: i32, judging: Judging) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_unwritten(&before)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut judging = checked(judging.clone())?;
        judging.currencies = judging.foreign(before.currency);
        if judging.currencies.len() > MOST_CURRENCIES {
            return Err(Error::field("currencies", Say::new("error-currencies-many").with("max", MOST_CURRENCIES)).into());
        }
        let mut changes = Changes::default();
        let (old, new) = (&before.judging.0, &judging);
        changes
            .note("judged", &told(&old.criteria), &told(&new.criteria))
            .note("scale", &old.scale, &new.scale)
            .note("price_weight", &old.price_weight, &new.price_weight)
            .note("minimum", &old.minimum, &new.minimum)
            .note("absent", &old.absent, &new.absent)
            .note("ties", &old.ties, &new.ties)
            .note("low_price", &old.low_price, &new.low_price)
            .note("spread", &old.spread, &new.spread)
            .note("currencies", &old.currencies, &new.currencies);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let mut after = before.clone();
        after.judging = JudgingBody(judging);
        let after = keep(tx, after).await?;
        Ok(Outcome::changed((), Event::new(EventKind::RfpJudgingEdited, after.id, label(&after)).changing(changes)))
    })
    .await
}

/// Names as lists show them. Refuses two scenes of one name: marks are kept under it, and nobody could give both.
fn checked(mut judging: Judging) -> Result<Judging> {
    let mut refused = Refusals::default();
    if judging.scale > MOST_SCALE {
        refused.add("scale", Say::new("error-number-between").with("min", 1).with("max", MOST_SCALE));
    }
    for (at, one) in judging.criteria.iter_mut().enumerate() {
        if let Some(name) = refused.take(&format!("criterion[{at}][name]"), Title::parse(&one.name)) {
            one.name = name.into_string();
        }
        let By::Scenes(scenes) = &mut one.by else { continue };
        let field = format!("criterion[{at}][scenes]");
        for (scene, _) in scenes.iter_mut() {
            if let Some(name) = refused.take(&field, Title::parse(scene)) {
                *scene = name.into_string();
            }
        }
        let names: BTreeSet<&str> = scenes.iter().map(|(scene, _)| scene.as_str()).collect();
        if names.len() < scenes.len() {
            refused.add(&field, Say::new("error-rfp-scene-twice"));
        }
    }
    refused.finish()?;
    Ok(judging)
}

/// Criteria as history keeps them: `Sales 50 %`.
fn told(criteria: &[Judged]) -> Vec<String> {
    criteria.iter().map(|one| format!("{} {}.{:02} %", one.name, one.weight / 100, one.weight % 100)).collect()
}
