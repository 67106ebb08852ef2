//! Which rule would take the tickets that came in last, had they come now.

use std::collections::HashMap;

use golive_domain::{
    access::Permission,
    id::{DepartmentId, PersonId},
    service::{
        Channel,
        assigning::{TakerKind, first_that_takes},
    },
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    route::{RULED, departments_of, incoming, whose_turn},
    rows::{in_order, takers},
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::Door,
    entity::{assignment_rule, person, ticket},
    service::{list::visible, ticket_code},
};

/// Tickets that are tried.
pub const TRIED: u64 = 50;

/// A ticket, and who would have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    pub number: i32,
    /// `ARAS-S7`
    pub code: String,
    pub title: String,
    pub channel: Channel,
    /// Who has it now.
    pub has: Option<PersonRef>,
    /// Place from 1 and name of the rule that would take it, and how.
    pub rule: Option<(usize, String, TakerKind)>,
    /// Who would have it by what each has in hand now; `None` for the vendor.
    pub would: Option<PersonRef>,
}

/// Whoever directs tickets: the last [`TRIED`] that came in a way rules look at, the latest first. Each is looked at by itself: what
/// those before it would have given to somebody is not counted. Rules that are off take nothing.
pub async fn trial(desk: &Desk, project: &ProjectKey) -> Result<Vec<Tried>> {
    let door = desk.read(Permission::TicketDirect, project).await?;
    let rules: Vec<assignment_rule::Model> = in_order(&door).all(door.db()).await?;
    let enabled: Vec<(usize, &assignment_rule::Model)> = (1..).zip(&rules).filter(|(_, rule)| rule.enabled).collect();
    let takers = takers(&door).await?;
    let here: Vec<PersonId> = takers.iter().map(|person| person.id).collect();
    let came = visible(&door).filter(ticket::COLUMN.channel.is_in(RULED));
    let tickets = came.order_by_desc(ticket::COLUMN.number).limit(TRIED).all(door.db()).await?;
    let requesters: Vec<PersonId> = tickets.iter().map(|row| row.requester_id).collect();
    let from: HashMap<PersonId, Vec<DepartmentId>> = departments_of(&door, &requesters).await?;
    let having = person::Entity::find().filter(person::COLUMN.id.is_in(tickets.iter().filter_map(|row| row.assignee_id)));
    let having: HashMap<PersonId, String> = having.all(door.db()).await?.into_iter().map(|row| (row.id, row.name)).collect();
    let mut turns: HashMap<usize, Option<PersonId>> = HashMap::new();
    let mut tried = Vec::new();
    for row in tickets {
        let told = incoming(&row, from.get(&row.requester_id).cloned().unwrap_or_default());
        let found = first_that_takes(enabled.iter().map(|(_, rule)| &rule.body.0), &told, |id| here.contains(&id));
        let found = found.map(|at| enabled[at]);
        let would = match found {
            Some((place, rule)) => match turns.get(&place) {
                Some(known) => *known,
                None => {
                    let turn = whose_turn(&door, &rule.body.0.taker, &here).await?;
                    turns.insert(place, turn);
                    turn
                }
            },
            None => None,
        };
        tried.push(Tried {
            number: row.number,
            code: ticket_code(&door.project().key, row.number),
            has: row.assignee_id.and_then(|id| having.get(&id).map(|name| PersonRef { id, name: name.clone() })),
            rule: found.map(|(place, rule)| (place, rule.name.clone(), rule.body.0.taker.kind())),
            would: would.and_then(|id| takers.iter().find(|person| person.id == id).cloned()),
            title: row.title,
            channel: row.channel,
        });
    }
    Ok(tried)
}
