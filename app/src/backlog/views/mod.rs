//! What the pages of the backlog are made of.

mod bulk;
mod clash;
mod filters;
mod form;
mod item;
mod line;
mod list;
mod pick;
mod refine;
mod search;
mod side;
mod talk;

pub use clash::clash;
pub use form::{EditView, NewView};
pub use item::ItemPage;
pub use line::ItemLine;
pub use list::ListView;
pub use pick::ItemField;
pub use refine::RefineView;
pub use search::SearchView;

use crate::{ui::Choice, web::frame};
use golive_domain::{
    id::ItemId,
    money::{Currency, Minor, Money},
    text::ProjectKey,
};
use golive_store::{backlog::Options, projects::Frame};

/// An amount in the project's currency.
fn money(amount: Minor, frame: &Frame) -> Money {
    amount.of(Currency::parse(&frame.currency).unwrap_or(Currency::EUR))
}

/// What every form about one item sends along.
fn about(project: &ProjectKey, id: ItemId) -> Vec<(&'static str, String)> {
    vec![("project", project.to_string()), ("id", id.to_string())]
}

fn people(options: &Options) -> Vec<Choice> {
    options.people.iter().map(|person| Choice::new(person.id.to_string(), &person.name)).collect()
}

fn departments(options: &Options) -> Vec<Choice> {
    options.departments.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
}
