//! What a project's items may refer to. Read once a write, and only when asked for.

use golive_domain::{
    backlog::{FieldRule, RateCard},
    id::{DepartmentId, FieldId, PersonId},
};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use tokio::sync::OnceCell;

use super::pricing;
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{department, membership, person},
    projects::fields_in_use,
};

/// Somebody with a role in the project.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Bounds {
    departments: OnceCell<Vec<DepartmentId>>,
    members: OnceCell<Vec<Member>>,
    fields: OnceCell<Vec<(FieldId, FieldRule)>>,
    card: OnceCell<RateCard>,
}

impl Bounds {
    /// The departments an item may be of.
    pub async fn departments(&self, door: &impl Door<Scope = ProjectScope>) -> Result<&[DepartmentId]> {
        let load = async || {
            let mine = department::Entity::find().filter(department::COLUMN.project_id.eq(door.project().id));
            let ids = mine.select_only().column(department::Column::Id).into_tuple().all(door.db()).await?;
            Ok::<_, crate::Error>(ids)
        };
        Ok(self.departments.get_or_try_init(load).await?)
    }

    /// Everybody an item may be given to.
    pub async fn members(&self, door: &impl Door<Scope = ProjectScope>) -> Result<&[Member]> {
        Ok(self.members.get_or_try_init(|| members(door)).await?)
    }

    /// The project's own fields that are filled in, with what each takes.
    pub async fn fields(&self, door: &impl Door<Scope = ProjectScope>) -> Result<&[(FieldId, FieldRule)]> {
        let load = async || {
            let fields = fields_in_use(door).await?;
            Ok::<_, crate::Error>(fields.into_iter().map(|(id, _, rule)| (id, rule)).collect())
        };
        Ok(self.fields.get_or_try_init(load).await?)
    }

    /// What work costs, by skill and date.
    pub async fn rate_card(&self, door: &impl Door<Scope = ProjectScope>) -> Result<&RateCard> {
        self.card.get_or_try_init(|| pricing::rate_card(door)).await
    }
}

/// Everybody with a role in the project, each once, by name.
pub(crate) async fn members(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Member>> {
    let of_person = membership::Entity::belongs_to(person::Entity).from(membership::Column::PersonId).to(person::Column::Id).into();
    let rows = membership::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .column(person::Column::Name)
        .column(person::Column::Email)
        .join(JoinType::InnerJoin, of_person)
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .distinct()
        .order_by_asc(person::COLUMN.name)
        .into_tuple::<(PersonId, String, Option<String>)>()
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(|(id, name, email)| Member { id, name, email }).collect())
}
