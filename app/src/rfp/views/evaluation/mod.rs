//! Who judges the bids, what each declared, how far each is, and where marks lie apart; and the lock.

mod apart;
mod declared;
mod evaluators;
mod locking;
mod own;

use golive_domain::{access::Permission, rfp::RfpState};
use golive_store::{
    Paged,
    backlog::PersonRef,
    rfp::RfpView,
    scores::{Apart, Declarations, EvaluatorRow, LeftOut},
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
pub use apart::PAGE as APART_PAGE;
use declared::Declared;
use evaluators::Evaluators;
use locking::Locking;
use own::Own;

/// `apart` is there for who may see it; `left` are the bids that a lock would leave out now.
#[component]
pub fn Evaluation(
    view: RfpView,
    rows: Vec<EvaluatorRow>,
    people: Vec<PersonRef>,
    declared: Declarations,
    left: Vec<LeftOut>,
    apart: Option<Paged<Apart>>,
) -> impl IntoView {
    let row = view.row.clone();
    let base = path(&row.number.to_string());
    let open = matches!(row.state, RfpState::Published | RfpState::Closed);
    let own = rows.iter().find(|row| row.own).cloned();
    // Who is tied reads nothing of the bids before the award, unless they lead.
    let is_tied = own.as_ref().is_some_and(|own| own.conflict.is_some());
    let shut = is_tied && row.state != RfpState::Awarded && !frame().may(Permission::RfpPublish);
    let (names, excuses) = (open && frame().may(Permission::RfpWrite), open && frame().may(Permission::RfpPublish));
    let may_lock = row.state == RfpState::Closed && frame().may(Permission::RfpPublish);
    let locks = (may_lock && left.is_empty()).then(|| {
        view! { <PostButton action="/rpc/rfp/lock" hidden=about(row.number) label=t("rfp-lock") look=Look::Primary icon="check"/> }
    });
    let locking = (may_lock && !left.is_empty()).then(|| view! { <Locking number=row.number left/> });
    let results = (!shut && matches!(row.state, RfpState::Evaluated | RfpState::Awarded))
        .then(|| view! { <LinkButton href=format!("{base}/results") look=Look::Primary>{t("rfp-results")}</LinkButton> });
    let beside =
        (!shut && row.state.is_out()).then(|| view! { <LinkButton href=format!("{base}/matrix")>{t("matrix-title")}</LinkButton> });
    view! {
        <Over row=row.clone()/>
        <Head title=t("rfp-evaluation") note=t("rfp-evaluation-text")>{beside}{locks}{results}</Head>
        <div class="stack">
            {locking}
            {own.map(|own| view! { <Own own number=row.number state=row.state shut absent=view.judging.absent declared=declared.clone()/> })}
            <Evaluators number=row.number rows people names excuses/>
            <Declared all=declared.all/>
            {apart.map(|apart| view! { <AllApart number=row.number apart open scale=view.judging.scale/> })}
        </div>
    }
}
