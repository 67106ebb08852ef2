//! Giving a request to those who sign, signing it, taking it back, ending it.

use golive_domain::{
    Error, Say,
    access::{Permission, Role},
    events::{Change, Changes, Event, EventKind},
    id::{DepartmentId, PersonId, RfpSignatureId},
    rfp::{RfpDeed, RfpState, Signer},
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::Value;

use super::{
    editions::{body, keep_edition, of_number},
    facts::{SAVES, keep},
    rows::label,
    seen::find,
};
use crate::{
    Desk, Outcome, Result,
    bids::tell_bidders,
    desk::{Door, ProjectScope, Writer},
    entity::{membership, rfp, rfp_signature},
    stale::refuse_stale,
};

/// Whoever writes requests: gives it to those who sign, as another edition that is kept whole. They hear of it. `version` is the one
/// the person read.
pub async fn offer(desk: &Desk, project: &ProjectKey, number: i32, version: i32) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let state = before.state.after(RfpDeed::Offer).map_err(Error::rule)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        (after.state, after.edition) = (state, before.edition + 1);
        let after = keep(tx, after).await?;
        keep_edition(tx, &after, body(tx, &after).await?).await?;
        let told = signers(tx).await?;
        let event = turned(EventKind::RfpOffered, &before, &after).noting(after.edition.to_string()).concerning(told);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever writes requests: takes it back from those who sign, to change it. What they signed stays theirs, of that edition.
pub async fn take_back(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = before.clone();
        after.state = before.state.after(RfpDeed::TakeBack).map_err(Error::rule)?;
        let after = keep(tx, after).await?;
        let told = signed_by(tx, &before).await?;
        Ok(Outcome::changed((), turned(EventKind::RfpTakenBack, &before, &after).concerning(told)))
    })
    .await
}

/// Whoever publishes: ends it without an award, for a reason. Whoever was invited hears of it, and reads the reason.
pub async fn cancel(desk: &Desk, project: &ProjectKey, number: i32, why: &str) -> Result<()> {
    desk.write(Permission::RfpPublish, project, async |tx| {
        let before = find(tx, number).await?;
        let why = Title::parse(why).map_err(|say| Error::field("why", say))?;
        let mut after = before.clone();
        after.state = before.state.after(RfpDeed::Cancel).map_err(Error::rule)?;
        (after.ended_at, after.ended_why) = (Some(tx.now()), why.into_string());
        let after = keep(tx, after).await?;
        if before.state.is_out() {
            tell_bidders(tx, &after, "mail-bid-cancelled").await?;
        }
        let event = turned(EventKind::RfpCancelled, &before, &after).noting(after.ended_why.clone()).concerning(before.author_id);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// A process owner for the own department, IT for the technical part, the sponsor for the whole: signs the edition whose hash was on
/// the page. Once each; who wrote it hears of it. Refuses a part that is not the signer's, and an edition that is no more.
pub async fn sign(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    part: Signer,
    department: Option<DepartmentId>,
    seen: &str,
) -> Result<()> {
    desk.write(Permission::RfpSign, project, async |tx| {
        let row = find(tx, number).await?;
        if row.state != RfpState::InApproval {
            return Err(Error::rule(Say::new("error-rfp-not-offered")).into());
        }
        let department = department.filter(|_| part == Signer::Department);
        let signer = tx.actor().signed_in()?;
        refuse_other(tx, part, department).await?;
        let edition = of_number(tx, &row, row.edition).await?;
        if edition.hash != seen {
            return Err(Error::rule(Say::new("error-rfp-changed")).into());
        }
        let signed = signatures(tx, &row, row.edition).await?;
        if signed.iter().any(|known| known.part == part && known.department_id == department) {
            return Err(Error::rule(Say::new("error-rfp-signed")).into());
        }
        let signature = rfp_signature::Model {
            id: tx.id::<RfpSignatureId>(),
            rfp_id: row.id,
            edition: row.edition,
            part,
            department_id: department,
            person_id: signer,
            hash: edition.hash,
            at: tx.now(),
        };
        rfp_signature::Entity::insert(signature.into_active_model()).exec_without_returning(tx.db()).await?;
        let mut changes = vec![Change::new("part", Value::Null, part.to_string())];
        changes.extend(department.map(|id| Change::new("department", Value::Null, id.to_string())));
        let event = Event::new(EventKind::RfpSigned, row.id, label(&row)).changing(changes).noting(row.edition.to_string());
        Ok(Outcome::changed((), event.concerning(row.author_id)))
    })
    .await
}

/// Signs who is asked for it: the right alone is three roles'.
async fn refuse_other(tx: &Writer<ProjectScope>, part: Signer, department: Option<DepartmentId>) -> Result<()> {
    let roles = tx.scope().roles();
    let is_theirs = match part {
        Signer::Technical => roles.contains(&Role::ItManager),
        Signer::Sponsor => roles.contains(&Role::Sponsor),
        Signer::Department => match department {
            Some(department) => owns(tx, department).await?,
            None => return Err(Error::field("department", Say::new("error-choose")).into()),
        },
    };
    if is_theirs { Ok(()) } else { Err(Error::Forbidden.into()) }
}

async fn owns(tx: &Writer<ProjectScope>, department: DepartmentId) -> Result<bool> {
    let found = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.role.eq(Role::ProcessOwner))
        .filter(membership::COLUMN.department_id.eq(department))
        .all(tx.db())
        .await?;
    Ok(found.iter().any(|row| Some(row.person_id) == tx.writer()))
}

fn turned(kind: EventKind, before: &rfp::Model, after: &rfp::Model) -> Event {
    let mut changes = Changes::default();
    changes.note("state", &before.state, &after.state);
    Event::new(kind, after.id, label(after)).changing(changes)
}

/// Those who are asked to sign.
async fn signers(tx: &Writer<ProjectScope>) -> Result<Vec<PersonId>> {
    let roles = [Role::ProcessOwner, Role::ItManager, Role::Sponsor];
    let found = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.role.is_in(roles))
        .all(tx.db())
        .await?;
    Ok(found.into_iter().map(|row| row.person_id).collect())
}

async fn signed_by(tx: &Writer<ProjectScope>, row: &rfp::Model) -> Result<Vec<PersonId>> {
    Ok(signatures(tx, row, row.edition).await?.into_iter().map(|known| known.person_id).collect())
}

/// Under an edition.
pub(super) async fn signatures(door: &impl Door, row: &rfp::Model, edition: i32) -> Result<Vec<rfp_signature::Model>> {
    let found = rfp_signature::Entity::find().filter(rfp_signature::COLUMN.rfp_id.eq(row.id));
    Ok(found.filter(rfp_signature::COLUMN.edition.eq(edition)).all(door.db()).await?)
}
