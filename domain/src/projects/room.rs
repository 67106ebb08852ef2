//! The rooms of a project, and what opens each.

use crate::{access::Permission, words};

words! {
    /// The rooms of a project, in the order of the story.
    pub enum Room {
        Today = "today",
        Team = "team",
        Requirements = "requirements",
        /// What vendors are asked.
        Rfp = "rfp",
        Backlog = "backlog",
        Sprints = "sprints",
        Tests = "tests",
        Defects = "defects",
        Releases = "releases",
        /// The tickets of everybody, by time left.
        Queue = "queue",
        /// One's own tickets, and asking for help.
        Help = "help",
        /// What is known, and the words it is said in.
        Knowledge = "knowledge",
        Imports = "imports",
        History = "history",
        Settings = "settings",
    }
}

impl Room {
    /// The permission that opens the room.
    pub fn needs(self) -> Permission {
        match self {
            Self::Today => Permission::ProjectRead,
            Self::Team => Permission::TeamRead,
            Self::Requirements => Permission::RequirementRead,
            Self::Rfp => Permission::RfpRead,
            Self::Backlog => Permission::BacklogRead,
            Self::Sprints | Self::Releases => Permission::SprintRead,
            Self::Tests | Self::Defects => Permission::TestRead,
            Self::Queue => Permission::TicketRead,
            Self::Help => Permission::TicketAsk,
            Self::Knowledge => Permission::ArticleRead,
            Self::Imports => Permission::ItemImport,
            Self::History => Permission::AuditRead,
            Self::Settings => Permission::ProjectRead,
        }
    }
}
