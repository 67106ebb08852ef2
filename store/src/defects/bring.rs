//! Defects from the table of another tool: found again by their keys there.
//!
//! Nothing is made up for them. What is closed there stands here where it ended, and says where it comes from; what is
//! mended there without a build that is known here is still work; people, places and versions that nobody here is called
//! by stay as the file has them.

use std::collections::{BTreeSet, HashMap};

use golive_domain::{
    Say,
    backlog::dependency_loop,
    defects::DefectState,
    events::{Event, EventKind},
    id::{DefectId, EnvironmentId},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::{
    around::Around,
    keep::{keep, label, remember},
    report::blank,
    retest::landed,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{defect, fixer},
    import::formats::{DefectIn, Refusal},
    testing::build_of,
};

type Tx = Writer<ProjectScope>;

/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;

/// What a file of defects came to.
#[derive(Debug, Default)]
pub(crate) struct Brought {
    pub events: Vec<Event>,
    pub created: usize,
    pub updated: usize,
    pub refused: Vec<Refusal>,
}

/// Writes what the file says. A defect is known by its key of that tool; what is known is brought up to date with what the
/// file speaks of, and what nothing changed in stays as it is.
pub(crate) async fn bring(tx: &Tx, given: &[DefectIn]) -> Result<Brought> {
    let mut done = Brought::default();
    let around = Around::load(tx).await?;
    let mut known: HashMap<String, defect::Model> = HashMap::new();
    let (mut number, mut edges) = (0, HashMap::new());
    for row in defect::Entity::find().filter(defect::COLUMN.project_id.eq(tx.project().id)).all(tx.db()).await? {
        number = number.max(row.number);
        edges.extend(row.duplicate_of.map(|of| (row.id, of)));
        if let Some(key) = row.external_key.clone() {
            known.insert(key, row);
        }
    }
    let (mut new, mut changed) = (Vec::new(), Vec::new());
    let mut ids: HashMap<&str, DefectId> = known.iter().map(|(key, row)| (key.as_str(), row.id)).collect();
    for defect in given {
        let before = known.get(&defect.key);
        let mut after = before.cloned().unwrap_or_else(|| {
            number += 1;
            blank(tx, number)
        });
        match around.set(tx, &mut after, defect, before) {
            Ok(()) => {
                ids.insert(&defect.key, after.id);
                match before {
                    Some(before) => changed.push((before, after)),
                    None => new.push(after),
                }
            }
            Err(say) => done.refused.push(Refusal { line: defect.line, say }),
        }
    }
    let originals = originals(given, &ids, &mut edges, &mut done.refused);
    let all = new.iter().chain(changed.iter().map(|(_, after)| after));
    let mended = all.filter(|row| row.state == DefectState::Fixed).filter_map(|row| row.environment_id).collect();
    insert(tx, &around, &new, &originals, &mut done.events).await?;
    done.created = new.len();
    for (before, mut after) in changed {
        if after.state == DefectState::Duplicate {
            after.duplicate_of = originals.get(&after.id).copied().or(after.duplicate_of);
        }
        let kind = if before.state == after.state { EventKind::DefectEdited } else { EventKind::DefectStateChanged };
        if let Some(person) = around.fixer(&after) {
            remember(tx, after.id, &[person].into()).await?;
        }
        let event = keep(tx, before, after, kind).await?;
        done.updated += usize::from(event.is_some());
        done.events.extend(event);
    }
    done.events.extend(arrived(tx, mended).await?);
    Ok(done)
}

/// The build with a fix may be there already: then the defect is ready for retest.
async fn arrived(tx: &Tx, mended: BTreeSet<EnvironmentId>) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for environment in mended {
        if let Some(there) = build_of(tx, environment).await? {
            events.extend(landed(tx, environment, there).await?);
        }
    }
    Ok(events)
}

/// Which defect is the same as which, by the keys the file names. A row of duplicates that leads back to itself is refused.
fn originals(
    given: &[DefectIn],
    ids: &HashMap<&str, DefectId>,
    edges: &mut HashMap<DefectId, DefectId>,
    refused: &mut Vec<Refusal>,
) -> HashMap<DefectId, DefectId> {
    let mut originals = HashMap::new();
    for defect in given.iter().filter(|defect| !defect.duplicate_of.is_empty()) {
        let (Some(id), Some(of)) = (ids.get(defect.key.as_str()), ids.get(defect.duplicate_of.as_str())) else { continue };
        match dependency_loop(*id, *of, |id| edges.get(&id).copied().into_iter().collect()) {
            Some(_) => {
                let say = Say::new("error-duplicate-loop").with("code", defect.duplicate_of.as_str());
                refused.push(Refusal { line: defect.line, say });
            }
            None => {
                edges.insert(*id, *of);
                originals.insert(*id, *of);
            }
        }
    }
    originals
}

/// New rows, those who worked on them, and what they are the same as: that one may stand further down in the file.
async fn insert(
    tx: &Tx,
    around: &Around,
    new: &[defect::Model],
    originals: &HashMap<DefectId, DefectId>,
    events: &mut Vec<Event>,
) -> Result<()> {
    let mut fixers = Vec::new();
    for row in new {
        events.push(Event::new(EventKind::DefectReported, row.id, label(tx, row)));
        if let Some(person) = around.fixer(row) {
            fixers.push(fixer::ActiveModel { id: Set(tx.id::<Uuid>()), defect_id: Set(row.id), person_id: Set(person) });
        }
    }
    for batch in new.chunks(BATCH) {
        let rows = batch.iter().map(|row| row.clone().into_active_model());
        defect::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    for batch in fixers.chunks(BATCH) {
        fixer::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    for row in new.iter().filter(|row| row.state == DefectState::Duplicate) {
        if let Some(of) = originals.get(&row.id) {
            let same = defect::ActiveModel { duplicate_of: Set(Some(*of)), ..Default::default() };
            defect::Entity::update_many().set(same).filter(defect::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
        }
    }
    Ok(())
}
