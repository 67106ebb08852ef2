//! Documents from plain values: bytes out, nothing else.

mod sheet;

pub use sheet::{Cell, CellTooLong, csv, xlsx};
