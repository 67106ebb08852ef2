//! A project with a sprint's people, and their daily deeds.

use chrono::TimeDelta;
use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    backlog::{HalfPoints, ItemState},
    id::ItemId,
    people::CalendarKind,
    projects::{Methodology, ProjectSize},
    sprints::{CarryChoices, CarryTo, Ledger},
    text::ProjectKey,
};
use golive_store::{
    Desk, Error,
    backlog::{self, Created, Estimate, ItemFields, NewItem},
    projects::{self, NewProject},
    sprints::{self, Closing, Onward, SprintDraft},
};

use super::Home;

/// A project with the people a sprint needs.
pub struct Team {
    pub project: ProjectKey,
    pub manager: Desk,
    pub owner: Desk,
    pub vendor: Desk,
    pub sponsor: Desk,
}

impl Team {
    pub async fn new(home: &Home, key: &str) -> Self {
        let admin = home.administrator(&format!("Admin {key}")).await;
        let new = NewProject {
            key: key.to_owned(),
            name: format!("Project {key}"),
            size: ProjectSize::Medium,
            methodology: Methodology::Agile,
            calendar: CalendarKind::Gregorian,
            time_zone: "UTC".to_owned(),
            currency: "EUR".to_owned(),
            manage: false,
        };
        let project = projects::create(&admin, new).await.expect("the project is made");
        let member = async |name: &str, role| home.member(&project, &format!("{name} {key}"), &[role]).await;
        Self {
            manager: member("Nadia", Role::ProjectManager).await,
            owner: member("Maryam", Role::ProductOwner).await,
            vendor: member("Serhii", Role::VendorDeveloper).await,
            sponsor: member("Reza", Role::Sponsor).await,
            project,
        }
    }

    /// The number of a new planned sprint.
    pub async fn sprint(&self) -> i32 {
        sprints::plan(&self.manager, &self.project, SprintDraft::default()).await.expect("a sprint is planned").number
    }

    pub async fn item(&self, title: &str, points: i32) -> Created {
        let fields = ItemFields { title: Some(title.to_owned()), ..ItemFields::default() };
        let estimate = Some(Estimate { points: Some(HalfPoints::whole(points)), ..Estimate::default() });
        backlog::create(&self.manager, &self.project, NewItem { fields, estimate, ..NewItem::default() }).await.expect("the item is made")
    }

    pub async fn add(&self, sprint: i32, items: &[ItemId]) -> sprints::Added {
        sprints::add_items(&self.manager, &self.project, sprint, items).await.expect("the items go in")
    }

    pub async fn start(&self, home: &Home, sprint: i32) {
        sprints::start(&self.manager, &self.project, sprint).await.expect("the sprint starts");
        home.wait(TimeDelta::minutes(1));
    }

    pub async fn to(&self, sprint: i32, item: ItemId, state: ItemState) -> golive_store::Result<sprints::Moved> {
        sprints::move_card(&self.vendor, &self.project, sprint, item, state).await
    }

    pub async fn close(&self, sprint: i32, all: CarryTo, onward: Onward) -> golive_store::Result<sprints::Closed> {
        sprints::close(&self.manager, &self.project, sprint, Closing { choices: CarryChoices::all(all), onward }).await
    }

    pub async fn ledger(&self, sprint: i32) -> Ledger {
        self.report(sprint).await.numbers.expect("it was started").0
    }

    pub async fn report(&self, sprint: i32) -> sprints::Report {
        sprints::report(&self.manager, &self.project, sprint).await.expect("the report is there")
    }

    pub async fn re_estimate(&self, item: &Created, points: i32) -> golive_store::Result<()> {
        let version = backlog::item(&self.manager, &self.project, item.number).await.expect("the item is there").row.version;
        let estimate = Estimate { points: Some(HalfPoints::whole(points)), ..Estimate::default() };
        backlog::estimate(&self.manager, &self.project, item.id, version, estimate).await
    }
}

/// What refused it.
pub fn refusal<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

/// The rule that refused it.
pub fn rule<T: std::fmt::Debug>(result: golive_store::Result<T>) -> String {
    match refusal(result) {
        Refusal::Conflict(Conflict::Rule { say }) => say.key,
        other => panic!("no rule refused it: {other:?}"),
    }
}
