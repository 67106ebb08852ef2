//! The record of a decision: everything that an auditor asks for, on one paper.

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, events::EventKind, people::Locale, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    decided::Decision,
    seals::{Seal, seals},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{event, rfp, rfp_addendum},
    rfp::{buyer, rows::rfp_code, seen::find},
    scores::{Apart, Declaration, EvaluatorRow, Results, apart, declared, evaluators, of_request, refuse_tied},
};

/// What the record says.
#[derive(Clone, Debug)]
pub struct Record {
    pub project: ProjectKey,
    /// `RFP-1`
    pub code: String,
    pub title: String,
    /// What the request is written in.
    pub language: Locale,
    pub buyer: String,
    /// The IANA name of the zone its dates are told in.
    pub time_zone: String,
    pub decision: Decision,
    /// The awards that were annulled before it, oldest first.
    pub earlier: Vec<Decision>,
    /// The criteria as they were published, every bid, the ranking and how firm it is.
    pub results: Results,
    /// Who judged, and what each declared last.
    pub evaluators: Vec<EvaluatorRow>,
    /// Everything that was declared, in the order of time, also by who judged no more.
    pub declarations: Vec<Declaration>,
    /// Where marks lay apart, and what was agreed on.
    pub apart: Vec<Apart>,
    /// By the bidders' numbers.
    pub seals: Vec<Seal>,
    pub published_at: Option<DateTime<Utc>>,
    pub deadline: Option<DateTime<Utc>>,
    /// Number and instant of each.
    pub addenda: Vec<(i32, DateTime<Utc>)>,
    /// When the technical scores were locked.
    pub locked_at: Option<DateTime<Utc>>,
    /// Read at this instant.
    pub at: DateTime<Utc>,
}

/// Whoever reads requests, and stands on no vendor's side: the record of the award. Refuses before there is one; and while it is
/// annulled, whoever declared a tie to a bidder (`scores`).
pub async fn record(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Record> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    refuse_tied(&door, &row).await?;
    let decision = Decision::of(&door, &row).await?;
    Ok(Record {
        project: door.project().key.clone(),
        code: rfp_code(row.number),
        title: row.title.clone(),
        language: row.language,
        buyer: buyer(&door).await?,
        time_zone: door.project().time_zone.clone(),
        decision,
        earlier: Decision::earlier(&door, &row).await?,
        results: of_request(&door, &row).await?,
        evaluators: evaluators(desk, project, number).await?,
        declarations: declared(&door, &row).await?.all,
        apart: apart(desk, project, number).await?,
        seals: seals(&door, &row).await?,
        published_at: row.published_at,
        deadline: row.deadline_at,
        addenda: addenda(&door, &row).await?,
        locked_at: locked_at(&door, &row).await?,
        at: door.now(),
    })
}

async fn addenda(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<(i32, DateTime<Utc>)>> {
    let found = rfp_addendum::Entity::find().filter(rfp_addendum::COLUMN.rfp_id.eq(row.id)).order_by_asc(rfp_addendum::COLUMN.number);
    Ok(found.all(door.db()).await?.into_iter().map(|each| (each.number, each.at)).collect())
}

async fn locked_at(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Option<DateTime<Utc>>> {
    let found = event::Entity::find()
        .filter(event::COLUMN.subject_id.eq(row.id.0))
        .filter(event::COLUMN.kind.eq(EventKind::RfpEvaluated))
        .order_by_desc(event::COLUMN.id)
        .one(door.db())
        .await?;
    Ok(found.map(|event| event.at))
}
