//! What should be thought over before a sprint starts, said by how much and for whom.

use golive_domain::{backlog::Minutes, sprints::Load};
use golive_store::sprints::{Planning, Seat};

use super::parts::money;
use crate::i18n::{hours, list, money as said, points, t};

/// One sentence a warning, the gravest first.
pub fn warnings(plan: &Planning) -> Vec<String> {
    let mut sentences: Vec<String> = plan.hours.overloaded().into_iter().map(|load| overload(load, &plan.seats)).collect();
    if let Some(over) = plan.hours.over {
        sentences.push(t!(
            "plan-over-all",
            "over" = hours(over),
            "planned" = hours(plan.hours.planned),
            "capacity" = hours(plan.hours.capacity)
        ));
    }
    if let Some(over) = plan.money.and_then(|budget| budget.over_sprint) {
        sentences.push(t!("plan-over-budget", "over" = said(money(over))));
    }
    if let Some(over) = plan.money.and_then(|budget| budget.over_ceiling) {
        sentences.push(t!("plan-over-ceiling", "over" = said(money(over))));
    }
    if let Some(velocity) = plan.velocity.filter(|velocity| plan.points > velocity.highest) {
        sentences.push(t!("plan-over-velocity", "lowest" = points(velocity.lowest), "highest" = velocity.highest.as_f64()));
    }
    let unrefined = plan.unrefined();
    if unrefined > 0 {
        sentences.push(t!("plan-unrefined", "count" = unrefined));
    }
    if plan.hours.unassigned > Minutes::ZERO {
        sentences.push(t!("plan-unassigned", "hours" = hours(plan.hours.unassigned)));
    }
    sentences
}

/// "Serhii is 6 h over: 66 h planned, 60 h available; away 1 working day (leave)."
fn overload(load: &Load, seats: &[Seat]) -> String {
    let seat = seats.iter().find(|seat| seat.person.id == load.person);
    let over = hours(load.over.unwrap_or_default());
    let Some(seat) = seat else {
        return t!("plan-over-no-seat", "planned" = hours(load.planned));
    };
    let sentence = t!(
        "plan-over",
        "name" = seat.person.name.clone(),
        "over" = over,
        "planned" = hours(load.planned),
        "capacity" = hours(load.capacity)
    );
    match away(seat) {
        Some(reason) => format!("{sentence} {reason}"),
        None => sentence,
    }
}

/// Why the hours are few: how long the person is away, and what for where that may be told.
pub fn away(seat: &Seat) -> Option<String> {
    let days: u32 = seat.away.iter().map(|away| away.days).sum();
    if days == 0 {
        return None;
    }
    let reasons: Vec<&str> = seat.away.iter().filter_map(|away| away.reason.as_deref()).collect();
    Some(match reasons.is_empty() {
        true => t!("plan-away", "days" = days),
        false => t!("plan-away-why", "days" = days, "why" = list(reasons)),
    })
}
