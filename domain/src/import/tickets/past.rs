//! The past of a ticket as the few instants of a table tell it. Nothing is made up: what the table does not say did not happen,
//! and what it says against itself is refused.

use chrono::{DateTime, TimeDelta, Utc};

use super::TicketColumn;
use crate::{
    Say,
    service::{TicketEvent, TicketState, What},
};

/// What a line says of when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TicketTimes {
    pub created: DateTime<Utc>,
    pub replied: Option<DateTime<Utc>>,
    pub resolved: Option<DateTime<Utc>>,
    pub closed: Option<DateTime<Utc>>,
}

/// What follows for a ticket here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketPast {
    pub state: TicketState,
    /// What its clocks are told, in order of time; the first opens it.
    pub events: Vec<TicketEvent>,
    /// Where it is over.
    pub resolved_at: Option<DateTime<Utc>>,
    /// Since when it stands where it does.
    pub since: DateTime<Utc>,
}

/// The past of a ticket that stands in `state` there, or where its instants say it does if the table has no state.
///
/// Refuses, by column, what lies ahead or comes before it was created, an end before an earlier one, and what is over without
/// any word of when. A ticket of which nobody says when it was answered owes no first response, unless it is new still. What was
/// resolved longer ago than `grace` is closed. Who waits for the requester waits from `now` on: since when is not told.
pub fn ticket_past(
    state: Option<TicketState>,
    times: TicketTimes,
    grace: TimeDelta,
    now: DateTime<Utc>,
) -> Result<TicketPast, (TicketColumn, Say)> {
    refuse(times, now)?;
    let TicketTimes { created, replied, .. } = times;
    let over = times.resolved.or(times.closed);
    let ended = match state {
        Some(state) if state.is_open() => None,
        Some(_) => Some(over.ok_or_else(|| (TicketColumn::Resolved, Say::new("error-ticket-import-over-when")))?),
        None => over,
    };
    let state = match (ended, state) {
        (Some(ended), state) => match state == Some(TicketState::Closed) || times.closed.is_some() || ended + grace < now {
            true => TicketState::Closed,
            false => TicketState::Resolved,
        },
        (None, Some(TicketState::WaitingOnRequester)) => TicketState::WaitingOnRequester,
        (None, None | Some(TicketState::New)) if replied.is_none() => TicketState::New,
        (None, _) => TicketState::Open,
    };
    let opened = if replied.is_some() || state == TicketState::New { What::OpenedByRequester } else { What::OpenedByAgent };
    let mut events = vec![TicketEvent { at: created, what: opened }];
    events.extend(replied.map(|at| TicketEvent { at, what: What::Replied }));
    events.extend(ended.map(|at| TicketEvent { at, what: What::Resolved }));
    if state == TicketState::WaitingOnRequester {
        events.push(TicketEvent { at: now, what: What::Waits });
    }
    // An answer after the end stays behind it.
    events.sort_by_key(|event| event.at);
    let since = match state {
        TicketState::WaitingOnRequester => now,
        TicketState::New => created,
        _ => ended.or(replied).unwrap_or(created),
    };
    Ok(TicketPast { state, events, resolved_at: ended, since })
}

