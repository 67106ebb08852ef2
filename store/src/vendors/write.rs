//! Writing vendors down.

use std::collections::BTreeMap;

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_rfp},
    error::Refusals,
    events::{Changes, Event, EventKind},
    people::Locale,
    rfp::{Profile, VendorFact, vendor_code},
    search,
    text::{Email, ProjectKey, Title, long_text, text_within},
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::list::{find, refuse_archived};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{values::ProfileBody, vendor},
    stale::refuse_stale,
    whole::whole,
};

/// Letters of a vendor that are indexed: what an index can take.
const MOST_INDEXED: usize = 200_000;

/// Letters of a short field.
const SHORT: usize = 250;

/// What a person writes of a vendor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VendorFields {
    pub name: String,
    pub country: String,
    pub website: String,
    pub contact: String,
    /// Where an invitation goes.
    pub email: String,
    pub phone: String,
    pub language: Option<Locale>,
    pub profile: BTreeMap<VendorFact, String>,
    /// Never theirs to read.
    pub notes: String,
}

/// Events that come with a new version.
const SAVES: [EventKind; 3] = [EventKind::VendorEdited, EventKind::VendorArchived, EventKind::VendorRestored];

/// Whoever writes vendors. Gives its number.
pub async fn add(desk: &Desk, project: &ProjectKey, fields: VendorFields) -> Result<i32> {
    desk.write(Permission::VendorWrite, project, async |tx| {
        if !may_read_rfp(tx.scope().roles()) {
            return Err(Error::Forbidden.into());
        }
        let mut row = blank(tx, next_number(tx).await?);
        fields.apply(&mut row)?;
        vendor::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        let mut changes = Changes::default();
        changes.begin("name", &row.name);
        Ok(Outcome::changed(row.number, Event::new(EventKind::VendorAdded, row.id, label(&row)).changing(changes)))
    })
    .await
}

/// Whoever writes vendors; refuses what is archived. `version` is the one the person read.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: VendorFields) -> Result<()> {
    desk.write(Permission::VendorWrite, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_archived(&before)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        fields.apply(&mut after)?;
        let mut changes = Changes::default();
        changes
            .note("name", &before.name, &after.name)
            .note("country", &before.country, &after.country)
            .note("website", &before.website, &after.website)
            .note("contact", &before.contact, &after.contact)
            .note("email", &before.email, &after.email)
            .note("phone", &before.phone, &after.phone)
            .note("language", &before.language, &after.language)
            .note("notes", &before.notes, &after.notes);
        for fact in VendorFact::ALL {
            let told = |row: &vendor::Model| row.profile.0.told(*fact).unwrap_or_default().to_owned();
            changes.note(&format!("vendor_{fact}"), &told(&before), &told(&after));
        }
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let after = keep(tx, after).await?;
        Ok(Outcome::changed((), Event::new(EventKind::VendorEdited, after.id, label(&after)).changing(changes)))
    })
    .await
}

/// Whoever writes vendors: it is offered no more; what it bid stays.
pub async fn archive(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    put_away(desk, project, number, true).await
}

/// Whoever writes vendors.
pub async fn restore(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    put_away(desk, project, number, false).await
}

async fn put_away(desk: &Desk, project: &ProjectKey, number: i32, away: bool) -> Result<()> {
    desk.write(Permission::VendorWrite, project, async |tx| {
        let mut row = find(tx, number).await?;
        if row.archived_at.is_some() == away {
            return Ok(Outcome::Unchanged(()));
        }
        row.archived_at = away.then(|| tx.now());
        let row = keep(tx, row).await?;
        let kind = if away { EventKind::VendorArchived } else { EventKind::VendorRestored };
        Ok(Outcome::changed((), Event::new(kind, row.id, label(&row))))
    })
    .await
}

impl VendorFields {
    fn apply(&self, row: &mut vendor::Model) -> Result<()> {
        let mut refused = Refusals::default();
        if let Some(name) = refused.take("name", Title::parse(&self.name)) {
            row.name = name.into_string();
        }
        let short = [
            ("country", &self.country, &mut row.country),
            ("website", &self.website, &mut row.website),
            ("contact", &self.contact, &mut row.contact),
            ("phone", &self.phone, &mut row.phone),
        ];
        for (name, text, field) in short {
            if let Some(text) = refused.take(name, text_within(text.trim(), SHORT)) {
                *field = text;
            }
        }
        let email = self.email.trim();
        if email.is_empty() {
            row.email = String::new();
        } else if let Some(email) = refused.take("email", Email::parse(email)) {
            row.email = email.to_string();
        }
        let mut profile = BTreeMap::new();
        for (fact, text) in &self.profile {
            if let Some(text) = refused.take(&format!("profile[{fact}]"), long_text(text.trim())) {
                profile.insert(*fact, text);
            }
        }
        profile.retain(|_, text| !text.is_empty());
        if let Some(notes) = refused.take("notes", long_text(self.notes.trim())) {
            row.notes = notes;
        }
        refused.finish()?;
        row.profile = ProfileBody(Profile(profile));
        row.language = self.language.unwrap_or(row.language);
        let known = row.profile.0.0.values().map(String::as_str).collect::<Vec<_>>().join("\n");
        let text = format!("{} {} {} {}\n{known}", row.name, row.country, row.contact, row.website);
        row.folded = search::fold(&text.chars().take(MOST_INDEXED).collect::<String>());
        Ok(())
    }
}

/// What history calls it.
fn label(model: &vendor::Model) -> String {
    format!("{} {}", vendor_code(model.number), model.name)
}

async fn keep(tx: &Writer<ProjectScope>, mut row: vendor::Model) -> Result<vendor::Model> {
    (row.version, row.updated_at) = (row.version + 1, tx.now());
    vendor::Entity::update_many().set(whole(row.clone())).filter(vendor::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
    Ok(row)
}

async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = vendor::Entity::find()
        .select_only()
        .column(vendor::Column::Number)
        .filter(vendor::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(vendor::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    last.unwrap_or_default().checked_add(1).ok_or_else(|| Error::rule(Say::new("error-too-many")).into())
}

/// One of whom nothing is known yet.
pub(crate) fn blank(tx: &Writer<ProjectScope>, number: i32) -> vendor::Model {
    vendor::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        name: String::new(),
        country: String::new(),
        website: String::new(),
        contact: String::new(),
        email: String::new(),
        phone: String::new(),
        language: Locale::En,
        profile: ProfileBody::default(),
        notes: String::new(),
        folded: String::new(),
        created_at: tx.now(),
        updated_at: tx.now(),
        archived_at: None,
        version: 1,
    }
}
