//! How tickets come in: mail, files, and the rules that hand them on.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/queue/rules", P::TicketDirect),
    ("/p/{key}/queue/rules/new", P::AgreementEdit),
    ("/p/{key}/queue/rules/trial", P::TicketDirect),
    ("/p/{key}/queue/rules/{rule}/edit", P::AgreementEdit),
    ("/p/{key}/queue/import", P::AgreementEdit),
    ("/p/{key}/queue/import/{import}", P::AgreementEdit),
    ("/p/{key}/queue/mail", P::TicketDirect),
    ("/p/{key}/queue/mail/{mail}", P::TicketDirect),
];

pub const FUNCTIONS: &[Function] = &[
    ("intake/carry", P::AgreementEdit, "project={key}&import={import}"),
    ("intake/columns", P::AgreementEdit, "project={key}&import={import}&columns[0]=title"),
    ("intake/enable-rule", P::AgreementEdit, "project={key}&rule={rule}&enabled=true"),
    ("intake/move-rule", P::AgreementEdit, "project={key}&rule={rule}&to=up"),
    ("intake/remove-rule", P::AgreementEdit, "project={key}&rule={rule}"),
    ("intake/save-rule", P::AgreementEdit, "project={key}&name=x&taker=vendor"),
    ("intake/save-rule", P::AgreementEdit, "project={key}&rule={rule}&version=1&name=x&taker=vendor"),
    ("intake/words", P::AgreementEdit, "project={key}&import={import}&word[w0][column]=priority&word[w0][word]=x&word[w0][means]=p1"),
    ("service/mail/discard", P::TicketDirect, "project={key}&mail={mail}"),
    ("service/mail/let-in", P::TicketDirect, "project={key}&mail={mail}"),
];

pub const ROUTES: &[Route] = &[
    ("post", "/api/v1/projects/{key}/mail", P::TicketDirect, "no mail"),
    ("post", "/api/v1/projects/{key}/tickets/import", P::AgreementEdit, "id,subject,created\nA-1,x,2020-01-01\n"),
    ("get", "/api/v1/projects/{key}/assignment-rules", P::TicketDirect, ""),
    ("post", "/api/v1/projects/{key}/assignment-rules", P::AgreementEdit, r#"{"name":"x","taker":"vendor"}"#),
    ("get", "/api/v1/projects/{key}/assignment-rules/trial", P::TicketDirect, ""),
    ("put", "/api/v1/projects/{key}/assignment-rules/{rule}", P::AgreementEdit, r#"{"name":"x","taker":"vendor"}"#),
    ("delete", "/api/v1/projects/{key}/assignment-rules/{rule}", P::AgreementEdit, ""),
    ("post", "/api/v1/projects/{key}/assignment-rules/{rule}/move", P::AgreementEdit, r#"{"to":"up"}"#),
];
