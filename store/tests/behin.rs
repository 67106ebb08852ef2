//! The service desk of the demonstration: a year of tickets that begins clean, and a large one for measuring. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{collections::BTreeSet, time::Instant};

use crate::support::{Home, databases, demonstrations};
use chrono::TimeDelta;
use golive_domain::{
    jobs::{JobKind, JobStanding},
    people::{CalendarKind, Locale},
    service::{Cause, RequestType, TicketState},
    text::ProjectKey,
};
use golive_store::{
    Desk, demo, jobs,
    knowledge::{self, ArticleFilter},
    outbox, people, projects, releases,
    service::{self, Show, TicketFilter, TicketRow},
};

fn key(text: &str) -> ProjectKey {
    ProjectKey::parse(text).unwrap()
}

async fn desk_of(home: &Home, email: &str) -> Desk {
    home.desk(people::by_email(&home.system(), email).await.unwrap().expect("the person is there"))
}

/// Every ticket of the project.
async fn all(desk: &Desk, project: &ProjectKey, show: Show) -> Vec<TicketRow> {
    let (mut rows, mut page) = (Vec::new(), 1);
    loop {
        let filter = TicketFilter { show: show.clone(), page, ..TicketFilter::default() };
        let queue = service::queue(desk, project, &filter).await.unwrap();
        rows.extend(queue.page.rows);
        if rows.len() as u64 >= queue.page.total {
            return rows;
        }
        page += 1;
    }
}

demonstrations! {
    async fn the_year_of_behin_ends_with_a_dozen_open_tickets(home: Home) {
        let project = key(demo::LIVE);
        let desk = desk_of(home, "helpdesk@behin.example").await;

        let tickets = all(&desk, &project, Show::All).await;
        assert!((258..=266).contains(&tickets.len()), "{}", tickets.len());
        let types: BTreeSet<RequestType> = tickets.iter().map(|ticket| ticket.request).collect();
        assert_eq!(types.len(), 6);
        let titles: BTreeSet<&str> = tickets.iter().map(|ticket| ticket.title.as_str()).collect();
        assert!(titles.len() > 230, "{}", titles.len());

        let known = knowledge::articles(&desk, &project, &ArticleFilter::default(), Locale::Fa).await.unwrap().page.rows;
        assert_eq!(known.len(), 6);
        assert!(known.iter().all(|row| row.language == Locale::Fa && row.languages.iter().any(|(language, _)| *language == Locale::En)));
        let found = knowledge::suggest(&desk, &project, Locale::Fa, "رمز حامد را فراموش کرده و کد نمی‌آید", "").await.unwrap();
        assert_eq!(found[0].title, "رمز را فراموش کرده‌ام و کد نمی‌آید");

        let queue = service::queue(&desk, &project, &TicketFilter::default()).await.unwrap();
        assert_eq!((queue.page.total, queue.late), (12, 2), "{:#?}", queue.page.rows);
        let major: Vec<&TicketRow> = queue.page.rows.iter().filter(|ticket| ticket.major).collect();
        assert_eq!(major.len(), 1);
        let incident = service::ticket(&desk, &project, major[0].number).await.unwrap();
        assert!(!incident.status.is_empty() && incident.defect.is_some());
        let states: BTreeSet<TicketState> = tickets.iter().map(|ticket| ticket.state).collect();
        assert_eq!(states.len(), 6, "{states:?}");

        let manager = desk_of(home, "pm@behin.example").await;
        let today = home.now().date_naive();
        let report = service::service_report(&manager, &project, today - TimeDelta::days(365), today).await.unwrap();
        assert!(report.broken.iter().any(|broken| broken.cause == Cause::Change));
        assert_eq!(report.held.iter().map(|held| held.version).collect::<Vec<_>>(), [1, 2], "the third is yet to come");
        assert!(report.came_back > 8 && report.rated > 50 && report.first_contact > 20, "{report:?}");
        for (metric, tally) in &report.by_metric {
            eprintln!("{metric}: {tally:?}");
        }
        let agreed = service::agreements(&manager, &project).await.unwrap();
        assert_eq!((agreed.deals.len(), agreed.calendars.len()), (3, 2));
        assert!(agreed.deals[0].effective > home.now() && agreed.current() == Some(&agreed.deals[1]));
    }

    async fn the_demonstration_begins_clean(home: Home) {
        assert_eq!(jobs::claim(&home.store, "test", 10).await.unwrap(), [], "nothing is left to do");
        assert_eq!(outbox::next(&home.store).await.unwrap(), None);
        let admin = people::by_email(&home.system(), "admin@aras.example").await.unwrap().unwrap();
        let admin = home.store.acting_as(golive_store::Actor::Person { id: admin, administrator: true, via: golive_store::Via::Session });
        eprintln!("{} jobs were done in the year", jobs::jobs(&admin, Some(JobStanding::Done), 1).await.unwrap().total);
        let planned = jobs::jobs(&admin, Some(JobStanding::Planned), 1).await.unwrap();
        assert!(planned.rows.iter().any(|job| job.kind == JobKind::Replan) && planned.rows.iter().any(|job| job.kind == JobKind::Warn));
        let cards = projects::cards(&admin).await.unwrap();
        assert_eq!(cards.len(), 2);
    }

    async fn a_ticket_leads_to_its_defect_its_item_and_its_requirement(home: Home) {
        let project = key(demo::LIVE);
        let desk = desk_of(home, "helpdesk@behin.example").await;
        let mut traced = 0;
        for row in all(&desk, &project, Show::All).await {
            let ticket = service::ticket(&desk, &project, row.number).await.unwrap();
            traced += usize::from(ticket.defect.is_some() && ticket.item.is_some() && ticket.requirement.is_some());
        }
        assert_eq!(traced, 2);
        let releases = releases::list(&desk, &project).await.unwrap().releases;
        assert_eq!((releases.len(), releases[0].items.len()), (1, 12));
        let calendar = projects::calendar(&desk, &project).await.unwrap();
        assert_eq!(calendar.kind, CalendarKind::Jalali);
    }
}

databases! {
    async fn a_large_service_desk_says_what_its_clocks_say(home: Home) {
        let begun = Instant::now();
        let people = demo::many(&home.store, demo::Many { items: 400, tickets: 2_000, ..demo::Many::default() }).await.unwrap();
        eprintln!("400 items and 2000 tickets in {:?}", begun.elapsed());
        let project = key(demo::BENCH);
        let manager = desk_of(home, &people[0].email).await;
        let queue = service::queue(&manager, &project, &TicketFilter::default()).await.unwrap();
        assert_eq!(queue.page.total, 200);
        assert_eq!(queue.states.iter().map(|(_, count)| count).sum::<u64>(), 2_000);
        let open = all(&manager, &project, Show::Open).await;

        // The same calendar once more: every open deadline is read anew, and none is another one.
        let calendar = service::agreements(&manager, &project).await.unwrap().calendars.remove(0);
        let hours = calendar.latest().unwrap().clone();
        let begun = Instant::now();
        service::save_calendar(&manager, &project, Some(calendar.id), &calendar.name, hours, None).await.unwrap();
        eprintln!("200 tickets planned anew in {:?}", begun.elapsed());
        assert_eq!(all(&manager, &project, Show::Open).await, open);

        // A use case finds what it needs of a ticket that was filled in.
        let number = open.iter().find(|ticket| ticket.state == TicketState::New).unwrap().number;
        service::act(&manager, &project, number, None, service::Doing::Resolve { body: "Done.".to_owned() }).await.unwrap();
        assert_eq!(service::ticket(&manager, &project, number).await.unwrap().row.state, TicketState::Resolved);
    }
}
