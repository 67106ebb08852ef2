//! The roles of a CRM implementation project, as the field names them.

use crate::words;

words! {
    /// A role in one project. A person may hold many, and a role may be held by many.
    pub enum Role {
        SteeringBoardMember = "steering_board_member",
        Sponsor = "sponsor",
        ProjectManager = "project_manager",
        ProductOwner = "product_owner",
        Coordinator = "coordinator",
        ProjectSpecialist = "project_specialist",
        ProcessOwner = "process_owner",
        TestUser = "test_user",
        Champion = "champion",
        Trainer = "trainer",
        AdoptionMonitor = "adoption_monitor",
        Requester = "requester",
        QaRepresentative = "qa_representative",
        TestManager = "test_manager",
        ItManager = "it_manager",
        SystemAdministrator = "system_administrator",
        DataManager = "data_manager",
        CustomerDeveloper = "customer_developer",
        HelpDesk = "help_desk",
        Consultant = "consultant",
        VendorPm = "vendor_pm",
        SolutionArchitect = "solution_architect",
        VendorDeveloper = "vendor_developer",
        VendorTester = "vendor_tester",
        VendorTrainer = "vendor_trainer",
        VendorSupport = "vendor_support",
        Bidder = "bidder",
        Auditor = "auditor",
    }
}

words! {
    /// Whose interest a role stands for.
    pub enum Side {
        Governance = "governance",
        Lead = "lead",
        Business = "business",
        Quality = "quality",
        It = "it",
        Independent = "independent",
        Vendor = "vendor",
        Outside = "outside",
    }
}

impl Role {
    /// Whose interest the role stands for.
    pub fn side(self) -> Side {
        match self {
            Self::SteeringBoardMember | Self::Sponsor => Side::Governance,
            Self::ProjectManager | Self::ProductOwner | Self::Coordinator | Self::ProjectSpecialist => Side::Lead,
            Self::ProcessOwner | Self::TestUser | Self::Champion | Self::Trainer | Self::AdoptionMonitor | Self::Requester => {
                Side::Business
            }
            Self::QaRepresentative | Self::TestManager => Side::Quality,
            Self::ItManager | Self::SystemAdministrator | Self::DataManager | Self::CustomerDeveloper | Self::HelpDesk => Side::It,
            Self::Consultant => Side::Independent,
            Self::VendorPm
            | Self::SolutionArchitect
            | Self::VendorDeveloper
            | Self::VendorTester
            | Self::VendorTrainer
            | Self::VendorSupport => Side::Vendor,
            Self::Bidder | Self::Auditor => Side::Outside,
        }
    }

    /// Whether it is a role of the vendor's people, who see what was handed over to them and no more.
    pub fn is_vendor(self) -> bool {
        self.side() == Side::Vendor
    }
}
