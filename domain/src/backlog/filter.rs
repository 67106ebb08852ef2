//! Which items a list shows: the one model for pages, REST and saved filters.

mod url;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::url::FilterKey;
use super::{ItemKind, ItemState, Moscow};
use crate::{
    id::{DepartmentId, FieldId, ItemId, PersonId, SprintId},
    words,
    words::Word as _,
};

words! {
    /// What a list is ordered by.
    pub enum Sort {
        Rank = "rank",
        Code = "code",
        Title = "title",
        Kind = "kind",
        State = "state",
        Moscow = "moscow",
        Points = "points",
        Hours = "hours",
        Price = "price",
        Assignee = "assignee",
        Created = "created",
        Changed = "changed",
    }
}

words! {
    /// Which way a list is sorted.
    pub enum Direction {
        Ascending = "asc",
        Descending = "desc",
    }
}

words! {
    /// Whether there is still something to do.
    pub enum Status {
        Open = "open",
        /// Built or given up.
        Finished = "finished",
        All = "all",
    }
}

/// Whose items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssigneePick {
    /// The reader's own, whoever reads: a shared filter means everybody's own.
    Me,
    Nobody,
    Person(PersonId),
}

/// Items of which sprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SprintPick {
    /// In no sprint.
    Backlog,
    Sprint(SprintId),
}

/// A list's filter, order and page. Several kinds, states, priorities or labels mean any of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    pub text: Option<String>,
    pub kinds: Vec<ItemKind>,
    pub states: Vec<ItemState>,
    /// Says nothing where states are asked for one by one; left out, it is the asker's usual: see [`Filter::at_work`].
    pub status: Option<Status>,
    pub moscow: Vec<Moscow>,
    pub department: Option<DepartmentId>,
    pub labels: Vec<String>,
    pub assignee: Option<AssigneePick>,
    pub sprint: Option<SprintPick>,
    pub parent: Option<ItemId>,
    pub blocked: Option<bool>,
    /// Archived items instead of the others.
    pub archived: bool,
    /// Custom fields by the plain spelling of their value.
    pub custom: BTreeMap<FieldId, String>,
    pub sort: Sort,
    pub direction: Direction,
    /// From 1.
    pub page: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            text: None,
            kinds: Vec::new(),
            states: Vec::new(),
            status: None,
            moscow: Vec::new(),
            department: None,
            labels: Vec::new(),
            assignee: None,
            sprint: None,
            parent: None,
            blocked: None,
            archived: false,
            custom: BTreeMap::new(),
            sort: Sort::Rank,
            direction: Direction::Ascending,
            page: 1,
        }
    }
}

impl Filter {
    /// The list as people at work expect it: only what is still to be done, unless they ask for states, for the finished
    /// ones or for the archive. Programs that leave the status out get everything.
    pub fn at_work(&self) -> Self {
        let status = match self.status {
            None if self.states.is_empty() && !self.archived => Some(Status::Open),
            asked => asked,
        };
        Self { status, ..self.clone() }
    }

    /// The states that are shown; empty means any. A state that is asked for wins over the status.
    pub fn shown_states(&self) -> Vec<ItemState> {
        let those = |wanted: fn(ItemState) -> bool| ItemState::ALL.iter().copied().filter(|state| wanted(*state)).collect();
        match self.status {
            _ if !self.states.is_empty() => self.states.clone(),
            Some(Status::Open) => those(ItemState::is_open),
            Some(Status::Finished) => those(ItemState::is_finished),
            Some(Status::All) | None => Vec::new(),
        }
    }

    /// The same list at another page: for its links.
    pub fn at_page(&self, page: u32) -> Self {
        Self { page: page.max(1), ..self.clone() }
    }

    /// The list from its first page in another order; asking for the present order turns it round.
    pub fn sorted_by(&self, sort: Sort) -> Self {
        let turned = self.sort == sort && self.direction == Direction::Ascending;
        Self { sort, direction: if turned { Direction::Descending } else { Direction::Ascending }, page: 1, ..self.clone() }
    }

    /// Whether anything narrows the list: status, order and page do not.
    pub fn narrows(&self) -> bool {
        let order = Self { status: self.status, sort: self.sort, direction: self.direction, page: self.page, ..Self::default() };
        *self != order
    }
}

#[cfg(test)]
mod tests;
