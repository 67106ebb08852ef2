//! Prices: the project's rate card and the cached price of each item.

use chrono::NaiveDate;
use chrono_tz::Tz;
use golive_domain::backlog::RateCard;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::taken::{self, Taken};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::item,
    projects::{domain_rate, rates},
};

/// The project's rates.
pub(crate) async fn rate_card(door: &impl Door<Scope = ProjectScope>) -> Result<RateCard> {
    Ok(RateCard::new(rates(door).await?.iter().map(domain_rate).collect::<Result<_>>()?))
}

/// The civil day it is in the project.
pub(crate) fn today(door: &impl Door<Scope = ProjectScope>) -> Option<NaiveDate> {
    let zone: Tz = door.project().time_zone.parse().unwrap_or(Tz::UTC);
    Some(door.now().with_timezone(&zone).date_naive())
}

/// Makes every cached price anew: whoever changes the rate card calls this in the same transaction.
pub(crate) async fn reprice_all(tx: &Writer<ProjectScope>) -> Result<()> {
    let card = rate_card(tx).await?;
    let estimated = item::Entity::find()
        .filter(item::COLUMN.project_id.eq(tx.project().id))
        .filter(item::COLUMN.estimated_on.is_not_null())
        .all(tx.db())
        .await?;
    for row in estimated {
        let item: Taken = taken::load(tx, row).await?;
        let price = item.priceable().price(&card).amount();
        if price != item.row.price_minor {
            let cached = item::ActiveModel { price_minor: Set(price), ..Default::default() };
            item::Entity::update_many().set(cached).filter(item::COLUMN.id.eq(item.row.id)).exec(tx.db()).await?;
        }
    }
    Ok(())
}
