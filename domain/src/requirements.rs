//! What a CRM is usually asked to do, and where such a requirement belongs.

use crate::words;

words! {
    /// An area of the starter catalogue.
    pub enum CatalogueArea {
        Sales = "sales",
        Marketing = "marketing",
        Service = "service",
        Integration = "integration",
        /// Data and their migration.
        Data = "data",
        /// Security and the protection of personal data.
        Security = "security",
        Hosting = "hosting",
        Training = "training",
        /// Of the system by its vendor, once it is live.
        Support = "support",
    }
}
