//! Taking requirements from the starter catalogue. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{databases, refusal};
use golive_domain::{Error as Refusal, access::Role, people::Locale, requirements::CatalogueArea, text::ProjectKey};
use golive_store::{
    Desk,
    requirements::{self, CatalogueChoice, RegisterFilter, RequirementFields},
};

fn codes(codes: &[&str]) -> CatalogueChoice {
    CatalogueChoice { codes: codes.iter().map(|code| (*code).to_owned()).collect(), area: None }
}

fn area(area: CatalogueArea) -> CatalogueChoice {
    CatalogueChoice { codes: Vec::new(), area: Some(area) }
}

async fn total(desk: &Desk, project: &ProjectKey) -> u64 {
    requirements::register(desk, project, &RegisterFilter::default()).await.unwrap().page.total
}

databases! {
    async fn chosen_requirements_come_in_the_chosen_language(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let take = requirements::take_from_catalogue(&manager, &project, Locale::Fa, &codes(&["SAL-01", "SUP-01"])).await;
        assert_eq!(take.unwrap(), 2);
        let all = requirements::catalogue(Locale::Fa).unwrap();
        let wanted = all.requirements.iter().find(|entry| entry.code == "SAL-01").unwrap();
        let taken = requirements::requirement(&manager, &project, "SAL-01").await.unwrap();
        assert_eq!((&taken.row.title, &taken.row.category, taken.row.moscow), (&wanted.title, &wanted.category, wanted.moscow));
        assert!(taken.body.starts_with(&wanted.body) && taken.body.ends_with(&wanted.shown), "{}", taken.body);
        assert_eq!((taken.editions.len(), taken.history.lines.len()), (1, 1));
    }

    async fn a_whole_area_comes_and_what_is_there_is_left_as_it_is(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let own = RequirementFields { code: "SAL-02".into(), title: "Ours".into(), ..RequirementFields::default() };
        requirements::create(&manager, &project, own).await.unwrap();
        requirements::take_from_catalogue(&manager, &project, Locale::En, &codes(&["SAL-01"])).await.unwrap();
        requirements::archive(&manager, &project, "SAL-01").await.unwrap();
        let all = requirements::catalogue(Locale::Uk).unwrap().requirements;
        let of_sales = all.iter().filter(|entry| entry.area == CatalogueArea::Sales).count();
        let take = async || requirements::take_from_catalogue(&manager, &project, Locale::Uk, &area(CatalogueArea::Sales)).await.unwrap();
        assert_eq!(take().await, of_sales - 2, "all but the own one and the archived one");
        assert_eq!(take().await, 0, "each once");
        assert_eq!(total(&manager, &project).await as usize, of_sales - 1);
        assert_eq!(requirements::requirement(&manager, &project, "SAL-02").await.unwrap().row.title, "Ours");
        let held = requirements::from_catalogue(&manager, &project).await.unwrap();
        assert_eq!(held.len(), of_sales);
        assert!(held["SAL-01"].archived && !held["SAL-02"].archived);
    }

    async fn one_that_was_renamed_is_found_again(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        requirements::take_from_catalogue(&manager, &project, Locale::En, &codes(&["SEC-01"])).await.unwrap();
        let renamed = RequirementFields { code: "IT-7".into(), title: "Sign in as everywhere".into(), ..RequirementFields::default() };
        requirements::edit(&manager, &project, "SEC-01", 1, renamed).await.unwrap();
        assert_eq!(requirements::from_catalogue(&manager, &project).await.unwrap()["SEC-01"].code, "IT-7");
        assert_eq!(requirements::take_from_catalogue(&manager, &project, Locale::En, &codes(&["SEC-01"])).await.unwrap(), 0);
    }

    async fn nothing_comes_when_a_code_is_unknown_or_nothing_is_chosen(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        for choice in [codes(&["SAL-01", "SAL-99"]), CatalogueChoice::default()] {
            let refused = refusal(requirements::take_from_catalogue(&manager, &project, Locale::En, &choice).await);
            assert!(matches!(&refused, Refusal::Invalid { fields } if fields[0].field == "codes"), "{refused:?}");
        }
        assert_eq!(total(&manager, &project).await, 0);
    }

    async fn who_may_not_write_requirements_takes_none(home: Home) {
        let (project, _) = home.project("ARAS").await;
        let auditor = home.member(&project, "Anna Auditor", &[Role::Auditor]).await;
        let take = async |desk: &Desk| refusal(requirements::take_from_catalogue(desk, &project, Locale::En, &codes(&["SAL-01"])).await);
        assert_eq!(take(&auditor).await, Refusal::Forbidden);
        assert!(requirements::from_catalogue(&auditor, &project).await.unwrap().is_empty());
        let (_, stranger) = home.project("OTHER").await;
        assert_eq!(take(&stranger).await, Refusal::NotFound);
        assert_eq!(refusal(requirements::from_catalogue(&stranger, &project).await), Refusal::NotFound);
    }
}
