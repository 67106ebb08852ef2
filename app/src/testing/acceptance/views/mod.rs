//! What the pages of acceptance are made of.

mod form;
mod overview;
mod parts;
mod people;
mod plan;
mod point;
mod session;
mod sign;
mod signed;

pub use form::New;
pub use overview::Overview;
pub use session::Session;
pub use sign::Sign;
