//! A defect as it is shown beside what it was seen at.

use golive_domain::text::ProjectKey;

use super::defect_code;
use crate::{entity::defect, testing::SeenDefect};

/// `step` is counted from 1, where it was seen at one.
pub(crate) fn seen(key: &ProjectKey, row: &defect::Model, step: Option<u32>) -> SeenDefect {
    SeenDefect { number: row.number, code: defect_code(key, row.number), title: row.title.clone(), state: row.state, step }
}
