//! What a bidder's person reads: the requests they were invited to, and one of them with everything that was said to all bidders.

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, money::Currency, rfp::BidStanding, text::ProjectKey};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use super::{
    addenda::Addendum,
    bidders::with_vendor,
    commitments::{Commitment, published},
    people::come_in,
    questions::{Question, told},
    seen::own,
    sent::{Receipt, addenda_of, sent_by, stands},
};
use crate::{
    Desk, Result, Site,
    award::{self, BidOutcome},
    backlog::PersonRef,
    desk::Door as _,
    entity::{bidder, bidder_person, project, rfp},
    found::bears,
    rfp::{RfpBody, RfpRow, editions::of_number, rows::row},
};

/// A request somebody was invited to, as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenderRow {
    pub project: ProjectKey,
    /// Who asks.
    pub buyer: String,
    /// The buyer's.
    pub zone: String,
    pub row: RfpRow,
    pub standing: BidStanding,
    pub declined: bool,
}

/// A request as its bidder reads it.
#[derive(Clone, Debug)]
pub struct Tender {
    pub line: TenderRow,
    /// Of the edition that is out.
    pub hash: String,
    pub body: RfpBody,
    /// The newest first.
    pub addenda: Vec<Addendum>,
    /// Answered ones, and the own.
    pub questions: Vec<Question>,
    /// Whom they bid for.
    pub vendor: String,
    pub people: Vec<PersonRef>,
    /// The bidder's.
    pub zone: String,
    /// A phrase was chosen.
    pub keyed: bool,
    /// It can be worked on and sent.
    pub open: bool,
    /// The newest first.
    pub receipts: Vec<Receipt>,
    /// Of every bid that counts, without names; empty before the deadline.
    pub commitments: Vec<Commitment>,
    /// Of whoever bid, once it is decided.
    pub outcome: Option<BidOutcome>,
    /// Why it was cancelled; empty where it was not.
    pub ended_why: String,
}

impl Tender {
    /// What prices may be named in, the request's own first.
    pub fn currencies(&self) -> Vec<Currency> {
        self.body.judging.currencies(self.line.row.currency)
    }
}

/// Whoever is signed in: the requests they were invited to, the latest deadline first.
pub async fn tenders(desk: &Desk) -> Result<Vec<TenderRow>> {
    listed(desk, None).await
}

/// Whoever is signed in: those of them that bear every word of the text, in their titles or their sections. Nothing of a bid is in any
/// index, the own neither.
pub async fn seek_tenders(desk: &Desk, text: &str) -> Result<Vec<TenderRow>> {
    listed(desk, Some(text)).await
}

async fn listed(desk: &Desk, text: Option<&str>) -> Result<Vec<TenderRow>> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let person = door.actor().signed_in()?;
    let words = text.map_or_else(Condition::all, |text| Condition::all().add(bears(&door, "rfp", text)));
    let found = bidder::Entity::find()
        .inner_join(bidder_person::Entity)
        .filter(bidder_person::COLUMN.person_id.eq(person))
        .find_also_related(rfp::Entity)
        .filter(words)
        .order_by_desc(rfp::COLUMN.deadline_at)
        .all(door.db())
        .await?;
    let mut rows = Vec::new();
    for (bidder, request) in found {
        let Some(request) = request.filter(|request| request.published_at.is_some()) else { continue };
        let Some(project) = project::Entity::find_by_id(request.project_id).one(door.db()).await? else { continue };
        let out: Vec<DateTime<Utc>> = addenda_of(&door, &request).await?.into_iter().map(|each| each.at).collect();
        let standing = stands(&sent_by(&door, bidder.id).await?, &out, &request, door.now());
        rows.push(line(&project, &request, standing, &bidder));
    }
    Ok(rows)
}

/// Passes whoever was invited.
pub async fn invited(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    let door = desk.read(Permission::BidRead, project).await?;
    own(&door, number).await.map(drop)
}

/// A bidder's person: the request and everything that belongs to their bid but what is in it.
pub async fn tender(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Tender> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    let edition = of_number(&door, &own.rfp, own.rfp.edition).await?;
    let addenda = addenda_of(&door, &own.rfp).await?;
    let out: Vec<DateTime<Utc>> = addenda.iter().map(|each| each.at).collect();
    let sent = sent_by(&door, own.bidder.id).await?;
    let standing = stands(&sent, &out, &own.rfp, door.now());
    let (_, vendor) = with_vendor(&door, own.bidder.id).await?;
    let bid = matches!(standing, BidStanding::Counts);
    let outcome = if bid { award::outcome(&door, &own.rfp, own.bidder.id).await? } else { None };
    Ok(Tender {
        line: line(door.project(), &own.rfp, standing, &own.bidder),
        hash: edition.hash,
        body: edition.body,
        addenda: addenda.into_iter().rev().map(Addendum::of).collect(),
        questions: told(&door, &own.rfp, own.bidder.id).await?,
        vendor: vendor.name,
        people: come_in(&door, own.bidder.id, own.person).await?,
        zone: own.bidder.zone.clone(),
        keyed: own.bidder.salt.is_some(),
        open: own.is_open(&door),
        receipts: sent.into_iter().rev().collect(),
        commitments: published(&door, &own.rfp).await?,
        outcome,
        ended_why: own.rfp.ended_why.clone(),
    })
}

fn line(project: &project::Model, request: &rfp::Model, standing: BidStanding, bidder: &bidder::Model) -> TenderRow {
    TenderRow {
        project: project.key.clone(),
        buyer: project.name.clone(),
        zone: project.time_zone.clone(),
        row: row(request),
        standing,
        declined: bidder.declined_at.is_some(),
    }
}
