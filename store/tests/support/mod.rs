//! What the store's tests share: a fresh database of each kind, people, projects, a clock that stands still.
//!
//! `databases!` expands a test to SQLite and PostgreSQL, `demonstrations!` one that begins with the demonstration. The PostgreSQL half
//! runs when `GOLIVE_TEST_POSTGRES` names a cluster (the administrator's URL); it clones a template that is migrated once.

pub mod awarded;
mod demonstrated;
mod fresh;
mod home;
mod team;
pub mod tender;
mod way_in;

pub use demonstrated::{postgres_demonstrated, sqlite_demonstrated};
pub use fresh::{Database, postgres, sqlite};
pub use home::Home;
pub use team::{Team, refusal, rule};
pub use way_in::{OFFICE, PASSWORD, acceptance, fields, mailed, secret, set_up, try_in};

/// Each `async fn name(home: Home) { … }` runs once on SQLite and once on PostgreSQL.
macro_rules! databases {
    ($($tests:tt)+) => { $crate::support::on_both! { sqlite postgres pass_on $($tests)+ } };
}
pub(crate) use databases;

/// The same with the demonstration in them.
macro_rules! demonstrations {
    ($($tests:tt)+) => { $crate::support::on_both! { sqlite_demonstrated postgres_demonstrated forget $($tests)+ } };
}
pub(crate) use demonstrations;

macro_rules! on_both {
    ($sqlite:ident $postgres:ident $done:ident $($(#[$meta:meta])* async fn $name:ident($home:ident: Home) $body:block)+) => {
        $($crate::support::one_on_both! { $sqlite $postgres $done $(#[$meta])* async fn $name($home: Home) $body })+
    };
}
pub(crate) use on_both;

macro_rules! one_on_both {
    ($sqlite:ident $postgres:ident $done:ident $(#[$meta:meta])* async fn $name:ident($home:ident: Home) $body:block) => {
        mod $name {
            use super::*;

            async fn scenario($home: &$crate::support::Home) $body

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                scenario(&$crate::support::$sqlite().await).await;
            }

            $(#[$meta])*
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(home) = $crate::support::$postgres().await {
                    scenario(&home).await;
                    home.$done().await;
                }
            }
        }
    };
}
pub(crate) use one_on_both;
