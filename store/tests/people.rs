//! How people get in, and how they leave.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use chrono::TimeDelta;
use golive_domain::{Error as Refusal, access::Role, accounts::TokenScope};
use golive_store::{
    Actor, Error,
    people::{self, Acceptance, Invitation, SignIn, tokens},
};
use support::{Home, databases};

const PASSWORD: &str = "mulled cider in the orchard";
const OFFICE: &str = "192.0.2.7";

/// The secret of a link's path.
fn secret(path: &str) -> &str {
    path.strip_prefix("/link/").expect("a link's path")
}

fn acceptance(name: &str, email: &str, password: &str) -> Acceptance {
    let locale = "en".parse().expect("English is spoken");
    Acceptance { name: name.to_owned(), email: email.to_owned(), password: password.to_owned(), locale }
}

/// Sets Golive up: the first administrator, `nadia@example.org`.
async fn set_up(home: &Home) -> golive_domain::id::PersonId {
    let path = people::set_up_link(&home.store).await.unwrap().expect("nobody is there yet");
    let entered = people::accept(&home.store, secret(&path), acceptance("Nadia Rahimi", "nadia@example.org", PASSWORD)).await.unwrap();
    let SignIn::In(id) = entered else { panic!("no second factor is set up") };
    id
}

async fn try_in(home: &Home, email: &str, password: &str) -> golive_store::Result<SignIn> {
    people::sign_in(&home.store, email, password.to_owned(), OFFICE).await
}

/// The path of the link in the newest letter.
async fn mailed(home: &Home) -> String {
    let due = golive_store::outbox::claim(&home.store, 10).await.unwrap();
    due.last().and_then(|due| due.letter.path.clone()).expect("a letter with a link waits")
}

fn refusal<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

fn fields(refusal: Refusal) -> Vec<(String, String)> {
    match refusal {
        Refusal::Invalid { fields } => fields.into_iter().map(|error| (error.field, error.say.key)).collect(),
        other => panic!("no field is to blame: {other:?}"),
    }
}

