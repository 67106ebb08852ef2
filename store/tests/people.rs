//! How people get in: links, passwords, codes, and what stops guessing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{OFFICE, PASSWORD, acceptance, databases, fields, mailed, refusal, secret, set_up, try_in};
use chrono::TimeDelta;
use golive_domain::Error as Refusal;
use golive_store::people::{self, Invitation, SignIn};

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
}
