//! The two doors.
//!
//! A use case opens one of them with a permission and a place. [`Desk::read`] gives a [`Reader`]; [`Desk::write`] runs a
//! closure in a transaction that can only end in a value together with its events, or in nothing at all. What a door hands
//! out is bound to the scope of its place, and loaders demand that scope, so a right on one project opens no other.

mod actor;
mod place;
mod reader;
mod recall;
mod record;
mod source;
mod unshared;
mod writer;

pub use actor::{Actor, Via};
pub use place::{Place, ProjectScope, Site, SiteScope};
pub use reader::{Door, Reader};
pub(crate) use recall::Recall;
pub use writer::{Events, Outcome, Writer};

use source::Source;

use crate::{Result, Store};

/// An actor at work. Holds no connection until a door is opened, unless it was told to stand [`still`](Desk::still).
#[derive(Clone, Debug)]
pub struct Desk {
    store: Store,
    actor: Actor,
    source: Source,
}

impl Desk {
    pub(crate) fn new(store: Store, actor: Actor) -> Self {
        let source = Source::Pool(store.inner.reads.clone());
        Self { store, actor, source }
    }

    /// A desk whose doors for reading all see the database as it is at the first query: what a page says in one place
    /// agrees with what it says in another. It holds a connection until it is dropped, and does not see what it writes.
    pub async fn still(&self) -> Result<Self> {
        let source = Source::still(&self.store.inner.reads, &self.store.inner.recall).await?;
        Ok(Self { source, ..self.clone() })
    }

    /// The same actor at a desk that holds no connection: for what waits for something else than the database.
    pub fn loose(self) -> Self {
        Self::new(self.store, self.actor)
    }

    /// Who stands at it.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The store behind it, for what is in no database: files, the clock, the live channel.
    pub fn store(&self) -> &Store {
        &self.store
    }
}

impl Desk {
    /// Opens a place for reading.
    pub(crate) async fn read<P: Place>(&self, permission: golive_domain::access::Permission, place: P) -> Result<Reader<P::Scope>> {
        reader::open(self, permission, place).await
    }

    /// Opens a place for writing: authorises, stamps `now`, runs `work` in a transaction, records its events, commits,
    /// tells the listeners. Writes to one project stand in line.
    pub(crate) async fn write<P, T, F>(&self, permission: golive_domain::access::Permission, place: P, work: F) -> Result<T>
    where
        P: Place,
        F: AsyncFnOnce(&Writer<P::Scope>) -> Result<Outcome<T>>,
    {
        writer::run(self, permission, place, work).await
    }
}