databases! {
    async fn the_first_start_makes_the_first_administrator_once(home: Home) {
        let id = set_up(home).await;
        let account = people::account(&home.store, id).await.unwrap().expect("the account is active");
        assert!(account.administrator);
        assert_eq!((account.name.as_str(), account.email.as_str()), ("Nadia Rahimi", "nadia@example.org"));
        assert_eq!(people::set_up_link(&home.store).await.unwrap(), None);
    }

    async fn a_newer_set_up_link_ends_the_older(home: Home) {
        let older = people::set_up_link(&home.store).await.unwrap().unwrap();
        people::set_up_link(&home.store).await.unwrap().unwrap();
        assert_eq!(refusal(people::open(&home.store, secret(&older)).await), Refusal::NotFound);
    }

    async fn a_link_works_once_and_not_for_ever(home: Home) {
        let path = people::set_up_link(&home.store).await.unwrap().unwrap();
        home.wait(TimeDelta::hours(25));
        assert_eq!(refusal(people::open(&home.store, secret(&path)).await), Refusal::NotFound);
        let path = people::set_up_link(&home.store).await.unwrap().unwrap();
        let accept = || people::accept(&home.store, secret(&path), acceptance("Nadia", "nadia@example.org", PASSWORD));
        accept().await.unwrap();
        assert_eq!(refusal(accept().await), Refusal::NotFound);
    }

    async fn a_password_that_is_easy_to_guess_is_refused_and_told_why(home: Home) {
        let path = people::set_up_link(&home.store).await.unwrap().unwrap();
        let weak = people::accept(&home.store, secret(&path), acceptance("", "nadia", "qwertyuiop")).await;
        let said = fields(refusal(weak));
        let said: Vec<_> = said.iter().map(|(field, key)| (field.as_str(), key.as_str())).collect();
        assert_eq!(said, [("name", "error-required"), ("email", "error-email"), ("password", "error-password-weak-common")]);
    }

    async fn a_wrong_password_and_an_unknown_address_get_the_same_answer(home: Home) {
        set_up(home).await;
        let wrong = refusal(try_in(home, "nadia@example.org", "not the password").await);
        let unknown = refusal(try_in(home, "nobody@example.org", "not the password").await);
        let nonsense = refusal(try_in(home, "no address", "not the password").await);
        assert_eq!((&wrong, &wrong), (&unknown, &nonsense));
        assert!(matches!(try_in(home, " Nadia@Example.org ", PASSWORD).await, Ok(SignIn::In(_))));
    }

    async fn guessing_is_stopped_per_account_known_or_not(home: Home) {
        set_up(home).await;
        for email in ["nadia@example.org", "nobody@example.org"] {
            for _ in 0..10 {
                fields(refusal(try_in(home, email, "a guess").await));
            }
            assert_eq!(refusal(try_in(home, email, PASSWORD).await), Refusal::TooMany { wait_seconds: 900 });
        }
        home.wait(TimeDelta::minutes(15));
        assert!(try_in(home, "nadia@example.org", PASSWORD).await.is_ok());
    }

    async fn guessing_is_stopped_per_address(home: Home) {
        set_up(home).await;
        for guess in 0..50 {
            fields(refusal(try_in(home, &format!("person{guess}@example.org"), "a guess").await));
        }
        assert!(matches!(refusal(try_in(home, "nadia@example.org", PASSWORD).await), Refusal::TooMany { .. }));
        let elsewhere = people::sign_in(&home.store, "nadia@example.org", PASSWORD.to_owned(), "198.51.100.4").await;
        assert!(elsewhere.is_ok());
    }

    async fn a_right_password_forgives_the_wrong_ones_before(home: Home) {
        set_up(home).await;
        for _ in 0..3 {
            for _ in 0..9 {
                fields(refusal(try_in(home, "nadia@example.org", "a slip").await));
            }
            assert!(try_in(home, "nadia@example.org", PASSWORD).await.is_ok());
        }
    }

    async fn an_invited_person_comes_in_by_the_mailed_link(home: Home) {
        let nadia = home.administrator("Nadia").await;
        let invitation = Invitation {
            name: "Oksana Koval".into(),
            email: "Oksana@example.org".into(),
            locale: "fa".parse().unwrap(),
            administrator: false,
        };
        let oksana = people::invite(&nadia, invitation.clone()).await.unwrap();
        assert_eq!(fields(refusal(people::invite(&nadia, invitation).await)), [("email".into(), "error-taken".into())]);
        assert!(people::account(&home.store, oksana).await.unwrap().is_none());
        let path = mailed(home).await;
        let opened = people::open(&home.store, secret(&path)).await.unwrap();
        assert_eq!((opened.name.as_str(), opened.email.as_str()), ("Oksana Koval", "oksana@example.org"));
        let entered = people::accept(&home.store, secret(&path), acceptance("Oksana K.", "", PASSWORD)).await.unwrap();
        assert_eq!(entered, SignIn::In(oksana));
        let account = people::account(&home.store, oksana).await.unwrap().expect("the account is active");
        assert_eq!((account.name.as_str(), account.administrator), ("Oksana K.", false));
    }

    async fn a_reset_sets_a_new_password_and_ends_what_was_open(home: Home) {
        let id = set_up(home).await;
        let nadia = home.desk(id);
        let kept = serde_json::json!({ "person": id });
        golive_store::people::sessions::save(&home.store, "a stolen session", kept, home.now() + TimeDelta::days(7)).await.unwrap();
        people::mail_reset(&home.store, "nobody@example.org").await.unwrap();
        people::mail_reset(&home.store, "nadia@example.org").await.unwrap();
        let path = mailed(home).await;
        let fresh = "nine otters cross the frozen canal";
        people::accept(&home.store, secret(&path), acceptance("", "", fresh)).await.unwrap();
        assert!(people::sessions::mine(&nadia, None).await.unwrap().is_empty());
        assert!(try_in(home, "nadia@example.org", PASSWORD).await.is_err());
        assert!(try_in(home, "nadia@example.org", fresh).await.is_ok());
    }

    async fn reset_links_are_not_asked_for_without_end(home: Home) {
        for _ in 0..3 {
            people::knock_for_reset(&home.store, "nadia@example.org", OFFICE).await.unwrap();
        }
        let fourth = people::knock_for_reset(&home.store, "nadia@example.org", OFFICE).await;
        assert_eq!(refusal(fourth), Refusal::TooMany { wait_seconds: 3600 });
    }

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
}

databases! {
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

    async fn a_code_is_asked_for_and_good_once(home: Home) {
        let id = set_up(home).await;
        let nadia = home.desk(id);
        let secret = people::enrol(&nadia).await.unwrap().secret;
        let code = || {
            let secret = totp_rs::Secret::try_from_base32(&secret).unwrap();
            let totp = totp_rs::Builder::new().with_secret(secret).build().unwrap();
            totp.generate(home.now().timestamp().cast_unsigned()).to_string()
        };
        assert_eq!(fields(refusal(people::enable(&nadia, &secret, "000 000x").await)), [("code".into(), "error-code".into())]);
        people::enable(&nadia, &secret, &code()).await.unwrap();
        home.wait(TimeDelta::minutes(2));
        assert_eq!(try_in(home, "nadia@example.org", PASSWORD).await.unwrap(), SignIn::CodeWanted(id));
        let right = code();
        assert_eq!(people::sign_in_code(&home.store, id, &right).await.unwrap(), id);
        assert_eq!(fields(refusal(people::sign_in_code(&home.store, id, &right).await)), [("code".into(), "error-code".into())]);
        for _ in 0..4 {
            fields(refusal(people::sign_in_code(&home.store, id, "000000").await));
        }
        home.wait(TimeDelta::minutes(1));
        assert!(matches!(refusal(people::sign_in_code(&home.store, id, &code()).await), Refusal::TooMany { .. }));
        people::disable(&nadia, PASSWORD.to_owned()).await.unwrap();
        assert_eq!(try_in(home, "nadia@example.org", PASSWORD).await.unwrap(), SignIn::In(id));
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
