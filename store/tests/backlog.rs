//! The backlog, on both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::databases;
use bytes::Bytes;
use chrono::TimeDelta;
use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    backlog::{EstimateLine, Filter, HalfPoints, ItemState, Minutes, Moscow, Skill},
    id::ItemId,
    text::ProjectKey,
};
use golive_store::{
    Desk,
    backlog::{self, BulkChange, Created, Estimate, ItemFields, NewItem, Spot},
};

async fn add(desk: &Desk, project: &ProjectKey, title: &str) -> Created {
    with(desk, project, ItemFields { title: Some(title.to_owned()), ..ItemFields::default() }).await
}

async fn with(desk: &Desk, project: &ProjectKey, fields: ItemFields) -> Created {
    backlog::create(desk, project, NewItem { fields, ..NewItem::default() }).await.unwrap()
}

async fn titles(desk: &Desk, project: &ProjectKey, filter: &Filter) -> Vec<String> {
    backlog::list(desk, project, filter).await.unwrap().rows.into_iter().map(|row| row.title).collect()
}

fn refused<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Refusal {
    result.unwrap_err().into()
}

fn rule(refusal: Refusal) -> String {
    match refusal {
        Refusal::Conflict(Conflict::Rule { say }) => say.key,
        other => panic!("no rule: {other:?}"),
    }
}

fn titled(title: &str) -> ItemFields {
    ItemFields { title: Some(title.to_owned()), ..ItemFields::default() }
}

