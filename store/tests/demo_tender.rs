//! The demonstration's tenders stand as they are told: one ranked, one out. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use crate::support::{Home, demonstrations};
use chrono::TimeDelta;
use golive_domain::{
    people::Locale,
    rfp::{BidStanding, Completeness, RfpState, SentKind, VendorFact, scoring::Out},
    text::ProjectKey,
    words::Word as _,
};
use golive_store::{
    Desk, award, backlog, bids, demo, people,
    rfp::{self, AsksFilter},
    scores,
    vendors::{self, VendorFilter},
};

fn aras() -> ProjectKey {
    ProjectKey::parse(demo::KEY).unwrap()
}

async fn desk_of(home: &Home, email: &str) -> Desk {
    home.desk(people::by_email(&home.system(), email).await.unwrap().expect("the person is there"))
}

/// What somebody was told to write.
fn phrase_of(email: &str) -> &'static str {
    demo::phrases().into_iter().find(|spoken| spoken.email == email).expect("it is told").phrase
}

demonstrations! {
    async fn the_finished_tender_is_written_whole_and_ranked_and_the_next_one_is_out(home: Home) {
        let (manager, project) = (desk_of(home, "pm@aras.example").await, aras());

        let request = rfp::rfp(&manager, &project, 1).await.unwrap();
        assert_eq!((request.needs.len(), request.requirements, request.lacks.len()), (13, 20, 0));
        assert!(request.sections.iter().all(|section| section.completeness == Completeness::Whole && !section.body.is_empty()));
        assert_eq!(request.signatures.iter().filter(|signature| signature.signed.is_some()).count(), 8, "{:?}", request.signatures);
        assert_eq!((request.holders.len(), request.row.language), (3, Locale::En));
        assert!(rfp::asks(&manager, &project, 1, &AsksFilter::default()).await.unwrap().mandatory > 10);

        let known = vendors::vendors(&manager, &project, &VendorFilter::default()).await.unwrap().rows;
        assert_eq!(known.len(), 4);
        assert!(known.iter().all(|vendor| vendor.profile.known() == VendorFact::ALL.len()), "{known:?}");
        let bidders = bids::bidders(&manager, &project, 1).await.unwrap();
        assert_eq!(bidders.iter().map(|bidder| bidder.people.len()).collect::<Vec<_>>(), [2, 1, 2, 1]);
        assert!(bidders.iter().all(|bidder| bidder.standing == BidStanding::Counts), "{bidders:?}");
        let asked = bids::asked(&manager, &project, 1).await.unwrap();
        assert!(asked.len() == 3 && asked.iter().all(|question| question.answer.is_some()));
        let opening = bids::opening(&manager, &project, 1).await.unwrap();
        assert_eq!((opening.answers.opened, opening.prices.opened, opening.answers.by.len()), (4, 3, 2), "the price of whoever is out stays sealed");

        let judges = scores::evaluators(&manager, &project, 1).await.unwrap();
        assert_eq!((judges.len(), judges.iter().filter(|judge| judge.conflict.is_some()).count()), (3, 1));
        let declared = scores::declarations(&manager, &project, 1).await.unwrap().all;
        let tied: Vec<_> = declared.iter().flat_map(|one| &one.bidders).map(|bidder| bidder.name.as_str()).collect();
        assert_eq!((declared.len(), tied), (3, vec!["Baltic CRM"]));
        let apart = scores::apart(&manager, &project, 1).await.unwrap();
        assert!(apart.len() == 1 && apart[0].agreed.as_ref().is_some_and(|agreed| agreed.waits.is_empty()), "{apart:?}");
        let results = scores::results(&manager, &project, 1).await.unwrap();
        let ranking = results.ranking.expect("every price is open");
        let first = ranking.iter().find(|one| one.place == Ok(1)).unwrap();
        assert_eq!((results.bids[first.bid].name.as_str(), first.tied), ("Dnipro Soft", false));
        let out: Vec<_> = ranking.iter().filter_map(|one| Some((results.bids[one.bid].name.as_str(), one.place.err()?))).collect();
        assert!(matches!(out[..], [("Studio Kalyna", Out::MandatoryNo(1))]), "{out:?}");

        assert_eq!(request.row.state, RfpState::Awarded);
        let small = rfp::rfp(&manager, &project, 2).await.unwrap();
        assert_eq!((small.row.state, small.requirements), (RfpState::Published, 4));
        let left = small.row.deadline.unwrap() - home.now();
        assert!(left > TimeDelta::days(7) && left < TimeDelta::days(11), "{left}");
        assert_eq!(bids::bidders(&manager, &project, 2).await.unwrap().len(), 2);
        let waits = bids::asked(&manager, &project, 2).await.unwrap();
        assert!(waits.len() == 1 && waits[0].answer.is_none());
    }

    async fn a_requirement_leads_over_the_answer_and_the_contract_to_its_item(home: Home) {
        let (manager, project) = (desk_of(home, "pm@aras.example").await, aras());
        let (_, contract) = award::contract(&manager, &project, 1, 1).await.unwrap();
        let contract = contract.expect("it was concluded");
        assert_eq!((contract.name.as_str(), contract.promises.total, contract.ceiling.minor), ("Dnipro Soft", 20, 13_550_000));
        for promise in &contract.promises.rows {
            let item = promise.item.as_ref().expect("the workshops wrote an item for each");
            let item = backlog::item(&manager, &project, item.number).await.unwrap();
            assert!(item.requirements.contains(&promise.code), "{}", promise.code);
        }
        let awarded = award::awarded(&manager, &project, 1).await.unwrap().award.expect("it was awarded");
        assert_eq!((awarded.winner, awarded.contract, awarded.deviation.as_str()), (3, Some(contract.number), ""));
    }

    async fn bidders_of_three_languages_come_in_and_their_phrases_open_what_is_theirs(home: Home) {
        let demo::Loaded::AlreadyThere(people) = demo::load(&home.store).await.unwrap() else { panic!("it is there already") };
        let project = aras();
        let (baltic, pardis, dnipro) =
            (desk_of(home, "bidder@baltic.example").await, desk_of(home, "behnam@pardis.example").await, desk_of(home, "bohdan@dnipro.example").await);
        let told: BTreeSet<&str> = people.iter().map(|one| one.email.as_str()).collect();
        assert!(demo::phrases().iter().all(|spoken| told.contains(spoken.email.as_str())), "who is told a phrase can sign in");
        let mut languages = BTreeSet::new();
        for desk in [&baltic, &pardis, &dnipro] {
            languages.insert(people::profile(desk).await.unwrap().locale);
        }
        assert_eq!(languages.len(), Locale::ALL.len());

        let read = bids::tender(&dnipro, &project, 1).await.unwrap();
        let kinds = |tender: &bids::Tender| tender.receipts.iter().map(|receipt| receipt.kind).collect::<Vec<_>>();
        assert_eq!(kinds(&read), [SentKind::Submitted, SentKind::Submitted]);
        assert_eq!((read.addenda.len(), read.commitments.len(), read.questions.len()), (1, 4, 3));
        let confirmed = bids::tender(&baltic, &project, 1).await.unwrap();
        assert_eq!(kinds(&confirmed), [SentKind::Confirmed, SentKind::Submitted]);
        let key = bids::unlock(&dnipro, &project, 1, phrase_of("bohdan@dnipro.example")).await.unwrap();
        let (_, copy) = bids::receipt(&dnipro, &project, 1, read.receipts[0].id, &key).await.unwrap();
        assert_eq!(copy.answers.answers.len(), 20);

        assert_eq!(bids::tenders(&pardis).await.unwrap().len(), 2);
        let own = bids::unlock(&pardis, &project, 2, phrase_of("behnam@pardis.example")).await.unwrap();
        let draft = bids::draft(&pardis, &project, 2, &own).await.unwrap();
        assert_eq!((draft.lines.len(), draft.rest.content.others.len()), (2, 1), "half of it is written");
        assert_eq!(bids::tender(&pardis, &project, 2).await.unwrap().line.standing, BidStanding::None);
    }
}
