//! Where a door leads: the site, or one project.

use golive_domain::{
    Error,
    access::{Permission, Role},
    id::ProjectId,
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, IntoCondition, SimpleExpr},
};

use super::Actor;
use crate::{
    Result,
    entity::{membership, project},
};

/// Something a door can be opened at. Entering authorises.
pub trait Place: Send {
    type Scope: Clone + Send + Sync + 'static;

    fn enter<C: ConnectionTrait>(&self, db: &C, actor: &Actor, permission: Permission) -> impl Future<Output = Result<Self::Scope>> + Send;

    /// The project whose writes stand in line, and to which events are filed.
    fn project(scope: &Self::Scope) -> Option<ProjectId>;
}

/// The whole installation: accounts, the list of projects, one's own things.
#[derive(Clone, Copy, Debug)]
pub struct Site;

/// Proof that the actor may act on the site.
#[derive(Clone, Debug)]
pub struct SiteScope(());

/// Proof that the actor may act in this project; loaders of project rows demand it.
#[derive(Clone, Debug)]
pub struct ProjectScope {
    pub(crate) project: project::Model,
    pub(crate) roles: Vec<Role>,
    pub(crate) actor: Actor,
}

impl ProjectScope {
    pub fn id(&self) -> ProjectId {
        self.project.id
    }

    /// The roles the actor holds here.
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// Whether the actor may also do this here.
    pub fn may(&self, permission: Permission) -> bool {
        self.actor.may(permission, &self.roles)
    }
}

impl Place for Site {
    type Scope = SiteScope;

    async fn enter<C: ConnectionTrait>(&self, _: &C, actor: &Actor, permission: Permission) -> Result<SiteScope> {
        actor.authorise(permission, &[])?;
        Ok(SiteScope(()))
    }

    fn project(_: &SiteScope) -> Option<ProjectId> {
        None
    }
}

impl Place for &ProjectKey {
    type Scope = ProjectScope;

    async fn enter<C: ConnectionTrait>(&self, db: &C, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
        enter_project(db, project::COLUMN.key.eq((*self).clone()), actor, permission).await
    }

    fn project(scope: &ProjectScope) -> Option<ProjectId> {
        Some(scope.id())
    }
}

impl Place for ProjectId {
    type Scope = ProjectScope;

    async fn enter<C: ConnectionTrait>(&self, db: &C, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
        enter_project(db, project::COLUMN.id.eq(*self), actor, permission).await
    }

    fn project(scope: &ProjectScope) -> Option<ProjectId> {
        Some(scope.id())
    }
}

/// The project and the actor's roles in it come by one query: every door asks for them.
async fn enter_project<C: ConnectionTrait>(db: &C, which: SimpleExpr, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
    let found = project::Entity::find().filter(which);
    let (project, roles) = match actor.person() {
        Some(person) => {
            let own = project::Entity::belongs_to(membership::Entity)
                .from(project::Column::Id)
                .to(membership::Column::ProjectId)
                .on_condition(move |_, membership| Expr::col((membership, membership::Column::PersonId)).eq(person).into_condition())
                .into();
            let rows = found.join(JoinType::LeftJoin, own).select_also(membership::Entity).all(db).await?;
            let roles = rows.iter().filter_map(|(_, membership)| Some(membership.as_ref()?.role)).collect();
            (rows.into_iter().next().map(|(project, _)| project), roles)
        }
        None => (found.one(db).await?, Vec::new()),
    };
    let Some(project) = project else {
        let unseen = if *actor == Actor::Anonymous { Error::SignedOut } else { Error::NotFound };
        return Err(unseen.into());
    };
    actor.authorise(permission, &roles)?;
    Ok(ProjectScope { project, roles, actor: actor.clone() })
}
