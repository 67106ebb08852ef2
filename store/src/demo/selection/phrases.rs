//! The phrases of the demonstration's tenders. In earnest nobody knows one but whoever chose it; here they are told, so that bids can be
//! opened and worked on by whoever looks around.

use super::super::cast::{BIDDERS, CAST, Character};
use crate::{Error, Result, rfp::Phrase};

/// Key holders, by their handles: two of them open the bids together.
pub(super) const HOLDERS: [(&str, &str); 3] = [
    ("it", "copper lantern river quarrel ninety"),
    ("sponsor", "velvet anchor tuesday mosaic plough"),
    ("auditor", "amber thicket sailor ladder fourteen"),
];

/// What the people of a bidder share, by the handle of the first of them.
pub(super) const OWN: [(&str, &str); 4] = [
    ("bidder", "harbour violin cactus pepper eleven"),
    ("behnam", "orchard pencil winter gravel seventeen"),
    ("bohdan", "meadow button comet whistle forty"),
    ("roksolana", "cherry tunnel piano saddle thirty"),
];

/// A phrase, and who writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub email: String,
    pub name: &'static str,
    /// Opens bids together with another one; otherwise it opens the own bid.
    pub holds_key: bool,
    pub phrase: &'static str,
}

/// Every phrase of the demonstration's requests for proposals, key holders first.
pub fn phrases() -> Vec<Spoken> {
    let holders = HOLDERS.iter().map(|(who, phrase)| (who, phrase, true));
    let all = holders.chain(OWN.iter().map(|(who, phrase)| (who, phrase, false)));
    all.filter_map(|(who, phrase, holds_key)| {
        let one = everybody().find(|one| one.handle == *who)?;
        Some(Spoken { email: one.email(), name: one.name, holds_key, phrase })
    })
    .collect()
}

fn everybody() -> impl Iterator<Item = &'static Character> {
    CAST.iter().chain(BIDDERS)
}

/// Somebody's name and address, for an invitation.
pub(super) fn character(handle: &str) -> Result<&'static Character> {
    everybody()
        .find(|one| one.handle == handle)
        .ok_or_else(|| Error::broken("the story calls somebody who is not in it", handle.to_owned()))
}

/// Written twice, as a form wants it.
pub(super) fn twice(words: &str) -> Phrase {
    Phrase { phrase: words.to_owned(), again: words.to_owned() }
}

#[cfg(test)]
mod tests {
    use golive_domain::error::Refusals;

    use super::*;
    use crate::rfp::seal::refuse_weak;

    #[test]
    fn every_phrase_is_somebodys_and_none_is_soon_guessed() {
        assert_eq!(phrases().len(), HOLDERS.len() + OWN.len());
        for spoken in phrases() {
            let mut refused = Refusals::default();
            refuse_weak(&twice(spoken.phrase), &mut refused);
            refused.finish().unwrap();
        }
    }
}
