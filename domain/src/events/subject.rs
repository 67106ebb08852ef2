//! What an event is about: the kinds of records, and which kind each event hangs on.

use super::EventKind;
use crate::words;

words! {
    /// What kind of record an event is about.
    pub enum SubjectKind {
        Person = "person",
        Project = "project",
        Item = "item",
        Sprint = "sprint",
        Release = "release",
        Import = "import",
        Requirement = "requirement",
        Case = "case",
        /// A test plan with its runs.
        Plan = "plan",
        Execution = "execution",
        Environment = "environment",
        Defect = "defect",
        /// A session in which a department accepts.
        Acceptance = "acceptance",
        /// An exploratory session with its notes.
        Exploration = "exploration",
        /// What somebody asked the service desk.
        Ticket = "ticket",
        /// What has to be done again and again after go-live.
        Duty = "duty",
        /// A known problem that hits many.
        Incident = "incident",
        /// Something the server does by itself.
        Job = "job",
        /// What is known, with its texts.
        Article = "article",
        /// What vendors are asked, and what becomes of it.
        Rfp = "rfp",
        Vendor = "vendor",
    }
}

impl EventKind {
    /// What kind of record events of this kind are about. Item history (its stays in sprints too) hangs on the item.
    pub fn subject(self) -> SubjectKind {
        match self {
            Self::PersonInvited
            | Self::PersonJoined
            | Self::PersonEdited
            | Self::PersonErased
            | Self::PersonSuspended
            | Self::PersonReadmitted
            | Self::PersonSignedIn
            | Self::PasswordChanged
            | Self::SecondFactorChanged
            | Self::TokenCreated
            | Self::TokenRevoked
            | Self::SessionEnded
            | Self::LinkSent
            | Self::AdministratorChanged => SubjectKind::Person,
            Self::ProjectCreated
            | Self::ProjectEdited
            | Self::ProjectArchived
            | Self::CalendarEdited
            | Self::HolidaysEdited
            | Self::ContractEdited
            | Self::PhasesEdited
            | Self::OrganisationsEdited
            | Self::DepartmentsEdited
            | Self::RoleGiven
            | Self::RoleTaken
            | Self::AbsenceEdited
            | Self::RasciEdited
            | Self::RatesEdited
            | Self::FieldsEdited
            | Self::FilterSaved => SubjectKind::Project,
            Self::ItemCreated
            | Self::ItemEdited
            | Self::ItemEstimated
            | Self::ItemRanked
            | Self::ItemStateChanged
            | Self::ItemBlocked
            | Self::ItemUnblocked
            | Self::ItemLinked
            | Self::ItemArchived
            | Self::ItemRestored
            | Self::ItemAccepted
            | Self::ItemRejected
            | Self::CommentAdded
            | Self::CommentEdited
            | Self::CommentRemoved
            | Self::FileAttached
            | Self::FileRemoved
            | Self::SprintItemAdded
            | Self::SprintItemRemoved => SubjectKind::Item,
            Self::ImportPrepared | Self::BacklogImported => SubjectKind::Import,
            Self::SprintPlanned
            | Self::SprintEdited
            | Self::SprintStarted
            | Self::SprintClosed
            | Self::DailyWritten
            | Self::RetrospectiveWritten => SubjectKind::Sprint,
            Self::ReleasePrepared | Self::ReleaseApproved => SubjectKind::Release,
            Self::RequirementCreated
            | Self::RequirementEdited
            | Self::RequirementArchived
            | Self::RequirementRestored
            | Self::RequirementGapNoted
            | Self::PromiseJudged => SubjectKind::Requirement,
            // A file brings many at once; it is the project that has them then.
            Self::RequirementsImported | Self::CasesImported | Self::ResultsImported | Self::DefectsImported | Self::SuitesEdited => {
                SubjectKind::Project
            }
            Self::CaseCreated | Self::CaseEdited | Self::CaseLinked | Self::CaseArchived | Self::CaseRestored | Self::CaseGapNoted => {
                SubjectKind::Case
            }
            Self::EnvironmentEdited | Self::BuildNoted | Self::BuildLanded => SubjectKind::Environment,
            Self::PlanCreated | Self::PlanEdited | Self::RunCreated | Self::ExecutionsAssigned => SubjectKind::Plan,
            Self::ResultRecorded | Self::ResultOverridden | Self::EvidenceAdded | Self::EvidenceRemoved => SubjectKind::Execution,
            Self::DefectReported
            | Self::DefectEdited
            | Self::DefectStateChanged
            | Self::DefectShared
            | Self::DefectLinked
            | Self::DefectWaits
            | Self::DefectGapNoted
            | Self::DefectCommented => SubjectKind::Defect,
            Self::AcceptancePlanned
            | Self::AcceptanceEdited
            | Self::AcceptanceInvited
            | Self::AcceptanceStateChanged
            | Self::AcceptanceRecorded
            | Self::AcceptanceHoursLogged
            | Self::AcceptanceLinked
            | Self::AcceptanceSignatureAsked
            | Self::AcceptanceSigned
            | Self::AcceptanceRefused => SubjectKind::Acceptance,
            Self::ExplorationPlanned
            | Self::ExplorationEdited
            | Self::ExplorationStarted
            | Self::ExplorationNoted
            | Self::ExplorationEnded => SubjectKind::Exploration,
            Self::AgreementEdited | Self::ServiceCalendarEdited => SubjectKind::Project,
            Self::TemplateAdded | Self::TemplateEdited | Self::TemplateRetired | Self::TemplateRestored => SubjectKind::Project,
            Self::MailHeld | Self::MailIgnored | Self::MailLetIn | Self::MailDiscarded => SubjectKind::Project,
            Self::AssignmentRulesEdited | Self::TicketsImported => SubjectKind::Project,
            Self::TicketOpened
            | Self::TicketEdited
            | Self::TicketAssigned
            | Self::TicketWritten
            | Self::TicketReplied
            | Self::TicketNoted
            | Self::TicketAsked
            | Self::TicketResumed
            | Self::TicketHandedOver
            | Self::TicketHandedBack
            | Self::TicketResolved
            | Self::TicketReopened
            | Self::TicketClosed
            | Self::TicketRated
            | Self::TicketLinked
            | Self::TicketWarned
            | Self::TicketFileAdded
            | Self::TicketImported
            | Self::TicketMerged
            | Self::TicketTookIn
            | Self::TicketSettledElsewhere
            | Self::TicketSplit
            | Self::TicketWatched
            | Self::TicketTrainingNoted => SubjectKind::Ticket,
            Self::DutyAdded
            | Self::DutyEdited
            | Self::DutyDone
            | Self::DutyArchived
            | Self::DutyRestored
            | Self::DutyReminded
            | Self::DutyOverdue => SubjectKind::Duty,
            Self::IncidentDeclared | Self::IncidentUpdated | Self::IncidentJoined | Self::IncidentLinked | Self::IncidentEnded => {
                SubjectKind::Incident
            }
            Self::JobRetried => SubjectKind::Job,
            Self::ArticleWritten
            | Self::ArticleEdited
            | Self::ArticleTextEdited
            | Self::ArticlePublished
            | Self::ArticleRetired
            | Self::ArticleLinked
            | Self::ArticleRated
            | Self::ArticleAnswered => SubjectKind::Article,
            Self::GlossaryEdited => SubjectKind::Project,
            Self::RfpBegun
            | Self::RfpEdited
            | Self::RfpSectionEdited
            | Self::RfpRequirementsChosen
            | Self::RfpJudgingEdited
            | Self::RfpOffered
            | Self::RfpTakenBack
            | Self::RfpSigned
            | Self::RfpHolderNamed
            | Self::RfpHolderReady
            | Self::RfpPublished
            | Self::RfpCancelled
            | Self::BidderInvited
            | Self::BidderNotInvited
            | Self::BidderJoined
            | Self::BidSent
            | Self::RfpQuestionAsked
            | Self::RfpQuestionAnswered
            | Self::RfpAmended
            | Self::BidsOpened
            | Self::EvaluatorNamed
            | Self::EvaluatorDeclared
            | Self::ConsensusTold
            | Self::RfpEvaluated
            | Self::AwardDecided
            | Self::AwardAnnulled
            | Self::ContractConcluded
            | Self::ContractSigned
            | Self::RfpRateSet
            | Self::RfpReminded
            | Self::RfpClosed => SubjectKind::Rfp,
            Self::VendorAdded | Self::VendorEdited | Self::VendorArchived | Self::VendorRestored => SubjectKind::Vendor,
        }
    }
}
