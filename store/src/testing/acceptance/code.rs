//! What a session is called: `ARAS-A3`.

use golive_domain::text::ProjectKey;

use crate::testing::numbered;

/// What people call an acceptance session: `ARAS-A3`.
pub fn acceptance_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-A{number}")
}

/// The number a person means by `ARAS-A3`, `a3` or `3`, in any digits; `None` when it is no session of this project.
pub fn acceptance_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'A', text)
}
