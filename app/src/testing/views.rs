//! What the pages of the test register are made of.

mod bench;
mod bulk;
mod burn;
mod case;
mod compared;
mod environments;
mod execution;
mod form;
mod hits;
mod import;
mod library;
mod pick;
mod plan;
mod plans;
mod register;
mod report;
mod run;

pub use bench::BenchView;
pub use case::Case;
pub use compared::Compared;
pub use environments::EnvironmentsView;
pub use execution::Execution;
pub use form::{EditCase, NewCase};
pub use hits::{Hits, hit_path};
pub use import::{Bring, Tried};
pub use library::Library;
pub use pick::Pick;
pub use plan::Plan;
pub use plans::{EditPlan, NewPlan, Plans};
pub use register::Register;
pub use report::Report;
pub use run::NewRun;

use golive_domain::access::Permission;
use golive_store::testing::Suite;

use crate::i18n::t;
use crate::{
    ui::{Choice, Tab, Tabs},
    web::frame,
};
use leptos::prelude::*;

/// The parts of the room, on each of its pages.
#[component]
pub fn Parts(current: &'static str) -> impl IntoView {
    let path = format!("/p/{}/tests", frame().key);
    let tab = |leaf: &str, key: &str| {
        let href = if leaf.is_empty() { path.clone() } else { format!("{path}/{leaf}") };
        Tab::new(href, t(key), leaf == current)
    };
    let mut tabs = vec![
        tab("", "bench-title"),
        tab("cases", "cases-title"),
        tab("plans", "plans-title"),
        tab("explore", "explore-title"),
        tab("acceptance", "acceptance-title"),
        tab("environments", "environments-title"),
    ];
    if frame().may(Permission::UnsharedRead) {
        tabs.push(tab("gaps", "gaps-title"));
    }
    view! { <Tabs label=t("room-tests") tabs/> }
}

/// Suites to choose from, the deeper ones further in.
fn suite_choices(suites: &[Suite]) -> Vec<Choice> {
    suites.iter().map(|suite| Choice::new(suite.id.to_string(), format!("{}{}", "\u{2003}".repeat(suite.depth), suite.name))).collect()
}

/// What the page of a case is.
fn case_path(number: i32) -> String {
    format!("/p/{}/tests/cases/{number}", frame().key)
}
