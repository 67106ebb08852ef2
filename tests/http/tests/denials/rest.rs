//! Every route of the API.

use std::collections::BTreeSet;

use golive_domain::access::Permission as P;
use golive_http_tests::{Client, Foreign, LEADS, TestApp};

use super::who::{callers, denial};

/// Method, path, what it takes, and a body that reads well enough to reach the door.
pub const ROUTES: &[(&str, &str, P, &str)] = &[
    ("get", "/api/v1/projects", P::AccountRead, ""),
    ("post", "/api/v1/projects", P::ProjectCreate, PROJECT),
    ("get", "/api/v1/projects/{key}", P::ProjectRead, ""),
    ("put", "/api/v1/projects/{key}", P::ProjectEdit, CHARTER),
    ("put", "/api/v1/projects/{key}/archive", P::ProjectEdit, ""),
    ("delete", "/api/v1/projects/{key}/archive", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/calendar", P::ProjectRead, ""),
    ("put", "/api/v1/projects/{key}/calendar", P::ProjectEdit, CALENDAR),
    ("post", "/api/v1/projects/{key}/holidays", P::ProjectEdit, r#"[{"day":"2026-01-01"}]"#),
    ("delete", "/api/v1/projects/{key}/holidays/{day}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/phases", P::ProjectRead, ""),
    ("post", "/api/v1/projects/{key}/phases", P::ProjectEdit, NAME),
    ("post", "/api/v1/projects/{key}/phases/usual", P::ProjectEdit, ""),
    ("put", "/api/v1/projects/{key}/phases/{phase}", P::ProjectEdit, NAME),
    ("delete", "/api/v1/projects/{key}/phases/{phase}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/practice", P::ProjectRead, ""),
    ("put", "/api/v1/projects/{key}/practice", P::ProjectEdit, r#"{"definition_of_done":["x"]}"#),
    ("get", "/api/v1/projects/{key}/contract", P::RateRead, ""),
    ("put", "/api/v1/projects/{key}/contract", P::RateEdit, r#"{"contract":"fixed"}"#),
    ("get", "/api/v1/projects/{key}/rates", P::RateRead, ""),
    ("post", "/api/v1/projects/{key}/rates", P::RateEdit, RATE),
    ("put", "/api/v1/projects/{key}/rates/{rate}", P::RateEdit, RATE),
    ("delete", "/api/v1/projects/{key}/rates/{rate}", P::RateEdit, ""),
    ("get", "/api/v1/projects/{key}/fields", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/fields", P::FieldEdit, FIELD),
    ("put", "/api/v1/projects/{key}/fields/{field}", P::FieldEdit, FIELD),
    ("put", "/api/v1/projects/{key}/fields/{field}/archive", P::FieldEdit, ""),
    ("delete", "/api/v1/projects/{key}/fields/{field}/archive", P::FieldEdit, ""),
    ("get", "/api/v1/projects/{key}/team", P::TeamRead, ""),
    ("get", "/api/v1/projects/{key}/rights", P::RightsRead, ""),
    ("post", "/api/v1/projects/{key}/roles", P::TeamEdit, r#"{"email":"x@example.org","role":"champion"}"#),
    ("put", "/api/v1/projects/{key}/roles/{membership}", P::TeamEdit, r#"{"share_percent":10}"#),
    ("delete", "/api/v1/projects/{key}/roles/{membership}", P::TeamEdit, ""),
    ("get", "/api/v1/projects/{key}/organisations", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/organisations", P::ProjectEdit, PARTY),
    ("put", "/api/v1/projects/{key}/organisations/{organisation}", P::ProjectEdit, PARTY),
    ("delete", "/api/v1/projects/{key}/organisations/{organisation}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/departments", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/departments", P::ProjectEdit, NAME),
    ("put", "/api/v1/projects/{key}/departments/{department}", P::ProjectEdit, NAME),
    ("delete", "/api/v1/projects/{key}/departments/{department}", P::ProjectEdit, ""),
    ("get", "/api/v1/projects/{key}/absences", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/absences", P::AbsenceWrite, ABSENCE),
    ("delete", "/api/v1/projects/{key}/absences/{absence}", P::AbsenceWrite, ""),
    ("get", "/api/v1/projects/{key}/rasci", P::TeamRead, ""),
    ("post", "/api/v1/projects/{key}/rasci", P::RasciEdit, NAME),
    ("put", "/api/v1/projects/{key}/rasci/{deliverable}", P::RasciEdit, NAME),
    ("put", "/api/v1/projects/{key}/rasci/{deliverable}/cells", P::RasciEdit, r#"{"cells":{"sponsor":"A"}}"#),
    ("delete", "/api/v1/projects/{key}/rasci/{deliverable}", P::RasciEdit, ""),
    ("get", "/api/v1/projects/{key}/items", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/items", P::ItemCreate, r#"{"title":"x"}"#),
    ("post", "/api/v1/projects/{key}/items/bulk", P::ItemEdit, r#"{"items":["{item}"],"change":{"moscow":"must"}}"#),
    ("get", "/api/v1/projects/{key}/items.csv", P::ItemExport, ""),
    ("get", "/api/v1/projects/{key}/items.xlsx", P::ItemExport, ""),
    ("get", "/api/v1/projects/{key}/items/{number}", P::BacklogRead, ""),
    ("patch", "/api/v1/projects/{key}/items/{number}", P::ItemEdit, r#"{"title":"x"}"#),
    ("put", "/api/v1/projects/{key}/items/{number}/estimate", P::ItemEstimate, r#"{"points":2}"#),
    ("post", "/api/v1/projects/{key}/items/{number}/rank", P::ItemRank, r#""top""#),
    ("put", "/api/v1/projects/{key}/items/{number}/state", P::BoardMove, r#"{"to":"in_progress"}"#),
    ("put", "/api/v1/projects/{key}/items/{number}/block", P::BoardMove, r#"{"reason":"x"}"#),
    ("delete", "/api/v1/projects/{key}/items/{number}/block", P::BoardMove, ""),
    ("put", "/api/v1/projects/{key}/items/{number}/criteria/{criterion}", P::ItemEdit, r#"{"met":true}"#),
    ("put", "/api/v1/projects/{key}/items/{number}/archive", P::ItemArchive, ""),
    ("delete", "/api/v1/projects/{key}/items/{number}/archive", P::ItemArchive, ""),
    ("post", "/api/v1/projects/{key}/items/{number}/undo", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/items/{number}/needs", P::ItemEdit, r#"{"needs":"{item}"}"#),
    ("delete", "/api/v1/projects/{key}/items/{number}/needs/{item}", P::ItemEdit, ""),
    ("put", "/api/v1/projects/{key}/items/{number}/watch", P::BacklogRead, ""),
    ("delete", "/api/v1/projects/{key}/items/{number}/watch", P::BacklogRead, ""),
    ("put", "/api/v1/projects/{key}/items/{number}/acceptance", P::ItemAccept, ""),
    ("put", "/api/v1/projects/{key}/items/{number}/rejection", P::ItemAccept, r#"{"reason":"x"}"#),
    ("get", "/api/v1/projects/{key}/items/{number}/comments", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/items/{number}/comments", P::CommentWrite, r#"{"body":"x"}"#),
    ("patch", "/api/v1/projects/{key}/comments/{comment}", P::CommentWrite, r#"{"body":"x"}"#),
    ("delete", "/api/v1/projects/{key}/comments/{comment}", P::CommentWrite, ""),
    ("get", "/api/v1/projects/{key}/items/{number}/files", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/items/{number}/files", P::AttachmentWrite, "x"),
    ("get", "/api/v1/projects/{key}/files/{file}", P::BacklogRead, ""),
    ("delete", "/api/v1/projects/{key}/files/{file}", P::AttachmentWrite, ""),
    ("get", "/api/v1/projects/{key}/filters", P::BacklogRead, ""),
    ("post", "/api/v1/projects/{key}/filters", P::BacklogRead, r#"{"name":"x","query":"state=new"}"#),
    ("post", "/api/v1/projects/{key}/filters", P::FilterShare, r#"{"name":"x","query":"state=new","shared":true}"#),
    ("delete", "/api/v1/projects/{key}/filters/{filter}", P::BacklogRead, ""),
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
    ("get", "/api/v1/projects/{key}/tests/coverage", P::RequirementRead, ""),
    ("get", "/api/v1/projects/{key}/tests/cases", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/cases", P::CaseWrite, TITLE),
    ("post", "/api/v1/projects/{key}/tests/cases/bulk", P::CaseWrite, r#"{"cases":["{case}"],"change":"archive"}"#),
    ("get", "/api/v1/projects/{key}/tests/cases/{case_number}", P::TestRead, ""),
    ("put", "/api/v1/projects/{key}/tests/cases/{case_number}", P::CaseWrite, TITLE),
    ("put", "/api/v1/projects/{key}/tests/cases/{case_number}/archive", P::CaseWrite, ""),
    ("delete", "/api/v1/projects/{key}/tests/cases/{case_number}/archive", P::CaseWrite, ""),
    ("get", "/api/v1/projects/{key}/tests/cases/{case_number}/editions", P::TestRead, ""),
    ("get", "/api/v1/projects/{key}/tests/cases/{case_number}/editions/{edition}", P::TestRead, ""),
    ("put", "/api/v1/projects/{key}/tests/cases/{case_number}/requirements/{requirement}", P::CaseWrite, ""),
    ("delete", "/api/v1/projects/{key}/tests/cases/{case_number}/requirements/{requirement}", P::CaseWrite, ""),
    ("put", "/api/v1/projects/{key}/tests/cases/{case_number}/requirements/{requirement}/confirmation", P::CaseWrite, ""),
    ("put", "/api/v1/projects/{key}/tests/cases/{case_number}/items/{number}", P::CaseWrite, ""),
    ("delete", "/api/v1/projects/{key}/tests/cases/{case_number}/items/{number}", P::CaseWrite, ""),
    ("get", "/api/v1/projects/{key}/tests/suites", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/suites", P::CaseWrite, NAME),
    ("put", "/api/v1/projects/{key}/tests/suites/{suite}", P::CaseWrite, NAME),
    ("delete", "/api/v1/projects/{key}/tests/suites/{suite}", P::CaseWrite, ""),
    ("get", "/api/v1/projects/{key}/tests/environments", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/environments", P::BuildWrite, NAME),
    ("put", "/api/v1/projects/{key}/tests/environments/{environment}", P::BuildWrite, NAME),
    ("put", "/api/v1/projects/{key}/tests/environments/{environment}/archive", P::BuildWrite, ""),
    ("delete", "/api/v1/projects/{key}/tests/environments/{environment}/archive", P::BuildWrite, ""),
    ("get", "/api/v1/projects/{key}/tests/environments/{environment}/landings", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/environments/{environment}/landings", P::BuildWrite, r#"{"build":"{build}"}"#),
    ("get", "/api/v1/projects/{key}/tests/builds", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/builds", P::BuildWrite, NAME),
    ("get", "/api/v1/projects/{key}/tests/plans", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/plans", P::PlanWrite, NAME),
    ("get", "/api/v1/projects/{key}/tests/plans/{plan}", P::TestRead, ""),
    ("put", "/api/v1/projects/{key}/tests/plans/{plan}", P::PlanWrite, NAME),
    ("put", "/api/v1/projects/{key}/tests/plans/{plan}/state", P::PlanWrite, r#"{"to":"closed"}"#),
    ("get", "/api/v1/projects/{key}/tests/plans/{plan}/executions", P::TestRead, ""),
    ("get", "/api/v1/projects/{key}/tests/plans/{plan}/runs", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/plans/{plan}/runs", P::PlanWrite, r#"{"cases":["{case}"],"environments":["{environment}"]}"#),
    ("get", "/api/v1/projects/{key}/tests/runs/{run}", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/runs/{run}/again", P::PlanWrite, ""),
    ("put", "/api/v1/projects/{key}/tests/runs/{run}/assignee", P::PlanWrite, r#"{"executions":["{execution}"]}"#),
    ("get", "/api/v1/projects/{key}/tests/executions/{execution}", P::TestRead, ""),
    ("get", "/api/v1/projects/{key}/tests/executions/{execution}/results", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/executions/{execution}/results", P::ResultWrite, r#"{"step":1,"verdict":"passed"}"#),
    ("put", "/api/v1/projects/{key}/tests/executions/{execution}/results", P::ResultWrite, r#"[{"verdict":"passed"}]"#),
    ("put", "/api/v1/projects/{key}/tests/executions/{execution}/override", P::ResultWrite, r#"{"result":"passed","reason":"x"}"#),
    ("delete", "/api/v1/projects/{key}/tests/executions/{execution}/override", P::ResultWrite, ""),
    ("get", "/api/v1/projects/{key}/tests/executions/{execution}/evidence", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/tests/executions/{execution}/evidence", P::ResultWrite, "x"),
    ("get", "/api/v1/projects/{key}/tests/cases/export", P::TestExport, ""),
    ("get", "/api/v1/projects/{key}/tests/plans/{plan}/results/export", P::TestExport, ""),
    ("get", "/api/v1/projects/{key}/requirements/export", P::TestExport, ""),
    ("get", "/api/v1/projects/{key}/defects/export", P::TestExport, ""),
    ("get", "/api/v1/projects/{key}/ledger", P::UnsharedRead, ""),
    ("get", "/api/v1/projects/{key}/ledger/export", P::UnsharedRead, ""),
    ("post", "/api/v1/projects/{key}/tests/import", P::TestImport, "code,title\nR-1,x\n"),
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
    ("get", "/api/v1/projects/{key}/duties", P::DutyRead, ""),
    ("post", "/api/v1/projects/{key}/duties", P::DutyWrite, r#"{"kind":"check","title":"x","first":"2030-01-01"}"#),
    ("get", "/api/v1/projects/{key}/duties/{duty}", P::DutyRead, ""),
    ("post", "/api/v1/projects/{key}/duties/{duty}/done", P::DutyWrite, r#"{"evidence":"x"}"#),
    ("get", "/api/v1/projects/{key}/explorations", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/explorations", P::ResultWrite, CHARTER_OF_A_SESSION),
    ("get", "/api/v1/projects/{key}/explorations/{session}", P::TestRead, ""),
    ("put", "/api/v1/projects/{key}/explorations/{session}", P::ResultWrite, CHARTER_OF_A_SESSION),
    ("post", "/api/v1/projects/{key}/explorations/{session}/deeds", P::ResultWrite, r#"{"deed":"start"}"#),
    ("post", "/api/v1/projects/{key}/explorations/{session}/deeds", P::ResultWrite, r#"{"deed":"debrief","text":"x"}"#),
    ("post", "/api/v1/projects/{key}/explorations/{session}/deeds", P::ResultWrite, r#"{"deed":"abandon","reason":"x"}"#),
    ("get", "/api/v1/projects/{key}/explorations/{session}/notes", P::TestRead, ""),
    ("post", "/api/v1/projects/{key}/explorations/{session}/notes", P::ResultWrite, r#"{"body":"x"}"#),
    ("post", "/api/v1/projects/{key}/mail", P::TicketDirect, "no mail"),
    ("get", "/api/v1/projects/{key}/imports", P::ItemImport, ""),
    ("post", "/api/v1/projects/{key}/imports", P::ItemImport, "title\nx\n"),
    ("get", "/api/v1/projects/{key}/imports/{import}", P::ItemImport, ""),
    ("put", "/api/v1/projects/{key}/imports/{import}/columns", P::ItemImport, r#"["title"]"#),
    ("get", "/api/v1/projects/{key}/imports/{import}/lines", P::ItemImport, ""),
    ("post", "/api/v1/projects/{key}/imports/{import}/commit", P::ItemImport, ""),
    ("get", "/api/v1/projects/{key}/sprints", P::SprintRead, ""),
    ("post", "/api/v1/projects/{key}/sprints", P::SprintPlan, GOAL),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}", P::SprintPlan, GOAL),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/start", P::SprintRun, ""),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/close", P::SprintRun, r#"{"all":"backlog_top"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/planning", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}/capacity/{person}", P::SprintPlan, r#"{"minutes":480}"#),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/items", P::SprintPlan, r#"{"items":["{item}"]}"#),
    ("delete", "/api/v1/projects/{key}/sprints/{sprint}/items/{item}", P::SprintPlan, ""),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/board", P::SprintRead, ""),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/board/moves", P::BoardMove, r#"{"item":"{item}","to":"done"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/daily", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}/daily", P::DailyWrite, r#"{"line":"x"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/review", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}/notes", P::RetrospectiveWrite, r#"{"review":"x"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/report", P::SprintRead, ""),
    ("get", "/api/v1/projects/{key}/releases", P::SprintRead, ""),
    ("get", "/api/v1/projects/{key}/releases/ready", P::SprintRead, ""),
    ("post", "/api/v1/projects/{key}/releases", P::ReleasePrepare, r#"{"name":"x","items":["{item}"]}"#),
    ("put", "/api/v1/projects/{key}/releases/{release}/approval", P::ReleaseApprove, ""),
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
    ("post", "/api/v1/projects/{key}/tickets/import", P::AgreementEdit, "id,subject,created\nA-1,x,2020-01-01\n"),
    ("get", "/api/v1/projects/{key}/assignment-rules", P::TicketDirect, ""),
    ("post", "/api/v1/projects/{key}/assignment-rules", P::AgreementEdit, r#"{"name":"x","taker":"vendor"}"#),
    ("get", "/api/v1/projects/{key}/assignment-rules/trial", P::TicketDirect, ""),
    ("put", "/api/v1/projects/{key}/assignment-rules/{rule}", P::AgreementEdit, r#"{"name":"x","taker":"vendor"}"#),
    ("delete", "/api/v1/projects/{key}/assignment-rules/{rule}", P::AgreementEdit, ""),
    ("post", "/api/v1/projects/{key}/assignment-rules/{rule}/move", P::AgreementEdit, r#"{"to":"up"}"#),
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
    ("get", "/api/v1/projects/{key}/incidents", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/incidents", P::TicketDirect, r#"{"ticket":{ticket},"title":"x","status":"x"}"#),
    ("get", "/api/v1/projects/{key}/incidents/{incident}", P::ProjectEnter, ""),
    ("post", "/api/v1/projects/{key}/incidents/{incident}/updates", P::TicketDirect, r#"{"body":"x"}"#),
    ("post", "/api/v1/projects/{key}/incidents/{incident}/hit", P::TicketAsk, "{}"),
    ("put", "/api/v1/projects/{key}/incidents/{incident}/tickets/{ticket}", P::TicketDirect, ""),
    ("delete", "/api/v1/projects/{key}/incidents/{incident}/tickets/{ticket}", P::TicketDirect, ""),
    ("post", "/api/v1/projects/{key}/incidents/{incident}/end", P::TicketDirect, r#"{"closing":"x"}"#),
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
    ("get", "/api/v1/projects/{key}/rfps", P::RfpRead, ""),
    ("post", "/api/v1/projects/{key}/rfps", P::RfpWrite, r#"{"title":"x","language":"en"}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}", P::RfpWrite, r#"{"title":"x","currency":"EUR","notice_days":6,"threshold":2}"#),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/sections/{section}", P::RfpWrite, r#"{"body":"x"}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/requirements", P::RfpRead, ""),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/requirements", P::RfpWrite, "{}"),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/requirements", P::RfpWrite, "{}"),
    (
        "put",
        "/api/v1/projects/{key}/rfps/{rfp}/judging",
        P::RfpWrite,
        r#"{"criteria":[],"scale":5,"price_weight":3000,"minimum":6000,"absent":"block","ties":[],"low_price":0,"spread":2}"#,
    ),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/editions", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/paper", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/approval", P::RfpWrite, ""),
    ("delete", "/api/v1/projects/{key}/rfps/{rfp}/approval", P::RfpWrite, ""),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/signatures", P::RfpSign, r#"{"part":"sponsor","hash":"x"}"#),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/holders/{person}", P::RfpWrite, ""),
    ("delete", "/api/v1/projects/{key}/rfps/{rfp}/holders/{person}", P::RfpWrite, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/phrase", P::RfpRead, r#"{"phrase":"x"}"#),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/publication", P::RfpPublish, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/cancellation", P::RfpPublish, r#"{"why":"x"}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/bidders", P::VendorRead, ""),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/bidders", P::RfpWrite, r#"{"vendor":1,"person":{"name":"x","email":"x@y.example"}}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/questions", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/questions/{question}/answer", P::RfpWrite, r#"{"answer":"x"}"#),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/addenda", P::RfpPublish, r#"{"body":"x"}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/opening", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/opening", P::RfpRead, r#"{"part":"answers","phrase":"x"}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/commitments", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/evaluators", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/evaluators/{person}", P::RfpWrite, ""),
    ("delete", "/api/v1/projects/{key}/rfps/{rfp}/evaluators/{person}", P::RfpWrite, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/declaration", P::RfpRead, r#"{"conflict":""}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/sheet", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/sheet/{bidder}", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/sheet/{bidder}", P::RfpRead, r#"{"marks":[]}"#),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/completion", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/consensus", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/consensus/{bidder}", P::RfpRead, r#"{"part":"0","mark":1,"reason":"x"}"#),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/consensus/{bidder}/signature", P::RfpRead, r#"{"part":"0","mark":1}"#),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/lock", P::RfpPublish, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/results", P::RfpRead, ""),
    ("get", "/api/v1/bids", P::AccountRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/requirements", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/questions", P::BidRead, ""),
    ("post", "/api/v1/bids/{key}/{rfp}/questions", P::BidWrite, r#"{"question":"x"}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/commitments", P::BidRead, ""),
    ("post", "/api/v1/bids/{key}/{rfp}/people", P::BidWrite, r#"{"name":"x","email":"x@y.example"}"#),
    ("put", "/api/v1/bids/{key}/{rfp}/phrase", P::BidRead, r#"{"phrase":"x","zone":"UTC"}"#),
    ("delete", "/api/v1/bids/{key}/{rfp}/phrase", P::BidWrite, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/key", P::BidRead, r#"{"phrase":"x"}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/lines", P::BidRead, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/draft/lines", P::BidRead, r#"{"lines":[]}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/rest", P::BidRead, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/draft/rest", P::BidRead, r#"{"letter":"x","others":[],"version":0}"#),
    ("put", "/api/v1/bids/{key}/{rfp}/submission", P::BidRead, ""),
    ("delete", "/api/v1/bids/{key}/{rfp}/submission", P::BidWrite, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/confirmation", P::BidWrite, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/refusal", P::BidWrite, ""),
    ("delete", "/api/v1/bids/{key}/{rfp}/refusal", P::BidWrite, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/receipts", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/receipts/{sent}", P::BidRead, ""),
    ("get", "/api/v1/projects/{key}/vendors", P::VendorRead, ""),
    ("post", "/api/v1/projects/{key}/vendors", P::VendorWrite, r#"{"name":"x"}"#),
    ("get", "/api/v1/projects/{key}/vendors/{vendor}", P::VendorRead, ""),
    ("put", "/api/v1/projects/{key}/vendors/{vendor}", P::VendorWrite, r#"{"name":"x"}"#),
    ("put", "/api/v1/projects/{key}/vendors/{vendor}/archive", P::VendorWrite, ""),
    ("delete", "/api/v1/projects/{key}/vendors/{vendor}/archive", P::VendorWrite, ""),
    ("get", "/api/v1/projects/{key}/articles", P::ArticleRead, ""),
    ("post", "/api/v1/projects/{key}/articles", P::ArticleWrite, r#"{"language":"en","title":"x","readers":"everyone"}"#),
    ("get", "/api/v1/projects/{key}/articles/suggested", P::ArticleRead, ""),
    ("get", "/api/v1/projects/{key}/articles/{article}", P::ArticleRead, ""),
    ("put", "/api/v1/projects/{key}/articles/{article}", P::ArticleWrite, r#"{"readers":"everyone","version":1}"#),
    ("put", "/api/v1/projects/{key}/articles/{article}/texts/{language}", P::ArticleWrite, r#"{"title":"x","body":"x","called":""}"#),
    ("put", "/api/v1/projects/{key}/articles/{article}/texts/{language}/publication", P::ArticlePublish, ""),
    ("delete", "/api/v1/projects/{key}/articles/{article}/texts/{language}/publication", P::ArticlePublish, ""),
    ("put", "/api/v1/projects/{key}/articles/{article}/vote", P::ArticleRead, r#"{"helped":true}"#),
    ("post", "/api/v1/projects/{key}/articles/{article}/answered", P::ArticleRead, ""),
    ("put", "/api/v1/projects/{key}/articles/{article}/tickets/{ticket}", P::TicketAnswer, ""),
    ("delete", "/api/v1/projects/{key}/articles/{article}/tickets/{ticket}", P::TicketAnswer, ""),
    ("get", "/api/v1/projects/{key}/glossary", P::ArticleRead, ""),
    ("post", "/api/v1/projects/{key}/glossary", P::ArticleWrite, TERM),
    ("put", "/api/v1/projects/{key}/glossary/{term}", P::ArticleWrite, TERM),
    ("delete", "/api/v1/projects/{key}/glossary/{term}", P::ArticleWrite, ""),
    ("get", "/api/v1/projects/{key}/training-needs", P::TicketRead, ""),
    ("put", "/api/v1/projects/{key}/tickets/{ticket}/training-need", P::TicketAnswer, r#"{"topic":"x"}"#),
    ("get", "/api/v1/jobs", P::JobsRead, ""),
    ("post", "/api/v1/jobs/{job}/retry", P::JobsRead, ""),
    ("get", "/api/v1/notices", P::AccountRead, ""),
    ("put", "/api/v1/notices/read", P::OwnAccount, ""),
    ("put", "/api/v1/notices/{notice}/read", P::OwnAccount, ""),
    ("get", "/api/v1/audit", P::SiteAudit, ""),
    ("get", "/api/v1/projects/{key}/audit", P::AuditRead, ""),
    ("get", "/api/v1/people", P::PeopleManage, ""),
    ("post", "/api/v1/people", P::PeopleManage, r#"{"name":"x","email":"x@example.org","locale":"en"}"#),
    ("get", "/api/v1/people/{person}", P::PeopleManage, ""),
    ("post", "/api/v1/people/{person}/link", P::PeopleManage, ""),
    ("put", "/api/v1/people/{person}/suspension", P::PeopleManage, ""),
    ("delete", "/api/v1/people/{person}/suspension", P::PeopleManage, ""),
    ("put", "/api/v1/people/{person}/administrator", P::PeopleManage, ""),
    ("delete", "/api/v1/people/{person}/administrator", P::PeopleManage, ""),
    ("put", "/api/v1/people/{person}/erasure", P::PeopleManage, NAME),
];

/// What reading a draft does not give even to those who read requests: it is of a request that is out, and of those who judge it.
const LATER: &[&str] = &[
    "/api/v1/projects/{key}/rfps/{rfp}/evaluators",
    "/api/v1/projects/{key}/rfps/{rfp}/sheet",
    "/api/v1/projects/{key}/rfps/{rfp}/sheet/{bidder}",
    "/api/v1/projects/{key}/rfps/{rfp}/consensus",
    "/api/v1/projects/{key}/rfps/{rfp}/results",
];

const TICKET: &str = r#"{"title":"x","request":"bug","impact":"low","urgency":"low"}"#;
const SPLIT: &str =
    r#"{"message":"018f0000-0000-7000-8000-000000000000","ticket":{"title":"x","request":"bug","impact":"low","urgency":"low"}}"#;
const REPLY_TEMPLATE: &str = r#"{"name":"x","locale":"en","body":"x"}"#;
const TAKEN_DOWN: &str =
    r#"{"caller":{"name":"x","email":"x@example.org"},"ticket":{"title":"x","request":"bug","impact":"low","urgency":"low"}}"#;
const TERM: &str = r#"{"language":"en","term":"x","meaning":"x","also":"","links":""}"#;
const AGREEMENT: &str = r#"{"lines":[]}"#;
const WORKING_CALENDAR: &str = r#"{"name":"x","calendar":{"tz":"UTC","weekly":{"mon":[["09:00","17:00"]]}}}"#;
const SESSION: &str = r#"{"title":"x","planned_on":"2030-01-01","department":"{department}"}"#;
const SIGNATURE: &str = r#"{"decision":"refused","reason":"x","name":"x","seen":"x"}"#;
const CHARTER_OF_A_SESSION: &str = r#"{"target":"x","aim":"x","minutes":60}"#;
const PROJECT: &str =
    r#"{"key":"NEW","name":"x","size":"small","methodology":"agile","calendar":"gregorian","time_zone":"UTC","currency":"EUR"}"#;
const CHARTER: &str = r#"{"name":"x","vision":"","goals":"","scope":"","methodology":"agile","size":"small"}"#;
const CALENDAR: &str = r#"{"time_zone":"UTC","kind":"gregorian","weekdays":"mon,tue","day":"8"}"#;
const NAME: &str = r#"{"name":"x"}"#;
const RATE: &str = r#"{"skill":"x","hourly":"10","from":"2026-01-01"}"#;
const FIELD: &str = r#"{"name":"x","kind":"text"}"#;
const PARTY: &str = r#"{"name":"x","kind":"vendor"}"#;
const ABSENCE: &str = r#"{"person":"{person}","from":"2026-01-01","until":"2026-01-01"}"#;
const TITLE: &str = r#"{"title":"x"}"#;
const GOAL: &str = r#"{"goal":"x"}"#;

#[test]
fn every_route_of_the_api_has_its_denial() {
    let document = serde_json::to_value(golive_server::rest::document()).expect("a document");
    let paths = document["paths"].as_object().expect("paths");
    let methods = |(path, item): (&String, &serde_json::Value)| {
        let methods: Vec<_> = item.as_object().into_iter().flatten().map(|(method, _)| format!("{method} {path}")).collect();
        methods
    };
    let described: BTreeSet<String> = paths.iter().flat_map(methods).collect();
    let tested: BTreeSet<String> = ROUTES.iter().map(|(method, path, ..)| format!("{method} {path}")).collect();
    assert_eq!(described.difference(&tested).collect::<Vec<_>>(), Vec::<&String>::new(), "routes without a denial");
    assert_eq!(tested.difference(&described).collect::<Vec<_>>(), Vec::<&String>::new(), "denials of no route");
}

#[tokio::test]
async fn nobody_comes_in_without_a_token() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (method, path, _, body) in ROUTES {
        let answer = app.api(None, &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
        assert_eq!(answer.status, 401, "{method} {path}: {}", answer.body);
        assert!(answer.is_problem(), "{method} {path}");
    }
    let forged = Client { token: "golive_forged".into(), ..app.lead.clone() };
    assert_eq!(app.api(Some(&forged), "GET", "/api/v1/projects", "").await.status, 401);
}

#[tokio::test]
async fn outsiders_and_wrong_roles_are_refused() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    for (method, path, needs, body) in ROUTES {
        for (name, client, roles) in callers(&app) {
            let denied = denial(*needs, roles);
            if denied.is_none() && *method != "get" {
                continue;
            }
            let answer = app.api(Some(client), &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
            match denied {
                Some(status) => {
                    assert_eq!(answer.status, status, "{name} at {method} {path}: {}", answer.body);
                    assert!(answer.is_problem(), "{name} at {method} {path}");
                }
                None if LATER.contains(path) => {
                    assert!(matches!(answer.status.as_u16(), 403 | 404 | 409), "{name} at {path}: {}", answer.body)
                }
                None => assert!(!matches!(answer.status.as_u16(), 401 | 403 | 500..), "{name} at {path}: {}", answer.body),
            }
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}

#[tokio::test]
async fn a_token_that_reads_reads_and_changes_nothing() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let reader = app.read_only(&app.lead).await;
    let before = app.happened("ARAS").await;
    for (method, path, needs, body) in ROUTES {
        let answer = app.api(Some(&reader), &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
        let is_the_leads = denial(*needs, LEADS).is_none();
        let reads = *method == "get" && needs.only_reads() && is_the_leads;
        let is_nobody = Foreign::points(path) && !Foreign::numbers(path);
        match reads {
            true if LATER.contains(path) => assert!(matches!(answer.status.as_u16(), 403 | 404 | 409), "{method} {path}: {}", answer.body),
            true => assert_eq!(answer.status, if is_nobody { 404 } else { 200 }, "{method} {path}: {}", answer.body),
            false => assert_eq!(answer.status, 403, "{method} {path}: {}", answer.body),
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}
