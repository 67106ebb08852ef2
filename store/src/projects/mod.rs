//! Projects: charter, calendar, people, rates and responsibilities.

mod frame;

pub use frame::{Frame, enter, frame, mine};
