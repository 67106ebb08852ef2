//! The glossary, and what has to be taught.

use super::Room;
use crate::support::{databases, refusal};
use golive_domain::{Conflict, Error as Refusal, people::Locale};
use golive_store::knowledge::{self, GlossaryFilter, NeedFilter, StarterTerm, TermFields};

fn term(language: Locale, term: &str, also: &str) -> TermFields {
    TermFields { language, term: term.into(), meaning: "What it means".into(), also: also.into(), links: String::new() }
}

databases! {
    async fn the_glossary_has_each_word_once_a_language_and_is_found_in_texts(home: Home) {
        let room = Room::new(home).await;
        let lead = knowledge::add_term(&room.desk, &room.project, term(Locale::En, "Lead", "prospect")).await.unwrap();
        let Refusal::Invalid { fields } = refusal(knowledge::add_term(&room.desk, &room.project, term(Locale::En, "lead", "")).await) else { panic!() };
        assert_eq!(fields[0].field, "term");
        let bad = TermFields { links: "KB-1\njavascript:alert(1)".into(), ..term(Locale::En, "Deal", "") };
        let Refusal::Invalid { fields } = refusal(knowledge::add_term(&room.desk, &room.project, bad).await) else { panic!() };
        assert_eq!(fields[0].field, "links");
        knowledge::add_term(&room.desk, &room.project, term(Locale::Fa, "سرنخ", "لید")).await.unwrap();
        let number = room.published(Locale::En, "Give a lead to somebody", "Open it.").await;
        let view = room.read(&room.requester, number, Locale::En).await.unwrap();
        assert_eq!(view.terms.iter().map(|row| row.term.as_str()).collect::<Vec<_>>(), ["Lead"]);
        let set = ["lead", "Escalation"].map(|word| StarterTerm { language: Locale::En, term: word.into(), meaning: "It".into(), also: String::new() });
        assert_eq!(knowledge::add_starters(&room.desk, &room.project, set.to_vec()).await.unwrap(), 1);
        let found = knowledge::glossary(&room.requester, &room.project, Locale::En, &GlossaryFilter::default()).await.unwrap();
        assert_eq!((found.letters.as_slice(), found.languages.as_slice()), (["E".to_owned(), "L".to_owned()].as_slice(), [(Locale::En, 2), (Locale::Fa, 1)].as_slice()));
        let by_letter = GlossaryFilter { letter: Some("L".into()), ..GlossaryFilter::default() };
        assert_eq!(knowledge::glossary(&room.requester, &room.project, Locale::En, &by_letter).await.unwrap().page.total, 1);
        knowledge::edit_term(&room.desk, &room.project, lead, 1, term(Locale::En, "Lead", "enquiry")).await.unwrap();
        let stale = refusal(knowledge::edit_term(&room.trainer, &room.project, lead, 1, term(Locale::En, "Lead", "x")).await);
        assert!(matches!(stale, Refusal::Conflict(Conflict::Edited { .. })), "{stale:?}");
        assert_eq!(refusal(knowledge::remove_term(&room.requester, &room.project, lead).await), Refusal::NotFound);
        let was = knowledge::remove_term(&room.desk, &room.project, lead).await.unwrap();
        knowledge::add_term(&room.desk, &room.project, was).await.unwrap();
    }

    async fn a_ticket_shows_what_has_to_be_taught(home: Home) {
        let room = Room::new(home).await;
        let (first, second) = (room.asked("How do I close a deal?", "").await, room.asked("Where is the report?", "").await);
        knowledge::mark_training(&room.desk, &room.project, first, "Deals").await.unwrap();
        knowledge::mark_training(&room.desk, &room.project, second, "Reports").await.unwrap();
        knowledge::mark_training(&room.desk, &room.project, second, "Deals").await.unwrap();
        assert_eq!(refusal(knowledge::mark_training(&room.requester, &room.project, first, "x").await), Refusal::NotFound);
        assert_eq!(refusal(knowledge::mark_training(&room.vendor, &room.project, first, "x").await), Refusal::NotFound, "it was not handed over");
        let found = knowledge::training_needs(&room.desk, &room.project, &NeedFilter::default()).await.unwrap();
        assert_eq!((found.page.total, found.counts), (2, vec![("Deals".to_owned(), None, 2)]));
        knowledge::mark_training(&room.desk, &room.project, second, " ").await.unwrap();
        let by_topic = NeedFilter { topic: Some("Deals".into()), ..NeedFilter::default() };
        let found = knowledge::training_needs(&room.desk, &room.project, &by_topic).await.unwrap();
        assert_eq!(found.page.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [first]);
        let beside = knowledge::beside(&room.desk, &room.project, first, Locale::En).await.unwrap();
        assert_eq!(beside.training.unwrap().topic, "Deals");
        assert!(knowledge::beside(&room.requester, &room.project, first, Locale::En).await.unwrap().training.is_none());
        assert_eq!(knowledge::training_needs(&room.vendor, &room.project, &NeedFilter::default()).await.unwrap().page.total, 0);
    }
}
