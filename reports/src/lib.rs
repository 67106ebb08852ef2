//! Documents from plain values: bytes out, nothing else.

mod book;
pub mod document;
mod filling;
mod junit;
mod letters;
pub mod paper;
pub mod prose;
mod sheet;

pub use book::{Entry, Leaf, book};
pub use filling::{Fill, FillColumn, FillSheet, Told, filling};
pub use junit::{Ended, Junit, Suite, Test};
pub use sheet::{Cell, Sheet, Unfit, csv, csv_begin, csv_rows, xlsx};
