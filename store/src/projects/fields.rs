//! Fields a project adds to its items.

use golive_domain::{
    Error,
    access::Permission,
    backlog::{FieldKind, FieldRule},
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::FieldId,
    text::{ProjectKey, Title},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};

use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{custom_field, values::Texts},
    error::taken,
};

/// A field of the project's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CustomField {
    pub id: FieldId,
    pub name: String,
    #[serde(flatten)]
    pub rule: FieldRule,
    /// Not offered any more; its values stay.
    pub archived: bool,
}

/// A field as it shall be: a new one without an id.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldEdit {
    #[serde(default)]
    pub id: Option<FieldId>,
    pub name: String,
    pub kind: FieldKind,
    /// For a choice: what can be chosen.
    #[serde(default)]
    pub choices: Vec<String>,
}

/// Anyone who may read the backlog; archived ones last.
pub async fn custom_fields_of(desk: &Desk, project: &ProjectKey) -> Result<Vec<CustomField>> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    door.recall("custom fields", async || custom_fields(&door).await).await
}

/// Every field in its order, archived ones last.
pub(crate) async fn custom_fields(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<CustomField>> {
    let rows = custom_field::Entity::find()
        .filter(custom_field::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(custom_field::COLUMN.position)
        .order_by_asc(custom_field::COLUMN.id)
        .all(door.db())
        .await?;
    let mut fields: Vec<CustomField> = rows.into_iter().map(CustomField::of).collect();
    fields.sort_by_key(|field| field.archived);
    Ok(fields)
}

/// The fields that items are asked for, by their place: what each is called, and what it takes.
pub(crate) async fn fields_in_use(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<(FieldId, String, FieldRule)>> {
    let rows = custom_field::Entity::find()
        .filter(custom_field::COLUMN.project_id.eq(door.project().id))
        .filter(custom_field::COLUMN.archived_at.is_null())
        .order_by_asc(custom_field::COLUMN.position)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(CustomField::of).map(|field| (field.id, field.name, field.rule)).collect())
}

impl CustomField {
    fn of(row: custom_field::Model) -> Self {
        let rule = FieldRule { kind: row.kind, choices: row.choices.0, required: false };
        Self { id: row.id, name: row.name, rule, archived: row.archived_at.is_some() }
    }
}

/// Adds a field or changes one. Values that are there already stay as they are, whatever the new kind. Whoever may edit
/// fields.
pub async fn save_field(desk: &Desk, project: &ProjectKey, edit: FieldEdit) -> Result<FieldId> {
    desk.write(Permission::FieldEdit, project, async |tx| {
        let mut refusals = Refusals::default();
        let name = refusals.take("name", Title::parse(&edit.name)).map(Title::into_string).unwrap_or_default();
        let rule = FieldRule { kind: edit.kind, choices: edit.choices.clone(), required: false };
        let rule = refusals.take("choices", rule.checked()).unwrap_or_else(|| FieldRule::of(edit.kind));
        refusals.finish()?;
        let known = custom_fields(tx).await?;
        let mut changes = Changes::default();
        let id = match edit.id {
            Some(id) => {
                let old = known.iter().find(|field| field.id == id).ok_or(Error::NotFound)?;
                changes.note("name", &old.name, &name).note("field_kind", &old.rule.kind, &rule.kind).note(
                    "choices",
                    &old.rule.choices,
                    &rule.choices,
                );
                let row = custom_field::ActiveModel {
                    id: Unchanged(id),
                    name: Set(name.clone()),
                    kind: Set(rule.kind),
                    choices: Set(Texts(rule.choices)),
                    ..Default::default()
                };
                row.update(tx.db()).await.map_err(taken("name"))?;
                id
            }
            None => {
                changes.begin("name", &name).begin("field_kind", &rule.kind);
                let id: FieldId = tx.id();
                let row = custom_field::ActiveModel {
                    id: Set(id),
                    project_id: Set(tx.project().id),
                    name: Set(name.clone()),
                    kind: Set(rule.kind),
                    choices: Set(Texts(rule.choices)),
                    position: Set(i32::try_from(known.len()).map_or(i32::MAX, |count| count + 1)),
                    archived_at: Set(None),
                };
                row.insert(tx.db()).await.map_err(taken("name"))?;
                id
            }
        };
        Ok(if changes.is_empty() { Outcome::Unchanged(id) } else { Outcome::changed(id, told(tx, &name, changes)) })
    })
    .await
}

/// Takes a field out of forms and filters; its values stay. Whoever may edit fields.
pub async fn archive_field(desk: &Desk, project: &ProjectKey, id: FieldId) -> Result<()> {
    set_archived(desk, project, id, true).await
}

/// Offers an archived field again.
pub async fn restore_field(desk: &Desk, project: &ProjectKey, id: FieldId) -> Result<()> {
    set_archived(desk, project, id, false).await
}

async fn set_archived(desk: &Desk, project: &ProjectKey, id: FieldId, archived: bool) -> Result<()> {
    desk.write(Permission::FieldEdit, project, async |tx| {
        let field = custom_fields(tx).await?.into_iter().find(|field| field.id == id).ok_or(Error::NotFound)?;
        if field.archived == archived {
            return Ok(Outcome::Unchanged(()));
        }
        let row = custom_field::ActiveModel { id: Unchanged(id), archived_at: Set(archived.then(|| tx.now())), ..Default::default() };
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), told(tx, &field.name, vec![Change::new("archived", field.archived, archived)])))
    })
    .await
}

fn told(tx: &Writer<ProjectScope>, name: &str, changes: impl Into<Vec<Change>>) -> Event {
    Event::new(EventKind::FieldsEdited, tx.project().id, name).changing(changes)
}
