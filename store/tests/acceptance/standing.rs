//! How far it is: hours by the week, departments, and what the vendor sees and hears of it.

use std::time::Duration;

use super::{House, department};
use crate::support::{databases, fields, refusal, rule};
use golive_domain::{
    Error as Refusal,
    backlog::Minutes,
    events::{EventKind, SubjectKind},
    testing::acceptance::{Decision, Lacks, Opinion, WeekLoad},
};
use golive_store::{
    Desk, projects,
    testing::acceptance::{self, NewSession, SessionFields, SessionFilter},
};

databases! {
    async fn hours_are_counted_by_the_week(home: Home) {
        let house = House::new(home).await;
        let project = &house.project;
        let (first, second) = (house.running(1).await, house.running(1).await);
        let log = async |session: i32, day: &str, minutes: i32| {
            acceptance::log_hours(&house.user, project, session, day.parse().unwrap(), Minutes(minutes), "").await
        };
        log(first, "2026-11-10", 60).await.unwrap();
        log(first, "2026-11-17", 180).await.unwrap();
        log(second, "2026-11-18", 90).await.unwrap();
        log(first, "2026-11-23", 30).await.unwrap();
        log(first, "2026-11-23", 45).await.unwrap();
        let user = house.view(&house.qa, first).await.users.remove(0);
        assert_eq!((user.planned, user.logged, user.days.len()), (Minutes::hours(4), Minutes(285), 3), "a day is one sum");
        let weeks: Vec<(Minutes, WeekLoad)> = user.weeks.iter().map(|week| (week.minutes, week.load)).collect();
        assert_eq!(weeks, [(Minutes(60), WeekLoad::Under), (Minutes(270), WeekLoad::Over), (Minutes(45), WeekLoad::SoFar)], "all sessions count");
        log(first, "2026-11-10", 0).await.unwrap();
        assert_eq!(house.view(&house.qa, first).await.users[0].days.len(), 2);
        assert_eq!(fields(refusal(log(first, "2026-11-24", 60).await)), [("day".into(), "error-acceptance-day".into())]);
        assert_eq!(fields(refusal(log(first, "2026-11-20", 25 * 60).await)), [("hours".into(), "error-acceptance-hours".into())]);
        assert_eq!(fields(refusal(log(first, "2026-11-20", -1).await)), [("hours".into(), "error-acceptance-hours".into())]);
        let outsider = acceptance::log_hours(&house.owner, project, first, "2026-11-20".parse().unwrap(), Minutes(60), "").await;
        assert_eq!(refusal(outsider), Refusal::Forbidden, "who was not invited logs nothing");
        assert_eq!(refusal(house.say(&house.owner, first, 1, Opinion::Accepted, "").await), Refusal::Forbidden);
    }

    async fn the_vendor_sees_what_was_decided_and_no_more(home: Home) {
        let house = House::new(home).await;
        let (project, vendor) = (&house.project, &house.developer);
        let session = house.running(2).await;
        house.accept(session, [1]).await;
        house.say(&house.user, session, 2, Opinion::Rejected, "The vendor promised more").await.unwrap();
        acceptance::log_hours(&house.user, project, session, "2026-11-23".parse().unwrap(), Minutes(60), "").await.unwrap();
        let list = async |desk: &Desk| acceptance::sessions(desk, project, &SessionFilter::default()).await.unwrap();
        assert_eq!((list(vendor).await.total, list(&house.qa).await.total), (0, 1));
        assert_eq!(refusal(acceptance::session(vendor, project, session).await), Refusal::NotFound);
        let mut signing = house.signing(session, Decision::WithReservations).await;
        signing.reservations = [2].into();
        house.sign(&house.owner, session, signing).await.unwrap();
        let view = house.view(vendor, session).await;
        assert_eq!((view.row.points.accepted, view.row.points.rejected, view.row.logged), (1, 1, Minutes::ZERO));
        assert!(view.users.is_empty() && view.history.lines.is_empty() && view.statement.is_none());
        assert!(view.points.iter().all(|point| point.said.is_empty() && point.earlier.is_empty() && point.defects.is_empty()));
        assert!(view.signatures[0].text.is_none() && view.signatures[0].sound);
        assert_eq!(refusal(house.say(vendor, session, 1, Opinion::Accepted, "").await), Refusal::Forbidden);
        assert_eq!(refusal(acceptance::create(vendor, project, NewSession::default()).await), Refusal::Forbidden);
        let homes = acceptance::departments(vendor, project).await.unwrap();
        assert_eq!((homes[0].logged, homes[0].is_signed()), (Minutes::ZERO, true));
        let invite = acceptance::create(&house.manager, project, NewSession {
            users: vec![(vendor.actor().person().unwrap(), Minutes::hours(1))], fields: house.fields(), ..NewSession::default()
        }).await;
        assert_eq!(fields(refusal(invite)), [("users".into(), "error-acceptance-user".into())]);
    }

    async fn what_is_missing_is_told_department_by_department(home: Home) {
        let house = House::new(home).await;
        let (project, manager) = (&house.project, &house.manager);
        let marketing = department(manager, project, "Marketing").await;
        let standing = async || acceptance::departments(manager, project).await.unwrap();
        let lacks = async || standing().await.into_iter().map(|home| (home.name, home.lacks)).collect::<Vec<_>>();
        let told = |name: &str, lacks: &[Lacks]| (name.to_owned(), lacks.to_vec());
        assert_eq!(lacks().await, [told("Marketing", &[Lacks::Owner, Lacks::Session]), told("Sales", &[Lacks::Session])]);
        let session = house.running(2).await;
        house.accept(session, [1]).await;
        assert_eq!(lacks().await[1], told("Sales", &[Lacks::Points { open: 1 }]));
        house.accept(session, [2]).await;
        assert_eq!(lacks().await[1], told("Sales", &[Lacks::Signature { sessions: 1 }]));
        house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
        assert!(!acceptance::signed_by_all(&standing().await));
        let fields_of = SessionFields { department: Some(marketing), ..house.fields() };
        let refused = acceptance::create(manager, project, NewSession { fields: fields_of, ..NewSession::default() }).await;
        assert_eq!(fields(refusal(refused)), [("signer".into(), "error-acceptance-no-owner".into())]);
        assert_eq!(rule(projects::remove_department(manager, project, house.sales).await), "error-department-in-use");
        projects::remove_department(manager, project, marketing).await.unwrap();
        assert!(acceptance::signed_by_all(&standing().await));
    }

    async fn the_vendor_hears_of_acceptance_once_it_is_decided(home: Home) {
        let house = House::new(home).await;
        let mut heard = home.store.changes();
        let session = house.running(1).await;
        house.accept(session, [1]).await;
        house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
        let (mut before, mut signed) = (0, None);
        while signed.is_none() {
            let change = tokio::time::timeout(Duration::from_secs(20), heard.recv()).await.unwrap().unwrap();
            match change.kind {
                EventKind::AcceptanceSigned => signed = Some(change.unshared),
                _ if change.subject.kind == SubjectKind::Acceptance => {
                    assert!(change.unshared, "{:?} was told", change.kind);
                    before += 1;
                }
                _ => {}
            }
        }
        assert!(before >= 3, "planned, started, tried");
        assert_eq!(signed, Some(false));
    }
}
