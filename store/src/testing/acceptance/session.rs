//! One session, whole.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    access::{
        Permission,
        rows::{may_record_acceptance, may_sign_acceptance},
    },
    backlog::Minutes,
    id::{BuildId, EnvironmentId, PersonId, PointId},
    testing::acceptance::{
        AcceptanceState, Decision, Opinion, PointStanding, Signature, Signed, Statement, Week, begin, first_weekday, weeks,
    },
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    list::{SessionRow, find, rows},
    load::{Point, Records, people},
    overview::owners,
    sign::worked_on,
    statement::{About, hash, statement},
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    defects::{seen as seen_defect, visible as visible_defects},
    desk::{Door, ProjectScope, Reader},
    entity::{acceptance, acceptance_hours, acceptance_opinion, acceptance_signature, build, defect, environment},
    events::{Lines, history},
    projects::working_calendar,
    testing::SeenDefect,
};

/// A session with its points, people, hours and signatures. What stays with the customer is empty where the vendor's people
/// look: who tried it, what they said, their hours, the text that was signed.
#[derive(Clone, Debug)]
pub struct SessionView {
    pub row: SessionRow,
    /// Markdown.
    pub notes: String,
    pub environment: Option<(EnvironmentId, String)>,
    pub build: Option<(BuildId, String)>,
    /// Why it was refused or cancelled.
    pub reason: String,
    pub users: Vec<UserView>,
    pub points: Vec<PointView>,
    /// The latest first.
    pub signatures: Vec<SignatureView>,
    /// What a signature would be put below now, with its text and the hash of it.
    pub statement: Option<(Statement, String, String)>,
    /// The viewer was invited.
    pub invited: bool,
    /// The viewer is the one to sign.
    pub signs: bool,
    /// Defects of this session that the viewer worked on: a reason not to sign.
    pub own_work: Vec<String>,
    /// In the project's zone.
    pub today: NaiveDate,
    pub history: Lines,
}

/// Somebody who was invited to try: the time they were asked for, and what they gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserView {
    pub person: PersonRef,
    pub planned: Minutes,
    pub logged: Minutes,
    /// In this session, by day, with a note.
    pub days: Vec<(NaiveDate, Minutes, String)>,
    /// Over all sessions of the project, the weeks that this session touches.
    pub weeks: Vec<Week>,
    /// Points the person has spoken of.
    pub tried: u32,
}

/// A point with what it is about, what was said of it and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointView {
    pub id: PointId,
    pub number: u32,
    pub text: String,
    /// Code and title.
    pub requirement: Option<(String, String)>,
    /// Number, code and title.
    pub case: Option<(i32, String, String)>,
    /// Number, code and title.
    pub item: Option<(i32, String, String)>,
    pub standing: PointStanding,
    /// The last that each test user said, the earliest first.
    pub said: Vec<OpinionView>,
    /// What was said before, the latest first.
    pub earlier: Vec<OpinionView>,
    /// The last that the viewer said.
    pub mine: Option<OpinionView>,
    /// Those the viewer may see, the earliest first.
    pub defects: Vec<SeenDefect>,
}

/// What a test user said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpinionView {
    pub by: PersonRef,
    pub opinion: Opinion,
    pub remark: String,
    pub at: DateTime<Utc>,
}

/// A signature, and whether its text still has its hash and says the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureView {
    pub by: PersonRef,
    /// As it was typed.
    pub name: String,
    pub decision: Decision,
    pub reason: String,
    /// Numbers of the points that were accepted although they were open.
    pub reservations: BTreeSet<u32>,
    pub at: DateTime<Utc>,
    pub sha256: String,
    /// The hash was worked out anew from the kept text and is the same, and the text names this decision, name and time.
    pub sound: bool,
    /// Whole, and read back.
    pub text: Option<(String, Option<Signed>)>,
}

