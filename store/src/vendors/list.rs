//! The long list, and one of it.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_rfp},
    id::VendorId,
    people::Locale,
    rfp::{COMPARED, Profile, vendor_code},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Expr};

use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope},
    entity::vendor,
    events::{Lines, history},
    found::bears,
};

const PER_PAGE: u64 = 50;

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VendorFilter {
    pub text: Option<String>,
    pub archived: bool,
    /// From 1.
    pub page: u64,
}

/// A vendor as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VendorRow {
    pub id: VendorId,
    pub number: i32,
    /// `V-3`
    pub code: String,
    pub name: String,
    pub country: String,
    pub website: String,
    pub contact: String,
    pub email: String,
    pub phone: String,
    /// What they are written to in.
    pub language: Locale,
    pub profile: Profile,
    pub archived: bool,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
}

/// A vendor with everything its page says.
#[derive(Clone, Debug)]
pub struct VendorView {
    pub row: VendorRow,
    /// Never theirs to read.
    pub notes: String,
    pub history: Lines,
}

/// Whoever reads vendors, and stands on no vendor's side: by name.
pub async fn vendors(desk: &Desk, project: &ProjectKey, filter: &VendorFilter) -> Result<Paged<VendorRow>> {
    let door = desk.read(Permission::VendorRead, project).await?;
    let found = filtered(&door, filter);
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let found = ordered(found).offset((page - 1) * PER_PAGE).limit(PER_PAGE);
    let rows = found.all(door.db()).await?.into_iter().map(row).collect();
    Ok(Paged { rows, total, page, size: PER_PAGE })
}

/// Whoever reads vendors, and stands on no vendor's side.
pub async fn vendor(desk: &Desk, project: &ProjectKey, number: i32) -> Result<VendorView> {
    let door = desk.read(Permission::VendorRead, project).await?;
    let model = find(&door, number).await?;
    let history = history(&door, model.id).await?;
    Ok(VendorView { notes: model.notes.clone(), row: row(model), history })
}

/// Whoever reads vendors, and stands on no vendor's side: those of these numbers as they were asked for, each once. None at all
/// where they are fewer or more than are read side by side.
pub async fn compare(desk: &Desk, project: &ProjectKey, numbers: &[i32]) -> Result<Vec<VendorRow>> {
    let door = desk.read(Permission::VendorRead, project).await?;
    let mut asked: Vec<i32> = Vec::new();
    for number in numbers {
        if !asked.contains(number) {
            asked.push(*number);
        }
    }
    if !COMPARED.contains(&asked.len()) {
        return Ok(Vec::new());
    }
    let mut rows: Vec<VendorRow> =
        visible(&door).filter(vendor::COLUMN.number.is_in(asked.iter().copied())).all(door.db()).await?.into_iter().map(row).collect();
    if rows.len() < asked.len() {
        return Err(Error::NotFound.into());
    }
    rows.sort_by_key(|row| asked.iter().position(|number| *number == row.number));
    Ok(rows)
}

/// Passes whoever writes vendors.
pub async fn may_write(desk: &Desk, project: &ProjectKey) -> Result<()> {
    let door = desk.read(Permission::VendorWrite, project).await?;
    if may_read_rfp(door.scope().roles()) { Ok(()) } else { Err(Error::Forbidden.into()) }
}

/// Whoever writes vendors: one whose fields can be changed. Refuses what is archived.
pub async fn editable(desk: &Desk, project: &ProjectKey, number: i32) -> Result<VendorView> {
    let door = desk.read(Permission::VendorWrite, project).await?;
    refuse_archived(&find(&door, number).await?)?;
    vendor(desk, project, number).await
}

pub(super) fn refuse_archived(model: &vendor::Model) -> Result<()> {
    match model.archived_at {
        Some(_) => Err(Error::rule(Say::new("error-vendor-archived")).into()),
        None => Ok(()),
    }
}

/// Those of the filter the actor sees.
pub(crate) fn filtered(door: &impl Door<Scope = ProjectScope>, filter: &VendorFilter) -> Select<vendor::Entity> {
    let found = visible(door).filter(match filter.archived {
        true => vendor::COLUMN.archived_at.is_not_null(),
        false => vendor::COLUMN.archived_at.is_null(),
    });
    match &filter.text {
        Some(text) => found.filter(bears(door, "vendor", text)),
        None => found,
    }
}

/// By name.
pub(crate) fn ordered(found: Select<vendor::Entity>) -> Select<vendor::Entity> {
    found.order_by_asc(vendor::COLUMN.folded).order_by_asc(vendor::COLUMN.number)
}

/// Those the actor sees: all of the project's, or none.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<vendor::Entity> {
    let all = vendor::Entity::find().filter(vendor::COLUMN.project_id.eq(door.project().id));
    if may_read_rfp(door.scope().roles()) { all } else { all.filter(Expr::value(false)) }
}

pub(crate) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<vendor::Model> {
    Ok(visible(door).filter(vendor::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

pub(crate) fn row(model: vendor::Model) -> VendorRow {
    VendorRow {
        id: model.id,
        number: model.number,
        code: vendor_code(model.number),
        name: model.name,
        country: model.country,
        website: model.website,
        contact: model.contact,
        email: model.email,
        phone: model.phone,
        language: model.language,
        profile: model.profile.0,
        archived: model.archived_at.is_some(),
        updated_at: model.updated_at,
        version: model.version,
    }
}
