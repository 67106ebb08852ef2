//! Sprints from planning to report, and the releases that come of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use chrono::{NaiveDate, TimeDelta};
use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    backlog::{HalfPoints, ItemState, Minutes},
    id::{ItemId, PersonId},
    people::CalendarKind,
    projects::{Methodology, ProjectSize},
    sprints::{CarryChoices, CarryTo, Ledger, SprintState, StayEnd},
    text::ProjectKey,
};
use golive_store::{
    Desk, Error,
    backlog::{self, Created, Estimate, ItemFields, NewItem, Spot},
    projects::{self, NewAbsence, NewProject},
    releases::{self, ReleaseDraft},
    sprints::{self, Closing, Notes, Onward, Pick, SprintDraft},
};
use support::{Home, databases};

/// A project with the people a sprint needs.
struct Team {
    project: ProjectKey,
    manager: Desk,
    owner: Desk,
    vendor: Desk,
    sponsor: Desk,
}

impl Team {
    async fn new(home: &Home, key: &str) -> Self {
        let admin = home.administrator(&format!("Admin {key}")).await;
        let new = NewProject {
            key: key.to_owned(),
            name: format!("Project {key}"),
            size: ProjectSize::Medium,
            methodology: Methodology::Agile,
            calendar: CalendarKind::Gregorian,
            time_zone: "UTC".to_owned(),
            currency: "EUR".to_owned(),
            manage: false,
        };
        let project = projects::create(&admin, new).await.unwrap();
        let member = async |name: &str, role| home.member(&project, &format!("{name} {key}"), &[role]).await;
        Self {
            manager: member("Nadia", Role::ProjectManager).await,
            owner: member("Maryam", Role::ProductOwner).await,
            vendor: member("Serhii", Role::VendorDeveloper).await,
            sponsor: member("Reza", Role::Sponsor).await,
            project,
        }
    }

    /// The number of a new planned sprint.
    async fn sprint(&self) -> i32 {
        sprints::plan(&self.manager, &self.project, SprintDraft::default()).await.unwrap().number
    }

    async fn item(&self, title: &str, points: i32) -> Created {
        let fields = ItemFields { title: Some(title.to_owned()), ..ItemFields::default() };
        let estimate = Some(Estimate { points: Some(HalfPoints::whole(points)), ..Estimate::default() });
        backlog::create(&self.manager, &self.project, NewItem { fields, estimate, ..NewItem::default() }).await.unwrap()
    }

    async fn add(&self, sprint: i32, items: &[ItemId]) -> sprints::Added {
        sprints::add_items(&self.manager, &self.project, sprint, items).await.unwrap()
    }

    async fn start(&self, home: &Home, sprint: i32) {
        sprints::start(&self.manager, &self.project, sprint).await.unwrap();
        home.wait(TimeDelta::minutes(1));
    }

    async fn to(&self, sprint: i32, item: ItemId, state: ItemState) -> golive_store::Result<sprints::Moved> {
        sprints::move_card(&self.vendor, &self.project, sprint, item, state).await
    }

    async fn close(&self, sprint: i32, all: CarryTo, onward: Onward) -> golive_store::Result<sprints::Closed> {
        sprints::close(&self.manager, &self.project, sprint, Closing { choices: CarryChoices::all(all), onward }).await
    }

    async fn ledger(&self, sprint: i32) -> Ledger {
        sprints::report(&self.manager, &self.project, sprint).await.unwrap().numbers.expect("it was started").0
    }

    async fn report(&self, sprint: i32) -> sprints::Report {
        sprints::report(&self.manager, &self.project, sprint).await.unwrap()
    }
}

fn refusal<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

fn rule<T: std::fmt::Debug>(result: golive_store::Result<T>) -> String {
    match refusal(result) {
        Refusal::Conflict(Conflict::Rule { say }) => say.key,
        other => panic!("no rule refused it: {other:?}"),
    }
}

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
        re_estimate(&team, &first, 13).await;
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
                2 => try_estimate(&team, item, dice.below(14) as i32).await,
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

async fn re_estimate(team: &Team, item: &Created, points: i32) {
    try_estimate(team, item, points).await.unwrap();
}

async fn try_estimate(team: &Team, item: &Created, points: i32) -> golive_store::Result<()> {
    let version = backlog::item(&team.manager, &team.project, item.number).await.unwrap().row.version;
    let estimate = Estimate { points: Some(whole(points)), ..Estimate::default() };
    backlog::estimate(&team.manager, &team.project, item.id, version, estimate).await
}

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}
