//! Finding items: by key, by words, by whether there is still something to do. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::databases;
use golive_domain::{
    Error as Refusal,
    backlog::{Filter, HalfPoints, ItemState, Status},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    backlog::{self, BulkChange, Created, Estimate, ItemFields, NewItem},
    import,
};

async fn add(desk: &Desk, project: &ProjectKey, title: &str, key: Option<&str>) -> Created {
    let fields = ItemFields { title: Some(title.to_owned()), ..ItemFields::default() };
    let new = NewItem { fields, external_key: key.map(str::to_owned), ..NewItem::default() };
    backlog::create(desk, project, new).await.unwrap()
}

async fn found(desk: &Desk, project: &ProjectKey, text: &str) -> Vec<String> {
    backlog::search(desk, project, text).await.unwrap().into_iter().map(|row| row.title).collect()
}

/// Titles of what a filter shows, with its points.
async fn shown(desk: &Desk, project: &ProjectKey, filter: &Filter) -> (Vec<String>, HalfPoints) {
    let page = backlog::list(desk, project, filter).await.unwrap();
    (page.rows.into_iter().map(|row| row.title).collect(), page.points)
}

databases! {
    async fn what_has_the_key_comes_before_what_mentions_it(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        add(&owner, &project, "Follows XD-1318 and ARAS-3", None).await;
        add(&owner, &project, "Also like XD-1318, see 3", None).await;
        add(&owner, &project, "Start the container", Some("XD-1318")).await;
        add(&owner, &project, "Another tool's", Some("Ab-7")).await;
        for text in ["XD-1318", "xd-1318", " Xd-۱۳۱۸ ", "1318"] {
            let found = found(&owner, &project, text).await;
            assert_eq!((found.first().map(String::as_str), found.len()), (Some("Start the container"), 3), "{text}: {found:?}");
        }
        for text in ["ARAS-3", "aras 3", "3"] {
            assert_eq!(found(&owner, &project, text).await.first().map(String::as_str), Some("Start the container"), "{text}");
        }
        assert_eq!(found(&owner, &project, "Ab-7").await, ["Another tool's"]);
    }

    async fn an_items_own_number_comes_before_a_key_that_ends_so(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        add(&owner, &project, "Imported", Some("XD-2")).await;
        add(&owner, &project, "Ours", None).await;
        assert_eq!(found(&owner, &project, "2").await, ["Ours", "Imported"]);
    }

    async fn an_item_is_named_by_its_key_or_the_one_it_came_under(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let ours = add(&owner, &project, "Ours", None).await;
        let theirs = add(&owner, &project, "Theirs", Some("XD-1318")).await;
        for (text, id) in [("ARAS-1", ours.id), ("۱", ours.id), ("xd-1318", theirs.id), ("2", theirs.id)] {
            assert_eq!(backlog::by_code(&owner, &project, text).await.unwrap(), id, "{text}");
        }
        for text in ["XD-1319", "9", "Ours", ""] {
            assert_eq!(Refusal::from(backlog::by_code(&owner, &project, text).await.unwrap_err()), Refusal::NotFound, "{text}");
        }
        let offered = backlog::pick(&owner, &project, "theirs", None).await.unwrap();
        assert_eq!(offered.iter().map(|pick| pick.code.as_str()).collect::<Vec<_>>(), ["ARAS-2"]);
        assert!(backlog::pick(&owner, &project, "theirs", Some(theirs.id)).await.unwrap().is_empty(), "an item is not offered to itself");
    }

    async fn many_items_are_hung_under_one_or_none_of_them(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        let epic = add(&owner, &project, "Epic", None).await.id;
        let ids = [add(&owner, &project, "a", None).await.id, add(&owner, &project, "b", None).await.id];
        assert_eq!(backlog::bulk(&owner, &project, &ids, BulkChange::Parent(Some(epic))).await.unwrap(), 2);
        let below = Filter { parent: Some(epic), ..Filter::default() };
        assert_eq!(shown(&owner, &project, &below).await.0, ["a", "b"]);
        let with_the_epic = [ids[0], epic];
        let refused = backlog::bulk(&owner, &project, &with_the_epic, BulkChange::Parent(Some(ids[1]))).await.unwrap_err();
        assert!(matches!(Refusal::from(refused), Refusal::Invalid { fields } if fields[0].say.key == "error-parent-loop"));
        assert_eq!(shown(&owner, &project, &below).await.0, ["a", "b"], "all or none");
        backlog::bulk(&owner, &project, &ids, BulkChange::Parent(None)).await.unwrap();
        assert!(shown(&owner, &project, &below).await.0.is_empty());
    }

    async fn what_is_finished_is_apart_from_what_is_open(home: Home) {
        let (project, owner) = home.project("ARAS").await;
        for (title, points) in [("open", 3), ("given up", 5)] {
            let item = add(&owner, &project, title, None).await;
            let estimate = Estimate { points: Some(HalfPoints::whole(points)), ..Estimate::default() };
            backlog::estimate(&owner, &project, item.id, 1, estimate).await.unwrap();
            if title == "given up" {
                backlog::set_state(&owner, &project, item.id, ItemState::Dropped).await.unwrap();
            }
        }
        let of = |status| Filter { status, ..Filter::default() };
        let is = |titles: &[&str], points| (titles.iter().map(ToString::to_string).collect::<Vec<_>>(), HalfPoints::whole(points));
        assert_eq!(shown(&owner, &project, &of(None).at_work()).await, is(&["open"], 3));
        assert_eq!(shown(&owner, &project, &of(Some(Status::Finished))).await, is(&["given up"], 5));
        for all in [of(None), of(Some(Status::All)).at_work()] {
            assert_eq!(shown(&owner, &project, &all).await, is(&["open", "given up"], 8));
        }
        let dropped = Filter { states: vec![ItemState::Dropped], ..Filter::default() };
        assert_eq!(shown(&owner, &project, &dropped.at_work()).await, is(&["given up"], 5));
        assert_eq!(import::export(&owner, &project, &of(None).at_work()).await.unwrap().rows.len(), 1, "what leaves is what is shown");
        assert_eq!(import::export(&owner, &project, &of(None)).await.unwrap().rows.len(), 2);
    }
}
