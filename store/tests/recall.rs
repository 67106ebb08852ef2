//! What was read is told again for as long as nothing changed, and to nobody who may not know it. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Team, databases};
use chrono::TimeDelta;
use golive_domain::{
    access::Role,
    backlog::{AssigneePick, Filter, HalfPoints, ItemState},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    backlog::{self, Created, Estimate, ItemFields, NewItem},
    projects, sprints,
};

async fn add(desk: &Desk, project: &ProjectKey, title: &str) -> Created {
    let fields = ItemFields { title: Some(title.to_owned()), ..ItemFields::default() };
    backlog::create(desk, project, NewItem { fields, ..NewItem::default() }).await.unwrap()
}

/// How many items a page shows.
async fn count(desk: &Desk, project: &ProjectKey, filter: &Filter) -> u64 {
    backlog::list(desk, project, filter).await.unwrap().total
}

databases! {
    async fn a_page_after_a_write_knows_of_it(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let all = Filter::default();
        for number in 1..=3 {
            let item = add(&owner, &project, &format!("Title {number}")).await;
            for _ in 0..2 {
                let page = owner.still().await.unwrap();
                assert_eq!(count(&page, &project, &all).await, number);
                assert_eq!(backlog::item(&page, &project, item.number).await.unwrap().comments.len(), 0);
                assert_eq!(backlog::search(&page, &project, "title").await.unwrap().len() as u64, number);
            }
            backlog::comment(&owner, &project, item.id, "Seen").await.unwrap();
            let page = owner.still().await.unwrap();
            assert_eq!(backlog::item(&page, &project, item.number).await.unwrap().comments.len(), 1);
        }
    }

    async fn an_instant_of_yesterday_leaves_nothing_behind(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let all = Filter::default();
        add(&owner, &project, "One").await;
        let old = owner.still().await.unwrap();
        assert_eq!(count(&old, &project, &all).await, 1);
        add(&owner, &project, "Two").await;
        let new = owner.still().await.unwrap();
        for _ in 0..2 {
            assert_eq!(count(&new, &project, &all).await, 2);
            assert_eq!(count(&old, &project, &all).await, 1);
        }
    }

    async fn what_one_may_see_another_may_not(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let estimate = Estimate { points: Some(HalfPoints::whole(3)), fixed: Some(golive_domain::money::Minor(12_345)), ..Estimate::default() };
        let fields = ItemFields { title: Some("Priced".to_owned()), ..ItemFields::default() };
        let new = NewItem { fields, estimate: Some(estimate), ..NewItem::default() };
        let item = backlog::create(&team.manager, &team.project, new).await.unwrap();
        for (desk, sees) in [(&team.manager, true), (&team.vendor, false), (&team.manager, true)] {
            let page = desk.still().await.unwrap();
            let list = backlog::list(&page, &team.project, &Filter::default()).await.unwrap();
            assert_eq!((list.price.is_some(), list.rows[0].price.is_some()), (sees, sees));
            assert_eq!(backlog::item(&page, &team.project, item.number).await.unwrap().fixed.is_some(), sees);
            assert_eq!(projects::frame(&page, &team.project).await.unwrap().roles.contains(&Role::ProjectManager), sees);
        }
    }

    async fn what_is_ones_own_is_told_to_oneself(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let item = team.item("Mine", 1).await;
        backlog::comment(&team.owner, &team.project, item.id, "I wrote this").await.unwrap();
        backlog::unwatch(&team.owner, &team.project, item.id).await.unwrap();
        let mine = Filter { assignee: Some(AssigneePick::Me), ..Filter::default() };
        let owner = team.owner.actor().person().unwrap();
        let version = backlog::item(&team.manager, &team.project, item.number).await.unwrap().row.version;
        let fields = ItemFields { assignee: Some(Some(owner)), ..ItemFields::default() };
        backlog::edit(&team.manager, &team.project, item.id, version, fields).await.unwrap();
        for (desk, own) in [(&team.owner, true), (&team.manager, false), (&team.owner, true)] {
            let page = desk.still().await.unwrap();
            assert_eq!(count(&page, &team.project, &mine).await, u64::from(own));
            let view = backlog::item(&page, &team.project, item.number).await.unwrap();
            assert_eq!(view.comments[0].own, own);
        }
        // Watching has no event.
        for watched in [true, false, true] {
            let deed = if watched { backlog::watch(&team.owner, &team.project, item.id).await } else { backlog::unwatch(&team.owner, &team.project, item.id).await };
            deed.unwrap();
            let page = team.owner.still().await.unwrap();
            assert_eq!(backlog::item(&page, &team.project, item.number).await.unwrap().watched, watched);
        }
    }

    async fn a_board_knows_what_day_it_is(home: Home) {
        let team = Team::new(home, "ARAS").await;
        let sprint = team.sprint().await;
        let item = team.item("Carried", 2).await;
        team.add(sprint, &[item.id]).await;
        team.start(home, sprint).await;
        sprints::write_daily(&team.vendor, &team.project, sprint, "Today I test").await.unwrap();
        let lines = async |desk: &Desk| {
            let board = sprints::board(&desk.still().await.unwrap(), &team.project, sprint, None).await.unwrap();
            (board.daily.len(), board.my_line.is_some(), board.columns.iter().map(|column| column.cards.len()).sum::<usize>())
        };
        assert_eq!(lines(&team.vendor).await, (1, true, 1));
        assert_eq!(lines(&team.manager).await, (1, false, 1));
        home.wait(TimeDelta::days(1));
        assert_eq!(lines(&team.vendor).await, (0, false, 1));

        let days = async || {
            let report = sprints::report(&team.manager.still().await.unwrap(), &team.project, sprint).await.unwrap();
            report.numbers.unwrap().1.days.iter().filter(|day| day.known.is_some()).count()
        };
        assert_eq!(days().await, 2);
        home.wait(TimeDelta::days(1));
        assert_eq!(days().await, 3);
        team.to(sprint, item.id, ItemState::InProgress).await.unwrap();
        assert_eq!(lines(&team.manager).await.2, 1);
    }
}
