//! Tickets, their agreement, calendars and reports.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/queue", P::TicketRead),
    ("/p/{key}/queue/new", P::TicketDirect),
    ("/p/{key}/queue/report", P::TicketRead),
    ("/p/{key}/queue/report.pdf", P::TicketRead),
    ("/p/{key}/queue/report.xlsx", P::TicketRead),
    ("/p/{key}/queue/agreement", P::TicketRead),
    ("/p/{key}/queue/agreement/edit", P::AgreementEdit),
    ("/p/{key}/queue/calendars/{calendar}", P::AgreementEdit),
    ("/p/{key}/help", P::TicketAsk),
    ("/p/{key}/help/new", P::TicketAsk),
    ("/p/{key}/tickets/{ticket}", P::ProjectEnter),
    ("/p/{key}/tickets/{ticket}/edit", P::TicketDirect),
    ("/p/{key}/tickets/{ticket}/ledger/{metric}/{cycle}", P::ProjectEnter),
    ("/p/{key}/queue/templates", P::TicketAnswer),
    ("/p/{key}/queue/templates/{template}", P::TemplateWrite),
    ("/p/{key}/tickets/{ticket}/split/{message}", P::TicketDirect),
    ("/p/{key}/ticket-files/{ticket_file}", P::ProjectEnter),
];

