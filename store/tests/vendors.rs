//! The buyer's vendors: written down, asked the same, read side by side. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use crate::support::{Home, databases, refusal, rule};
use golive_domain::{
    Conflict, Error as Refusal, access::Role, events::EventKind, people::Locale, rfp::VendorFact, search::Thing, text::ProjectKey,
};
use golive_store::{
    Desk, export,
    testing::{HITS, seek},
    vendors::{self, VendorFields, VendorFilter},
};

struct Room {
    project: ProjectKey,
    manager: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self { project, manager }
    }

    async fn added(&self, name: &str) -> i32 {
        vendors::add(&self.manager, &self.project, named(name)).await.unwrap()
    }

    async fn listed(&self, desk: &Desk, text: Option<&str>, archived: bool) -> Vec<String> {
        let filter = VendorFilter { text: text.map(str::to_owned), archived, page: 1 };
        vendors::vendors(desk, &self.project, &filter).await.unwrap().rows.into_iter().map(|row| row.name).collect()
    }
}

fn named(name: &str) -> VendorFields {
    VendorFields { name: name.into(), ..VendorFields::default() }
}

fn fields<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<String> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| field.field).collect(),
        other => panic!("{other:?}"),
    }
}

databases! {
    async fn a_vendor_is_written_down_and_what_is_blank_is_not_known(home: Home) {
        let room = Room::new(home).await;
        let new = VendorFields {
            name: "  Dnipro Soft ".into(),
            country: "Ukraine".into(),
            email: "Sales@Dnipro.example".into(),
            language: Some(Locale::Uk),
            profile: BTreeMap::from([(VendorFact::Team, "Four people".into()), (VendorFact::Exit, "  ".into())]),
            notes: "Dear".into(),
            ..VendorFields::default()
        };
        let number = vendors::add(&room.manager, &room.project, new).await.unwrap();
        let view = vendors::vendor(&room.manager, &room.project, number).await.unwrap();
        let row = view.row;
        assert_eq!((row.code.as_str(), row.name.as_str(), row.language, row.profile.known()), ("V-1", "Dnipro Soft", Locale::Uk, 1));
        assert_eq!((row.profile.told(VendorFact::Team), row.profile.told(VendorFact::Exit)), (Some("Four people"), None));
        assert_eq!((view.notes.as_str(), view.history.lines.len()), ("Dear", 1));
        let wrong = VendorFields { name: " ".into(), email: "nobody".into(), phone: "1".repeat(251), ..VendorFields::default() };
        assert_eq!(fields(vendors::add(&room.manager, &room.project, wrong).await), ["name", "phone", "email"]);
    }

    async fn who_comes_second_is_told_what_the_first_wrote(home: Home) {
        let room = Room::new(home).await;
        let number = room.added("Dnipro Soft").await;
        let told = |text: &str| VendorFields { profile: BTreeMap::from([(VendorFact::Hosting, text.into())]), ..named("Dnipro Soft") };
        let edit = async |version, fields| vendors::edit(&room.manager, &room.project, number, version, fields).await;
        edit(1, told("Own servers in Kyiv")).await.unwrap();
        let Refusal::Conflict(Conflict::Edited { version, changes, .. }) = refusal(edit(1, told("A cloud")).await) else { panic!("it is overtaken") };
        assert_eq!((version, changes.len(), changes[0].field.as_str()), (2, 1, "vendor_hosting"));
        edit(2, told("Own servers in Kyiv")).await.unwrap();
        let view = vendors::vendor(&room.manager, &room.project, number).await.unwrap();
        assert_eq!((view.row.version, view.history.lines.len()), (2, 2), "what changes nothing is no event");
        assert!(view.history.lines.iter().any(|line| line.kind == EventKind::VendorEdited));
    }

    async fn what_is_archived_leaves_the_list_and_is_not_edited(home: Home) {
        let room = Room::new(home).await;
        let number = room.added("Dnipro Soft").await;
        room.added("Aras Tech").await;
        assert_eq!(room.listed(&room.manager, None, false).await, ["Aras Tech", "Dnipro Soft"], "by name");
        vendors::archive(&room.manager, &room.project, number).await.unwrap();
        assert_eq!(room.listed(&room.manager, None, false).await, ["Aras Tech"]);
        assert_eq!(room.listed(&room.manager, None, true).await, ["Dnipro Soft"]);
        let late = vendors::edit(&room.manager, &room.project, number, 2, named("Dnipro")).await;
        assert_eq!(rule(late), "error-vendor-archived");
        assert_eq!(rule(vendors::editable(&room.manager, &room.project, number).await), "error-vendor-archived");
        assert_eq!(seek(&room.manager, &room.project, "dnipro", HITS).await.unwrap(), []);
        vendors::restore(&room.manager, &room.project, number).await.unwrap();
        vendors::edit(&room.manager, &room.project, number, 3, named("Dnipro")).await.unwrap();
    }

    async fn words_and_the_code_lead_to_a_vendor(home: Home) {
        let room = Room::new(home).await;
        let persian = VendorFields { country: "ایران".into(), ..named("شرکت کیوی") };
        vendors::add(&room.manager, &room.project, persian).await.unwrap();
        room.added("Łódź Systems").await;
        assert_eq!(room.listed(&room.manager, Some("lodz"), false).await, ["Łódź Systems"]);
        assert_eq!(room.listed(&room.manager, Some("كيوي ايران"), false).await, ["شرکت کیوی"], "either keyboard");
        for (text, code) in [("v2", "V-2"), ("V-۲", "V-2"), ("systems", "V-2"), ("کیوی", "V-1")] {
            let hits = seek(&room.manager, &room.project, text, HITS).await.unwrap();
            assert!(hits.iter().any(|hit| hit.thing == Thing::Vendor && hit.code == code), "{text}: {hits:?}");
        }
    }

    async fn two_to_five_are_read_side_by_side_as_they_were_asked_for(home: Home) {
        let room = Room::new(home).await;
        for name in ["One", "Two", "Three", "Four", "Five", "Six"] {
            room.added(name).await;
        }
        let compared = async |numbers: &[i32]| {
            let rows = vendors::compare(&room.manager, &room.project, numbers).await.unwrap();
            rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
        };
        assert_eq!(compared(&[3, 1, 3]).await, ["Three", "One"]);
        assert_eq!(compared(&[1]).await, Vec::<String>::new());
        assert_eq!(compared(&[1, 2, 3, 4, 5, 6]).await, Vec::<String>::new());
        assert_eq!(refusal(vendors::compare(&room.manager, &room.project, &[1, 7]).await), Refusal::NotFound);
    }

    async fn the_long_list_leaves_as_a_file_without_the_notes(home: Home) {
        let room = Room::new(home).await;
        room.added("Dnipro Soft").await;
        let noted = VendorFields { notes: "Too dear".into(), profile: BTreeMap::from([(VendorFact::Exit, "CSV".into())]), ..named("Aras Tech") };
        vendors::add(&room.manager, &room.project, noted).await.unwrap();
        let mut leaving = export::vendors(&room.manager, &room.project, &VendorFilter::default()).await.unwrap();
        let rows = leaving.next().await.unwrap();
        assert_eq!(rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Aras Tech", "Dnipro Soft"]);
        let text = serde_json::to_string(&rows).unwrap();
        assert!(text.contains("CSV") && !text.contains("Too dear"), "{text}");
    }

    async fn nobody_on_a_vendors_side_reads_vendors_whatever_else_they_are(home: Home) {
        let room = Room::new(home).await;
        let number = room.added("Dnipro Soft").await;
        let vendor = home.member(&room.project, "Oksana Kovalenko", &[Role::VendorPm]).await;
        let bidder = home.member(&room.project, "Jan Wojcik", &[Role::Bidder]).await;
        let both = home.member(&room.project, "Jan Both", &[Role::ProductOwner, Role::VendorDeveloper]).await;
        for stranger in [&vendor, &bidder, &both] {
            let read = refusal(vendors::vendor(stranger, &room.project, number).await);
            assert!(matches!(read, Refusal::NotFound | Refusal::Forbidden), "{read:?}");
            let hits = seek(stranger, &room.project, "dnipro", HITS).await.unwrap_or_default();
            assert_eq!(hits, [], "nor finds them");
            let edited = refusal(vendors::edit(stranger, &room.project, number, 1, named("Ours")).await);
            assert!(matches!(edited, Refusal::NotFound | Refusal::Forbidden), "{edited:?}");
            assert!(vendors::may_write(stranger, &room.project).await.is_err());
        }
        assert_eq!(room.listed(&both, None, false).await, Vec::<String>::new());
        let mut leaving = export::vendors(&both, &room.project, &VendorFilter::default()).await.unwrap();
        assert_eq!(leaving.next().await.unwrap(), []);
        assert_eq!(refusal(vendors::add(&both, &room.project, named("Ours")).await), Refusal::Forbidden);
        let sponsor = home.member(&room.project, "Bahram Tavakoli", &[Role::Sponsor]).await;
        assert_eq!(room.listed(&sponsor, None, false).await, ["Dnipro Soft"]);
        assert_eq!(refusal(vendors::archive(&sponsor, &room.project, number).await), Refusal::Forbidden, "who reads does not write");
        let outsider = home.member(&home.empty_project("OTHER").await, "Nobody Here", &[Role::ProjectManager]).await;
        assert_eq!(refusal(vendors::vendor(&outsider, &room.project, number).await), Refusal::NotFound);
    }
}
