//! One of everything in the other project, and the requests of the tables pointed at it.

use golive_domain::{
    backlog::FieldKind,
    id::{MailId, TicketFileId},
    projects::OrganisationKind,
    service::assigning::{Fits, Taker},
    text::ProjectKey,
};
use golive_store::{
    Desk, backlog, defects, import,
    projects::{self, DepartmentEdit, FieldEdit, NewAbsence, OrganisationEdit, PhaseEdit, RateEdit},
    service::{self, Received, RuleFields},
    sprints::{self, SprintDraft},
};

use crate::{Quality, Service, TestApp, defect, item};

/// What stands for an id of no record at all.
const NOBODY: &str = "018f0000-0000-7000-8000-000000000000";

/// The names in braces that a table's paths and bodies may hold, each with the id it stands for.
#[derive(Clone, Debug)]
pub struct Foreign(Vec<(&'static str, String)>);

impl Foreign {
    /// Ids that are nobody's; numbers, codes and days of records that are there.
    pub fn nobody() -> Self {
        let there = [
            ("{key}", "ARAS"),
            ("{number}", "1"),
            ("{sprint}", "1"),
            ("{defect}", "1"),
            ("{acceptance}", "1"),
            ("{ticket}", "1"),
            ("{incident}", "1"),
            ("{metric}", "resolution"),
            ("{cycle}", "1"),
            ("{code}", "1"),
            ("{plan}", "1"),
            ("{case_number}", "1"),
            ("{edition}", "1"),
            ("{run}", "1"),
            ("{session}", "1"),
            ("{duty}", "1"),
            ("{article}", "1"),
            ("{rfp}", "1"),
            ("{vendor}", "1"),
            ("{bidder}", "1"),
            ("{question}", "1"),
            ("{section}", "company"),
            ("{language}", "en"),
            ("{requirement}", "REQ-1"),
            ("{day}", "2026-01-01"),
            ("{role}", "sponsor"),
            ("{form}", "csv"),
            ("{currency}", "USD"),
        ];
        let ids = RECORDS.iter().map(|name| (*name, NOBODY.to_owned()));
        Self(there.into_iter().map(|(name, value)| (name, value.to_owned())).chain(ids).collect())
    }

    /// Puts the ids where their names stand.
    pub fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    /// Whether a text names a record that this one knows by an id of the other project.
    pub fn points(text: &str) -> bool {
        NUMBERED.iter().chain(&["{code}", "{requirement}"]).chain(RECORDS).any(|name| text.contains(name))
    }

    /// Whether a text names a record by a number or a code, which is that of a record that is there.
    pub fn numbers(text: &str) -> bool {
        NUMBERED.iter().chain(&["{requirement}"]).any(|name| text.contains(name))
    }

    /// One of everything in `OTHER`, addressed as if it were of `ARAS`. Its second item, sprint, defect, ticket and incident have
    /// numbers that `ARAS` does not know.
    pub async fn made(app: &TestApp) -> Self {
        let desk = app.desk(&app.outsider);
        let key = ProjectKey::parse("OTHER").unwrap();
        let first = backlog::create(&desk, &key, item("First", None)).await.unwrap();
        let second = backlog::create(&desk, &key, item("Second", None)).await.unwrap();
        backlog::add_dependency(&desk, &key, second.id, first.id).await.unwrap();
        let comment = backlog::comment(&desk, &key, second.id, "Ours").await.unwrap();
        let file = backlog::attach(&desk, &key, second.id, "ours.txt", "Ours".into()).await.unwrap();
        for goal in ["First", "Second"] {
            sprints::plan(&desk, &key, SprintDraft { goal: goal.into(), ..SprintDraft::default() }).await.unwrap();
        }
        backlog::save_filter(&desk, &key, "Ours", "state=new", true).await.unwrap();
        let filter = backlog::saved_filters(&desk, &key).await.unwrap().remove(0).id;
        let day = "2030-01-01".parse().unwrap();
        let away = NewAbsence { person: app.outsider.id, from: day, until: day, hours_a_day: String::new(), reason: String::new() };
        let absence = projects::add_absence(&desk, &key, away).await.unwrap();
        let deliverable = projects::add_deliverable(&desk, &key, "Ours").await.unwrap();
        let phase = PhaseEdit { name: "Ours".into(), ..PhaseEdit::default() };
        let phase = projects::save_phase(&desk, &key, phase).await.unwrap();
        let party = OrganisationEdit { id: None, name: "Ours".into(), kind: OrganisationKind::Vendor, place: String::new(), version: 0 };
        projects::save_organisation(&desk, &key, party).await.unwrap();
        projects::save_department(&desk, &key, DepartmentEdit { id: None, name: "Ours".into(), version: 0 }).await.unwrap();
        let rate = RateEdit { id: None, skill: "Ours".into(), hourly: "10".into(), from: day, until: None };
        let rate = projects::save_rate(&desk, &key, rate).await.unwrap();
        let field = FieldEdit { id: None, name: "Ours".into(), kind: FieldKind::Text, choices: Vec::new() };
        projects::save_field(&desk, &key, field).await.unwrap();
        let import = import::upload(&desk, &key, "ours.csv", "title\nOurs\n".into()).await.unwrap();
        Quality::made(&desk, &key).await;
        let quality = Quality::made(&desk, &key).await;
        for title in ["First", "Second"] {
            defects::report(&desk, &key, defect(title)).await.unwrap();
        }
        for _ in 0..2 {
            Quality::accepted(&desk, &key, app.outsider.id).await;
        }
        let service = Service::made(&desk, &key, &desk).await;
        let ticket = Service::asked(&desk, &key).await;
        let message = Service::said(&desk, &key, ticket).await;
        let incident = Service::declared(&desk, &key, ticket).await;
        let (mail, ticket_file) = mails(&desk, &key).await;
        let fields = RuleFields { name: "Ours".into(), fits: Fits::default(), taker: Some(Taker::Vendor), enabled: false };
        let rule = service::save_rule(&desk, &key, None, fields).await.unwrap();
        let team = projects::team(&desk, &key).await.unwrap();
        let ids = [
            ("{item}", second.id.to_string()),
            ("{comment}", comment.to_string()),
            ("{file}", file.to_string()),
            ("{filter}", filter.to_string()),
            ("{absence}", absence.to_string()),
            ("{deliverable}", deliverable.to_string()),
            ("{phase}", phase.to_string()),
            ("{organisation}", team.organisations[0].id.to_string()),
            ("{department}", team.departments[0].id.to_string()),
            ("{rate}", rate.to_string()),
            ("{field}", projects::custom_fields_of(&desk, &key).await.unwrap()[0].id.to_string()),
            ("{import}", import.to_string()),
            ("{membership}", team.members[0].held[0].id.to_string()),
            ("{person}", app.outsider.id.to_string()),
            ("{number}", second.number.to_string()),
            ("{code}", second.code),
            ("{sprint}", "2".to_owned()),
            ("{requirement}", quality.requirement),
            ("{suite}", quality.suite.to_string()),
            ("{case}", quality.case.to_string()),
            ("{case_number}", "2".to_owned()),
            ("{environment}", quality.environment.to_string()),
            ("{build}", quality.build.to_string()),
            ("{plan}", quality.plan.to_string()),
            ("{run}", quality.run.to_string()),
            ("{session}", quality.session.to_string()),
            ("{duty}", quality.duty.to_string()),
            ("{article}", quality.article.to_string()),
            ("{rfp}", quality.rfp.to_string()),
            ("{vendor}", quality.vendor.to_string()),
            ("{section}", "company".to_owned()),
            ("{term}", quality.term.to_string()),
            ("{note}", quality.note.to_string()),
            ("{execution}", quality.execution.to_string()),
            ("{evidence}", quality.evidence.to_string()),
            ("{mail}", mail.to_string()),
            ("{rule}", rule.to_string()),
            ("{ticket_file}", ticket_file.to_string()),
            ("{defect}", "2".to_owned()),
            ("{acceptance}", "2".to_owned()),
            ("{ticket}", ticket.to_string()),
            ("{incident}", incident.to_string()),
            ("{calendar}", service.calendar.to_string()),
            ("{template}", service.template.to_string()),
            ("{message}", message.to_string()),
        ];
        Self(ids.into_iter().chain(Self::nobody().0).collect())
    }
}

/// A mail that is held, and a file that came with a ticket.
async fn mails(desk: &Desk, key: &ProjectKey) -> (MailId, TicketFileId) {
    service::receive(desk, key, b"no mail".as_slice().into()).await.unwrap();
    let held = service::mail_received(desk, key, None, 1).await.unwrap().page.rows[0].id;
    let body = "--b\r\nContent-Disposition: attachment; filename=ours.txt\r\n\r\nOurs\r\n--b--";
    let mail = format!("From: outsider@example.org\r\nSubject: Ours\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{body}");
    let Received::Opened(number) = service::receive(desk, key, mail.as_bytes().into()).await.unwrap() else { panic!("a ticket") };
    (held, service::ticket(desk, key, number).await.unwrap().files[0].id)
}

/// What is named by a number.
const NUMBERED: &[&str] = &[
    "{number}",
    "{sprint}",
    "{defect}",
    "{plan}",
    "{run}",
    "{session}",
    "{case_number}",
    "{acceptance}",
    "{ticket}",
    "{duty}",
    "{incident}",
    "{article}",
    "{rfp}",
    "{vendor}",
];

/// What has an id of its own.
const RECORDS: &[&str] = &[
    "{item}",
    "{promise}",
    "{comment}",
    "{file}",
    "{filter}",
    "{notice}",
    "{absence}",
    "{deliverable}",
    "{phase}",
    "{organisation}",
    "{department}",
    "{rate}",
    "{field}",
    "{import}",
    "{membership}",
    "{person}",
    "{criterion}",
    "{release}",
    "{suite}",
    "{case}",
    "{environment}",
    "{build}",
    "{execution}",
    "{evidence}",
    "{mail}",
    "{rule}",
    "{ticket_file}",
    "{term}",
    "{note}",
    "{calendar}",
    "{template}",
    "{message}",
    "{sent}",
    "{workbook}",
    "{job}",
];
