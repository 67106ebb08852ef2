//! The days on which it is owed.

use super::{Room, at, date, of, planned, renewal, weekly};
use crate::support::{databases, rule};
use chrono::TimeDelta;
use golive_domain::service::duties::{DutyState, Preset, starter};
use golive_store::duties::{self, DutyFields, DutyFilter, DutyShow, Repeats, StarterWords};

impl Room {
    async fn numbers(&self, show: DutyShow) -> Vec<i32> {
        let found = duties::duties(&self.it, &self.project, DutyFilter { show, page: 1 }).await.unwrap();
        found.page.rows.into_iter().map(|row| row.number).collect()
    }
}

databases! {
    async fn another_rhythm_goes_on_from_what_is_owed(home: Home) {
        let room = Room::new(home).await;
        let number = room.added(weekly(of(&room.it))).await;
        room.done(number, "2026-11-23").await.unwrap();
        home.wait(TimeDelta::minutes(1));
        let monthly = DutyFields { repeats: Repeats::Every(Preset::Monthly), ..weekly(of(&room.it)) };
        duties::edit(&room.it, &room.project, number, 1, monthly).await.unwrap();
        let view = room.read(number).await;
        assert_eq!(view.row.preset, Some(Preset::Monthly));
        assert_eq!(view.next[..2], [date("2026-12-07"), date("2027-01-07")]);
        assert_eq!(view.done.len(), 1, "what was given stays");
        home.wait(TimeDelta::minutes(1));
        let once = DutyFields { repeats: Repeats::Never, first: Some(date("2026-12-24")), ..weekly(of(&room.it)) };
        duties::edit(&room.it, &room.project, number, 2, once).await.unwrap();
        assert_eq!(room.read(number).await.next, [date("2026-12-24")]);
        room.done(number, "2026-11-23").await.unwrap();
        assert_eq!(room.read(number).await.row.state, DutyState::Over);
        assert_eq!(rule(room.done(number, "2026-11-23").await), "error-duty-over");
        assert!(room.numbers(DutyShow::Open).await.is_empty());
        assert_eq!(room.numbers(DutyShow::All).await, [number]);
    }

    async fn what_rests_is_silent_and_owes_nothing_for_that_time(home: Home) {
        let room = Room::new(home).await;
        let admin = home.administrator("Admin").await;
        let (resting, other) = (room.added(weekly(of(&room.it))).await, room.added(renewal()).await);
        duties::archive(&room.it, &room.project, other).await.unwrap();
        duties::archive(&room.it, &room.project, resting).await.unwrap();
        assert_eq!(planned(&admin).await, None);
        assert_eq!(rule(room.done(resting, "2026-11-23").await), "error-duty-archived");
        assert_eq!(rule(duties::editable(&room.it, &room.project, resting).await.map(drop)), "error-duty-archived");
        home.clock.set(at("2026-12-16T12:00:00Z"));
        assert_eq!(room.attend(home, resting).await, None);
        assert!(room.tickets().await.is_empty());
        duties::restore(&room.it, &room.project, resting).await.unwrap();
        let view = room.read(resting).await;
        assert_eq!((view.row.state, view.row.on), (DutyState::Upcoming, Some(date("2026-12-21"))));
        assert_eq!(room.numbers(DutyShow::All).await, [resting, other], "what is archived stands last");
    }

    async fn a_project_begins_with_a_set_once(home: Home) {
        let room = Room::new(home).await;
        let words = || starter().map(|starter| StarterWords { starter, title: starter.title(), steps: starter.steps() }).to_vec();
        assert_eq!(duties::add_starters(&room.it, &room.project, words()).await.unwrap(), 6);
        assert_eq!(duties::add_starters(&room.it, &room.project, words()).await.unwrap(), 0);
        let found = duties::duties(&room.it, &room.project, DutyFilter::default()).await.unwrap();
        assert_eq!((found.open, found.overdue, found.all), (6, 0, 6));
        assert_eq!(found.page.rows[0].on, Some(date("2026-11-30")));
        assert!(found.page.rows.iter().all(|row| row.owner.is_none()));
    }
}
