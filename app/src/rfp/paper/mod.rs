//! A request as a file: a PDF to print, a DOCX to work with. Both speak the language the request is written in, whoever asks for them.

mod chapters;
mod voice;

use axum::{extract::Path, response::Response};
use golive_domain::{Error, text::ProjectKey};
use golive_reports::document::{self, Document};
use golive_store::{
    Desk,
    rfp::{self as store, RfpPaper},
};

use crate::{
    export::{answered, to_save},
    service::report::printing::printed,
    ui::query::Here,
    web::{Visit, counted},
};
pub(crate) use chapters::criteria;
pub(crate) use voice::Voice;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Docx,
}

impl Kind {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// As file names and addresses of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }
}

/// Whoever reads requests: a name to save it under, of letters, digits and dashes, and the bytes. Nobody's connection is held while
/// it is made.
pub async fn file(desk: &Desk, project: &ProjectKey, number: i32, edition: Option<i32>, kind: Kind) -> Result<(String, Vec<u8>), Error> {
    let still = desk.still().await?;
    let paper = store::paper(&still, project, number, edition).await?;
    drop(still);
    let which = paper.edition.as_ref().map_or_else(|| "draft".to_owned(), |of| of.edition.to_string());
    let name = format!("{}-{}-{which}.{}", paper.project, paper.code, kind.ending());
    let bytes = printed(move || {
        let document = document_of(&paper);
        match kind {
            Kind::Pdf => document::pdf(&document),
            Kind::Docx => document::docx(&document),
        }
    })
    .await?;
    Ok((name, bytes))
}

/// The request to print.
pub async fn pdf(visit: Visit, path: Path<(String, String)>) -> Response {
    handed(visit, path, Kind::Pdf).await
}

/// The request to work with.
pub async fn docx(visit: Visit, path: Path<(String, String)>) -> Response {
    handed(visit, path, Kind::Docx).await
}

async fn handed(visit: Visit, Path((key, number)): Path<(String, String)>, kind: Kind) -> Response {
    let made = made(&visit, &key, &number, kind).await;
    answered(visit.viewer.locale, made.map(|(name, bytes)| to_save(&name, kind.media_type(), bytes.into())))
}

async fn made(visit: &Visit, key: &str, number: &str, kind: Kind) -> Result<(String, Vec<u8>), Error> {
    let project = ProjectKey::parse(key).map_err(|_| Error::NotFound)?;
    let here = Here::parse(&visit.viewer.path);
    let asked = here.get("edition").filter(|text| !text.is_empty());
    // What is no number is the number of none.
    let edition = asked.map(|text| text.parse::<i32>().map_err(|_| Error::NotFound)).transpose();
    file(&visit.desk, &project, counted(number), edition?, kind).await
}

/// What prices may be named in, the request's own first.
fn currencies(paper: &RfpPaper) -> String {
    let own = std::iter::once(paper.body.currency.clone());
    let foreign = paper.body.judging.currencies.iter().map(ToString::to_string).filter(|one| *one != paper.body.currency);
    own.chain(foreign).collect::<Vec<_>>().join(", ")
}

/// What a paper says, in the words of its language.
fn document_of(paper: &RfpPaper) -> Document {
    let voice = Voice::of(paper);
    let foot = match &paper.edition {
        Some(of) => voice.t_with("rfp-paper-foot", &[("code", paper.code.as_str().into()), ("edition", voice.count(of.edition).into())]),
        None => voice.t_with("rfp-paper-foot-draft", &[("code", paper.code.as_str().into()), ("at", voice.formats.exact(paper.at).into())]),
    };
    Document {
        locale: paper.language,
        code: paper.code.clone(),
        title: paper.body.title.clone(),
        mark: paper.edition.is_none().then(|| voice.t("rfp-paper-draft")),
        facts: facts(paper, &voice),
        contents: voice.t("rfp-paper-contents"),
        foot,
        hash: paper.edition.as_ref().map(|of| of.hash.clone()),
        page: voice.page(),
        made: paper.edition.as_ref().map_or(paper.at, |of| of.at),
        chapters: chapters::chapters(paper, &voice),
    }
}

/// On the title page.
fn facts(paper: &RfpPaper, voice: &Voice) -> Vec<(String, String)> {
    let edition = match &paper.edition {
        Some(of) => vec![
            (voice.t("rfp-edition"), voice.count(of.edition)),
            (voice.t("rfp-paper-given"), voice.moment(of.at)),
            (voice.t("rfp-paper-hash"), of.hash.clone()),
        ],
        None => vec![(voice.t("rfp-edition"), voice.t("rfp-paper-draft")), (voice.t("rfp-paper-as-of"), voice.moment(paper.at))],
    };
    let facts = [
        (voice.t("rfp-paper-buyer"), paper.buyer.clone()),
        (voice.t("rfp-deadline"), voice.deadline(paper)),
        (voice.t("field-currency"), currencies(paper)),
        (voice.t("rfp-language"), paper.language.own_name().to_owned()),
    ];
    facts.into_iter().chain(edition).collect()
}

#[cfg(test)]
mod tests;
