//! Cases and results from a file: found again by their keys, written in few statements.

mod automated;
mod cases;
mod known;
mod results;
mod tree;

pub(crate) use cases::cases;
pub(crate) use results::results;

use crate::desk::{ProjectScope, Writer};

type Tx = Writer<ProjectScope>;

/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;
