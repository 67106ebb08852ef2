//! Acceptance from the plan to the signature, on both databases: who may do what, what is refused, what stays as it was.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{collections::BTreeSet, time::Duration};

use crate::support::{Home, databases, fields, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    backlog::{Minutes, Moscow},
    defects::DefectState,
    events::{EventKind, SubjectKind},
    id::DepartmentId,
    testing::{
        CaseState, TestType,
        acceptance::{AcceptanceState, Decision, Lacks, Opinion, PointStanding, Signed, WeekLoad},
    },
    text::ProjectKey,
};
use golive_store::{
    Desk, Result,
    defects::{self, Doing},
    events,
    projects::{self, DepartmentEdit, NewRole},
    requirements::{self, RequirementFields},
    testing::{
        self, CaseFields, EnvironmentFields,
        acceptance::{self, Fill, NewPoint, NewSession, SessionFields, SessionFilter, SessionView, Signing, Waits},
    },
};
use sea_orm::ConnectionTrait;

/// A project with a department, its process owner and its test users, and people of the vendor.
struct House {
    project: ProjectKey,
    sales: DepartmentId,
    manager: Desk,
    owner: Desk,
    user: Desk,
    other: Desk,
    qa: Desk,
    developer: Desk,
}

impl House {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        let sales = department(&manager, &project, "Sales").await;
        let owner = home.person("Farhad Ebrahimi").await;
        own(home, &project, "farhad.ebrahimi", sales).await;
        Self {
            owner: home.desk(owner),
            user: home.member(&project, "Golnaz Amini", &[Role::TestUser]).await,
            other: home.member(&project, "Arash Kiani", &[Role::Champion]).await,
            qa: home.member(&project, "Parisa Nouri", &[Role::QaRepresentative]).await,
            developer: home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await,
            project,
            sales,
            manager,
        }
    }

    fn fields(&self) -> SessionFields {
        SessionFields {
            title: "A day with the pipeline".into(),
            department: Some(self.sales),
            planned_on: "2026-11-23".parse().ok(),
            place: "Room 4".into(),
            ..SessionFields::default()
        }
    }

    /// A running session of so many points with both test users.
    async fn running(&self, points: usize) -> i32 {
        let users = [&self.user, &self.other].map(|desk| (desk.actor().person().unwrap(), Minutes::hours(4)));
        let points = (1..=points).map(|at| format!("Point {at} holds")).collect();
        let new = NewSession { fields: self.fields(), users: users.to_vec(), points, ..NewSession::default() };
        let number = acceptance::create(&self.manager, &self.project, new).await.unwrap();
        acceptance::start(&self.manager, &self.project, number).await.unwrap();
        number
    }

    async fn say(&self, desk: &Desk, session: i32, point: u32, opinion: Opinion, remark: &str) -> Result<PointStanding> {
        acceptance::record(desk, &self.project, session, point, opinion, remark, None).await.map(|recorded| recorded.standing)
    }

    /// Gives the number of the defect that the rejection became.
    async fn reject(&self, desk: &Desk, session: i32, point: u32, remark: &str) -> i32 {
        acceptance::record(desk, &self.project, session, point, Opinion::Rejected, remark, None).await.unwrap().defect.unwrap()
    }

    async fn accept(&self, session: i32, points: impl IntoIterator<Item = u32>) {
        for point in points {
            self.say(&self.user, session, point, Opinion::Accepted, "").await.unwrap();
        }
    }

    async fn view(&self, desk: &Desk, session: i32) -> SessionView {
        acceptance::session(desk, &self.project, session).await.unwrap()
    }

    /// What the process owner would send of what the page shows now.
    async fn signing(&self, session: i32, decision: Decision) -> Signing {
        let (_, _, seen) = self.view(&self.owner, session).await.statement.unwrap();
        Signing { decision, reason: String::new(), reservations: BTreeSet::new(), name: "Farhad Ebrahimi".into(), seen }
    }

    async fn sign(&self, desk: &Desk, session: i32, signing: Signing) -> Result<String> {
        acceptance::sign(desk, &self.project, session, signing).await
    }

    async fn notices(&self, desk: &Desk) -> Vec<EventKind> {
        events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
    }
}

async fn department(manager: &Desk, project: &ProjectKey, name: &str) -> DepartmentId {
    projects::save_department(manager, project, DepartmentEdit { id: None, name: name.into(), version: 0 }).await.unwrap()
}

/// Makes somebody the process owner of a department.
async fn own(home: &Home, project: &ProjectKey, name: &str, department: DepartmentId) {
    let email = format!("{name}@example.org");
    let role = NewRole {
        email,
        name: String::new(),
        role: Role::ProcessOwner,
        organisation: None,
        department: Some(department),
        share_percent: None,
    };
    projects::give_role(&home.system(), project, role).await.unwrap();
}

