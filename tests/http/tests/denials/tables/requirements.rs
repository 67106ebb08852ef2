//! The register of requirements.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route, TITLE};

pub const PAGES: &[Page] = &[
    ("/p/{key}/requirements", P::RequirementRead),
    ("/p/{key}/requirements/catalogue", P::RequirementWrite),
    ("/p/{key}/requirements/coverage", P::RequirementRead),
    ("/p/{key}/requirements/export/{form}", P::TestExport),
    ("/p/{key}/requirements/new", P::RequirementWrite),
    ("/p/{key}/requirements/of/{requirement}", P::RequirementRead),
    ("/p/{key}/requirements/of/{requirement}/edit", P::RequirementWrite),
];

pub const FUNCTIONS: &[Function] = &[
    ("requirements/archive", P::RequirementWrite, "project={key}&code={requirement}"),
    ("requirements/create", P::RequirementWrite, "project={key}&title=x"),
    ("requirements/edit", P::RequirementWrite, "project={key}&at={requirement}&version=1&title=x"),
    ("requirements/restore", P::RequirementWrite, "project={key}&code={requirement}"),
    ("requirements/take-from-catalogue", P::RequirementWrite, "project={key}&language=en&codes[0]=SAL-01"),
    ("requirements/unwaive", P::RequirementWrite, "project={key}&code={requirement}"),
    ("requirements/waive", P::RequirementWrite, "project={key}&code={requirement}&reason=x"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/requirements", P::RequirementRead, ""),
    ("post", "/api/v1/projects/{key}/requirements", P::RequirementWrite, TITLE),
    ("get", "/api/v1/requirement-catalogue", P::AccountRead, ""),
    ("post", "/api/v1/projects/{key}/requirements/from-catalogue", P::RequirementWrite, r#"{"language":"en","codes":["SAL-01"]}"#),
    ("get", "/api/v1/projects/{key}/requirements/{requirement}", P::RequirementRead, ""),
    ("put", "/api/v1/projects/{key}/requirements/{requirement}", P::RequirementWrite, TITLE),
    ("get", "/api/v1/projects/{key}/requirements/{requirement}/cases", P::RequirementRead, ""),
    ("get", "/api/v1/projects/{key}/requirements/{requirement}/editions", P::RequirementRead, ""),
    ("put", "/api/v1/projects/{key}/requirements/{requirement}/archive", P::RequirementWrite, ""),
    ("delete", "/api/v1/projects/{key}/requirements/{requirement}/archive", P::RequirementWrite, ""),
    ("put", "/api/v1/projects/{key}/requirements/{requirement}/waiver", P::RequirementWrite, r#"{"reason":"x"}"#),
    ("delete", "/api/v1/projects/{key}/requirements/{requirement}/waiver", P::RequirementWrite, ""),
    ("get", "/api/v1/projects/{key}/requirements/export", P::TestExport, ""),
];
