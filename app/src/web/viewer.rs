//! Who looks at a page, and how they like to read.

use chrono::{DateTime, Utc};
use golive_domain::{
    id::PersonId,
    people::{CalendarKind, Locale, Theme},
};

/// What every part of a page may ask about its reader. Rides in the Leptos context while a page is rendered.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub theme: Theme,
    /// Single-letter keys are on.
    pub shortcuts: bool,
    /// The zone instants are shown in: the project's where there is one, else UTC.
    pub zone: String,
    /// The instant the page is of: nothing on it asks a clock.
    pub now: DateTime<Utc>,
    /// The path and query that were asked for.
    pub path: String,
    pub me: Option<Me>,
}

/// The signed-in reader.
#[derive(Clone, Debug)]
pub struct Me {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub administrator: bool,
    /// Notices not read yet.
    pub unread: u64,
}

impl Viewer {
    /// The viewer of the page being rendered.
    pub fn current() -> Self {
        leptos::prelude::expect_context()
    }
}
