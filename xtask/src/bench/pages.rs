//! What is measured: the pages people keep open, over the demonstration project.

/// The project `golive demo` makes.
pub const PROJECT: &str = "ARAS";

/// A name for the table and the path that is asked for.
pub const PAGES: [(&str, &str); 5] = [
    ("backlog", "/projects/ARAS/backlog"),
    ("board", "/projects/ARAS/sprints/7/board"),
    ("item", "/projects/ARAS/items/ARAS-100"),
    ("search", "/projects/ARAS/search?q=customer"),
    ("sprint report", "/projects/ARAS/sprints/6/report"),
];
