//! What the server does when it is due: once, whoever else looks for it.

use super::{Room, said, work};
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::{
    jobs::JobKind,
    service::{Deal, DealLine, Metric, Priority, Rung, TargetUnit, Tell},
};
use golive_store::{
    jobs, outbox,
    service::{self, Doing},
};

impl Room {
    async fn promise(&self, lines: Vec<DealLine>, ladder: Vec<Rung>) {
        let deal = Deal { lines, ladder, ..Deal::default() };
        service::save_deal(&self.manager, &self.project, deal, None).await.unwrap();
    }
}

databases! {
    async fn a_warning_is_written_once_however_often_it_is_looked_for(home: Home) {
        let room = Room::new(home).await;
        let (calendar, _) = room.calendar().await;
        let line = DealLine { metric: Metric::FirstResponse, priority: Priority::P2, request: None, number: 120, unit: TargetUnit::WorkingMinutes, calendar };
        let rungs = [50, 100].map(|share| Rung { share, tell: [Tell::HelpDesk, Tell::ProjectManager].into() });
        room.promise(vec![line], rungs.into()).await;
        let number = room.asked().await;
        let id = room.read(&room.desk, number).await.row.id;
        let letters = async || {
            let mut warnings = 0;
            for due in outbox::claim(&home.store, 50).await.unwrap() {
                outbox::sent(&home.store, &due).await.unwrap();
                warnings += usize::from(due.letter.say.key == "mail-ticket-warning");
            }
            warnings
        };
        assert_eq!((work(home).await.contains(&JobKind::Warn), letters().await), (false, 0));
        home.wait(TimeDelta::minutes(60));
        assert!(work(home).await.contains(&JobKind::Warn));
        assert_eq!(letters().await, 2, "one for each who is told");
        for _ in 0..3 {
            service::warn(&home.store, id).await.unwrap();
        }
        assert_eq!((work(home).await.contains(&JobKind::Warn), letters().await), (false, 0));
        home.wait(TimeDelta::minutes(60));
        assert!(work(home).await.contains(&JobKind::Warn));
        assert_eq!(letters().await, 2);
        // An answer ends it.
        let another = room.asked().await;
        room.act(&room.desk, another, Doing::Reply { body: said("Yes") }).await;
        home.wait(TimeDelta::hours(3));
        assert_eq!((work(home).await.contains(&JobKind::Warn), letters().await), (false, 0));
    }

    async fn of_two_servers_one_does_a_job_and_none_is_lost(home: Home) {
        jobs::keep_going(&home.store, &[JobKind::Post, JobKind::Sweep]).await.unwrap();
        jobs::keep_going(&home.store, &[JobKind::Post, JobKind::Sweep]).await.unwrap();
        let (one, other) = tokio::join!(jobs::claim(&home.store, "one", 10), jobs::claim(&home.store, "other", 10));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one.len() + other.len(), 2, "each job is in one pair of hands");
        let claimed: Vec<_> = one.into_iter().chain(other).collect();
        let sweep = claimed.iter().find(|job| job.kind == JobKind::Sweep).unwrap();
        let post = claimed.iter().find(|job| job.kind == JobKind::Post).unwrap();
        jobs::done(&home.store, sweep, None).await.unwrap();
        assert_eq!(jobs::claim(&home.store, "one", 10).await.unwrap(), []);
        // Whoever had the other died: its claim runs out.
        home.wait(golive_domain::jobs::CLAIM);
        let again = jobs::claim(&home.store, "one", 10).await.unwrap();
        assert_eq!(again.iter().map(|job| (job.kind, job.tries)).collect::<Vec<_>>(), [(JobKind::Post, 2)]);
        // What the dead says after all is not heard.
        jobs::done(&home.store, post, None).await.unwrap();
        assert!(jobs::failed(&home.store, &again[0], "the mail server is away").await.unwrap());
        assert_eq!(jobs::claim(&home.store, "one", 10).await.unwrap(), []);
        home.wait(TimeDelta::minutes(2));
        assert_eq!(jobs::claim(&home.store, "one", 10).await.unwrap().len(), 1, "after a while it is tried again");
        home.wait(TimeDelta::hours(1));
        assert!(jobs::claim(&home.store, "one", 10).await.unwrap().iter().any(|job| job.kind == JobKind::Sweep), "every hour anew");
    }
}
