//! Accounts: who manages them, what opens them, how they end.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{OFFICE, PASSWORD, acceptance, databases, fields, mailed, refusal, secret, set_up};
use chrono::TimeDelta;
use golive_domain::{Error as Refusal, access::Role, accounts::TokenScope};
use golive_store::{
    Actor,
    people::{self, tokens},
};

databases! {
    async fn only_an_administrator_manages_people(home: Home) {
        let (key, manager) = home.project("ARAS").await;
        let outsider = home.desk(home.person("Pavel").await);
        let auditor = home.member(&key, "Maryam", &[Role::Auditor]).await;
        for desk in [&manager, &outsider, &auditor] {
            assert_eq!(refusal(people::directory(desk, "", 1).await), Refusal::Forbidden);
        }
        assert_eq!(refusal(people::directory(&home.anonymous(), "", 1).await), Refusal::SignedOut);
        let nadia = home.administrator("Nadia").await;
        let found = people::directory(&nadia, "mary", 1).await.unwrap();
        assert_eq!(found.rows.iter().map(|row| (row.name.as_str(), row.projects)).collect::<Vec<_>>(), [("Maryam", 1)]);
    }

    async fn a_token_opens_what_its_scope_and_owner_allow(home: Home) {
        let (key, manager) = home.project("ARAS").await;
        let new = |scope, days| tokens::NewToken { name: "Nightly report".into(), scope, days };
        let read = tokens::create(&manager, new(TokenScope::Read, 30)).await.unwrap();
        let write = tokens::create(&manager, new(TokenScope::Write, 30)).await.unwrap();
        assert!(read.starts_with("golive_") && read != write);
        let desk = tokens::bearer(&home.store, &read).await.unwrap();
        assert!(golive_store::projects::frame(&desk, &key).await.is_ok());
        assert_eq!(refusal(tokens::create(&desk, new(TokenScope::Write, 30)).await), Refusal::Forbidden);
        assert_eq!(fields(refusal(tokens::create(&manager, new(TokenScope::Read, 0)).await)), [("days".into(), "error-token-days".into())]);
        let mine = tokens::mine(&manager).await.unwrap();
        assert_eq!(mine.iter().map(|token| (token.scope, token.used_at.is_some())).collect::<Vec<_>>(), [
            (TokenScope::Write, false),
            (TokenScope::Read, true)
        ]);
        tokens::revoke(&manager, mine[0].id).await.unwrap();
        assert_eq!(refusal(tokens::bearer(&home.store, &write).await), Refusal::SignedOut);
        home.wait(TimeDelta::days(30));
        assert_eq!(refusal(tokens::bearer(&home.store, &read).await), Refusal::SignedOut);
        assert_eq!(refusal(tokens::bearer(&home.store, "golive_guess").await), Refusal::SignedOut);
    }

    async fn a_token_of_someone_else_cannot_be_revoked(home: Home) {
        let (_, manager) = home.project("ARAS").await;
        tokens::create(&manager, tokens::NewToken { name: "Mine".into(), scope: TokenScope::Read, days: 1 }).await.unwrap();
        let id = tokens::mine(&manager).await.unwrap()[0].id;
        let pavel = home.desk(home.person("Pavel").await);
        assert_eq!(refusal(tokens::revoke(&pavel, id).await), Refusal::NotFound);
    }

    async fn the_last_administrator_stays(home: Home) {
        let id = set_up(home).await;
        let nadia = home.store.acting_as(Actor::Person { id, administrator: true, via: golive_store::Via::Session });
        assert!(matches!(refusal(people::unmake_administrator(&nadia, id).await), Refusal::Conflict(_)));
        let system = home.system();
        for outcome in [people::suspend(&system, id).await, people::erase(&system, id, "Nadia Rahimi").await] {
            assert!(matches!(refusal(outcome), Refusal::Conflict(_)));
        }
        let pavel = home.person("Pavel").await;
        people::make_administrator(&nadia, pavel).await.unwrap();
        people::unmake_administrator(&nadia, id).await.unwrap();
        assert!(!people::account(&home.store, id).await.unwrap().expect("still active").administrator);
    }

    async fn a_session_ends_a_week_after_its_last_use_and_a_month_after_sign_in(home: Home) {
        let person = home.person("Pavel").await;
        let data = serde_json::json!({ "person": person, "address": OFFICE, "agent": "Firefox" });
        let far = home.now() + TimeDelta::days(30);
        let save = async |secret: &str| people::sessions::save(&home.store, secret, data.clone(), far).await.unwrap();
        save("used daily").await;
        save("forgotten").await;
        for _ in 0..29 {
            home.wait(TimeDelta::days(1));
            assert!(people::sessions::load(&home.store, "used daily").await.unwrap().is_some());
        }
        assert!(people::sessions::load(&home.store, "forgotten").await.unwrap().is_none());
        home.wait(TimeDelta::days(1));
        assert!(people::sessions::load(&home.store, "used daily").await.unwrap().is_none());
        assert_eq!(people::sweep(&home.store).await.unwrap().sessions, 2);
    }

    async fn a_person_ends_own_sessions_only(home: Home) {
        let (pavel, sara) = (home.person("Pavel").await, home.person("Sara").await);
        for (secret, person) in [("here", pavel), ("library", pavel), ("sara's", sara)] {
            let data = serde_json::json!({ "person": person });
            people::sessions::save(&home.store, secret, data, home.now() + TimeDelta::days(7)).await.unwrap();
        }
        let desk = home.desk(pavel);
        let saras = people::sessions::mine(&home.desk(sara), None).await.unwrap()[0].id;
        assert_eq!(refusal(people::sessions::end(&desk, saras).await), Refusal::NotFound);
        people::sessions::end_others(&desk, Some("here")).await.unwrap();
        let left = people::sessions::mine(&desk, Some("here")).await.unwrap();
        assert_eq!(left.iter().map(|session| session.this).collect::<Vec<_>>(), [true]);
        assert!(people::sessions::load(&home.store, "sara's").await.unwrap().is_some());
    }

    async fn a_suspended_person_is_out_at_once_and_may_come_back(home: Home) {
        let nadia = home.administrator("Nadia").await;
        let pavel = home.person("Pavel").await;
        let token = tokens::NewToken { name: "Script".into(), scope: TokenScope::Read, days: 9 };
        let token = tokens::create(&home.desk(pavel), token).await.unwrap();
        let data = serde_json::json!({ "person": pavel });
        people::sessions::save(&home.store, "open", data, home.now() + TimeDelta::days(7)).await.unwrap();
        people::suspend(&nadia, pavel).await.unwrap();
        assert!(people::account(&home.store, pavel).await.unwrap().is_none());
        assert!(people::sessions::load(&home.store, "open").await.unwrap().is_none());
        assert_eq!(refusal(tokens::bearer(&home.store, &token).await), Refusal::SignedOut);
        people::readmit(&nadia, pavel).await.unwrap();
        people::mail_link(&nadia, pavel).await.unwrap();
        people::accept(&home.store, secret(&mailed(home).await), acceptance("Pavel", "", PASSWORD)).await.unwrap();
        assert!(people::account(&home.store, pavel).await.unwrap().is_some());
    }

    async fn an_erased_person_leaves_history_without_a_name(home: Home) {
        let nadia = home.administrator("Nadia").await;
        let (key, _) = home.project("ARAS").await;
        let pavel = home.member(&key, "Pavel Horak", &[Role::QaRepresentative]).await;
        let id = pavel.actor().person().unwrap();
        let profile = people::profile(&pavel).await.unwrap();
        let edit = people::ProfileEdit {
            name: "Pavel Horák".into(),
            locale: profile.locale,
            calendar: profile.calendar,
            theme: profile.theme,
            shortcuts: profile.shortcuts,
            version: profile.version,
        };
        people::edit_profile(&pavel, edit.clone()).await.unwrap();
        assert!(matches!(refusal(people::edit_profile(&pavel, edit).await), Refusal::Conflict(_)));
        assert_eq!(fields(refusal(people::erase(&nadia, id, "Pavel").await)), [("name".into(), "error-name-typed".into())]);
        people::erase(&nadia, id, "Pavel Horák").await.unwrap();
        assert!(people::account(&home.store, id).await.unwrap().is_none());
        assert!(people::by_email(&nadia, "pavel.horak@example.org").await.unwrap().is_none());
        assert_eq!(refusal(golive_store::projects::frame(&pavel, &key).await), Refusal::NotFound);
        let audit = golive_store::events::of_site(&nadia, &Default::default(), 1).await.unwrap();
        let of_pavel: Vec<_> = audit.found.rows.iter().filter(|line| line.subject.id == id.0).collect();
        assert!(of_pavel.len() >= 3);
        let told = format!("{of_pavel:?}");
        assert!(!told.contains("Hor") && told.contains(people::ERASED), "{told}");
    }
}
