//! What can be done, noun + verb.

use crate::{words, words::Word as _};

words! {
    /// A thing a person can be allowed to do.
    pub enum Permission {
        // the whole site
        /// To knock at the door: sign in, follow a link. Anyone may.
        Enter = "enter",
        /// To see one's own account, notices, projects, sessions and tokens.
        AccountRead = "account_read",
        /// To change them.
        OwnAccount = "own_account",
        PeopleManage = "people_manage",
        ProjectCreate = "project_create",
        SiteAudit = "site_audit",
        /// What the server does by itself, and what of it failed.
        JobsRead = "jobs_read",
        // one project
        ProjectRead = "project_read",
        ProjectEdit = "project_edit",
        TeamRead = "team_read",
        TeamEdit = "team_edit",
        /// One's own days away; those of others need [`Permission::TeamEdit`].
        AbsenceWrite = "absence_write",
        RightsRead = "rights_read",
        RasciEdit = "rasci_edit",
        AuditRead = "audit_read",
        PriceRead = "price_read",
        RateRead = "rate_read",
        RateEdit = "rate_edit",
        // backlog
        BacklogRead = "backlog_read",
        ItemCreate = "item_create",
        ItemEdit = "item_edit",
        ItemEstimate = "item_estimate",
        ItemRank = "item_rank",
        ItemArchive = "item_archive",
        ItemImport = "item_import",
        ItemExport = "item_export",
        CommentWrite = "comment_write",
        AttachmentWrite = "attachment_write",
        FieldEdit = "field_edit",
        FilterShare = "filter_share",
        // sprints
        SprintRead = "sprint_read",
        SprintPlan = "sprint_plan",
        SprintRun = "sprint_run",
        BoardMove = "board_move",
        DailyWrite = "daily_write",
        RetrospectiveWrite = "retrospective_write",
        ItemAccept = "item_accept",
        ReleasePrepare = "release_prepare",
        ReleaseApprove = "release_approve",
        // requirements, tests, defects
        RequirementRead = "requirement_read",
        RequirementWrite = "requirement_write",
        TestRead = "test_read",
        /// Plans and defects that are not shared with the vendor.
        UnsharedRead = "unshared_read",
        CaseWrite = "case_write",
        PlanWrite = "plan_write",
        /// To execute cases, one's own or anybody's.
        ResultWrite = "result_write",
        /// To say which builds there are and where they run.
        BuildWrite = "build_write",
        DefectReport = "defect_report",
        /// To weigh a defect, give it to somebody, close it one way or another.
        DefectTriage = "defect_triage",
        /// The business's say in how soon it must be gone.
        DefectPrioritise = "defect_prioritise",
        DefectFix = "defect_fix",
        /// To say that a defect is gone; never of one's own fix.
        DefectVerify = "defect_verify",
        TestImport = "test_import",
        /// To prepare sessions of acceptance: points, test users, their days.
        AcceptancePlan = "acceptance_plan",
        /// To say what one found as a test user, and the hours it took.
        AcceptanceRecord = "acceptance_record",
        /// To sign for one's own department.
        AcceptanceSign = "acceptance_sign",
        /// To take cases, requirements, defects and results away as files, as far as one sees them.
        TestExport = "test_export",
        // service
        /// To come into the project at all, if only to one's own tickets.
        ProjectEnter = "project_enter",
        /// To ask the service desk, and to speak on one's own tickets.
        TicketAsk = "ticket_ask",
        /// The queue with everything in it; the vendor what was handed over.
        TicketRead = "ticket_read",
        /// To answer tickets and to resolve them; the vendor those in its hands.
        TicketAnswer = "ticket_answer",
        /// To say who works on a ticket, how soon, and whether the vendor does.
        TicketDirect = "ticket_direct",
        /// To change what is promised, and the calendars it is counted in.
        AgreementEdit = "agreement_edit",
        /// What has to be done again and again, and whether it was.
        DutyRead = "duty_read",
        /// To say what has to be done again and again, and that anybody's was done.
        DutyWrite = "duty_write",
        /// To keep the texts that replies begin with.
        TemplateWrite = "template_write",
        // knowledge
        /// Articles that are published, as far as they are for the reader, and the glossary.
        ArticleRead = "article_read",
        /// To write articles and words of the glossary; what is published needs [`Permission::ArticlePublish`].
        ArticleWrite = "article_write",
        /// To publish and retire articles, and to change what is published.
        ArticlePublish = "article_publish",
        // request for proposals
        /// What vendors are asked, before they read it and after; never a bid.
        RfpRead = "rfp_read",
        RfpWrite = "rfp_write",
        /// To sign one's own part: a department's, the technical one, the whole.
        RfpSign = "rfp_sign",
        /// To let vendors read it, and to cancel it.
        RfpPublish = "rfp_publish",
        /// To say who gets the contract, and to take that back: the board's, whoever prepared the request.
        AwardDecide = "award_decide",
        /// To conclude the contract that was awarded.
        ContractConclude = "contract_conclude",
        /// The long list of vendors, and who of them was invited; never a bid.
        VendorRead = "vendor_read",
        VendorWrite = "vendor_write",
        /// To read a request that one was invited to, and one's own bid; no other.
        BidRead = "bid_read",
        /// To ask, to work on one's own bid and to submit it.
        BidWrite = "bid_write",
    }
}

words! {
    /// Where a permission holds.
    pub enum Reach {
        Site = "site",
        Project = "project",
    }
}

impl Permission {
    /// Whether it is asked for in one project, or for the whole installation.
    pub fn reach(self) -> Reach {
        match self {
            Self::Enter
            | Self::AccountRead
            | Self::OwnAccount
            | Self::PeopleManage
            | Self::ProjectCreate
            | Self::SiteAudit
            | Self::JobsRead => Reach::Site,
            _ => Reach::Project,
        }
    }

    /// The permission without which the thing cannot even be known to exist: a person who lacks it is told NotFound,
    /// one who has it and lacks the asked one is told Forbidden.
    pub fn seeing(self) -> Self {
        match self.reach() {
            Reach::Site => self,
            Reach::Project => Self::ProjectRead,
        }
    }

    /// Whether a read-only token may use it.
    pub fn only_reads(self) -> bool {
        self.as_str().ends_with("_read") || matches!(self, Self::SiteAudit | Self::ItemExport | Self::TestExport | Self::ProjectEnter)
    }
}
