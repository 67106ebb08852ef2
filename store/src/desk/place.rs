//! Where a door leads: the site, or one project.

use golive_domain::{
    Error,
    access::{Permission, Role},
    id::{PersonId, ProjectId},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, ExprTrait, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, IntoCondition},
};

use super::Actor;
use crate::{
    Result,
    entity::{membership, project},
};

/// Something a door can be opened at. Entering authorises.
pub trait Place: Send {
    type Scope: Clone + Send + Sync + 'static;

    fn enter<G: Ground>(&self, ground: &G, actor: &Actor, permission: Permission) -> impl Future<Output = Result<Self::Scope>> + Send;

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
    /// The project the door stands in.
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

    async fn enter<G: Ground>(&self, _: &G, actor: &Actor, permission: Permission) -> Result<SiteScope> {
        actor.authorise(permission, &[])?;
        Ok(SiteScope(()))
    }

    fn project(_: &SiteScope) -> Option<ProjectId> {
        None
    }
}

impl Place for &ProjectKey {
    type Scope = ProjectScope;

    async fn enter<G: Ground>(&self, ground: &G, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
        enter_project(ground, At::Key((*self).clone()), actor, permission).await
    }

    fn project(scope: &ProjectScope) -> Option<ProjectId> {
        Some(scope.id())
    }
}

impl Place for ProjectId {
    type Scope = ProjectScope;

    async fn enter<G: Ground>(&self, ground: &G, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
        enter_project(ground, At::Id(*self), actor, permission).await
    }

    fn project(scope: &ProjectScope) -> Option<ProjectId> {
        Some(scope.id())
    }
}

async fn enter_project<G: Ground>(ground: &G, at: At, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
    let Some(Standing { project, roles }) = ground.standing(&at, actor.person()).await? else {
        let unseen = if *actor == Actor::Anonymous { Error::SignedOut } else { Error::NotFound };
        return Err(unseen.into());
    };
    actor.authorise(permission, &roles)?;
    Ok(ProjectScope { project, roles, actor: actor.clone() })
}

/// How a project is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    Key(ProjectKey),
    Id(ProjectId),
}

/// A project, and the roles somebody holds in it.
#[derive(Clone, Debug)]
pub struct Standing {
    pub project: project::Model,
    pub roles: Vec<Role>,
}

/// A connection that says how somebody stands in a project. One that stands still may remember.
pub trait Ground: ConnectionTrait {
    fn standing(&self, at: &At, person: Option<PersonId>) -> impl Future<Output = Result<Option<Standing>>> + Send;
}

impl Ground for DatabaseTransaction {
    async fn standing(&self, at: &At, person: Option<PersonId>) -> Result<Option<Standing>> {
        standing(self, at, person).await
    }
}

/// The project and the roles come by one query: every door asks for them.
pub(super) async fn standing<C: ConnectionTrait>(db: &C, at: &At, person: Option<PersonId>) -> Result<Option<Standing>> {
    let found = match at {
        At::Key(key) => project::Entity::find().filter(project::COLUMN.key.eq(key.clone())),
        At::Id(id) => project::Entity::find_by_id(*id),
    };
    let Some(person) = person else {
        return Ok(found.one(db).await?.map(|project| Standing { project, roles: Vec::new() }));
    };
    let own = project::Entity::belongs_to(membership::Entity)
        .from(project::Column::Id)
        .to(membership::Column::ProjectId)
        .on_condition(move |_, membership| Expr::col((membership, membership::Column::PersonId)).eq(person).into_condition())
        .into();
    let rows = found.join(JoinType::LeftJoin, own).select_also(membership::Entity).all(db).await?;
    let roles = rows.iter().filter_map(|(_, membership)| Some(membership.as_ref()?.role)).collect();
    Ok(rows.into_iter().next().map(|(project, _)| Standing { project, roles }))
}
