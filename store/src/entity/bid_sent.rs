//! The `bid_sent` table: what a bidder submitted, confirmed or withdrew.

use golive_domain::{
    id::{BidSentId, BidderId, PersonId},
    rfp::{SentKind, Unopened},
};
use sea_orm::entity::prelude::*;

use super::values::EnvelopeBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bid_sent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidSentId,
    pub bidder_id: BidderId,
    pub kind: SentKind,
    pub at: DateTimeUtc,
    /// SHA-256 over a salt and the content, in hexadecimal digits; of what was submitted, as all that follows.
    pub answers_commitment: Option<String>,
    pub prices_commitment: Option<String>,
    pub answers: Option<EnvelopeBody>,
    pub prices: Option<EnvelopeBody>,
    /// The same once more with the salts, under the bidder's own key, in base64.
    pub own: Option<String>,
    pub person_id: Option<PersonId>,
    /// Why the envelope of the answers did not open, where the holders wrote their phrases and it did not.
    pub answers_unopened: Option<Unopened>,
    /// The same of the prices.
    pub prices_unopened: Option<Unopened>,
}

impl ActiveModelBehavior for ActiveModel {}
