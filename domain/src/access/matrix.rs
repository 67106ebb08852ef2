//! The table itself.

use super::{Permission, Permission as P, Role, Role as R, Side};

/// Whether a role allows a permission within its project. Site-wide permissions come from no role.
pub fn allows(role: Role, permission: Permission) -> bool {
    let side = role.side();
    let inside = !matches!(role, R::Bidder | R::Requester);
    let leads = matches!(role, R::ProjectManager | R::ProductOwner | R::Coordinator);
    let builds =
        matches!(role, R::VendorPm | R::SolutionArchitect | R::VendorDeveloper | R::VendorTester | R::CustomerDeveloper | R::DataManager);
    let reads_only = matches!(role, R::Auditor);
    let serves = leads || matches!(role, R::HelpDesk | R::ItManager | R::CustomerDeveloper | R::DataManager);
    let tests = side == Side::Quality || matches!(role, R::TestUser | R::ProcessOwner | R::Champion);
    match permission {
        P::Enter | P::AccountRead | P::OwnAccount | P::PeopleManage | P::ProjectCreate | P::SiteAudit | P::JobsRead => false,

        P::ProjectRead | P::TeamRead | P::BacklogRead | P::SprintRead => inside,
        P::ProjectEdit | P::RasciEdit | P::ContractConclude => matches!(role, R::ProjectManager),
        P::TeamEdit => matches!(role, R::ProjectManager | R::SystemAdministrator),
        P::AbsenceWrite => inside && !reads_only,
        P::RightsRead => matches!(role, R::ProjectManager | R::SystemAdministrator | R::Auditor),
        P::AuditRead => matches!(role, R::SystemAdministrator | R::Auditor),
        P::PriceRead => {
            matches!(side, Side::Governance | Side::Lead) || matches!(role, R::ProcessOwner | R::Consultant | R::VendorPm | R::Auditor)
        }
        P::RateRead => side == Side::Governance || matches!(role, R::ProjectManager | R::ProductOwner | R::Auditor),
        P::RateEdit => matches!(role, R::ProjectManager),

        P::ItemCreate => inside && !reads_only && side != Side::Governance && !matches!(role, R::VendorTrainer | R::SystemAdministrator),
        P::ItemEdit => leads || builds || matches!(role, R::ProjectSpecialist | R::Consultant | R::TestManager | R::QaRepresentative),
        P::ItemEstimate => leads || builds || matches!(role, R::Consultant),
        P::ItemRank => leads,
        P::ItemArchive => leads,
        P::ItemImport => matches!(role, R::ProjectManager | R::ProductOwner | R::Coordinator | R::ProjectSpecialist),
        P::ItemExport => inside,
        P::CommentWrite | P::AttachmentWrite => inside && !reads_only,
        P::FieldEdit => matches!(role, R::ProjectManager | R::ProductOwner),
        P::FilterShare => leads,

        P::SprintPlan => leads || matches!(role, R::VendorPm),
        P::SprintRun => matches!(role, R::ProjectManager | R::ProductOwner | R::Coordinator),
        P::BoardMove => leads || builds || matches!(role, R::ProjectSpecialist | R::QaRepresentative | R::TestManager),
        P::DailyWrite | P::RetrospectiveWrite => inside && !reads_only && side != Side::Governance,
        P::ItemAccept => matches!(role, R::ProductOwner),
        P::ReleasePrepare => leads || matches!(role, R::VendorPm),
        P::ReleaseApprove => matches!(role, R::Sponsor | R::SteeringBoardMember | R::ProductOwner | R::ItManager),

        P::RequirementRead | P::TestRead => inside,
        P::UnsharedRead => inside && side != Side::Vendor,
        P::RequirementWrite => leads || matches!(role, R::ProjectSpecialist | R::Consultant | R::ProcessOwner),
        P::CaseWrite => side == Side::Quality || leads || matches!(role, R::ProjectSpecialist | R::Consultant),
        P::PlanWrite => side == Side::Quality || matches!(role, R::ProjectManager | R::Coordinator),
        P::ResultWrite => {
            tests || leads || matches!(role, R::ProjectSpecialist | R::Consultant | R::VendorTester | R::DataManager | R::HelpDesk)
        }
        P::BuildWrite => {
            side == Side::Quality
                || matches!(role, R::ProjectManager | R::Coordinator | R::VendorPm | R::VendorDeveloper | R::SolutionArchitect)
                || matches!(role, R::ItManager | R::SystemAdministrator | R::CustomerDeveloper)
        }
        P::DefectReport => inside && !reads_only,
        P::DefectTriage => side == Side::Quality || matches!(role, R::ProjectManager | R::Coordinator),
        P::DefectPrioritise => matches!(role, R::ProjectManager | R::ProductOwner | R::ProcessOwner),
        P::DefectFix => builds && !matches!(role, R::VendorTester),
        P::DefectVerify => tests || leads || matches!(role, R::VendorTester),
        P::TestExport => inside,
        P::TestImport => side == Side::Quality || matches!(role, R::ProjectManager | R::Coordinator | R::ProjectSpecialist),
        P::AcceptancePlan => side == Side::Quality || leads,
        P::AcceptanceRecord => (side == Side::Business && inside) || matches!(role, R::ItManager | R::DataManager | R::HelpDesk),
        P::AcceptanceSign => matches!(role, R::ProcessOwner),

        P::ProjectEnter => inside || matches!(role, R::Requester),
        P::TicketAsk => (inside && !reads_only) || matches!(role, R::Requester),
        P::TicketRead | P::DutyRead => {
            matches!(side, Side::Governance | Side::Lead | Side::Quality | Side::It | Side::Independent)
                || (side == Side::Vendor && !matches!(role, R::VendorTrainer))
                || matches!(role, R::ProcessOwner | R::Auditor)
        }
        P::TicketAnswer => serves || (builds && side == Side::Vendor) || matches!(role, R::VendorSupport),
        P::TicketDirect | P::TemplateWrite => serves,
        P::AgreementEdit => matches!(role, R::ProjectManager | R::ItManager),
        P::ArticleRead => inside || matches!(role, R::Requester),
        P::ArticleWrite => serves || matches!(role, R::ProjectSpecialist | R::Trainer | R::VendorSupport),
        P::ArticlePublish => leads || matches!(role, R::HelpDesk | R::ItManager),
        P::RfpRead | P::VendorRead => {
            matches!(side, Side::Governance | Side::Lead | Side::Quality | Side::It | Side::Independent)
                || matches!(role, R::ProcessOwner | R::Auditor)
        }
        P::RfpWrite | P::VendorWrite => leads || matches!(role, R::ProjectSpecialist | R::Consultant),
        P::BidRead | P::BidWrite => matches!(role, R::Bidder),
        P::RfpSign => matches!(role, R::ProcessOwner | R::ItManager | R::Sponsor),
        P::RfpPublish => matches!(role, R::ProjectManager | R::Sponsor),
        // The sponsor alone where nobody sits on a board.
        P::AwardDecide => side == Side::Governance,
        P::DutyWrite => {
            matches!(role, R::ProjectManager | R::Coordinator)
                || matches!(role, R::ItManager | R::SystemAdministrator | R::HelpDesk | R::CustomerDeveloper)
        }
    }
}

/// Whether the site lets a signed-in person do it: administrators manage accounts and rights, not business decisions.
pub fn site_allows(administrator: bool, permission: Permission) -> bool {
    match permission {
        P::Enter | P::AccountRead | P::OwnAccount => true,
        P::PeopleManage | P::ProjectCreate | P::SiteAudit | P::JobsRead => administrator,
        P::ProjectEnter | P::ProjectRead | P::TeamRead | P::TeamEdit | P::RightsRead | P::AuditRead => administrator,
        _ => false,
    }
}
