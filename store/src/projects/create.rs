//! A project begins.

use golive_domain::{
    access::{Permission, Role},
    error::Refusals,
    events::{Event, EventKind},
    id::{DeliverableId, ProjectId},
    money::Currency,
    people::CalendarKind,
    projects::{ContractKind, Deliverable, Methodology, ProjectSize, Weekdays, default_cell, parse_zone, profile},
    text::{ProjectKey, Title},
    words::Word,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use serde::{Deserialize, Serialize};

use crate::{
    Desk, Outcome, Result, Site,
    desk::{Door, Writer},
    entity::{deliverable, membership, project, rasci, values},
    error::taken,
};

/// What a project begins with. Texts are as typed; each is refused under its own name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewProject {
    pub key: String,
    pub name: String,
    pub size: ProjectSize,
    pub methodology: Methodology,
    /// The calendar its periods follow; it also gives the usual working week.
    pub calendar: CalendarKind,
    /// IANA name.
    pub time_zone: String,
    /// ISO 4217.
    pub currency: String,
    /// The one who creates it becomes its project manager.
    #[serde(default)]
    pub manage: bool,
}

/// A full day until the calendar says otherwise, in minutes.
const USUAL_DAY: i32 = 8 * 60;

/// Creates a project with the usual deliverables and who answers for each. Administrators only; whoever creates it is
/// its project manager when they ask to be.
pub async fn create(desk: &Desk, new: NewProject) -> Result<ProjectKey> {
    desk.write(Permission::ProjectCreate, Site, async |tx| {
        let row = begin(tx, &new)?;
        // `begin` has set all three.
        let (id, key, name) = (row.id.clone().unwrap(), row.key.clone().unwrap(), row.name.clone().unwrap());
        row.insert(tx.db()).await.map_err(taken("key"))?;
        answer_for_deliverables(tx, id).await?;
        let mut events = vec![Event::new(EventKind::ProjectCreated, id, name)];
        if let (true, Some(person)) = (new.manage, tx.writer()) {
            let share = i32::from(profile(Role::ProjectManager).share.usual());
            let held = membership::ActiveModel {
                id: Set(tx.id()),
                project_id: Set(id),
                person_id: Set(person),
                role: Set(Role::ProjectManager),
                organisation_id: Set(None),
                department_id: Set(None),
                share_percent: Set(share),
                since: Set(tx.now()),
            };
            held.insert(tx.db()).await?;
            events.push(Event::new(EventKind::RoleGiven, id, key.as_str()).concerning([person]).noting(Role::ProjectManager.as_str()));
        }
        Ok(Outcome::of(key, events))
    })
    .await
}

/// Everything that was typed, parsed; all refusals at once.
fn begin<S>(tx: &Writer<S>, new: &NewProject) -> Result<project::ActiveModel> {
    let mut refusals = Refusals::default();
    let key = refusals.take("key", ProjectKey::parse(&new.key));
    let name = refusals.take("name", Title::parse(&new.name));
    let zone = refusals.take("time_zone", parse_zone(&new.time_zone));
    let currency = refusals.take("currency", Currency::parse(&new.currency));
    refusals.finish()?;
    let (Some(key), Some(name), Some(zone), Some(currency)) = (key, name, zone, currency) else {
        unreachable!("what is missing was refused above");
    };
    let weekdays = match new.calendar {
        CalendarKind::Gregorian => Weekdays::WESTERN,
        CalendarKind::Jalali => Weekdays::IRANIAN,
    };
    Ok(project::ActiveModel {
        id: Set(tx.id()),
        key: Set(key),
        name: Set(name.into_string()),
        vision: Set(String::new()),
        goals: Set(String::new()),
        scope: Set(String::new()),
        methodology: Set(new.methodology),
        size: Set(new.size),
        time_zone: Set(zone.name().to_owned()),
        calendar: Set(new.calendar),
        currency: Set(currency.to_string()),
        working_days: Set(weekdays.to_string()),
        day_minutes: Set(USUAL_DAY),
        contract: Set(ContractKind::TimeAndMaterial),
        ceiling_minor: Set(None),
        definition_of_done: Set(values::Texts::default()),
        wip_limits: Set(values::WipLimits::default()),
        last_number: Set(0),
        created_at: Set(tx.now()),
        archived_at: Set(None),
        version: Set(1),
    })
}

/// The usual deliverables bear their word as name, which pages say in the reader's language.
async fn answer_for_deliverables<S>(tx: &Writer<S>, project: ProjectId) -> Result<()> {
    let (mut deliverables, mut cells) = (Vec::new(), Vec::new());
    for (position, usual) in (1..).zip(Deliverable::ALL) {
        let id: DeliverableId = tx.id();
        deliverables.push(deliverable::ActiveModel {
            id: Set(id),
            project_id: Set(project),
            name: Set(usual.to_string()),
            position: Set(position),
            version: Set(1),
        });
        let filled = Role::ALL.iter().map(|role| (*role, default_cell(*usual, *role))).filter(|(_, cell)| !cell.is_empty());
        cells.extend(filled.map(|(role, cell)| rasci::ActiveModel {
            id: Set(tx.id()),
            deliverable_id: Set(id),
            role: Set(role),
            letters: Set(cell.to_string()),
        }));
    }
    deliverable::Entity::insert_many(deliverables).exec_without_returning(tx.db()).await?;
    rasci::Entity::insert_many(cells).exec_without_returning(tx.db()).await?;
    Ok(())
}
