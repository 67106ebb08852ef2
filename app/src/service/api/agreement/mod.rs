//! What is promised, and when it is worked, as their forms write them.

#[cfg(feature = "ssr")]
mod calendar;
#[cfg(feature = "ssr")]
mod days;
#[cfg(feature = "ssr")]
mod deal;

#[cfg(feature = "ssr")]
pub(in crate::service) use days::{from_day, line, named_days, windows};

use std::collections::BTreeMap;

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};

/// A promise: how much of what, counted by which calendar. Empty is not promised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LineForm {
    pub metric: String,
    pub priority: String,
    /// Empty for every type that has no line of its own.
    pub request: String,
    /// Hours as `4`, `1:30` or `0,5`, or days, by the unit.
    pub amount: String,
    pub unit: String,
    pub calendar: String,
}

/// A rung of the ladder. Without a share there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RungForm {
    pub share: String,
    pub tell: Vec<String>,
}

/// The agreement. The keys of lines and rungs order them and say nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DealForm {
    pub line: BTreeMap<String, LineForm>,
    pub rung: BTreeMap<String, RungForm>,
    pub grace_days: String,
    /// Whom one turns to in person, at the help desk and at the vendor's.
    pub help_desk_contact: String,
    pub vendor_contact: String,
    /// A day; empty is now.
    pub effective: String,
}

/// A calendar: windows of each weekday as `09:00-17:00, 18:00-20:00`, days that differ one a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CalendarForm {
    /// Empty for a new one.
    pub id: String,
    pub name: String,
    pub zone: String,
    /// By `mon` to `sun`.
    pub day: BTreeMap<String, String>,
    pub holidays: String,
    pub overrides: String,
    pub breaks: String,
    /// A day; empty is now.
    pub effective: String,
}

#[server(endpoint = "service/save-deal", prefix = "/rpc")]
pub async fn save_deal(project: ProjectKey, #[server(flatten)] form: DealForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let effective = from_day(&desk, &project, &form.effective).await?;
    golive_store::service::save_deal(&desk, &project, form.read()?, effective).await?;
    Ok(Done::at(format!("/p/{project}/queue/agreement")).saying("agreement-saved".into()))
}

#[server(endpoint = "service/save-calendar", prefix = "/rpc")]
pub async fn save_calendar(project: ProjectKey, #[server(flatten)] form: CalendarForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let effective = from_day(&desk, &project, &form.effective).await?;
    let id = super::chosen("id", &form.id)?;
    golive_store::service::save_calendar(&desk, &project, id, &form.name, form.read()?, effective).await?;
    Ok(Done::at(format!("/p/{project}/queue/agreement")).saying("calendar-saved".into()))
}

/// The first agreement there is: an office calendar as the project's, and promises to begin with.
#[server(endpoint = "service/begin", prefix = "/rpc")]
pub async fn begin(project: ProjectKey) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let name = crate::i18n::t_in(visit.viewer.locale, "calendar-first-name", &[]);
    golive_store::service::begin(&visit.desk, &project, &name).await?;
    Ok(Done::at(format!("/p/{project}/queue/agreement/edit")).saying("agreement-begun".into()))
}
