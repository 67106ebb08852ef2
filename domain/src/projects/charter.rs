//! The words of a project's charter.

use crate::words;

words! {
    /// How the work is run.
    pub enum Methodology {
        Agile = "agile",
        Hybrid = "hybrid",
        Waterfall = "waterfall",
    }
}

words! {
    /// How large the roll-out is; small projects may do without a board.
    pub enum ProjectSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

words! {
    /// How the vendor is paid.
    pub enum ContractKind {
        Fixed = "fixed",
        TimeAndMaterial = "time_and_material",
    }
}

words! {
    /// What an organisation is to the project.
    pub enum OrganisationKind {
        Customer = "customer",
        Vendor = "vendor",
        Bidder = "bidder",
        Independent = "independent",
    }
}
