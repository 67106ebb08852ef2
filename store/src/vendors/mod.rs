//! Vendors: the long list of those who might build or sell what is asked for, with what is known of them.
//!
//! It is the buyer's own: nobody who stands on a vendor's side reads it, not even of themselves.

mod list;
mod write;

pub use list::{VendorFilter, VendorRow, VendorView, compare, editable, may_write, vendor, vendors};
pub(crate) use list::{filtered, find, ordered, row, visible};
pub(crate) use write::blank;
pub use write::{VendorFields, add, archive, edit, restore};
