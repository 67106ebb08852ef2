//! Sprints and cards as programs read them.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    backlog::{ItemKind, ItemState, Lack, Moscow},
    sprints::{self as rules, ScopeChange, SprintState},
};
use golive_store::sprints::{self as store, Named};
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of, answer},
};

type Kind = Of<ItemKind>;
type State = Of<ItemState>;
type Priority = Of<Moscow>;
type Lacking = Of<Lack>;
type Scoped = Of<ScopeChange>;
type Stage = Of<SprintState>;

impl Given<Named> for Person {
    fn given(person: Named) -> Self {
        Self { id: person.id.give(), name: person.name }
    }
}

answer! {
    /// A sprint's own facts.
    Sprint from store::SprintHead {
        id: Uuid,
        /// Counted from 1 within the project.
        number: i32,
        /// A name beside the number, empty for most.
        name: String,
        goal: String,
        starts_on: NaiveDate,
        /// The last planned day.
        ends_on: NaiveDate,
        state: Stage,
        /// What it may cost, in minor units; null also for who may not see prices.
        budget: Option<i64>,
        started_at: Option<DateTime<Utc>>,
        closed_at: Option<DateTime<Utc>>,
        version: i32,
    }

    /// One sprint in the list.
    SprintLine from store::SprintLine {
        sprint: Sprint,
        /// Items in it, given-up ones left out; of a closed sprint, those it came to.
        items: u32,
        /// In half-points.
        points: i32,
        done: i32,
    }

    /// An item in a sprint, or one that could be.
    Card from store::Card {
        id: Uuid,
        /// `ARAS-214`
        code: String,
        title: String,
        kind: Kind,
        state: State,
        moscow: Priority,
        /// In half-points.
        points: Option<i32>,
        /// Minutes of all estimate lines together.
        minutes: i32,
        /// In minor units, for who may see prices.
        price: Option<i64>,
        assignee: Option<Person>,
        /// Why it cannot go on.
        blocked: Option<String>,
        /// What it lacks to be refined; it may be planned all the same.
        lacks: Vec<Lacking>,
        /// How often it was carried over from a closed sprint.
        carried: u32,
    }

    /// What somebody said on a day.
    DailyLine from store::DailyLine {
        person: Person,
        day: NaiveDate,
        line: String,
        at: DateTime<Utc>,
    }

    /// A change of scope.
    ScopeLine from store::ScopeLine {
        at: DateTime<Utc>,
        item: Uuid,
        code: String,
        title: String,
        change: Scoped,
        /// By how many half-points the scope grew or shrank.
        by: i32,
        /// Who did it.
        person: Option<Person>,
    }

    /// The mean of the last closed sprints with its range.
    Velocity from rules::Velocity {
        /// Points a sprint, unrounded.
        mean: f64,
        /// In half-points.
        lowest: i32,
        highest: i32,
        /// How many sprints it is the mean of, 1 to 7.
        sprints: usize,
    }
}
