//! What stands after the signature.

use std::collections::BTreeSet;

use super::House;
use crate::support::{databases, fields, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    backlog::Minutes,
    events::EventKind,
    testing::acceptance::{Decision, Opinion, PointStanding},
};
use golive_store::{
    defects::{self, Doing},
    testing::acceptance::{self, Fill, NewPoint, Signing},
};
use sea_orm::ConnectionTrait;

databases! {
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
}
