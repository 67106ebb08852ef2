//! An installation a test lives in.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{access::Role, id::PersonId, text::ProjectKey};
use golive_store::{Actor, Clock, Desk, Store, Via, people};
use sea_orm::{
    ConnectionTrait, Database as Connections, JsonValue,
    sea_query::{Alias, Query, SimpleExpr, Value},
};
use uuid::Uuid;

use super::{Database, fresh};

/// Monday 23 November 2026, noon in Greenwich: when every test begins.
pub(super) fn noon() -> Clock {
    Clock::standing_at("2026-11-23T12:00:00Z".parse().expect("noon is an instant"))
}

/// A store whose clock stands still, and what is needed to fill it.
pub struct Home {
    pub store: Store,
    pub clock: Clock,
    pub database: Database,
}

impl Home {
    pub(super) fn new(store: Store, database: Database) -> Self {
        let clock = noon();
        Self { store: store.at(clock.clone()), clock, database }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Lets time pass.
    pub fn wait(&self, time: TimeDelta) {
        self.clock.set(self.now() + time);
    }

    /// Golive itself, which may do anything.
    pub fn system(&self) -> Desk {
        self.store.acting_as(Actor::System)
    }

    pub fn anonymous(&self) -> Desk {
        self.store.acting_as(Actor::Anonymous)
    }

    /// Someone with an account and no rights. The e-mail is the name with a point, at `example.org`.
    pub async fn person(&self, name: &str) -> PersonId {
        self.account(name, false).await
    }

    /// The desk of a new administrator.
    pub async fn administrator(&self, name: &str) -> Desk {
        let id = self.account(name, true).await;
        self.store.acting_as(Actor::Person { id, administrator: true, via: Via::Session })
    }

    /// The desk of a person who has signed in.
    pub fn desk(&self, id: PersonId) -> Desk {
        self.store.acting_as(Actor::Person { id, administrator: false, via: Via::Session })
    }

    /// A new person with these roles in the project, at the own desk.
    pub async fn member(&self, project: &ProjectKey, name: &str, roles: &[Role]) -> Desk {
        let id = self.person(name).await;
        for role in roles {
            self.give_role(project, id, *role).await;
        }
        self.desk(id)
    }

    /// A new project (euro, Monday to Friday, eight hours a day, UTC) and its manager's desk.
    pub async fn project(&self, key: &str) -> (ProjectKey, Desk) {
        let project = self.empty_project(key).await;
        let manager = self.member(&project, &format!("Manager of {key}"), &[Role::ProjectManager]).await;
        (project, manager)
    }

    /// A new project that nobody is in.
    pub async fn empty_project(&self, key: &str) -> ProjectKey {
        let none = || Value::from(Option::<i64>::None);
        let row: Vec<(&str, Value)> = vec![
            ("id", self.id().into()),
            ("key", key.into()),
            ("name", format!("Project {key}").into()),
            ("vision", "".into()),
            ("goals", "".into()),
            ("scope", "".into()),
            ("methodology", "agile".into()),
            ("size", "medium".into()),
            ("time_zone", "UTC".into()),
            ("calendar", "gregorian".into()),
            ("currency", "EUR".into()),
            ("working_days", "mon,tue,wed,thu,fri".into()),
            ("day_minutes", 480.into()),
            ("contract", "time_and_material".into()),
            ("ceiling_minor", none()),
            ("definition_of_done", JsonValue::Array(Vec::new()).into()),
            ("wip_limits", JsonValue::Object(serde_json::Map::new()).into()),
            ("last_number", 0.into()),
            ("created_at", self.now().into()),
            ("version", 1.into()),
        ];
        self.insert("project", row).await;
        ProjectKey::parse(key).expect("the key is well formed")
    }

    pub async fn give_role(&self, project: &ProjectKey, person: PersonId, role: Role) {
        let id = golive_store::projects::enter(&self.system(), project).await.expect("the project is there");
        let row: Vec<(&str, Value)> = vec![
            ("id", self.id().into()),
            ("project_id", Uuid::from(id).into()),
            ("person_id", Uuid::from(person).into()),
            ("role", role.to_string().into()),
            ("share_percent", 100.into()),
            ("since", self.now().into()),
        ];
        self.insert("membership", row).await;
    }

    /// Waits for what a use case left to the background.
    pub async fn until<T>(&self, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        for _ in 0..200 {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it did not come to be within two seconds");
    }

    /// Lets the next test have a PostgreSQL database; a SQLite one goes with its folder.
    pub async fn pass_on(self) {
        let Some((_, name)) = self.database.cluster else { return };
        self.store.close().await.expect("the store is let go");
        fresh::pass_on(self.database.rows, name).await;
    }

    /// Drops a PostgreSQL database; a SQLite one goes with its folder.
    pub async fn forget(self) {
        let Some((cluster, name)) = self.database.cluster else { return };
        self.store.close().await.expect("the store is let go");
        self.database.rows.close().await.expect("the second connection is let go");
        let admin = Connections::connect(&cluster).await.expect("the cluster answers");
        admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.expect("nobody is in it");
        admin.close().await.expect("the connection ends");
    }

    async fn account(&self, name: &str, administrator: bool) -> PersonId {
        let email = format!("{}@example.org", name.replace(' ', ".").to_lowercase());
        let new = people::NewPerson {
            name: name.to_owned(),
            email,
            locale: "en".parse().expect("English is spoken"),
            administrator,
            password: None,
        };
        people::add(&self.system(), new).await.expect("the account is made")
    }

    fn id(&self) -> Uuid {
        Uuid::from_u128(rand::random())
    }

    async fn insert(&self, table: &'static str, row: Vec<(&'static str, Value)>) {
        let mut insert = Query::insert();
        let (columns, values): (Vec<_>, Vec<_>) = row.into_iter().map(|(name, value)| (Alias::new(name), SimpleExpr::from(value))).unzip();
        insert.into_table(Alias::new(table)).columns(columns).values_panic(values);
        self.database.rows.execute(&insert).await.expect("the row is put in");
    }
}
