//! What the words of a file of defects mean in this project: people, places, builds, states and scales.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use golive_domain::{
    Say,
    access::{Permission, any_allows},
    defects::{DefectState, Priority, default_priority},
    id::{BuildId, DefectId, DepartmentId, EnvironmentId, PersonId, RequirementId},
    import::{ImportedState, Moment, defect_priority, defect_state, frequency, severity},
    search::fold,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::keep::document;
use crate::{
    Result,
    backlog::{Member, find_person, members},
    desk::{Door, ProjectScope, Writer},
    entity::{build, defect, department, environment, fixer, membership, requirement, values::DefectOrigin},
    import::formats::DefectIn,
};

type Tx = Writer<ProjectScope>;

/// What a file's names may mean in this project.
pub(super) struct Around {
    members: Vec<Member>,
    /// Who may mend.
    fixes: BTreeSet<PersonId>,
    /// Defects that somebody worked on here.
    worked: BTreeSet<DefectId>,
    environments: HashMap<String, EnvironmentId>,
    builds: HashMap<String, BuildId>,
    departments: HashMap<String, DepartmentId>,
    requirements: HashMap<String, RequirementId>,
    zone: Tz,
}

impl Around {
    pub(super) async fn load(tx: &Tx) -> Result<Self> {
        let project = tx.project().id;
        let roles = membership::Entity::find().filter(membership::COLUMN.project_id.eq(project)).all(tx.db()).await?;
        let mends = |row: &membership::Model| any_allows(&[row.role], Permission::DefectFix);
        let mine = defect::Entity::find().select_only().column(defect::Column::Id).filter(defect::COLUMN.project_id.eq(project));
        let worked = fixer::Entity::find().filter(fixer::COLUMN.defect_id.in_subquery(sea_orm::QueryTrait::into_query(mine)));
        let environments = environment::Entity::find().filter(environment::COLUMN.project_id.eq(project)).all(tx.db()).await?;
        let builds = build::Entity::find().filter(build::COLUMN.project_id.eq(project)).order_by_asc(build::COLUMN.place);
        let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(project)).all(tx.db()).await?;
        let requirements = requirement::Entity::find()
            .select_only()
            .columns([requirement::Column::Code])
            .columns([requirement::Column::Id])
            .filter(requirement::COLUMN.project_id.eq(project))
            .into_tuple::<(String, RequirementId)>()
            .all(tx.db())
            .await?;
        Ok(Self {
            members: members(tx).await?,
            fixes: roles.iter().filter(|row| mends(row)).map(|row| row.person_id).collect(),
            worked: worked.all(tx.db()).await?.into_iter().map(|row| row.defect_id).collect(),
            environments: environments.into_iter().map(|row| (fold(&row.name), row.id)).collect(),
            builds: builds.all(tx.db()).await?.into_iter().map(|row| (fold(&row.name), row.id)).collect(),
            departments: departments.into_iter().map(|row| (fold(&row.name), row.id)).collect(),
            requirements: requirements.into_iter().collect(),
            zone: tx.project().time_zone.parse().unwrap_or(Tz::UTC),
        })
    }

    /// Whoever mends defects here and had it in hand there is taken to have worked on it.
    pub(super) fn fixer(&self, row: &defect::Model) -> Option<PersonId> {
        let worked_on =
            matches!(row.state, DefectState::InProgress | DefectState::Fixed | DefectState::ReadyForRetest | DefectState::Verified);
        row.assignee_id.filter(|person| worked_on && self.fixes.contains(person))
    }

    /// What the file speaks of; everything else stays.
    pub(super) fn set(&self, tx: &Tx, row: &mut defect::Model, given: &DefectIn, before: Option<&defect::Model>) -> Result<(), Say> {
        row.external_key = Some(given.key.clone());
        row.title.clone_from(&given.title);
        if given.speaks_of_body {
            row.body.clone_from(&given.body);
        }
        if !given.component.is_empty() {
            row.component.clone_from(&given.component);
        }
        if !given.department.is_empty() {
            let unknown = || Say::new("error-import-department").with("value", given.department.as_str());
            row.department_id = Some(*self.departments.get(&fold(&given.department)).ok_or_else(unknown)?);
        }
        if !given.requirement.is_empty() {
            let unknown = || Say::new("error-requirement-unknown").with("code", given.requirement.as_str());
            row.requirement_id = Some(*self.requirements.get(&given.requirement).ok_or_else(unknown)?);
        }
        self.weigh(row, given, before);
        let mut origin = self.place(row, given);
        self.people(row, given, &mut origin);
        self.live(tx, row, given, before, &mut origin)?;
        row.origin = Some(origin);
        row.folded = document(tx, row);
        Ok(())
    }

    /// A tool that has one scale only writes its severities there: a blocker is no question of when. What the file says as
    /// it did before does not undo what was weighed here since.
    fn weigh(&self, row: &mut defect::Model, given: &DefectIn, before: Option<&defect::Model>) {
        let told = before.and_then(|before| before.origin.as_ref());
        if told.is_some_and(|told| told.severity == given.severity && told.priority == given.priority) {
            return;
        }
        let by_priority = || severity(&given.priority).filter(|_| given.severity.is_empty() && is_severity(&given.priority));
        row.severity = severity(&given.severity).or_else(by_priority).unwrap_or(row.severity);
        row.frequency = frequency(&given.frequency).unwrap_or(row.frequency);
        let follows = default_priority(row.severity, row.frequency);
        let (priority, reason): (Priority, &str) = match defect_priority(&given.priority) {
            Some(priority) => (priority, &given.priority),
            None if row.priority_reason.is_empty() => (follows, ""),
            None => return,
        };
        row.priority = priority;
        row.priority_reason = if priority == follows { String::new() } else { reason.to_owned() };
    }

    fn place(&self, row: &mut defect::Model, given: &DefectIn) -> DefectOrigin {
        let mut origin = DefectOrigin {
            status: given.status.clone(),
            resolution: given.resolution.clone(),
            severity: given.severity.clone(),
            priority: given.priority.clone(),
            ..DefectOrigin::default()
        };
        match self.environments.get(&fold(&given.environment)) {
            Some(known) => row.environment_id = Some(*known),
            None => origin.environment.clone_from(&given.environment),
        }
        match self.builds.get(&fold(&given.version)) {
            Some(known) => row.build_found_id = Some(*known),
            None => origin.version.clone_from(&given.version),
        }
        if !self.builds.contains_key(&fold(&given.fixed_in)) {
            origin.fixed_in.clone_from(&given.fixed_in);
        }
        origin
    }

    fn people(&self, row: &mut defect::Model, given: &DefectIn, origin: &mut DefectOrigin) {
        let known = |names: &[String]| names.iter().find_map(|name| find_person(&self.members, name));
        match known(&given.reporter) {
            Some(person) => row.found_by = Some(person),
            None => {
                // Whoever imports did not find it.
                if row.version == 1 && row.origin.is_none() {
                    row.found_by = None;
                }
                origin.reporter = given.reporter.join(", ");
            }
        }
        match known(&given.assignee) {
            Some(person) => row.assignee_id = Some(person),
            None => origin.assignee = given.assignee.join(", "),
        }
    }

    /// Where it stands. One that somebody worked on here, or that moved here while nothing moved there, stays where it is:
    /// no file says in place of a retest that a fix works.
    fn live(
        &self,
        tx: &Tx,
        row: &mut defect::Model,
        given: &DefectIn,
        before: Option<&defect::Model>,
        origin: &mut DefectOrigin,
    ) -> Result<(), Say> {
        let (created, resolved) = (self.instant(tx, given.created)?, self.instant(tx, given.resolved)?);
        origin.resolved_at = resolved;
        if let Some(before) = before {
            let told = before.origin.as_ref();
            let same = told.is_some_and(|told| told.status == origin.status && told.resolution == origin.resolution);
            if same || self.worked.contains(&before.id) {
                return Ok(());
            }
        }
        let build = self.builds.get(&fold(&given.fixed_in)).copied();
        row.state = match (defect_state(&given.status, &given.resolution), build) {
            (ImportedState::In(state), _) => state,
            (ImportedState::Mended, Some(_)) => DefectState::Fixed,
            (ImportedState::Mended, None) => DefectState::InProgress,
        };
        row.build_fixed_id = build.filter(|_| matches!(row.state, DefectState::Fixed | DefectState::Verified));
        if row.state != DefectState::Duplicate {
            row.duplicate_of = None;
        }
        if before.is_none() {
            row.created_at = created.unwrap_or(row.created_at);
            let since = resolved.unwrap_or(tx.now()).max(row.created_at);
            row.closed_at = (!row.state.is_open()).then_some(since);
            row.state_since = row.closed_at.unwrap_or(row.created_at);
        }
        Ok(())
    }

    /// On the project's own clock where the file names no zone. What lies ahead is no history.
    fn instant(&self, tx: &Tx, told: Option<Moment>) -> Result<Option<DateTime<Utc>>, Say> {
        let at = match told {
            None => return Ok(None),
            Some(Moment::At(at)) => at,
            // An hour that the clock skipped is the one behind it.
            Some(Moment::Local(time)) => match self.zone.from_local_datetime(&time).earliest() {
                Some(at) => at.with_timezone(&Utc),
                None => Utc.from_utc_datetime(&time),
            },
        };
        if at > tx.now() + chrono::TimeDelta::days(1) {
            return Err(Say::new("error-file-date-ahead").with("value", at.format("%Y-%m-%d").to_string()));
        }
        Ok(Some(at.min(tx.now())))
    }
}

/// Words of severity that older tools write where the priority stands.
fn is_severity(word: &str) -> bool {
    ["blocker", "critical", "major", "minor", "trivial"].contains(&word.trim().to_lowercase().as_str())
}
