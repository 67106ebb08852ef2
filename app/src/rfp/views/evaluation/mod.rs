//! Who judges the bids, how far each is, and where marks lie apart.

mod apart;
mod evaluators;
mod own;

use golive_domain::{access::Permission, rfp::RfpState};
use golive_store::{
    backlog::PersonRef,
    rfp::RfpView,
    scores::{Apart, EvaluatorRow},
};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::t,
    rfp::{Over, about},
    ui::{Head, LinkButton, Look, PostButton},
    web::frame,
};
use apart::AllApart;
use evaluators::Evaluators;
use own::Own;

/// `apart` is there for who may see it.
#[component]
pub fn Evaluation(view: RfpView, rows: Vec<EvaluatorRow>, people: Vec<PersonRef>, apart: Option<Vec<Apart>>) -> impl IntoView {
    let row = view.row.clone();
    let base = path(&row.number.to_string());
    let open = matches!(row.state, RfpState::Published | RfpState::Closed);
    let own = rows.iter().find(|row| row.own).cloned();
    // Who is tied reads nothing of the bids before the award, unless they lead.
    let is_tied = own.as_ref().is_some_and(|own| own.conflict.is_some());
    let shut = is_tied && row.state != RfpState::Awarded && !frame().may(Permission::RfpPublish);
    let (names, excuses) = (open && frame().may(Permission::RfpWrite), open && frame().may(Permission::RfpPublish));
    let locks = (row.state == RfpState::Closed && frame().may(Permission::RfpPublish)).then(|| {
        view! { <PostButton action="/rpc/rfp/lock" hidden=about(row.number) label=t("rfp-lock") look=Look::Primary icon="check"/> }
    });
    let results = (!shut && matches!(row.state, RfpState::Evaluated | RfpState::Awarded))
        .then(|| view! { <LinkButton href=format!("{base}/results") look=Look::Primary>{t("rfp-results")}</LinkButton> });
    let beside =
        (!shut && row.state.is_out()).then(|| view! { <LinkButton href=format!("{base}/matrix")>{t("matrix-title")}</LinkButton> });
    view! {
        <Over row=row.clone()/>
        <Head title=t("rfp-evaluation") note=t("rfp-evaluation-text")>{beside}{locks}{results}</Head>
        <div class="stack">
            {own.map(|own| view! { <Own own number=row.number state=row.state shut/> })}
            <Evaluators number=row.number rows people names excuses/>
            {apart.map(|apart| view! { <AllApart number=row.number apart open scale=view.judging.scale/> })}
        </div>
    }
}
