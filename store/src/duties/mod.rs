//! Duties: what has to be done again and again after go-live, with evidence each time.
//!
//! Where a duty stands is a pure function (`golive_domain::service::duties`) of its days and its evidence; nothing of it is kept.
//! The server speaks up by itself: it reminds, and silence past a day opens a ticket, one for each occurrence.

mod archive;
mod calls;
mod code;
mod detail;
mod done;
mod feed;
mod fields;
mod letters;
mod list;
mod plan;
mod rows;
mod starters;
mod subscribe;
mod write;

pub use archive::{archive, restore};
pub use calls::attend;
pub use code::{duty_code, duty_number};
pub use detail::{DoneRow, DutyView, NEXT_DAYS, OpenedTicket, duty, editable, may_write};
pub use done::{Evidence, done};
pub use feed::feed;
pub use fields::{DutyFields, Repeats};
pub use list::{Duties, DutyFilter, DutyShow, PER_PAGE, duties};
pub use rows::DutyRow;
pub use starters::{StarterWords, add_starters};
pub use subscribe::{subscribe, unsubscribe};
pub use write::{add, edit};

pub(crate) use rows::of_project;
