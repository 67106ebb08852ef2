//! Where a door leads: the site, or one project.

use golive_domain::{
    Error,
    access::{Permission, Role},
    id::ProjectId,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

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
        let found = project::Entity::find().filter(project::COLUMN.key.eq((*self).clone())).one(db).await?;
        enter_project(db, found, actor, permission).await
    }

    fn project(scope: &ProjectScope) -> Option<ProjectId> {
        Some(scope.id())
    }
}

impl Place for ProjectId {
    type Scope = ProjectScope;

    async fn enter<C: ConnectionTrait>(&self, db: &C, actor: &Actor, permission: Permission) -> Result<ProjectScope> {
        let found = project::Entity::find_by_id(*self).one(db).await?;
        enter_project(db, found, actor, permission).await
    }

    fn project(scope: &ProjectScope) -> Option<ProjectId> {
        Some(scope.id())
    }
}

async fn enter_project<C: ConnectionTrait>(
    db: &C,
    found: Option<project::Model>,
    actor: &Actor,
    permission: Permission,
) -> Result<ProjectScope> {
    let Some(project) = found else {
        let unseen = if *actor == Actor::Anonymous { Error::SignedOut } else { Error::NotFound };
        return Err(unseen.into());
    };
    let roles = match actor.person() {
        Some(person) => {
            membership::Entity::find()
                .select_only()
                .column(membership::Column::Role)
                .filter(membership::COLUMN.project_id.eq(project.id))
                .filter(membership::COLUMN.person_id.eq(person))
                .into_tuple::<Role>()
                .all(db)
                .await?
        }
        None => Vec::new(),
    };
    actor.authorise(permission, &roles)?;
    Ok(ProjectScope { project, roles, actor: actor.clone() })
}
