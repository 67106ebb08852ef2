use proptest::{prelude::*, sample::subsequence};

use super::*;
use crate::rfp::seal::{Salt, holder::prepare};

const ABOUT: &[u8] = b"bid 7, answers";

/// Holders with phrases, made once: stretching one costs what it shall cost.
fn holders() -> &'static [(Holder, String, Salt)] {
    static HOLDERS: std::sync::OnceLock<Vec<(Holder, String, Salt)>> = std::sync::OnceLock::new();
    HOLDERS.get_or_init(|| {
        let holder = |at: u8| {
            let (phrase, salt) = (format!("copper lantern river {at}"), Salt::of(at));
            (Holder { id: Uuid::from_u128(at.into()), public: prepare(&phrase, &salt).unwrap() }, phrase, salt)
        };
        (1..=4).map(holder).collect()
    })
}

fn sealed(content: &[u8], threshold: u8) -> Envelope {
    let holders: Vec<Holder> = holders().iter().map(|(holder, ..)| holder.clone()).collect();
    seal(content, ABOUT, &holders, threshold).unwrap()
}

fn keys() -> &'static [HolderKey] {
    static KEYS: std::sync::OnceLock<Vec<HolderKey>> = std::sync::OnceLock::new();
    KEYS.get_or_init(|| {
        let key = |(holder, phrase, salt): &(Holder, String, Salt)| HolderKey::of(phrase, salt, &holder.public).unwrap().unwrap();
        holders().iter().map(key).collect()
    })
}

fn opened(envelope: &Envelope, by: &[usize]) -> Vec<OpenedShare> {
    by.iter().map(|at| envelope.shares[*at].open(&keys()[*at], ABOUT).unwrap()).collect()
}

#[test]
fn a_phrase_is_known_as_people_tell_it_and_another_opens_nothing() {
    let (holder, phrase, salt) = &holders()[0];
    let told = format!("  {} ", phrase.to_uppercase().replace(' ', "   "));
    assert!(HolderKey::of(&told, salt, &holder.public).unwrap().is_ok());
    assert_eq!(HolderKey::of("copper lantern", salt, &holder.public).unwrap().err(), Some(Shut::Phrase));
    assert_eq!(HolderKey::of(phrase, &Salt::of(9), &holder.public).unwrap().err(), Some(Shut::Phrase));
}

#[test]
fn nobody_seals_for_one_alone() {
    let one: Vec<Holder> = holders().iter().take(1).map(|(holder, ..)| holder.clone()).collect();
    assert_eq!(seal(b"price", ABOUT, &one, 1), Err(Shut::TooFew));
    assert_eq!(seal(b"price", ABOUT, &one, 2), Err(Shut::TooFew));
}

#[test]
fn a_share_is_its_holders_and_of_this_bid() {
    let envelope = sealed(b"price", 2);
    assert!(envelope.shares[0].open(&keys()[1], ABOUT).is_err(), "another holder");
    assert!(envelope.shares[0].open(&keys()[0], b"bid 8, answers").is_err(), "another bid");
    let mut moved = envelope.shares[0].clone();
    moved.holder = envelope.shares[1].holder;
    assert!(moved.open(&keys()[0], ABOUT).is_err(), "another's name on it");
}

#[test]
fn what_was_changed_does_not_open() {
    let mut envelope = sealed(b"price", 2);
    let shares = opened(&envelope, &[0, 1]);
    assert_eq!(open(&envelope, &shares, b"bid 8, answers", 2), Err(Shut::Broken));
    envelope.body[3] ^= 1;
    assert_eq!(open(&envelope, &shares, ABOUT, 2), Err(Shut::Broken));
}

#[test]
fn an_envelope_is_kept_as_it_is() {
    let envelope = sealed(b"price", 2);
    let kept = serde_json::to_string(&envelope).unwrap();
    assert_eq!(serde_json::from_str::<Envelope>(&kept).unwrap(), envelope);
    assert!(serde_json::from_str::<Envelope>(&kept.replace("nonce\":\"", "nonce\":\"AAAA")).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any so many of the holders open it, and one fewer learn nothing.
    #[test]
    fn as_many_as_were_asked_for_open_it(
        content in proptest::collection::vec(any::<u8>(), 0..2_000),
        (threshold, by) in (2_usize..=4).prop_flat_map(|threshold| (Just(threshold), subsequence(vec![0_usize, 1, 2, 3], threshold..=4))),
    ) {
        let threshold = u8::try_from(threshold).unwrap();
        let envelope = sealed(&content, threshold);
        let shares = opened(&envelope, &by);
        prop_assert_eq!(open(&envelope, &shares, ABOUT, threshold), Ok(content));
        let fewer = &shares[..usize::from(threshold) - 1];
        prop_assert_eq!(open(&envelope, fewer, ABOUT, threshold), Err(Shut::TooFew));
        // Nor does a pretended threshold help: what comes out is no key.
        prop_assert_eq!(open(&envelope, fewer, ABOUT, threshold - 1), Err(Shut::Broken));
    }

    /// What lies there says nothing of what is in it but a power of two.
    #[test]
    fn two_contents_of_one_size_look_alike(one in 0_u64.., other in 0_u64..) {
        let (one, other) = (sealed(&one.to_be_bytes(), 2), sealed(&other.to_be_bytes(), 2));
        prop_assert_eq!(one.body.len(), other.body.len());
        prop_assert_ne!(one.body, other.body);
    }
}
