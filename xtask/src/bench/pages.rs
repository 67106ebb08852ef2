//! What is measured: the pages people keep open, over the large project `golive demo --items` makes.

/// A name for the table and the path that is asked for.
pub const PAGES: [(&str, &str); 5] = [
    ("backlog", "/p/BENCH/backlog"),
    ("board", "/p/BENCH/sprints/7/board"),
    ("item", "/p/BENCH/backlog/100"),
    ("search", "/p/BENCH/search?q=customer"),
    ("sprint report", "/p/BENCH/sprints/6"),
];

/// The pages of those who test, over as many cases as `golive demo --cases` makes.
pub const TEST_PAGES: [(&str, &str); 5] = [
    ("register", "/p/BENCH/tests/cases"),
    ("plan", "/p/BENCH/tests/plans/1"),
    ("coverage matrix", "/p/BENCH/requirements/coverage"),
    ("retest queue", "/p/BENCH/defects/retest"),
    ("bench", "/p/BENCH/tests"),
];

/// The pages of the service desk, with what is asked of each, over as many tickets as `golive demo --tickets` makes.
pub const DESK_PAGES: [(&str, &str, &str); 4] = [
    ("queue", "/p/BENCH/queue", "p95 < 25 ms"),
    ("late ones, third page", "/p/BENCH/queue?late=yes&page=3", "p95 < 25 ms"),
    ("search in all tickets", "/p/BENCH/queue?show=all&text=pipeline", "p95 < 25 ms"),
    ("own tickets", "/p/BENCH/help", "p95 < 25 ms"),
];

/// The pages of a tender, over as many requirements as `golive demo --requirements` makes.
pub const TENDER_PAGES: [(&str, &str); 4] = [
    ("ranking", "/p/BENCH/rfp/1/results"),
    ("bids side by side", "/p/BENCH/rfp/1/matrix"),
    ("bids side by side, twentieth page", "/p/BENCH/rfp/1/matrix?page=20"),
    ("where answers differ", "/p/BENCH/rfp/1/matrix?differing=yes&area=Area+3"),
];

/// A request of some sixty pages, to print.
pub const PAPER: &str = "/p/BENCH/rfp/2/paper.pdf";

/// A ticket's page, before its number.
pub const TICKET: &str = "/p/BENCH/tickets/";

/// What is promised, with the calendars it counts by.
pub const AGREEMENT: &str = "/p/BENCH/queue/agreement";

/// Where what is said on a ticket goes, and where a calendar's form does.
pub const ACT: &str = "/rpc/service/act";
pub const SAVE_CALENDAR: &str = "/rpc/service/save-calendar";

/// The plan that is run by hand.
pub const PLAN: &str = "/p/BENCH/tests/plans/2";

/// Where the result of a step goes.
pub const RECORD: &str = "/rpc/testing/record";

/// Where a file of test cases goes.
pub const IMPORT: &str = "/api/v1/projects/BENCH/tests/import?what=tests&format=testlink";

/// Where items are created by REST.
pub const ITEMS: &str = "/api/v1/projects/BENCH/items";

/// Where a person's sign-in form goes.
pub const SIGN_IN: &str = "/rpc/people/sign-in";

/// The large project's manager.
pub const EMAIL: &str = "pm@bench.example";
pub const PASSWORD: &str = "golive-demo";
