//! Days as the people of a project count them: the same instant falls on another day in another zone.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::{
    Error, Result,
    desk::{Door, ProjectScope},
};

/// The clock of the project.
pub(crate) fn zone(door: &impl Door<Scope = ProjectScope>) -> Result<Tz> {
    let name = &door.project().time_zone;
    name.parse().map_err(|_| Error::broken("the time zone of a project is none that is known", name.clone()))
}

/// The day an instant falls on in the project.
pub(crate) fn day(door: &impl Door<Scope = ProjectScope>, at: DateTime<Utc>) -> Result<NaiveDate> {
    Ok(at.with_timezone(&zone(door)?).date_naive())
}

/// The day it is in the project.
pub(crate) fn today(door: &impl Door<Scope = ProjectScope>) -> Result<NaiveDate> {
    day(door, door.now())
}
