//! One request, whole: how far it is written, what it lacks, who signed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_rfp},
    rfp::{Judging, RfpState, Section, lacking, needs::Need},
    text::ProjectKey,
};

use super::{
    asks::asked,
    editions::of_number,
    holders::{HolderRow, holder_rows},
    lacks::paper,
    rows::{RfpRow, row},
    seen::find,
    signing::{Signature, asked_for, signed_edition},
    written::{SectionView, section_views},
};
use crate::{
    Desk, Result,
    desk::Door as _,
    events::{Lines, history},
};

/// A request with everything its page says.
#[derive(Clone, Debug)]
pub struct RfpView {
    pub row: RfpRow,
    pub sections: Vec<SectionView>,
    /// Requirements in it.
    pub requirements: u64,
    pub judging: Judging,
    /// What was answered to the questions before.
    pub needs: BTreeMap<Need, String>,
    /// What stands in the way of publication, the first thing to do first.
    pub lacks: Vec<Say>,
    /// Of the edition that lies before those who sign; empty before there is one.
    pub signatures: Vec<Signature>,
    /// Its number.
    pub signed_edition: i32,
    /// By name.
    pub holders: Vec<HolderRow>,
    /// SHA-256 of that edition.
    pub hash: Option<String>,
    /// The viewer may write in it now.
    pub writes: bool,
    /// Why it was cancelled.
    pub ended_why: String,
    pub history: Lines,
    /// Read at this instant.
    pub at: DateTime<Utc>,
}

/// Whoever reads requests, and stands on no vendor's side.
pub async fn rfp(desk: &Desk, project: &ProjectKey, number: i32) -> Result<RfpView> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    let asked = asked(&door, &model).await?;
    let sections = section_views(&door, &model, &asked).await?;
    let signed_edition = signed_edition(&door, &model).await?;
    let signatures = asked_for(&door, &model, &asked, signed_edition).await?;
    let hash = match signed_edition {
        0 => None,
        edition => Some(of_number(&door, &model, edition).await?.hash),
    };
    let holders = holder_rows(&door, &model).await?;
    let lacks = match model.state {
        RfpState::Draft | RfpState::InApproval => lacking(&paper(&model, &sections, &asked, &signatures, &holders)?, door.now()),
        _ => Vec::new(),
    };
    let known = |(need, word): (&String, &String)| Some((need.parse().ok()?, word.clone()));
    Ok(RfpView {
        row: row(&model),
        sections,
        requirements: asked.len() as u64,
        judging: model.judging.0.clone(),
        needs: model.needs.0.iter().filter_map(known).collect(),
        lacks,
        signatures,
        signed_edition,
        holders,
        hash,
        writes: model.state.is_written() && door.scope().may(Permission::RfpWrite),
        history: history(&door, model.id).await?,
        ended_why: model.ended_why,
        at: door.now(),
    })
}

/// Whoever reads requests: one of its sections, with the line of the request.
pub async fn section(desk: &Desk, project: &ProjectKey, number: i32, section: Section) -> Result<(RfpRow, SectionView, bool)> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    let asked = asked(&door, &model).await?;
    let views = section_views(&door, &model, &asked).await?;
    let view = views.into_iter().find(|view| view.section == section).ok_or(Error::NotFound)?;
    let writes = model.state.is_written() && door.scope().may(Permission::RfpWrite);
    Ok((row(&model), view, writes))
}

/// Whoever reads requests: its line, and whether the viewer may write in it now.
pub async fn row_of(desk: &Desk, project: &ProjectKey, number: i32) -> Result<(RfpRow, bool)> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    Ok((row(&model), model.state.is_written() && door.scope().may(Permission::RfpWrite)))
}

/// Passes whoever may write requests: the form is not offered where it would be refused.
pub async fn may_write(desk: &Desk, project: &ProjectKey) -> Result<()> {
    let door = desk.read(Permission::RfpWrite, project).await?;
    if may_read_rfp(door.scope().roles()) { Ok(()) } else { Err(Error::Forbidden.into()) }
}
