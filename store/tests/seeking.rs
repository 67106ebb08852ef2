//! Requirements, cases, defects, plans and exploratory sessions by code and by words, each by whoever may see it. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::databases;
use golive_domain::{access::Role, search::Thing, text::ProjectKey};
use golive_store::{
    Desk,
    defects::{self, DefectFields, NewDefect},
    exploring::{self, ExplorationFields},
    requirements::{self, RequirementFields},
    testing::{self, CaseFields, HITS, PlanFields},
};

async fn found(desk: &Desk, project: &ProjectKey, text: &str) -> Vec<(Thing, String)> {
    let still = desk.still().await.unwrap();
    testing::seek(&still, project, text, HITS).await.unwrap().into_iter().map(|hit| (hit.thing, hit.code)).collect()
}

fn charter(target: &str) -> ExplorationFields {
    ExplorationFields { target: target.into(), aim: "Whether pears come along".into(), minutes: 60, ..ExplorationFields::default() }
}

databases! {
    async fn codes_and_words_lead_to_every_kind(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let title = |title: &str| RequirementFields { title: title.into(), ..RequirementFields::default() };
        requirements::create(&manager, &project, title("Kiwi deals are kept")).await.unwrap();
        testing::create_case(&manager, &project, CaseFields { title: "Keep a kiwi deal".into(), ..CaseFields::default() }).await.unwrap();
        testing::create_case(&manager, &project, CaseFields { title: "گزارش‌های کیوی".into(), ..CaseFields::default() }).await.unwrap();
        let fields = DefectFields { title: "Kiwis vanish".into(), ..DefectFields::default() };
        defects::report(&manager, &project, NewDefect { fields, seen_at: None }).await.unwrap();
        testing::create_plan(&manager, &project, PlanFields { name: "Kiwi sprint".into(), ..PlanFields::default() }).await.unwrap();
        exploring::plan(&manager, &project, charter("Deals with a kiwi")).await.unwrap();
        let all = [(Thing::Requirement, "REQ-1"), (Thing::Case, "ARAS-T1"), (Thing::Defect, "ARAS-D1"), (Thing::Plan, "ARAS-P1"), (Thing::Exploration, "ARAS-X1")];
        let all: Vec<(Thing, String)> = all.into_iter().map(|(thing, code)| (thing, code.to_owned())).collect();
        assert_eq!(found(&manager, &project, "KIWI").await, all);
        assert_eq!(found(&manager, &project, "گزارش هاي كيوي").await, [(Thing::Case, "ARAS-T2".to_owned())], "either keyboard");
        for (text, thing, code) in [("d1", Thing::Defect, "ARAS-D1"), ("ARAS-T۲", Thing::Case, "ARAS-T2"), ("p1", Thing::Plan, "ARAS-P1"), ("ARAS-X1", Thing::Exploration, "ARAS-X1"), ("pears", Thing::Exploration, "ARAS-X1"), ("req-1", Thing::Requirement, "REQ-1")] {
            assert!(found(&manager, &project, text).await.contains(&(thing, code.to_owned())), "{text}");
        }
        assert_eq!(found(&manager, &project, "walrus").await, []);
        assert_eq!(found(&manager, &project, "  ").await, []);
    }

    async fn the_vendor_finds_what_was_handed_over_and_nothing_else(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let vendor = home.member(&project, "Taras", &[Role::VendorDeveloper]).await;
        let fields = DefectFields { title: "Kiwis vanish".into(), ..DefectFields::default() };
        let number = defects::report(&manager, &project, NewDefect { fields, seen_at: None }).await.unwrap();
        testing::create_plan(&manager, &project, PlanFields { name: "Kiwi sprint".into(), ..PlanFields::default() }).await.unwrap();
        exploring::plan(&manager, &project, charter("Deals with a kiwi")).await.unwrap();
        for text in ["kiwi", "D1", "ARAS-D1", "1", "P1", "X1"] {
            assert_eq!(found(&vendor, &project, text).await, [], "{text}");
        }
        assert_eq!(found(&manager, &project, "kiwi").await.len(), 3);
        defects::share(&manager, &project, number, true).await.unwrap();
        assert_eq!(found(&vendor, &project, "kiwi").await, [(Thing::Defect, "ARAS-D1".to_owned())]);
        let outsider = home.desk(home.person("Pavel").await);
        assert!(testing::seek(&outsider, &project, "kiwi", HITS).await.is_err());
    }
}
