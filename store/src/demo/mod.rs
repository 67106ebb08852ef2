//! The demonstration: a believable roll-out with eighteen weeks of history, the tender that came before it, and a service desk with a
//! year of its own.
//!
//! Nothing here writes a row of its own. The story is replayed at past times through the same use cases people use, each
//! deed by the person who did it, so that whatever the rules refuse cannot have happened, and every chart, ledger and
//! history is real.

mod acceptance;
mod asides;
mod behin;
mod beyond;
mod cast;
mod explored;
mod ground;
mod holidays;
mod house;
mod many;
mod quality;
mod register;
mod script;
mod selection;
mod sprint;
mod stage;
mod story;
mod suites;
mod tender;
mod tickets;
mod timeline;
mod writing;

pub use many::{BENCH, Many, many};
pub use selection::{Spoken, phrases};

use bytes::Bytes;
use chrono::{TimeDelta, Utc};
use golive_domain::{
    access::{Permission, Role},
    backlog::ItemState,
    text::ProjectKey,
};
use sea_orm::{EntityTrait, PaginatorTrait, QueryFilter};

use self::{
    asides::{FILES, WATCHES},
    cast::{ADMINISTRATOR, BIDDERS, CAST, MANAGER, OWNER},
    quality::{Quality, When},
    sprint::Telling,
    stage::Stage,
    story::CHAPTERS,
    timeline::{SPRINTS, Timeline},
    writing::Backlog,
};
use crate::{
    Actor, Result, Site, Store, backlog,
    desk::Door,
    entity::{person, project},
    rfp::seal::Effort,
    sprints,
};

/// Everybody's password.
pub const PASSWORD: &str = "golive-demo";

/// The key of the project that is under way.
pub const KEY: &str = "ARAS";

/// The key of the project that went live a year ago.
pub const LIVE: &str = "BEHIN";

/// Somebody to sign in as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    pub name: String,
    pub email: String,
    /// Keys of their projects.
    pub projects: Vec<&'static str>,
    pub roles: Vec<Role>,
}

/// What loading came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// The projects were made, with these people.
    Fresh(Vec<SignIn>),
    /// There is a project already, so nothing was touched; with these people where it is the demonstration.
    AlreadyThere(Vec<SignIn>),
}

/// The same store, where phrases are chosen as the demonstration's are: everybody is told them, so that no work is spent on making one
/// hard to guess. What was chosen so is marked, and opens in every other store too. For the demonstration and for tests: no code that
/// serves people comes here.
pub fn with_told_phrases(store: &Store) -> Store {
    Store { phrases: Effort::Told, ..store.clone() }
}

/// Makes the demonstration projects in an installation that has none. At the machine's console only: no page leads here.
pub async fn load(store: &Store) -> Result<Loaded> {
    let store = &with_told_phrases(store);
    let door = store.acting_as(Actor::System).read(Permission::ProjectCreate, Site).await?;
    if project::Entity::find().count(door.db()).await? > 0 {
        let manager = &CAST[0];
        let ours = person::Entity::find().filter(person::COLUMN.email.eq(manager.email())).count(door.db()).await? > 0;
        return Ok(Loaded::AlreadyThere(if ours { sign_ins() } else { Vec::new() }));
    }
    // What began earlier is told first.
    behin::load(store).await?;
    let time = Timeline::ending_at(store.clock().now());
    let mut stage = Stage::beginning(store, key(KEY), ADMINISTRATOR, time.at(time.opening_day(), 9, 0));
    let mut ground = ground::open(&mut stage).await?;
    stage.go(time.at(time.selection_day(1), 10, 0));
    quality::register(&stage, When::InInterviews).await?;
    selection::tell(&stage).await?;
    ground::lay(&stage, &mut ground).await?;
    let mut backlog = Backlog::new()?;
    backlog.workshops(&mut stage, &ground).await?;
    attach_files(&stage).await?;
    let eve = stage.time.preparation().pop().unwrap_or(stage.time.first_day());
    stage.go(stage.time.at(eve, 10, 0));
    selection::conclude(&stage).await?;
    sprint::prepare(&stage, &mut backlog, 1).await?;
    let mut quality = Quality::default();
    quality.prepare(&stage).await?;
    let mut accepted = Vec::new();
    for number in 1..=SPRINTS {
        if number == SPRINTS - 1 {
            stage.go(stage.time.at(stage.time.day_of(number, 1), 7, 0));
            selection::prepare(&stage).await?;
        }
        if number == SPRINTS {
            ground::leave(&stage).await?;
            selection::publish(&stage).await?;
        }
        let mut telling = Telling { stage: &mut stage, ground: &ground, backlog: &mut backlog, accepted: &mut accepted, number };
        telling.tell().await?;
        quality.test(&stage, number).await?;
        acceptance::tell(&stage, number).await?;
        explored::tell(&stage, number).await?;
    }
    stage.go(store.clock().now() - TimeDelta::hours(2));
    selection::go_on(&stage).await?;
    today(&stage, store.clock().now()).await?;
    beyond::tell(&stage).await?;
    save_filters(&stage, &ground).await?;
    house::post(store).await?;
    house::read_notices(store, store.clock().now() - TimeDelta::days(3)).await?;
    Ok(Loaded::Fresh(sign_ins()))
}

