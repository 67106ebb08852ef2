//! Sprints planned and worked: what is in them, whose hours, what changes on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Team, databases, refusal, rule};
use chrono::{NaiveDate, TimeDelta};
use golive_domain::{
    Conflict, Error as Refusal,
    backlog::{HalfPoints, ItemState, Minutes},
    id::{ItemId, PersonId},
    sprints::{CarryTo, Ledger, StayEnd},
};
use golive_store::{
    backlog::{self, Spot},
    projects::{self, NewAbsence},
    sprints::{self, Onward, Pick, SprintDraft},
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn whole(points: i32) -> HalfPoints {
    HalfPoints::whole(points)
}

databases! {
    async fn a_sprint_takes_two_working_weeks_after_the_last_one(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let first = sprints::plan(&team.manager, &team.project, SprintDraft::default()).await.unwrap();
        assert_eq!((first.number, first.starts_on, first.ends_on), (1, day("2026-11-23"), day("2026-12-04")));
        let second = sprints::plan(&team.manager, &team.project, SprintDraft::default()).await.unwrap();
        assert_eq!((second.number, second.starts_on, second.ends_on), (2, day("2026-12-07"), day("2026-12-18")));
        let backwards = SprintDraft { starts_on: Some(day("2026-12-04")), ends_on: Some(day("2026-12-01")), ..SprintDraft::default() };
        let refused = refusal(sprints::plan(&team.manager, &team.project, backwards).await);
        assert!(matches!(refused, Refusal::Invalid { fields } if fields[0].field == "ends_on"));
    }

    async fn two_who_edit_a_sprint_learn_of_each_other(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = sprints::plan(&team.manager, &team.project, SprintDraft::default()).await.unwrap();
        let draft = |goal: &str| SprintDraft {
            goal: goal.to_owned(),
            starts_on: Some(sprint.starts_on),
            ends_on: Some(sprint.ends_on),
            ..SprintDraft::default()
        };
        sprints::edit(&team.owner, &team.project, 1, draft("Close a deal"), sprint.version).await.unwrap();
        let refused = refusal(sprints::edit(&team.manager, &team.project, 1, draft("Import leads"), sprint.version).await);
        let Refusal::Conflict(Conflict::Edited { by, changes, .. }) = refused else { panic!("no conflict: {refused:?}") };
        assert_eq!((by.as_str(), changes[0].field.as_str()), ("Maryam ARAS", "goal"));
    }

    async fn a_stay_is_ended_and_never_overwritten(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let item = team.item("Deal stages", 5).await.id;
        team.add(sprint, &[item]).await;
        home.wait(TimeDelta::hours(1));
        sprints::remove_items(&team.manager, &team.project, sprint, &[item]).await.unwrap();
        home.wait(TimeDelta::hours(1));
        team.add(sprint, &[item]).await;
        let stays = team.report(sprint).await.stays;
        let ends: Vec<_> = stays.iter().map(|stay| (stay.left_at.is_some(), stay.end)).collect();
        assert_eq!(ends, [(true, Some(StayEnd::TakenOut)), (false, None)]);
        assert_eq!(stays[1].card.state, ItemState::InSprint);
    }

    async fn what_is_not_refined_is_planned_with_a_warning(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let item = team.item("Without criteria", 3).await.id;
        let added = team.add(sprint, &[item]).await;
        assert_eq!((added.items, added.unrefined.len()), (1, 1));
        let plan = sprints::planning(&team.manager, &team.project, sprint, &Pick::default()).await.unwrap();
        assert_eq!((plan.points, plan.unrefined(), plan.backlog_total), (whole(3), 1, 0));
        sprints::move_item(&team.manager, &team.project, item, None, None).await.unwrap();
        let plan = sprints::planning(&team.manager, &team.project, sprint, &Pick::default()).await.unwrap();
        assert_eq!((plan.planned.len(), plan.backlog.len()), (0, 1));
    }

    async fn leave_lowers_capacity_and_hours_by_hand_count_instead(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let serhii = team.vendor.actor().person().unwrap();
        let hours = async || -> (Minutes, usize) {
            let plan = sprints::planning(&team.manager, &team.project, sprint, &Pick::default()).await.unwrap();
            let seat = plan.seats.into_iter().find(|seat| seat.person.id == serhii).expect("he is on the team");
            (seat.capacity(), seat.away.len())
        };
        assert_eq!(hours().await, (Minutes::hours(80), 0));
        let leave = NewAbsence {
            person: serhii,
            from: day("2026-12-01"),
            until: day("2026-12-01"),
            hours_a_day: String::new(),
            reason: "leave".to_owned(),
        };
        projects::add_absence(&team.vendor, &team.project, leave).await.unwrap();
        assert_eq!(hours().await, (Minutes::hours(72), 1));
        sprints::set_capacity(&team.manager, &team.project, sprint, serhii, Some(Minutes::hours(30))).await.unwrap();
        assert_eq!(hours().await.0, Minutes::hours(30));
        sprints::set_capacity(&team.manager, &team.project, sprint, serhii, None).await.unwrap();
        assert_eq!(hours().await.0, Minutes::hours(72));
        let stranger: PersonId = home.person("Stranger").await;
        let refused = refusal(sprints::set_capacity(&team.manager, &team.project, sprint, stranger, None).await);
        assert_eq!(refused, Refusal::NotFound);
    }

    async fn adding_removing_and_re_estimating_after_the_start_changes_the_scope(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let (first, second, third) = (team.item("One", 5).await, team.item("Two", 3).await, team.item("Three", 8).await);
        team.add(sprint, &[first.id, second.id]).await;
        team.start(home, sprint).await;
        team.add(sprint, &[third.id]).await;
        home.wait(TimeDelta::minutes(1));
        sprints::remove_items(&team.manager, &team.project, sprint, &[second.id]).await.unwrap();
        home.wait(TimeDelta::minutes(1));
        team.re_estimate(&first, 13).await.unwrap();
        let report = team.report(sprint).await;
        let (ledger, chart) = report.numbers.expect("started");
        assert!(ledger.adds_up());
        let sums = (ledger.committed.points, ledger.added.points, ledger.removed.points, ledger.re_estimated.points);
        assert_eq!(sums, (whole(8), whole(8), whole(3), whole(8)));
        assert_eq!(chart.start, whole(8));
        let who = |line: &'_ sprints::ScopeLine| line.person.as_ref().map(|person| person.name.clone());
        let by: Vec<_> = report.scope.iter().map(|line| (line.code.as_str(), line.by, who(line))).collect();
        let nadia = Some("Nadia ARAS".to_owned());
        assert_eq!(by, [("ARAS-1", whole(8), nadia.clone()), ("ARAS-2", whole(-3), nadia.clone()), ("ARAS-3", whole(8), nadia)]);
    }

    async fn a_drop_within_a_list_ranks_and_one_across_keeps_the_rank(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let (one, two, three) = (team.item("One", 1).await.id, team.item("Two", 2).await.id, team.item("Three", 3).await.id);
        let sprint = team.sprint().await;
        let order = async || {
            let plan = sprints::planning(&team.manager, &team.project, sprint, &Pick::default()).await.unwrap();
            plan.backlog.iter().map(|card| card.id).collect::<Vec<_>>()
        };
        let drop = async |item, to, spot| sprints::move_item(&team.manager, &team.project, item, to, Some(spot)).await;
        drop(three, None, Spot::After(one)).await.unwrap();
        assert_eq!(order().await, [one, three, two]);
        drop(three, Some(sprint), Spot::Top).await.unwrap();
        drop(three, None, Spot::After(two)).await.unwrap();
        assert_eq!(order().await, [one, three, two]);
    }

    async fn a_daily_line_is_ones_own_and_one_a_day(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        assert_eq!(rule(sprints::write_daily(&team.vendor, &team.project, sprint, "Soon").await), "error-sprint-not-active");
        team.start(home, sprint).await;
        sprints::write_daily(&team.vendor, &team.project, sprint, "The lead form").await.unwrap();
        sprints::write_daily(&team.vendor, &team.project, sprint, "The lead form, then the PDF").await.unwrap();
        sprints::write_daily(&team.owner, &team.project, sprint, "Reviews").await.unwrap();
        let board = sprints::board(&team.vendor, &team.project, sprint, None).await.unwrap();
        assert_eq!(board.my_line.as_deref(), Some("The lead form, then the PDF"));
        assert_eq!(board.daily.len(), 2);
        assert_eq!(refusal(sprints::write_daily(&team.sponsor, &team.project, sprint, "Hello").await), Refusal::Forbidden);
    }

    async fn another_projects_ids_are_not_found(home: Home) {
        let (ours, theirs) = (Team::new(home, "ARAS").await, Team::new(home, "NOVIN").await);
        let sprint = ours.sprint().await;
        let item = theirs.item("Theirs", 5).await.id;
        for refused in [
            refusal(sprints::move_item(&ours.manager, &ours.project, item, Some(sprint), None).await),
            refusal(sprints::add_items(&ours.manager, &ours.project, sprint, &[item]).await.map(|_| ())),
            refusal(sprints::accept(&ours.owner, &ours.project, item).await),
            refusal(sprints::board(&ours.manager, &ours.project, 99, None).await.map(|_| ())),
            refusal(sprints::list(&ours.manager, &theirs.project).await.map(|_| ())),
            refusal(sprints::start(&ours.manager, &theirs.project, sprint).await.map(|_| ())),
        ] {
            assert_eq!(refused, Refusal::NotFound);
        }
    }

    async fn both_sides_of_the_ledger_agree_whatever_people_do(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let mut items = Vec::new();
        for points in [1, 2, 3, 5, 8, 13] {
            items.push(team.item(&format!("Item of {points}"), points).await);
        }
        let committed: Vec<ItemId> = items[..4].iter().map(|item| item.id).collect();
        team.add(sprint, &committed).await;
        team.start(home, sprint).await;
        let mut dice = Dice(20_261_123);
        for step in 0..80 {
            home.wait(TimeDelta::minutes(37));
            let item = &items[dice.below(items.len())];
            // Most of what is tried is allowed; what is refused must change nothing.
            let _ = match dice.below(8) {
                0 => sprints::move_item(&team.manager, &team.project, item.id, Some(sprint), None).await,
                1 => sprints::move_item(&team.manager, &team.project, item.id, None, None).await,
                2 => team.re_estimate(item, dice.below(14) as i32).await,
                3 => sprints::accept(&team.owner, &team.project, item.id).await,
                4 => sprints::reject(&team.owner, &team.project, item.id, "Not yet").await,
                5 => backlog::set_state(&team.manager, &team.project, item.id, ItemState::Dropped).await,
                _ => team.to(sprint, item.id, ItemState::COLUMNS[dice.below(4)]).await.map(|_| ()),
            };
            let ledger = team.ledger(sprint).await;
            assert!(ledger.adds_up(), "step {step}: {ledger:?}");
        }
        let before = team.ledger(sprint).await;
        let board = sprints::board(&team.manager, &team.project, sprint, None).await.unwrap();
        assert_eq!(board.done, before.done.points, "the board and the ledger agree");
        home.wait(TimeDelta::minutes(1));
        team.close(sprint, CarryTo::NextSprint, Onward::PlannedOrNew).await.unwrap();
        let after = team.ledger(sprint).await;
        assert_eq!(Ledger { carried: before.carried, ..after }, before, "closing changes no number but what was carried");
        assert_eq!(after.carried, after.unfinished);
    }
}

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}
