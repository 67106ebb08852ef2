//! What happens to a session as a whole: it begins, asks for the signature, runs again, is cancelled.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    testing::acceptance::{AcceptanceDeed, AcceptanceState, after},
    text::{ProjectKey, long_text},
};

use super::{
    list::{find, label},
    load::Records,
    plan::keep,
};
use crate::{
    Desk, Outcome, Result,
    desk::{ProjectScope, Writer},
    entity::acceptance,
};

/// Whoever plans acceptance. Wants at least one point and one test user.
pub async fn start(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let before = find(tx, number).await?;
        let to = moved(&before, AcceptanceDeed::Start)?;
        let records = Records::of(tx, &[before.id]).await?;
        if records.points(before.id).is_empty() {
            return Err(Error::rule(Say::new("error-acceptance-no-points")).into());
        }
        if records.users(before.id).is_empty() {
            return Err(Error::rule(Say::new("error-acceptance-no-users")).into());
        }
        go(tx, before, to, String::new()).await
    })
    .await
}

/// Whoever plans acceptance. What the process owner refused is tried again.
pub async fn resume(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let before = find(tx, number).await?;
        let to = moved(&before, AcceptanceDeed::Resume)?;
        go(tx, before, to, String::new()).await
    })
    .await
}

/// Whoever plans acceptance, with the reason. What was said and logged stays.
pub async fn cancel(desk: &Desk, project: &ProjectKey, number: i32, reason: &str) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let before = find(tx, number).await?;
        let to = moved(&before, AcceptanceDeed::Cancel)?;
        let reason = long_text(reason.trim()).map_err(|say| Error::field("reason", say))?;
        if reason.is_empty() {
            return Err(Error::field("reason", Say::new("error-acceptance-reason")).into());
        }
        go(tx, before, to, reason).await
    })
    .await
}

/// Whoever plans acceptance: the process owner is told that the session waits for the signature.
pub async fn ask(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        if session.state != AcceptanceState::Running {
            return Err(Error::rule(Say::new("error-acceptance-not-now").with("state", session.state)).into());
        }
        Ok(Outcome::changed((), asked(tx, &session)))
    })
    .await
}

/// The process owner is told that the signature is waited for.
pub(super) fn asked(tx: &Writer<ProjectScope>, session: &acceptance::Model) -> Event {
    Event::new(EventKind::AcceptanceSignatureAsked, session.id, label(tx, session)).concerning([session.signer_id])
}

pub(super) fn moved(before: &acceptance::Model, deed: AcceptanceDeed) -> Result<AcceptanceState> {
    after(before.state, deed).map_err(|say| Error::rule(say).into())
}

async fn go(tx: &Writer<ProjectScope>, before: acceptance::Model, to: AcceptanceState, reason: String) -> Result<Outcome<()>> {
    let after = acceptance::Model { state: to, reason, decided_at: None, ..before.clone() };
    let told = Records::of(tx, &[before.id]).await?.invited(before.id);
    let event = keep(tx, &before, after, EventKind::AcceptanceStateChanged).await?;
    Ok(Outcome::of((), event.map(|event| event.concerning(told)).into_iter().collect()))
}
