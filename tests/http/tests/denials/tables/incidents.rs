//! Incidents.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[("/p/{key}/incidents", P::ProjectEnter), ("/p/{key}/incidents/{incident}", P::ProjectEnter)];

pub const FUNCTIONS: &[Function] = &[
    ("incidents/declare", P::TicketDirect, "project={key}&number={ticket}&title=x&status=x"),
    ("incidents/end", P::TicketDirect, "project={key}&incident={incident}&closing=x&resolve=true"),
    ("incidents/join", P::TicketAsk, "project={key}&incident={incident}&ticket={ticket}"),
    ("incidents/link", P::TicketDirect, "project={key}&incident={incident}&ticket={ticket}"),
    ("incidents/unlink", P::TicketDirect, "project={key}&incident={incident}&ticket={ticket}"),
    ("incidents/update", P::TicketDirect, "project={key}&incident={incident}&body=x"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/incidents", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/incidents", P::TicketDirect, r#"{"ticket":{ticket},"title":"x","status":"x"}"#),
    ("get", "/api/v1/projects/{key}/incidents/{incident}", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/incidents/{incident}/updates", P::TicketDirect, r#"{"body":"x"}"#),
    ("post", "/api/v1/projects/{key}/incidents/{incident}/hit", P::TicketAsk, "{}"),
    ("put", "/api/v1/projects/{key}/incidents/{incident}/tickets/{ticket}", P::TicketDirect, ""),
    ("delete", "/api/v1/projects/{key}/incidents/{incident}/tickets/{ticket}", P::TicketDirect, ""),
    ("post", "/api/v1/projects/{key}/incidents/{incident}/end", P::TicketDirect, r#"{"closing":"x"}"#),
];
