//! What an incident is called: `ARAS-I3`.

use golive_domain::text::ProjectKey;

use crate::testing::numbered;

/// What people call an incident: `ARAS-I3`.
pub fn incident_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-I{number}")
}

/// The number a person means by `ARAS-I3`, `i3` or `3`, in any digits; `None` when it is no incident of this project.
pub fn incident_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'I', text)
}
