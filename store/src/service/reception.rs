//! How mail is taken in: which addresses people write to, and who may without being known.
//!
//! It is told to the server when it starts, as the way into each mailbox is: no row holds a password.

use std::{collections::HashMap, sync::Arc};

use golive_domain::text::{Email, ProjectKey};

use super::mail::{Token, reply_to};
use crate::Store;

/// How the service desk of one project takes mail in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reception {
    /// Where people write to, the one that answers go to first.
    pub addresses: Vec<Email>,
    /// Whoever writes from one of these domains becomes a requester; in lower case.
    pub domains: Vec<String>,
    /// Its mail server takes no `support+token@…` for `support@…`.
    pub has_no_plus: bool,
}

/// How every service desk here does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receptions {
    /// What stands behind the `@` of our ids, and names us in what we send.
    pub host: String,
    /// Whom our letters are from.
    pub sender: Option<Email>,
    pub desks: HashMap<ProjectKey, Reception>,
}

impl Receptions {
    /// Every address that is ours: mail from them came back.
    pub(super) fn own(&self) -> Vec<Email> {
        self.desks.values().flat_map(|desk| desk.addresses.clone()).chain(self.sender.clone()).collect()
    }

    /// Whether somebody of that address may write to the desk though nobody knows them.
    pub(super) fn lets_in(&self, project: &ProjectKey, from: &Email) -> bool {
        let domain = from.as_str().rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
        let domains = self.desks.get(project).map(|desk| desk.domains.as_slice()).unwrap_or_default();
        domain.is_some_and(|domain| domains.contains(&domain))
    }

    /// Where the answer to a letter of this thread is to go; `None` where the project has no mailbox.
    pub fn answers_to(&self, project: &ProjectKey, token: &Token) -> Option<Email> {
        let desk = self.desks.get(project)?;
        let address = desk.addresses.first()?;
        Some(if desk.has_no_plus { address.clone() } else { reply_to(address, token) })
    }
}

impl Store {
    /// The same store, whose service desks take mail in like this.
    pub fn receiving(self, receptions: Receptions) -> Self {
        Self { receptions: Arc::new(receptions), ..self }
    }

    /// How its service desks take mail in.
    pub fn receptions(&self) -> &Receptions {
        &self.receptions
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whoever_is_of_the_domain_itself_is_let_in() {
        let key = ProjectKey::parse("ARAS").expect("a key");
        let desk = Reception { domains: vec!["aras.example".into()], ..Reception::default() };
        let receptions = Receptions { desks: [(key.clone(), desk)].into(), ..Receptions::default() };
        let lets_in = |from: &str| receptions.lets_in(&key, &Email::parse(from).expect("an address"));
        assert!(lets_in("jane@ARAS.example"));
        assert!(!lets_in("jane@mail.aras.example") && !lets_in("jane@notaras.example") && !lets_in("aras.example@example.org"));
    }
}
