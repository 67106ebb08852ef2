//! The points of a session: where they come from, what is said of them, what becomes of a rejected one.

use super::{House, department};
use crate::support::{databases, fields, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    backlog::{Minutes, Moscow},
    defects::DefectState,
    id::DepartmentId,
    testing::{
        CaseState, TestType,
        acceptance::{Opinion, PointStanding},
    },
};
use golive_store::{
    defects::{self, Doing},
    requirements::{self, RequirementFields},
    testing::{
        self, CaseFields, EnvironmentFields,
        acceptance::{self, Fill, NewPoint, NewSession, SessionFields, Waits},
    },
};

databases! {
    async fn a_rejected_point_becomes_a_defect_and_comes_back(home: Home) {
        let house = House::new(home).await;
        let (project, qa, developer) = (&house.project, &house.qa, &house.developer);
        let place = EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() };
        let place = testing::save_environment(qa, project, place).await.unwrap();
        let old = testing::note_build(qa, project, "1.0", "").await.unwrap();
        testing::land(qa, project, place, old).await.unwrap();
        let asked = RequirementFields { title: "Stages".into(), department: Some(house.sales), ..RequirementFields::default() };
        let code = requirements::create(&house.manager, project, asked).await.unwrap();
        let session = house.running(1).await;
        let row = house.view(&house.manager, session).await.row;
        let fields_of = SessionFields { environment: Some(place), ..house.fields() };
        acceptance::edit(&house.manager, project, session, row.version, fields_of).await.unwrap();
        let point = NewPoint { text: "A deal keeps its stage".into(), requirement: code.clone(), ..NewPoint::default() };
        assert_eq!(acceptance::add_point(&house.manager, project, session, point).await.unwrap(), 2);
        house.accept(session, [1]).await;
        assert_eq!(fields(refusal(house.say(&house.user, session, 2, Opinion::Rejected, " ").await)), [("remark".into(), "error-acceptance-remark".into())]);
        let number = house.reject(&house.user, session, 2, "It falls back to Offer\nevery night").await;
        house.say(&house.other, session, 2, Opinion::Accepted, "").await.unwrap();
        assert_eq!(house.view(qa, session).await.points[1].standing, PointStanding::Rejected, "one rejection outweighs the rest");
        assert_eq!(house.reject(&house.user, session, 2, "It falls back to Offer\nevery night").await, number, "said twice");
        assert_eq!(house.reject(&house.other, session, 2, "It does").await, number, "one defect stands for the point");
        house.say(&house.user, session, 2, Opinion::Rejected, &"x".repeat(4_001)).await.unwrap_err();
        let born = defects::defect(qa, project, number).await.unwrap();
        assert_eq!((born.row.title.as_str(), born.row.place.as_deref(), born.build_found.as_deref()), ("It falls back to Offer", Some("Test"), Some("1.0")));
        assert_eq!((born.requirement.map(|(code, _)| code), born.department.map(|(id, _)| id)), (Some(code), Some(house.sales)));
        assert!(born.body.contains("A deal keeps its stage") && born.body.contains("Golnaz Amini"), "{}", born.body);
        assert_eq!(refusal(defects::defect(developer, project, number).await), Refusal::NotFound, "handed over is another decision");
        let seen = house.view(qa, session).await.points.remove(1);
        assert_eq!((seen.defects.len(), seen.defects[0].state), (1, DefectState::New));
        assert_eq!(rule(house.say(&house.user, session, 2, Opinion::Accepted, "").await), "error-acceptance-defect-open");

        defects::share(qa, project, number, true).await.unwrap();
        let assignee = developer.actor().person();
        defects::act(qa, project, number, Doing::Triage { assignee }).await.unwrap();
        defects::act(developer, project, number, Doing::Work).await.unwrap();
        let build = testing::note_build(developer, project, "1.1", "").await.unwrap();
        defects::act(developer, project, number, Doing::Fix { build: Some(build) }).await.unwrap();
        home.wait(TimeDelta::hours(1));
        testing::land(developer, project, place, build).await.unwrap();
        assert_eq!(house.view(qa, session).await.points[1].standing, PointStanding::Rejected);
        defects::act(&house.user, project, number, Doing::Verify).await.unwrap();
        assert_eq!(house.view(qa, session).await.points[1].standing, PointStanding::Again);
        assert_eq!(house.view(&house.user, session).await.row.waits, Some(Waits::Try(1)));
        home.wait(TimeDelta::hours(1));
        let second = house.reject(&house.user, session, 2, "It falls back to Offer\nevery night").await;
        assert_ne!(second, number, "again the same is said anew");
        assert_eq!(house.view(qa, session).await.points[1].standing, PointStanding::Rejected);
        defects::act(qa, project, second, Doing::Duplicate { of: format!("ARAS-D{number}") }).await.unwrap();
        assert_eq!(house.view(qa, session).await.points[1].standing, PointStanding::Again, "it stands as its original does");
    }

    async fn points_are_taken_from_what_the_department_asked_for(home: Home) {
        let house = House::new(home).await;
        let (project, manager) = (&house.project, &house.manager);
        let marketing = department(manager, project, "Marketing").await;
        let asked = async |title: &str, department: DepartmentId, moscow: Moscow| {
            let fields = RequirementFields { title: title.into(), department: Some(department), moscow: Some(moscow), ..RequirementFields::default() };
            requirements::create(manager, project, fields).await.unwrap()
        };
        let stages = asked("Stages", house.sales, Moscow::Must).await;
        asked("Quotes", house.sales, Moscow::Should).await;
        asked("Not now", house.sales, Moscow::Wont).await;
        let theirs = asked("Campaigns", marketing, Moscow::Must).await;
        let case = async |title: &str, kind: TestType, requirement: Option<&str>| {
            let fields = CaseFields { title: title.into(), kind: Some(kind), state: Some(CaseState::Ready), ..CaseFields::default() };
            let number = testing::create_case(&house.qa, project, fields).await.unwrap();
            let id = testing::case(&house.qa, project, number).await.unwrap().row.id;
            if let Some(requirement) = requirement {
                testing::link_requirement(&house.qa, project, id, requirement).await.unwrap();
            }
        };
        case("Stages by hand", TestType::Acceptance, Some(&stages)).await;
        case("Campaigns by hand", TestType::Acceptance, Some(&theirs)).await;
        case("A day at the office", TestType::Acceptance, None).await;
        case("Load", TestType::Performance, None).await;
        let new = NewSession { fields: house.fields(), fill: Fill { requirements: true, cases: false }, ..NewSession::default() };
        let session = acceptance::create(manager, project, new).await.unwrap();
        let texts = async || house.view(manager, session).await.points.into_iter().map(|point| point.text).collect::<Vec<_>>();
        assert_eq!(texts().await, ["Stages", "Quotes"]);
        assert_eq!(acceptance::fill(manager, project, session, Fill { requirements: true, cases: true }).await.unwrap(), 2);
        assert_eq!(texts().await, ["Stages", "Quotes", "Stages by hand", "A day at the office"]);
        assert_eq!(acceptance::fill(manager, project, session, Fill { requirements: true, cases: true }).await.unwrap(), 0, "once is enough");
        let both = NewSession { fields: house.fields(), fill: Fill { requirements: true, cases: true }, ..NewSession::default() };
        let both = acceptance::create(manager, project, both).await.unwrap();
        let points = house.view(manager, both).await.points;
        assert_eq!(points.len(), 3, "a requirement and its case are one point");
        assert!(points[0].requirement.is_some() && points[0].case.is_some());
        assert_eq!(rule(acceptance::start(manager, project, both).await), "error-acceptance-no-users");
        acceptance::remove_point(manager, project, both, 2, None).await.unwrap();
        let numbers: Vec<u32> = house.view(manager, both).await.points.iter().map(|point| point.number).collect();
        assert_eq!(numbers, [1, 3], "the others keep their numbers");
        let unknown = NewPoint { text: "x".into(), requirement: "REQ-99".into(), case: "T99".into(), item: "99".into() };
        let refused = fields(refusal(acceptance::add_point(manager, project, both, unknown).await));
        assert_eq!(refused.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["requirement", "case", "item"]);
    }

    async fn what_is_said_is_said_of_the_words_that_were_read(home: Home) {
        let house = House::new(home).await;
        let session = house.running(2).await;
        let (manager, project) = (&house.manager, &house.project);
        let words = house.view(manager, session).await.points[0].text.clone();
        let text = |text: &str| NewPoint { text: text.into(), ..NewPoint::default() };
        acceptance::edit_point(manager, project, session, 1, text("Something\relse"), Some(&words)).await.unwrap();
        let late = acceptance::record(&house.user, project, session, 1, Opinion::Accepted, "", Some(&words)).await;
        assert_eq!(rule(late), "error-acceptance-point-changed");
        let late = acceptance::edit_point(&house.qa, project, session, 1, text("A third thing"), Some(&words)).await;
        assert_eq!(rule(late), "error-acceptance-point-changed");
        assert_eq!(rule(acceptance::remove_point(&house.qa, project, session, 1, Some(&words)).await), "error-acceptance-point-changed");
        acceptance::record(&house.user, project, session, 1, Opinion::Accepted, "", Some("Something\r\nelse")).await.unwrap();
        let long_ago = chrono::NaiveDate::MIN;
        let refused = acceptance::log_hours(&house.user, project, session, long_ago, Minutes::hours(1), "").await;
        assert_eq!(fields(refusal(refused)), [("day".into(), "error-date-none".into())]);
    }

    async fn two_who_plan_do_not_overwrite_each_other(home: Home) {
        let house = House::new(home).await;
        let session = house.running(1).await;
        let version = house.view(&house.manager, session).await.row.version;
        let other = SessionFields { title: "Another name".into(), ..house.fields() };
        acceptance::edit(&house.qa, &house.project, session, version, other).await.unwrap();
        let late = acceptance::edit(&house.manager, &house.project, session, version, house.fields()).await;
        assert!(matches!(refusal(late), Refusal::Conflict(_)));
        house.accept(session, [1]).await;
        assert_eq!(rule(acceptance::remove_point(&house.manager, &house.project, session, 1, None).await), "error-acceptance-point-tried");
        let user = house.user.actor().person().unwrap();
        assert_eq!(rule(acceptance::uninvite(&house.manager, &house.project, session, user).await), "error-acceptance-user-began");
        let other = house.other.actor().person().unwrap();
        acceptance::uninvite(&house.manager, &house.project, session, other).await.unwrap();
        assert_eq!(refusal(house.say(&house.other, session, 1, Opinion::Accepted, "").await), Refusal::Forbidden);
        let (theirs, foreign) = home.project("OTHER").await;
        assert_eq!(refusal(acceptance::session(&foreign, &theirs, session).await), Refusal::NotFound);
        assert_eq!(refusal(acceptance::session(&foreign, &house.project, session).await), Refusal::NotFound);
        let huge = NewPoint { text: "x".repeat(1_001), ..NewPoint::default() };
        assert_eq!(fields(refusal(acceptance::add_point(&house.manager, &house.project, session, huge).await)), [("text".into(), "error-too-long".into())]);
    }
}
