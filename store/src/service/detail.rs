//! Everything about one ticket, as its own page shows it.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    access::{Permission, rows::may_answer_ticket},
    id::{MessageId, TicketId},
    service::{
        Audience, Channel, Contacts, Impact, Line, Metric, Priority, Standing, TicketState, Urgency, What, default_priority, ledger,
    },
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    TicketRow,
    book::book,
    bringing::{Origin, origin_of},
    clocks::pasts,
    contacts,
    kin::{Kin, kin},
    list::{find, visible},
    rows::{Deadline, deadline, rows},
    steps::life,
    ticket_code,
    ticket_files::{TicketFile, files_of},
};
use crate::{
    Desk, Result,
    backlog::{ItemRow, PersonRef, rows::item_rows},
    defects,
    desk::{Door, ProjectScope, Reader},
    entity::{defect, department, person, requirement, ticket, ticket_clock, ticket_event, ticket_message, watch},
    events::{Lines, history},
    testing::SeenDefect,
};

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    /// `None` for what no person wrote.
    pub by: Option<PersonRef>,
    /// Written by the requester.
    pub own: bool,
    pub audience: Audience,
    pub channel: Channel,
    pub body: String,
    /// The whole mail, where it quoted more.
    pub whole: Option<String>,
    pub at: DateTime<Utc>,
}

/// A ticket another one hangs together with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketRef {
    pub number: i32,
    pub code: String,
    pub title: String,
    pub state: TicketState,
}

/// One ticket, whole, as far as the viewer may see it.
#[derive(Clone, Debug)]
pub struct TicketView {
    pub row: TicketRow,
    /// Markdown.
    pub body: String,
    pub channel: Channel,
    pub impact: Impact,
    pub urgency: Urgency,
    pub priority_reason: String,
    /// What follows from impact and urgency.
    pub default_priority: Priority,
    pub department: Option<(golive_domain::id::DepartmentId, String)>,
    pub vendor: Option<PersonRef>,
    /// Whom one turns to in person.
    pub contacts: Contacts,
    pub status: String,
    pub messages: Vec<Message>,
    /// What came with them, and with what opened it.
    pub files: Vec<TicketFile>,
    pub defect: Option<SeenDefect>,
    pub item: Option<ItemRow>,
    /// Code and title.
    pub requirement: Option<(String, String)>,
    /// The ticket that was over when this one was opened.
    pub follows: Option<TicketRef>,
    /// Those that were opened because this one was over.
    pub followed_by: Vec<TicketRef>,
    /// Those it was merged with and split off.
    pub kin: Kin,
    /// All cycles of all clocks but those that stand in the row.
    pub earlier: Vec<Deadline>,
    pub rating: Option<u8>,
    pub rating_remark: String,
    pub resolved_at: Option<DateTime<Utc>>,
    /// Until when a message of the requester takes it up again.
    pub reopens_until: Option<DateTime<Utc>>,
    pub history: Lines,
    /// What the help desk it was brought from said of it.
    pub origin: Option<Origin>,
    /// The viewer asked.
    pub mine: bool,
    /// The viewer may answer it now.
    pub answers: bool,
    pub watched: bool,
    /// The clocks are of this instant.
    pub at: DateTime<Utc>,
}

/// Whose words the viewer reads on a ticket: the requester what is public, the vendor's people that and what is between them and
/// the help desk, the customer's people all.
pub(super) fn audiences(door: &impl Door<Scope = ProjectScope>, _row: &ticket::Model) -> Vec<Audience> {
    match (door.scope().may(Permission::TicketRead), door.scope().may(Permission::UnsharedRead)) {
        (true, true) => vec![Audience::Public, Audience::Vendor, Audience::Internal],
        (true, false) => vec![Audience::Public, Audience::Vendor],
        (false, _) => vec![Audience::Public],
    }
}

