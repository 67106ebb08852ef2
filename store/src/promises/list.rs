//! The ledger, a page at a time, and the promises of one requirement.

use golive_domain::{
    Error,
    access::{Permission, rows::may_read_rfp},
    rfp::PromiseVerdict,
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ColumnTrait, QueryFilter};

use super::{
    PromiseFilter,
    gather::{gather, of_contracts},
    row::PromiseRow,
};
use crate::{
    Desk, Paged, Result,
    desk::{Door as _, ProjectScope, Reader},
    entity::promise,
    requirements::by_codes,
};

/// Promises of one page.
const PER_PAGE: u64 = 50;

/// A page of the ledger, with how many there are of each verdict whatever verdict was asked for.
#[derive(Clone, Debug)]
pub struct Ledger {
    pub page: Paged<PromiseRow>,
    /// In the order of the words; nought where there is none.
    pub counts: Vec<(PromiseVerdict, u64)>,
    /// Of the whole project.
    pub all: u64,
}

/// Anyone inside the project but the vendor's people.
pub async fn promises(desk: &Desk, project: &ProjectKey, filter: &PromiseFilter) -> Result<Ledger> {
    let door = open(desk, project).await?;
    let rows = whole(&door).await?;
    let all = rows.len() as u64;
    let count = |verdict: PromiseVerdict| {
        let of_it = rows.iter().filter(|row| row.verdict == verdict && filter.shows_but_for_verdict(row));
        (verdict, of_it.count() as u64)
    };
    let counts = PromiseVerdict::ALL.iter().map(|verdict| count(*verdict)).collect();
    let shown: Vec<PromiseRow> = rows.into_iter().filter(|row| filter.shows(row)).collect();
    Ok(Ledger { page: Paged::of(shown, filter.page, PER_PAGE), counts, all })
}

/// Everything that the filter shows, for whoever takes it away.
pub(crate) async fn shown(door: &Reader<ProjectScope>, filter: &PromiseFilter) -> Result<Vec<PromiseRow>> {
    Ok(whole(door).await?.into_iter().filter(|row| filter.shows(row)).collect())
}

/// Anyone inside the project but the vendor's people: what was promised of the requirement of this code.
pub async fn of_requirement(desk: &Desk, project: &ProjectKey, code: &str) -> Result<Vec<PromiseRow>> {
    let door = desk.read(Permission::UnsharedRead, project).await?;
    if !may_read_rfp(door.scope().roles()) {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = by_codes(&door, &[code.to_owned()]).await?.into_iter().map(|row| row.id).collect();
    gather(&door, of_contracts(&door).filter(promise::COLUMN.requirement_id.is_in(ids))).await
}

/// For nobody who stands on a vendor's side as well.
async fn open(desk: &Desk, project: &ProjectKey) -> Result<Reader<ProjectScope>> {
    let door = desk.read(Permission::UnsharedRead, project).await?;
    if may_read_rfp(door.scope().roles()) { Ok(door) } else { Err(Error::Forbidden.into()) }
}

async fn whole(door: &Reader<ProjectScope>) -> Result<Vec<PromiseRow>> {
    door.recall("promises", async || gather(door, of_contracts(door)).await).await
}
