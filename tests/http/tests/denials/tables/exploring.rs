//! Exploratory sessions.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/tests/explore", P::TestRead),
    ("/p/{key}/tests/explore/new", P::ResultWrite),
    ("/p/{key}/tests/explore/{session}", P::TestRead),
    ("/p/{key}/tests/explore/{session}/edit", P::ResultWrite),
];

pub const FUNCTIONS: &[Function] = &[
    ("exploring/abandon", P::ResultWrite, "project={key}&session={session}&reason=x"),
    ("exploring/debrief", P::ResultWrite, "project={key}&session={session}&text=x"),
    ("exploring/edit", P::ResultWrite, "project={key}&session={session}&version=1&target=x&aim=x&minutes=60"),
    ("exploring/note", P::ResultWrite, "project={key}&session={session}&body=x"),
    ("exploring/plan", P::ResultWrite, "project={key}&target=x&aim=x&minutes=60"),
    ("exploring/start", P::ResultWrite, "project={key}&session={session}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/explorations", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/explorations", P::ResultWrite, CHARTER_OF_A_SESSION),
    ("get", "/api/v1/projects/{key}/explorations/{session}", P::TestRead, ""),
    ("put", "/api/v1/projects/{key}/explorations/{session}", P::ResultWrite, CHARTER_OF_A_SESSION),
    ("post", "/api/v1/projects/{key}/explorations/{session}/deeds", P::ResultWrite, r#"{"deed":"start"}"#),
    ("post", "/api/v1/projects/{key}/explorations/{session}/deeds", P::ResultWrite, r#"{"deed":"debrief","text":"x"}"#),
    ("post", "/api/v1/projects/{key}/explorations/{session}/deeds", P::ResultWrite, r#"{"deed":"abandon","reason":"x"}"#),
    ("get", "/api/v1/projects/{key}/explorations/{session}/notes", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/explorations/{session}/notes", P::ResultWrite, r#"{"body":"x"}"#),
];

const CHARTER_OF_A_SESSION: &str = r#"{"target":"x","aim":"x","minutes":60}"#;
