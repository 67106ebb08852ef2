//! Who was invited to a request, and who may be.

use chrono::{DateTime, Utc};
use golive_domain::{Error, access::Permission, id::BidderId, rfp::BidStanding, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    people::named,
    sent::{addenda_of, sent_by, stands},
};
use crate::{
    Desk, Error as Broken, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{bidder, vendor},
    rfp::seen::find,
    vendors,
};

/// A bidder as the buyer sees one: never anything of the bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidderRow {
    pub id: BidderId,
    /// What stands for the name where none is shown.
    pub number: i32,
    pub vendor: i32,
    pub name: String,
    pub people: Vec<PersonRef>,
    pub invited_at: DateTime<Utc>,
    /// When they chose their phrase.
    pub joined_at: Option<DateTime<Utc>>,
    pub declined_at: Option<DateTime<Utc>>,
    pub standing: BidStanding,
}

/// A vendor that may be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitable {
    pub number: i32,
    pub name: String,
    pub contact: String,
    pub email: String,
}

/// Whoever writes requests: the vendors of the long list, by name.
pub async fn invitable(desk: &Desk, project: &ProjectKey) -> Result<Vec<Invitable>> {
    let door = desk.read(Permission::RfpWrite, project).await?;
    let found = vendors::visible(&door).filter(vendor::COLUMN.archived_at.is_null()).order_by_asc(vendor::COLUMN.folded);
    let one = |row: vendor::Model| Invitable { number: row.number, name: row.name, contact: row.contact, email: row.email };
    Ok(found.all(door.db()).await?.into_iter().map(one).collect())
}

/// Whoever reads vendors and requests: who was invited, by number, and whether a bid lies there; nothing of what is in it.
pub async fn bidders(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<BidderRow>> {
    let door = desk.read(Permission::VendorRead, project).await?;
    let row = find(&door, number).await?;
    let out: Vec<DateTime<Utc>> = addenda_of(&door, &row).await?.into_iter().map(|each| each.at).collect();
    let found = bidder::Entity::find()
        .filter(bidder::COLUMN.rfp_id.eq(row.id))
        .find_also_related(vendor::Entity)
        .order_by_asc(bidder::COLUMN.number)
        .all(door.db())
        .await?;
    let mut rows = Vec::new();
    for (bidder, vendor) in found {
        let vendor = vendor.ok_or_else(|| nameless(bidder.id))?;
        rows.push(BidderRow {
            id: bidder.id,
            number: bidder.number,
            vendor: vendor.number,
            name: vendor.name,
            people: named(&door, bidder.id).await?,
            invited_at: bidder.invited_at,
            joined_at: bidder.joined_at,
            declined_at: bidder.declined_at,
            standing: stands(&sent_by(&door, bidder.id).await?, &out, &row, door.now()),
        });
    }
    Ok(rows)
}

/// A bidder with the vendor it stands for.
pub(crate) async fn with_vendor(door: &impl Door<Scope = ProjectScope>, id: BidderId) -> Result<(bidder::Model, vendor::Model)> {
    let found = bidder::Entity::find_by_id(id).find_also_related(vendor::Entity).one(door.db()).await?;
    let (bidder, vendor) = found.ok_or(Error::NotFound)?;
    Ok((bidder, vendor.ok_or_else(|| nameless(id))?))
}

fn nameless(id: BidderId) -> Broken {
    Broken::broken("a bidder stands for no vendor", id.to_string())
}