databases! {
    async fn many_write_at_once_and_none_is_refused_or_lost(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let writers = (0..8).map(async |_| {
            for _ in 0..5 {
                add(&owner, &project, "together").await;
            }
        });
        futures::future::join_all(writers).await;
        let found = backlog::list(&owner, &project, &Filter::default()).await.unwrap();
        let mut numbers: Vec<i32> = found.rows.iter().map(|row| row.number).collect();
        numbers.sort_unstable();
        assert_eq!((found.total, numbers), (40, (1..=40).collect()));
    }

    async fn a_list_says_what_it_comes_to(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        for (title, points) in [("one", 3), ("two", 5)] {
            let item = add(&owner, &project, title).await;
            let estimate = Estimate { points: Some(HalfPoints::whole(points)), ..Estimate::default() };
            backlog::estimate(&owner, &project, item.id, 1, estimate).await.unwrap();
        }
        add(&owner, &project, "not estimated").await;
        let page = backlog::list(&owner, &project, &Filter::default()).await.unwrap();
        assert_eq!((page.total, page.points), (3, HalfPoints::whole(8)));
        let none = backlog::list(&owner, &project, &Filter { text: Some("nowhere".into()), ..Filter::default() }).await.unwrap();
        assert_eq!((none.total, none.points, none.page), (0, HalfPoints(0), 1));
    }

    async fn items_are_numbered_and_stand_where_they_are_put(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let first = add(&owner, &project, "one").await;
        add(&owner, &project, "two").await;
        let top = NewItem { fields: titled("zero"), spot: Spot::Top, ..NewItem::default() };
        backlog::create(&owner, &project, top).await.unwrap();
        assert_eq!((first.number, first.code.as_str()), (1, "ARAS-1"));
        assert_eq!(titles(&owner, &project, &Filter::default()).await, ["zero", "one", "two"]);
        backlog::move_item(&owner, &project, first.id, Spot::Bottom).await.unwrap();
        assert_eq!(titles(&owner, &project, &Filter::default()).await, ["zero", "two", "one"]);
    }

    async fn the_order_survives_moves_at_the_same_time(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let mut made = Vec::new();
        for title in ["a", "b", "c", "d", "e", "f"] {
            made.push(add(&owner, &project, title).await.id);
        }
        let (first, second, third) = tokio::join!(
            backlog::move_item(&owner, &project, made[3], Spot::After(made[0])),
            backlog::move_item(&owner, &project, made[4], Spot::After(made[0])),
            backlog::move_item(&owner, &project, made[5], Spot::Before(made[1])),
        );
        first.and(second).and(third).unwrap();
        let order = titles(&owner, &project, &Filter::default()).await;
        assert_eq!((order[0].as_str(), &order[4..]), ("a", ["b".to_owned(), "c".to_owned()].as_slice()));
        let mut moved = order[1..4].to_vec();
        moved.sort();
        assert_eq!(moved, ["d", "e", "f"]);
    }

    async fn a_later_save_is_told_what_the_other_changed(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let other = home.member(&project, "Oksana", &[Role::SolutionArchitect]).await;
        let item = add(&owner, &project, "Orders").await;
        home.wait(TimeDelta::minutes(1));
        backlog::edit(&other, &project, item.id, 1, titled("Orders from the ERP")).await.unwrap();
        let refusal = refused(backlog::edit(&owner, &project, item.id, 1, titled("Orders, daily")).await);
        let Refusal::Conflict(Conflict::Edited { version, by, changes }) = refusal else { panic!("{refusal:?}") };
        assert_eq!((version, by.as_str()), (2, "Oksana"));
        assert_eq!((changes[0].field.as_str(), changes[0].to.as_str()), ("title", Some("Orders from the ERP")));
        backlog::edit(&owner, &project, item.id, 2, titled("Orders, daily")).await.unwrap();
    }

    async fn what_would_wait_for_itself_is_refused_by_name(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let [a, b, c] = [add(&owner, &project, "a").await.id, add(&owner, &project, "b").await.id, add(&owner, &project, "c").await.id];
        backlog::add_dependency(&owner, &project, a, b).await.unwrap();
        backlog::add_dependency(&owner, &project, b, c).await.unwrap();
        let Refusal::Invalid { fields } = refused(backlog::add_dependency(&owner, &project, c, a).await) else { panic!() };
        assert_eq!(fields[0].say.args[0].1, "ARAS-3 → ARAS-1 → ARAS-2 → ARAS-3");
        backlog::set_parent(&owner, &project, a, Some(b)).await.unwrap();
        let Refusal::Invalid { fields } = refused(backlog::set_parent(&owner, &project, b, Some(a)).await) else { panic!() };
        assert_eq!(fields[0].say.key, "error-parent-loop");
        let view = backlog::item(&owner, &project, 2).await.unwrap();
        assert_eq!((view.links.children[0].id, view.links.needs[0].id, view.links.needed_by[0].id), (a, c, a));
    }

    async fn an_estimate_refines_and_a_lost_one_does_not(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let criteria = Some(vec!["Every order of yesterday is there".to_owned()]);
        let item = with(&owner, &project, ItemFields { criteria, ..titled("Orders") }).await;
        let estimate = Estimate {
            points: Some(HalfPoints::whole(5)),
            lines: vec![EstimateLine { skill: Skill::parse("developer").unwrap(), minutes: Minutes::hours(8), person: None }],
            fixed: None,
        };
        backlog::estimate(&owner, &project, item.id, 1, estimate).await.unwrap();
        let view = backlog::item(&owner, &project, 1).await.unwrap();
        assert_eq!((view.row.state, view.row.points, view.row.minutes), (ItemState::Refined, Some(HalfPoints(10)), Minutes::hours(8)));
        assert!(view.estimated_on.is_some());
        backlog::undo(&owner, &project, item.id).await.unwrap();
        let view = backlog::item(&owner, &project, 1).await.unwrap();
        assert_eq!((view.row.state, view.row.points, view.row.version), (ItemState::New, None, 3));
    }

    async fn words_are_found_as_people_type_them(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        add(&owner, &project, "گزارش‌های مشتری").await;
        add(&owner, &project, "Import z Łodzi").await;
        with(&owner, &project, ItemFields { labels: Some(vec!["ERP".into()]), ..titled("Звіт про Відвантаження") }).await;
        for (text, number) in [("مشتري", 1), ("گزارش های", 1), ("lodzi", 2), ("відвант", 3), ("erp", 3), ("ARAS-2", 2), ("۲", 2)] {
            let found = backlog::search(&owner, &project, text).await.unwrap();
            assert_eq!(found.first().map(|row| row.number), Some(number), "{text}");
        }
        assert!(backlog::search(&owner, &project, "\" OR *").await.unwrap().is_empty());
        let filter = Filter { text: Some("lodz".into()), ..Filter::default() };
        assert_eq!(titles(&owner, &project, &filter).await, ["Import z Łodzi"]);
    }

    async fn filters_narrow_and_pages_hold_fifty(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        for n in 0..55 {
            let moscow = if n % 2 == 0 { Moscow::Must } else { Moscow::Could };
            with(&owner, &project, ItemFields { moscow: Some(moscow), labels: Some(vec![format!("l{}", n % 3)]), ..titled(&format!("item {n}")) }).await;
        }
        let page = backlog::list(&owner, &project, &Filter { page: 9, ..Filter::default() }).await.unwrap();
        assert_eq!((page.total, page.page, page.rows.len()), (55, 2, 5));
        let musts = Filter { moscow: vec![Moscow::Must], labels: vec!["l0".into()], ..Filter::default() };
        let page = backlog::list(&owner, &project, &musts).await.unwrap();
        assert_eq!(page.total, 10);
        assert!(page.rows.iter().all(|row| row.moscow == Moscow::Must && row.labels == ["l0"]));
        backlog::save_filter(&owner, &project, "Musts", &musts.to_query(), true).await.unwrap();
        let seen = home.member(&project, "Oksana", &[Role::VendorDeveloper]).await;
        assert_eq!(backlog::saved_filters(&seen, &project).await.unwrap()[0].name, "Musts");
    }

    async fn a_bulk_change_is_all_or_nothing(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let ids: Vec<ItemId> = [add(&owner, &project, "a").await.id, add(&owner, &project, "b").await.id].to_vec();
        assert_eq!(backlog::bulk(&owner, &project, &ids, BulkChange::AddLabel("ERP".into())).await.unwrap(), 2);
        assert_eq!(backlog::bulk(&owner, &project, &ids, BulkChange::AddLabel("erp".into())).await.unwrap(), 0);
        backlog::set_state(&owner, &project, ids[1], ItemState::Dropped).await.unwrap();
        assert_eq!(rule(refused(backlog::bulk(&owner, &project, &ids, BulkChange::State(ItemState::InSprint)).await)), "error-state-no-sprint");
        assert_eq!(backlog::item(&owner, &project, 1).await.unwrap().row.state, ItemState::New);
        backlog::bulk(&owner, &project, &ids, BulkChange::Archive).await.unwrap();
        assert!(titles(&owner, &project, &Filter::default()).await.is_empty());
        backlog::undo(&owner, &project, ids[0]).await.unwrap();
        assert_eq!(titles(&owner, &project, &Filter::default()).await, ["a"]);
    }

    async fn somebody_elses_change_is_not_undone(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let other = home.member(&project, "Oksana", &[Role::SolutionArchitect]).await;
        let item = add(&owner, &project, "Orders").await;
        backlog::edit(&owner, &project, item.id, 1, titled("Orders 2")).await.unwrap();
        backlog::edit(&other, &project, item.id, 2, titled("Orders 3")).await.unwrap();
        assert_eq!(rule(refused(backlog::undo(&owner, &project, item.id).await)), "error-undo-stale");
        backlog::undo(&other, &project, item.id).await.unwrap();
        assert_eq!(titles(&owner, &project, &Filter::default()).await, ["Orders 2"]);
    }

    async fn a_comment_is_its_authors_and_calls_people(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let other = home.member(&project, "Oksana", &[Role::VendorDeveloper]).await;
        let item = add(&owner, &project, "Orders").await;
        let id = backlog::comment(&owner, &project, item.id, "What do you think, @oksana?").await.unwrap();
        let account = golive_store::people::account(&home.store, other.actor().person().unwrap()).await.unwrap().unwrap();
        assert_eq!(account.unread, 1);
        assert_eq!(refused(backlog::edit_comment(&other, &project, id, 1, "mine").await), Refusal::Forbidden);
        assert_eq!(refused(backlog::remove_comment(&other, &project, id).await), Refusal::Forbidden);
        backlog::edit_comment(&owner, &project, id, 1, "Never mind").await.unwrap();
        backlog::remove_comment(&owner, &project, id).await.unwrap();
        let view = backlog::item(&other, &project, 1).await.unwrap();
        assert!(view.comments[0].removed && view.comments[0].body.is_empty());
    }

    async fn a_file_is_what_its_bytes_say(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let item = add(&owner, &project, "Orders").await;
        let page = Bytes::from_static(b"<!DOCTYPE html><script>alert(1)</script>");
        let id = backlog::attach(&owner, &project, item.id, "../logo.png", page.clone()).await.unwrap();
        let file = backlog::download(&owner, &project, id).await.unwrap();
        assert_eq!((file.name.as_str(), file.media_type.as_str(), file.bytes), ("logo.png", "text/plain", page.len() as u64));
        backlog::detach(&owner, &project, id).await.unwrap();
        assert_eq!(refused(backlog::download(&owner, &project, id).await.map(drop)), Refusal::NotFound);
        let large = Bytes::from(vec![0; backlog::MAX_BYTES as usize + 1]);
        assert!(matches!(refused(backlog::attach(&owner, &project, item.id, "x", large).await), Refusal::TooLarge { .. }));
    }

    async fn what_belongs_to_another_project_is_not_there(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let (other, stranger) = home.project("OTHER").await;
        let own = add(&owner, &project, "own").await.id;
        let foreign = add(&stranger, &other, "foreign").await.id;
        let comment = backlog::comment(&stranger, &other, foreign, "text").await.unwrap();
        let not_found = Refusal::NotFound;
        assert_eq!(refused(backlog::edit(&owner, &project, foreign, 1, titled("x")).await), not_found);
        assert_eq!(refused(backlog::estimate(&owner, &project, foreign, 1, Estimate::default()).await), not_found);
        assert_eq!(refused(backlog::move_item(&owner, &project, foreign, Spot::Top).await), not_found);
        assert_eq!(refused(backlog::move_item(&owner, &project, own, Spot::After(foreign)).await), not_found);
        assert_eq!(refused(backlog::set_state(&owner, &project, foreign, ItemState::Dropped).await), not_found);
        assert_eq!(refused(backlog::archive(&owner, &project, foreign).await), not_found);
        assert_eq!(refused(backlog::add_dependency(&owner, &project, own, foreign).await), not_found);
        assert_eq!(refused(backlog::bulk(&owner, &project, &[own, foreign], BulkChange::Archive).await), not_found);
        assert_eq!(refused(backlog::comment(&owner, &project, foreign, "text").await), not_found);
        assert_eq!(refused(backlog::edit_comment(&owner, &project, comment, 1, "text").await), not_found);
        assert_eq!(refused(backlog::watch(&owner, &project, foreign).await), not_found);
        assert_eq!(refused(backlog::attach(&owner, &project, foreign, "x", Bytes::from_static(b"x")).await), not_found);
        let Refusal::Invalid { fields } = refused(backlog::set_parent(&owner, &project, own, Some(foreign)).await) else { panic!() };
        assert_eq!(fields[0].field, "parent");
        assert_eq!(refused(backlog::list(&owner, &other, &Filter::default()).await), not_found);
    }
}
