//! What is done to a defect: every deed asks its life, keeps what it says, and tells who waits for it.

use std::collections::HashMap;

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::dependency_loop,
    defects::{Deed, DefectState, Life},
    events::{Event, EventKind},
    id::{BuildId, DefectId, PersonId, ReleaseId},
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

use super::{
    code::defect_number,
    follow::waits,
    keep::{joined, keep, label, life, place, remember},
    list::find,
    mend::put_back,
};
use crate::{
    Desk, Outcome, Result,
    backlog::{members, taken},
    desk::{Door, ProjectScope, Writer},
    entity::{defect, release},
    testing::build_of,
};

/// A deed as a person asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Weighed, and given to somebody or to nobody yet.
    Triage {
        assignee: Option<PersonId>,
    },
    /// Takes up the fix, or joins in.
    Work,
    /// Mended in a build.
    Fix {
        build: Option<BuildId>,
    },
    Verify,
    /// Still there, with what was seen.
    FailRetest {
        seen: String,
    },
    /// Taken up again, with the reason.
    Reopen {
        reason: String,
    },
    /// The same as another one, by its code.
    Duplicate {
        of: String,
    },
    Reject {
        reason: String,
    },
    /// To a later release, or until somebody says more.
    Defer {
        release: Option<ReleaseId>,
        reason: String,
    },
    CannotReproduce {
        reason: String,
    },
    /// Gives it to somebody else without moving it on.
    Assign {
        assignee: Option<PersonId>,
    },
}

impl Doing {
    fn needs(&self) -> Permission {
        match self {
            Self::Work | Self::Fix { .. } => Permission::DefectFix,
            Self::Verify | Self::FailRetest { .. } => Permission::DefectVerify,
            Self::Triage { .. }
            | Self::Reopen { .. }
            | Self::Duplicate { .. }
            | Self::Reject { .. }
            | Self::Defer { .. }
            | Self::CannotReproduce { .. }
            | Self::Assign { .. } => Permission::DefectTriage,
        }
    }

    /// What was written along with it.
    fn words(&self) -> (&'static str, &str) {
        match self {
            Self::FailRetest { seen } => ("seen", seen),
            Self::Reopen { reason } | Self::Reject { reason } | Self::Defer { reason, .. } | Self::CannotReproduce { reason } => {
                ("reason", reason)
            }
            _ => ("", ""),
        }
    }

    /// Whether it may be done without a word.
    fn is_plain(&self) -> bool {
        self.words().0.is_empty()
    }
}

/// Whoever the deed belongs to: triage to QA, fixing to developers, verifying to whoever tests and never fixed it. The
/// people it concerns next are told: the finder of a retest, the fixers of what came back. What came back takes the item
/// that mends it back to work, where that is still in its sprint.
pub async fn act(desk: &Desk, project: &ProjectKey, number: i32, doing: Doing) -> Result<()> {
    desk.write(doing.needs(), project, async |tx| {
        let before = find(tx, number).await?;
        let (field, words) = doing.words();
        let words = long_text(words.trim()).map_err(|say| Error::field(field, say))?;
        if !doing.is_plain() && words.is_empty() {
            return Err(Error::field(field, Say::new("error-required")).into());
        }
        let lived = life(tx, &before).await?;
        let mut after = before.clone();
        let now = next(tx, &doing, &lived, &mut after).await?;
        if let Some(now) = &now {
            settle(tx, &before, &mut after, now).await?;
        }
        let back = now.as_ref().is_some_and(|now| now.reopened > lived.reopened);
        if back {
            // The build that was to bring the fix did not.
            after.fix_build_id = None;
        }
        let kept = keep(tx, &before, after.clone(), EventKind::DefectStateChanged).await?;
        let joins = now.as_ref().is_some_and(|now| now.fixers != lived.fixers);
        // Joining a fix changes nothing of the defect but who may no longer verify it.
        let joining = || joins.then(|| Event::new(EventKind::DefectStateChanged, before.id, label(tx, &before)));
        let Some(event) = kept.or_else(joining) else { return Ok(Outcome::Unchanged(())) };
        let mut event = event.noting(words);
        if let Some(now) = &now {
            event = joined(event, &lived, now).concerning(concerned(&before, now));
        }
        let mut events: Vec<Event> = vec![event];
        // The build with the fix may be there already.
        if let (DefectState::Fixed, Some(environment)) = (after.state, after.environment_id)
            && let Some(there) = build_of(tx, environment).await?
        {
            events.extend(super::retest::ready(tx, after.id, there).await?);
        }
        if let (true, Some(now), Some(item)) = (back, &now, after.fix_item_id) {
            let put_back = put_back(tx, item).await?;
            if put_back.is_empty() {
                events.extend(waits(tx, &after, now, &taken::find(tx, item).await?));
            }
            events.extend(put_back);
        }
        Ok(Outcome::of((), events))
    })
    .await
}

