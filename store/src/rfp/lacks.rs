//! What stands in the way of a request's publication.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use golive_domain::{
    Say,
    rfp::{Paper, Signer, lacking, scoring::Flaw},
};

use super::{
    asks::{Asked, asked},
    holders::{HolderRow, holder_rows, threshold},
    signing::{Signature, asked_for},
    written::{SectionView, section_views},
};
use crate::{
    Error as Broken, Result,
    desk::{Door, ProjectScope},
    entity::rfp,
};

/// What stands in the way of its publication, the first thing to do first.
pub(super) async fn what_lacks(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<Vec<Say>> {
    let asked = asked(door, model).await?;
    let sections = section_views(door, model, &asked).await?;
    let signatures = asked_for(door, model, &asked, model.edition).await?;
    let holders = holder_rows(door, model).await?;
    Ok(lacking(&paper(model, &sections, &asked, &signatures, &holders)?, door.now()))
}

/// What is wrong with what bids will be judged by.
pub(super) fn flaws(model: &rfp::Model, asked: &[Asked]) -> Result<Vec<Flaw>> {
    let mut weights = BTreeMap::<&str, Vec<u32>>::new();
    for (asked, of) in asked {
        let weight = u32::try_from(asked.weight).map_err(|cause| Broken::broken("a requirement weighs less than nothing", cause))?;
        weights.entry(&of.category).or_default().push(weight);
    }
    Ok(model.judging.0.flaws(|category| weights.get(category).cloned().unwrap_or_default()))
}

/// What is looked at before publication.
pub(super) fn paper(
    model: &rfp::Model,
    sections: &[SectionView],
    asked: &[Asked],
    signatures: &[Signature],
    holders: &[HolderRow],
) -> Result<Paper> {
    let is_signed = |part: Signer| signatures.iter().any(|each| each.part == part && each.signed.is_some());
    let unsigned = signatures.iter().filter(|each| each.signed.is_none());
    Ok(Paper {
        sections: sections.iter().filter(|view| !view.section.is_filled()).map(|view| (view.section, view.completeness)).collect(),
        requirements: asked.len() as u64,
        flaws: flaws(model, asked)?,
        deadline: model.deadline_at,
        notice: TimeDelta::days(i64::from(model.notice_days)),
        unsigned_departments: unsigned.filter_map(|each| Some(each.department.as_ref()?.1.clone())).collect(),
        technical_signed: is_signed(Signer::Technical),
        sponsor_signed: is_signed(Signer::Sponsor),
        holders: holders.iter().filter(|holder| holder.ready_at.is_some()).count(),
        threshold: usize::from(threshold(model)?),
    })
}
