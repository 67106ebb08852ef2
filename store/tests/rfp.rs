//! Writing a request for proposals, and signing it. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use crate::support::{Home, databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    backlog::Moscow,
    events::EventKind,
    id::DepartmentId,
    people::Locale,
    rfp::{By, Completeness, Judged, Judging, RfpState, Section, Signer, needs::Need},
    text::ProjectKey,
};
use golive_store::{
    Desk, events, requirements,
    requirements::{RegisterFilter, RequirementFields},
    rfp::{self, Ask, AsksFilter, NewRfp, Phrase, RfpFacts, RfpView},
};

struct Room {
    project: ProjectKey,
    manager: Desk,
    vendor: Desk,
    it: Desk,
    sponsor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self {
            vendor: home.member(&project, "Oksana Kovalenko", &[Role::VendorPm]).await,
            it: home.member(&project, "Behrouz Daneshvar", &[Role::ItManager]).await,
            sponsor: home.member(&project, "Bahram Tavakoli", &[Role::Sponsor]).await,
            project,
            manager,
        }
    }

    async fn begun(&self) -> i32 {
        let new = NewRfp {
            title: "A CRM for Aras".into(),
            language: Locale::En,
            needs: BTreeMap::from([(Need::Size, "small".into()), (Need::Hosting, "the moon".into())]),
            sections: BTreeMap::from([(Section::Company, "### What we do\n".into())]),
        };
        rfp::begin(&self.manager, &self.project, new).await.unwrap()
    }

    async fn asked(&self, title: &str, moscow: Moscow, category: &str, department: Option<DepartmentId>) -> String {
        let fields = RequirementFields {
            title: title.into(),
            category: category.into(),
            moscow: Some(moscow),
            department,
            ..RequirementFields::default()
        };
        requirements::create(&self.manager, &self.project, fields).await.unwrap()
    }

    async fn read(&self, number: i32) -> RfpView {
        rfp::rfp(&self.manager, &self.project, number).await.unwrap()
    }

    async fn write(&self, number: i32, section: Section, version: i32, body: &str) -> golive_store::Result<()> {
        rfp::edit_section(&self.manager, &self.project, number, section, version, body).await
    }

    async fn offer(&self, number: i32) {
        let version = self.read(number).await.row.version;
        rfp::offer(&self.manager, &self.project, number, version).await.unwrap();
    }
}

fn fields<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}

