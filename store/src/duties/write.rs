//! Writing a duty down, and changing it.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Changes, Event, EventKind},
    money::Currency,
    service::duties::{DutyKind, Preset, When},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{
    DutyFields,
    plan::plan,
    rows::{Known, find, label, of_project, when_of, zone_of},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::duty,
    stale::refuse_stale,
    whole::whole,
};

/// More than anybody looks after: lists read them all.
const MOST: i32 = 500;

/// Whoever writes duties. Gives its number; its owner hears of it, and the server reminds from now on.
pub async fn add(desk: &Desk, project: &ProjectKey, fields: DutyFields) -> Result<i32> {
    desk.write(Permission::DutyWrite, project, async |tx| {
        let number = next_number(tx).await?;
        let event = put(tx, number, &fields).await?;
        Ok(Outcome::changed(number, event))
    })
    .await
}

/// Writes a duty within a transaction.
pub(super) async fn put(tx: &Writer<ProjectScope>, number: i32, fields: &DutyFields) -> Result<Event> {
    let row = fields.apply(tx, &blank(tx, number), None).await?;
    duty::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
    let event = Event::new(EventKind::DutyAdded, row.id, label(&tx.project().key, &row)).concerning(row.owner_id);
    plan(tx, &fresh(row)?).await?;
    Ok(event)
}

fn fresh(row: duty::Model) -> Result<Known> {
    Ok(Known { when: when_of(&row)?, zone: zone_of(&row.zone)?, days: Vec::new(), row })
}

pub(super) async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = of_project(tx).select_only().column(duty::Column::Number).order_by_desc(duty::COLUMN.number);
    let number = last.into_tuple::<i32>().one(tx.db()).await?.unwrap_or_default() + 1;
    if number <= MOST { Ok(number) } else { Err(Error::rule(Say::new("error-too-many").with("max", MOST).with("is", number)).into()) }
}

/// Whoever writes duties. `version` is the one the person read. Where its days are other ones now, evidence begins anew: it goes on
/// from what is owed. An owner who is new to it hears of it.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: DutyFields) -> Result<()> {
    desk.write(Permission::DutyWrite, project, async |tx| {
        let known = find(tx, number).await?;
        let before = &known.row;
        refuse_archived(before)?;
        refuse_stale(tx, before.id, before.version, version, &[EventKind::DutyEdited]).await?;
        let goes_on = known.owed().map_or_else(|| known.today(tx.now()), |owed| owed.on);
        let mut after = fields.apply(tx, before, Some(goes_on)).await?;
        let (changes, cost) = differences(&tx.project().currency, before, &after)?;
        if changes.is_empty() && cost.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        after.version += 1;
        after.updated_at = tx.now();
        duty::Entity::update_many().set(whole(after.clone())).filter(duty::COLUMN.id.eq(after.id)).exec(tx.db()).await?;
        let known =
            if after.counts_from == before.counts_from { Known { row: after.clone(), ..known.clone() } } else { fresh(after.clone())? };
        plan(tx, &known).await?;
        let event = || Event::new(EventKind::DutyEdited, after.id, label(&tx.project().key, &after));
        let heard = after.owner_id.filter(|owner| before.owner_id != Some(*owner));
        let mut events = Vec::new();
        if !changes.is_empty() {
            events.push(event().changing(changes).concerning(heard));
        }
        if !cost.is_empty() {
            // What it costs is not for the vendor's people.
            events.push(event().changing(cost).among_us());
        }
        Ok(Outcome::of((), events))
    })
    .await
}

pub(super) fn refuse_archived(row: &duty::Model) -> Result<()> {
    if row.archived_at.is_none() { Ok(()) } else { Err(Error::rule(Say::new("error-duty-archived")).into()) }
}

/// What differs, and what differs in what it costs.
fn differences(currency: &str, before: &duty::Model, after: &duty::Model) -> Result<(Changes, Vec<Change>)> {
    let currency = Currency::parse(currency).ok();
    let (mut changes, mut cost) = (Changes::default(), Changes::default());
    changes
        .note("kind", &before.kind, &after.kind)
        .note("title", &before.title, &after.title)
        .note("steps", &before.steps, &after.steps)
        .note("rhythm", &rhythm_of(before)?, &rhythm_of(after)?)
        .note("first_day", &before.begins, &after.begins)
        .note("owner", &before.owner_id, &after.owner_id)
        .note("reminders", &before.reminders, &after.reminders);
    let amount = |row: &duty::Model| row.cost_minor.map(|cost| currency.map_or_else(|| cost.0.to_string(), |of| cost.of(of).to_string()));
    cost.note("cost", &amount(before), &amount(after));
    Ok((changes, cost.into()))
}

/// The rhythm as history tells it: by its name, where it has one.
fn rhythm_of(row: &duty::Model) -> Result<Option<String>> {
    Ok(match when_of(row)? {
        When::Once(_) => None,
        When::Every(rhythm) => Some(rhythm.named().map_or_else(|| rhythm.text().to_owned(), |preset: Preset| preset.as_str().to_owned())),
    })
}

fn blank(tx: &Writer<ProjectScope>, number: i32) -> duty::Model {
    duty::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        kind: DutyKind::Check,
        title: String::new(),
        steps: String::new(),
        rhythm: None,
        begins: NaiveDate::MIN,
        zone: tx.project().time_zone.clone(),
        owner_id: None,
        reminders: String::new(),
        cost_minor: None,
        counts_from: tx.now(),
        created_at: tx.now(),
        updated_at: tx.now(),
        archived_at: None,
        version: 1,
    }
}
