//! The signature of the process owner.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_sign_acceptance},
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::{DefectId, PersonId},
    testing::acceptance::{AcceptanceDeed, AcceptanceState, Decision, Signature, Signed, refuse_decision},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::Value;
use uuid::Uuid;

use super::{
    life::moved,
    list::{find, label},
    load::{Point, Records},
    overview::owners,
    statement::{About, hash, statement},
};
use crate::{
    Desk, Outcome, Result,
    defects::defect_code,
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, acceptance_signature, fixer},
};

/// What the process owner sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signing {
    pub decision: Decision,
    /// Why it is refused, or until when what is open shall be done.
    pub reason: String,
    /// Numbers of the points that are accepted although they are open.
    pub reservations: BTreeSet<u32>,
    /// The name typed below.
    pub name: String,
    /// The hash of the statement that was on the page.
    pub seen: String,
}

/// The process owner named for the session, who owns its department still, is not also of the vendor and has worked on none
/// of its defects; while the session runs. Refused when anything has changed since the page was shown, and when the decision
/// does not say what the points say. The whole text is kept with its hash; the test users and the planner hear of it. Gives the
/// hash.
pub async fn sign(desk: &Desk, project: &ProjectKey, number: i32, signing: Signing) -> Result<String> {
    desk.write(Permission::AcceptanceSign, project, async |tx| {
        let before = find(tx, number).await?;
        let records = Records::of(tx, &[before.id]).await?;
        let signer = signer(tx, &before).await?;
        refuse_own_work(tx, records.points(before.id), signer).await?;
        let to = moved(&before, AcceptanceDeed::Decide(signing.decision))?;
        let about = About::of(tx, records.points(before.id)).await?;
        let statement = statement(tx, &before, &records, &about).await?;
        if hash(&statement.text()) != signing.seen {
            return Err(Error::rule(Say::new("error-acceptance-changed")).into());
        }
        let points: Vec<_> = records.points(before.id).iter().map(|point| (point.number(), point.standing())).collect();
        let (name, reason) = typed(&signing)?;
        let reservations = match signing.decision {
            Decision::WithReservations => signing.reservations.clone(),
            Decision::Accepted | Decision::Refused => BTreeSet::new(),
        };
        refuse_decision(signing.decision, &points, &reservations, &reason)?;
        let signature = Signature { decision: signing.decision, reason: reason.clone(), reservations, name: name.clone(), at: tx.now() };
        let text = Signed { statement, signature }.text();
        let sha256 = hash(&text);
        let row = acceptance_signature::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            acceptance_id: Set(before.id),
            person_id: Set(signer),
            decision: Set(signing.decision),
            name: Set(name),
            signed_text: Set(text),
            sha256: Set(sha256.clone()),
            at: Set(tx.now()),
        };
        acceptance_signature::Entity::insert(row).exec_without_returning(tx.db()).await?;
        let event = decided(tx, &before, to, signing.decision, &sha256).noting(reason.clone());
        let told = records.invited(before.id).into_iter().chain(before.planner_id);
        let event = event.concerning(told);
        let after = acceptance::Model { state: to, reason, decided_at: Some(tx.now()), version: before.version + 1, ..before };
        after.into_active_model().reset_all().update(tx.db()).await?;
        Ok(Outcome::changed(sha256, event))
    })
    .await
}

/// The actor, where it is the one to sign.
async fn signer(tx: &Writer<ProjectScope>, session: &acceptance::Model) -> Result<PersonId> {
    let actor = tx.actor().signed_in()?;
    let owns = owners(tx).await?.iter().any(|(home, owner)| *home == session.department_id && owner.id == actor);
    match may_sign_acceptance(session.signer_id, actor, owns, tx.scope().roles()) {
        true => Ok(actor),
        false => Err(Error::Forbidden.into()),
    }
}

/// Refuses who mended what is signed here.
async fn refuse_own_work(tx: &Writer<ProjectScope>, points: &[Point], signer: PersonId) -> Result<()> {
    let own = worked_on(tx, points, signer).await?;
    match own.is_empty() {
        true => Ok(()),
        false => Err(Error::rule(Say::new("error-acceptance-fixer-signs").with("codes", own.join(" · "))).into()),
    }
}

/// Codes of the defects of these points that somebody worked on.
pub(super) async fn worked_on(door: &impl Door<Scope = ProjectScope>, points: &[Point], person: PersonId) -> Result<Vec<String>> {
    let defects: BTreeMap<DefectId, i32> = points.iter().flat_map(|point| &point.defects).map(|(row, _)| (row.id, row.number)).collect();
    let rows = fixer::Entity::find()
        .filter(fixer::COLUMN.defect_id.is_in(defects.keys().copied()))
        .filter(fixer::COLUMN.person_id.eq(person))
        .all(door.db())
        .await?;
    let mut numbers: Vec<i32> = rows.iter().filter_map(|row| defects.get(&row.defect_id).copied()).collect();
    numbers.sort_unstable();
    Ok(numbers.into_iter().map(|number| defect_code(&door.project().key, number)).collect())
}

/// The name and the reason as they are kept.
fn typed(signing: &Signing) -> Result<(String, String)> {
    let mut refused = Refusals::default();
    let name = refused.take("name", Title::parse(&signing.name)).map(Title::into_string).unwrap_or_default();
    let reason = refused.take("reason", long_text(signing.reason.trim())).unwrap_or_default();
    refused.finish()?;
    Ok((name, reason))
}

fn decided(tx: &Writer<ProjectScope>, before: &acceptance::Model, to: AcceptanceState, decision: Decision, sha256: &str) -> Event {
    let kind = if to == AcceptanceState::Signed { EventKind::AcceptanceSigned } else { EventKind::AcceptanceRefused };
    let mut changes = Changes::default();
    changes.note("state", &before.state, &to).begin("decision", &decision);
    changes.0.push(Change::new("sha256", Value::Null, sha256));
    Event::new(kind, before.id, label(tx, before)).changing(changes)
}
