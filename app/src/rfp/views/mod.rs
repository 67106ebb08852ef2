//! What the pages of requests are made of.

mod asks;
mod bidding;
mod commitments;
mod editions;
mod evaluation;
mod facts;
mod holders;
mod judging;
mod list;
mod matrix;
mod matrix_filters;
mod new;
mod opened;
mod paper;
mod rates;
mod results;
mod rules;
mod section;
mod sheet;
mod signatures;
mod whole;

pub use asks::AsksPage;
pub use bidding::{Bidding, Told};
pub use commitments::{CommitmentList, CommitmentsPage};
pub use editions::Editions;
pub use evaluation::{APART_PAGE, Evaluation};
pub use facts::Facts;
pub use judging::JudgingPage;
pub use list::List;
pub use matrix::MatrixPage;
pub use new::New;
pub use opened::OpenedPage;
pub use rates::RatesPage;
pub use results::{Gaps, Ranked, ResultsPage};
pub use rules::Rules;
pub use section::SectionPage;
pub use sheet::SheetPage;
pub use whole::Whole;

use golive_domain::{Say, access::Permission, people::Locale, rfp::Completeness, words::Word as _};
use golive_store::rfp::RfpRow;
use leptos::prelude::*;

use crate::{
    i18n::{say, t, word},
    rfp::{Over, about},
    ui::{Badge, Choice, EmptyState, LinkButton, Tab, Tabs, Tone},
    web::frame,
};

/// The parts of the room, on the first page of each: `current` is the last part of its address.
#[component]
pub fn Parts(current: &'static str) -> impl IntoView {
    let tab = |leaf: &str, key: &str| Tab::new(format!("/p/{}/{leaf}", frame().key), t(key), leaf == current);
    let mut tabs = Vec::new();
    if frame().may(Permission::RfpRead) {
        tabs.push(tab("rfp", "rfp-parts-requests"));
    }
    if frame().may(Permission::VendorRead) {
        tabs.push(tab("vendors", "vendors-title"));
    }
    if frame().may(Permission::UnsharedRead) {
        tabs.push(tab("promises", "promises-title"));
    }
    view! { <Tabs label=t("room-rfp") tabs/> }
}

/// The address of a page of requests within the project being shown.
fn path(leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("/p/{}/rfp{slash}{leaf}", frame().key)
}

/// Every language, by its own name.
pub fn languages() -> Vec<Choice> {
    Locale::ALL.iter().map(|language| Choice::new(language.as_str(), language.own_name())).collect()
}

/// A page that has nothing to show yet, with why and the way on.
#[component]
pub fn NotYet(row: RfpRow, #[prop(into)] text: Say) -> impl IntoView {
    let base = path(&row.number.to_string());
    view! {
        <Over row/>
        <EmptyState icon="clock" title=t("rfp-not-yet") text=say(&text)>
            <LinkButton href=format!("{base}/judging")>{t("rfp-evaluation")}</LinkButton>
        </EmptyState>
    }
}

/// How far something is written.
#[component]
fn CompletenessMark(of: Completeness) -> impl IntoView {
    let tone = match of {
        Completeness::Empty => Tone::Plain,
        Completeness::Begun => Tone::Warn,
        Completeness::Whole => Tone::Good,
    };
    view! { <Badge tone>{word("rfp-completeness", of)}</Badge> }
}
