//! What the forms of requests for proposals post to: writing one, its way to the vendors, who bids, and judging what was opened.

mod asks;
mod begin;
mod bidding;
mod consensus;
mod evaluators;
mod facts;
mod holders;
mod judging;
mod marks;
mod rates;
mod sections;
mod way;

pub use asks::*;
pub use begin::*;
pub use bidding::*;
pub use consensus::*;
pub use evaluators::*;
pub use facts::*;
pub use holders::*;
pub use judging::*;
pub use marks::*;
pub use rates::*;
pub use sections::*;
pub use way::*;

#[cfg(feature = "ssr")]
use super::rfp_path;
#[cfg(feature = "ssr")]
use crate::{Done, Problem, i18n::parse_date};
#[cfg(feature = "ssr")]
use chrono::{DateTime, NaiveTime, Utc};
#[cfg(feature = "ssr")]
use golive_domain::{Error, Say, error::Refusals, numerals::ascii_digits, service::first_instant, text::ProjectKey};
#[cfg(feature = "ssr")]
use golive_store::{Desk, projects::frame};

/// A deadline as two fields write it, `deadline` and `time`, on the project's clock; none where no day stands there.
#[cfg(feature = "ssr")]
async fn until(desk: &Desk, project: &ProjectKey, refused: &mut Refusals, day: &str, time: &str) -> Result<Option<DateTime<Utc>>, Problem> {
    if day.trim().is_empty() {
        return Ok(None);
    }
    let day = refused.take("deadline", parse_date(day));
    let time = NaiveTime::parse_from_str(&ascii_digits(time.trim()), "%H:%M").map_err(|_| Say::new("error-rfp-time"));
    let time = refused.take("time", time);
    let zone = frame(desk, project).await?.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    Ok(day.zip(time).map(|(day, time)| first_instant(zone, day.and_time(time))))
}

/// Done, on the page of those who judge.
#[cfg(feature = "ssr")]
fn judged(project: &ProjectKey, number: i32, say: &'static str) -> Done {
    Done::at(format!("{}/judging", rfp_path(project, number))).saying(Say::new(say))
}

/// A refusal that names its fields as the form does, where `named` knows the form's name for one.
#[cfg(feature = "ssr")]
fn renamed(error: golive_store::Error, named: impl Fn(&str) -> Option<String>) -> Problem {
    let mut error = Error::from(error);
    if let Error::Invalid { fields } = &mut error {
        for refused in fields {
            if let Some(name) = named(&refused.field) {
                refused.field = name;
            }
        }
    }
    Problem(error)
}
