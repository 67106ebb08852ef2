//! Whom one turns to in person when the queue is not enough.

use golive_domain::{access::Permission, service::Contacts, text::ProjectKey};

use super::book::{Book, book};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
};

/// Whoever comes into the project at all reads the help desk's; whoever reads tickets the vendor's too.
pub async fn contacts(desk: &Desk, project: &ProjectKey) -> Result<Contacts> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    Ok(told(&door, &book(&door).await?))
}

/// Those named now, as far as the viewer is told of them.
pub(super) fn told(door: &impl Door<Scope = ProjectScope>, book: &Book) -> Contacts {
    let mut contacts = book.deal(door.now()).map(|deal| deal.contacts.clone()).unwrap_or_default();
    if !door.scope().may(Permission::TicketRead) {
        contacts.vendor.clear();
    }
    contacts
}