databases! {
    async fn a_request_begins_with_what_is_known_and_is_written_section_by_section(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let view = room.read(number).await;
        assert_eq!((view.row.code.as_str(), view.row.state, view.sections.len()), ("RFP-1", RfpState::Draft, 8));
        assert_eq!(view.needs, BTreeMap::from([(Need::Size, "small".to_owned())]), "an answer nobody offers is left out");
        assert_eq!(view.sections[0].completeness, Completeness::Empty, "a question is no answer");
        room.write(number, Section::Company, 1, "### What we do\nWe trade.").await.unwrap();
        room.write(number, Section::Budget, 0, "Up to 120,000 EUR.").await.unwrap();
        let late = refusal(room.write(number, Section::Company, 1, "We sell.").await);
        assert!(matches!(late, Refusal::Conflict(Conflict::Edited { .. })), "{late:?}");
        let view = room.read(number).await;
        let whole = view.sections.iter().filter(|each| each.completeness == Completeness::Whole).count();
        assert_eq!(whole, 2);
        assert!(view.lacks.iter().any(|say| say.key == "rfp-lacks-sponsor"));
    }

    async fn requirements_come_from_the_register_with_weights(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let must = room.asked("Save a deal", Moscow::Must, "Sales", None).await;
        room.asked("Export to paper", Moscow::Could, "Sales", None).await;
        room.asked("Chat", Moscow::Should, "Service", None).await;
        let sales = RegisterFilter { category: Some("Sales".into()), page: 1, ..RegisterFilter::default() };
        assert_eq!(rfp::choose(&room.manager, &room.project, number, &sales).await.unwrap(), 2);
        assert_eq!(rfp::choose(&room.manager, &room.project, number, &sales).await.unwrap(), 0, "each once");
        assert_eq!(rfp::choose(&room.manager, &room.project, number, &RegisterFilter::default()).await.unwrap(), 1);
        let all = rfp::asks(&room.manager, &room.project, number, &AsksFilter::default()).await.unwrap();
        assert_eq!((all.total, all.mandatory), (3, 1));
        assert_eq!(all.categories, [("Sales".to_owned(), 2, 4), ("Service".to_owned(), 1, 2)]);
        let version = room.read(number).await.row.version;
        let weight = |weight| vec![Ask { code: must.clone(), weight, mandatory: false }];
        let refused = rfp::weigh(&room.manager, &room.project, number, version, &weight(0), &[]).await;
        assert_eq!(fields(refused), [format!("ask[{must}][weight]")]);
        rfp::weigh(&room.manager, &room.project, number, version, &weight(9), &[]).await.unwrap();
        let one = rfp::asks(&room.manager, &room.project, number, &AsksFilter { text: Some("deal".into()), ..AsksFilter::default() }).await.unwrap();
        assert_eq!(one.page.rows.iter().map(|row| (row.weight, row.mandatory)).collect::<Vec<_>>(), [(9, false)]);
        let version = room.read(number).await.row.version;
        rfp::weigh(&room.manager, &room.project, number, version, &[], std::slice::from_ref(&must)).await.unwrap();
        assert_eq!(room.read(number).await.requirements, 2);
    }

    async fn each_signs_the_own_part_of_what_they_read(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let early = rfp::sign(&room.it, &room.project, number, Signer::Technical, None, "").await;
        assert_eq!(rule(early), "error-rfp-not-offered");
        room.offer(number).await;
        assert_eq!(rule(room.write(number, Section::Company, 1, "Otherwise.").await), "error-rfp-offered", "nothing changes under their eyes");
        let hash = room.read(number).await.hash.unwrap();
        let sign = async |who: &Desk, part, seen: &str| rfp::sign(who, &room.project, number, part, None, seen).await;
        assert_eq!(refusal(sign(&room.it, Signer::Sponsor, &hash).await), Refusal::Forbidden, "not theirs");
        assert_eq!(rule(sign(&room.it, Signer::Technical, "another").await), "error-rfp-changed");
        sign(&room.it, Signer::Technical, &hash).await.unwrap();
        assert_eq!(rule(sign(&room.it, Signer::Technical, &hash).await), "error-rfp-signed");
        sign(&room.sponsor, Signer::Sponsor, &hash).await.unwrap();
        let lacks = room.read(number).await.lacks;
        assert!(!lacks.iter().any(|say| ["rfp-lacks-technical", "rfp-lacks-sponsor"].contains(&say.key.as_str())), "{lacks:?}");
        // What is taken back is another edition, which wants signatures of its own.
        rfp::take_back(&room.manager, &room.project, number).await.unwrap();
        room.write(number, Section::Company, 1, "### What we do\nWe trade.").await.unwrap();
        room.offer(number).await;
        let view = room.read(number).await;
        assert_eq!((view.row.edition, view.signatures.iter().filter(|each| each.signed.is_some()).count()), (2, 0));
        assert_ne!(view.hash.unwrap(), hash);
        let (was, is) = rfp::compare(&room.sponsor, &room.project, number, 1, Some(2)).await.unwrap();
        assert_eq!((was.sections[0].1.as_str(), is.sections[0].1.as_str()), ("### What we do\n", "### What we do\nWe trade."));
        assert_eq!(rfp::editions(&room.sponsor, &room.project, number).await.unwrap().len(), 2);
        let heard = events::notices(&room.it, 1).await.unwrap().rows;
        assert!(heard.iter().any(|notice| notice.line.kind == EventKind::RfpOffered));
    }

    async fn a_paper_is_of_the_draft_until_it_is_given_out_and_of_an_edition_by_its_number(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let paper = async |who: &Desk, edition| rfp::paper(who, &room.project, number, edition).await;
        let draft = paper(&room.sponsor, None).await.unwrap();
        assert_eq!((draft.edition, draft.body.sections[0].1.as_str()), (None, "### What we do\n"));
        assert_eq!(refusal(paper(&room.manager, Some(1)).await), Refusal::NotFound, "no edition yet");
        room.offer(number).await;
        let hash = room.read(number).await.hash;
        let stands = paper(&room.manager, None).await.unwrap().edition.unwrap();
        assert_eq!((stands.edition, Some(stands.hash)), (1, hash.clone()), "what is not written any more is an edition");
        rfp::take_back(&room.manager, &room.project, number).await.unwrap();
        room.write(number, Section::Company, 1, "We trade.").await.unwrap();
        assert_eq!(paper(&room.manager, None).await.unwrap().edition, None);
        let first = paper(&room.manager, Some(1)).await.unwrap();
        assert_eq!((first.edition.map(|of| of.hash), first.body.sections[0].1.as_str()), (hash, "### What we do\n"), "as it was given");
        let both = home.member(&room.project, "Jan Both", &[Role::ProductOwner, Role::VendorDeveloper]).await;
        for (who, edition) in [(&both, Some(1)), (&both, None), (&room.vendor, Some(1))] {
            let refused = refusal(paper(who, edition).await);
            assert!(matches!(refused, Refusal::NotFound | Refusal::Forbidden), "{refused:?}");
        }
    }

    async fn who_stands_on_a_vendors_side_reads_nothing_whatever_else_they_are(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let both = home.member(&room.project, "Jan Both", &[Role::ProductOwner, Role::VendorDeveloper]).await;
        let bidder = home.member(&room.project, "Jan Wojcik", &[Role::Bidder]).await;
        for stranger in [&room.vendor, &bidder, &both] {
            let read = refusal(rfp::rfp(stranger, &room.project, number).await);
            assert!(matches!(read, Refusal::NotFound | Refusal::Forbidden), "{read:?}");
        }
        assert_eq!(rfp::rfps(&both, &room.project, 1).await.unwrap().total, 0);
        let write = refusal(rfp::edit_section(&both, &room.project, number, Section::Company, 1, "Ours").await);
        assert_eq!(write, Refusal::NotFound);
        let outsider = home.member(&home.empty_project("OTHER").await, "Nobody Here", &[Role::ProjectManager]).await;
        assert_eq!(refusal(rfp::rfp(&outsider, &room.project, number).await), Refusal::NotFound);
    }

    async fn what_bids_are_judged_by_is_kept_while_it_is_not_whole(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let judged = |weight| Judging { criteria: vec![Judged { name: "Team".into(), weight, by: By::Whole }], ..Judging::default() };
        let edit = async |version, judging| rfp::edit_judging(&room.manager, &room.project, number, version, judging).await;
        edit(1, judged(9_000)).await.unwrap();
        assert!(room.read(number).await.lacks.iter().any(|say| say.key == "rfp-lacks-weights"));
        edit(2, judged(10_000)).await.unwrap();
        assert!(!room.read(number).await.lacks.iter().any(|say| say.key == "rfp-lacks-weights"));
        let nameless = Judging { criteria: vec![Judged { name: " ".into(), weight: 1, by: By::Whole }], ..Judging::default() };
        assert_eq!(fields(edit(3, nameless).await), ["criterion[0][name]"]);
        let shown = |scenes: [&str; 2]| {
            let by = By::Scenes(scenes.map(|scene| (scene.to_owned(), 1)).to_vec());
            Judging { criteria: vec![Judged { name: "Demo day".into(), weight: 10_000, by }], ..Judging::default() }
        };
        let twice = edit(3, shown(["Save a deal", " Save a deal"])).await;
        assert_eq!(fields(twice), ["criterion[0][scenes]"], "nobody could tell their marks apart");
        assert_eq!(fields(edit(3, Judging { scale: 101, ..judged(10_000) }).await), ["scale"]);
        edit(3, shown(["Save a deal", "Find it again"])).await.unwrap();
    }

    async fn a_deadline_is_ahead_and_nobody_opens_alone(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let facts = |days: i64, threshold| RfpFacts {
            title: "A CRM for Aras".into(),
            currency: "EUR".parse().unwrap(),
            deadline: Some(home.now() + TimeDelta::days(days)),
            notice_days: 6,
            threshold,
        };
        let edit = async |facts| rfp::edit_facts(&room.manager, &room.project, number, 1, facts).await;
        assert_eq!(fields(edit(facts(-1, 1)).await), ["deadline", "threshold"]);
        edit(facts(30, 2)).await.unwrap();
        rfp::cancel(&room.sponsor, &room.project, number, "The budget is gone").await.unwrap();
        assert_eq!(room.read(number).await.row.state, RfpState::Cancelled);
        assert_eq!(rule(rfp::cancel(&room.sponsor, &room.project, number, "Again").await), "error-rfp-deed");
    }

    async fn nobody_holds_the_key_alone_and_what_is_whole_is_published(home: Home) {
        let room = Room::new(home).await;
        let number = room.begun().await;
        let (it, sponsor) = (room.it.actor().person().unwrap(), room.sponsor.actor().person().unwrap());
        let name = async |person| rfp::name_holder(&room.manager, &room.project, number, person).await;
        assert_eq!(fields(name(room.vendor.actor().person().unwrap()).await), ["person"], "no vendor holds a key");
        name(it).await.unwrap();
        name(sponsor).await.unwrap();
        let phrase = |phrase: &str, again: &str| Phrase { phrase: phrase.into(), again: again.into() };
        let choose = async |who: &Desk, chosen: Phrase| rfp::choose_phrase(who, &room.project, number, &chosen).await;
        assert_eq!(refusal(choose(&room.manager, phrase("x", "x")).await), Refusal::Forbidden, "who holds none chooses none");
        assert_eq!(fields(choose(&room.it, phrase("password", "passwort")).await), ["secret", "secret_again"]);
        for (who, words) in [(&room.it, "copper lantern river quarrel ninety"), (&room.sponsor, "velvet anchor tuesday mosaic plough")] {
            choose(who, phrase(words, words)).await.unwrap();
        }
        let ready = room.read(number).await.holders;
        assert!(ready.len() == 2 && ready.iter().all(|holder| holder.ready_at.is_some()));

        for section in [Section::Subject, Section::Present, Section::Schedule, Section::Budget] {
            room.write(number, section, 0, "Told.").await.unwrap();
        }
        room.write(number, Section::Company, 1, "### What we do\nWe trade.").await.unwrap();
        room.asked("Save a deal", Moscow::Must, "Sales", None).await;
        rfp::choose(&room.manager, &room.project, number, &RegisterFilter::default()).await.unwrap();
        let judging = Judging { criteria: vec![Judged { name: "Team".into(), weight: 10_000, by: By::Whole }], ..Judging::default() };
        let version = async || room.read(number).await.row.version;
        rfp::edit_judging(&room.manager, &room.project, number, version().await, judging).await.unwrap();
        let facts = RfpFacts {
            title: "A CRM for Aras".into(),
            currency: "EUR".parse().unwrap(),
            deadline: Some(home.now() + TimeDelta::days(30)),
            notice_days: 6,
            threshold: 2,
        };
        rfp::edit_facts(&room.manager, &room.project, number, version().await, facts).await.unwrap();
        room.offer(number).await;
        assert_eq!(rule(rfp::publish(&room.manager, &room.project, number, version().await).await), "error-rfp-lacks");
        let hash = room.read(number).await.hash.unwrap();
        rfp::sign(&room.it, &room.project, number, Signer::Technical, None, &hash).await.unwrap();
        rfp::sign(&room.sponsor, &room.project, number, Signer::Sponsor, None, &hash).await.unwrap();
        assert_eq!(room.read(number).await.lacks, []);
        rfp::publish(&room.manager, &room.project, number, version().await).await.unwrap();
        assert_eq!(room.read(number).await.row.state, RfpState::Published);
        assert_eq!(rule(room.write(number, Section::Budget, 1, "More.").await), "error-rfp-out");
        assert_eq!(rule(rfp::dismiss_holder(&room.manager, &room.project, number, it).await), "error-rfp-holders-fixed");
    }
}
