//! The catalogue's texts, held against each other.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{text::Title, words::Word as _};

use super::*;

fn of(locale: Locale) -> Vec<CatalogueEntry> {
    catalogue(locale).unwrap().requirements
}

#[test]
fn every_language_has_the_same_requirements() {
    let shape = |locale| of(locale).into_iter().map(|entry| (entry.code, entry.area, entry.moscow)).collect::<Vec<_>>();
    for locale in Locale::ALL {
        assert_eq!(shape(*locale), shape(Locale::En), "{locale}");
    }
}

#[test]
fn every_area_has_enough_of_them_and_each_its_own_code() {
    let mut counts: BTreeMap<CatalogueArea, usize> = BTreeMap::new();
    let mut codes = BTreeSet::new();
    for entry in of(Locale::En) {
        *counts.entry(entry.area).or_default() += 1;
        let (letters, number) = entry.code.split_once('-').unwrap();
        assert!(letters.len() == 3 && letters.chars().all(|letter| letter.is_ascii_uppercase()), "{}", entry.code);
        assert_eq!(number.parse::<usize>(), Ok(counts[&entry.area]), "{}", entry.code);
        assert!(codes.insert(entry.code.clone()), "{} stands twice", entry.code);
    }
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), CatalogueArea::ALL);
    assert!(counts.values().all(|count| (8..=12).contains(count)), "{counts:?}");
}

#[test]
fn all_of_them_say_something_in_every_language() {
    for locale in Locale::ALL {
        let all = catalogue(*locale).unwrap();
        assert_eq!(all.areas.keys().copied().collect::<Vec<_>>(), CatalogueArea::ALL, "{locale}");
        assert!(!all.shown_by.trim().is_empty() && all.areas.values().all(|name| !name.trim().is_empty()), "{locale}");
        let mut titles = BTreeSet::new();
        for entry in &all.requirements {
            let texts = [&entry.title, &entry.body, &entry.shown, &entry.category];
            assert!(texts.iter().all(|text| !text.is_empty() && text.trim() == text.as_str()), "{locale} {}", entry.code);
            assert!(Title::parse(&entry.title).is_ok() && titles.insert(entry.title.clone()), "{locale} {}", entry.code);
        }
    }
}

#[test]
fn nothing_was_left_in_english() {
    let own = |locale, letter: fn(char) -> bool| {
        for entry in of(locale) {
            for text in [&entry.title, &entry.body, &entry.shown] {
                let (own, latin) = text
                    .chars()
                    .fold((0, 0), |(own, latin), c| (own + usize::from(letter(c)), latin + usize::from(c.is_ascii_alphabetic())));
                assert!(own > latin, "{locale} {}: {text}", entry.code);
            }
        }
    };
    own(Locale::Fa, |c| ('\u{0600}'..='\u{06ff}').contains(&c));
    own(Locale::Uk, |c| ('\u{0400}'..='\u{04ff}').contains(&c));
}

#[test]
fn a_choice_keeps_the_catalogues_order_and_refuses_what_it_does_not_have() {
    let all = catalogue(Locale::En).unwrap();
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let choice = CatalogueChoice { codes: codes(&["SUP-01", "SAL-02", "SAL-01"]), area: None };
    let chosen: Vec<&str> = all.chosen(&choice).unwrap().into_iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(chosen, ["SAL-01", "SAL-02", "SUP-01"]);
    let unknown = CatalogueChoice { codes: codes(&["SAL-01", "SAL-99"]), area: None };
    assert_eq!(all.chosen(&unknown), Err(Error::field("codes", Say::new("error-catalogue-unknown").with("code", "SAL-99"))));
    assert_eq!(all.chosen(&CatalogueChoice::default()), Err(Error::field("codes", Say::new("error-catalogue-none"))));
}
