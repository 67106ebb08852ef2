//! Who acts.

use golive_domain::{
    Error,
    access::{Permission, Role, any_allows, site_allows},
    accounts::TokenScope,
    id::PersonId,
};

use crate::Result;

/// How a person came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    Session,
    Token(TokenScope),
    /// The command line of the machine itself.
    Console,
    /// By a mail that says it is from them.
    Mail,
}

/// Who acts: the answer to "who did this".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    Anonymous,
    Person {
        id: PersonId,
        administrator: bool,
        via: Via,
    },
    /// Golive itself: jobs, first start.
    System,
}

impl Actor {
    /// Who it is; `None` for a visitor and for Golive itself.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person { id, .. } => Some(*id),
            Self::Anonymous | Self::System => None,
        }
    }

    /// The signed-in person, or [`Error::SignedOut`].
    pub fn signed_in(&self) -> Result<PersonId> {
        self.person().ok_or(Error::SignedOut.into())
    }

    /// Came with a token that changes nothing.
    fn only_reads(&self) -> bool {
        matches!(self, Self::Person { via: Via::Token(TokenScope::Read), .. })
    }

    /// Turns away whoever came with such a token: some writes of one's own, as keeping a filter, take no more than a right to read.
    pub(crate) fn refuse_reading(&self) -> Result<()> {
        if self.only_reads() { Err(Error::Forbidden.into()) } else { Ok(()) }
    }

    /// Whether the actor may do it at a place where it holds `roles`.
    pub(super) fn may(&self, permission: Permission, roles: &[Role]) -> bool {
        match self {
            Self::System => true,
            Self::Anonymous => permission == Permission::Enter,
            Self::Person { administrator, .. } => {
                let scoped = !self.only_reads() || permission.only_reads();
                scoped && (site_allows(*administrator, permission) || any_allows(roles, permission))
            }
        }
    }

    /// Passes, or says why not: NotFound for what may not even be seen, Forbidden for the rest.
    pub(super) fn authorise(&self, permission: Permission, roles: &[Role]) -> Result<()> {
        let refusal = match self {
            _ if self.may(permission, roles) => return Ok(()),
            Self::Anonymous => Error::SignedOut,
            _ if permission.seeing() == permission || self.may(permission.seeing(), roles) => match permission.reach() {
                golive_domain::access::Reach::Project if permission.seeing() == permission => Error::NotFound,
                _ => Error::Forbidden,
            },
            _ => Error::NotFound,
        };
        Err(refusal.into())
    }
}
