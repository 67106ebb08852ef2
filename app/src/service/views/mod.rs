//! What the pages of the service desk are made of.

mod agreement;
mod ask;
mod attach;
mod calendar;
mod compared;
mod filters;
mod holidays;
mod kin;
mod ledger;
mod mail;
mod many;
mod mine;
mod moves;
mod origin;
mod parts;
mod queue;
mod report;
mod side;
mod strip;
mod talk;
mod templates;
mod ticket;

pub use agreement::{AgreementView, DealEdit, Looked};
pub use ask::{AskView, EditView, TakeDownView};
pub use calendar::{CalendarEdit, CalendarLooked};
pub use compared::Pair;
pub use kin::SplitView;
pub use ledger::LedgerPage;
pub use mail::MailPage;
pub use mine::MineView;
pub use queue::{Actions, Leaf, QueueView};
pub use report::ReportView;
pub use templates::{TemplateEdit, TemplateList};
pub use ticket::TicketPage;

use golive_domain::{id::DepartmentId, text::ProjectKey};
use golive_store::backlog::PersonRef;

use leptos::prelude::provide_context;

use crate::{
    ui::Choice,
    web::{Viewer, frame},
};

/// What the forms and the filter offer to choose from.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub people: Vec<PersonRef>,
    pub departments: Vec<(DepartmentId, String)>,
}

impl Options {
    fn people(&self) -> Vec<Choice> {
        self.people.iter().map(|person| Choice::new(person.id.to_string(), &person.name)).collect()
    }

    fn departments(&self) -> Vec<Choice> {
        self.departments.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
    }
}

/// What every form about one ticket sends along.
fn about(project: &ProjectKey, number: i32) -> Vec<(&'static str, String)> {
    vec![("project", project.to_string()), ("number", number.to_string())]
}

/// A page that answers a form stands where the form can be found again: a refused one is led back there.
pub fn stands_at(leaf: &str) {
    provide_context(Viewer { path: path(leaf), ..Viewer::current() });
}

/// The address of a page of the queue within the project being shown.
fn path(leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("/p/{}/queue{slash}{leaf}", frame().key)
}
