//! `/projects/{key}/service-report`: whether promises were kept.

use axum::Json;
use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use golive_domain::service::{Metric, Priority, RequestType, Tally};
use golive_store::service::{self as store, AGES};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    agreement::KeptPromises,
    ticket::{About, HowSoon, Kind, Why},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(report))
}

/// The days of a report, the first and the last included.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Days {
    /// Left out, the first of January of the year of `to`.
    from: Option<NaiveDate>,
    /// Left out, today.
    to: Option<NaiveDate>,
}

/// The promises of a metric.
#[derive(Debug, Serialize, ToSchema)]
struct KeptOfMetric {
    metric: About,
    kept: KeptPromises,
}

/// The promises of a metric to tickets of a priority.
#[derive(Debug, Serialize, ToSchema)]
struct KeptOfPriority {
    metric: About,
    priority: HowSoon,
    kept: KeptPromises,
}

/// The promises of a metric to tickets of a type.
#[derive(Debug, Serialize, ToSchema)]
struct KeptOfRequest {
    metric: About,
    request: Kind,
    kept: KeptPromises,
}

/// The promises of a metric that were decided in a month.
#[derive(Debug, Serialize, ToSchema)]
struct KeptOfMonth {
    metric: About,
    /// Its first day.
    month: NaiveDate,
    kept: KeptPromises,
}

impl Given<(Metric, Tally)> for KeptOfMetric {
    fn given((metric, kept): (Metric, Tally)) -> Self {
        Self { metric: metric.give(), kept: kept.give() }
    }
}

impl Given<(Metric, Priority, Tally)> for KeptOfPriority {
    fn given((metric, priority, kept): (Metric, Priority, Tally)) -> Self {
        Self { metric: metric.give(), priority: priority.give(), kept: kept.give() }
    }
}

impl Given<(Metric, RequestType, Tally)> for KeptOfRequest {
    fn given((metric, request, kept): (Metric, RequestType, Tally)) -> Self {
        Self { metric: metric.give(), request: request.give(), kept: kept.give() }
    }
}

answer! {
    /// A promise that was broken.
    BrokenPromise from store::Broken {
        number: i32,
        /// `ARAS-S7`
        code: String,
        title: String,
        metric: About,
        /// Which cycle of the clock, from 1.
        cycle: i32,
        priority: HowSoon,
        request: Kind,
        cause: Why,
        due: DateTime<Utc>,
        /// Null while nobody has kept it yet.
        stopped: Option<DateTime<Utc>>,
    }
}

/// Tickets that are open now, by their age.
#[derive(Debug, Serialize, ToSchema)]
struct OpenOfAge {
    /// Full days since they were opened, fewer than this; null for all that are older.
    under_days: Option<i64>,
    tickets: u64,
}

answer! {
    /// A version of the agreement.
    HeldAgreement from store::HeldDeal {
        /// From 1, in the order they take effect.
        version: usize,
        effective: DateTime<Utc>,
    }
}

/// Whether promises were kept, over some days of the project's time zone.
#[derive(Debug, Serialize, ToSchema)]
struct ServiceReport {
    from: NaiveDate,
    to: NaiveDate,
    by_metric: Vec<KeptOfMetric>,
    by_priority: Vec<KeptOfPriority>,
    by_request: Vec<KeptOfRequest>,
    by_month: Vec<KeptOfMonth>,
    /// The latest first, 200 at most.
    broken: Vec<BrokenPromise>,
    broken_total: usize,
    opened: u64,
    resolved: u64,
    /// Of those that were resolved: taken up again at least once.
    came_back: u64,
    /// Of those that were resolved: with one public reply, and never handed over.
    first_contact: u64,
    open: Vec<OpenOfAge>,
    rated: u64,
    /// Of all ratings of 1 to 5.
    rating_sum: u64,
    /// The versions of the agreement that held in the time, the earliest first.
    held: Vec<HeldAgreement>,
    /// Every ticket of the project is counted; else those that were handed over to the vendor, and the caller's own.
    whole: bool,
    at: DateTime<Utc>,
}

impl Given<store::ServiceReport> for ServiceReport {
    fn given(report: store::ServiceReport) -> Self {
        let ages = AGES.into_iter().map(Some).chain([None]);
        let months = report.by_month(|day| day.with_day(1).unwrap_or(day)).into_iter();
        let by_month = months.map(|((metric, month), kept)| KeptOfMonth { metric: metric.give(), month, kept: kept.give() }).collect();
        Self {
            from: report.from,
            to: report.to,
            by_metric: report.by_metric.give(),
            by_priority: report.by_priority.give(),
            by_request: report.by_request.give(),
            by_month,
            broken: report.broken.give(),
            broken_total: report.broken_total,
            opened: report.opened,
            resolved: report.resolved,
            came_back: report.came_back,
            first_contact: report.first_contact,
            open: ages.zip(report.backlog).map(|(under_days, tickets)| OpenOfAge { under_days, tickets }).collect(),
            rated: report.rated,
            rating_sum: report.rating_sum,
            held: report.held.give(),
            whole: report.whole,
            at: report.at,
        }
    }
}

/// Whether promises were kept. What is answered late counts where it was broken. The vendor's people read of what was handed over.
#[utoipa::path(get, path = "/projects/{key}/service-report", tag = "service", params(Days), responses((status = 200, description = "The report", body = ServiceReport), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn report(Caller(desk): Caller, Path(project): Path<String>, Query(days): Query<Days>) -> Result<Json<ServiceReport>, Problem> {
    let to = days.to.unwrap_or_else(|| desk.store().clock().now().date_naive());
    let from = days.from.or_else(|| NaiveDate::from_ymd_opt(to.year(), 1, 1)).unwrap_or(to);
    Ok(Json(store::service_report(&desk, &key(&project)?, from, to).await?.give()))
}
