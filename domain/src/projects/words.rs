//! Vocabularies of a project's charter.

use crate::words;

words! {
    /// Whom an organisation stands for.
    pub enum OrganisationKind {
        Customer = "customer",
        Vendor = "vendor",
        Bidder = "bidder",
        Independent = "independent",
    }
}

words! {
    /// The stretches of a CRM roll-out, in the order they come.
    pub enum PhaseKind {
        Readiness = "readiness",
        Selection = "selection",
        Analysis = "analysis",
        Build = "build",
        Migration = "migration",
        Training = "training",
        GoLive = "go_live",
        Operation = "operation",
    }
}

words! {
    /// How large the roll-out is, which decides what the project may do without.
    pub enum ProjectSize {
        /// Five people may run it, and it may do without a board.
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

words! {
    /// How the work is planned.
    pub enum Methodology {
        Agile = "agile",
        Hybrid = "hybrid",
        Waterfall = "waterfall",
    }
}

words! {
    /// What the contract pays for.
    pub enum ContractKind {
        Fixed = "fixed",
        TimeAndMaterial = "time_and_material",
    }
}
