//! Major incidents: many are hit by one thing, and all of the project read one status.
//!
//! An incident is worked on in a ticket, which keeps its own words: what everybody reads of it, its name, its status and its end, is
//! written for them and taken from nowhere else. Who says "me too" is counted once, however often they say it.

mod code;
mod declare;
mod detail;
mod end;
mod heard;
mod hit;
mod list;
mod rows;
mod update;

pub use code::{incident_code, incident_number};
pub use declare::declare;
pub use detail::{IncidentView, Update, incident};
pub use end::{Ending, end};
pub use hit::{join, link, unlink};
pub use list::{BANNERS, OfTicket, PER_PAGE, incidents, of_ticket, running};
pub use rows::IncidentRow;
pub use update::update;
