//! Writing cases down. What was executed once is frozen: another word in it is another edition.

use golive_domain::{
    Say,
    access::Permission,
    defects::Priority,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::{CaseId, SuiteId},
    search,
    testing::{CaseContent, CaseState, CaseWords, TestType},
    text::{ProjectKey, Title},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{
    alike, case_code,
    cases::{find, of_project},
    coverage::settle_around,
    editions::{self, last_of},
    suites,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{test_case, values::Texts},
    stale::refuse_stale,
    whole::whole,
};

/// What a person writes into a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFields {
    pub title: String,
    pub kind: Option<TestType>,
    pub state: Option<CaseState>,
    pub priority: Option<Priority>,
    pub component: String,
    pub suite: Option<SuiteId>,
    pub keywords: Vec<String>,
    pub minutes: Option<u32>,
    pub content: CaseContent,
}

/// Events that come with a new version.
const SAVES: [EventKind; 3] = [EventKind::CaseEdited, EventKind::CaseArchived, EventKind::CaseRestored];

const COMPONENT: usize = 80;
const KEYWORDS: usize = 20;
/// What a case takes until somebody says otherwise, in minutes.
const MINUTES: i32 = 5;
const MOST_MINUTES: u32 = 24 * 60;

/// Whoever writes cases. Gives its number.
pub async fn create_case(desk: &Desk, project: &ProjectKey, fields: CaseFields) -> Result<i32> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let mut row = blank(tx, next_number(tx).await?);
        let content = fields.clone().apply(tx, &mut row).await?;
        let event = add(tx, row.clone(), &content).await?;
        Ok(Outcome::changed(row.number, event))
    })
    .await
}

/// Whoever writes cases. `version` is the one the person read.
pub async fn edit_case(desk: &Desk, project: &ProjectKey, id: CaseId, version: i32, fields: CaseFields) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        refuse_stale(tx, id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        let content = fields.clone().apply(tx, &mut after).await?;
        Ok(Outcome::of((), keep(tx, &before, after, Some(content), EventKind::CaseEdited).await?))
    })
    .await
}

/// Whoever writes cases. It leaves the register; its results stay.
pub async fn archive_case(desk: &Desk, project: &ProjectKey, id: CaseId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let after = test_case::Model { archived_at: before.archived_at.or(Some(tx.now())), ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, None, EventKind::CaseArchived).await?))
    })
    .await
}

/// Whoever writes cases.
pub async fn restore_case(desk: &Desk, project: &ProjectKey, id: CaseId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let after = test_case::Model { archived_at: None, ..before.clone() };
        Ok(Outcome::of((), keep(tx, &before, after, None, EventKind::CaseRestored).await?))
    })
    .await
}

/// Passes whoever may write cases: the page of the form asks before anybody types.
pub async fn may_write(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.read(Permission::CaseWrite, project).await.map(drop)
}

impl CaseFields {
    /// Sets them and gives what the case says, or refuses every bad one with its field.
    pub(super) async fn apply(self, tx: &Writer<ProjectScope>, row: &mut test_case::Model) -> Result<CaseContent> {
        let mut refused = Refusals::default();
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        row.kind = self.kind.unwrap_or(row.kind);
        row.state = self.state.unwrap_or(row.state);
        row.priority = self.priority.unwrap_or(row.priority);
        row.component = self.component.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(COMPONENT).collect();
        row.keywords = Texts(words(self.keywords));
        match self.minutes {
            Some(minutes) if minutes > MOST_MINUTES => refused.add("minutes", Say::new("error-case-minutes").with("max", MOST_MINUTES)),
            Some(minutes) => row.minutes = i32::try_from(minutes).unwrap_or(MINUTES),
            None => {}
        }
        match self.suite {
            Some(id) if suites::find(tx, id).await.is_err() => refused.add("suite", Say::new("error-gone")),
            suite => row.suite_id = suite,
        }
        let content = refused.take("steps", self.content.checked());
        refused.finish()?;
        Ok(content.unwrap_or_default())
    }
}

