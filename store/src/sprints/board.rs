//! The board of a sprint: a column a state, limits on work in progress, what each said today.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{HalfPoints, ItemState},
    id::ItemId,
    projects::WorkingCalendar,
    sprints::{SprintState, chart},
    text::ProjectKey,
    words::Word,
};
use serde::{Deserialize, Serialize};

use super::{
    cards::{Card, Detail, cards, detail, of_sprint},
    daily::{self, DailyLine},
    load::{SprintHead, Tx, calendar, frame, sprint},
    log::{ScopeLine, log},
};
use crate::{
    Desk, Outcome, Result,
    backlog::{bounds::Bounds, keep::keep, state, taken},
    desk::{Door, ProjectScope, Reader},
};

/// A column of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub state: ItemState,
    /// How many cards it should hold at most.
    pub limit: Option<u16>,
    pub cards: Vec<Card>,
}

impl Column {
    /// By how many cards it is over its limit.
    pub fn over(&self) -> Option<usize> {
        self.limit.and_then(|limit| self.cards.len().checked_sub(limit.into())).filter(|over| *over > 0)
    }
}

/// Everything the board shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    pub sprint: SprintHead,
    pub columns: Vec<Column>,
    /// Given up during the sprint.
    pub dropped: Vec<Card>,
    /// The card that is open, with what it says beyond its face.
    pub opened: Option<(Card, Detail)>,
    pub points: HalfPoints,
    pub done: HalfPoints,
    /// Today's lines.
    pub daily: Vec<DailyLine>,
    /// The viewer's own line of today.
    pub my_line: Option<String>,
    /// Changes of scope since the start, the newest first.
    pub scope: Vec<ScopeLine>,
}

/// Anyone who may look at sprints. `open` is the code of the card that stands open; one that is not in the sprint opens
/// nothing.
pub async fn board(desk: &Desk, project: &ProjectKey, number: i32, open: Option<&str>) -> Result<Board> {
    let door = desk.read(Permission::SprintRead, project).await?;
    let calendar = door.recall("calendar", async || calendar(&door).await).await?;
    let today = calendar.date_of(door.now());
    let board = door.recall(("board", number, open, today), async || read(&door, &calendar, number, open, today).await).await?;
    let my_line = board.daily.iter().find(|line| Some(line.person.id) == door.actor().person()).map(|line| line.line.clone());
    Ok(Board { my_line, ..board })
}

/// All but the viewer's own line.
async fn read(door: &Reader<ProjectScope>, calendar: &WorkingCalendar, number: i32, open: Option<&str>, today: NaiveDate) -> Result<Board> {
    let sprint = sprint(door, number).await?;
    let cards = cards(door, of_sprint(door, sprint.id)).await?;
    let opened = match cards.iter().find(|card| Some(card.code.as_str()) == open) {
        Some(card) => Some((card.clone(), detail(door, card.id).await?)),
        None => None,
    };
    let points = |wanted: fn(ItemState) -> bool| cards.iter().filter(|card| wanted(card.state)).filter_map(|card| card.points).sum();
    let (whole, done) = (points(|state| state != ItemState::Dropped), points(ItemState::is_done));
    let (columns, dropped) = columns(door, cards);
    let scope = match frame(&sprint, calendar) {
        Some(frame) => {
            let log = log(door, &sprint).await?;
            let marks = chart(&frame, &log.entries, door.now()).marks;
            log.scope_lines(door, &marks).await?
        }
        None => Vec::new(),
    };
    let daily = daily::lines(door, sprint.id, Some(today)).await?;
    let sprint = SprintHead::of(door, &sprint);
    Ok(Board { sprint, columns, dropped, opened, points: whole, done, daily, my_line: None, scope })
}

/// Cards by column. What is in the sprint and in no state of the board stands where nothing has begun.
fn columns(door: &impl Door<Scope = ProjectScope>, cards: Vec<Card>) -> (Vec<Column>, Vec<Card>) {
    let limit = |state: ItemState| door.project().wip_limits.0.get(state.as_str()).copied();
    let mut columns: Vec<Column> =
        ItemState::COLUMNS.iter().map(|state| Column { state: *state, limit: limit(*state), cards: Vec::new() }).collect();
    let mut dropped = Vec::new();
    for card in cards {
        let state = card.state.column().unwrap_or(ItemState::InSprint);
        match columns.iter_mut().find(|column| column.state == state) {
            Some(column) if card.state != ItemState::Dropped => column.cards.push(card),
            _ => dropped.push(card),
        }
    }
    (columns, dropped)
}

/// What a move of a card came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    pub state: ItemState,
    /// The column now holds more cards than it should: said, not refused, for a board that forbids is soon lied to.
    pub over_limit: Option<Say>,
}

/// Whoever works on the board. Moves a card of a running sprint to another column.
pub async fn move_card(desk: &Desk, project: &ProjectKey, number: i32, id: ItemId, to: ItemState) -> Result<Moved> {
    desk.write(Permission::BoardMove, project, async |tx| {
        let sprint = sprint(tx, number).await?;
        let before = taken::take(tx, id).await?;
        if before.row.sprint_id != Some(sprint.id) || before.row.archived_at.is_some() {
            return Err(Error::NotFound.into());
        }
        let from = before.row.state;
        if sprint.state != SprintState::Active {
            return Err(Error::rule(Say::new("error-sprint-not-active")).into());
        }
        if to.column() != Some(to) {
            return Err(Error::field("to", Say::new("error-board-column")).into());
        }
        if from == to || from.column() == Some(to) {
            return Ok(Outcome::Unchanged(Moved { state: from, over_limit: None }));
        }
        let mut after = before.clone();
        state::enter(&mut after, to)?;
        let events = keep(tx, &Bounds::default(), &before, after).await?;
        let over_limit = over_limit(tx, &sprint.id, to).await?;
        Ok(Outcome::of(Moved { state: to, over_limit }, events))
    })
    .await
}

async fn over_limit(tx: &Tx, sprint: &golive_domain::id::SprintId, state: ItemState) -> Result<Option<Say>> {
    let Some(limit) = tx.project().wip_limits.0.get(state.as_str()).copied() else { return Ok(None) };
    let cards = cards(tx, of_sprint(tx, *sprint)).await?.iter().filter(|card| card.state.column() == Some(state)).count();
    let over = cards > usize::from(limit);
    Ok(over.then(|| Say::new("board-over-limit").with("state", state).with("cards", cards).with("limit", limit)))
}
