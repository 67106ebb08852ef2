//! People and how they like to be spoken to.

mod taste;

pub use taste::{CalendarKind, Direction, Locale, Theme};
