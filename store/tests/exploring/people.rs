//! Who explores, who reads, who is shown what waits.

use super::{Room, charter, refused};
use crate::support::{databases, refusal};
use golive_domain::{
    Error as Refusal,
    events::{Subject, SubjectKind},
    exploring::NoteKind,
};
use golive_store::{
    Desk, defects, events,
    exploring::{self, ExplorationFields, ExplorationFilter},
    projects, testing,
};

databases! {
    async fn the_vendor_sees_what_is_shared_and_builders_write_nothing(home: Home) {
        let room = Room::new(home).await;
        let (project, vendor) = (&room.project, &room.vendor_tester);
        let hidden = room.running().await;
        let shared = room.planned(ExplorationFields { shared: true, ..charter() }).await;
        let open = ExplorationFilter { ended: false, page: 1 };
        let listed = |page: golive_store::Paged<exploring::ExplorationRow>| page.rows.into_iter().map(|row| row.number).collect::<Vec<_>>();
        assert_eq!(listed(exploring::explorations(vendor, project, open).await.unwrap()), [shared]);
        assert_eq!(listed(exploring::explorations(&room.qa, project, open).await.unwrap()), [hidden, shared], "running ones first");
        for gone in [
            refusal(exploring::exploration(vendor, project, hidden, 1).await.map(drop)),
            refusal(exploring::note(vendor, project, hidden, NoteKind::Idea, "x").await.map(drop)),
            refusal(exploring::prefilled(vendor, project, hidden, 1).await.map(drop)),
        ] {
            assert_eq!(gone, Refusal::NotFound);
        }
        let id = room.read(hidden).await.row.id;
        let watched = events::watch(vendor, project, Subject { kind: SubjectKind::Exploration, id: id.0 }).await;
        assert_eq!(refusal(watched), Refusal::NotFound);
        exploring::start(vendor, project, shared).await.unwrap();
        exploring::note(vendor, project, shared, NoteKind::Problem, "Slow").await.unwrap();
        let prefilled = exploring::prefilled(&room.qa, project, shared, 1).await.unwrap();
        let defect = exploring::report(&room.qa, project, prefilled.note, prefilled.fields).await.unwrap();
        assert!(defects::defect(vendor, project, defect).await.is_ok(), "what a shared session showed is shared");
        assert_eq!(refusal(exploring::plan(&room.developer, project, charter()).await), Refusal::Forbidden);
        assert_eq!(refusal(exploring::start(&room.developer, project, shared).await), Refusal::Forbidden);
    }

    async fn who_is_to_explore_can(home: Home) {
        let room = Room::new(home).await;
        let of = |desk: &Desk| desk.actor().person();
        let by = |tester, shared| ExplorationFields { tester, shared, ..charter() };
        for nobody in [by(of(&room.developer), true), by(of(&room.vendor_tester), false)] {
            assert_eq!(refused(exploring::plan(&room.manager, &room.project, nobody).await), ["tester"]);
        }
        let number = room.planned(by(of(&room.vendor_tester), true)).await;
        assert_eq!(refused(room.edited(number, by(of(&room.vendor_tester), false)).await), ["tester"], "it is theirs");
        let team = projects::team(&room.manager, &room.project).await.unwrap();
        let held = team.members.iter().find(|member| member.name == "Iryna Tkachenko").unwrap().held[0].id;
        projects::take_role(&room.manager, &room.project, held).await.unwrap();
        room.edited(number, by(of(&room.vendor_tester), false)).await.unwrap();
        assert!(room.read(number).await.row.tester.is_some(), "who left the team stands until somebody chooses anew");
    }

    async fn what_waits_for_me_stands_on_my_bench(home: Home) {
        let room = Room::new(home).await;
        let mine = ExplorationFields { tester: room.qa.actor().person(), ..charter() };
        let (running, planned) = (room.planned(mine.clone()).await, room.planned(mine.clone()).await);
        let ended = room.planned(mine).await;
        room.planned(charter()).await;
        exploring::start(&room.manager, &room.project, running).await.unwrap();
        exploring::abandon(&room.manager, &room.project, ended, "Not needed").await.unwrap();
        let waiting = testing::bench(&room.qa, &room.project).await.unwrap().explorations;
        assert_eq!((waiting.0.iter().map(|row| row.number).collect::<Vec<_>>(), waiting.1), (vec![running, planned], 2));
        assert_eq!(testing::bench(&room.developer, &room.project).await.unwrap().explorations.1, 0);
    }
}
