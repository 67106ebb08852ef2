//! The ways to the papers of an award.

use golive_domain::rfp::{BidStanding, RfpState};
use golive_store::bids::TenderRow;
use leptos::prelude::*;

use crate::{
    bids::bid_path,
    i18n::t,
    ui::{Card, LinkButton},
    web::frame,
};

/// Beside an award, for whoever reads requests: the record, and what each bidder is given, by number and name. No bidder is given
/// anything of an award that counts no more.
#[component]
pub fn AwardPapers(number: i32, bidders: Vec<(i32, String)>) -> impl IntoView {
    let base = format!("/p/{}/rfp/{number}", frame().key);
    let line = |(bidder, name): (i32, String)| {
        let path = format!("{base}/letters/{bidder}");
        view! { <li><bdi class="grow">{name}</bdi><Both path=format!("{path}/letter.") text=t("papers-letter")/><Both path=format!("{path}/debriefing.") text=t("papers-debriefing")/></li> }
    };
    let text = t(if bidders.is_empty() { "papers-text-annulled" } else { "papers-text" });
    let letters = (!bidders.is_empty()).then(|| {
        let lines = bidders.into_iter().map(line).collect_view();
        view! { <ul class="rows">{lines}</ul> }
    });
    view! {
        <Card title=t("papers-title")>
            <div class="stack">
                <p class="soft">{text}</p>
                <Both path=format!("{base}/record/") text=t("papers-record")/>
                {letters}
            </div>
        </Card>
    }
}

/// On the page of one's own bid, once there is an award, and if the bid was one that counted.
#[component]
pub fn OwnPapers(line: TenderRow) -> impl IntoView {
    (line.row.state == RfpState::Awarded && line.standing == BidStanding::Counts).then(|| {
        let base = format!("{}/papers", bid_path(&line.project, line.row.number));
        view! {
            <Card title=t("papers-own")>
                <div class="stack">
                    <Both path=format!("{base}/letter.") text=t("papers-letter")/>
                    <Both path=format!("{base}/debriefing.") text=t("papers-debriefing")/>
                </div>
            </Card>
        }
    })
}

/// One paper, in both forms, each of which ends the path.
#[component]
fn Both(path: String, text: String) -> impl IntoView {
    let also = text.clone();
    view! {
        <span class="cluster">
            <LinkButton href=format!("{path}pdf") icon="export" small=true>{also}" "{t("rfp-paper-pdf")}</LinkButton>
            <LinkButton href=format!("{path}docx") icon="export" small=true>{text}" "{t("rfp-paper-docx")}</LinkButton>
        </span>
    }
}
