//! Every server function.

use std::collections::BTreeSet;

use golive_domain::access::Permission as P;
use golive_http_tests::{Foreign, TestApp};

use crate::who::{callers, denial, is_open};

/// Endpoint, what it takes, and fields that read well enough to reach the door.
pub const FUNCTIONS: &[(&str, P, &str)] = &[
    ("backlog/archive", P::ItemArchive, "project={key}&id={item}"),
    ("backlog/block", P::BoardMove, "project={key}&id={item}&reason=x"),
    ("backlog/bulk", P::ItemEdit, "project={key}&what=moscow&moscow=must&items[0]={item}"),
    ("backlog/bulk", P::ItemArchive, "project={key}&what=archive&items[0]={item}"),
    ("backlog/bulk", P::BoardMove, "project={key}&what=state&state=in_progress&items[0]={item}"),
    ("backlog/comment", P::CommentWrite, "project={key}&id={item}&body=x"),
    ("backlog/create", P::ItemCreate, "project={key}&title=x"),
    ("backlog/delete-filter", P::BacklogRead, "project={key}&filter={filter}"),
    ("backlog/detach", P::AttachmentWrite, "project={key}&file={file}"),
    ("backlog/edit", P::ItemEdit, "project={key}&id={item}&version=1&title=x"),
    ("backlog/edit-comment", P::CommentWrite, "project={key}&comment={comment}&version=1&body=x"),
    ("backlog/estimate", P::ItemEstimate, "project={key}&id={item}&version=1&points=2"),
    ("backlog/need", P::ItemEdit, "project={key}&id={item}&needs={code}"),
    ("backlog/pick", P::BacklogRead, "project={key}&text=x"),
    ("backlog/rank", P::ItemRank, "project={key}&item={item}&place=top"),
    ("backlog/remove-comment", P::CommentWrite, "project={key}&comment={comment}"),
    ("backlog/restore", P::ItemArchive, "project={key}&id={item}"),
    ("backlog/save-filter", P::BacklogRead, "project={key}&name=x&query=state=new"),
    ("backlog/save-filter", P::FilterShare, "project={key}&name=x&query=state=new&shared=true"),
    ("backlog/state", P::BoardMove, "project={key}&id={item}&to=in_progress"),
    ("backlog/tick", P::ItemEdit, "project={key}&id={item}&criterion={criterion}&met=true"),
    ("backlog/unblock", P::BoardMove, "project={key}&id={item}"),
    ("backlog/undo", P::BacklogRead, "project={key}&id={item}"),
    ("backlog/unneed", P::ItemEdit, "project={key}&id={item}&needs={item}"),
    ("backlog/unwatch", P::BacklogRead, "project={key}&id={item}"),
    ("backlog/watch", P::BacklogRead, "project={key}&id={item}"),
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
    ("events/unwatch", P::ProjectRead, "project={key}&kind=item&id={item}"),
    ("events/watch", P::ProjectRead, "project={key}&kind=item&id={item}"),
    ("exploring/abandon", P::ResultWrite, "project={key}&session={session}&reason=x"),
    ("exploring/debrief", P::ResultWrite, "project={key}&session={session}&text=x"),
    ("exploring/edit", P::ResultWrite, "project={key}&session={session}&version=1&target=x&aim=x&minutes=60"),
    ("exploring/note", P::ResultWrite, "project={key}&session={session}&body=x"),
    ("exploring/plan", P::ResultWrite, "project={key}&target=x&aim=x&minutes=60"),
    ("exploring/start", P::ResultWrite, "project={key}&session={session}"),
    ("import/columns", P::ItemImport, "project={key}&import={import}&columns[0]=title"),
    ("import/commit", P::ItemImport, "project={key}&import={import}"),
    ("jobs/retry", P::JobsRead, "id={job}"),
    ("notices/read", P::OwnAccount, "id={item}"),
    ("notices/read-all", P::OwnAccount, ""),
    ("people/accept", P::Enter, "secret=x&password=x"),
    ("people/administrator-make", P::PeopleManage, "id={person}"),
    ("people/administrator-unmake", P::PeopleManage, "id={person}"),
    ("people/erase", P::PeopleManage, "id={person}&name=x"),
    ("people/factor-begin", P::OwnAccount, ""),
    ("people/factor-cancel", P::Enter, ""),
    ("people/factor-disable", P::OwnAccount, "password=x"),
    // Finds nothing to enable where the session has begun nothing.
    ("people/factor-enable", P::Enter, "code=123456"),
    ("people/forgot", P::Enter, "email=x@example.org"),
    ("people/invite", P::PeopleManage, "name=x&email=x@example.org&locale=en"),
    ("people/locale", P::Enter, "locale=en"),
    ("people/mail-link", P::PeopleManage, "id={person}"),
    ("people/password", P::OwnAccount, "current_password=x&password=x"),
    ("people/profile", P::OwnAccount, "name=x&locale=en&calendar=gregorian&theme=system&version=99"),
    ("people/readmit", P::PeopleManage, "id={person}"),
    ("people/session-end", P::OwnAccount, "id={item}"),
    ("people/sessions-end", P::OwnAccount, ""),
    ("people/sign-in", P::Enter, "email=x@example.org&password=x"),
    ("people/sign-in-code", P::Enter, "code=123456"),
    ("people/sign-out", P::Enter, ""),
    ("people/suspend", P::PeopleManage, "id={person}"),
    ("people/token-create", P::OwnAccount, "name=x&scope=read&days=1"),
    ("people/token-revoke", P::OwnAccount, "id={item}"),
    ("projects/absences/add", P::AbsenceWrite, "project={key}&person={person}&from=2026-01-01"),
    ("projects/absences/remove", P::AbsenceWrite, "project={key}&id={absence}"),
    ("projects/archive", P::ProjectEdit, "project={key}"),
    ("projects/calendar", P::ProjectEdit, "project={key}&time_zone=UTC&kind=gregorian&mon=true&day=8&version=1"),
    ("projects/charter", P::ProjectEdit, "project={key}&name=x&vision=x&goals=x&scope=x&methodology=agile&size=small&version=1"),
    ("projects/contract", P::RateEdit, "project={key}&contract=fixed&version=1"),
    ("projects/create", P::ProjectCreate, "key=NEW&name=x&size=small&methodology=agile&calendar=gregorian&time_zone=UTC&currency=EUR"),
    ("projects/departments/remove", P::ProjectEdit, "project={key}&id={department}"),
    ("projects/departments/save", P::ProjectEdit, "project={key}&id={department}&name=x"),
    ("projects/fields/archive", P::FieldEdit, "project={key}&id={field}"),
    ("projects/fields/restore", P::FieldEdit, "project={key}&id={field}"),
    ("projects/fields/save", P::FieldEdit, "project={key}&id={field}&name=x&kind=text"),
    ("projects/holidays/add", P::ProjectEdit, "project={key}&holidays=2026-01-01"),
    ("projects/holidays/remove", P::ProjectEdit, "project={key}&day=2026-01-01"),
    ("projects/organisations/remove", P::ProjectEdit, "project={key}&id={organisation}"),
    ("projects/organisations/save", P::ProjectEdit, "project={key}&id={organisation}&name=x&kind=vendor"),
    ("projects/phases/remove", P::ProjectEdit, "project={key}&id={phase}"),
    ("projects/phases/save", P::ProjectEdit, "project={key}&id={phase}&name=x"),
    ("projects/phases/usual", P::ProjectEdit, "project={key}"),
    ("projects/practice", P::ProjectEdit, "project={key}&done=x&version=1"),
    ("projects/rasci/add", P::RasciEdit, "project={key}&name=x"),
    ("projects/rasci/remove", P::RasciEdit, "project={key}&id={deliverable}"),
    ("projects/rasci/rename", P::RasciEdit, "project={key}&id={deliverable}&name=x&version=1"),
    ("projects/rasci/row", P::RasciEdit, "project={key}&id={deliverable}&cells[sponsor]=A&version=1"),
    ("projects/rates/remove", P::RateEdit, "project={key}&id={rate}"),
    ("projects/rates/save", P::RateEdit, "project={key}&id={rate}&skill=x&hourly=10&from=2026-01-01"),
    ("projects/restore", P::ProjectEdit, "project={key}"),
    ("projects/roles/give", P::TeamEdit, "project={key}&email=x@example.org&name=x&role=champion&department={department}"),
    ("projects/roles/share", P::TeamEdit, "project={key}&id={membership}&share_percent=10"),
    ("projects/roles/take", P::TeamEdit, "project={key}&id={membership}"),
    ("releases/approve", P::ReleaseApprove, "project={key}&release={release}"),
    ("releases/prepare", P::ReleasePrepare, "project={key}&name=x&items[0]={item}"),
    ("requirements/archive", P::RequirementWrite, "project={key}&code={requirement}"),
    ("requirements/create", P::RequirementWrite, "project={key}&title=x"),
    ("requirements/edit", P::RequirementWrite, "project={key}&at={requirement}&version=1&title=x"),
    ("requirements/restore", P::RequirementWrite, "project={key}&code={requirement}"),
    ("requirements/unwaive", P::RequirementWrite, "project={key}&code={requirement}"),
    ("requirements/waive", P::RequirementWrite, "project={key}&code={requirement}&reason=x"),
    ("service/act", P::TicketAnswer, "project={key}&number={ticket}&deed=reply&body=x"),
    ("service/act", P::TicketAnswer, "project={key}&number={ticket}&deed=resolve"),
    ("service/act", P::TicketDirect, "project={key}&number={ticket}&deed=note&body=x"),
    ("service/act", P::TicketDirect, "project={key}&number={ticket}&deed=hand_over&body=x"),
    ("service/ask", P::TicketAsk, "project={key}&title=x&request=bug&impact=low&urgency=low&department={department}"),
    ("service/assign", P::TicketDirect, "project={key}&number={ticket}&assignee={person}"),
    ("service/begin", P::AgreementEdit, "project={key}"),
    ("service/edit", P::TicketDirect, "project={key}&number={ticket}&version=1&title=x&request=bug&impact=low&urgency=low"),
    ("service/link", P::TicketDirect, "project={key}&number={ticket}&defect={defect}"),
    ("service/rate", P::TicketAsk, "project={key}&number={ticket}&rating=5"),
    ("service/save-calendar", P::AgreementEdit, "project={key}&id={calendar}&name=x&zone=UTC&day[mon]=9-17"),
    ("service/save-deal", P::AgreementEdit, DEAL),
    (
        "service/take-down",
        P::TicketDirect,
        "project={key}&name=x&email=x@example.org&title=x&request=bug&impact=low&urgency=low&department={department}",
    ),
    ("service/write", P::TicketAsk, "project={key}&number={ticket}&body=x"),
    ("sprints/accept", P::ItemAccept, "project={key}&item={item}"),
    ("sprints/add", P::SprintPlan, "project={key}&sprint={sprint}&items[0]={item}"),
    ("sprints/capacity", P::SprintPlan, "project={key}&sprint={sprint}&person={person}&hours=8"),
    ("sprints/close", P::SprintRun, "project={key}&sprint={sprint}&all=backlog_top"),
    ("sprints/daily", P::DailyWrite, "project={key}&sprint={sprint}&line=x"),
    ("sprints/edit", P::SprintPlan, "project={key}&sprint={sprint}&version=1&goal=x"),
    ("sprints/move", P::BoardMove, "project={key}&sprint={sprint}&item={item}&to=done"),
    ("sprints/notes", P::RetrospectiveWrite, "project={key}&sprint={sprint}&version=1&review=x"),
    ("sprints/place", P::SprintPlan, "project={key}&sprint={sprint}&item={item}&to=sprint"),
    ("sprints/plan", P::SprintPlan, "project={key}&goal=x"),
    ("sprints/reject", P::ItemAccept, "project={key}&item={item}&reason=x"),
    ("sprints/remove", P::SprintPlan, "project={key}&sprint={sprint}&items[0]={item}"),
    ("sprints/start", P::SprintRun, "project={key}&sprint={sprint}"),
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
    ("testing/assign", P::PlanWrite, "project={key}&run={run}&executions[0]={execution}"),
    ("testing/builds/land", P::BuildWrite, "project={key}&environment={environment}&build={build}"),
    ("testing/builds/note", P::BuildWrite, "project={key}&name=x"),
    ("testing/cases/alike", P::TestRead, "project={key}&title=x&but={case}"),
    ("testing/cases/archive", P::CaseWrite, "project={key}&case={case}"),
    ("testing/cases/bulk", P::CaseWrite, "project={key}&what=state&state=draft&cases[0]={case}"),
    ("testing/cases/create", P::CaseWrite, "project={key}&title=x"),
    ("testing/cases/edit", P::CaseWrite, "project={key}&case={case}&version=1&title=x"),
    ("testing/cases/restore", P::CaseWrite, "project={key}&case={case}"),
    ("testing/confirm", P::CaseWrite, "project={key}&case={case}&requirement={item}"),
    ("testing/environments/archive", P::BuildWrite, "project={key}&environment={environment}"),
    ("testing/environments/restore", P::BuildWrite, "project={key}&environment={environment}"),
    ("testing/environments/save", P::BuildWrite, "project={key}&environment={environment}&version=1&name=x"),
    ("testing/evidence/remove", P::ResultWrite, "project={key}&evidence={evidence}"),
    ("testing/gap", P::CommentWrite, "project={key}&kind=open&subject={item}&body=x"),
    ("testing/import", P::TestImport, "project={key}&import={import}"),
    ("testing/import/columns", P::TestImport, "project={key}&import={import}&columns[0]=title"),
    ("testing/library", P::CaseWrite, "project={key}&codes[0]=data-01"),
    ("testing/link", P::CaseWrite, "project={key}&case={case}&requirement={requirement}"),
    ("testing/link-item", P::CaseWrite, "project={key}&case={case}&item={code}"),
    ("testing/overrule", P::ResultWrite, "project={key}&execution={execution}&result=passed&reason=x"),
    ("testing/overrule-back", P::ResultWrite, "project={key}&execution={execution}"),
    ("testing/plans/create", P::PlanWrite, "project={key}&name=x"),
    ("testing/plans/edit", P::PlanWrite, "project={key}&plan={plan}&version=1&name=x"),
    ("testing/plans/state", P::PlanWrite, "project={key}&plan={plan}&state=closed"),
    ("testing/record", P::ResultWrite, "project={key}&execution={execution}&id={item}&step=0&verdict=passed"),
    ("testing/results", P::ResultWrite, "project={key}&execution={execution}&verdict[0]=passed"),
    ("testing/runs/again", P::PlanWrite, "project={key}&plan={plan}&run={run}"),
    ("testing/runs/create", P::PlanWrite, "project={key}&plan={plan}&cases[0]={case}&environments[0]={environment}"),
    ("testing/seek", P::TestRead, "project={key}&text=x"),
    ("testing/suites/add", P::CaseWrite, "project={key}&name=x"),
    ("testing/suites/move", P::CaseWrite, "project={key}&suite={suite}"),
    ("testing/suites/remove", P::CaseWrite, "project={key}&suite={suite}"),
    ("testing/suites/rename", P::CaseWrite, "project={key}&suite={suite}&name=x"),
    ("testing/unlink", P::CaseWrite, "project={key}&case={case}&requirement={item}"),
    ("testing/unlink-item", P::CaseWrite, "project={key}&case={case}&item={item}"),
];

