//! What a column of a table of cases or of requirements can hold.

use crate::words;

words! {
    /// What a column says of a test case.
    pub enum CaseColumn {
        /// The key in the tool the file comes from.
        Key = "key",
        Title = "title",
        Summary = "summary",
        /// Names from the root, with `>` or `/` between.
        Suite = "suite",
        Type = "type",
        Priority = "priority",
        Component = "component",
        Preconditions = "preconditions",
        /// What to do, one step a row or several numbered ones in a cell.
        Steps = "steps",
        Data = "data",
        Expected = "expected",
        Keywords = "keywords",
        /// Codes, with commas between.
        Requirements = "requirements",
        Minutes = "minutes",
    }
}

impl CaseColumn {
    /// Whether several columns may say it, each a part.
    pub fn takes_many(self) -> bool {
        matches!(self, Self::Keywords | Self::Requirements)
    }
}

words! {
    /// What a column says of a requirement.
    pub enum RequirementColumn {
        Code = "code",
        Title = "title",
        /// HTML or plain, as other tools write it.
        Text = "text",
        /// To be taken as it is.
        Markdown = "markdown",
        Category = "category",
        Moscow = "moscow",
        Department = "department",
        /// The code of the requirement it stands under.
        Parent = "parent",
        /// Its specifications from the root.
        Path = "path",
    }
}
