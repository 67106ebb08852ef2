//! What is measured: the pages people keep open, over the demonstration project `golive demo` makes.

/// A name for the table and the path that is asked for.
pub const PAGES: [(&str, &str); 5] = [
    ("backlog", "/p/ARAS/backlog"),
    ("board", "/p/ARAS/sprints/7/board"),
    ("item", "/p/ARAS/backlog/ARAS-100"),
    ("search", "/p/ARAS/search?q=customer"),
    ("sprint report", "/p/ARAS/sprints/6"),
];

/// Where items are created by REST.
pub const ITEMS: &str = "/api/v1/projects/ARAS/items";

/// Where a person's sign-in form goes.
pub const SIGN_IN: &str = "/rpc/people/sign-in";

/// The demonstration's project manager.
pub const EMAIL: &str = "pm@golive.example";
pub const PASSWORD: &str = "golive-demo";
