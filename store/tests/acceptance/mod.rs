//! Acceptance from the plan to the signature, on both databases: who may do what, what is refused, what stays as it was.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod points;
mod signed;
mod signing;
mod standing;

use std::collections::BTreeSet;

use crate::support::Home;
use golive_domain::{
    access::Role,
    backlog::Minutes,
    events::EventKind,
    id::DepartmentId,
    testing::acceptance::{Decision, Opinion, PointStanding},
    text::ProjectKey,
};
use golive_store::{
    Desk, Result, events,
    projects::{self, DepartmentEdit, NewRole},
    testing::acceptance::{self, NewSession, SessionFields, SessionView, Signing},
};

/// A project with a department, its process owner and its test users, and people of the vendor.
struct House {
    project: ProjectKey,
    sales: DepartmentId,
    manager: Desk,
    owner: Desk,
    user: Desk,
    other: Desk,
    qa: Desk,
    developer: Desk,
}

impl House {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        let sales = department(&manager, &project, "Sales").await;
        let owner = home.person("Farhad Ebrahimi").await;
        own(home, &project, "farhad.ebrahimi", sales).await;
        Self {
            owner: home.desk(owner),
            user: home.member(&project, "Golnaz Amini", &[Role::TestUser]).await,
            other: home.member(&project, "Arash Kiani", &[Role::Champion]).await,
            qa: home.member(&project, "Parisa Nouri", &[Role::QaRepresentative]).await,
            developer: home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await,
            project,
            sales,
            manager,
        }
    }

    fn fields(&self) -> SessionFields {
        SessionFields {
            title: "A day with the pipeline".into(),
            department: Some(self.sales),
            planned_on: "2026-11-23".parse().ok(),
            place: "Room 4".into(),
            ..SessionFields::default()
        }
    }

    /// A running session of so many points with both test users.
    async fn running(&self, points: usize) -> i32 {
        let users = [&self.user, &self.other].map(|desk| (desk.actor().person().unwrap(), Minutes::hours(4)));
        let points = (1..=points).map(|at| format!("Point {at} holds")).collect();
        let new = NewSession { fields: self.fields(), users: users.to_vec(), points, ..NewSession::default() };
        let number = acceptance::create(&self.manager, &self.project, new).await.unwrap();
        acceptance::start(&self.manager, &self.project, number).await.unwrap();
        number
    }

    async fn say(&self, desk: &Desk, session: i32, point: u32, opinion: Opinion, remark: &str) -> Result<PointStanding> {
        acceptance::record(desk, &self.project, session, point, opinion, remark, None).await.map(|recorded| recorded.standing)
    }

    /// Gives the number of the defect that the rejection became.
    async fn reject(&self, desk: &Desk, session: i32, point: u32, remark: &str) -> i32 {
        acceptance::record(desk, &self.project, session, point, Opinion::Rejected, remark, None).await.unwrap().defect.unwrap()
    }

    async fn accept(&self, session: i32, points: impl IntoIterator<Item = u32>) {
        for point in points {
            self.say(&self.user, session, point, Opinion::Accepted, "").await.unwrap();
        }
    }

    async fn view(&self, desk: &Desk, session: i32) -> SessionView {
        acceptance::session(desk, &self.project, session).await.unwrap()
    }

    /// What the process owner would send of what the page shows now.
    async fn signing(&self, session: i32, decision: Decision) -> Signing {
        let (_, _, seen) = self.view(&self.owner, session).await.statement.unwrap();
        Signing { decision, reason: String::new(), reservations: BTreeSet::new(), name: "Farhad Ebrahimi".into(), seen }
    }

    async fn sign(&self, desk: &Desk, session: i32, signing: Signing) -> Result<String> {
        acceptance::sign(desk, &self.project, session, signing).await
    }

    async fn notices(&self, desk: &Desk) -> Vec<EventKind> {
        events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
    }
}

async fn department(manager: &Desk, project: &ProjectKey, name: &str) -> DepartmentId {
    projects::save_department(manager, project, DepartmentEdit { id: None, name: name.into(), version: 0 }).await.unwrap()
}

/// Makes somebody the process owner of a department.
async fn own(home: &Home, project: &ProjectKey, name: &str, department: DepartmentId) {
    let email = format!("{name}@example.org");
    let role = NewRole {
        email,
        name: String::new(),
        role: Role::ProcessOwner,
        organisation: None,
        department: Some(department),
        share_percent: None,
    };
    projects::give_role(&home.system(), project, role).await.unwrap();
}
