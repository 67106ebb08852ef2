//! Deeds of the test register, for plain forms and islands alike.

mod cases;
mod environments;
mod results;
mod runs;
mod seek;
mod suites;

pub use cases::*;
pub use environments::*;
pub use results::*;
pub use runs::*;
pub use seek::*;
pub use suites::*;
