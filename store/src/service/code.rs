//! What a ticket is called: `ARAS-S7`.

use golive_domain::text::ProjectKey;

use crate::testing::numbered;

/// What people call a ticket: `ARAS-S7`.
pub fn ticket_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-S{number}")
}

/// The number a person means by `ARAS-S7`, `s7` or `7`, in any digits; `None` when it is no ticket of this project.
pub fn ticket_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'S', text)
}
