//! Deeds of the buyer on a request that is out: inviting, answering, changing, opening.

use golive_domain::{rfp::Envelope, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{i18n::parse_date, rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, error::Refusals, numerals::ascii_digits, service::first_instant};
#[cfg(feature = "ssr")]
use golive_store::bids::{self as store, Invited};

#[cfg(feature = "ssr")]
fn back(project: &ProjectKey, number: i32, say: Say) -> Done {
    Done::at(format!("{}/bidding", rfp_path(project, number))).saying(say)
}

#[server(endpoint = "rfp/invite", prefix = "/rpc")]
pub async fn invite(
    project: ProjectKey,
    number: i32,
    #[server(default)] vendor: String,
    #[server(default)] name: String,
    #[server(default)] email: String,
) -> Result<Done, Problem> {
    let vendor = vendor.parse().map_err(|_| Error::field("vendor", Say::new("error-choose")))?;
    store::invite(&desk()?, &project, number, vendor, Invited { name, email }).await?;
    Ok(back(&project, number, Say::new("rfp-invited")))
}

#[server(endpoint = "rfp/answer", prefix = "/rpc")]
pub async fn answer(project: ProjectKey, number: i32, question: i32, #[server(default)] answer: String) -> Result<Done, Problem> {
    store::answer(&desk()?, &project, number, question, &answer).await?;
    Ok(back(&project, number, Say::new("rfp-answered")))
}

/// Without a day the deadline moves only as far as bidders are to have notice.
#[server(endpoint = "rfp/amend", prefix = "/rpc")]
pub async fn amend(
    project: ProjectKey,
    number: i32,
    version: i32,
    #[server(default)] body: String,
    #[server(default)] deadline: String,
    #[server(default)] time: String,
) -> Result<Done, Problem> {
    let desk = desk()?;
    let mut refused = Refusals::default();
    let until = if deadline.trim().is_empty() {
        None
    } else {
        let day = refused.take("deadline", parse_date(&deadline));
        let time = chrono::NaiveTime::parse_from_str(&ascii_digits(time.trim()), "%H:%M");
        let time = refused.take("time", time.map_err(|_| Say::new("error-rfp-time")));
        let zone = golive_store::projects::frame(&desk, &project).await?.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
        day.zip(time).map(|(day, time)| first_instant(zone, day.and_time(time)))
    };
    refused.finish()?;
    store::amend(&desk, &project, number, version, &body, until).await?;
    Ok(back(&project, number, Say::new("rfp-amended")))
}

/// The phrase never comes back: a form that was refused is shown with it empty.
#[server(endpoint = "rfp/open", prefix = "/rpc")]
pub async fn open(project: ProjectKey, number: i32, part: Envelope, #[server(default)] secret: String) -> Result<Done, Problem> {
    let opened = store::open_envelopes(&desk()?, &project, number, part, &secret).await?;
    Ok(back(&project, number, Say::new("rfp-opened").with("count", opened)))
}
