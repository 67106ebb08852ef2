//! An award on paper: the record of the decision, a letter to each bidder, a debriefing sheet; each as a PDF and as a DOCX.
//!
//! The record speaks the language of the request, a letter and its debriefing that of the bidder, whoever asks for them.

mod debriefing;
mod letter;
mod record;
mod said;
#[cfg(test)]
mod tests;
mod views;

use axum::{Router, extract::Path, response::Response, routing::get};
use golive_domain::{Error, text::ProjectKey};
use golive_reports::document::{self, Document};
use golive_store::{Desk, papers as store};

use crate::{
    export::{answered, to_save},
    rfp::paper::Kind,
    service::report::printing::printed,
    web::{Visit, Web, counted},
};

pub use views::{AwardPapers, OwnPapers};

/// What a bidder is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paper {
    /// Whether the bid was chosen, its own scores, and until when nothing is concluded.
    Letter,
    /// What evaluators saw as its strengths and weaknesses.
    Debriefing,
}

impl Paper {
    fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Debriefing => "debriefing",
        }
    }

    fn of(self, letter: &store::Letter) -> Document {
        match self {
            Self::Letter => letter::document(letter),
            Self::Debriefing => debriefing::document(letter),
        }
    }
}

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/rfp/{rfp}/record/{form}", get(record_file))
        .route("/p/{key}/rfp/{rfp}/letters/{bidder}/{file}", get(letter_file))
        .route("/bids/{key}/{rfp}/papers/{file}", get(own_file))
}

/// A name to save it under, of letters, digits and dashes, the kind of file, and the bytes.
pub type Made = Result<(String, Kind, Vec<u8>), Error>;

/// Whoever reads requests: the record of the award as `pdf` or `docx`. Nobody's connection is held while it is made.
pub async fn record(desk: &Desk, project: &ProjectKey, number: i32, form: &str) -> Made {
    let still = desk.still().await?;
    let told = store::record(&still, project, number).await?;
    drop(still);
    let kind = kind_of(form)?;
    let name = format!("{}-{}-record.{}", told.project, told.code, kind.ending());
    Ok((name, kind, made(move || record::document(&told), kind).await?))
}

/// Whoever reads requests: what the bidder of this number is given, as `letter.pdf`, `debriefing.docx` and so on.
pub async fn paper(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, file: &str) -> Made {
    let still = desk.still().await?;
    let told = store::letter(&still, project, number, bidder).await?;
    drop(still);
    set(told, file).await
}

/// A bidder's person: what their own bidder is given, as `letter.pdf`, `debriefing.docx` and so on.
pub async fn own_paper(desk: &Desk, project: &ProjectKey, number: i32, file: &str) -> Made {
    let still = desk.still().await?;
    let told = store::own_letter(&still, project, number).await?;
    drop(still);
    set(told, file).await
}

/// What file is meant is asked last: whoever may not read it does not learn what there is.
async fn set(told: store::Letter, file: &str) -> Made {
    let (what, form) = file.split_once('.').ok_or(Error::NotFound)?;
    let paper = [Paper::Letter, Paper::Debriefing].into_iter().find(|paper| paper.name() == what).ok_or(Error::NotFound)?;
    let kind = kind_of(form)?;
    let name = format!("{}-{}-{}-{}.{}", told.project, told.code, paper.name(), told.bidder, kind.ending());
    Ok((name, kind, made(move || paper.of(&told), kind).await?))
}

fn kind_of(form: &str) -> Result<Kind, Error> {
    [Kind::Pdf, Kind::Docx].into_iter().find(|kind| kind.ending() == form).ok_or(Error::NotFound)
}

async fn made(document: impl FnOnce() -> Document + Send + 'static, kind: Kind) -> Result<Vec<u8>, Error> {
    printed(move || {
        let document = document();
        match kind {
            Kind::Pdf => document::pdf(&document),
            Kind::Docx => document::docx(&document),
        }
    })
    .await
}

async fn record_file(visit: Visit, Path((key, number, form)): Path<(String, String, String)>) -> Response {
    let made = match project_of(&key) {
        Ok(project) => record(&visit.desk, &project, counted(&number), &form).await,
        Err(error) => Err(error),
    };
    saved(&visit, made)
}

async fn letter_file(visit: Visit, Path((key, number, bidder, file)): Path<(String, String, String, String)>) -> Response {
    let made = match project_of(&key) {
        Ok(project) => paper(&visit.desk, &project, counted(&number), counted(&bidder), &file).await,
        Err(error) => Err(error),
    };
    saved(&visit, made)
}

async fn own_file(visit: Visit, Path((key, number, file)): Path<(String, String, String)>) -> Response {
    let made = match project_of(&key) {
        Ok(project) => own_paper(&visit.desk, &project, counted(&number), &file).await,
        Err(error) => Err(error),
    };
    saved(&visit, made)
}

fn saved(visit: &Visit, made: Made) -> Response {
    answered(visit.viewer.locale, made.map(|(name, kind, bytes)| to_save(&name, kind.media_type(), bytes.into())))
}

fn project_of(key: &str) -> Result<ProjectKey, Error> {
    ProjectKey::parse(key).map_err(|_| Error::NotFound)
}
