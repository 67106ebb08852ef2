//! Projects and their people: who may do what, and which rules hold.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases};
use golive_domain::{
    Conflict, Error as Refusal,
    access::{Permission, Role},
    people::CalendarKind,
    projects::{Cell, Gap, Methodology, OrganisationKind, ProjectSize},
    text::ProjectKey,
};
use golive_store::{
    Desk, Error,
    projects::{self, CharterEdit, NewProject, NewRole, OrganisationEdit, RasciEdit, RateEdit},
};

fn refusal<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("it was not refused: {other:?}"),
    }
}

/// The field that was refused and why.
fn field<T: std::fmt::Debug>(result: golive_store::Result<T>) -> (String, String) {
    match refusal(result) {
        Refusal::Invalid { fields } => (fields[0].field.clone(), fields[0].say.key.clone()),
        other => panic!("no field is to blame: {other:?}"),
    }
}

fn refused(name: &str, key: &str) -> (String, String) {
    (name.to_owned(), key.to_owned())
}

fn rule<T: std::fmt::Debug>(result: golive_store::Result<T>) -> String {
    match refusal(result) {
        Refusal::Conflict(Conflict::Rule { say }) => say.key,
        other => panic!("no rule refused it: {other:?}"),
    }
}

/// A project as people make one, and the desk of its manager, who is an administrator too.
async fn begun(home: &Home) -> (ProjectKey, Desk) {
    let nadia = home.administrator("Nadia").await;
    let new = NewProject {
        key: "aras".into(),
        name: "Aras CRM".into(),
        size: ProjectSize::Medium,
        methodology: Methodology::Agile,
        calendar: CalendarKind::Jalali,
        time_zone: "Asia/Tehran".into(),
        currency: "EUR".into(),
        manage: true,
    };
    (projects::create(&nadia, new).await.expect("the project begins"), nadia)
}

fn role(email: &str, role: Role) -> NewRole {
    NewRole { email: email.into(), name: "Somebody New".into(), role, organisation: None, department: None, share_percent: None }
}

fn charter(name: &str, vision: &str, version: i32) -> CharterEdit {
    let (goals, scope) = ("Fewer lost leads".into(), "Sales".into());
    let (methodology, size) = (Methodology::Agile, ProjectSize::Medium);
    CharterEdit { name: name.into(), vision: vision.into(), goals, scope, methodology, size, version }
}

fn rate(hourly: &str, from: &str, until: Option<&str>) -> RateEdit {
    let day = |text: &str| text.parse().expect("a date");
    RateEdit { id: None, skill: "developer".into(), hourly: hourly.into(), from: day(from), until: until.map(day) }
}

