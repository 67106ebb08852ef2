//! Planning: the backlog on one side, the sprint on the other, and what the plan comes to in points, hours and money.

use std::collections::HashSet;

use chrono::NaiveDate;
use golive_domain::{
    access::Permission,
    backlog::{Filter, HalfPoints, ItemState, Moscow, Price},
    id::ItemId,
    money::Minor,
    sprints::{self as rules, Budget, BudgetFrame, Capacity, SprintState, Velocity, Work},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait};
use serde::{Deserialize, Serialize};

use super::{
    capacity::{Seat, seats},
    cards::{Card, Line, cards, lines, of_sprint},
    list,
    load::{SprintHead, calendar, sprint},
};
use crate::{
    Desk, Result,
    backlog::query::{filtered, ordered},
    desk::{Door, ProjectScope},
    entity::{item, sprint as sprints},
};

/// Items of the backlog on one page.
const PAGE: u64 = 50;

/// Which part of the backlog stands beside the sprint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    pub text: Option<String>,
    pub moscow: Option<Moscow>,
    /// Refined items alone.
    pub refined: bool,
    /// From 1.
    pub page: u32,
}

/// Everything the planning page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Planning {
    pub sprint: SprintHead,
    pub planned: Vec<Card>,
    pub backlog: Vec<Card>,
    /// Items the backlog side comes to, over all its pages.
    pub backlog_total: u64,
    pub page_size: u64,
    /// Points of what is planned.
    pub points: HalfPoints,
    /// Planned items without points.
    pub unsized_items: usize,
    /// Planned items without hours: nobody's capacity knows of them.
    pub unhoured: usize,
    pub hours: Capacity,
    pub seats: Vec<Seat>,
    /// Project holidays within the sprint.
    pub holidays: Vec<NaiveDate>,
    /// `None` for who may not see prices.
    pub money: Option<Budget>,
    pub velocity: Option<Velocity>,
}

impl Planning {
    /// Planned items that are not refined.
    pub fn unrefined(&self) -> usize {
        self.planned.iter().filter(|card| !card.lacks.is_empty()).count()
    }

    /// Whether anything should be thought over before the sprint starts.
    pub fn warns(&self) -> bool {
        let money = self.money.is_some_and(|money| money.over_sprint.is_some() || money.over_ceiling.is_some());
        money || self.unrefined() > 0 || !self.hours.overloaded().is_empty() || self.planned.is_empty()
    }
}

/// Anyone who may look at sprints.
pub async fn planning(desk: &Desk, project: &ProjectKey, number: i32, pick: &Pick) -> Result<Planning> {
    let door = desk.read(Permission::SprintRead, project).await?;
    let sprint = sprint(&door, number).await?;
    let calendar = calendar(&door).await?;
    let planned = cards(&door, of_sprint(&door, sprint.id)).await?;
    let lines = lines(&door, &planned).await?;
    let (backlog, backlog_total) = backlog(&door, pick).await?;
    let seats = seats(&door, &sprint, &calendar).await?;
    let alive = || planned.iter().filter(|card| card.state != ItemState::Dropped);
    let prices: Vec<Price> = alive().map(price).collect();
    let money = if door.scope().may(Permission::PriceRead) { rules::budget(&prices, budget_frame(&door, &sprint).await?) } else { None };
    Ok(Planning {
        points: alive().filter_map(|card| card.points).sum(),
        unsized_items: alive().filter(|card| card.points.is_none()).count(),
        unhoured: alive().filter(|card| card.minutes <= golive_domain::backlog::Minutes::ZERO).count(),
        hours: hours(&seats, alive(), &lines),
        holidays: calendar.holidays.range(sprint.starts_on..=sprint.ends_on.max(sprint.starts_on)).copied().collect(),
        money,
        velocity: list::velocity(&door, &calendar).await?,
        sprint: SprintHead::of(&door, &sprint),
        planned,
        backlog,
        backlog_total,
        page_size: PAGE,
        seats,
    })
}

fn hours<'a>(seats: &[Seat], planned: impl Iterator<Item = &'a Card>, lines: &[Line]) -> Capacity {
    let counted: HashSet<ItemId> = planned.map(|card| card.id).collect();
    let work = lines.iter().filter(|line| counted.contains(&line.item)).map(|line| Work { person: line.person, minutes: line.minutes });
    let seats: Vec<rules::Seat> = seats.iter().map(|seat| rules::Seat { person: seat.person.id, capacity: seat.capacity() }).collect();
    rules::capacity(&seats, work)
}

/// The card's price, in the words of the budget.
fn price(card: &Card) -> Price {
    card.price.map_or(Price::NotEstimated, |amount| Price::Reckoned { amount })
}

/// The limits of the sprint's money, and what the other sprints come to.
async fn budget_frame(door: &impl Door<Scope = ProjectScope>, sprint: &sprints::Model) -> Result<BudgetFrame> {
    let elsewhere = item::Entity::find()
        .select_only()
        .column(item::Column::PriceMinor)
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.sprint_id.is_not_null())
        .filter(item::COLUMN.sprint_id.ne(sprint.id))
        .filter(item::COLUMN.state.ne(ItemState::Dropped))
        .filter(item::COLUMN.archived_at.is_null())
        .filter(item::COLUMN.price_minor.is_not_null())
        .into_tuple::<Minor>()
        .all(door.db())
        .await?;
    let elsewhere = Minor::total(elsewhere).unwrap_or(Minor(i64::MAX));
    Ok(BudgetFrame { sprint: sprint.budget_minor, ceiling: door.project().ceiling_minor, elsewhere })
}

/// Open items in no open sprint, in the order of the backlog.
async fn backlog(door: &impl Door<Scope = ProjectScope>, pick: &Pick) -> Result<(Vec<Card>, u64)> {
    let project = door.project().id;
    let closed = sprints::Entity::find()
        .select_only()
        .column(sprints::Column::Id)
        .filter(sprints::COLUMN.project_id.eq(project))
        .filter(sprints::COLUMN.state.eq(SprintState::Closed))
        .into_query();
    let free = Condition::any().add(item::COLUMN.sprint_id.is_null()).add(item::COLUMN.sprint_id.in_subquery(closed));
    let states = if pick.refined { vec![ItemState::Refined] } else { vec![ItemState::New, ItemState::Refined] };
    let filter = Filter { text: pick.text.clone(), moscow: pick.moscow.into_iter().collect(), states, ..Filter::default() };
    let found = filtered(door, &filter).filter(free);
    let total = found.clone().count(door.db()).await?;
    let page = u64::from(pick.page.max(1) - 1);
    Ok((cards(door, ordered(found, &filter).offset(page * PAGE).limit(PAGE)).await?, total))
}
