//! What would happen to each line of a file: the plan a dry run shows and a commit carries out.

use std::collections::{BTreeMap, HashMap};

use golive_domain::{
    FieldError, Say,
    backlog::{MAX_DEPTH, Rank, TreeRefusal, refuse_parent},
    id::ItemId,
    import::{BacklogRow, ImportPlan, Line, Mapping, Outcome, Target, parse_row, refuse_lines},
};

use super::{Table, around::Around};
use crate::{
    Result,
    backlog::{Taken, blank, code, whole},
    desk::{Door, ProjectScope},
    fresh,
};

/// A plan and the items it comes to.
pub(super) struct Prepared {
    pub plan: ImportPlan,
    pub work: Vec<Work>,
    /// The last place of the backlog as it is.
    pub bottom: Option<Rank>,
}

pub(super) enum Work {
    Create(Box<Taken>),
    Update { before: Box<Taken>, after: Box<Taken> },
}

/// Plans every line against the project as the door sees it. Writes nothing.
pub(super) async fn prepare(door: &impl Door<Scope = ProjectScope>, table: &Table, mapping: &Mapping) -> Result<Prepared> {
    let around = Around::load(door).await?;
    let mapping = around.check(mapping.clone())?;
    let there = whole(door).await?;
    let book = Book::of(door, &there);
    let mut refused: BTreeMap<u32, Vec<FieldError>> = BTreeMap::new();
    let mut good = Vec::new();
    for row in &table.rows {
        match parse_row(&mapping, &row.cells, around.currency) {
            Ok(parsed) => good.push((row.line, book.named(parsed))),
            Err(reasons) => drop(refused.insert(row.line, reasons)),
        }
    }
    for fault in table.faults_of(|column| mapping.0.get(column).is_some_and(Option::is_some)) {
        let field = mapping.0[fault.column].as_ref().map(ToString::to_string).unwrap_or_default();
        refused.entry(fault.line).or_default().push(FieldError { field, say: fault.say.clone() });
    }
    for (line, reason) in refuse_lines(&good, |key| book.find(key).is_some(), |key| book.parent_of(key)) {
        refused.entry(line).or_default().push(reason);
    }
    let ids = book.ids(&good, || fresh::id(door.now()));
    let mut outcomes = HashMap::new();
    let mut work = Vec::new();
    for ((line, row), id) in good.iter().zip(&ids.of_rows) {
        let before = row.key.as_deref().and_then(|key| book.find(key));
        let outcome = match ids.item(&around, &mapping, row, before, *id, door) {
            _ if refused.contains_key(line) => continue,
            Err(reasons) => {
                refused.insert(*line, reasons);
                continue;
            }
            Ok(after) => outcome(before, after, &mut work),
        };
        outcomes.insert(*line, outcome);
    }
    let depth = ids.too_deep(&there, &work);
    let plan = lines(table, &mapping, &good, refused, outcomes, &depth);
    Ok(Prepared { plan: ImportPlan { lines: plan }, work, bottom: there.iter().map(|item| item.row.rank.clone()).max() })
}

fn outcome(before: Option<&Taken>, after: Taken, work: &mut Vec<Work>) -> (Outcome, ItemId, Option<golive_domain::backlog::HalfPoints>) {
    let (id, points) = (after.row.id, after.row.points);
    let Some(before) = before else {
        work.push(Work::Create(Box::new(after)));
        return (Outcome::Created, id, points);
    };
    let changes = before.differences(&after);
    if changes.is_empty() {
        return (Outcome::Unchanged, id, points);
    }
    work.push(Work::Update { before: Box::new(before.clone()), after: Box::new(after) });
    (Outcome::Updated { changes }, id, points)
}

type Outcomes = HashMap<u32, (Outcome, ItemId, Option<golive_domain::backlog::HalfPoints>)>;

/// The lines in the order of the file.
fn lines(
    table: &Table,
    mapping: &Mapping,
    good: &[(u32, BacklogRow)],
    mut refused: BTreeMap<u32, Vec<FieldError>>,
    mut outcomes: Outcomes,
    deep: &[ItemId],
) -> Vec<Line> {
    let read: HashMap<u32, &BacklogRow> = good.iter().map(|(line, row)| (*line, row)).collect();
    let cell = |row: &super::Row, target: Target| {
        let at = mapping.0.iter().position(|column| *column == Some(golive_domain::import::Column::Field(target)))?;
        row.cells.get(at).map(|cell| cell.trim().chars().take(250).collect::<String>()).filter(|cell| !cell.is_empty())
    };
    let line = |row: &super::Row| {
        let (outcome, points) = match (refused.remove(&row.line), outcomes.remove(&row.line)) {
            (None, Some((_, id, points))) if deep.contains(&id) => {
                let say = Say::new("error-parent-depth").with("depth", MAX_DEPTH + 1).with("max", MAX_DEPTH);
                (Outcome::Refused { reasons: vec![FieldError { field: Target::Parent.to_string(), say }] }, points)
            }
            (None, Some((outcome, _, points))) => (outcome, points),
            (reasons, _) => (Outcome::Refused { reasons: reasons.unwrap_or_default() }, None),
        };
        let title = read.get(&row.line).map(|row| row.title.as_str().to_owned()).or_else(|| cell(row, Target::Title));
        Line { line: row.line, key: cell(row, Target::Key), title: title.unwrap_or_default(), outcome, points }
    };
    table.rows.iter().map(line).collect()
}