databases! {
    async fn a_project_begins_with_its_manager_and_the_usual_deliverables(home: Home) {
        let (key, nadia) = begun(home).await;
        assert_eq!(key.as_str(), "ARAS");
        let team = projects::team(&nadia, &key).await.unwrap();
        assert_eq!(team.members.len(), 1);
        assert_eq!(team.members[0].held[0].role, Role::ProjectManager);
        assert!(projects::rasci_of(&nadia, &key).await.unwrap().iter().all(|row| row.refusals().is_empty()));
        assert!(team.missing.iter().any(|missing| missing.gap == Gap::Charter));
    }

    async fn only_an_administrator_begins_a_project_and_no_key_is_taken_twice(home: Home) {
        let (_, nadia) = begun(home).await;
        let again = NewProject {
            key: "ARAS".into(), name: "Again".into(), size: ProjectSize::Small, methodology: Methodology::Hybrid,
            calendar: CalendarKind::Gregorian, time_zone: "UTC".into(), currency: "EUR".into(), manage: false,
        };
        assert_eq!(field(projects::create(&nadia, again.clone()).await), refused("key", "error-taken"));
        let sara = home.person("Sara").await;
        assert_eq!(refusal(projects::create(&home.desk(sara), again).await), Refusal::Forbidden);
    }

    async fn a_vendor_reads_the_charter_and_changes_nothing_and_an_outsider_knows_of_nothing(home: Home) {
        let (key, _) = home.project("ARAS").await;
        let vendor = home.member(&key, "Serhii", &[Role::VendorPm]).await;
        let version = projects::charter(&vendor, &key).await.unwrap().version;
        assert_eq!(refusal(projects::edit_charter(&vendor, &key, charter("Mine", "", version)).await), Refusal::Forbidden);
        assert_eq!(refusal(projects::purse(&vendor, &key).await), Refusal::Forbidden);
        assert_eq!(refusal(projects::give_role(&vendor, &key, role("a@b.example", Role::Sponsor)).await), Refusal::Forbidden);
        let outsider = home.desk(home.person("Olena").await);
        assert_eq!(refusal(projects::charter(&outsider, &key).await), Refusal::NotFound);
        assert_eq!(refusal(projects::team(&outsider, &key).await), Refusal::NotFound);
    }

    async fn the_second_editor_is_shown_what_the_first_changed(home: Home) {
        let (key, nadia) = begun(home).await;
        let read = projects::charter(&nadia, &key).await.unwrap().version;
        projects::edit_charter(&nadia, &key, charter("Aras CRM", "Every lead is answered", read)).await.unwrap();
        let second = projects::edit_charter(&nadia, &key, charter("Aras CRM", "Every customer is known", read)).await;
        let Refusal::Conflict(Conflict::Edited { version, by, changes }) = refusal(second) else { panic!("it is a conflict") };
        assert_eq!((version, by.as_str()), (read + 1, "Nadia"));
        assert!(changes.iter().any(|change| change.field == "vision" && change.to == "Every lead is answered"));
        projects::edit_charter(&nadia, &key, charter("Aras CRM", "Every customer is known", version)).await.unwrap();
    }

    async fn an_edit_of_other_fields_stands_in_nobodys_way(home: Home) {
        let (key, nadia) = begun(home).await;
        let read = projects::charter(&nadia, &key).await.unwrap().version;
        projects::edit_charter(&nadia, &key, charter("Aras CRM", "Every lead is answered", read)).await.unwrap();
        let done = vec!["Tested by a test user".to_owned()];
        let edit = projects::PracticeEdit { definition_of_done: done.clone(), wip_limits: Default::default(), version: read };
        projects::edit_practice(&nadia, &key, edit).await.unwrap();
        assert_eq!(projects::practice_of(&nadia, &key).await.unwrap().definition_of_done, done);
    }

    async fn a_person_without_an_account_is_invited_by_the_first_role(home: Home) {
        let (key, nadia) = begun(home).await;
        projects::give_role(&nadia, &key, role("new@aras.example", Role::Sponsor)).await.unwrap();
        projects::give_role(&nadia, &key, role("new@aras.example", Role::SteeringBoardMember)).await.unwrap();
        let people = projects::people_of(&nadia, &key).await.unwrap();
        let invited = people.iter().find(|person| person.email.as_deref() == Some("new@aras.example")).expect("is there");
        assert_eq!(invited.roles, [Role::SteeringBoardMember, Role::Sponsor]);
        let twice = projects::give_role(&nadia, &key, role("new@aras.example", Role::Sponsor)).await;
        assert_eq!(field(twice), refused("role", "error-role-held"));
    }

    async fn a_consultant_is_of_no_vendor_whichever_comes_first(home: Home) {
        let (key, nadia) = begun(home).await;
        projects::give_role(&nadia, &key, role("c@one.example", Role::Consultant)).await.unwrap();
        let sells = projects::give_role(&nadia, &key, role("c@one.example", Role::VendorTrainer)).await;
        assert_eq!(field(sells), refused("role", "error-role-independence"));
        let vendor = OrganisationEdit { id: None, name: "Novin Soft".into(), kind: OrganisationKind::Vendor, place: String::new(), version: 0 };
        let vendor = projects::save_organisation(&nadia, &key, vendor).await.unwrap();
        let employed = NewRole { organisation: Some(vendor), ..role("c@one.example", Role::Trainer) };
        assert_eq!(field(projects::give_role(&nadia, &key, employed).await), refused("role", "error-role-independence"));
    }

    async fn the_last_project_manager_stays(home: Home) {
        let (key, nadia) = begun(home).await;
        let held = projects::team(&nadia, &key).await.unwrap().members[0].held[0].id;
        assert_eq!(rule(projects::take_role(&nadia, &key, held).await), "error-last-project-manager");
        projects::give_role(&nadia, &key, role("second@aras.example", Role::ProjectManager)).await.unwrap();
        projects::take_role(&nadia, &key, held).await.unwrap();
    }

    async fn a_process_owner_answers_for_a_department(home: Home) {
        let (key, nadia) = begun(home).await;
        let owner = projects::give_role(&nadia, &key, role("p@aras.example", Role::ProcessOwner)).await;
        assert_eq!(field(owner), refused("department", "error-process-owner-department"));
        let sales = projects::DepartmentEdit { id: None, name: "Sales".into(), version: 0 };
        let sales = projects::save_department(&nadia, &key, sales).await.unwrap();
        let owner = NewRole { department: Some(sales), ..role("p@aras.example", Role::ProcessOwner) };
        projects::give_role(&nadia, &key, owner).await.unwrap();
        assert_eq!(rule(projects::remove_department(&nadia, &key, sales).await), "error-department-in-use");
    }

    async fn a_deliverable_keeps_exactly_one_a(home: Home) {
        let (key, nadia) = begun(home).await;
        let row = projects::rasci_of(&nadia, &key).await.unwrap().remove(0);
        let cell = |letters: &str| letters.parse::<Cell>().expect("letters");
        let both = [(Role::Sponsor, cell("A")), (Role::ProjectManager, cell("RA"))].into();
        let edit = RasciEdit { id: row.id, cells: both, version: row.version };
        assert_eq!(field(projects::edit_row(&nadia, &key, edit).await), refused("cells", "error-rasci-many-accountable"));
        let one = [(Role::Sponsor, cell("A")), (Role::ProjectManager, cell("R"))].into();
        projects::edit_row(&nadia, &key, RasciEdit { id: row.id, cells: one, version: row.version }).await.unwrap();
        let saved = projects::rasci_of(&nadia, &key).await.unwrap().remove(0);
        assert_eq!((saved.cells.len(), saved.version), (2, row.version + 1));
    }

    async fn two_rates_of_a_skill_never_hold_on_one_day(home: Home) {
        let (key, manager) = home.project("ARAS").await;
        projects::save_rate(&manager, &key, rate("65", "2026-01-01", Some("2026-06-30"))).await.unwrap();
        let overlap = projects::save_rate(&manager, &key, rate("70", "2026-06-30", None)).await;
        assert_eq!(field(overlap), refused("from", "error-rate-overlap"));
        projects::save_rate(&manager, &key, rate("70", "2026-07-01", None)).await.unwrap();
        let backwards = projects::save_rate(&manager, &key, rate("80", "2025-07-01", Some("2025-01-01"))).await;
        assert_eq!(field(backwards), refused("until", "error-rate-dates"));
        assert_eq!(projects::purse(&manager, &key).await.unwrap().rates.len(), 2);
    }

    async fn days_away_are_ones_own_to_note_and_the_managers_for_all(home: Home) {
        let (key, manager) = home.project("ARAS").await;
        let sara = home.member(&key, "Sara", &[Role::TestUser]).await;
        let away = |person| projects::NewAbsence {
            person, from: "2026-12-01".parse().expect("a date"), until: "2026-12-02".parse().expect("a date"),
            hours_a_day: String::new(), reason: String::new(),
        };
        let (sara_id, manager_id) = (sara.actor().person().expect("a person"), manager.actor().person().expect("a person"));
        projects::add_absence(&sara, &key, away(sara_id)).await.unwrap();
        assert_eq!(refusal(projects::add_absence(&sara, &key, away(manager_id)).await), Refusal::Forbidden);
        projects::add_absence(&manager, &key, away(sara_id)).await.unwrap();
    }

    async fn the_first_screen_of_a_new_project_is_whole(home: Home) {
        let (key, nadia) = begun(home).await;
        let today = golive_store::today::today(&nadia, &key).await.unwrap();
        assert!(today.sprint.is_none() && today.next.is_none());
        assert!(!today.missing.is_empty());
        let frame = projects::frame(&nadia, &key).await.unwrap();
        assert!(frame.may(Permission::ProjectEdit));
    }
}