pub const FUNCTIONS: &[Function] = &[
    ("service/act", P::TicketAnswer, "project={key}&number={ticket}&deed=reply&body=x"),
    ("service/act", P::TicketAnswer, "project={key}&number={ticket}&deed=resolve"),
    ("service/act", P::TicketDirect, "project={key}&number={ticket}&deed=note&body=x"),
    ("service/act", P::TicketDirect, "project={key}&number={ticket}&deed=hand_over&body=x"),
    ("service/answering", P::TicketAnswer, "project={key}&number={ticket}&writes=true"),
    ("service/ask", P::TicketAsk, "project={key}&title=x&request=bug&impact=low&urgency=low&department={department}"),
    ("service/assign", P::TicketDirect, "project={key}&number={ticket}&assignee={person}"),
    ("service/add-template", P::TemplateWrite, "project={key}&name=x&locale=en&body=x"),
    ("service/edit-template", P::TemplateWrite, "project={key}&template={template}&version=1&name=x&locale=en&body=x"),
    ("service/insert-template", P::TicketAnswer, "project={key}&number={ticket}&template=x"),
    ("service/many", P::TicketDirect, "project={key}&what=close&tickets[0]=1"),
    ("service/merge", P::TicketDirect, "project={key}&number={ticket}&into=ARAS-S9"),
    ("service/restore-template", P::TemplateWrite, "project={key}&template={template}"),
    ("service/retire-template", P::TemplateWrite, "project={key}&template={template}"),
    (
        "service/split",
        P::TicketDirect,
        "project={key}&number={ticket}&message=018f0000-0000-7000-8000-000000000000&title=x&request=bug&impact=low&urgency=low",
    ),
    ("service/begin", P::AgreementEdit, "project={key}"),
    ("service/edit", P::TicketDirect, "project={key}&number={ticket}&version=1&title=x&request=bug&impact=low&urgency=low"),
    ("service/link", P::TicketDirect, "project={key}&number={ticket}&defect={defect}"),
    ("service/rate", P::TicketAsk, "project={key}&number={ticket}&rating=5"),
    ("service/save-calendar", P::AgreementEdit, "project={key}&id={calendar}&name=x&zone=UTC&day[mon]=9-17"),
    ("service/save-deal", P::AgreementEdit, DEAL),
    (
        "service/take-down",
        P::TicketDirect,
        "project={key}&name=x&email=x@example.org&title=x&request=bug&impact=low&urgency=low&department={department}",
    ),
    ("service/write", P::TicketAsk, "project={key}&number={ticket}&body=x"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/tickets", P::TicketRead, ""),
    ("post", "/api/v1/projects/{key}/tickets", P::TicketAsk, TICKET),
    ("get", "/api/v1/projects/{key}/tickets/mine", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/tickets/taken-down", P::TicketDirect, TAKEN_DOWN),
    ("get", "/api/v1/projects/{key}/tickets/{ticket}", P::ProjectEnter, ""),
    ("put", "/api/v1/projects/{key}/tickets/{ticket}", P::TicketDirect, TICKET),
    ("put", "/api/v1/projects/{key}/tickets/{ticket}/links", P::TicketDirect, "{}"),
    ("put", "/api/v1/projects/{key}/tickets/{ticket}/assignee", P::TicketDirect, r#"{"assignee":"{person}"}"#),
    ("get", "/api/v1/projects/{key}/tickets/{ticket}/messages", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/messages", P::TicketAsk, r#"{"body":"x"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketAnswer, r#"{"deed":"reply","body":"x"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketAnswer, r#"{"deed":"ask","body":"x"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketAnswer, r#"{"deed":"resolve"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketAnswer, r#"{"deed":"tell_vendor","body":"x"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketAnswer, r#"{"deed":"hand_back"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketDirect, r#"{"deed":"note","body":"x"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketDirect, r#"{"deed":"hand_over","body":"x"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketDirect, r#"{"deed":"resume"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/deeds", P::TicketDirect, r#"{"deed":"reopen","body":"x"}"#),
    ("get", "/api/v1/projects/{key}/tickets/{ticket}/files", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/files", P::TicketAsk, "x"),
    ("get", "/api/v1/projects/{key}/ticket-files/{ticket_file}", P::ProjectEnter, ""),
    ("put", "/api/v1/projects/{key}/tickets/{ticket}/rating", P::TicketAsk, r#"{"rating":5}"#),
    ("get", "/api/v1/projects/{key}/tickets/{ticket}/clocks/{metric}/{cycle}/ledger", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/merger", P::TicketDirect, r#"{"into":"ARAS-S9"}"#),
    ("post", "/api/v1/projects/{key}/tickets/{ticket}/splits", P::TicketDirect, SPLIT),
    ("post", "/api/v1/projects/{key}/tickets/bulk", P::TicketDirect, r#"{"tickets":[1],"deed":"close"}"#),
    ("get", "/api/v1/projects/{key}/tickets/{ticket}/draft", P::TicketAnswer, ""),
    ("get", "/api/v1/projects/{key}/reply-templates", P::TicketAnswer, ""),
    ("post", "/api/v1/projects/{key}/reply-templates", P::TemplateWrite, REPLY_TEMPLATE),
    ("get", "/api/v1/projects/{key}/reply-templates/{template}", P::TicketAnswer, ""),
    ("put", "/api/v1/projects/{key}/reply-templates/{template}", P::TemplateWrite, REPLY_TEMPLATE),
    ("put", "/api/v1/projects/{key}/reply-templates/{template}/retirement", P::TemplateWrite, ""),
    ("delete", "/api/v1/projects/{key}/reply-templates/{template}/retirement", P::TemplateWrite, ""),
    ("get", "/api/v1/projects/{key}/promises", P::ProjectEnter, ""),
    ("get", "/api/v1/projects/{key}/agreement", P::TicketRead, ""),
    ("post", "/api/v1/projects/{key}/agreement", P::AgreementEdit, AGREEMENT),
    ("post", "/api/v1/projects/{key}/agreement/preview", P::AgreementEdit, AGREEMENT),
    ("post", "/api/v1/projects/{key}/agreement/what-if", P::AgreementEdit, AGREEMENT),
    ("get", "/api/v1/projects/{key}/calendars", P::TicketRead, ""),
    ("post", "/api/v1/projects/{key}/calendars", P::AgreementEdit, WORKING_CALENDAR),
    ("put", "/api/v1/projects/{key}/calendars/{calendar}", P::AgreementEdit, WORKING_CALENDAR),
    ("post", "/api/v1/projects/{key}/calendars/{calendar}/preview", P::AgreementEdit, WORKING_CALENDAR),
    ("get", "/api/v1/projects/{key}/service-report", P::TicketRead, ""),
    ("get", "/api/v1/projects/{key}/service-report.pdf", P::TicketRead, ""),
    ("get", "/api/v1/projects/{key}/service-report.xlsx", P::TicketRead, ""),
];

const TICKET: &str = r#"{"title":"x","request":"bug","impact":"low","urgency":"low"}"#;
const SPLIT: &str =
    r#"{"message":"018f0000-0000-7000-8000-000000000000","ticket":{"title":"x","request":"bug","impact":"low","urgency":"low"}}"#;
const REPLY_TEMPLATE: &str = r#"{"name":"x","locale":"en","body":"x"}"#;
const TAKEN_DOWN: &str =
    r#"{"caller":{"name":"x","email":"x@example.org"},"ticket":{"title":"x","request":"bug","impact":"low","urgency":"low"}}"#;
const AGREEMENT: &str = r#"{"lines":[]}"#;
const WORKING_CALENDAR: &str = r#"{"name":"x","calendar":{"tz":"UTC","weekly":{"mon":[["09:00","17:00"]]}}}"#;
const DEAL: &str = "project={key}&line[a][metric]=resolution&line[a][priority]=p1&line[a][amount]=1&line[a][unit]=working_minutes&line[a][calendar]={calendar}&grace_days=7";
