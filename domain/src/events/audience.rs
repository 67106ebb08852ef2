//! Who hears of an event, and why.

use super::Event;
use crate::{id::PersonId, words};

words! {
    /// Why a notice reached a person. One person hears once, for the strongest reason.
    pub enum Reason {
        Mentioned = "mentioned",
        Concerned = "concerned",
        Watching = "watching",
    }
}

/// The people to be told, each with the strongest reason. The actor is not told of the own deed.
pub fn audience(event: &Event, actor: Option<PersonId>, watchers: &[PersonId]) -> Vec<(PersonId, Reason)> {
    let mentioned = event.mentions.iter().map(|p| (*p, Reason::Mentioned));
    let concerned = event.concerns.iter().map(|p| (*p, Reason::Concerned));
    let watching = watchers.iter().filter(|_| event.kind.is_news()).map(|p| (*p, Reason::Watching));
    let mut told: Vec<(PersonId, Reason)> = Vec::new();
    for (person, reason) in mentioned.chain(concerned).chain(watching) {
        if Some(person) != actor && told.iter().all(|(known, _)| *known != person) {
            told.push((person, reason));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::EventKind;
    use uuid::Uuid;

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    #[test]
    fn one_person_hears_once_and_the_actor_not_at_all() {
        let event = Event::new(EventKind::CommentAdded, Uuid::nil(), "ARAS-1").mentioning([person(1)]).concerning([person(1), person(2)]);
        let told = audience(&event, Some(person(3)), &[person(2), person(3), person(4)]);
        assert_eq!(told, [(person(1), Reason::Mentioned), (person(2), Reason::Concerned), (person(4), Reason::Watching)]);
    }

    #[test]
    fn a_drag_in_the_backlog_is_nobodys_notice() {
        let event = Event::new(EventKind::ItemRanked, Uuid::nil(), "ARAS-1");
        assert!(audience(&event, None, &[person(1)]).is_empty());
    }
}
