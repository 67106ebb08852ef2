//! The way in: links, passwords, letters.

use golive_domain::{Error as Refusal, id::PersonId};
use golive_store::people::{self, Acceptance, SignIn};

use super::Home;

pub const PASSWORD: &str = "mulled cider in the orchard";
pub const OFFICE: &str = "192.0.2.7";

/// The secret of a link's path.
pub fn secret(path: &str) -> &str {
    path.strip_prefix("/link/").expect("a link's path")
}

pub fn acceptance(name: &str, email: &str, password: &str) -> Acceptance {
    let locale = "en".parse().expect("English is spoken");
    Acceptance { name: name.to_owned(), email: email.to_owned(), password: password.to_owned(), locale }
}

/// Sets Golive up: the first administrator, `nadia@example.org`.
pub async fn set_up(home: &Home) -> PersonId {
    let path = people::set_up_link(&home.store).await.expect("a link is made").expect("nobody is there yet");
    let nadia = acceptance("Nadia Rahimi", "nadia@example.org", PASSWORD);
    match people::accept(&home.store, secret(&path), nadia).await.expect("the link opens") {
        SignIn::In(id) => id,
        other => panic!("no second factor is set up: {other:?}"),
    }
}

pub async fn try_in(home: &Home, email: &str, password: &str) -> golive_store::Result<SignIn> {
    people::sign_in(&home.store, email, password.to_owned(), OFFICE).await
}

/// The path of the link in the newest letter.
pub async fn mailed(home: &Home) -> String {
    let due = golive_store::outbox::claim(&home.store, 10).await.expect("the outbox is read");
    due.last().and_then(|due| due.letter.path.clone()).expect("a letter with a link waits")
}

/// The refused fields with their reasons.
pub fn fields(refusal: Refusal) -> Vec<(String, String)> {
    match refusal {
        Refusal::Invalid { fields } => fields.into_iter().map(|error| (error.field, error.say.key)).collect(),
        other => panic!("no field is to blame: {other:?}"),
    }
}
