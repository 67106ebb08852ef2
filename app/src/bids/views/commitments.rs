//! What every bidder committed to, for one of them: the own line is marked.

use golive_store::bids::Tender;
use leptos::prelude::*;

use super::{Over, path};
use crate::{i18n::t, rfp::CommitmentList, ui::Head};

#[component]
pub fn CommitmentsPage(tender: Tender) -> impl IntoView {
    let own: Vec<String> = tender.receipts.iter().filter_map(|receipt| receipt.answers.clone()).collect();
    let file = path(&tender.line, "commitments.csv");
    view! {
        <Over tender=tender.clone()/>
        <Head title=t("bid-commitments") note=t("bid-commitments-text")/>
        <CommitmentList all=tender.commitments own file/>
    }
}
