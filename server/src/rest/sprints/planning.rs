//! A sprint held against people and money.

use axum::Json;
use chrono::NaiveDate;
use golive_domain::sprints as rules;
use golive_store::sprints::{self as store, Pick};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::views::{Card, Sprint, Velocity};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(planning)).routes(routes!(set))
}

answer! {
    /// What is planned, and the hours and money it is held against.
    Planning from store::Planning {
        sprint: Sprint,
        planned: Vec<Card>,
        /// In half-points.
        points: i32,
        /// Planned items without points.
        unsized_items: usize,
        /// Planned items without hours: nobody's capacity knows of them.
        unhoured: usize,
        hours: Hours,
        seats: Vec<Seat>,
        /// Holidays of the project within the sprint.
        holidays: Vec<NaiveDate>,
        /// Null for who may not see prices.
        money: Option<Budget>,
        velocity: Option<Velocity>,
    }

    /// A sprint's working time, in minutes.
    Hours from rules::Capacity {
        loads: Vec<Load>,
        /// That nobody is named for.
        unassigned: i32,
        planned: i32,
        capacity: i32,
        /// By how much the plan is more than all the people have.
        over: Option<i32>,
    }

    /// One person's plan, in minutes.
    Load from rules::Load {
        person: Uuid,
        planned: i32,
        capacity: i32,
        over: Option<i32>,
    }

    /// One person and the minutes they have for the sprint.
    Seat from store::Seat {
        person: Person,
        /// Of their time, 0 to 100.
        share_percent: u8,
        /// By the calendar, the share and the absences.
        by_calendar: i32,
        /// As it was set by hand; this one counts where it is.
        by_hand: Option<i32>,
        away: Vec<SeatAway>,
    }

    /// Days somebody is away during a sprint.
    SeatAway from store::Away {
        from: NaiveDate,
        until: NaiveDate,
        /// Working days of it that fall into the sprint.
        days: u32,
        /// Only for who plans.
        reason: Option<String>,
    }

    /// A sprint's money, in minor units.
    Budget from rules::Budget {
        /// The prices that are known.
        planned: i64,
        /// Items whose price is not known.
        unpriced: usize,
        over_sprint: Option<i64>,
        over_ceiling: Option<i64>,
        /// What the ceiling leaves, when it leaves something.
        left: Option<i64>,
    }
}

/// The plan of a sprint.
#[utoipa::path(get, path = "/projects/{key}/sprints/{sprint}/planning", tag = "sprints", responses((status = 200, description = "The plan", body = Planning), (status = 404, body = ProblemDetails)))]
async fn planning(Caller(desk): Caller, Path((project, sprint)): Path<(String, i32)>) -> Result<Json<Planning>, Problem> {
    Ok(Json(store::planning(&desk, &key(&project)?, sprint, &Pick::default()).await?.give()))
}

/// Working time of one person; null goes back to what the calendar says.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct CapacitySet {
    minutes: Option<i32>,
}

/// Sets a person's working time for the sprint.
#[utoipa::path(put, path = "/projects/{key}/sprints/{sprint}/capacity/{person}", tag = "sprints", request_body = CapacitySet, responses((status = 204, description = "Set"), (status = 422, body = ProblemDetails)))]
async fn set(
    Caller(desk): Caller,
    Path((project, sprint, person)): Path<(String, i32, Uuid)>,
    Body(capacity): Body<CapacitySet>,
) -> Result<StatusCode, Problem> {
    store::set_capacity(&desk, &key(&project)?, sprint, person.into(), capacity.minutes.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}
