//! Requirements from a file, found again by their codes.

use std::collections::{HashMap, HashSet};

use golive_domain::{
    events::{Event, EventKind},
    id::{DepartmentId, RequirementId},
    search::fold,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use super::{
    rows::of_project,
    write::{add_all, blank, keep},
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{department, requirement, requirement_relation},
    import::formats::{RelationIn, RequirementIn},
};

/// What a file of requirements came to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Requirements {
    pub events: Vec<Event>,
    pub created: usize,
    pub updated: usize,
    pub relations: usize,
    /// Relations that point at a code nobody knows.
    pub unknown: Vec<(u32, String)>,
}

/// Writes requirements and how they hang together. What is known is brought up to date: another text is another edition.
pub(crate) async fn bring(tx: &Writer<ProjectScope>, given: &[RequirementIn], relations: &[RelationIn]) -> Result<Requirements> {
    let mut done = Requirements::default();
    let mut known: HashMap<String, requirement::Model> =
        of_project(tx).all(tx.db()).await?.into_iter().map(|row| (row.code.clone(), row)).collect();
    let homes = department::Entity::find().filter(department::COLUMN.project_id.eq(tx.project().id)).all(tx.db()).await?;
    let homes: HashMap<String, DepartmentId> = homes.into_iter().map(|row| (fold(&row.name), row.id)).collect();
    let mut seen = HashSet::new();
    let mut fresh = Vec::new();
    // A code that comes again is refused by its line already.
    for one in given.iter().filter(|one| seen.insert(one.code.as_str())) {
        let before = known.get(&one.code).cloned();
        let mut after = before.clone().unwrap_or_else(|| blank(tx));
        after.code.clone_from(&one.code);
        after.title.clone_from(&one.title);
        after.body.clone_from(&one.text);
        after.moscow = one.moscow.unwrap_or(after.moscow);
        let category = one.category.clone().or_else(|| one.path.first().cloned());
        if let Some(category) = category {
            after.category = category.chars().take(80).collect();
        }
        if let Some(home) = one.department.as_deref().and_then(|name| homes.get(&fold(name))) {
            after.department_id = Some(*home);
        }
        match before {
            Some(before) => {
                let kept = keep(tx, &before, after, EventKind::RequirementEdited, "").await?;
                done.updated += kept.len();
                done.events.extend(kept);
            }
            None => {
                fresh.push(after.clone());
                known.insert(after.code.clone(), after);
            }
        }
    }
    done.created = fresh.len();
    done.events.extend(add_all(tx, fresh).await?);
    let mut links: Vec<(RequirementId, RequirementId, String)> = Vec::new();
    for relation in relations {
        match (known.get(&relation.from), known.get(&relation.to)) {
            (Some(from), Some(to)) => links.push((from.id, to.id, relation.kind.clone())),
            (from, _) => {
                let missing = if from.is_none() { &relation.from } else { &relation.to };
                done.unknown.push((relation.line, missing.clone()));
            }
        }
    }
    links.sort();
    links.dedup();
    done.relations = links.len();
    for (from, to, kind) in links {
        let row = requirement_relation::ActiveModel { id: Set(tx.id::<Uuid>()), from_id: Set(from), to_id: Set(to), kind: Set(kind) };
        let same = OnConflict::columns([
            requirement_relation::Column::FromId,
            requirement_relation::Column::ToId,
            requirement_relation::Column::Kind,
        ])
        .do_nothing()
        .to_owned();
        requirement_relation::Entity::insert(row).on_conflict(same).exec_without_returning(tx.db()).await?;
    }
    Ok(done)
}
