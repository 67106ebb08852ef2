//! What the viewer has to do as one who judges.

use golive_domain::rfp::{Absent, RfpState};
use golive_store::scores::{Declarations, EvaluatorRow};
use leptos::prelude::*;

use super::super::path;
use crate::{
    i18n::t,
    rfp::about,
    ui::{Button, Card, Checkbox, Choice, Choices, Form, FormActions, LinkButton, Look, Notice, PostButton, TextArea, Tone, Unfold},
};

/// `shut` is who reads nothing of the bids, `absent` what becomes of marks that nobody gives, `declared` what all declared.
#[component]
pub fn Own(own: EvaluatorRow, number: i32, state: RfpState, shut: bool, absent: Absent, declared: Declarations) -> impl IntoView {
    let open = matches!(state, RfpState::Published | RfpState::Closed);
    if let Some(why) = own.excused_why.clone() {
        return view! { <Notice tone=Tone::Warn><p>{t("rfp-own-excused")}" "<bdi>{why}</bdi></p></Notice> }.into_any();
    }
    let bidders: Vec<Choice> = declared.bidders.iter().map(|one| Choice::new(one.bidder.to_string(), one.name.clone())).collect();
    match (own.declared_at, own.conflict.clone(), own.finished_at) {
        (None, ..) if open => view! { <Card title=t("rfp-declare")><Declaring number bidders/></Card> }.into_any(),
        (Some(_), Some(conflict), _) => {
            let last = declared.all.into_iter().filter(|one| one.newest && one.person.id == own.person.id);
            let chosen: Vec<String> = last.flat_map(|one| one.bidders).map(|one| one.bidder.to_string()).collect();
            view! { <Tied conflict chosen bidders number open shut/> }.into_any()
        }
        (Some(_), None, Some(_)) => {
            let left = own.given < own.all;
            let told = if left { t!("rfp-own-gaps", "given" = own.given, "all" = own.all) } else { t("rfp-own-finished") };
            view! { <Notice tone=Tone::Good><p>{told}</p></Notice> }.into_any()
        }
        (Some(_), None, None) if state == RfpState::Closed => view! { <Judging own number absent/> }.into_any(),
        _ if open => view! { <Notice><p>{t("rfp-judge-later")}</p></Notice> }.into_any(),
        _ => view! { <Notice><p>{t("error-rfp-scores-locked")}</p></Notice> }.into_any(),
    }
}

/// `bidders` are those who were invited, and `chosen` of them whom the last declaration was about.
#[component]
fn Declaring(
    number: i32,
    bidders: Vec<Choice>,
    #[prop(optional, into)] conflict: String,
    #[prop(optional)] chosen: Vec<String>,
) -> impl IntoView {
    // Made within the form, which remembers what was chosen.
    let tied_to = move || {
        (!bidders.is_empty()).then(|| {
            view! { <Choices name="bidders[]" label=t("rfp-tied-to") hint=t("rfp-tied-to-hint") options=bidders chosen many=true/> }
        })
    };
    view! {
        <Form id="declare" action="/rpc/rfp/declare" hidden=about(number)>
            <p>{t("rfp-declare-text")}</p>
            <TextArea name="conflict" label=t("rfp-conflict") value=conflict hint=t("rfp-conflict-hint") rows=3 optional=true/>
            {tied_to()}
            <FormActions><Button look=Look::Primary>{t("rfp-declare")}</Button></FormActions>
        </Form>
    }
}

/// Who is tied; declared by mistake, it is declared anew.
#[component]
fn Tied(conflict: String, chosen: Vec<String>, bidders: Vec<Choice>, number: i32, open: bool, shut: bool) -> impl IntoView {
    let told = shut.then(|| view! { <p>{t("rfp-tied-shut")}</p> });
    let again = open.then(|| {
        let conflict = conflict.clone();
        // Made where it stands: what folds it away learns there whether it was refused.
        let form = move || view! { <Declaring number bidders conflict chosen/> };
        view! { <Card><Unfold summary=t("rfp-declare-again") button=true>{form()}</Unfold></Card> }
    });
    view! {
        <Notice tone=Tone::Warn><p>{t("rfp-tied")}" "<bdi>{conflict}</bdi></p>{told}</Notice>
        {again}
    }
}

/// How much is judged, and the way on.
#[component]
fn Judging(own: EvaluatorRow, number: i32, absent: Absent) -> impl IntoView {
    let base = path(&number.to_string());
    let whole = own.all > 0 && own.given == own.all;
    let done = whole.then(|| {
        view! { <PostButton action="/rpc/rfp/finish" hidden=about(number) label=t("rfp-finish") look=Look::Primary icon="check"/> }
    });
    let gaps = own.all.saturating_sub(own.given);
    let early = (gaps > 0 && own.given > 0 && absent != Absent::Block).then(|| view! { <Early number gaps absent/> });
    view! {
        <Card title=t("rfp-own-marks")>
            <div class="stack">
                <p>{t!("rfp-marks-given", "given" = own.given, "all" = own.all)}</p>
                <div class="cluster"><LinkButton href=format!("{base}/sheet") icon="edit">{t("rfp-judge")}</LinkButton>{done}</div>
                {early}
            </div>
        </Card>
    }
}

/// Where marks may be missing: finishing all the same, by saying yes to how many there are and to what becomes of them.
#[component]
fn Early(number: i32, gaps: usize, absent: Absent) -> impl IntoView {
    let note = t(if absent == Absent::Zero { "rfp-finish-zero" } else { "rfp-finish-renormalise" });
    // Made where it stands: what folds it away learns there whether it was refused.
    let form = move || {
        view! {
            <Form id="finish" action="/rpc/rfp/finish" hidden=about(number)>
                <Checkbox name="gaps" label=t!("rfp-finish-gaps", "count" = gaps) value=gaps.to_string() note/>
                <FormActions><Button look=Look::Primary icon="check">{t("rfp-finish-early")}</Button></FormActions>
            </Form>
        }
    };
    view! { <Unfold summary=t("rfp-finish-early") button=true>{form()}</Unfold> }
}
