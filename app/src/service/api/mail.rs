//! What is done with a mail that is held.

use golive_domain::{id::MailId, text::ProjectKey};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::service::ticket_path;
use crate::{Done, Problem};

/// Its sender is a requester from now on; the ticket it became is shown.
#[server(endpoint = "service/mail/let-in", prefix = "/rpc")]
pub async fn let_in_mail(project: ProjectKey, mail: MailId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let number = golive_store::service::let_in(&desk, &project, mail).await?;
    Ok(Done::at(ticket_path(&project, number)).saying("mail-was-let-in".into()))
}

#[server(endpoint = "service/mail/discard", prefix = "/rpc")]
pub async fn discard_mail(project: ProjectKey, mail: MailId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::service::discard(&desk, &project, mail).await?;
    Ok(crate::said("mail-was-discarded"))
}
