//! An import that is carried out: begun once, written in the background, its end noted whatever it is.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::ImportId,
    import::ImportState,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::{
    Sheet,
    carry::carry_out,
    jobs::{file, find, mapping},
    progress::{self, Progress},
};
use crate::{
    Desk, Result, Store,
    desk::{Door, Outcome},
    entity::import,
};

/// Whoever may import: begins to carry the plan out and returns at once. The work goes on when the person leaves; its end
/// stands in the import. A second beginning is refused.
pub async fn commit(desk: &Desk, project: &ProjectKey, id: ImportId) -> Result<()> {
    let door = desk.read(Permission::ItemImport, project).await?;
    let row = find(&door, id).await?;
    let sheet = file(desk, &row).await?;
    begin(desk.store(), id).await?;
    let (desk, project) = (desk.clone(), project.clone());
    tokio::spawn(async move {
        let progress = Progress::default();
        let told = progress::tell(id, progress.clone());
        if let Err(error) = run(&desk, &project, &row, &sheet, &progress).await {
            let problem = Error::from(error);
            tracing::info!(import = %id, %problem, "an import was refused");
            if let Err(error) = fail(desk.store(), id, &problem).await {
                tracing::error!(import = %id, %error, "an import's end could not be noted");
            }
        }
        drop(told);
    });
    Ok(())
}

async fn run(desk: &Desk, project: &ProjectKey, row: &import::Model, sheet: &Sheet, progress: &Progress) -> Result<()> {
    desk.write(Permission::ItemImport, project, async |tx| {
        let (plan, mut events) = carry_out(tx, row.id, &row.name, &sheet.table, &mapping(row), progress).await?;
        let count = i32::try_from(progress.total()).unwrap_or(i32::MAX);
        let done = import::ActiveModel {
            state: Set(ImportState::Done),
            outcome: Set(json!({ "totals": plan.totals() })),
            done: Set(count),
            total: Set(count),
            ..Default::default()
        };
        import::Entity::update_many().set(done).filter(import::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
        if events.is_empty() {
            events.push(Event::new(EventKind::BacklogImported, row.id, row.name.clone()).noting(plan.totals().summary()));
        }
        Ok(Outcome::of((), events))
    })
    .await
}

/// Imports that were running when the server stopped wrote nothing, and say so from now on. Housekeeping of the start.
pub async fn settle_interrupted(store: &Store) -> Result<()> {
    let problem = json!({ "problem": Error::rule(Say::new("error-import-interrupted")) });
    let failed = import::ActiveModel { state: Set(ImportState::Failed), outcome: Set(problem), ..Default::default() };
    let _turn = store.turn().await?;
    import::Entity::update_many().set(failed).filter(import::COLUMN.state.eq(ImportState::Running)).exec(&store.inner.writes).await?;
    Ok(())
}

/// Of two who begin at once one wins.
async fn begin(store: &Store, id: ImportId) -> Result<()> {
    let running = import::ActiveModel { state: Set(ImportState::Running), outcome: Set(Value::Null), ..Default::default() };
    let _turn = store.turn().await?;
    let begun = import::Entity::update_many()
        .set(running)
        .filter(import::COLUMN.id.eq(id))
        .filter(import::COLUMN.state.is_in([ImportState::Planned, ImportState::Failed]))
        .exec(&store.inner.writes)
        .await?;
    if begun.rows_affected == 0 { Err(Error::rule(Say::new("error-import-begun")).into()) } else { Ok(()) }
}

async fn fail(store: &Store, id: ImportId, problem: &Error) -> Result<()> {
    let failed = import::ActiveModel { state: Set(ImportState::Failed), outcome: Set(json!({ "problem": problem })), ..Default::default() };
    let _turn = store.turn().await?;
    import::Entity::update_many().set(failed).filter(import::COLUMN.id.eq(id)).exec(&store.inner.writes).await?;
    Ok(())
}
