//! Saying what foreign currencies were worth at the deadline.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{i18n::parse_date, rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, error::Refusals, money::Currency};
#[cfg(feature = "ssr")]
use golive_store::rfp::{self as store, GivenRate};

#[server(endpoint = "rfp/set-rate", prefix = "/rpc")]
pub async fn set_rate(
    project: ProjectKey,
    number: i32,
    currency: String,
    #[server(default)] rate: String,
    #[server(default)] day: String,
    #[server(default)] source: String,
) -> Result<Done, Problem> {
    let currency = Currency::parse(&currency).map_err(|_| Error::NotFound)?;
    let mut refused = Refusals::default();
    let day = refused.take("day", parse_date(&day));
    refused.finish()?;
    let day = day.ok_or_else(|| Error::field("day", Say::new("error-required")))?;
    store::set_rate(&desk()?, &project, number, GivenRate { currency, rate, day, source }).await?;
    Ok(Done::at(format!("{}/rates", rfp_path(&project, number))).saying(Say::new("rfp-rate-set")))
}
