//! Who executes what.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{ExecutionId, PersonId},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{plans, run_code, runs};
use crate::{Desk, Outcome, Result, backlog::members, desk::Door, entity::execution};

/// Whoever plans tests. Gives executions of a run to somebody, or takes them back; the person hears of it.
pub async fn assign(desk: &Desk, project: &ProjectKey, run: i32, executions: &[ExecutionId], assignee: Option<PersonId>) -> Result<usize> {
    desk.write(Permission::PlanWrite, project, async |tx| {
        let (run, plan) = runs::find(tx, run).await?;
        plans::refuse_closed(&plan)?;
        if executions.is_empty() {
            return Err(Error::field("executions", Say::new("error-executions-none")).into());
        }
        if let Some(person) = assignee
            && !members(tx).await?.iter().any(|member| member.id == person)
        {
            return Err(Error::field("assignee", Say::new("error-gone")).into());
        }
        let mut changed = 0;
        for batch in executions.chunks(500) {
            let given = execution::ActiveModel { assignee_id: Set(assignee), ..Default::default() };
            let done = execution::Entity::update_many()
                .set(given)
                .filter(execution::COLUMN.run_id.eq(run.id))
                .filter(execution::COLUMN.id.is_in(batch.to_vec()))
                .exec(tx.db())
                .await?;
            changed += done.rows_affected;
        }
        if changed < executions.len() as u64 {
            return Err(Error::NotFound.into());
        }
        let label = format!("{} {}", plans::label(tx, plan.number, &plan.name), run_code(&tx.project().key, run.number));
        let change = Change::new("assignee", serde_json::Value::Null, serde_json::json!(assignee));
        let event = Event::new(EventKind::ExecutionsAssigned, plan.id, label).changing([change]).concerning(assignee);
        Ok(Outcome::changed(executions.len(), event))
    })
    .await
}
