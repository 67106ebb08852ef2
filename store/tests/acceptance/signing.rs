//! Who signs, and what is signed.

use super::{House, department, own};
use crate::support::{databases, fields, refusal, rule};
use golive_domain::{
    Error as Refusal,
    access::Role,
    backlog::Minutes,
    events::EventKind,
    testing::acceptance::{AcceptanceState, Decision, Opinion, Signed},
};
use golive_store::{
    defects::{self, Doing},
    testing::acceptance::{self, Waits},
};

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
}
