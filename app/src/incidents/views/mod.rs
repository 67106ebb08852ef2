//! What the pages of incidents are made of.

mod banner;
mod beside;
mod deeds;
mod incident;
mod list;

pub use banner::Banner;
pub use beside::{Beside, Hangs};
pub use incident::IncidentPage;
pub use list::List;

use crate::{incidents::incident_path, web::frame};

/// The page of an incident of the project being shown.
fn path(number: i32) -> String {
    incident_path(&frame().key, number)
}

/// What every deed on an incident sends.
fn about(number: i32) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("incident", number.to_string())]
}
