//! The backlog: items, their order, estimates, links, comments and files.
//!
//! Every change of an item goes the same way: it is [taken](taken::take) with all that hangs on it, changed in memory, and
//! [kept](keep::keep). Keeping compares the two states; the differences are the events, so history cannot miss one.

mod archive;
mod attachments;
pub(crate) mod bounds;
mod bulk;
mod code;
mod comments;
pub(crate) mod create;
mod detail;
mod edit;
mod estimate;
mod fields;
mod filters;
pub(crate) mod following;
mod history;
pub(crate) mod keep;
mod links;
mod list;
mod options;
mod picker;
pub(crate) mod pricing;
pub(crate) mod query;
pub(crate) mod rank;
mod refine;
pub(crate) mod rows;
pub(crate) mod state;
pub(crate) mod taken;
mod undo;
mod watching;
mod whole;

pub use archive::{archive, restore};
pub use attachments::{Attached, MAX_BYTES, attach, detach, download};
pub use bulk::{BulkChange, MAX_AT_ONCE, bulk};
pub use code::{code, number_of};
pub use comments::{Commented, comment, edit_comment, remove_comment};
pub use create::{Created, NewItem, create, may_create, may_edit};
pub use detail::{CriterionView, CustomField, ItemView, Linked, StayView, item};
pub use edit::{edit, tick};
pub use estimate::{Estimate, estimate};
pub use fields::ItemFields;
pub use filters::{SavedFilter, delete_filter, save_filter, saved_filters};
pub use following::following;
pub use history::HistoryLine;
pub use links::{add_dependency, remove_dependency, set_parent};
pub use list::{ItemPage, PER_PAGE, list};
pub use options::{Options, options};
pub use picker::{FOUND, Pick, by_code, pick, search};
pub use rank::{Spot, move_item};
pub use refine::{RefineRow, refine_list};
pub use rows::{ItemRow, PersonRef};
pub use state::{block, set_state, unblock};
pub use undo::undo;
pub use watching::{unwatch, watch};

pub use crate::files::Download;

pub(crate) use attachments::{plain_name, sniffed};
pub(crate) use bounds::{Bounds, Member, members};
pub(crate) use comments::called;
pub(crate) use fields::find_person;
pub(crate) use keep::keep;
pub(crate) use pricing::today;
pub(crate) use taken::Taken;
pub(crate) use whole::{blank, insert_all, listed, whole};
