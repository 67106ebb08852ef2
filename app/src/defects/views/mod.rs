//! What the pages of defects are made of.

mod board;
mod deeds;
mod defect;
mod figures;
mod filters;
mod form;
mod list;
mod mend;
mod next;
mod parts;
mod retest;
mod side;
mod talk;

pub use board::{BoardView, COLUMNS};
pub use defect::DefectPage;
pub use figures::FiguresView;
pub use form::{EditView, NewView, Seen};
pub use list::ListView;
pub use retest::RetestView;

use golive_domain::{
    id::{DepartmentId, EnvironmentId},
    text::ProjectKey,
};
use golive_store::backlog::PersonRef;

use crate::{ui::Choice, web::frame};

/// What the forms and the filter offer to choose from.
#[derive(Clone, Debug)]
pub struct Options {
    pub people: Vec<PersonRef>,
    pub departments: Vec<(DepartmentId, String)>,
    pub environments: Vec<(EnvironmentId, String)>,
    /// Of the cases and of the defects there are.
    pub components: Vec<String>,
}

impl Options {
    fn departments(&self) -> Vec<Choice> {
        choices(&self.departments)
    }

    fn environments(&self) -> Vec<Choice> {
        choices(&self.environments)
    }
}

fn people(people: &[PersonRef]) -> Vec<Choice> {
    people.iter().map(|person| Choice::new(person.id.to_string(), &person.name)).collect()
}

/// Ids by the names they are known by.
fn choices<T: ToString>(named: &[(T, String)]) -> Vec<Choice> {
    named.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
}

/// What every form about one defect sends along.
fn about(project: &ProjectKey, number: i32) -> Vec<(&'static str, String)> {
    vec![("project", project.to_string()), ("number", number.to_string())]
}

/// The address of a page of defects within the project being shown.
fn path(leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("/p/{}/defects{slash}{leaf}", frame().key)
}
