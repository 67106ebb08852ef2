//! The duties a project begins with.

use chrono::{Days, NaiveDate};
use golive_domain::{
    access::Permission,
    service::duties::{DutyKind, Starter},
    text::ProjectKey,
};
use sea_orm::QueryFilter;

use super::{
    DutyFields, Repeats,
    rows::{of_project, zone_of},
    write::{next_number, put},
};
use crate::{Desk, Outcome, Result, desk::Door as _, entity::duty};

/// A duty of the set, in the language of whoever takes it over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StarterWords {
    pub starter: Starter,
    pub title: String,
    pub steps: String,
}

/// A check is due for the first time in a week. When a renewal is, nobody here knows: in a month somebody has to have looked.
const CHECK: Days = Days::new(7);
const RENEWAL: Days = Days::new(30);

/// Whoever writes duties: those of the set that are not there yet under their titles, nobody's so far. Gives how many.
pub async fn add_starters(desk: &Desk, project: &ProjectKey, set: Vec<StarterWords>) -> Result<usize> {
    desk.write(Permission::DutyWrite, project, async |tx| {
        let known = of_project(tx).filter(duty::COLUMN.archived_at.is_null()).all(tx.db()).await?;
        let today = tx.now().with_timezone(&zone_of(&tx.project().time_zone)?).date_naive();
        let mut events = Vec::new();
        for words in set.iter().filter(|words| !known.iter().any(|duty| duty.title == words.title)) {
            events.push(put(tx, next_number(tx).await?, &begun(words, today)).await?);
        }
        Ok(Outcome::of(events.len(), events))
    })
    .await
}

fn begun(words: &StarterWords, today: NaiveDate) -> DutyFields {
    let starter = words.starter;
    let ahead = if starter.kind == DutyKind::Renewal { RENEWAL } else { CHECK };
    DutyFields {
        kind: starter.kind,
        title: words.title.clone(),
        steps: words.steps.clone(),
        repeats: Repeats::Every(starter.rhythm),
        first: today.checked_add_days(ahead),
        owner: None,
        reminders: starter.reminders().to_string(),
        cost: None,
    }
}
