//! What each feature answers to and which permission it takes: one file a feature, its pages, server functions and routes side by side.
//!
//! A new route is a line in its feature's file; a new feature is a file, its `mod` and its line in [`FEATURES`].

use golive_domain::access::Permission;

mod acceptance;
mod award;
mod backlog;
mod bids;
mod defects;
mod duties;
mod events;
mod exploring;
mod incidents;
mod intake;
mod knowledge;
mod people;
mod projects;
mod promises;
mod requirements;
mod rfp;
mod service;
mod site;
mod sprints;
mod testing;
mod vendors;

/// What a GET takes. Files answer with a bare status, pages with a page.
pub type Page = (&'static str, Permission);

/// Endpoint, what it takes, and fields that read well enough to reach the door.
pub type Function = (&'static str, Permission, &'static str);

/// Method, path, what it takes, and a body that reads well enough to reach the door.
pub type Route = (&'static str, &'static str, Permission, &'static str);

const FEATURES: &[(&[Page], &[Function], &[Route])] = &[
    (site::PAGES, site::FUNCTIONS, site::ROUTES),
    (people::PAGES, people::FUNCTIONS, people::ROUTES),
    (events::PAGES, events::FUNCTIONS, events::ROUTES),
    (projects::PAGES, projects::FUNCTIONS, projects::ROUTES),
    (backlog::PAGES, backlog::FUNCTIONS, backlog::ROUTES),
    (requirements::PAGES, requirements::FUNCTIONS, requirements::ROUTES),
    (rfp::PAGES, rfp::FUNCTIONS, rfp::ROUTES),
    (bids::PAGES, bids::FUNCTIONS, bids::ROUTES),
    (award::PAGES, award::FUNCTIONS, award::ROUTES),
    (promises::PAGES, promises::FUNCTIONS, promises::ROUTES),
    (vendors::PAGES, vendors::FUNCTIONS, vendors::ROUTES),
    (testing::PAGES, testing::FUNCTIONS, testing::ROUTES),
    (acceptance::PAGES, acceptance::FUNCTIONS, acceptance::ROUTES),
    (exploring::PAGES, exploring::FUNCTIONS, exploring::ROUTES),
    (defects::PAGES, defects::FUNCTIONS, defects::ROUTES),
    (sprints::PAGES, sprints::FUNCTIONS, sprints::ROUTES),
    (service::PAGES, service::FUNCTIONS, service::ROUTES),
    (intake::PAGES, intake::FUNCTIONS, intake::ROUTES),
    (incidents::PAGES, incidents::FUNCTIONS, incidents::ROUTES),
    (knowledge::PAGES, knowledge::FUNCTIONS, knowledge::ROUTES),
    (duties::PAGES, duties::FUNCTIONS, duties::ROUTES),
];

/// Every page of every feature.
pub fn pages() -> impl Iterator<Item = &'static Page> {
    FEATURES.iter().flat_map(|(pages, ..)| *pages)
}

/// Every server function of every feature.
pub fn functions() -> impl Iterator<Item = &'static Function> {
    FEATURES.iter().flat_map(|(_, functions, _)| *functions)
}

/// Every route of the API of every feature.
pub fn routes() -> impl Iterator<Item = &'static Route> {
    FEATURES.iter().flat_map(|(.., routes)| *routes)
}

/// Bodies that more than one feature takes.
const NAME: &str = r#"{"name":"x"}"#;
const TITLE: &str = r#"{"title":"x"}"#;
