//! A request as it is put on paper: an edition as it was given to those who sign, or the draft as it stands.

use chrono::{DateTime, Utc};
use golive_domain::{Error, access::Permission, people::Locale, projects::OrganisationKind, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    editions::{body, of_number},
    rows::rfp_code,
    seen::find,
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{organisation, rfp, values::RfpBody},
};

/// What a paper says of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RfpPaper {
    pub project: ProjectKey,
    /// `RFP-1`
    pub code: String,
    /// What it is written in.
    pub language: Locale,
    /// The customer's organisations, else the project.
    pub buyer: String,
    /// The IANA name of the zone its deadline is told in.
    pub time_zone: String,
    /// `None` is the draft.
    pub edition: Option<PaperEdition>,
    pub body: RfpBody,
    /// Read at this instant.
    pub at: DateTime<Utc>,
}

/// Which edition a paper is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperEdition {
    pub edition: i32,
    /// SHA-256 of the whole, which signatures bear.
    pub hash: String,
    /// When it was given to those who sign.
    pub at: DateTime<Utc>,
}

/// Whoever reads requests, and stands on no vendor's side: an edition by its number. Without one, the draft while it is one, else the
/// edition that stands. Refuses an edition that never was.
pub async fn paper(desk: &Desk, project: &ProjectKey, number: i32, edition: Option<i32>) -> Result<RfpPaper> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let stands = (!row.state.is_written() && row.edition > 0).then_some(row.edition);
    let (edition, body) = match edition.or(stands) {
        Some(edition) => {
            let kept = of_number(&door, &row, edition).await?;
            (Some(PaperEdition { edition: kept.edition, hash: kept.hash, at: kept.at }), kept.body)
        }
        None => (None, body(&door, &row).await?),
    };
    Ok(RfpPaper {
        project: door.project().key.clone(),
        code: rfp_code(row.number),
        language: language(&body, &row)?,
        buyer: buyer(&door).await?,
        time_zone: door.project().time_zone.clone(),
        edition,
        body,
        at: door.now(),
    })
}

/// An edition says its own.
fn language(body: &RfpBody, row: &rfp::Model) -> Result<Locale> {
    if body.language.is_empty() {
        return Ok(row.language);
    }
    Ok(body.language.parse().map_err(|_| Error::NotFound)?)
}

pub(crate) async fn buyer(door: &impl Door<Scope = ProjectScope>) -> Result<String> {
    let found = organisation::Entity::find()
        .filter(organisation::COLUMN.project_id.eq(door.project().id))
        .filter(organisation::COLUMN.kind.eq(OrganisationKind::Customer))
        .order_by_asc(organisation::COLUMN.name)
        .all(door.db())
        .await?;
    let names: Vec<String> = found.into_iter().map(|each| each.name).collect();
    Ok(if names.is_empty() { door.project().name.clone() } else { names.join(" · ") })
}
