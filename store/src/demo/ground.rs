//! The project as it was opened, and as it stands after its first week of work: people, parties, charter, calendar, contract,
//! agreements.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate, TimeDelta};
use golive_domain::{
    backlog::{FieldKind, ItemState},
    id::{DepartmentId, FieldId, OrganisationId},
    people::CalendarKind,
    projects::{ContractKind, Methodology, PhaseKind, ProjectSize, Weekdays},
};

use super::{
    PASSWORD,
    cast::{ADMINISTRATOR, BIDDERS, CAST, Character, DEPARTMENTS, Employer, MANAGER},
    stage::Stage,
    timeline::{SPRINTS, ZONE},
};
use crate::{
    Result, people,
    people::NewPerson,
    projects::{
        self, CalendarEdit, CharterEdit, ContractEdit, DepartmentEdit, FieldEdit, Holiday, NewAbsence, NewProject, NewRole,
        OrganisationEdit, PhaseEdit, PracticeEdit, RateEdit,
    },
};

/// What items refer to.
#[derive(Debug, Default)]
pub(super) struct Ground {
    pub departments: HashMap<&'static str, DepartmentId>,
    /// In which wave people get it.
    pub wave: Option<FieldId>,
    /// Which clause of the contract pays for it.
    pub clause: Option<FieldId>,
}

/// A project's row is at its first version until somebody edits the same fields, which nobody does here.
pub(super) const FIRST: i32 = 1;

/// Skills and euros an hour.
const RATES: &[(&str, &str)] =
    &[("Analysis", "62"), ("Development", "54"), ("Integration", "66"), ("Data", "52"), ("Testing", "41"), ("Training", "48")];

/// Opens the project, before it has a vendor: everybody else gets their roles.
pub(super) async fn open(stage: &mut Stage) -> Result<Ground> {
    open_accounts(stage, CAST.iter().chain(BIDDERS)).await?;
    begin(stage).await?;
    let day = stage.time.opening_day();
    stage.go(stage.time.at(day, 9, 40));
    let parties = parties(stage, Employer::ARAS).await?;
    let ground = Ground { departments: departments(stage, DEPARTMENTS).await?, ..Ground::default() };
    stage.go(stage.time.at(day, 10, 30));
    give_roles(stage, CAST.iter().filter(|one| one.employer != Employer::Dnipro), &ground.departments, &parties).await?;
    Ok(ground)
}

/// Lays the ground once the vendor is found, as the administrator and the project manager.
pub(super) async fn lay(stage: &Stage, ground: &mut Ground) -> Result<()> {
    stage.go(stage.time.at(stage.time.first_day(), 9, 40));
    let parties = parties(stage, &[Employer::Dnipro]).await?;
    stage.go(stage.time.at(stage.time.first_day(), 10, 30));
    give_roles(stage, CAST.iter().filter(|one| one.employer == Employer::Dnipro), &ground.departments, &parties).await?;
    charter(stage).await?;
    calendar(stage).await?;
    phases(stage).await?;
    money(stage).await?;
    agreements(stage, ground).await
}

/// The accounts of a story; who has one already is the same person in both.
pub(super) async fn open_accounts(stage: &mut Stage, cast: impl Iterator<Item = &'static Character>) -> Result<()> {
    let mut unknown = Vec::new();
    for one in cast {
        match people::by_email(&stage.system(), &one.email()).await? {
            Some(id) => stage.enter(one.handle, id),
            None => unknown.push(one),
        }
    }
    let new = unknown.iter().map(|one| NewPerson {
        name: one.name.to_owned(),
        email: one.email(),
        locale: one.locale,
        administrator: one.handle == ADMINISTRATOR,
        password: None,
    });
    let ids = people::add_troupe(&stage.system(), PASSWORD, new.collect()).await?;
    for (one, id) in unknown.iter().zip(ids) {
        stage.enter(one.handle, id);
    }
    Ok(())
}

/// The administrator opens the project and fills the roles; everything else is the manager's.
async fn begin(stage: &Stage) -> Result<()> {
    let desk = stage.desk(ADMINISTRATOR)?;
    stage.go(stage.time.at(stage.time.opening_day(), 9, 10));
    let new = NewProject {
        key: stage.project.to_string(),
        name: "CRM for Aras Trading".to_owned(),
        size: ProjectSize::Large,
        methodology: Methodology::Agile,
        calendar: CalendarKind::Gregorian,
        time_zone: ZONE.name().to_owned(),
        currency: "EUR".to_owned(),
        manage: false,
    };
    projects::create(&desk, new).await?;
    Ok(())
}

