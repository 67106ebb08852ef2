//! Files of bids on their way out: to be saved and never shown, and kept by no browser on its own.

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use golive_domain::{
    Conflict, Error,
    id::{BidFileId, BidSentId},
    people::Locale,
    text::ProjectKey,
};
use golive_store::{backlog::Download, bids as store};
use http::{HeaderValue, StatusCode, header};

use super::key;
use crate::{
    Problem,
    backlog::files::handed_out,
    i18n::say_in,
    web::{Visit, counted},
};

/// A file of the own bid, as it is being worked on.
pub async fn own(visit: Visit, Path((project, number, file)): Path<(String, String, BidFileId)>) -> Response {
    let found = async {
        let project = ProjectKey::parse(&project).map_err(|_| Error::NotFound)?;
        let number = counted(&number);
        let own = key::needed(&visit, &project, number).await.map_err(|Problem(error)| error)?;
        store::bid_file(&visit.desk, &project, number, &own, file).await.map_err(Error::from)
    };
    handed(visit.viewer.locale, found.await)
}

/// A file of the own bid, as it was submitted.
pub async fn sent(visit: Visit, Path((project, number, sent, file)): Path<(String, String, BidSentId, BidFileId)>) -> Response {
    let found = async {
        let project = ProjectKey::parse(&project).map_err(|_| Error::NotFound)?;
        let number = counted(&number);
        let own = key::needed(&visit, &project, number).await.map_err(|Problem(error)| error)?;
        store::sent_bid_file(&visit.desk, &project, number, sent, &own, file).await.map_err(Error::from)
    };
    handed(visit.viewer.locale, found.await)
}

/// The file, or why there is none: what is damaged is told as such.
pub(crate) fn handed(locale: Locale, found: Result<Download, Error>) -> Response {
    match found {
        Err(Error::SignedOut) => Redirect::to("/sign-in").into_response(),
        Err(Error::Conflict(Conflict::Rule { say })) => (StatusCode::CONFLICT, say_in(locale, &say)).into_response(),
        found => {
            let mut answer = handed_out(found);
            answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            answer
        }
    }
}
