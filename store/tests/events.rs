//! What happened, who may read it, and who is told.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::databases;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{EventKind, Subject, SubjectKind},
};
use golive_store::{
    Actor, Error, Via,
    events::{self, AuditFilter},
    people,
};

fn refusal<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

databases! {
    async fn the_audit_is_for_those_who_may_ask(home: Home) {
        let (key, manager) = home.project("ARAS").await;
        let auditor = home.member(&key, "Maryam", &[Role::Auditor]).await;
        let outsider = home.desk(home.person("Pavel").await);
        let all = AuditFilter::default();
        assert!(events::of_project(&auditor, &key, &all, 1).await.is_ok());
        assert_eq!(refusal(events::of_project(&manager, &key, &all, 1).await), Refusal::Forbidden);
        assert_eq!(refusal(events::of_project(&outsider, &key, &all, 1).await), Refusal::NotFound);
        assert_eq!(refusal(events::of_site(&auditor, &all, 1).await), Refusal::Forbidden);
        assert_eq!(refusal(events::of_site(&home.anonymous(), &all, 1).await), Refusal::SignedOut);
    }

    async fn the_audit_is_narrowed_by_person_kind_and_time(home: Home) {
        let nadia = home.administrator("Nadia").await;
        let id = nadia.actor().person();
        let noon = home.now();
        home.wait(chrono::TimeDelta::hours(1));
        let pavel = home.person("Pavel").await;
        people::make_administrator(&nadia, pavel).await.unwrap();
        let count = async |filter: AuditFilter| events::of_site(&nadia, &filter, 1).await.unwrap().found.total;
        assert_eq!(count(AuditFilter::default()).await, 3);
        assert_eq!(count(AuditFilter { person: id, ..AuditFilter::default() }).await, 1);
        assert_eq!(count(AuditFilter { kind: Some(EventKind::PersonJoined), ..AuditFilter::default() }).await, 2);
        assert_eq!(count(AuditFilter { before: Some(noon + chrono::TimeDelta::minutes(1)), ..AuditFilter::default() }).await, 1);
        assert_eq!(count(AuditFilter { from: Some(home.now()), ..AuditFilter::default() }).await, 2);
        let beyond = events::of_site(&nadia, &AuditFilter::default(), u64::MAX).await.unwrap().found;
        assert_eq!((beyond.page, beyond.rows.len()), (1, 3), "the last page stands for whatever lies beyond it");
    }

    async fn a_notice_is_unread_until_its_owner_reads_it(home: Home) {
        let nadia = home.administrator("Nadia").await;
        let pavel = home.person("Pavel").await;
        people::make_administrator(&nadia, pavel).await.unwrap();
        let desk = home.desk(pavel);
        let told = events::notices(&desk, 1).await.unwrap();
        assert_eq!(told.rows.iter().map(|notice| (notice.line.kind, notice.unread)).collect::<Vec<_>>(), [(EventKind::AdministratorChanged, true)]);
        assert_eq!(refusal(events::mark_read(&nadia, told.rows[0].id).await), Refusal::NotFound, "somebody else's notice is not there");
        assert!(events::notices(&desk, 1).await.unwrap().rows[0].unread);
        events::mark_all_read(&desk).await.unwrap();
        assert!(!events::notices(&desk, 1).await.unwrap().rows[0].unread);
        assert_eq!(people::account(&home.store, pavel).await.unwrap().unwrap().unread, 0);
    }

    async fn one_watches_only_where_one_is(home: Home) {
        let (key, manager) = home.project("ARAS").await;
        let subject = Subject { kind: SubjectKind::Project, id: golive_store::projects::enter(&manager, &key).await.unwrap().0 };
        let outsider = home.desk(home.person("Pavel").await);
        assert_eq!(refusal(events::watch(&outsider, &key, subject).await), Refusal::NotFound);
        let person = Subject { kind: SubjectKind::Person, id: manager.actor().person().unwrap().0 };
        assert_eq!(refusal(events::watch(&manager, &key, person).await), Refusal::NotFound, "a person is no record of a project");
        events::watch(&manager, &key, subject).await.unwrap();
        events::watch(&manager, &key, subject).await.unwrap();
        events::unwatch(&manager, &key, subject).await.unwrap();
        let id = manager.actor().person().unwrap();
        let reading = home.store.acting_as(Actor::Person {
            id,
            administrator: false,
            via: Via::Token(golive_domain::accounts::TokenScope::Read),
        });
        assert_eq!(refusal(events::watch(&reading, &key, subject).await), Refusal::Forbidden);
    }
}
