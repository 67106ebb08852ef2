//! The kinds of files that tests, requirements, results and defects come in.

use crate::words;

words! {
    /// What wrote a file, and so how it is read.
    pub enum FileFormat {
        /// TestLink's XML of test suites or of requirement specifications.
        Testlink = "testlink",
        /// TestRail's XML, or its CSV.
        Testrail = "testrail",
        /// The CSV of Xray's test case importer.
        Xray = "xray",
        Qase = "qase",
        /// Zephyr Scale's XML.
        Zephyr = "zephyr",
        /// A `.feature` file, in any of Gherkin's languages.
        Gherkin = "gherkin",
        /// Results, as nearly every test runner writes them.
        Junit = "junit",
        /// Requirements, as XML or zipped.
        Reqif = "reqif",
        /// A table of cases or of requirements with a header of its own.
        Csv = "csv",
        Xlsx = "xlsx",
        /// Our own export.
        Json = "json",
    }
}

words! {
    /// What a file brings.
    pub enum Brings {
        Tests = "tests",
        Requirements = "requirements",
        Results = "results",
        Defects = "defects",
    }
}