/// Asks the life what comes of a deed, and sets what goes with it. `None` where it moves nothing on.
async fn next(tx: &Writer<ProjectScope>, doing: &Doing, lived: &Life, after: &mut defect::Model) -> Result<Option<Life>> {
    let refused = |say: Say| Error::rule(say);
    let by = |tx: &Writer<ProjectScope>| tx.actor().signed_in();
    let deed = match doing {
        Doing::Assign { assignee } => {
            after.assignee_id = member(tx, *assignee).await?;
            return Ok(None);
        }
        Doing::Triage { assignee } => {
            after.assignee_id = member(tx, *assignee).await?;
            Deed::Triage
        }
        Doing::Work => {
            let by = by(tx)?;
            after.assignee_id = after.assignee_id.or(Some(by));
            Deed::Work { by }
        }
        Doing::Fix { build } => {
            let unknown = || Error::field("build", Say::new("error-choose"));
            let id = build.ok_or_else(unknown)?;
            let build = place(tx, id).await?.ok_or_else(unknown)?;
            after.build_fixed_id = Some(id);
            Deed::Fix { by: by(tx)?, build }
        }
        Doing::Verify => Deed::Verify { by: by(tx)? },
        Doing::FailRetest { .. } => Deed::FailRetest,
        Doing::Reopen { .. } => Deed::Reopen,
        Doing::Duplicate { of } => {
            after.duplicate_of = Some(original(tx, after.id, of).await?);
            Deed::Duplicate
        }
        Doing::Reject { .. } => Deed::Reject,
        Doing::Defer { release, .. } => {
            after.release_id = match release {
                Some(id) => Some(find_release(tx, *id).await?),
                None => None,
            };
            Deed::Defer
        }
        Doing::CannotReproduce { .. } => Deed::CannotReproduce,
    };
    Ok(Some(lived.after(deed).map_err(refused)?))
}

/// Sets what the life says, and writes down who worked the fix.
pub(super) async fn settle(tx: &Writer<ProjectScope>, before: &defect::Model, after: &mut defect::Model, now: &Life) -> Result<()> {
    after.state = now.state;
    after.reopened = i32::try_from(now.reopened).unwrap_or(i32::MAX);
    if now.fixed_in.is_none() {
        after.build_fixed_id = None;
    }
    if now.state != DefectState::Duplicate {
        after.duplicate_of = None;
    }
    remember(tx, before.id, &now.fixers).await
}

/// Who waits for what just happened: its finder where it is to be tested again or was closed, its fixers where it came back.
pub(super) fn concerned(before: &defect::Model, now: &Life) -> Vec<PersonId> {
    let finder = before.found_by;
    match now.state {
        DefectState::ReadyForRetest => finder.and_then(|finder| now.retester(finder)).into_iter().collect(),
        DefectState::InProgress if now.reopened > 0 => now.fixers.iter().copied().chain(before.assignee_id).collect(),
        state if !state.is_open() => finder.into_iter().collect(),
        _ => Vec::new(),
    }
}

async fn member(tx: &Writer<ProjectScope>, person: Option<PersonId>) -> Result<Option<PersonId>> {
    if let Some(person) = person
        && !members(tx).await?.iter().any(|member| member.id == person)
    {
        return Err(Error::field("assignee", Say::new("error-gone")).into());
    }
    Ok(person)
}

async fn find_release(tx: &Writer<ProjectScope>, id: ReleaseId) -> Result<ReleaseId> {
    let mine = release::Entity::find_by_id(id).filter(release::COLUMN.project_id.eq(tx.project().id));
    if mine.count(tx.db()).await? == 0 { Err(Error::field("release", Say::new("error-gone")).into()) } else { Ok(id) }
}

/// The defect this one is the same as. A row of duplicates that leads back to itself is refused.
async fn original(tx: &Writer<ProjectScope>, this: DefectId, of: &str) -> Result<DefectId> {
    let unknown = || Error::field("of", Say::new("error-defect-unknown").with("code", of.trim()));
    let number = defect_number(&tx.project().key, of).ok_or_else(unknown)?;
    let found = find(tx, number).await.map_err(|_| unknown())?;
    let edges: HashMap<DefectId, DefectId> = defect::Entity::find()
        .select_only()
        .columns([defect::Column::Id, defect::Column::DuplicateOf])
        .filter(defect::COLUMN.project_id.eq(tx.project().id))
        .filter(defect::COLUMN.duplicate_of.is_not_null())
        .into_tuple::<(DefectId, DefectId)>()
        .all(tx.db())
        .await?
        .into_iter()
        .collect();
    match dependency_loop(this, found.id, |id| edges.get(&id).copied().into_iter().collect()) {
        Some(_) => Err(Error::field("of", Say::new("error-duplicate-loop").with("code", of.trim())).into()),
        None => Ok(found.id),
    }
}
