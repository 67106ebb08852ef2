//! Which requests somebody sees: every one of the project, or none.

use golive_domain::{Error, access::rows::may_read_rfp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Select, sea_query::Expr};

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::rfp,
};

/// Those the actor sees; who stands on a vendor's side as well sees none, whatever else they are.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<rfp::Entity> {
    let all = rfp::Entity::find().filter(rfp::COLUMN.project_id.eq(door.project().id));
    if may_read_rfp(door.scope().roles()) { all } else { all.filter(Expr::value(false)) }
}

pub(crate) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<rfp::Model> {
    Ok(visible(door).filter(rfp::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}
