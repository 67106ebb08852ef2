//! What the vendor's people must not hear of: what happens to defects, plans and sessions that were not handed over to them,
//! to acceptance until it is decided, and to articles of the customer's own desk.
//!
//! The door asks here for every event, so that no use case can forget to keep one from them.

use std::collections::{HashMap, HashSet};

use golive_domain::{
    access::{Permission, any_allows},
    events::{Event, EventKind, SubjectKind},
    id::{AcceptanceId, ArticleId, DefectId, ExecutionId, ExplorationId, MajorIncidentId, PersonId, PlanId, ProjectId, TicketId},
    knowledge::Readers,
    testing::acceptance::AcceptanceState,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::{Door, Events, Writer};
use crate::{
    Result,
    entity::{acceptance, article, defect, execution, exploration, incident, membership, test_plan, test_run, ticket},
};

/// Ids in one query: under the parameter limits of both databases.
const BATCH: usize = 200;

/// Subjects of a write's events that are not shared with the vendor, and whose own they are all the same.
pub(super) struct Unshared {
    kept: HashSet<Uuid>,
    requesters: HashMap<Uuid, PersonId>,
}

impl Unshared {
    /// As they stand at the end of the write.
    pub async fn among<S>(writer: &Writer<S>, events: &Events) -> Result<Self> {
        let mut found = HashSet::new();
        for ids in subjects(events, SubjectKind::Defect).chunks(BATCH) {
            let kept = defect::Entity::find().filter(defect::COLUMN.shared.eq(false)).select_only().column(defect::Column::Id);
            let kept = kept.filter(defect::COLUMN.id.is_in(ids.iter().copied().map(DefectId)));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        for ids in subjects(events, SubjectKind::Plan).chunks(BATCH) {
            let kept = test_plan::Entity::find().filter(test_plan::COLUMN.shared.eq(false)).select_only().column(test_plan::Column::Id);
            let kept = kept.filter(test_plan::COLUMN.id.is_in(ids.iter().copied().map(PlanId)));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        for ids in subjects(events, SubjectKind::Acceptance).chunks(BATCH) {
            let decided = [AcceptanceState::Signed, AcceptanceState::Refused];
            let kept = acceptance::Entity::find().select_only().column(acceptance::Column::Id);
            let kept = kept
                .filter(acceptance::COLUMN.id.is_in(ids.iter().copied().map(AcceptanceId)))
                .filter(acceptance::COLUMN.state.is_not_in(decided));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        for ids in subjects(events, SubjectKind::Exploration).chunks(BATCH) {
            let kept =
                exploration::Entity::find().filter(exploration::COLUMN.shared.eq(false)).select_only().column(exploration::Column::Id);
            let kept = kept.filter(exploration::COLUMN.id.is_in(ids.iter().copied().map(ExplorationId)));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        for ids in subjects(events, SubjectKind::Execution).chunks(BATCH) {
            let plans = test_plan::Entity::find().filter(test_plan::COLUMN.shared.eq(false)).select_only().column(test_plan::Column::Id);
            let runs = test_run::Entity::find().select_only().column(test_run::Column::Id);
            let runs = runs.filter(test_run::COLUMN.plan_id.in_subquery(plans.into_query()));
            let kept = execution::Entity::find().select_only().column(execution::Column::Id);
            let kept = kept
                .filter(execution::COLUMN.id.is_in(ids.iter().copied().map(ExecutionId)))
                .filter(execution::COLUMN.run_id.in_subquery(runs.into_query()));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        for ids in subjects(events, SubjectKind::Incident).chunks(BATCH) {
            let tickets = ticket::Entity::find().filter(ticket::COLUMN.shared.eq(false)).select_only().column(ticket::Column::Id);
            let kept = incident::Entity::find().select_only().column(incident::Column::Id);
            let kept = kept
                .filter(incident::COLUMN.id.is_in(ids.iter().copied().map(MajorIncidentId)))
                .filter(incident::COLUMN.ticket_id.in_subquery(tickets.into_query()));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        for ids in subjects(events, SubjectKind::Article).chunks(BATCH) {
            let kept =
                article::Entity::find().filter(article::COLUMN.readers.eq(Readers::Inside)).select_only().column(article::Column::Id);
            let kept = kept.filter(article::COLUMN.id.is_in(ids.iter().copied().map(ArticleId)));
            found.extend(kept.into_tuple::<Uuid>().all(writer.db()).await?);
        }
        let mut requesters = HashMap::new();
        for ids in subjects(events, SubjectKind::Ticket).chunks(BATCH) {
            let tickets = ticket::Entity::find()
                .select_only()
                .columns([ticket::Column::Id, ticket::Column::RequesterId, ticket::Column::Shared])
                .filter(ticket::COLUMN.id.is_in(ids.iter().copied().map(TicketId)));
            for (id, requester, shared) in tickets.into_tuple::<(Uuid, PersonId, bool)>().all(writer.db()).await? {
                requesters.insert(id, requester);
                if !shared {
                    found.insert(id);
                }
            }
        }
        Ok(Self { kept: found, requesters })
    }

    /// Whether an event is this person's own to hear of, wherever they stand: a requester hears of the own ticket, but not
    /// what was said among those inside. Whom an incident concerns is looked up where it is told.
    pub fn is_own(&self, event: &Event, person: PersonId) -> bool {
        let told = event.subject.kind == SubjectKind::Incident && event.concerns.contains(&person);
        !event.internal && (told || self.requesters.get(&event.subject.id) == Some(&person))
    }

    /// Whether only those inside may hear of the event. A defect that is taken back was theirs until now: they hear that.
    pub fn holds(&self, event: &Event) -> bool {
        let kept = matches!(event.subject.kind, SubjectKind::Rfp | SubjectKind::Vendor) || self.kept.contains(&event.subject.id);
        event.internal || event.kind != EventKind::DefectShared && kept
    }
}

fn subjects(events: &Events, kind: SubjectKind) -> Vec<Uuid> {
    let mut ids: Vec<Uuid> = events.iter().filter(|event| event.subject.kind == kind).map(|event| event.subject.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Those of these people who see what was not handed over.
pub(super) async fn insiders<S>(
    writer: &Writer<S>,
    project: ProjectId,
    people: impl Iterator<Item = PersonId>,
) -> Result<HashSet<PersonId>> {
    let roles = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(project))
        .filter(membership::COLUMN.person_id.is_in(people))
        .all(writer.db())
        .await?;
    let sees = |row: &membership::Model| any_allows(&[row.role], Permission::UnsharedRead);
    Ok(roles.iter().filter(|row| sees(row)).map(|row| row.person_id).collect())
}