/// Those who take part are known to the installation before anybody holds a role.
pub(super) async fn parties(stage: &Stage, employers: &[Employer]) -> Result<BTreeMap<Employer, OrganisationId>> {
    let (desk, project) = (stage.system(), &stage.project);
    let mut parties = BTreeMap::new();
    for employer in employers {
        let (name, kind, place) = employer.facts();
        let edit = OrganisationEdit { id: None, name: name.to_owned(), kind, place: place.to_owned(), version: 0 };
        parties.insert(*employer, projects::save_organisation(&desk, project, edit).await?);
    }
    Ok(parties)
}

pub(super) async fn departments(stage: &Stage, names: &[&'static str]) -> Result<HashMap<&'static str, DepartmentId>> {
    let mut departments = HashMap::new();
    for name in names {
        let edit = DepartmentEdit { id: None, name: (*name).to_owned(), version: 0 };
        departments.insert(*name, projects::save_department(&stage.system(), &stage.project, edit).await?);
    }
    Ok(departments)
}

pub(super) async fn give_roles(
    stage: &Stage,
    cast: impl Iterator<Item = &'static Character>,
    departments: &HashMap<&'static str, DepartmentId>,
    parties: &BTreeMap<Employer, OrganisationId>,
) -> Result<()> {
    let (desk, project) = (stage.desk(ADMINISTRATOR)?, &stage.project);
    for one in cast {
        for part in one.parts {
            let role = NewRole {
                email: one.email(),
                name: one.name.to_owned(),
                role: part.role,
                organisation: parties.get(&one.employer).copied(),
                department: part.department.and_then(|name| departments.get(name).copied()),
                share_percent: None,
            };
            projects::give_role(&desk, project, role).await?;
        }
    }
    Ok(())
}

async fn charter(stage: &Stage) -> Result<()> {
    let (desk, project) = (stage.desk(MANAGER)?, &stage.project);
    stage.go(stage.time.at(stage.time.first_day(), 14, 0));
    let edit = CharterEdit {
        name: "CRM for Aras Trading".to_owned(),
        vision: "Whoever at Aras talks to a customer, in Tehran or in Warsaw, knows what was promised and keeps it.\n\n\
                 هر کس در ارس با مشتری حرف می‌زند، می‌داند چه قولی داده شده و به آن عمل می‌کند."
            .to_owned(),
        goals: "- From lead to quote in **one day** instead of four\n- Nine of ten cases answered within the promised time\n\
                - No customer data outside the CRM after go-live: sixty-one spreadsheets are switched off\n\
                - Monthly reports without manual work by the third day of the month"
            .to_owned(),
        scope: "**In:** sales, marketing, customer service, quotes up to the draft invoice, interfaces to the ERP, telephone, e-mail \
                and SMS, migration of ten years, training of 140 people.\n\n**Out:** accounting, warehouse, the web shop itself."
            .to_owned(),
        methodology: Methodology::Agile,
        size: ProjectSize::Large,
        version: FIRST,
    };
    projects::edit_charter(&desk, project, edit).await?;
    Ok(())
}

async fn calendar(stage: &Stage) -> Result<()> {
    let (desk, project) = (stage.desk(MANAGER)?, &stage.project);
    stage.go(stage.time.at(stage.time.first_day(), 15, 0));
    let edit = CalendarEdit {
        time_zone: ZONE.name().to_owned(),
        kind: CalendarKind::Gregorian,
        weekdays: Weekdays::IRANIAN,
        day: "8".to_owned(),
        version: FIRST,
    };
    projects::edit_calendar(&desk, project, edit).await?;
    let days: Vec<Holiday> =
        stage.time.holidays.iter().map(|holiday| Holiday { day: holiday.day, name: holiday.name.to_owned() }).collect();
    if !days.is_empty() {
        projects::add_holidays(&desk, project, days).await?;
    }
    Ok(())
}

async fn phases(stage: &Stage) -> Result<()> {
    let (desk, project, time) = (stage.desk(MANAGER)?, &stage.project, &stage.time);
    stage.go(time.at(time.first_day(), 15, 30));
    // Weeks before or after the first day on which a phase begins and ends.
    let weeks: [(PhaseKind, i64, i64); 8] = [
        (PhaseKind::Readiness, -26, -18),
        (PhaseKind::Selection, -18, -2),
        (PhaseKind::Analysis, 0, 5),
        (PhaseKind::Build, 5, 27),
        (PhaseKind::Migration, 15, 28),
        (PhaseKind::Training, 22, 29),
        (PhaseKind::GoLive, 28, 30),
        (PhaseKind::Operation, 30, 82),
    ];
    let day = |week: i64| time.first_day().checked_add_signed(TimeDelta::weeks(week));
    for (kind, from, until) in weeks {
        let edit = PhaseEdit { id: None, name: kind.to_string(), starts_on: day(from), ends_on: day(until).and_then(|day| day.pred_opt()) };
        projects::save_phase(&desk, project, edit).await?;
    }
    Ok(())
}

async fn money(stage: &Stage) -> Result<()> {
    let (desk, project, time) = (stage.desk(MANAGER)?, &stage.project, &stage.time);
    stage.go(time.at(time.first_day(), 16, 0));
    let contract = ContractEdit { contract: ContractKind::TimeAndMaterial, ceiling: "180000".to_owned(), version: FIRST };
    projects::edit_contract(&desk, project, contract).await?;
    for (skill, hourly) in RATES {
        let rate = RateEdit { id: None, skill: (*skill).to_owned(), hourly: (*hourly).to_owned(), from: time.first_day(), until: None };
        projects::save_rate(&desk, project, rate).await?;
    }
    Ok(())
}

async fn agreements(stage: &Stage, ground: &mut Ground) -> Result<()> {
    let (desk, project, time) = (stage.desk(MANAGER)?, &stage.project, &stage.time);
    stage.go(time.at(time.first_day() + Days::new(1), 10, 0));
    let done = [
        "Every acceptance criterion was shown on the test instance",
        "Tested by somebody who did not build it",
        "راهنمای کاربر به فارسی و انگلیسی به‌روز است",
        "Texts exist in Persian, English and, for the branch, Polish",
        "No defect of severity 1 or 2 is open",
    ];
    let edit = PracticeEdit {
        definition_of_done: done.map(str::to_owned).to_vec(),
        wip_limits: [(ItemState::InProgress, 5), (ItemState::InReview, 3)].into(),
        version: FIRST,
    };
    projects::edit_practice(&desk, project, edit).await?;
    let waves = FieldEdit {
        id: None,
        name: "Wave".to_owned(),
        kind: FieldKind::Choice,
        choices: ["Pilot", "Tehran", "Warsaw"].map(str::to_owned).to_vec(),
    };
    ground.wave = Some(projects::save_field(&desk, project, waves).await?);
    let clause = FieldEdit { id: None, name: "Contract clause".to_owned(), kind: FieldKind::Text, choices: Vec::new() };
    ground.clause = Some(projects::save_field(&desk, project, clause).await?);
    Ok(())
}

/// Leave that is still to come, as it was noted at the start of the running sprint.
pub(super) async fn leave(stage: &Stage) -> Result<()> {
    let time = &stage.time;
    stage.go(time.at(time.day_of(SPRINTS, 1), 8, 5));
    let away = [
        ("taras", time.today + Days::new(9), time.today + Days::new(13), "", "Leave"),
        ("tester", time.today + Days::new(1), time.today + Days::new(3), "2", "Course in the afternoon"),
        ("data", time.today + Days::new(2), time.today + Days::new(2), "", "مرخصی"),
    ];
    for (handle, from, until, hours, reason) in away {
        be_away(stage, handle, (from, until), hours, reason).await?;
    }
    Ok(())
}

/// Somebody notes that they are away, all day or for some hours of it.
pub(super) async fn be_away(stage: &Stage, handle: &str, days: (NaiveDate, NaiveDate), hours: &str, reason: &str) -> Result<()> {
    let new =
        NewAbsence { person: stage.person(handle)?, from: days.0, until: days.1, hours_a_day: hours.to_owned(), reason: reason.to_owned() };
    projects::add_absence(&stage.desk(handle)?, &stage.project, new).await?;
    Ok(())
}
