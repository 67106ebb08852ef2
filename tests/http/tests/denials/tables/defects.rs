//! Defects, and the evidence kept with them.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/defects", P::TestRead),
    ("/p/{key}/defects/board", P::TestRead),
    ("/p/{key}/defects/retest", P::TestRead),
    ("/p/{key}/defects/figures", P::TestRead),
    ("/p/{key}/defects/export/{form}", P::TestExport),
    ("/p/{key}/defects/new", P::DefectReport),
    ("/p/{key}/defects/{defect}", P::TestRead),
    ("/p/{key}/defects/{defect}/edit", P::DefectReport),
    ("/p/{key}/evidence/{evidence}", P::TestRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("defects/assign", P::DefectTriage, "project={key}&number={defect}&assignee={person}"),
    ("defects/cannot-reproduce", P::DefectTriage, "project={key}&number={defect}&reason=x"),
    ("defects/comment", P::CommentWrite, "project={key}&number={defect}&body=x"),
    ("defects/defer", P::DefectTriage, "project={key}&number={defect}&release={release}&reason=x"),
    ("defects/duplicate", P::DefectTriage, "project={key}&number={defect}&of=1"),
    ("defects/edit", P::DefectReport, "project={key}&number={defect}&version=1&title=x"),
    ("defects/fail", P::DefectVerify, "project={key}&number={defect}&seen=x"),
    ("defects/fix", P::DefectFix, "project={key}&number={defect}"),
    ("defects/mend", P::DefectTriage, "project={key}&number={defect}"),
    ("defects/mend-build", P::DefectFix, "project={key}&number={defect}&build={build}"),
    ("defects/mend-part", P::DefectTriage, "project={key}&number={defect}"),
    ("defects/mend-with", P::DefectTriage, "project={key}&number={defect}&item={code}"),
    ("defects/reject", P::DefectTriage, "project={key}&number={defect}&reason=x"),
    ("defects/remove-file", P::ResultWrite, "project={key}&file={evidence}"),
    ("defects/reopen", P::DefectTriage, "project={key}&number={defect}&reason=x"),
    ("defects/report", P::DefectReport, "project={key}&title=x"),
    ("defects/report", P::DefectReport, "project={key}&title=x&note={note}"),
    ("defects/share", P::DefectTriage, "project={key}&number={defect}&shared=true"),
    ("defects/triage", P::DefectTriage, "project={key}&number={defect}&assignee={person}"),
    ("defects/verify", P::DefectVerify, "project={key}&number={defect}"),
    ("defects/work", P::DefectFix, "project={key}&number={defect}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/defects/export", P::TestExport, ""),
    ("get", "/api/v1/projects/{key}/defects", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/defects", P::DefectReport, r#"{"title":"x"}"#),
    ("post", "/api/v1/projects/{key}/defects", P::DefectReport, r#"{"title":"x","note":"{note}"}"#),
    ("get", "/api/v1/projects/{key}/defects/retest", P::TestRead, ""),
    ("get", "/api/v1/projects/{key}/defects/{defect}", P::TestRead, ""),
    ("put", "/api/v1/projects/{key}/defects/{defect}", P::DefectReport, r#"{"title":"x"}"#),
    ("post", "/api/v1/projects/{key}/defects/{defect}/deeds", P::DefectTriage, r#"{"deed":"triage","assignee":"{person}"}"#),
    ("post", "/api/v1/projects/{key}/defects/{defect}/deeds", P::DefectFix, r#"{"deed":"work"}"#),
    ("post", "/api/v1/projects/{key}/defects/{defect}/deeds", P::DefectVerify, r#"{"deed":"fail_retest","seen":"x"}"#),
    ("put", "/api/v1/projects/{key}/defects/{defect}/fix", P::DefectTriage, r#"{"title":"x"}"#),
    ("delete", "/api/v1/projects/{key}/defects/{defect}/fix", P::DefectTriage, ""),
    ("put", "/api/v1/projects/{key}/defects/{defect}/fix/build", P::DefectFix, r#"{"build":"{build}"}"#),
    ("put", "/api/v1/projects/{key}/defects/{defect}/share", P::DefectTriage, ""),
    ("delete", "/api/v1/projects/{key}/defects/{defect}/share", P::DefectTriage, ""),
    ("get", "/api/v1/projects/{key}/defects/{defect}/remarks", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/defects/{defect}/remarks", P::CommentWrite, r#"{"body":"x"}"#),
    ("get", "/api/v1/projects/{key}/defects/{defect}/evidence", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/defects/{defect}/evidence", P::DefectReport, "x"),
    ("get", "/api/v1/projects/{key}/evidence/{evidence}", P::TestRead, ""),
    ("delete", "/api/v1/projects/{key}/evidence/{evidence}", P::ResultWrite, ""),
];
