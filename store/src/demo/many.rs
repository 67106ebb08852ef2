//! A large project for measuring: thousands of items, twenty people, sprints behind it and one that runs.

use std::collections::BTreeMap;

use golive_domain::{
    access::{Permission, Role},
    backlog::{EstimateLine, HalfPoints, ItemState, Minutes, Moscow, Rank, Skill},
    events::{Event, EventKind},
    id::{ItemId, PersonId},
    people::{CalendarKind, Locale},
    projects::{Methodology, ProjectSize},
    sprints::{CarryChoices, CarryTo},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    PASSWORD, SignIn, key,
    register::register,
    stage::Stage,
    tender, tickets,
    timeline::{SPRINT_DAYS, SPRINTS, ZONE},
};
use crate::{
    Desk, Outcome, Result, Store,
    backlog::{self, Bounds, BulkChange, Taken, blank, insert_all, taken::Criterion},
    desk::{Door, ProjectScope, Writer},
    entity::project,
    people::{self, NewPerson},
    projects::{self, NewProject, NewRole, RateEdit},
    sprints::{self, Closing, Onward, SprintDraft},
};

/// The key of the large project.
pub const BENCH: &str = "BENCH";

const PEOPLE: usize = 20;
const MANAGER: &str = "pm";
const DEVELOPER: &str = "developer";
/// Items that were taken into each closed sprint, and into the running one.
const A_SPRINT: usize = 40;
const RUNNING: usize = 80;

const SUBJECTS: [&str; 8] = ["customer", "پیش‌فاکتور", "deal", "سرنخ", "warranty", "گزارش ماهانه", "consent", "oferta w złotych"];
const VERBS: [&str; 6] = ["Show", "ثبت", "Import", "جستجوی", "Approve", "Wyślij"];
const PLACES: [&str; 5] = ["on the phone", "در شعبه ورشو", "for the manager", "هر شب", "from the ERP"];

/// How much of everything the large project has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Many {
    pub items: u32,
    pub cases: u32,
    pub tickets: u32,
    /// Of a tender with twelve bids, judged by six people; none where it is nought.
    pub requirements: u32,
}

/// Makes a project of that many items under [`BENCH`], of that many test cases with ten times as many results, and of that
/// many tickets, of which a tenth is open, and of a tender of that many requirements with its bids and marks. Items and tickets are written in batches, with an event each; what was planned
/// and done goes through the use cases people use.
pub async fn many(store: &Store, Many { items, cases, tickets, requirements }: Many) -> Result<Vec<SignIn>> {
    let mut stage = Stage::new(store, key(BENCH), MANAGER);
    let people = open(&mut stage).await?;
    let written = write(&stage.desk(MANAGER)?, &stage.project, items, &people).await?;
    if cases > 0 {
        register(&stage, MANAGER, DEVELOPER, cases).await?;
    }
    let mut left = written.as_slice();
    for number in 1..=SPRINTS {
        let wanted = if number == SPRINTS { RUNNING } else { A_SPRINT };
        let (taken, rest) = left.split_at(wanted.min(left.len()));
        left = rest;
        live(&stage, number, taken).await?;
    }
    if tickets > 0 {
        stage.go(store.clock().now());
        tickets::fill(&stage, MANAGER, &people, tickets).await?;
    }
    if requirements > 0 {
        stage.go(store.clock().now());
        tender::fill(&stage, MANAGER, &people, requirements).await?;
    }
    super::house::read_notices(store, store.clock().now()).await?;
    Ok((0..PEOPLE).map(|at| SignIn { name: name(at), email: email(at), projects: vec![BENCH], roles: vec![role(at)] }).collect())
}

fn role(at: usize) -> Role {
    match at {
        0 => Role::ProjectManager,
        1 => Role::ProductOwner,
        2 => Role::VendorTester,
        3 => Role::Sponsor,
        _ => Role::VendorDeveloper,
    }
}

fn name(at: usize) -> String {
    format!("Person {}", at + 1)
}

fn email(at: usize) -> String {
    let handle = if at == 0 { MANAGER.to_owned() } else { format!("person{}", at + 1) };
    format!("{handle}@bench.example")
}

/// People, project, roles and rates.
async fn open(stage: &mut Stage) -> Result<Vec<PersonId>> {
    let new =
        (0..PEOPLE).map(|at| NewPerson { name: name(at), email: email(at), locale: Locale::En, administrator: at == 0, password: None });
    let people = people::add_troupe(&stage.system(), PASSWORD, new.collect()).await?;
    for (handle, person) in [(MANAGER, 0), ("po", 1), (DEVELOPER, 4)] {
        stage.enter(handle, people[person]);
    }
    let desk = stage.desk(MANAGER)?;
    let new = NewProject {
        key: BENCH.to_owned(),
        name: "A large roll-out".to_owned(),
        size: ProjectSize::Large,
        methodology: Methodology::Agile,
        calendar: CalendarKind::Jalali,
        time_zone: ZONE.name().to_owned(),
        currency: "EUR".to_owned(),
        manage: true,
    };
    projects::create(&desk, new).await?;
    for at in 1..PEOPLE {
        let role =
            NewRole { email: email(at), name: String::new(), role: role(at), organisation: None, department: None, share_percent: None };
        projects::give_role(&desk, &stage.project, role).await?;
    }
    for (skill, hourly) in [("Development", "54"), ("Testing", "41")] {
        let rate = RateEdit { id: None, skill: skill.to_owned(), hourly: hourly.to_owned(), from: stage.time.first_day(), until: None };
        projects::save_rate(&desk, &stage.project, rate).await?;
    }
    Ok(people)
}

