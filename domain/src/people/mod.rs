//! People's preferences, and what their passwords must be.

mod password;
mod preferences;

pub use password::{PasswordRule, Strength};
pub use preferences::{CalendarKind, LineDirection, Locale, Theme};
