//! What a search finds beside backlog items.

use crate::words;

words! {
    /// A kind of record that words lead to.
    pub enum Thing {
        Requirement = "requirement",
        Case = "case",
        Defect = "defect",
        Plan = "plan",
        Exploration = "exploration",
        Ticket = "ticket",
        Article = "article",
        Vendor = "vendor",
        Rfp = "rfp",
    }
}
