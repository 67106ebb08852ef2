//! The list of vendors.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/vendors", P::VendorRead),
    ("/p/{key}/vendors/new", P::VendorWrite),
    ("/p/{key}/vendors/compare", P::VendorRead),
    ("/p/{key}/vendors/export/{form}", P::VendorRead),
    ("/p/{key}/vendors/{vendor}", P::VendorRead),
    ("/p/{key}/vendors/{vendor}/edit", P::VendorWrite),
];

pub const FUNCTIONS: &[Function] = &[
    ("vendors/add", P::VendorWrite, "project={key}&name=x&language=en"),
    ("vendors/archive", P::VendorWrite, "project={key}&number={vendor}"),
    ("vendors/edit", P::VendorWrite, "project={key}&number={vendor}&version=1&name=x&language=en"),
    ("vendors/restore", P::VendorWrite, "project={key}&number={vendor}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/vendors", P::VendorRead, ""),
    ("post", "/api/v1/projects/{key}/vendors", P::VendorWrite, r#"{"name":"x"}"#),
    ("get", "/api/v1/projects/{key}/vendors/{vendor}", P::VendorRead, ""),
    ("put", "/api/v1/projects/{key}/vendors/{vendor}", P::VendorWrite, r#"{"name":"x"}"#),
    ("put", "/api/v1/projects/{key}/vendors/{vendor}/archive", P::VendorWrite, ""),
    ("delete", "/api/v1/projects/{key}/vendors/{vendor}/archive", P::VendorWrite, ""),
];
