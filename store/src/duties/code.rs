//! What a duty is called: `ARAS-M3`, of maintenance.

use golive_domain::text::ProjectKey;

use crate::testing::numbered;

/// What people call a duty: `ARAS-M3`.
pub fn duty_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-M{number}")
}

/// The number a person means by `ARAS-M3`, `m3` or `3`, in any digits; `None` when it is no duty of this project.
pub fn duty_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'M', text)
}
