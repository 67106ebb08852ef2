//! A project: its charter, calendar, money, parties and roles.

use golive_domain::access::Permission as P;

use super::{Function, NAME, Page, Route};

pub const PAGES: &[Page] = &[
    ("/projects", P::AccountRead),
    ("/projects/new", P::ProjectCreate),
    // Who may only ask for help is led there.
    ("/p/{key}", P::ProjectEnter),
    ("/p/{key}/team", P::TeamRead),
    ("/p/{key}/team/roles", P::TeamRead),
    ("/p/{key}/team/rasci", P::TeamRead),
    ("/p/{key}/settings", P::ProjectRead),
    ("/p/{key}/settings/calendar", P::ProjectRead),
    ("/p/{key}/settings/money", P::RateRead),
    ("/p/{key}/settings/parties", P::TeamRead),
    ("/p/{key}/settings/phases", P::ProjectRead),
    ("/p/{key}/settings/practice", P::ProjectRead),
    ("/p/{key}/settings/fields", P::BacklogRead),
    ("/p/{key}/settings/rights", P::RightsRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("projects/absences/add", P::AbsenceWrite, "project={key}&person={person}&from=2026-01-01"),
    ("projects/absences/remove", P::AbsenceWrite, "project={key}&id={absence}"),
    ("projects/archive", P::ProjectEdit, "project={key}"),
    ("projects/calendar", P::ProjectEdit, "project={key}&time_zone=UTC&kind=gregorian&mon=true&day=8&version=1"),
    ("projects/charter", P::ProjectEdit, "project={key}&name=x&vision=x&goals=x&scope=x&methodology=agile&size=small&version=1"),
    ("projects/contract", P::RateEdit, "project={key}&contract=fixed&version=1"),
    ("projects/create", P::ProjectCreate, "key=NEW&name=x&size=small&methodology=agile&calendar=gregorian&time_zone=UTC&currency=EUR"),
    ("projects/departments/remove", P::ProjectEdit, "project={key}&id={department}"),
    ("projects/departments/save", P::ProjectEdit, "project={key}&id={department}&name=x"),
    ("projects/fields/archive", P::FieldEdit, "project={key}&id={field}"),
    ("projects/fields/restore", P::FieldEdit, "project={key}&id={field}"),
    ("projects/fields/save", P::FieldEdit, "project={key}&id={field}&name=x&kind=text"),
    ("projects/holidays/add", P::ProjectEdit, "project={key}&holidays=2026-01-01"),
    ("projects/holidays/remove", P::ProjectEdit, "project={key}&day=2026-01-01"),
    ("projects/organisations/remove", P::ProjectEdit, "project={key}&id={organisation}"),
    ("projects/organisations/save", P::ProjectEdit, "project={key}&id={organisation}&name=x&kind=vendor"),
    ("projects/phases/remove", P::ProjectEdit, "project={key}&id={phase}"),
    ("projects/phases/save", P::ProjectEdit, "project={key}&id={phase}&name=x"),
    ("projects/phases/usual", P::ProjectEdit, "project={key}"),
    ("projects/practice", P::ProjectEdit, "project={key}&done=x&version=1"),
    ("projects/rasci/add", P::RasciEdit, "project={key}&name=x"),
    ("projects/rasci/remove", P::RasciEdit, "project={key}&id={deliverable}"),
    ("projects/rasci/rename", P::RasciEdit, "project={key}&id={deliverable}&name=x&version=1"),
    ("projects/rasci/row", P::RasciEdit, "project={key}&id={deliverable}&cells[sponsor]=A&version=1"),
    ("projects/rates/remove", P::RateEdit, "project={key}&id={rate}"),
    ("projects/rates/save", P::RateEdit, "project={key}&id={rate}&skill=x&hourly=10&from=2026-01-01"),
    ("projects/restore", P::ProjectEdit, "project={key}"),
    ("projects/roles/give", P::TeamEdit, "project={key}&email=x@example.org&name=x&role=champion&department={department}"),
    ("projects/roles/share", P::TeamEdit, "project={key}&id={membership}&share_percent=10"),
    ("projects/roles/take", P::TeamEdit, "project={key}&id={membership}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects", P::AccountRead, ""),
    ("post", "/api/v1/projects", P::ProjectCreate, PROJECT),
    ("get", "/api/v1/projects/{key}", P::ProjectRead, ""),
    ("put", "/api/v1/projects/{key}", P::ProjectEdit, CHARTER),
    ("put", "/api/v1/projects/{key}/archive", P::ProjectEdit, ""),
    ("delete", "/api/v1/projects/{key}/archive", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/calendar", P::ProjectRead, ""),
    ("put", "/api/v1/projects/{key}/calendar", P::ProjectEdit, CALENDAR),
    ("post", "/api/v1/projects/{key}/holidays", P::ProjectEdit, r#"[{"day":"2026-01-01"}]"#),
    ("delete", "/api/v1/projects/{key}/holidays/{day}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/phases", P::ProjectRead, ""),
    ("post", "/api/v1/projects/{key}/phases", P::ProjectEdit, NAME),
    ("post", "/api/v1/projects/{key}/phases/usual", P::ProjectEdit, ""),
    ("put", "/api/v1/projects/{key}/phases/{phase}", P::ProjectEdit, NAME),
    ("delete", "/api/v1/projects/{key}/phases/{phase}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/practice", P::ProjectRead, ""),
    ("put", "/api/v1/projects/{key}/practice", P::ProjectEdit, r#"{"definition_of_done":["x"]}"#),
    ("get", "/api/v1/projects/{key}/contract", P::RateRead, ""),
    ("put", "/api/v1/projects/{key}/contract", P::RateEdit, r#"{"contract":"fixed"}"#),
    ("get", "/api/v1/projects/{key}/rates", P::RateRead, ""),
    ("post", "/api/v1/projects/{key}/rates", P::RateEdit, RATE),
    ("put", "/api/v1/projects/{key}/rates/{rate}", P::RateEdit, RATE),
    ("delete", "/api/v1/projects/{key}/rates/{rate}", P::RateEdit, ""),
    ("get", "/api/v1/projects/{key}/fields", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/fields", P::FieldEdit, FIELD),
    ("put", "/api/v1/projects/{key}/fields/{field}", P::FieldEdit, FIELD),
    ("put", "/api/v1/projects/{key}/fields/{field}/archive", P::FieldEdit, ""),
    ("delete", "/api/v1/projects/{key}/fields/{field}/archive", P::FieldEdit, ""),
    ("get", "/api/v1/projects/{key}/team", P::TeamRead, ""),
    ("get", "/api/v1/projects/{key}/rights", P::RightsRead, ""),
    ("post", "/api/v1/projects/{key}/roles", P::TeamEdit, r#"{"email":"x@example.org","role":"champion"}"#),
    ("put", "/api/v1/projects/{key}/roles/{membership}", P::TeamEdit, r#"{"share_percent":10}"#),
    ("delete", "/api/v1/projects/{key}/roles/{membership}", P::TeamEdit, ""),
    ("get", "/api/v1/projects/{key}/organisations", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/organisations", P::ProjectEdit, PARTY),
    ("put", "/api/v1/projects/{key}/organisations/{organisation}", P::ProjectEdit, PARTY),
    ("delete", "/api/v1/projects/{key}/organisations/{organisation}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/departments", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/departments", P::ProjectEdit, NAME),
    ("put", "/api/v1/projects/{key}/departments/{department}", P::ProjectEdit, NAME),
    ("delete", "/api/v1/projects/{key}/departments/{department}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/absences", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/absences", P::AbsenceWrite, ABSENCE),
    ("delete", "/api/v1/projects/{key}/absences/{absence}", P::AbsenceWrite, ""),
    ("get", "/api/v1/projects/{key}/rasci", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/rasci", P::RasciEdit, NAME),
    ("put", "/api/v1/projects/{key}/rasci/{deliverable}", P::RasciEdit, NAME),
    ("put", "/api/v1/projects/{key}/rasci/{deliverable}/cells", P::RasciEdit, r#"{"cells":{"sponsor":"A"}}"#),
    ("delete", "/api/v1/projects/{key}/rasci/{deliverable}", P::RasciEdit, ""),
];

const PROJECT: &str =
    r#"{"key":"NEW","name":"x","size":"small","methodology":"agile","calendar":"gregorian","time_zone":"UTC","currency":"EUR"}"#;
const CHARTER: &str = r#"{"name":"x","vision":"","goals":"","scope":"","methodology":"agile","size":"small"}"#;
const CALENDAR: &str = r#"{"time_zone":"UTC","kind":"gregorian","weekdays":"mon,tue","day":"8"}"#;
const RATE: &str = r#"{"skill":"x","hourly":"10","from":"2026-01-01"}"#;
const FIELD: &str = r#"{"name":"x","kind":"text"}"#;
const PARTY: &str = r#"{"name":"x","kind":"vendor"}"#;
const ABSENCE: &str = r#"{"person":"{person}","from":"2026-01-01","until":"2026-01-01"}"#;