databases! {
    async fn a_department_accepts(home: Home) {
        let house = House::new(home).await;
        let session = house.running(2).await;
        assert!(house.notices(&house.user).await.contains(&EventKind::AcceptanceInvited));
        let mine = house.view(&house.user, session).await;
        assert_eq!((mine.invited, mine.signs, mine.row.waits), (true, false, Some(Waits::Try(2))));
        house.accept(session, [1, 2]).await;
        assert!(house.notices(&house.owner).await.contains(&EventKind::AcceptanceSignatureAsked), "every point was tried");
        let row = house.view(&house.owner, session).await;
        assert_eq!((row.row.waits, row.signs), (Some(Waits::Sign), true));
        let hash = house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
        let signed = house.view(&house.manager, session).await;
        assert_eq!(signed.row.state, AcceptanceState::Signed);
        let signature = &signed.signatures[0];
        assert_eq!((signature.sha256.as_str(), signature.sound, signature.name.as_str()), (hash.as_str(), true, "Farhad Ebrahimi"));
        let (text, read) = signature.text.clone().unwrap();
        assert_eq!(read.as_ref(), Signed::read(&text).as_ref());
        let read = read.unwrap();
        assert_eq!((read.statement.points.len(), read.statement.points[0].said[0].by.as_str()), (2, "Golnaz Amini"));
        assert!(house.notices(&house.user).await.contains(&EventKind::AcceptanceSigned));
        assert!(house.notices(&house.manager).await.contains(&EventKind::AcceptanceSigned), "who planned it hears of it");
    }

    async fn nobody_but_the_process_owner_named_signs(home: Home) {
        let house = House::new(home).await;
        let session = house.running(1).await;
        house.accept(session, [1]).await;
        let signing = house.signing(session, Decision::Accepted).await;
        let marketing = department(&house.manager, &house.project, "Marketing").await;
        let stranger = home.person("Shirin Ghasemi").await;
        own(home, &house.project, "shirin.ghasemi", marketing).await;
        let stranger = home.desk(stranger);
        for desk in [&house.manager, &house.qa, &house.user, &stranger] {
            assert_eq!(refusal(house.sign(desk, session, signing.clone()).await), Refusal::Forbidden);
        }
        assert_eq!(refusal(house.sign(&house.developer, session, signing.clone()).await), Refusal::Forbidden);
        let owner = house.owner.actor().person().unwrap();
        home.give_role(&house.project, owner, Role::VendorPm).await;
        assert_eq!(refusal(house.sign(&house.owner, session, signing.clone()).await), Refusal::Forbidden, "who delivers does not take delivery");
        assert_eq!(house.view(&house.manager, session).await.row.state, AcceptanceState::Running);
    }

    async fn who_mended_it_does_not_sign_for_it(home: Home) {
        let house = House::new(home).await;
        let owner = house.owner.actor().person().unwrap();
        home.give_role(&house.project, owner, Role::CustomerDeveloper).await;
        let session = house.running(1).await;
        let defect = house.reject(&house.user, session, 1, "It is lost").await;
        defects::act(&house.qa, &house.project, defect, Doing::Triage { assignee: Some(owner) }).await.unwrap();
        defects::act(&house.owner, &house.project, defect, Doing::Work).await.unwrap();
        let mut signing = house.signing(session, Decision::WithReservations).await;
        signing.reservations = [1].into();
        assert_eq!(house.view(&house.owner, session).await.own_work, ["ARAS-D1"]);
        assert_eq!(rule(house.sign(&house.owner, session, signing).await), "error-acceptance-fixer-signs");
    }

    async fn what_changed_since_it_was_shown_is_not_signed(home: Home) {
        let house = House::new(home).await;
        let session = house.running(2).await;
        house.accept(session, [1, 2]).await;
        let shown = house.signing(session, Decision::Accepted).await;
        house.say(&house.other, session, 2, Opinion::Accepted, "Also on the phone").await.unwrap();
        assert_eq!(rule(house.sign(&house.owner, session, shown.clone()).await), "error-acceptance-changed");
        let again = house.signing(session, Decision::Accepted).await;
        assert_ne!(again.seen, shown.seen);
        acceptance::log_hours(&house.user, &house.project, session, "2026-11-23".parse().unwrap(), Minutes(90), "").await.unwrap();
        assert_eq!(rule(house.sign(&house.owner, session, again).await), "error-acceptance-changed", "hours are signed too");
        house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
    }

    async fn two_people_at_once_cannot_both_have_their_way(home: Home) {
        let house = House::new(home).await;
        let session = house.running(1).await;
        house.accept(session, [1]).await;
        let signing = house.signing(session, Decision::Accepted).await;
        let (said, signed) =
            tokio::join!(house.say(&house.other, session, 1, Opinion::Rejected, "Wait"), house.sign(&house.owner, session, signing));
        match signed {
            Ok(_) => assert_eq!(rule(said), "error-acceptance-not-running"),
            signed => {
                said.unwrap();
                assert_eq!(rule(signed), "error-acceptance-changed");
            }
        }
    }

    async fn open_points_are_named_or_stand_in_the_way(home: Home) {
        let house = House::new(home).await;
        let session = house.running(3).await;
        house.accept(session, [1]).await;
        house.say(&house.user, session, 2, Opinion::Rejected, "The total is wrong").await.unwrap();
        let refused = house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await;
        assert_eq!(fields(refusal(refused)), [("decision".into(), "error-acceptance-open".into())]);
        let mut signing = house.signing(session, Decision::WithReservations).await;
        signing.reservations = [2].into();
        let refused = house.sign(&house.owner, session, signing.clone()).await;
        assert_eq!(fields(refusal(refused)), [("reservations".into(), "error-acceptance-unnamed".into())]);
        signing.name = "  ".into();
        assert_eq!(fields(refusal(house.sign(&house.owner, session, signing.clone()).await))[0].0, "name");
        signing.name = "F. Ebrahimi".into();
        signing.reservations = [2, 3].into();
        signing.reason = "Until the end of December".into();
        house.sign(&house.owner, session, signing).await.unwrap();
        let signature = house.view(&house.manager, session).await.signatures.remove(0);
        assert_eq!((signature.reservations, signature.reason.as_str()), ([2, 3].into(), "Until the end of December"));
    }

    async fn what_was_refused_runs_again_and_both_signatures_stay(home: Home) {
        let house = House::new(home).await;
        let session = house.running(1).await;
        let defect = house.reject(&house.user, session, 1, "The total is wrong").await;
        let mut signing = house.signing(session, Decision::Refused).await;
        assert_eq!(fields(refusal(house.sign(&house.owner, session, signing.clone()).await)), [("reason".into(), "error-acceptance-reason".into())]);
        signing.reason = "Not with this total".into();
        house.sign(&house.owner, session, signing).await.unwrap();
        assert!(house.notices(&house.manager).await.contains(&EventKind::AcceptanceRefused));
        assert_eq!(rule(house.say(&house.user, session, 1, Opinion::Accepted, "").await), "error-acceptance-not-running");
        acceptance::resume(&house.manager, &house.project, session).await.unwrap();
        assert_eq!(rule(house.say(&house.user, session, 1, Opinion::Accepted, "").await), "error-acceptance-defect-open");
        defects::act(&house.qa, &house.project, defect, Doing::Reject { reason: "The list was old".into() }).await.unwrap();
        assert_eq!(house.view(&house.user, session).await.points[0].standing, PointStanding::Again);
        home.wait(TimeDelta::minutes(5));
        assert_eq!(house.say(&house.user, session, 1, Opinion::Accepted, "Right now").await.unwrap(), PointStanding::Accepted);
        house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
        let view = house.view(&house.manager, session).await;
        let decisions: Vec<Decision> = view.signatures.iter().map(|signature| signature.decision).collect();
        assert_eq!(decisions, [Decision::Accepted, Decision::Refused]);
        assert_eq!((view.points[0].said.len(), view.points[0].earlier.len()), (1, 1), "what was said stays");
    }

    async fn nothing_changes_after_the_signature(home: Home) {
        let house = House::new(home).await;
        let session = house.running(1).await;
        house.accept(session, [1]).await;
        house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
        let before = house.view(&house.manager, session).await;
        let (manager, project) = (&house.manager, &house.project);
        let text = NewPoint { text: "One more".into(), ..NewPoint::default() };
        let day = "2026-11-23".parse().unwrap();
        let user = house.user.actor().person().unwrap();
        assert_eq!(rule(acceptance::edit(manager, project, session, before.row.version, house.fields()).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::add_point(manager, project, session, text.clone()).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::edit_point(manager, project, session, 1, text, None).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::remove_point(manager, project, session, 1, None).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::fill(manager, project, session, Fill { requirements: true, cases: true }).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::invite(manager, project, session, vec![(user, Minutes::hours(1))]).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::uninvite(manager, project, session, user).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::start(manager, project, session).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::resume(manager, project, session).await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::cancel(manager, project, session, "Oops").await), "error-acceptance-not-now");
        assert_eq!(rule(acceptance::ask(manager, project, session).await), "error-acceptance-not-now");
        assert_eq!(rule(house.say(&house.user, session, 1, Opinion::Rejected, "Oops").await), "error-acceptance-not-running");
        assert_eq!(rule(acceptance::log_hours(&house.user, project, session, day, Minutes(60), "").await), "error-acceptance-not-running");
        let signing = Signing { decision: Decision::Refused, reason: "Oops".into(), reservations: BTreeSet::new(), name: "x".into(), seen: String::new() };
        assert_eq!(rule(house.sign(&house.owner, session, signing).await), "error-acceptance-not-now");
        let after = house.view(manager, session).await;
        assert_eq!((&after.row, &after.points, &after.users, &after.signatures), (&before.row, &before.points, &before.users, &before.signatures));
    }

    async fn a_signed_text_that_was_tampered_with_is_found_out(home: Home) {
        let house = House::new(home).await;
        let session = house.running(1).await;
        house.accept(session, [1]).await;
        house.sign(&house.owner, session, house.signing(session, Decision::Accepted).await).await.unwrap();
        let forged = "UPDATE acceptance_signature SET signed_text = replace(signed_text, 'Point 1', 'Point 7')";
        home.database.rows.execute_unprepared(forged).await.unwrap();
        let signature = house.view(&house.manager, session).await.signatures.remove(0);
        assert!(!signature.sound, "{:?}", signature.text);
    }

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
