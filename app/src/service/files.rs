//! Files that came with mails, and mails as they came.

use axum::{extract::Path, response::Response};
use golive_domain::{
    Error,
    id::{MailId, TicketFileId},
    text::ProjectKey,
};
use golive_store::service as store;

use crate::{backlog::files::handed_out, web::Visit};

/// Hands a file of a ticket out to be saved.
pub async fn download(visit: Visit, Path((key, id)): Path<(String, TicketFileId)>) -> Response {
    handed_out(match ProjectKey::parse(&key) {
        Ok(project) => store::ticket_file(&visit.desk, &project, id).await.map_err(Error::from),
        Err(_) => Err(Error::NotFound),
    })
}

/// Hands a mail that is held out to be saved: as text, whatever it holds.
pub async fn raw_mail(visit: Visit, Path((key, id)): Path<(String, MailId)>) -> Response {
    handed_out(match ProjectKey::parse(&key) {
        Ok(project) => store::raw_mail(&visit.desk, &project, id).await.map_err(Error::from),
        Err(_) => Err(Error::NotFound),
    })
}
