//! Sprints reviewed and closed, and the releases that come of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Team, databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Conflict, Error as Refusal,
    backlog::{HalfPoints, ItemState},
    id::ItemId,
    sprints::{CarryChoices, CarryTo, SprintState, StayEnd},
};
use golive_store::{
    backlog,
    releases::{self, ReleaseDraft},
    sprints::{self, Closing, Notes, Onward, Pick},
};

fn whole(points: i32) -> HalfPoints {
    HalfPoints::whole(points)
}

databases! {
    async fn a_rejection_reopens_the_work_that_day(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let item = team.item("Quote PDF", 5).await.id;
        team.add(sprint, &[item]).await;
        team.start(home, sprint).await;
        team.to(sprint, item, ItemState::Done).await.unwrap();
        assert_eq!(team.ledger(sprint).await.done.points, whole(5));
        home.wait(TimeDelta::days(1));
        let wordless = refusal(sprints::reject(&team.owner, &team.project, item, "  ").await);
        assert!(matches!(wordless, Refusal::Invalid { fields } if fields[0].field == "reason"));
        sprints::reject(&team.owner, &team.project, item, "The seal is missing").await.unwrap();
        let (ledger, chart) = team.report(sprint).await.numbers.expect("started");
        assert_eq!((ledger.done.points, ledger.unfinished.points), (whole(0), whole(5)));
        let remaining: Vec<_> = chart.days.iter().filter_map(|day| day.known).map(|totals| totals.remaining).collect();
        assert_eq!(remaining, [whole(0), whole(5)]);
        let board = sprints::board(&team.vendor, &team.project, sprint, None).await.unwrap();
        let column = board.columns.iter().find(|column| column.state == ItemState::InProgress).unwrap();
        assert_eq!(column.cards.len(), 1);
    }

    async fn the_product_owner_alone_accepts_done_work(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let item = team.item("Lead form", 5).await.id;
        team.add(sprint, &[item]).await;
        team.start(home, sprint).await;
        assert_eq!(rule(sprints::accept(&team.owner, &team.project, item).await), "error-state-way");
        team.to(sprint, item, ItemState::Done).await.unwrap();
        for other in [&team.vendor, &team.manager] {
            assert_eq!(refusal(sprints::accept(other, &team.project, item).await), Refusal::Forbidden);
            assert_eq!(refusal(sprints::reject(other, &team.project, item, "no").await), Refusal::Forbidden);
        }
        sprints::accept(&team.owner, &team.project, item).await.unwrap();
        let review = sprints::review(&team.owner, &team.project, sprint).await.unwrap();
        assert_eq!((review.waiting.len(), review.accepted.len()), (0, 1));
        assert!(team.to(sprint, item, ItemState::InProgress).await.is_err());
    }

    async fn unfinished_work_goes_on_and_is_counted(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let (done, half, none) = (team.item("Done", 3).await.id, team.item("Half", 5).await.id, team.item("None", 8).await.id);
        team.add(sprint, &[done, half, none]).await;
        team.start(home, sprint).await;
        team.to(sprint, done, ItemState::Done).await.unwrap();
        team.to(sprint, half, ItemState::InProgress).await.unwrap();
        home.wait(TimeDelta::days(3));
        assert_eq!(rule(team.close(sprint, CarryTo::NextSprint, Onward::Planned).await), "error-carry-no-next-sprint");
        let mut choices = CarryChoices::all(CarryTo::NextSprint);
        choices.each.insert(none, CarryTo::BacklogTop);
        let closing = Closing { choices, onward: Onward::PlannedOrNew };
        let closed = sprints::close(&team.manager, &team.project, sprint, closing).await.unwrap();
        assert_eq!((closed.carried, closed.next, closed.returned), (1, Some(2), 1));

        let report = team.report(sprint).await;
        assert!(report.stays.iter().all(|stay| stay.left_at.is_some()), "no stay of a closed sprint is open");
        let ends: Vec<_> = report.stays.iter().map(|stay| stay.end.unwrap()).collect();
        assert_eq!(ends, [StayEnd::Finished, StayEnd::CarriedOn, StayEnd::CarriedBack]);
        let ledger = report.numbers.expect("started").0;
        assert!(ledger.adds_up());
        assert_eq!((ledger.done.points, ledger.unfinished.points, ledger.carried.points), (whole(3), whole(13), whole(5)));

        let next = sprints::board(&team.vendor, &team.project, 2, None).await.unwrap();
        let cards: Vec<_> = next.columns.iter().flat_map(|column| &column.cards).map(|card| (card.id, card.state, card.carried)).collect();
        assert_eq!(cards, [(half, ItemState::InProgress, 1)]);
        assert_eq!(rule(team.close(sprint, CarryTo::BacklogTop, Onward::Planned).await), "error-sprint-not-active");
    }

    async fn what_was_committed_is_not_rewritten_by_a_later_parent(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let (epic, story) = (team.item("Leads from every channel", 13).await.id, team.item("Leads from the shop", 5).await.id);
        let sprint = team.sprint().await;
        team.add(sprint, &[epic, story]).await;
        team.start(home, sprint).await;
        let promised = team.ledger(sprint).await;
        backlog::set_parent(&team.manager, &team.project, story, Some(epic)).await.unwrap();
        assert_eq!(team.ledger(sprint).await, promised);
        let plan = sprints::planning(&team.manager, &team.project, sprint, &Pick::default()).await.unwrap();
        let board = sprints::board(&team.vendor, &team.project, sprint, None).await.unwrap();
        let listed = sprints::list(&team.vendor, &team.project).await.unwrap().lines[0].points;
        assert_eq!((promised.committed.points, plan.points, board.points, listed), (whole(18), whole(18), whole(18), whole(18)));
    }

    async fn work_goes_on_in_no_older_sprint(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let (first, second) = (team.sprint().await, team.sprint().await);
        team.start(home, first).await;
        team.start(home, second).await;
        let onward = async |sprint| {
            let closing = sprints::closing(&team.manager, &team.project, sprint).await.unwrap();
            closing.onward.iter().map(|sprint| sprint.number).collect::<Vec<_>>()
        };
        assert_eq!(onward(second).await, [0; 0]);
        assert_eq!(onward(first).await, [second]);
    }

    async fn two_sprints_may_run_at_once_and_only_closed_ones_make_velocity(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let (first, second) = (team.sprint().await, team.sprint().await);
        let (one, two) = (team.item("One", 5).await.id, team.item("Two", 8).await.id);
        team.add(first, &[one]).await;
        team.add(second, &[two]).await;
        team.start(home, first).await;
        team.start(home, second).await;
        team.to(first, one, ItemState::Done).await.unwrap();
        team.to(second, two, ItemState::Done).await.unwrap();
        assert_eq!(refusal(team.to(first, two, ItemState::InReview).await), Refusal::NotFound);
        assert_eq!(sprints::list(&team.manager, &team.project).await.unwrap().velocity, None);
        home.wait(TimeDelta::days(1));
        team.close(first, CarryTo::BacklogTop, Onward::Planned).await.unwrap();
        let list = sprints::list(&team.manager, &team.project).await.unwrap();
        let states: Vec<_> = list.lines.iter().map(|line| line.sprint.state).collect();
        assert_eq!(states, [SprintState::Active, SprintState::Closed]);
        let velocity = list.velocity.expect("one sprint is closed");
        assert_eq!((velocity.mean, velocity.sprints), (5.0, 1));
    }

    async fn work_rejected_after_the_close_goes_back_and_the_closed_numbers_stay(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let item = team.item("Late look", 5).await.id;
        team.add(sprint, &[item]).await;
        team.start(home, sprint).await;
        team.to(sprint, item, ItemState::Done).await.unwrap();
        team.close(sprint, CarryTo::BacklogTop, Onward::Planned).await.unwrap();
        home.wait(TimeDelta::days(1));
        sprints::reject(&team.owner, &team.project, item, "Wrong currency").await.unwrap();
        assert_eq!(team.ledger(sprint).await.done.points, whole(5));
        let next = team.sprint().await;
        let plan = sprints::planning(&team.manager, &team.project, next, &Pick::default()).await.unwrap();
        assert_eq!(plan.backlog.iter().map(|card| card.id).collect::<Vec<_>>(), [item]);
    }

    async fn notes_of_a_closed_sprint_can_still_be_written(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        team.start(home, sprint).await;
        let closed = team.close(sprint, CarryTo::BacklogTop, Onward::Planned).await.unwrap();
        let notes = Notes { review: "Shown to Sales".to_owned(), retrospective: "Smaller items".to_owned() };
        sprints::write_notes(&team.vendor, &team.project, sprint, notes.clone(), closed.sprint.version).await.unwrap();
        assert_eq!(sprints::review(&team.owner, &team.project, sprint).await.unwrap().notes, notes);
        let late = sprints::write_notes(&team.owner, &team.project, sprint, Notes::default(), closed.sprint.version).await;
        assert!(matches!(refusal(late), Refusal::Conflict(Conflict::Edited { .. })));
    }

    async fn accepted_work_is_released_once_the_customer_says_so(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let (good, open) = (team.item("Good", 3).await.id, team.item("Open", 5).await.id);
        team.add(sprint, &[good, open]).await;
        team.start(home, sprint).await;
        team.to(sprint, good, ItemState::Done).await.unwrap();
        sprints::accept(&team.owner, &team.project, good).await.unwrap();
        let draft = |items: &[ItemId]| ReleaseDraft { name: "1.0".to_owned(), notes: String::new(), items: items.to_vec() };
        let refused = refusal(releases::prepare(&team.manager, &team.project, draft(&[good, open])).await);
        assert!(matches!(refused, Refusal::Invalid { fields } if fields[0].say.key == "error-release-not-accepted"));
        let release = releases::prepare(&team.manager, &team.project, draft(&[good])).await.unwrap();
        assert_eq!(refusal(releases::approve(&team.vendor, &team.project, release).await), Refusal::Forbidden);
        releases::approve(&team.sponsor, &team.project, release).await.unwrap();
        assert_eq!(rule(releases::approve(&team.sponsor, &team.project, release).await), "error-release-approved");
        let list = releases::list(&team.manager, &team.project).await.unwrap();
        assert_eq!((list.ready.len(), list.releases[0].approved_by.as_deref()), (0, Some("Reza ARAS")));
    }
}
