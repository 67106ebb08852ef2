//! Exploratory sessions: charter, clock, notes, the defect a note becomes, the debrief. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod charters;
mod course;
mod people;

use crate::support::{Home, refusal};
use golive_domain::{Error as Refusal, access::Role, exploring::NoteKind, id::EnvironmentId, text::ProjectKey};
use golive_store::{
    Desk,
    exploring::{self, ExplorationFields, ExplorationView},
    testing::{self, EnvironmentFields},
};

/// A project with people who explore.
struct Room {
    project: ProjectKey,
    manager: Desk,
    qa: Desk,
    vendor_tester: Desk,
    developer: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self {
            qa: home.member(&project, "Leila Mansouri", &[Role::QaRepresentative]).await,
            vendor_tester: home.member(&project, "Iryna Tkachenko", &[Role::VendorTester]).await,
            developer: home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await,
            project,
            manager,
        }
    }

    async fn planned(&self, fields: ExplorationFields) -> i32 {
        exploring::plan(&self.manager, &self.project, fields).await.unwrap()
    }

    async fn running(&self) -> i32 {
        let number = self.planned(charter()).await;
        exploring::start(&self.qa, &self.project, number).await.unwrap();
        number
    }

    async fn read(&self, number: i32) -> ExplorationView {
        exploring::exploration(&self.qa, &self.project, number, 1).await.unwrap()
    }

    /// An environment and what runs there.
    async fn place(&self, name: &str, build: &str) -> EnvironmentId {
        let place = EnvironmentFields { name: name.into(), ..EnvironmentFields::default() };
        let place = testing::save_environment(&self.qa, &self.project, place).await.unwrap();
        let build = testing::note_build(&self.qa, &self.project, build, "").await.unwrap();
        testing::land(&self.qa, &self.project, place, build).await.unwrap();
        place
    }

    async fn edited(&self, number: i32, fields: ExplorationFields) -> golive_store::Result<()> {
        let version = self.read(number).await.row.version;
        exploring::edit(&self.manager, &self.project, number, version, fields).await
    }

    async fn note(&self, session: i32, kind: NoteKind, text: &str) -> i32 {
        exploring::note(&self.qa, &self.project, session, kind, text).await.unwrap()
    }
}

fn charter() -> ExplorationFields {
    ExplorationFields {
        target: "The quote of a customer with two currencies".into(),
        means: "Rates of last month".into(),
        aim: "Whether totals survive a change of the rate".into(),
        minutes: 60,
        ..ExplorationFields::default()
    }
}

fn refused<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}