const DEAL: &str = "project={key}&line[a][metric]=resolution&line[a][priority]=p1&line[a][amount]=1&line[a][unit]=working_minutes&line[a][calendar]={calendar}&grace_days=7";

#[test]
fn every_server_function_has_its_denial() {
    let there: BTreeSet<String> = server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    assert!(!there.is_empty());
    let known: BTreeSet<String> = FUNCTIONS.iter().map(|(path, ..)| format!("/rpc/{path}")).collect();
    assert_eq!(there.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "server functions without a denial");
    assert_eq!(known.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "denials of no server function");
}

#[tokio::test]
async fn a_function_asks_who_calls() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (path, _, fields) in FUNCTIONS.iter().filter(|(_, needs, _)| !is_open(*needs)) {
        let answer = app.rpc(None, &format!("/rpc/{path}"), &ids.fill(fields)).await;
        assert_eq!(answer.status, 401, "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_function_refuses_outsiders_and_wrong_roles() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    for (path, needs, fields) in FUNCTIONS {
        for (name, client, roles) in callers(&app) {
            let Some(status) = denial(*needs, roles) else { continue };
            let answer = app.rpc(Some(client), &format!("/rpc/{path}"), &ids.fill(fields)).await;
            assert_eq!(answer.status, status, "{name} at {path}: {}", answer.body);
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}