/// Writes the items, refined and in order.
async fn write(desk: &Desk, project: &ProjectKey, items: u32, people: &[PersonId]) -> Result<Vec<ItemId>> {
    desk.write(Permission::ItemImport, project, async |tx| {
        let bounds = Bounds::default();
        let mut all = Vec::new();
        for (number, rank) in (1..).zip(Rank::spread(items as usize)) {
            all.push(invent(tx, &bounds, number, rank, people).await?);
        }
        insert_all(tx, &all, |_| ()).await?;
        let last = project::ActiveModel { last_number: Set(i32::try_from(items).unwrap_or(i32::MAX)), ..Default::default() };
        project::Entity::update_many().set(last).filter(project::COLUMN.id.eq(tx.project().id)).exec(tx.db()).await?;
        let events = all.iter().map(|item| Event::new(EventKind::ItemCreated, item.row.id, item.label(tx))).collect();
        Ok(Outcome::of(all.iter().map(|item| item.row.id).collect(), events))
    })
    .await
}

async fn invent(tx: &Writer<ProjectScope>, bounds: &Bounds, number: i32, rank: Rank, people: &[PersonId]) -> Result<Taken> {
    let n = usize::try_from(number).unwrap_or_default();
    let pick = |list: &[&'static str], step: usize| list[(n / step) % list.len()];
    let mut row = blank(tx, tx.id(), number, rank);
    row.title = format!("{} {} {} {number}", pick(&VERBS, 1), pick(&SUBJECTS, 3), pick(&PLACES, 7));
    row.body = format!("The {} is kept with its history.\n\nاین مورد در کارگاه {} نوشته شد.", pick(&SUBJECTS, 5), n % 40 + 1);
    row.moscow = [Moscow::Must, Moscow::Should, Moscow::Could][n % 3];
    row.points = Some(HalfPoints::whole([1, 2, 3, 5, 8][n % 5]));
    row.assignee_id = people.get(4 + n % (PEOPLE - 4)).copied();
    row.estimated_on = Some(tx.now().date_naive());
    let line = |skill: &str, hours: usize| {
        let minutes = Minutes::hours(i32::try_from(hours).unwrap_or_default());
        Skill::parse(skill).ok().map(|skill| EstimateLine { skill, minutes, person: row.assignee_id })
    };
    let lines = [line("Development", 2 + n % 14), line("Testing", 1 + n % 4)].into_iter().flatten().collect();
    let criterion = |content: &str| Criterion { id: None, content: content.to_owned(), met: false };
    let criteria = vec![criterion("Shown on the test instance"), criterion("در راهنمای کاربر نوشته شده است")];
    let labels = if n % 4 == 0 { vec![["integration", "reports", "security"][n % 3].to_owned()] } else { Vec::new() };
    let mut item = Taken { row, labels, criteria, lines };
    item.row.price_minor = item.priceable().price(bounds.rate_card(tx).await?).amount();
    item.settle();
    item.row.folded = item.document(tx);
    Ok(item)
}

/// A sprint of the large project: each day some cards are taken up and the day after they are done.
async fn live(stage: &Stage, number: usize, items: &[ItemId]) -> Result<()> {
    let (desk, project, time) = (stage.desk(MANAGER)?, &stage.project, &stage.time);
    let sprint = i32::try_from(number).unwrap_or(i32::MAX);
    let day = |day: usize, hour: u32| time.at(time.day_of(number, day), hour, 0);
    stage.go(day(1, 8));
    let draft = SprintDraft {
        starts_on: Some(time.start_of(number)),
        ends_on: Some(time.end_of(number)),
        goal: format!("The {number}. part of the large roll-out works"),
        ..SprintDraft::default()
    };
    sprints::plan(&desk, project, draft).await?;
    sprints::add_items(&desk, project, sprint, items).await?;
    stage.go(day(1, 9));
    sprints::start(&desk, project, sprint).await?;
    let days = if number == SPRINTS { SPRINT_DAYS / 2 } else { SPRINT_DAYS };
    let a_day = items.len().div_ceil(SPRINT_DAYS).max(1);
    for (at, cards) in (1..=days).zip(items.chunks(a_day)) {
        stage.go(day(at, 10));
        backlog::bulk(&desk, project, cards, BulkChange::State(ItemState::InProgress)).await?;
        if at < days {
            stage.go(day(at, 16));
            backlog::bulk(&desk, project, cards, BulkChange::State(ItemState::Done)).await?;
        }
    }
    if number < SPRINTS {
        stage.go(day(SPRINT_DAYS, 17));
        for item in items.iter().take(a_day) {
            sprints::accept(&stage.desk("po")?, project, *item).await?;
        }
        let choices = CarryChoices { all: CarryTo::BacklogTop, each: BTreeMap::new() };
        sprints::close(&desk, project, sprint, Closing { choices, onward: Onward::Planned }).await?;
    }
    Ok(())
}
