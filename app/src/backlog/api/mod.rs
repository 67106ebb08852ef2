//! What forms and islands of the backlog post to.

mod filters;
mod form;
mod items;
mod many;
#[cfg(feature = "ssr")]
mod named;
mod shape;
mod talk;

pub use filters::*;
pub use form::ItemForm;
pub use items::*;
pub use many::*;
#[cfg(feature = "ssr")]
pub(crate) use named::named_in;
pub use shape::*;
pub use talk::*;
