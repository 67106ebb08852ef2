//! What the pages of bidders are made of.

mod answers;
mod commitments;
mod files;
mod list;
mod one;
mod own;
mod receipt;
mod request;
mod rest;
mod said;
mod sheet;

pub use answers::Answers;
pub use commitments::CommitmentsPage;
pub use files::Files;
pub use list::List;
pub use one::One;
pub use receipt::{ReceiptContent, ReceiptPage};
pub use request::Request;
pub use sheet::SheetPage;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{money::Currency, rfp::BidStanding};
use golive_store::bids::{Rest, Tender, TenderRow};
use leptos::prelude::*;

use crate::{
    bids::bid_path,
    i18n::{Formats, t},
    ui::{Badge, Key, Tab, Tabs, Tone, When},
};

/// The address of a page of the bid.
fn path(line: &TenderRow, leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("{}{slash}{leaf}", bid_path(&line.project, line.row.number))
}

/// What every deed on a bid sends.
fn about(line: &TenderRow) -> Vec<(&'static str, String)> {
    vec![("project", line.project.to_string()), ("number", line.row.number.to_string())]
}

/// What the bid names its prices in.
fn named_in(tender: &Tender, rest: &Rest) -> Currency {
    rest.named_in(&tender.currencies()).unwrap_or(tender.line.row.currency)
}

/// What a bid is written in: `current` is the last part of the address.
#[component]
fn Parts(tender: Tender, current: &'static str) -> impl IntoView {
    let tab = |leaf: &str, key: &str| Tab::new(path(&tender.line, leaf), t(key), leaf == current);
    let tabs = vec![tab("answers", "bid-tab-requirements"), tab("answers?page=rest", "bid-tab-rest"), tab("files", "bid-files")];
    view! { <Tabs label=t("bid-answers") tabs/> }
}

/// The way back to the request.
#[component]
fn Over(tender: Tender) -> impl IntoView {
    let href = path(&tender.line, "");
    view! { <p class="item-over"><Key of=tender.line.row.code.clone() href=href/><bdi>{tender.line.row.title.clone()}</bdi></p> }
}

/// An instant on the bidder's clock and on the buyer's, with how far it is away.
#[component]
fn Both(at: DateTime<Utc>, buyer: String) -> impl IntoView {
    let own = Formats::current();
    let told = |zone: chrono_tz::Tz| t!("bid-clock", "at" = Formats { zone, ..own }.exact(at), "zone" = zone.name());
    let theirs = buyer.parse::<chrono_tz::Tz>().ok().filter(|zone| *zone != own.zone);
    let theirs = theirs.map(|zone| view! { <small class="soft">{t!("bid-buyers-clock", "at" = told(zone))}</small> });
    // Further away than a week it would say the date once more.
    let near = ((at - own.now).abs() < TimeDelta::days(7)).then(|| view! { <small class="soft"><When at/></small> });
    view! { <span class="stack tight"><b>{told(own.zone)}</b>{near}{theirs}</span> }
}

/// Where a bid stands, in a word.
#[component]
fn Standing(of: BidStanding, declined: bool) -> impl IntoView {
    let (tone, text) = match of {
        BidStanding::None if declined => (Tone::Plain, t("bid-standing-declined")),
        BidStanding::None => (Tone::Plain, t("bid-standing-none")),
        BidStanding::Counts => (Tone::Good, t("bid-standing-counts")),
        BidStanding::Unconfirmed(count) => (Tone::Warn, t!("bid-standing-unconfirmed", "count" = count)),
        BidStanding::Lapsed => (Tone::Bad, t("bid-standing-lapsed")),
    };
    view! { <Badge tone>{text}</Badge> }
}
