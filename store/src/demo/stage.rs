//! The stage: a store whose clock only moves forward, the people by their handles, the items by their numbers.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    id::{ItemId, PersonId},
    text::ProjectKey,
};

use super::timeline::Timeline;
use crate::{Actor, Clock, Desk, Error, Result, Store, Via};

#[derive(Debug)]
pub(super) struct Stage {
    store: Store,
    clock: Clock,
    pub time: Timeline,
    pub project: ProjectKey,
    people: HashMap<&'static str, PersonId>,
    /// The administrator's handle: the only one whose rights are the site's.
    administrator: &'static str,
    items: Vec<ItemId>,
}

impl Stage {
    pub fn new(store: &Store, project: ProjectKey, administrator: &'static str) -> Self {
        let time = Timeline::ending_at(store.clock().now());
        let first = time.at(time.first_day(), 9, 0);
        Self::from(store, project, administrator, time, first)
    }

    /// A story that begins at another instant than the eighteen weeks do.
    pub fn beginning(store: &Store, project: ProjectKey, administrator: &'static str, first: DateTime<Utc>) -> Self {
        Self::from(store, project, administrator, Timeline::ending_at(store.clock().now()), first)
    }

    fn from(store: &Store, project: ProjectKey, administrator: &'static str, time: Timeline, first: DateTime<Utc>) -> Self {
        let clock = Clock::standing_at(first);
        Self { store: store.at(clock.clone()), clock, time, project, people: HashMap::new(), administrator, items: Vec::new() }
    }

    /// Lets time pass until then. What is told of an earlier instant follows what has happened already.
    pub fn go(&self, instant: DateTime<Utc>) {
        self.clock.set(instant.max(self.clock.now() + TimeDelta::seconds(1)));
    }

    /// Lets some time pass.
    pub fn wait(&self, time: TimeDelta) {
        self.clock.set(self.clock.now() + time);
    }

    /// The store at the story's instant.
    pub fn store(&self) -> &Store {
        &self.store
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn system(&self) -> Desk {
        self.store.acting_as(Actor::System)
    }

    /// At somebody's own desk.
    pub fn desk(&self, handle: &str) -> Result<Desk> {
        let administrator = handle == self.administrator;
        Ok(self.store.acting_as(Actor::Person { id: self.person(handle)?, administrator, via: Via::Console }))
    }

    pub fn enter(&mut self, handle: &'static str, person: PersonId) {
        self.people.insert(handle, person);
    }

    pub fn person(&self, handle: &str) -> Result<PersonId> {
        self.people.get(handle).copied().ok_or_else(|| Error::broken("the story calls somebody who is not in it", handle.to_owned()))
    }

    pub fn note(&mut self, item: ItemId) {
        self.items.push(item);
    }

    /// The item of a number.
    pub fn item(&self, number: usize) -> Result<ItemId> {
        let found = number.checked_sub(1).and_then(|at| self.items.get(at));
        found.copied().ok_or_else(|| Error::broken("the story tells of an item that is not written yet", number.to_string()))
    }
}
