//! People: who they are and how they get in.

mod account;
pub(crate) mod attempts;
mod directory;
mod housekeeping;
mod invite;
mod links;
mod password;
mod profile;
mod second_factor;
pub mod sessions;
mod sign_in;
mod standing;
pub mod tokens;

pub use account::{Account, account};
pub use directory::{Listed, by_email, directory, directory_following, person};
pub use housekeeping::{Swept, sweep};
pub use invite::{Invitation, NewPerson, add, invite};
pub use links::{Acceptance, OpenLink, accept, knock_for_reset, mail_link, mail_reset, open, set_up_link};
pub use profile::{Profile, ProfileEdit, change_password, edit_profile, profile, set_password};
pub use second_factor::{Enrolment, disable, enable, enrol, enrolment};
pub use sign_in::{SignIn, sign_in, sign_in_code};
pub use standing::{ERASED, erase, make_administrator, readmit, suspend, unmake_administrator};

pub(crate) use invite::{add_troupe, find_or_invite};
