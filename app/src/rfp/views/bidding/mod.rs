//! What goes on while a request is out: who was invited, what they ask, what is changed, and the opening.

mod amend;
mod bidders;
mod opening;
mod questions;

use golive_domain::{access::Permission, rfp::RfpState};
use golive_store::{
    bids::{BidderRow, Invitable, Opening, Question},
    rfp::RfpView,
};
use leptos::prelude::*;

use crate::{
    i18n::{exact, t},
    rfp::Over,
    ui::{Head, Notice, Tone},
    web::frame,
};
use amend::Amend;
use bidders::Bidders;
use opening::OpeningCard;
use questions::Questions;

/// Everything the page tells.
#[derive(Clone)]
pub struct Told {
    pub view: RfpView,
    pub bidders: Vec<BidderRow>,
    pub invitable: Vec<Invitable>,
    pub questions: Vec<Question>,
    pub opening: Opening,
}

#[component]
pub fn Bidding(told: Told) -> impl IntoView {
    let row = told.view.row.clone();
    let out = row.state == RfpState::Published && !told.opening.due;
    let writes = frame().may(Permission::RfpWrite);
    let amends = out && frame().may(Permission::RfpPublish);
    let deadline =
        row.deadline.map(|at| view! { <p class="soft">{t("rfp-deadline")}" "<b>{exact(at)}</b>" ("{frame().time_zone.clone()}")"</p> });
    let not_out = match row.state {
        RfpState::Cancelled => {
            let why = told.view.ended_why.clone();
            Some(view! { <Notice tone=Tone::Warn><p>{t("rfp-was-cancelled")}" "<bdi>{why}</bdi></p></Notice> }.into_any())
        }
        state if state.is_out() => None,
        _ => Some(view! { <Notice><p>{t("rfp-not-out")}</p></Notice> }.into_any()),
    };
    view! {
        <Over row=row.clone()/>
        <Head title=t("rfp-bidding") note=t("rfp-bidding-text")/>
        {deadline}
        {not_out}
        <div class="stack">
            <Bidders number=row.number rows=told.bidders invitable=told.invitable invites={out && writes} opened={told.opening.answers.opened > 0}/>
            <Questions number=row.number all=told.questions writes={out && writes}/>
            {amends.then(|| view! { <Amend view=told.view.clone()/> })}
            <OpeningCard view=told.view.clone() opening=told.opening/>
        </div>
    }
}
