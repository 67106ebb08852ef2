//! Saying something about a gap, or deciding.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{CaseId, GapNoteId, RequirementId},
    search::Thing,
    testing::{GapDecision, GapKind},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Desk, Outcome, Result,
    defects::{defect_code, visible},
    desk::{Door, ProjectScope, Writer},
    entity::{defect, gap_note, requirement, test_case},
    requirements::of_project,
    testing::case_code,
};

/// Whoever may comment and sees the log; deciding takes a right to say what is asked for or to triage. It stands in the
/// history of the requirement, the case or the defect, and the vendor's people do not read it.
pub async fn note_gap(
    desk: &Desk,
    project: &ProjectKey,
    kind: GapKind,
    subject: Uuid,
    decision: Option<GapDecision>,
    body: &str,
) -> Result<()> {
    desk.write(Permission::CommentWrite, project, async |tx| {
        let decides = tx.scope().may(Permission::RequirementWrite) || tx.scope().may(Permission::DefectTriage);
        if !tx.scope().may(Permission::UnsharedRead) || decision.is_some() && !decides {
            return Err(Error::Forbidden.into());
        }
        let body = long_text(body.trim()).map_err(|say| Error::field("body", say))?;
        if body.is_empty() {
            return Err(Error::field("body", Say::new("error-required")).into());
        }
        let (event, label) = about(tx, kind, subject).await?;
        let row = gap_note::ActiveModel {
            id: Set(tx.id::<GapNoteId>()),
            project_id: Set(tx.project().id),
            kind: Set(kind),
            subject_id: Set(subject),
            decision: Set(decision),
            body: Set(body.clone()),
            person_id: Set(tx.writer()),
            at: Set(tx.now()),
        };
        gap_note::Entity::insert(row).exec_without_returning(tx.db()).await?;
        let mut changes = vec![Change::new("gap", Value::Null, kind.to_string())];
        changes.extend(decision.map(|decision| Change::new("decision", Value::Null, decision.to_string())));
        Ok(Outcome::changed((), Event::new(event, subject, label).changing(changes).noting(body).among_us()))
    })
    .await
}

/// What a gap of this kind is at.
fn thing(kind: GapKind) -> Thing {
    match kind {
        GapKind::Failed | GapKind::Blocked | GapKind::Uncovered | GapKind::Suspect | GapKind::Waived => Thing::Requirement,
        GapKind::Stray => Thing::Case,
        GapKind::Ownerless | GapKind::Open | GapKind::NotLanded => Thing::Defect,
    }
}

/// The event and what history calls the subject, if it is one of this project.
async fn about(tx: &Writer<ProjectScope>, kind: GapKind, subject: Uuid) -> Result<(EventKind, String)> {
    let key = &tx.project().key;
    Ok(match thing(kind) {
        Thing::Case => {
            let found = test_case::Entity::find_by_id(CaseId(subject)).filter(test_case::COLUMN.project_id.eq(tx.project().id));
            let row = found.one(tx.db()).await?.ok_or(Error::NotFound)?;
            (EventKind::CaseGapNoted, format!("{} {}", case_code(key, row.number), row.title))
        }
        Thing::Defect => {
            let row = visible(tx).filter(defect::COLUMN.id.eq(subject)).one(tx.db()).await?.ok_or(Error::NotFound)?;
            (EventKind::DefectGapNoted, format!("{} {}", defect_code(key, row.number), row.title))
        }
        Thing::Requirement | Thing::Plan | Thing::Exploration | Thing::Ticket | Thing::Article | Thing::Vendor | Thing::Rfp => {
            let found = of_project(tx).filter(requirement::COLUMN.id.eq(RequirementId(subject)));
            let row = found.one(tx.db()).await?.ok_or(Error::NotFound)?;
            (EventKind::RequirementGapNoted, format!("{} {}", row.code, row.title))
        }
    })
}
