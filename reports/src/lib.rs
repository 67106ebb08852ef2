//! Documents from plain values: bytes out, nothing else.

mod junit;
mod sheet;

pub use junit::{Ended, Junit, Suite, Test};
pub use sheet::{Cell, Sheet, Unfit, csv, csv_begin, csv_rows, xlsx};
