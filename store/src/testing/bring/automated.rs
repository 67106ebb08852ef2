//! Where the results of machines go: their environment and their plan.

use golive_domain::{
    id::{EnvironmentId, PlanId},
    testing::PlanState,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::Tx;
use crate::{
    Result,
    desk::Door,
    entity::{environment, test_plan},
};

/// The environment of a name, made where it is not there.
pub(super) async fn environment_named(tx: &Tx, name: &str) -> Result<EnvironmentId> {
    let mine = environment::Entity::find().filter(environment::COLUMN.project_id.eq(tx.project().id));
    if let Some(row) = mine.filter(environment::COLUMN.name.eq(name)).one(tx.db()).await? {
        return Ok(row.id);
    }
    let id: EnvironmentId = tx.id();
    let row = environment::ActiveModel {
        id: Set(id),
        project_id: Set(tx.project().id),
        name: Set(name.to_owned()),
        browser: Set(String::new()),
        device: Set(String::new()),
        instance: Set(String::new()),
        archived_at: Set(None),
        version: Set(1),
    };
    environment::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(id)
}

/// The name of the plan that gathers what machines run.
const AUTOMATED: &str = "CI";

/// The open plan of automated runs, made where there is none.
pub(super) async fn plan_of_machines(tx: &Tx) -> Result<test_plan::Model> {
    let mine = test_plan::Entity::find().filter(test_plan::COLUMN.project_id.eq(tx.project().id));
    let open = mine.clone().filter(test_plan::COLUMN.name.eq(AUTOMATED)).filter(test_plan::COLUMN.state.eq(PlanState::Open));
    if let Some(plan) = open.order_by_desc(test_plan::COLUMN.number).one(tx.db()).await? {
        return Ok(plan);
    }
    let last = mine.select_only().column(test_plan::Column::Number).order_by_desc(test_plan::COLUMN.number).into_tuple::<i32>();
    let plan = test_plan::Model {
        id: tx.id::<PlanId>(),
        project_id: tx.project().id,
        number: last.one(tx.db()).await?.unwrap_or_default() + 1,
        name: AUTOMATED.to_owned(),
        goal: String::new(),
        state: PlanState::Open,
        shared: false,
        starts_on: None,
        ends_on: None,
        release_id: None,
        created_at: tx.now(),
        version: 1,
    };
    test_plan::Entity::insert(plan.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(plan)
}
