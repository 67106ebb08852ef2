//! Every word of every vocabulary is said in every language.

use golive_domain::{people::Locale, words::Word};

use super::sentences::known_in;

/// Panics for the first word that a language does not say.
fn all_said<W: Word>(prefix: &str) {
    for (locale, each) in Locale::ALL.iter().flat_map(|locale| W::ALL.iter().map(move |each| (*locale, *each))) {
        let key = format!("{prefix}-{}", each.as_str());
        assert!(known_in(locale, &key, &[]).is_some(), "{locale} does not say {key}");
    }
}

#[test]
fn every_word_is_said_in_every_language() {
    use golive_domain::{
        access::*, accounts::*, backlog::*, defects, events::*, exploring, import::*, jobs, people::*, projects::*, service, sprints::*,
        testing,
    };

    all_said::<jobs::JobKind>("job-kind");
    all_said::<jobs::JobStanding>("job-standing");
    all_said::<service::RequestType>("request");
    all_said::<service::Priority>("ticket-priority");
    all_said::<service::Impact>("impact");
    all_said::<service::Urgency>("urgency");
    all_said::<service::TicketState>("ticket-state");
    all_said::<service::Channel>("channel");
    all_said::<service::Audience>("audience");
    all_said::<service::Metric>("metric");
    all_said::<service::TargetUnit>("target-unit");
    all_said::<service::ClockState>("clock");
    all_said::<service::Cause>("cause");
    all_said::<service::What>("what");
    all_said::<service::Tell>("tell");
    all_said::<Role>("role");
    all_said::<Side>("side");
    all_said::<Permission>("permission");
    all_said::<Reach>("reach");
    all_said::<PersonState>("person-state");
    all_said::<LinkKind>("link-kind");
    all_said::<TokenScope>("token-scope");
    all_said::<Strength>("strength");
    all_said::<CalendarKind>("calendar-kind");
    all_said::<Theme>("theme");
    all_said::<Methodology>("methodology");
    all_said::<ProjectSize>("project-size");
    all_said::<ContractKind>("contract-kind");
    all_said::<OrganisationKind>("organisation-kind");
    all_said::<PhaseKind>("phase-kind");
    all_said::<Severity>("severity");
    all_said::<Gap>("missing");
    all_said::<Letter>("letter");
    all_said::<Deliverable>("deliverable");
    all_said::<ItemKind>("item-kind");
    all_said::<ItemState>("item-state");
    all_said::<Moscow>("moscow");
    all_said::<Lack>("lack");
    all_said::<FieldKind>("field-kind");
    all_said::<Sort>("sort");
    all_said::<SprintState>("sprint-state");
    all_said::<CarryTo>("carry-to");
    all_said::<StayEnd>("stay-end");
    all_said::<ScopeChange>("scope-change");
    all_said::<ReleaseState>("release-state");
    all_said::<EventKind>("event");
    all_said::<SubjectKind>("subject-kind");
    all_said::<Reason>("reason");
    all_said::<Target>("target");
    all_said::<ImportState>("import-state");
    all_said::<FileFormat>("file-format");
    all_said::<Brings>("brings");
    all_said::<CaseColumn>("case-column");
    all_said::<RequirementColumn>("requirement-column");
    all_said::<testing::TestType>("test-type");
    all_said::<testing::CaseState>("case-state");
    all_said::<testing::Verdict>("verdict");
    all_said::<testing::CaseResult>("case-result");
    all_said::<testing::Coverage>("coverage");
    all_said::<testing::PlanState>("plan-state");
    all_said::<testing::acceptance::AcceptanceState>("acceptance-state");
    all_said::<testing::acceptance::Opinion>("opinion");
    all_said::<testing::acceptance::PointStanding>("point-standing");
    all_said::<testing::acceptance::Decision>("acceptance-decision");
    all_said::<testing::acceptance::WeekLoad>("acceptance-load");
    all_said::<exploring::ExplorationState>("exploration-state");
    all_said::<exploring::NoteKind>("note-kind");
    all_said::<defects::Severity>("severity");
    all_said::<defects::Priority>("priority");
    all_said::<defects::Frequency>("frequency");
    all_said::<defects::DefectState>("defect-state");
    all_said::<defects::Odds>("odds");
    all_said::<testing::GapKind>("gap-kind");
    all_said::<testing::GapKind>("gap-next");
    all_said::<testing::GapDecision>("gap-decision");
    all_said::<testing::Pressing>("pressing");
    all_said::<golive_domain::service::feed::Unfit>("unfit");
    all_said::<golive_domain::service::holidays::Country>("country");
    all_said::<golive_domain::service::duties::DutyKind>("duty-kind");
    all_said::<golive_domain::service::duties::DutyState>("duty-state");
    all_said::<golive_domain::service::duties::Preset>("rhythm");
    all_said::<golive_domain::search::Thing>("things");
    all_said::<golive_domain::knowledge::ArticleState>("article-state");
    all_said::<golive_domain::knowledge::Readers>("article-readers");
    all_said::<golive_domain::rfp::VendorFact>("field-vendor");
    all_said::<golive_domain::rfp::VendorFact>("vendor-ask");
    all_said::<golive_domain::rfp::PromiseVerdict>("promise-verdict");
    all_said::<golive_domain::rfp::PromiseVerdict>("promise-means");
    all_said::<golive_domain::rfp::AnswerCode>("answer-code");
    all_said::<golive_domain::rfp::AwardState>("award-state");
    all_said::<golive_domain::rfp::ContractKind>("agreed-kind");
    all_said::<golive_domain::rfp::RateUnit>("rate-unit");
}

#[test]
fn every_role_has_a_duty() {
    for role in golive_domain::access::Role::ALL {
        assert!(known_in(Locale::Fa, &format!("role-{role}-duty"), &[]).is_some(), "{role}");
    }
}