/// Whoever reads tickets, and its requester.
pub async fn ticket(desk: &Desk, project: &ProjectKey, number: i32) -> Result<TicketView> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let model = find(&door, number).await?;
    let book = book(&door).await?;
    let inside = door.scope().may(Permission::TicketRead);
    let viewer = door.actor().person();
    let department = match model.department_id {
        Some(id) => department::Entity::find_by_id(id).one(door.db()).await?.map(|row| (row.id, row.name)),
        None => None,
    };
    let vendor = match model.vendor_id {
        Some(id) => person::Entity::find_by_id(id).one(door.db()).await?.map(|row| PersonRef { id: row.id, name: row.name }),
        None => None,
    };
    let item: Vec<_> = model.item_id.into_iter().filter(|_| inside).collect();
    let requirement = match model.requirement_id.filter(|_| inside) {
        Some(id) => requirement::Entity::find_by_id(id).one(door.db()).await?.map(|row| (row.code, row.title)),
        None => None,
    };
    let defect = match model.defect_id.filter(|_| inside) {
        Some(id) => defects::visible(&door).filter(defect::COLUMN.id.eq(id)).one(door.db()).await?,
        None => None,
    };
    let earlier = ticket_clock::Entity::find()
        .filter(ticket_clock::COLUMN.ticket_id.eq(model.id))
        .filter(ticket_clock::COLUMN.last.eq(false))
        .order_by_asc(ticket_clock::COLUMN.started_at)
        .all(door.db())
        .await?;
    let grace = book.grace(door.now());
    let watched = match viewer {
        Some(viewer) => {
            let mine = watch::Entity::find().filter(watch::COLUMN.subject_id.eq(model.id.0)).filter(watch::COLUMN.person_id.eq(viewer));
            mine.count(door.db()).await? > 0
        }
        None => false,
    };
    let answers = door.scope().may(Permission::TicketAnswer)
        && may_answer_ticket(door.scope().may(Permission::TicketDirect), model.state == TicketState::WaitingOnVendor);
    let messages = messages(&door, &model).await?;
    let heard: Vec<MessageId> = messages.iter().map(|message| message.id).collect();
    Ok(TicketView {
        files: files_of(&door, model.id, &heard).await?,
        kin: kin(&door, &model, &messages).await?,
        messages,
        follows: match model.follows_id {
            Some(id) => referred(&door, ticket::COLUMN.id.eq(id)).await?.pop(),
            None => None,
        },
        followed_by: followers(&door, model.id).await?,
        earlier: if inside { earlier.iter().map(|clock| deadline(&book, &model, clock, door.now())).collect() } else { Vec::new() },
        origin: if inside { origin_of(&door, &model).await? } else { None },
        history: if inside { history(&door, model.id).await? } else { Lines::default() },
        defect: defect.map(|row| defects::seen(&door.project().key, &row, None)),
        item: item_rows(&door, &item).await?.pop(),
        requirement,
        department,
        vendor: vendor.filter(|_| inside),
        contacts: contacts::told(&door, &book),
        channel: model.channel,
        impact: model.impact,
        urgency: model.urgency,
        priority_reason: model.priority_reason.clone(),
        default_priority: default_priority(model.impact, model.urgency),
        status: model.status.clone(),
        rating: model.rating.and_then(|rating| u8::try_from(rating).ok()),
        rating_remark: model.rating_remark.clone(),
        resolved_at: model.resolved_at,
        reopens_until: model.resolved_at.filter(|_| life(&model).is_within(grace, door.now())).map(|at| at + grace),
        mine: viewer == Some(model.requester_id),
        answers,
        watched,
        at: door.now(),
        body: model.body.clone(),
        row: rows(&door, &book, vec![model]).await?.remove(0),
    })
}

/// Found by what they follow alone: asked together with the project, SQLite would walk through all its tickets.
async fn followers(door: &Reader<ProjectScope>, id: TicketId) -> Result<Vec<TicketRef>> {
    let found = ticket::Entity::find().filter(ticket::COLUMN.follows_id.eq(id)).select_only().column(ticket::Column::Id);
    let ids: Vec<TicketId> = found.into_tuple().all(door.db()).await?;
    if ids.is_empty() { Ok(Vec::new()) } else { referred(door, ticket::COLUMN.id.is_in(ids)).await }
}

pub(super) async fn referred(door: &Reader<ProjectScope>, which: sea_orm::sea_query::SimpleExpr) -> Result<Vec<TicketRef>> {
    let found = visible(door).filter(which).order_by_asc(ticket::COLUMN.number).all(door.db()).await?;
    let called = |row: ticket::Model| TicketRef {
        number: row.number,
        code: ticket_code(&door.project().key, row.number),
        title: row.title,
        state: row.state,
    };
    Ok(found.into_iter().map(called).collect())
}

