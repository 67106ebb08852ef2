//! A large service desk for measuring: a year of tickets of which a tenth is open, ten events each, and what was said.

use chrono::{DateTime, Datelike as _, TimeDelta, Utc};
use golive_domain::{
    access::Permission,
    id::PersonId,
    service::{Audience, Deal, Impact, RequestType, TicketEvent, TicketState, Urgency, What},
    words::Word as _,
};

use super::{
    behin::{desk_calendar, vendor_calendar},
    stage::Stage,
};
use crate::{
    Outcome, Result,
    service::{self, Filled, NewTicket},
};

/// Tickets in one transaction.
const AT_ONCE: usize = 5_000;
/// One of so many is open.
const OPEN: usize = 10;
/// Days in which those were opened that are open now.
const RECENT: i64 = 12;

const SUBJECTS: [&str; 6] = ["The report", "فاکتور", "The pipeline", "ورود", "The export of contacts", "پیامک"];
const TROUBLES: [&str; 5] = ["stays empty", "دو بار می‌آید", "is slow", "باز نمی‌شود", "shows another sum"];

/// How a ticket that is over went.
const OVER: [What; 11] = [
    What::OpenedByRequester,
    What::Replied,
    What::Waits,
    What::RequesterWrote,
    What::Replied,
    What::HandedOver,
    What::Noted,
    What::HandedBack,
    What::RequesterWrote,
    What::Replied,
    What::Resolved,
];

/// How far those came that are open, and where they stand.
const STANDING: [(TicketState, &[What]); 5] = [
    (TicketState::New, &[What::OpenedByRequester]),
    (TicketState::Open, &[What::OpenedByRequester, What::Replied, What::Noted, What::RequesterWrote]),
    (TicketState::WaitingOnRequester, &[What::OpenedByRequester, What::Replied, What::Waits]),
    (TicketState::WaitingOnVendor, &[What::OpenedByRequester, What::Replied, What::HandedOver, What::Noted]),
    (TicketState::Open, &[What::OpenedByRequester, What::Replied, What::HandedOver, What::HandedBack, What::Resolved, What::Reopened]),
];

/// Adds so many tickets to the large project, with an agreement that held all the time.
pub(super) async fn fill(stage: &Stage, manager: &str, people: &[PersonId], tickets: u32) -> Result<()> {
    let (desk, project, now) = (stage.desk(manager)?, &stage.project, stage.now());
    let years = || now.year() - 1..=now.year() + 1;
    let ours = service::save_calendar(&desk, project, None, "Help desk", desk_calendar(years())?, None).await?;
    let theirs = service::save_calendar(&desk, project, None, "Vendor", vendor_calendar(years())?, None).await?;
    service::save_deal(&desk, project, Deal::starter(ours, theirs), Some(now - TimeDelta::days(400))).await?;
    let all = tickets as usize;
    for first in (0..all).step_by(AT_ONCE) {
        let some = (first..all.min(first + AT_ONCE)).map(|n| ticket(n, all, people, now)).collect();
        desk.write(Permission::TicketDirect, project, async |tx| Ok(Outcome::of((), service::fill(tx, some).await?))).await?;
    }
    Ok(())
}

/// The `n`-th of all. Those that are open came last, and their last word lies behind them.
fn ticket(n: usize, all: usize, people: &[PersonId], now: DateTime<Utc>) -> Filled {
    let over = all - all / OPEN;
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let (state, whats, opened, step) = if n < over {
        let opened = now - TimeDelta::days(365) + TimeDelta::days(365 - RECENT - 8) / count(over.max(1)) * count(n);
        (TicketState::Closed, OVER.as_slice(), opened, TimeDelta::minutes(20 + 37 * (n % 17) as i64))
    } else {
        let (state, whats) = STANDING[n % STANDING.len()];
        let age = TimeDelta::days(RECENT) / count(all - over) * count(all - n);
        (state, whats, now - age, age / count(whats.len() + 1))
    };
    let pick = |step: usize| people[(n / step) % people.len()];
    let (requester, assignee) = (pick(1), pick(3));
    let events: Vec<TicketEvent> = (0..).zip(whats).map(|(at, what)| TicketEvent { at: opened + step * at, what: *what }).collect();
    let handed_over = whats.contains(&What::HandedOver);
    Filled {
        new: NewTicket {
            title: format!("{} {} {}", SUBJECTS[n % SUBJECTS.len()], TROUBLES[n / 7 % TROUBLES.len()], n + 1),
            body: "Since this morning, for everybody in the branch.\n\nاز صبح برای همه شعبه.".to_owned(),
            request: RequestType::ALL[n % RequestType::ALL.len()],
            impact: Impact::ALL[n / 2 % Impact::ALL.len()],
            urgency: Urgency::ALL[n / 5 % Urgency::ALL.len()],
            department: None,
        },
        requester,
        assignee: (state != TicketState::New).then_some(assignee),
        vendor: handed_over.then(|| pick(5)),
        state,
        messages: events.iter().filter_map(|event| said(event, requester, assignee)).collect(),
        events,
    }
}

fn said(event: &TicketEvent, requester: PersonId, assignee: PersonId) -> Option<(DateTime<Utc>, PersonId, Audience, String)> {
    let (by, audience, body) = match event.what {
        What::Replied => (assignee, Audience::Public, "We look into it and tell you by noon."),
        What::RequesterWrote => (requester, Audience::Public, "هنوز همان است؛ تصویر پیوست شد."),
        What::Noted => (assignee, Audience::Internal, "Same as last week's; the cache was not emptied."),
        What::HandedOver => (assignee, Audience::Vendor, "Please have a look at the log of this morning."),
        What::HandedBack => (assignee, Audience::Vendor, "Found and mended on your installation."),
        _ => return None,
    };
    Some((event.at, by, audience, body.to_owned()))
}
