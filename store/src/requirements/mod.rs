//! What the system is asked to do: a register of coded requirements, every edition of each, and what answers it.
//!
//! Another text is another edition. Links remember the edition they were made for, so that a change puts what proves the
//! requirement in doubt until somebody looks.

mod asked;
mod bring;
mod catalogue;
mod detail;
mod list;
mod rows;
mod write;

pub use catalogue::{Catalogue, CatalogueChoice, CatalogueEntry, Held, catalogue, from_catalogue, take_from_catalogue};
pub use detail::{Answer, Edition, Relation, RequirementView, requirement};
pub use list::{PER_PAGE, Register, RegisterFilter, categories, following, register};
pub use rows::RequirementRow;
pub use write::{RequirementFields, archive, create, edit, may_write, restore, waive};

pub(crate) use bring::bring;
pub(crate) use list::filtered;
pub(crate) use rows::{by_codes, of_project, rows};