fn refuse(times: TicketTimes, now: DateTime<Utc>) -> Result<(), (TicketColumn, Say)> {
    let TicketTimes { created, replied, resolved, closed } = times;
    let told = [
        (TicketColumn::Created, Some(created)),
        (TicketColumn::Replied, replied),
        (TicketColumn::Resolved, resolved),
        (TicketColumn::Closed, closed),
    ];
    for (column, at) in told {
        let Some(at) = at else { continue };
        if at > now {
            return Err((column, Say::new("error-ticket-import-ahead").with("value", at.format("%Y-%m-%d %H:%M"))));
        }
        if at < created {
            return Err((column, Say::new("error-ticket-import-before").with("value", at.format("%Y-%m-%d %H:%M"))));
        }
    }
    match (resolved, closed) {
        (Some(resolved), Some(closed)) if closed < resolved => {
            Err((TicketColumn::Closed, Say::new("error-ticket-import-closed-before").with("value", closed.format("%Y-%m-%d %H:%M"))))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::Word as _;

    const GRACE: TimeDelta = TimeDelta::days(7);

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn now() -> DateTime<Utc> {
        at("2026-05-20T12:00:00Z")
    }

    fn times(created: &str, replied: &str, resolved: &str, closed: &str) -> TicketTimes {
        let some = |text: &str| (!text.is_empty()).then(|| at(text));
        TicketTimes { created: at(created), replied: some(replied), resolved: some(resolved), closed: some(closed) }
    }

    fn told(state: Option<TicketState>, times: TicketTimes) -> (TicketState, Vec<What>) {
        let past = ticket_past(state, times, GRACE, now()).expect("a past");
        (past.state, past.events.iter().map(|event| event.what).collect())
    }

    const MONDAY: &str = "2026-05-04T09:00:00Z";
    const TUESDAY: &str = "2026-05-05T09:00:00Z";
    const YESTERDAY: &str = "2026-05-19T09:00:00Z";

    #[test]
    fn what_was_resolved_long_ago_is_closed_and_of_late_it_is_resolved() {
        let whole = vec![What::OpenedByRequester, What::Replied, What::Resolved];
        assert_eq!(told(Some(TicketState::Resolved), times(MONDAY, MONDAY, TUESDAY, "")), (TicketState::Closed, whole.clone()));
        assert_eq!(told(Some(TicketState::Resolved), times(MONDAY, MONDAY, YESTERDAY, "")), (TicketState::Resolved, whole.clone()));
        assert_eq!(told(None, times(MONDAY, MONDAY, "", YESTERDAY)), (TicketState::Closed, whole));
    }

    #[test]
    fn an_answer_nobody_tells_of_is_not_owed_unless_the_ticket_is_new() {
        assert_eq!(told(Some(TicketState::Closed), times(MONDAY, "", TUESDAY, "")).1, [What::OpenedByAgent, What::Resolved]);
        assert_eq!(told(Some(TicketState::Open), times(MONDAY, "", "", "")), (TicketState::Open, vec![What::OpenedByAgent]));
        assert_eq!(told(Some(TicketState::New), times(MONDAY, "", "", "")), (TicketState::New, vec![What::OpenedByRequester]));
        assert_eq!(told(None, times(MONDAY, TUESDAY, "", "")), (TicketState::Open, vec![What::OpenedByRequester, What::Replied]));
    }

    #[test]
    fn an_open_state_is_believed_before_an_old_end() {
        assert_eq!(told(Some(TicketState::Open), times(MONDAY, MONDAY, TUESDAY, "")).0, TicketState::Open);
        assert_eq!(told(Some(TicketState::WaitingOnVendor), times(MONDAY, "", "", "")).0, TicketState::Open);
    }

    #[test]
    fn what_contradicts_itself_is_refused_by_column() {
        let why = |state, times| ticket_past(state, times, GRACE, now()).map_err(|(column, say)| (column, say.key)).expect_err("refused");
        let column = |column, key: &str| (column, key.to_owned());
        assert_eq!(why(None, times("2026-06-01T00:00:00Z", "", "", "")), column(TicketColumn::Created, "error-ticket-import-ahead"));
        assert_eq!(why(None, times(TUESDAY, "", MONDAY, "")), column(TicketColumn::Resolved, "error-ticket-import-before"));
        assert_eq!(why(None, times(TUESDAY, MONDAY, "", "")), column(TicketColumn::Replied, "error-ticket-import-before"));
        assert_eq!(why(None, times(MONDAY, "", YESTERDAY, TUESDAY)), column(TicketColumn::Closed, "error-ticket-import-closed-before"));
        assert_eq!(
            why(Some(TicketState::Closed), times(MONDAY, "", "", "")),
            column(TicketColumn::Resolved, "error-ticket-import-over-when")
        );
    }

    proptest! {
        #[test]
        fn a_past_is_in_order_and_over_exactly_where_it_ended(
            state in prop::option::of(prop::sample::select(TicketState::ALL)),
            hours in prop::array::uniform4(0..600i64),
            has in prop::array::uniform3(any::<bool>()),
        ) {
            let instant = |hours: i64| now() - TimeDelta::hours(hours);
            let times = TicketTimes {
                created: instant(hours[0]),
                replied: has[0].then(|| instant(hours[1])),
                resolved: has[1].then(|| instant(hours[2])),
                closed: has[2].then(|| instant(hours[3])),
            };
            if let Ok(past) = ticket_past(state, times, GRACE, now()) {
                prop_assert!(past.events.is_sorted_by_key(|event| event.at));
                prop_assert_eq!(past.events[0].at, times.created);
                prop_assert!(past.events.iter().all(|event| event.at <= now()));
                prop_assert_eq!(past.resolved_at.is_some(), !past.state.is_open());
                prop_assert!(past.since >= times.created && past.since <= now());
            }
        }
    }
}
