//! Projects: charter, calendar, people, rates and responsibilities.

mod absence;
mod calendar;
mod cards;
mod charter;
mod create;
mod fields;
mod frame;
mod load;
mod membership;
mod money;
mod parties;
mod phases;
mod practice;
mod rasci;
mod rights;
mod standing;
mod team;
mod version;

pub use absence::{Away, NewAbsence, add_absence, remove_absence};
pub use calendar::{Calendar, CalendarEdit, Holiday, add_holidays, calendar, edit_calendar, remove_holiday};
pub use cards::{ProjectCard, cards};
pub use charter::{Charter, CharterEdit, archive, charter, edit_charter, restore};
pub use create::{NewProject, create};
pub(crate) use fields::fields_in_use;
pub use fields::{CustomField, FieldEdit, archive_field, custom_fields_of, restore_field, save_field};
pub use frame::{Frame, Hearing, enter, frame, hearing, mine};
pub use load::{Colleague, Department, departments_of, people_of};
pub use membership::{NewRole, give_role, set_share, take_role};
pub(crate) use membership::{bidder, requester};
pub use money::{ContractEdit, HourlyRate, Purse, RateEdit, edit_contract, purse, remove_rate, save_rate};
pub(crate) use parties::known_department;
pub use parties::{
    DepartmentEdit, Organisation, OrganisationEdit, organisations_of, remove_department, remove_organisation, save_department,
    save_organisation,
};
pub use phases::{Phase, PhaseEdit, add_usual_phases, phases, remove_phase, save_phase};
pub use practice::{Practice, PracticeEdit, edit_practice, practice_of};
pub use rasci::{RasciEdit, RasciRow, add_deliverable, edit_row, rasci_of, remove_deliverable, rename_deliverable};
pub use rights::{Rights, RightsRow, rights};
pub use standing::missing_of;
pub use team::{Held, Member, Team, team};

pub(crate) use {
    load::{absences, colleagues, departments, domain_rate, rates, working_calendar},
    standing::missing_in,
};
