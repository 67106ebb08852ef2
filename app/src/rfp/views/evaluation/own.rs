//! What the viewer has to do as one who judges.

use golive_domain::rfp::RfpState;
use golive_store::scores::EvaluatorRow;
use leptos::prelude::*;

use super::super::path;
use crate::{
    i18n::t,
    rfp::about,
    ui::{Button, Card, Form, FormActions, LinkButton, Look, Notice, PostButton, TextArea, Tone, Unfold},
};

/// `shut` is who reads nothing of the bids.
#[component]
pub fn Own(own: EvaluatorRow, number: i32, state: RfpState, shut: bool) -> impl IntoView {
    let open = matches!(state, RfpState::Published | RfpState::Closed);
    if let Some(why) = own.excused_why.clone() {
        return view! { <Notice tone=Tone::Warn><p>{t("rfp-own-excused")}" "<bdi>{why}</bdi></p></Notice> }.into_any();
    }
    match (own.declared_at, own.conflict.clone(), own.finished_at) {
        (None, ..) if open => view! { <Card title=t("rfp-declare")><Declaring number/></Card> }.into_any(),
        (Some(_), Some(conflict), _) => view! { <Tied conflict number open shut/> }.into_any(),
        (Some(_), None, Some(_)) => view! { <Notice tone=Tone::Good><p>{t("rfp-own-finished")}</p></Notice> }.into_any(),
        (Some(_), None, None) if state == RfpState::Closed => view! { <Judging own number/> }.into_any(),
        _ if open => view! { <Notice><p>{t("rfp-judge-later")}</p></Notice> }.into_any(),
        _ => view! { <Notice><p>{t("error-rfp-scores-locked")}</p></Notice> }.into_any(),
    }
}

#[component]
fn Declaring(number: i32, #[prop(optional, into)] conflict: String) -> impl IntoView {
    view! {
        <Form id="declare" action="/rpc/rfp/declare" hidden=about(number)>
            <p>{t("rfp-declare-text")}</p>
            <TextArea name="conflict" label=t("rfp-conflict") value=conflict hint=t("rfp-conflict-hint") rows=3 optional=true/>
            <FormActions><Button look=Look::Primary>{t("rfp-declare")}</Button></FormActions>
        </Form>
    }
}

/// Who is tied; declared by mistake, it is declared anew.
#[component]
fn Tied(conflict: String, number: i32, open: bool, shut: bool) -> impl IntoView {
    let told = shut.then(|| view! { <p>{t("rfp-tied-shut")}</p> });
    let again = open.then(|| {
        let conflict = conflict.clone();
        // Made where it stands: what folds it away learns there whether it was refused.
        let form = move || view! { <Declaring number conflict/> };
        view! { <Card><Unfold summary=t("rfp-declare-again") button=true>{form()}</Unfold></Card> }
    });
    view! {
        <Notice tone=Tone::Warn><p>{t("rfp-tied")}" "<bdi>{conflict}</bdi></p>{told}</Notice>
        {again}
    }
}

/// How much is judged, and the way on.
#[component]
fn Judging(own: EvaluatorRow, number: i32) -> impl IntoView {
    let base = path(&number.to_string());
    let whole = own.all > 0 && own.given == own.all;
    let done = whole.then(|| {
        view! { <PostButton action="/rpc/rfp/finish" hidden=about(number) label=t("rfp-finish") look=Look::Primary icon="check"/> }
    });
    view! {
        <Card title=t("rfp-own-marks")>
            <div class="stack">
                <p>{t!("rfp-marks-given", "given" = own.given, "all" = own.all)}</p>
                <div class="cluster"><LinkButton href=format!("{base}/sheet") icon="edit">{t("rfp-judge")}</LinkButton>{done}</div>
            </div>
        </Card>
    }
}
