//! The commitments as a file: the same for whoever asks, so that two people can compare theirs.

use axum::{extract::Path, response::Response};
use golive_domain::{Error, text::ProjectKey};
use golive_store::{
    bids::{self, Commitment},
    rfp::RfpRow,
};

use crate::{
    export::{answered, to_save},
    web::{Visit, counted},
};

/// Whoever reads requests.
pub async fn csv(visit: Visit, Path((key, number)): Path<(String, String)>) -> Response {
    let read = async {
        let project = ProjectKey::parse(&key).map_err(|_| Error::NotFound)?;
        let (row, all) = bids::commitments(&visit.desk, &project, counted(&number)).await?;
        Ok::<_, Error>(commitment_file(&project, &row, &all))
    };
    answered(visit.viewer.locale, read.await)
}

/// In the words of programs, whoever's language: what is in it are numbers, instants and hashes.
pub fn commitment_file(project: &ProjectKey, row: &RfpRow, all: &[Commitment]) -> Response {
    let mut text = "number,submitted_at,answers_sha256,prices_sha256\r\n".to_owned();
    for one in all {
        let at = one.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
        text.push_str(&format!("{},{at},{},{}\r\n", one.number, one.answers, one.prices));
    }
    to_save(&format!("{project}-{}-commitments.csv", row.code), "text/csv; charset=utf-8", text.into())
}