/// The project's items by the names a file may call them.
struct Book<'a> {
    items: &'a [Taken],
    by_key: HashMap<&'a str, usize>,
    by_code: HashMap<String, usize>,
    /// What each item is called here: its external key, else its code.
    names: Vec<String>,
    by_id: HashMap<ItemId, usize>,
}

impl<'a> Book<'a> {
    fn of(door: &impl Door<Scope = ProjectScope>, items: &'a [Taken]) -> Self {
        let codes: Vec<String> = items.iter().map(|item| code(&door.project().key, item.row.number)).collect();
        Self {
            items,
            by_key: items.iter().enumerate().filter_map(|(at, item)| Some((item.row.external_key.as_deref()?, at))).collect(),
            names: items.iter().zip(&codes).map(|(item, code)| item.row.external_key.clone().unwrap_or_else(|| code.clone())).collect(),
            by_code: codes.into_iter().enumerate().map(|(at, code)| (code, at)).collect(),
            by_id: items.iter().enumerate().map(|(at, item)| (item.row.id, at)).collect(),
        }
    }

    /// An external key outranks a code that happens to be spelled the same.
    fn at(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).or_else(|| self.by_code.get(&key.to_ascii_uppercase())).copied()
    }

    fn find(&self, key: &str) -> Option<&'a Taken> {
        self.at(key).map(|at| &self.items[at])
    }

    fn parent_of(&self, key: &str) -> Option<&str> {
        let parent = self.find(key)?.row.parent_id?;
        self.by_id.get(&parent).map(|at| self.names[*at].as_str())
    }

    /// The row with one name an item, so that a key and a code of the same item are seen to be one.
    fn named(&self, mut row: BacklogRow) -> BacklogRow {
        let name = |key: String| self.at(&key).map(|at| self.names[at].clone()).unwrap_or(key);
        row.key = row.key.map(name);
        row.parent = row.parent.map(|key| key.trim_start_matches('#').to_owned()).map(name);
        row
    }

    fn ids(&self, rows: &[(u32, BacklogRow)], mut fresh: impl FnMut() -> ItemId) -> Ids {
        let mut of_keys: HashMap<String, ItemId> = self.names.iter().cloned().zip(self.items.iter().map(|item| item.row.id)).collect();
        let of_row = |(_, row): &(u32, BacklogRow)| {
            let id = row.key.as_ref().and_then(|key| of_keys.get(key).copied()).unwrap_or_else(&mut fresh);
            if let Some(key) = &row.key {
                of_keys.insert(key.clone(), id);
            }
            id
        };
        let of_rows = rows.iter().map(of_row).collect();
        Ids { of_rows, of_keys }
    }
}

/// Which item each line and each key means; new ones have their id already, for a child may stand above its parent.
struct Ids {
    of_rows: Vec<ItemId>,
    of_keys: HashMap<String, ItemId>,
}

impl Ids {
    /// The item as it is after the line.
    fn item(
        &self,
        around: &Around,
        mapping: &Mapping,
        row: &BacklogRow,
        before: Option<&Taken>,
        id: ItemId,
        door: &impl Door<Scope = ProjectScope>,
    ) -> Result<Taken, Vec<FieldError>> {
        let refused = |field: Target, key: &str| vec![FieldError { field: field.to_string(), say: Say::new(key) }];
        if before.is_some_and(|item| item.row.archived_at.is_some()) {
            return Err(refused(Target::Key, "error-import-archived"));
        }
        let mut item = before.cloned().unwrap_or_else(|| Taken {
            row: blank(door, id, 0, Rank::first()),
            labels: Vec::new(),
            criteria: Vec::new(),
            lines: Vec::new(),
        });
        if before.is_none() {
            item.row.external_key.clone_from(&row.key);
        }
        around.apply(row, mapping, before.is_some(), &mut item)?;
        if mapping.has(Target::Parent) {
            item.row.parent_id = row.parent.as_ref().and_then(|key| self.of_keys.get(key).copied());
        }
        item.settle();
        let estimated = |item: &Taken| (item.row.points, item.lines.clone(), item.row.fixed_minor);
        if before.is_some_and(|before| before.row.state.is_finished() && estimated(before) != estimated(&item)) {
            return Err(refused(Target::Points, "error-estimate-finished"));
        }
        Ok(item)
    }

    /// Items that would hang deeper than a tree may grow.
    fn too_deep(&self, there: &[Taken], work: &[Work]) -> Vec<ItemId> {
        let touched = || {
            work.iter().map(|work| match work {
                Work::Create(after) | Work::Update { after, .. } => (after.row.id, after.row.parent_id),
            })
        };
        let mut parents: HashMap<ItemId, Option<ItemId>> = there.iter().map(|item| (item.row.id, item.row.parent_id)).collect();
        parents.extend(touched());
        let parent_of = |item: ItemId| parents.get(&item).copied().flatten();
        let deep = |(item, parent): (ItemId, Option<ItemId>)| {
            let refusal = refuse_parent(item, parent?, 0, parent_of).err()?;
            matches!(refusal, TreeRefusal::TooDeep { .. }).then_some(item)
        };
        touched().filter_map(deep).collect()
    }
}
