//! What of it broke: defects that acceptance found, and those that lead from a ticket to an item and its requirement.

use golive_domain::{
    defects::{Frequency, Severity},
    service::RequestType,
};

use super::{
    super::stage::Stage,
    built::Built,
    cast::{AGENTS, DEVELOPER, QA, VENDOR_MANAGER},
    course::Step,
    open::TRACED,
    play::Play,
};
use crate::{
    Result, backlog,
    defects::{self, DefectFields, Doing, MendedBy, NewDefect, defect_code},
    service::{self, TicketLinks},
    testing,
};

/// The item that releases stock, in the order in which items were written.
const RELEASES_STOCK: i32 = 8;

/// QA writes it down and hands it over.
pub(super) async fn report(stage: &Stage, built: &Built, title: &str, severity: Severity, requirement: &str) -> Result<i32> {
    let (qa, project) = (stage.desk(QA)?, &stage.project);
    let fields = DefectFields {
        title: title.to_owned(),
        severity: Some(severity),
        frequency: Some(Frequency::Always),
        environment: Some(built.place),
        requirement: requirement.to_owned(),
        ..DefectFields::default()
    };
    let number = defects::report(&qa, project, NewDefect { fields, seen_at: None }).await?;
    defects::share(&qa, project, number, true).await?;
    Ok(number)
}

/// Given to the developer, mended in a build that lands, and seen to be gone.
pub(super) async fn mend(stage: &Stage, built: &Built, number: i32, build: &str) -> Result<()> {
    let (qa, vendor, project) = (stage.desk(QA)?, stage.desk(DEVELOPER)?, &stage.project);
    defects::act(&qa, project, number, Doing::Triage { assignee: Some(stage.person(DEVELOPER)?) }).await?;
    defects::act(&vendor, project, number, Doing::Work).await?;
    let manager = stage.desk(VENDOR_MANAGER)?;
    let build = testing::note_build(&manager, project, build, "").await?;
    defects::act(&vendor, project, number, Doing::Fix { build: Some(build) }).await?;
    testing::land(&manager, project, built.place, build).await?;
    defects::act(&qa, project, number, Doing::Verify).await
}

/// What a ticket of the first months turned out to be: a defect of an accepted item, mended since.
pub(super) async fn mended(stage: &Stage, built: &Built, play: &Play<'_>) -> Result<()> {
    let defect = report(stage, built, "A cancelled order keeps its stock reservation after picking", Severity::S2, "RB-05").await?;
    mend(stage, built, defect, "1.0.4").await?;
    let told = play.such(|case| case.request == RequestType::Bug && case.title.starts_with("موجودی انبار"));
    let Some(ticket) = told.first() else { return Ok(()) };
    let item = backlog::code(&stage.project, RELEASES_STOCK);
    link(stage, *ticket, defect, item).await
}

/// What is open leads on: to a defect, the item that will mend it, and the requirement that was promised; the incident to a
/// defect that is being worked on.
pub(super) async fn traced(stage: &Stage, built: &Built, play: &Play<'_>) -> Result<()> {
    let (qa, project) = (stage.desk(QA)?, &stage.project);
    let tiers = report(stage, built, "Tiered prices stop at the first tier in phone orders", Severity::S2, "RB-03").await?;
    let title = "فرم سفارش تلفنی سرویس قیمت تازه را می‌پرسد".to_owned();
    defects::mend(&qa, project, tiers, MendedBy::New { title }, None).await?;
    if let Some(ticket) = play.called(TRACED) {
        link(stage, ticket, tiers, String::new()).await?;
    }
    let white = report(stage, built, "The visitor app stays white: its gateway's certificate has run out", Severity::S1, "RB-01").await?;
    defects::act(&qa, project, white, Doing::Triage { assignee: Some(stage.person(DEVELOPER)?) }).await?;
    defects::act(&stage.desk(DEVELOPER)?, project, white, Doing::Work).await?;
    for ticket in play.such(|case| case.deeds.iter().any(|deed| matches!(deed.step, Step::Declare(_)))) {
        link(stage, ticket, white, String::new()).await?;
    }
    Ok(())
}

async fn link(stage: &Stage, ticket: i32, defect: i32, item: String) -> Result<()> {
    let links = TicketLinks { defect: defect_code(&stage.project, defect), item, requirement: String::new() };
    service::link(&stage.desk(AGENTS[0])?, &stage.project, ticket, links).await
}
