//! What a defect is called: `ARAS-D7`.

use golive_domain::text::ProjectKey;

use crate::testing::numbered;

/// What people call a defect: `ARAS-D7`.
pub fn defect_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-D{number}")
}

/// The number a person means by `ARAS-D7`, `d7` or `7`, in any digits; `None` when it is no defect of this project.
pub fn defect_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'D', text)
}
