//! What happened: history, notices, watching, the live stream.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/notices", P::AccountRead),
    ("/notices/{notice}", P::AccountRead),
    ("/audit", P::SiteAudit),
    ("/live/{key}", P::ProjectEnter),
    ("/p/{key}/history", P::AuditRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("events/unwatch", P::ProjectRead, "project={key}&kind=item&id={item}"),
    ("events/watch", P::ProjectRead, "project={key}&kind=item&id={item}"),
    ("notices/read", P::OwnAccount, "id={item}"),
    ("notices/read-all", P::OwnAccount, ""),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/notices", P::AccountRead, ""),
    ("put", "/api/v1/notices/read", P::OwnAccount, ""),
    ("put", "/api/v1/notices/{notice}/read", P::OwnAccount, ""),
    ("get", "/api/v1/audit", P::SiteAudit, ""),
    ("get", "/api/v1/projects/{key}/audit", P::AuditRead, ""),
];
