//! Acceptance by the departments: sessions with their test users, points in the business's words, hours, and the signature.
//!
//! Test users add opinions and never correct them; what a point comes to is told by `domain::testing::acceptance`. What the
//! process owner signs is kept as a text with its hash, and a signed session changes no more.
//!
//! The vendor's people see a session once it is decided, and then what was decided: its points, what each came to and the
//! defects that were handed over. Who tried what, in how many hours and in which words stays with the customer, and so does
//! a session under way: test users write freely only where the supplier does not read along.

mod code;
mod defect;
mod fields;
mod life;
mod list;
mod load;
mod overview;
mod plan;
mod points;
mod record;
mod session;
mod sign;
mod statement;
mod users;

pub use code::{acceptance_code, acceptance_number};
pub use fields::{NewSession, SessionFields};
pub use life::{ask, cancel, resume, start};
pub use list::{PER_PAGE, SessionFilter, SessionRow, SignedBy, Waits, sessions, waiting};
pub use overview::{DepartmentRow, departments, signed_by_all};
pub use plan::{Owner, PlanOptions, TestUser, create, edit, options};
pub use points::{Fill, NewPoint, add_point, edit_point, fill, remove_point};
pub use record::{Recorded, log_hours, record};
pub use session::{OpinionView, PointView, SessionView, SignatureView, UserView, session};
pub use sign::{Signing, sign};
pub use users::{invite, uninvite};

pub(crate) use list::visible;
