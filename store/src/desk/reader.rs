//! The door for reading.

use chrono::{DateTime, Utc};
use golive_domain::access::Permission;
use sea_orm::ConnectionTrait;

use super::{Actor, Desk, Place, ProjectScope, source::Source};
use crate::{Backend, Result, entity::project};

/// What both doors offer to loaders.
pub trait Door {
    type Scope;
    type Db: ConnectionTrait;

    fn db(&self) -> &Self::Db;
    fn scope(&self) -> &Self::Scope;
    fn actor(&self) -> &Actor;
    fn now(&self) -> DateTime<Utc>;
    fn backend(&self) -> Backend;

    /// The project the door stands in.
    fn project(&self) -> &project::Model
    where
        Self: Door<Scope = ProjectScope>,
    {
        &self.scope().project
    }
}

/// An open door for reading.
#[derive(Debug)]
pub struct Reader<S> {
    db: Source,
    scope: S,
    actor: Actor,
    now: DateTime<Utc>,
    backend: Backend,
}

pub(super) async fn open<P: Place>(desk: &Desk, permission: Permission, place: P) -> Result<Reader<P::Scope>> {
    let db = desk.source.clone();
    let scope = place.enter(&db, &desk.actor, permission).await?;
    Ok(Reader { db, scope, actor: desk.actor.clone(), now: desk.store.clock.now(), backend: desk.store.backend() })
}

impl<S> Door for Reader<S> {
    type Scope = S;
    type Db = Source;

    fn db(&self) -> &Source {
        &self.db
    }
    fn scope(&self) -> &S {
        &self.scope
    }
    fn actor(&self) -> &Actor {
        &self.actor
    }
    fn now(&self) -> DateTime<Utc> {
        self.now
    }
    fn backend(&self) -> Backend {
        self.backend
    }
}