fn key(text: &str) -> ProjectKey {
    ProjectKey::parse(text).expect("the demonstration's keys are well formed")
}

fn sign_ins() -> Vec<SignIn> {
    let in_aras = CAST.iter().chain(BIDDERS).map(|one| (KEY, one));
    let mut all: Vec<SignIn> = Vec::new();
    for (project, one) in in_aras.chain(behin::shown().map(|one| (LIVE, one))) {
        let roles = one.parts.iter().map(|part| part.role);
        match all.iter_mut().find(|known| known.email == one.email()) {
            Some(known) => {
                known.projects.push(project);
                let new: Vec<Role> = roles.filter(|role| !known.roles.contains(role)).collect();
                known.roles.extend(new);
            }
            None => all.push(SignIn { name: one.name.to_owned(), email: one.email(), projects: vec![project], roles: roles.collect() }),
        }
    }
    all
}

/// Files and followers, once the workshops are over.
async fn attach_files(stage: &Stage) -> Result<()> {
    for (item, who, name, content) in FILES {
        let content = Bytes::from_static(content.as_bytes());
        backlog::attach(&stage.desk(who)?, &stage.project, stage.item(*item)?, name, content).await?;
    }
    for (who, item) in WATCHES {
        backlog::watch(&stage.desk(who)?, &stage.project, stage.item(*item)?).await?;
    }
    Ok(())
}

/// What was said this very morning, in the hour that is just over.
async fn today(stage: &Stage, now: chrono::DateTime<Utc>) -> Result<()> {
    let works = CHAPTERS[SPRINTS - 1].works;
    let in_hand = works.iter().filter(|work| work.begun > 0 && work.done == 0);
    for (minutes, work) in [50, 40, 30, 20].into_iter().zip(in_hand) {
        stage.go(now - TimeDelta::minutes(minutes));
        let line = sprint::line(work, SPRINTS);
        let number = i32::try_from(SPRINTS).unwrap_or(i32::MAX);
        sprints::write_daily(&stage.desk(work.who)?, &stage.project, number, &line).await?;
    }
    Ok(())
}

async fn save_filters(stage: &Stage, ground: &ground::Ground) -> Result<()> {
    let warsaw = ground.departments.get("Warsaw branch").map(|id| format!("department={id}")).unwrap_or_default();
    let filters = [
        (MANAGER, "Stuck", "blocked=yes".to_owned(), true),
        (MANAGER, "نقص‌ها", "kind=defect_fix".to_owned(), true),
        (OWNER, "Must, not refined yet", format!("moscow=must&state={}", ItemState::New), true),
        (OWNER, "Warsaw branch", warsaw, true),
        (OWNER, "Mine", "assignee=me".to_owned(), false),
    ];
    for (who, name, query, shared) in filters {
        backlog::save_filter(&stage.desk(who)?, &stage.project, name, &query, shared).await?;
    }
    Ok(())
}
