//! Whose signatures a request wants, and which of them are there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Role,
    id::{DepartmentId, PersonId},
    rfp::{RfpState, Signer},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{asks::Asked, sign::signatures};
use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{department, membership, person, rfp, rfp_signature},
};

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

/// The edition whose signatures count: an addendum is nobody's to sign, and what was published stays signed.
pub(super) async fn signed_edition(door: &impl Door, model: &rfp::Model) -> Result<i32> {
    if !model.state.is_out() {
        return Ok(model.edition);
    }
    let found = rfp_signature::Entity::find().filter(rfp_signature::COLUMN.rfp_id.eq(model.id));
    let last = found.order_by_desc(rfp_signature::COLUMN.edition).one(door.db()).await?;
    Ok(last.map_or(model.edition, |last| last.edition))
}

/// Every signature that the request wants: of each department that asks for something in it, of IT, of the sponsor.
pub(super) async fn asked_for(
    door: &impl Door<Scope = ProjectScope>,
    model: &rfp::Model,
    asked: &[Asked],
    edition: i32,
) -> Result<Vec<Signature>> {
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
    match part {
        Signer::Department => member.role == Role::ProcessOwner && member.department_id == department,
        Signer::Technical => member.role == Role::ItManager,
        Signer::Sponsor => member.role == Role::Sponsor,
    }
}

/// People by their ids.
pub(super) async fn people(
    door: &impl Door<Scope = ProjectScope>,
    ids: impl Iterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, PersonRef>> {
    let ids: BTreeSet<PersonId> = ids.collect();
    let found = person::Entity::find().filter(person::COLUMN.id.is_in(ids)).all(door.db()).await?;
    Ok(found.into_iter().map(|who| (who.id, PersonRef { id: who.id, name: who.name })).collect())
}
