//! What people change about a project, one server function a deed.

mod calendar;
mod charter;
mod fields;
mod money;
mod parties;
mod phases;
mod rasci;
mod team;

pub use calendar::{AddHolidays, EditCalendar, RemoveHoliday};
pub use charter::{ArchiveProject, CreateProject, EditCharter, EditPractice, RestoreProject};
pub use fields::{ArchiveField, RestoreField, SaveField};
pub use money::{EditContract, RemoveRate, SaveRate};
pub use parties::{RemoveDepartment, RemoveOrganisation, SaveDepartment, SaveOrganisation};
pub use phases::{AddUsualPhases, RemovePhase, SavePhase};
pub use rasci::{AddDeliverable, EditRasciRow, RemoveDeliverable, RenameDeliverable};
pub use team::{AddAbsence, GiveRole, RemoveAbsence, SetShare, TakeRole};

/// Reading what a form sends as text because it may be left out.
#[cfg(feature = "ssr")]
mod reading {
    use std::str::FromStr;

    use chrono::NaiveDate;
    use golive_domain::{Error, Say, error::Refusals};

    use crate::i18n::parse_date;

    /// A choice of a list whose first line chooses nothing.
    pub fn chosen<T: FromStr>(field: &str, text: &str) -> Result<Option<T>, Error> {
        match text {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Error::field(field, Say::new("error-choose"))),
        }
    }

    /// A day that may be left out.
    pub fn day(refusals: &mut Refusals, field: &str, text: &str) -> Option<NaiveDate> {
        if text.trim().is_empty() { None } else { refusals.take(field, parse_date(text)) }
    }

    /// A day that is asked for.
    pub fn needed_day(refusals: &mut Refusals, field: &str, text: &str) -> NaiveDate {
        if text.trim().is_empty() {
            refusals.add(field, Say::new("error-required"));
        }
        day(refusals, field, text).unwrap_or_default()
    }

    /// A line each; empty ones are none.
    pub fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}
