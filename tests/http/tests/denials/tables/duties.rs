//! Duties, and the feed of their dates.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/duties", P::DutyRead),
    ("/p/{key}/duties/new", P::DutyWrite),
    ("/p/{key}/duties/{duty}", P::DutyRead),
    ("/p/{key}/duties/{duty}/edit", P::DutyWrite),
    ("/feeds/{file}", P::Enter),
];

pub const FUNCTIONS: &[Function] = &[
    ("duties/add", P::DutyWrite, "project={key}&kind=check&title=x&first=2030-01-01"),
    ("duties/archive", P::DutyWrite, "project={key}&number={duty}"),
    ("duties/begin", P::DutyWrite, "project={key}"),
    ("duties/done", P::DutyWrite, "project={key}&number={duty}&evidence=x"),
    ("duties/edit", P::DutyWrite, "project={key}&number={duty}&version=1&kind=check&title=x&first=2030-01-01"),
    ("duties/restore", P::DutyWrite, "project={key}&number={duty}"),
    ("duties/subscribe", P::DutyRead, "project={key}"),
    ("duties/unsubscribe", P::DutyRead, "project={key}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/duties", P::DutyRead, ""),
    ("post", "/api/v1/projects/{key}/duties", P::DutyWrite, r#"{"kind":"check","title":"x","first":"2030-01-01"}"#),
    ("get", "/api/v1/projects/{key}/duties/{duty}", P::DutyRead, ""),
    ("post", "/api/v1/projects/{key}/duties/{duty}/done", P::DutyWrite, r#"{"evidence":"x"}"#),
];
