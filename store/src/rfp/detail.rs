//! One request, whole: how far it is written, what it lacks, who signed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_rfp},
    id::{DepartmentId, PersonId},
    rfp::{Completeness, Judging, Paper, RfpState, Section, Signer, lacking, needs::Need},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    asks,
    holders::{HolderRow, holder_rows},
    rows::{RfpRow, row},
    sections::sections,
    seen::find,
    sign::signatures,
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{department, membership, person, requirement, rfp, rfp_requirement, rfp_section, rfp_signature},
    events::{Lines, history},
};

/// A section with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    pub section: Section,
    pub body: String,
    pub completeness: Completeness,
    pub author: Option<PersonRef>,
    /// `None` where nobody wrote in it.
    pub updated_at: Option<DateTime<Utc>>,
    /// Nought where nobody wrote in it.
    pub version: i32,
}

/// A signature that is there, or asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub part: Signer,
    /// Where the part is a department's.
    pub department: Option<(DepartmentId, String)>,
    /// Who may sign it.
    pub signers: Vec<PersonRef>,
    /// Who did, and when.
    pub signed: Option<(PersonRef, DateTime<Utc>)>,
    /// The viewer may sign it now.
    pub own: bool,
}

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
    let asked = asks::asked(&door, &model).await?;
    let sections = section_views(&door, &model, &asked).await?;
    let signed_edition = signed_edition(&door, &model).await?;
    let signatures = asked_for(&door, &model, &asked, signed_edition).await?;
    let hash = match signed_edition {
        0 => None,
        edition => Some(super::editions::of_number(&door, &model, edition).await?.hash),
    };
    let holders = holder_rows(&door, &model).await?;
    let lacks = match model.state {
        RfpState::Draft | RfpState::InApproval => lacking(&paper(&model, &sections, &asked, &signatures, &holders), door.now()),
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
    let asked = asks::asked(&door, &model).await?;
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

/// What stands in the way of its publication.
pub(super) async fn what_lacks(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model) -> Result<Vec<Say>> {
    let asked = asks::asked(door, model).await?;
    let sections = section_views(door, model, &asked).await?;
    let signatures = asked_for(door, model, &asked, model.edition).await?;
    let holders = holder_rows(door, model).await?;
    Ok(lacking(&paper(model, &sections, &asked, &signatures, &holders), door.now()))
}

type Asked = [(rfp_requirement::Model, requirement::Model)];

async fn section_views(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model, asked: &Asked) -> Result<Vec<SectionView>> {
    let written = sections(door, model).await?;
    let people = people(door, written.iter().filter_map(|each| each.author_id)).await?;
    let flawless = flaws(model, asked).is_empty();
    let view = |section: Section| {
        let own: Option<&rfp_section::Model> = written.iter().find(|each| each.section == section);
        let body = own.map(|own| own.body.clone()).unwrap_or_default();
        let filled = match section {
            Section::Requirements => !asked.is_empty(),
            Section::Deadline => model.deadline_at.is_some(),
            Section::Criteria => flawless,
            _ => false,
        };
        SectionView {
            section,
            completeness: section.completeness(&body, filled),
            author: own.and_then(|own| own.author_id).and_then(|id| people.get(&id).cloned()),
            updated_at: own.map(|own| own.updated_at),
            version: own.map_or(0, |own| own.version),
            body,
        }
    };
    Ok(Section::ALL.iter().copied().map(view).collect())
}

fn flaws(model: &rfp::Model, asked: &Asked) -> Vec<golive_domain::rfp::scoring::Flaw> {
    let weights = |category: &str| {
        let of = asked.iter().filter(|(_, of)| of.category == category);
        of.map(|(asked, _)| u32::try_from(asked.weight).unwrap_or_default()).collect()
    };
    model.judging.0.flaws(weights)
}

fn paper(model: &rfp::Model, sections: &[SectionView], asked: &Asked, signatures: &[Signature], holders: &[HolderRow]) -> Paper {
    let is_signed = |part: Signer| signatures.iter().any(|each| each.part == part && each.signed.is_some());
    let unsigned = signatures.iter().filter(|each| each.signed.is_none());
    Paper {
        sections: sections.iter().filter(|view| !view.section.is_filled()).map(|view| (view.section, view.completeness)).collect(),
        requirements: asked.len() as u64,
        flaws: flaws(model, asked),
        deadline: model.deadline_at,
        notice: TimeDelta::days(i64::from(model.notice_days)),
        unsigned_departments: unsigned.filter_map(|each| Some(each.department.as_ref()?.1.clone())).collect(),
        technical_signed: is_signed(Signer::Technical),
        sponsor_signed: is_signed(Signer::Sponsor),
        holders: holders.iter().filter(|holder| holder.ready_at.is_some()).count(),
        threshold: usize::try_from(model.threshold).unwrap_or_default(),
    }
}

/// Every signature that the request wants: of each department that asks for something in it, of IT, of the sponsor.
/// The edition whose signatures count: an addendum is nobody's to sign, and what was published stays signed.
async fn signed_edition(door: &impl Door, model: &rfp::Model) -> Result<i32> {
    if !model.state.is_out() {
        return Ok(model.edition);
    }
    let found = rfp_signature::Entity::find().filter(rfp_signature::COLUMN.rfp_id.eq(model.id));
    let last = found.order_by_desc(rfp_signature::COLUMN.edition).one(door.db()).await?;
    Ok(last.map_or(model.edition, |last| last.edition))
}

async fn asked_for(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model, asked: &Asked, edition: i32) -> Result<Vec<Signature>> {
    let project = door.project().id;
    let members = membership::Entity::find().filter(membership::COLUMN.project_id.eq(project)).all(door.db()).await?;
    let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(project)).all(door.db()).await?;
    let signed = signatures(door, model, edition).await?;
    let everybody = members.iter().map(|member| member.person_id).chain(signed.iter().map(|known| known.person_id));
    let people = people(door, everybody).await?;
    let asking: BTreeSet<DepartmentId> = asked.iter().filter_map(|(_, of)| of.department_id).collect();
    let homes =
        departments.into_iter().filter(|home| asking.contains(&home.id)).map(|home| (Signer::Department, Some((home.id, home.name))));
    let parts = homes.chain([(Signer::Technical, None), (Signer::Sponsor, None)]);
    let one = |(part, department): (Signer, Option<(DepartmentId, String)>)| {
        let home = department.as_ref().map(|(id, _)| *id);
        let is_asked = |member: &&membership::Model| is_signer(member, part, home);
        let mut signers: Vec<PersonRef> =
            members.iter().filter(is_asked).filter_map(|member| people.get(&member.person_id).cloned()).collect();
        signers.sort_by(|one, other| one.name.cmp(&other.name));
        signers.dedup();
        let known = signed.iter().find(|known| known.part == part && known.department_id == home);
        let signed = known.and_then(|known| Some((people.get(&known.person_id).cloned()?, known.at)));
        let viewer = door.actor().person();
        let own = model.state == RfpState::InApproval && signed.is_none() && signers.iter().any(|one| Some(one.id) == viewer);
        Signature { part, department, signers, signed, own }
    };
    Ok(parts.map(one).collect())
}

fn is_signer(member: &membership::Model, part: Signer, department: Option<DepartmentId>) -> bool {
    use golive_domain::access::Role;
    match part {
        Signer::Department => member.role == Role::ProcessOwner && member.department_id == department,
        Signer::Technical => member.role == Role::ItManager,
        Signer::Sponsor => member.role == Role::Sponsor,
    }
}

async fn people(door: &impl Door<Scope = ProjectScope>, ids: impl Iterator<Item = PersonId>) -> Result<BTreeMap<PersonId, PersonRef>> {
    let ids: BTreeSet<PersonId> = ids.collect();
    let found = person::Entity::find().filter(person::COLUMN.id.is_in(ids)).all(door.db()).await?;
    Ok(found.into_iter().map(|who| (who.id, PersonRef { id: who.id, name: who.name })).collect())
}