/// Anyone inside the project; the vendor's people see what is decided.
pub async fn session(desk: &Desk, project: &ProjectKey, number: i32) -> Result<SessionView> {
    let door = desk.read(Permission::TestRead, project).await?;
    let viewer = door.actor().person();
    let today = working_calendar(&door).await?.date_of(door.now());
    door.recall(("acceptance session", number, viewer, today), async || read(&door, number, today).await).await
}

async fn read(door: &Reader<ProjectScope>, number: i32, today: NaiveDate) -> Result<SessionView> {
    let model = find(door, number).await?;
    let records = Records::of(door, &[model.id]).await?;
    let about = About::of(door, records.points(model.id)).await?;
    let inside = door.scope().may(Permission::UnsharedRead);
    let viewer = door.actor().person();
    let names = people(door, records.people()).await?;
    let place = match model.environment_id {
        Some(id) => environment::Entity::find_by_id(id).one(door.db()).await?.map(|row| (row.id, row.name)),
        None => None,
    };
    let built = match model.build_id {
        Some(id) => build::Entity::find_by_id(id).one(door.db()).await?.map(|row| (row.id, row.name)),
        None => None,
    };
    let statement = match inside && model.state == AcceptanceState::Running {
        true => {
            let statement = statement(door, &model, &records, &about).await?;
            let text = statement.text();
            let hash = hash(&text);
            Some((statement, text, hash))
        }
        false => None,
    };
    let own_work = match viewer {
        Some(viewer) if viewer == model.signer_id => worked_on(door, records.points(model.id), viewer).await?,
        _ => Vec::new(),
    };
    Ok(SessionView {
        users: if inside { users(door, &model, &records, &names, today).await? } else { Vec::new() },
        points: points(door, &model, &records, &about, &names).await?,
        signatures: signatures(door, &model, inside).await?,
        invited: viewer.is_some_and(|viewer| may_record_acceptance(&records.invited(model.id), viewer, door.scope().roles())),
        signs: signs(door, &model).await?,
        history: if inside { history(door, model.id).await? } else { Lines::default() },
        row: rows(door, vec![model.clone()], &records).await?.remove(0),
        notes: if inside { model.notes } else { String::new() },
        reason: model.reason,
        environment: place,
        build: built,
        statement,
        own_work,
        today,
    })
}

async fn signs(door: &Reader<ProjectScope>, row: &acceptance::Model) -> Result<bool> {
    let Some(viewer) = door.actor().person() else { return Ok(false) };
    let owns = owners(door).await?.iter().any(|(home, owner)| *home == row.department_id && owner.id == viewer);
    Ok(door.scope().may(Permission::AcceptanceSign) && may_sign_acceptance(row.signer_id, viewer, owns, door.scope().roles()))
}

async fn users(
    door: &Reader<ProjectScope>,
    row: &acceptance::Model,
    records: &Records,
    names: &HashMap<PersonId, PersonRef>,
    today: NaiveDate,
) -> Result<Vec<UserView>> {
    let first = first_weekday(working_calendar(door).await?.weekdays);
    let of_project = acceptance_hours::Entity::belongs_to(acceptance::Entity)
        .from(acceptance_hours::Column::AcceptanceId)
        .to(acceptance::Column::Id)
        .into();
    let all = {
        use sea_orm::{JoinType, QuerySelect};
        acceptance_hours::Entity::find()
            .join(JoinType::InnerJoin, of_project)
            .filter(acceptance::COLUMN.project_id.eq(door.project().id))
            .filter(acceptance_hours::COLUMN.person_id.is_in(records.invited(row.id)))
            .all(door.db())
            .await?
    };
    let user = |user: &crate::entity::acceptance_user::Model| {
        let here = records.hours(row.id).iter().filter(|hours| hours.person_id == user.person_id);
        let days: Vec<_> = here.map(|hours| (hours.day, hours.minutes, hours.note.clone())).collect();
        let touched: BTreeSet<NaiveDate> = days.iter().map(|(day, ..)| begin(*day, first)).collect();
        let given = all.iter().filter(|hours| hours.person_id == user.person_id).map(|hours| (hours.day, hours.minutes));
        let tried = records.points(row.id).iter().filter(|point| point.last_of(user.person_id).is_some()).count();
        UserView {
            person: named(names, user.person_id),
            planned: user.planned_minutes,
            logged: days.iter().map(|(_, minutes, _)| *minutes).sum(),
            weeks: weeks(given, first, today).into_iter().filter(|week| touched.contains(&week.begins)).collect(),
            days,
            tried: u32::try_from(tried).unwrap_or(u32::MAX),
        }
    };
    Ok(records.users(row.id).iter().map(user).collect())
}

