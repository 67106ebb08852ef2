//! Acceptance sessions.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/tests/acceptance", P::TestRead),
    ("/p/{key}/tests/acceptance/new", P::AcceptancePlan),
    ("/p/{key}/tests/acceptance/{acceptance}", P::TestRead),
    ("/p/{key}/tests/acceptance/{acceptance}/sign", P::TestRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("testing/acceptance/ask", P::AcceptancePlan, "project={key}&acceptance={acceptance}"),
    ("testing/acceptance/cancel", P::AcceptancePlan, "project={key}&acceptance={acceptance}&reason=x"),
    ("testing/acceptance/create", P::AcceptancePlan, "project={key}&title=x&department={department}&planned_on=2026-01-01"),
    ("testing/acceptance/edit", P::AcceptancePlan, "project={key}&acceptance={acceptance}&version=1&title=x"),
    ("testing/acceptance/hours", P::AcceptanceRecord, "project={key}&acceptance={acceptance}&day=2026-01-01&hours=1"),
    ("testing/acceptance/invite", P::AcceptancePlan, "project={key}&acceptance={acceptance}&hours=1&users[0]={person}"),
    ("testing/acceptance/points/add", P::AcceptancePlan, "project={key}&acceptance={acceptance}&text=x"),
    ("testing/acceptance/points/edit", P::AcceptancePlan, "project={key}&acceptance={acceptance}&number=1&text=x"),
    ("testing/acceptance/points/fill", P::AcceptancePlan, "project={key}&acceptance={acceptance}&cases=true"),
    ("testing/acceptance/points/remove", P::AcceptancePlan, "project={key}&acceptance={acceptance}&number=1"),
    ("testing/acceptance/record", P::AcceptanceRecord, "project={key}&acceptance={acceptance}&point=1&opinion=accepted"),
    ("testing/acceptance/resume", P::AcceptancePlan, "project={key}&acceptance={acceptance}"),
    ("testing/acceptance/sign", P::AcceptanceSign, "project={key}&acceptance={acceptance}&decision=refused&reason=x&name=x&seen=x"),
    ("testing/acceptance/start", P::AcceptancePlan, "project={key}&acceptance={acceptance}"),
    ("testing/acceptance/uninvite", P::AcceptancePlan, "project={key}&acceptance={acceptance}&person={person}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/acceptance", P::TestRead, ""),
    ("get", "/api/v1/projects/{key}/acceptance/departments", P::TestRead, ""),
    ("get", "/api/v1/projects/{key}/acceptance/{acceptance}", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/acceptance", P::AcceptancePlan, SESSION),
    ("put", "/api/v1/projects/{key}/acceptance/{acceptance}", P::AcceptancePlan, SESSION),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/deeds", P::AcceptancePlan, r#"{"deed":"ask"}"#),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/points", P::AcceptancePlan, r#"{"text":"x"}"#),
    ("put", "/api/v1/projects/{key}/acceptance/{acceptance}/points/{number}", P::AcceptancePlan, r#"{"text":"x"}"#),
    ("delete", "/api/v1/projects/{key}/acceptance/{acceptance}/points/{number}", P::AcceptancePlan, ""),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/points/taken", P::AcceptancePlan, r#"{"cases":true}"#),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/users", P::AcceptancePlan, r#"[{"person":"{person}","minutes":60}]"#),
    ("delete", "/api/v1/projects/{key}/acceptance/{acceptance}/users/{person}", P::AcceptancePlan, ""),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/verdicts", P::AcceptanceRecord, r#"{"point":1,"opinion":"accepted"}"#),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/hours", P::AcceptanceRecord, r#"{"day":"2026-01-01","minutes":60}"#),
    ("post", "/api/v1/projects/{key}/acceptance/{acceptance}/signature", P::AcceptanceSign, SIGNATURE),
];

const SESSION: &str = r#"{"title":"x","planned_on":"2030-01-01","department":"{department}"}"#;
const SIGNATURE: &str = r#"{"decision":"refused","reason":"x","name":"x","seen":"x"}"#;