/// Each word once, in their order, no more than anybody looks at.
fn words(given: Vec<String>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in given.iter().map(|word| word.trim().chars().take(40).collect::<String>()).filter(|word| !word.is_empty()) {
        if words.len() < KEYWORDS && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// One of which nothing is known yet.
pub(super) fn blank(tx: &Writer<ProjectScope>, number: i32) -> test_case::Model {
    test_case::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        suite_id: None,
        external_key: None,
        title: String::new(),
        kind: TestType::Functional,
        state: CaseState::Draft,
        priority: Priority::P3,
        component: String::new(),
        keywords: Texts::default(),
        minutes: MINUTES,
        edition: 1,
        folded: String::new(),
        created_at: tx.now(),
        updated_at: tx.now(),
        archived_at: None,
        version: 1,
    }
}

pub(super) async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = of_project(tx)
        .select_only()
        .column(test_case::Column::Number)
        .order_by_desc(test_case::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    Ok(last.unwrap_or_default() + 1)
}

/// Writes a new case with its first edition.
pub(super) async fn add(tx: &Writer<ProjectScope>, mut row: test_case::Model, content: &CaseContent) -> Result<Event> {
    row.folded = document(tx, &row, content);
    let event = Event::new(EventKind::CaseCreated, row.id, label(&tx.project().key, &row));
    let (id, edition, words) = (row.id, row.edition, CaseWords::of(&row.title, &content.steps));
    test_case::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
    editions::write(tx, id, edition, content).await?;
    alike::keep(tx, id, &words).await?;
    Ok(event)
}

/// Writes what became of a case and returns its event, none when nothing differs. A content nobody has executed is
/// written over; one that was executed stays as it was, and the new one is the next edition.
pub(super) async fn keep(
    tx: &Writer<ProjectScope>,
    before: &test_case::Model,
    mut after: test_case::Model,
    content: Option<CaseContent>,
    kind: EventKind,
) -> Result<Vec<Event>> {
    let last = last_of(tx, before).await?;
    let known = editions::content(&last);
    let content = content.unwrap_or_else(|| known.clone());
    let mut changes = differences(before, &after);
    changes.note("preconditions", &known.preconditions, &content.preconditions).note("steps", &known.steps, &content.steps).note(
        "parameters",
        &known.parameters,
        &content.parameters,
    );
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    if known != content {
        after.edition = editions::keep(tx, last, &content).await?;
        changes.note("edition", &before.edition, &after.edition);
    }
    if (&before.title, &known.steps) != (&after.title, &content.steps) {
        alike::keep(tx, after.id, &CaseWords::of(&after.title, &content.steps)).await?;
    }
    after.version += 1;
    after.updated_at = tx.now();
    after.folded = document(tx, &after, &content);
    let event = Event::new(kind, after.id, label(&tx.project().key, &after)).changing(changes);
    test_case::Entity::update_many().set(whole(after.clone())).filter(test_case::COLUMN.id.eq(after.id)).exec(tx.db()).await?;
    if (before.archived_at.is_some(), before.state) != (after.archived_at.is_some(), after.state) {
        settle_around(tx, &[after.id]).await?;
    }
    Ok(vec![event])
}

fn differences(before: &test_case::Model, after: &test_case::Model) -> Changes {
    let mut changes = Changes::default();
    changes
        .note("title", &before.title, &after.title)
        .note("kind", &before.kind, &after.kind)
        .note("state", &before.state, &after.state)
        .note("priority", &before.priority, &after.priority)
        .note("component", &before.component, &after.component)
        .note("suite", &before.suite_id, &after.suite_id)
        .note("keywords", &before.keywords, &after.keywords)
        .note("minutes", &before.minutes, &after.minutes)
        .note("archived", &before.archived_at, &after.archived_at);
    changes
}

/// The text search finds it by.
pub(super) fn document(door: &impl Door<Scope = ProjectScope>, row: &test_case::Model, content: &CaseContent) -> String {
    let code = case_code(&door.project().key, row.number);
    let mut parts = vec![code.as_str(), &row.title, &row.component, &content.preconditions];
    parts.extend(row.keywords.0.iter().map(String::as_str));
    parts.extend(content.steps.iter().flat_map(|step| [step.action.as_str(), step.expected.as_str()]));
    parts.extend(row.external_key.as_deref());
    search::document(&parts)
}

/// What history calls it.
pub(super) fn label(key: &ProjectKey, row: &test_case::Model) -> String {
    format!("{} {}", case_code(key, row.number), row.title)
}