fn named(names: &HashMap<PersonId, PersonRef>, id: PersonId) -> PersonRef {
    names.get(&id).cloned().unwrap_or(PersonRef { id, name: String::new() })
}

async fn points(
    door: &Reader<ProjectScope>,
    row: &acceptance::Model,
    records: &Records,
    about: &About,
    names: &HashMap<PersonId, PersonRef>,
) -> Result<Vec<PointView>> {
    let inside = door.scope().may(Permission::UnsharedRead);
    let ids = records.points(row.id).iter().flat_map(|point| &point.defects).map(|(defect, _)| defect.id);
    let seen = visible_defects(door).filter(defect::COLUMN.id.is_in(ids)).all(door.db()).await?;
    let viewer = door.actor().person();
    let opinion = |said: &acceptance_opinion::Model| OpinionView {
        by: named(names, said.person_id),
        opinion: said.opinion,
        remark: said.remark.clone(),
        at: said.at,
    };
    let view = |point: &Point| {
        let last = point.last();
        let earlier = point.said.iter().rev().filter(|said| !last.iter().any(|last| last.id == said.id));
        let defects = point.defects.iter().filter(|(defect, _)| seen.iter().any(|row| row.id == defect.id));
        PointView {
            id: point.row.id,
            number: point.number(),
            text: point.row.text.clone(),
            requirement: point.row.requirement_id.and_then(|id| about.requirements.get(&id).cloned()),
            case: point.row.case_id.and_then(|id| about.cases.get(&id).cloned()),
            item: point.row.item_id.and_then(|id| about.items.get(&id).cloned()),
            standing: point.standing(),
            earlier: if inside { earlier.map(&opinion).collect() } else { Vec::new() },
            said: if inside { last.iter().map(|said| opinion(said)).collect() } else { Vec::new() },
            mine: viewer.and_then(|viewer| point.last_of(viewer)).map(&opinion),
            defects: defects.map(|(defect, _)| seen_defect(&door.project().key, defect, None)).collect(),
        }
    };
    Ok(records.points(row.id).iter().map(view).collect())
}

async fn signatures(door: &Reader<ProjectScope>, row: &acceptance::Model, inside: bool) -> Result<Vec<SignatureView>> {
    let found = acceptance_signature::Entity::find()
        .filter(acceptance_signature::COLUMN.acceptance_id.eq(row.id))
        .order_by_desc(acceptance_signature::COLUMN.at)
        .order_by_desc(acceptance_signature::COLUMN.id)
        .all(door.db())
        .await?;
    let names = people(door, found.iter().map(|row| row.person_id)).await?;
    let view = |row: acceptance_signature::Model| {
        let read = Signed::read(&row.signed_text);
        let said = read.as_ref().map(|signed| signed.signature.clone());
        SignatureView {
            by: named(&names, row.person_id),
            sound: hash(&row.signed_text) == row.sha256 && said.as_ref().is_some_and(|said| says(said, &row)),
            reason: said.as_ref().map(|said| said.reason.clone()).unwrap_or_default(),
            reservations: said.map(|said| said.reservations).unwrap_or_default(),
            text: inside.then_some((row.signed_text, read)),
            name: row.name,
            decision: row.decision,
            at: row.at,
            sha256: row.sha256,
        }
    };
    Ok(found.into_iter().map(view).collect())
}

/// Whether the text says what the row beside it says; it tells the time to the second.
fn says(said: &Signature, row: &acceptance_signature::Model) -> bool {
    said.decision == row.decision && said.name == row.name && said.at.timestamp() == row.at.timestamp()
}
