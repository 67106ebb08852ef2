//! A project with a help desk, and how its letters are read.

#![allow(dead_code, reason = "each test file uses what it needs")]

use golive_domain::{
    access::Role,
    people::{CalendarKind, Locale},
    projects::{Methodology, ProjectSize},
    text::ProjectKey,
};
use golive_store::{
    Actor, Desk, Store, Via,
    people::{self, NewPerson},
    projects::{self, NewProject, NewRole},
};

/// Makes the project; its help desk manages it too.
pub async fn help_desk(store: &Store, key: &ProjectKey) -> Desk {
    let system = store.acting_as(Actor::System);
    let zahra = NewPerson {
        name: "Zahra Maleki".into(),
        email: "zahra@desk.example".into(),
        locale: Locale::En,
        administrator: true,
        password: None,
    };
    let id = people::add(&system, zahra).await.unwrap();
    let desk = store.acting_as(Actor::Person { id, administrator: true, via: Via::Session });
    let new = NewProject {
        key: key.to_string(),
        name: "Aras".into(),
        size: ProjectSize::Small,
        methodology: Methodology::Agile,
        calendar: CalendarKind::Gregorian,
        time_zone: "UTC".into(),
        currency: "EUR".into(),
        manage: true,
    };
    projects::create(&desk, new).await.unwrap();
    let role = NewRole {
        email: "zahra@desk.example".into(),
        name: String::new(),
        role: Role::HelpDesk,
        organisation: None,
        department: None,
        share_percent: None,
    };
    projects::give_role(&desk, key, role).await.unwrap();
    desk
}

/// A field of a letter, in one line.
pub fn field(letter: &str, name: &str) -> String {
    let (letter, begins) = (letter.replace("\r\n ", " "), format!("{name}:"));
    letter.lines().find_map(|line| line.strip_prefix(&begins)).unwrap_or_default().trim().to_owned()
}