async fn messages(door: &Reader<ProjectScope>, row: &ticket::Model) -> Result<Vec<Message>> {
    let found = ticket_message::Entity::find()
        .filter(ticket_message::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_message::COLUMN.audience.is_in(audiences(door, row)))
        .find_also_related(person::Entity)
        .order_by_asc(ticket_message::COLUMN.at)
        .order_by_asc(ticket_message::COLUMN.id)
        .all(door.db())
        .await?;
    let said = |(message, by): (ticket_message::Model, Option<person::Model>)| Message {
        own: message.person_id == Some(row.requester_id),
        by: by.map(|by| PersonRef { id: by.id, name: by.name }),
        id: message.id,
        audience: message.audience,
        channel: message.channel,
        body: message.body,
        whole: message.whole,
        at: message.at,
    };
    Ok(found.into_iter().map(said).collect())
}

/// A stretch of a clock's life, with what made it count or not.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct LedgerLine {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
    pub counts: bool,
    /// Seconds of working time: whole ones, such that the column adds up to the whole seconds of the sum.
    pub counted_seconds: i64,
    #[serde(skip)]
    pub standing: Standing,
    /// What happened to the ticket since which it stood so, and who did it.
    pub what: What,
    pub by: Option<PersonRef>,
    pub happened_at: DateTime<Utc>,
    #[serde(skip)]
    pub line: Line,
}

/// Why a deadline is where it is.
#[derive(Clone, Debug)]
pub struct LedgerView {
    pub row: TicketRow,
    pub deadline: Deadline,
    /// The time zone the promise is counted in.
    pub zone: Option<chrono_tz::Tz>,
    pub lines: Vec<LedgerLine>,
    /// Microseconds of working time: what was promised, what has elapsed.
    pub allowed_us: Option<i64>,
    pub elapsed_us: i64,
    pub at: DateTime<Utc>,
}

/// Whoever reads tickets, and its requester for the clocks that are theirs: a cycle of a clock, stretch by stretch.
pub async fn ledger_of(desk: &Desk, project: &ProjectKey, number: i32, metric: Metric, cycle: usize) -> Result<LedgerView> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let model = find(&door, number).await?;
    if metric == Metric::Vendor && !door.scope().may(Permission::TicketRead) {
        return Err(golive_domain::Error::NotFound.into());
    }
    let book = book(&door).await?;
    let events = ticket_event::Entity::find()
        .filter(ticket_event::COLUMN.ticket_id.eq(model.id))
        .order_by_asc(ticket_event::COLUMN.at)
        .order_by_asc(ticket_event::COLUMN.id)
        .all(door.db())
        .await?;
    let people =
        person::Entity::find().filter(person::COLUMN.id.is_in(events.iter().filter_map(|row| row.person_id))).all(door.db()).await?;
    let past = pasts(&door, &[model.id]).await?.remove(&model.id).unwrap_or_default();
    let clocks = book.clocks(&past, door.now())?;
    let clock = clocks.iter().find(|clock| clock.metric == metric).ok_or(golive_domain::Error::NotFound)?;
    let told = cycle.checked_sub(1).and_then(|cycle| clock.cycles.get(cycle)).ok_or(golive_domain::Error::NotFound)?;
    let mut counted = TimeDelta::zero();
    let line = |entry: golive_domain::service::Entry| {
        let before = counted;
        counted += if entry.counts() { entry.length() } else { TimeDelta::zero() };
        let event = &events[entry.event.min(events.len().saturating_sub(1))];
        LedgerLine {
            from: entry.from,
            to: entry.to,
            counts: entry.counts(),
            counted_seconds: counted.num_seconds() - before.num_seconds(),
            standing: entry.standing,
            what: event.what,
            by: people
                .iter()
                .find(|person| Some(person.id) == event.person_id)
                .map(|person| PersonRef { id: person.id, name: person.name.clone() }),
            happened_at: event.at,
            line: entry.line,
        }
    };
    let until = told.stopped.or(told.due.filter(|due| *due > door.now())).unwrap_or_else(|| door.now());
    let kept = ticket_clock::Entity::find()
        .filter(ticket_clock::COLUMN.ticket_id.eq(model.id))
        .filter(ticket_clock::COLUMN.metric.eq(metric))
        .filter(ticket_clock::COLUMN.cycle.eq(i32::try_from(cycle).unwrap_or_default()))
        .one(door.db())
        .await?
        .ok_or(golive_domain::Error::NotFound)?;
    Ok(LedgerView {
        deadline: deadline(&book, &model, &kept, door.now()),
        zone: told.timetable.map(|timetable| timetable.version_at(door.now()).zone()),
        lines: ledger(told, until).into_iter().map(line).collect(),
        allowed_us: kept.allowed_us,
        elapsed_us: told.elapsed.num_microseconds().unwrap_or(i64::MAX),
        at: door.now(),
        row: rows(&door, &book, vec![model]).await?.remove(0),
    })
}
