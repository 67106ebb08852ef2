//! The award as it stands, or what is needed before there is one.

use golive_domain::{
    access::Permission,
    rfp::{AwardState, Draw, RfpState},
};
use golive_store::{
    award::{AwardView, Awarded},
    rfp::RfpRow,
    scores::Results,
};
use leptos::prelude::*;

use super::{decide::Decide, earlier::Earlier, weekday_of};
use crate::{
    i18n::{date, digits, list, t},
    papers::AwardPapers,
    rfp::{Gaps, Over, Ranked, about, beside},
    ui::{
        Badge, Button, Card, EmptyState, Fact, Facts, Field, Form, FormActions, Head, LinkButton, Look, Notice, Prose, StateOf, Tone,
        Unfold, When, Who,
    },
    web::frame,
};

/// `results` are there once the scores are locked, and `basis`, which a decision rests on, once there is a ranking.
#[component]
pub fn AwardPage(told: Awarded, results: Option<Results>, basis: Option<String>) -> impl IntoView {
    let row = told.row.clone();
    let stands = told.award.as_ref().is_some_and(|award| award.annulled.is_none());
    let award = told.award.clone().map(|award| view! { <Stands row=row.clone() award today=told.today/> });
    let ranking = results.as_ref().and_then(|results| results.ranking.clone());
    let earlier = view! { <Earlier all=told.earlier.clone()/> };
    let papers = results.as_ref().filter(|_| told.award.is_some()).map(|results| {
        // No letter is made of an award that counts no more; the record of it is.
        let bidders = results.bids.iter().filter(|_| stands).map(|bid| (bid.bidder, bid.name.clone())).collect::<Vec<_>>();
        view! { <AwardPapers number=row.number bidders/> }
    });
    let decides = !stands && frame().may(Permission::AwardDecide);
    let below = match (results, ranking, basis) {
        (Some(results), Some(ranking), Some(basis)) => {
            let form = decides.then(|| view! { <Decide told=told.clone() results=results.clone() ranking=ranking.clone() basis/> });
            view! { <Gaps told=results.clone()/><Ranked told=results ranking/>{form} }.into_any()
        }
        _ if row.state == RfpState::Cancelled => {
            let (href, code) = (beside(row.number, ""), row.code.clone());
            let text = t("award-cancelled-text");
            view! { <EmptyState icon="close" title=t("award-cancelled") text><LinkButton href>{code}</LinkButton></EmptyState> }.into_any()
        }
        _ => {
            let href = beside(row.number, "judging");
            let text = t("award-not-yet-text");
            view! { <EmptyState icon="clock" title=t("award-not-yet") text><LinkButton href>{t("rfp-evaluation")}</LinkButton></EmptyState> }
                .into_any()
        }
    };
    view! {
        <Over row=row.clone()/>
        <Head title=t("award") note=t("award-text")/>
        <div class="stack">{award}{papers}{below}{earlier}</div>
    }
}

#[component]
fn Stands(row: RfpRow, award: AwardView, today: chrono::NaiveDate) -> impl IntoView {
    let annulled = award.annulled.clone().map(|(at, why)| {
        view! { <Notice tone=Tone::Warn><p>{t("award-was-annulled")}" "<When at/>": "<bdi>{why}</bdi></p></Notice> }
    });
    let left = (award.until - today).num_days();
    let wait = match award.state {
        AwardState::Standstill if left > 0 => t!("award-days-left", "count" = left),
        AwardState::Standstill => t("award-last-day"),
        _ => t("award-standstill-over"),
    };
    let vendor = format!("/p/{}/vendors/{}", frame().key, award.vendor);
    let opens = award.until.succ_opt().filter(|_| award.state == AwardState::Standstill);
    let opens = opens.map(|day| view! { <Fact label=t("award-opens")>{weekday_of(day)}</Fact> });
    let by = award.by.clone().map(|who| view! { <Fact label=t("award-by")><Who name=who.name id=Some(who.id)/></Fact> });
    let grounds = view! { <Grounds award=award.clone()/> };
    let deeds = view! { <Deeds row award=award.clone()/> };
    let AwardView { name, state, decided_on, told_at, until, .. } = award;
    view! {
        <Card title=t("award-stands")>
            <div class="stack">
                {annulled}
                <Facts>
                    <Fact label=t("award-winner")><span class="cluster"><a href=vendor><b>{name}</b></a><StateOf of=state prefix="award-state"/></span></Fact>
                    <Fact label=t("award-decided-on")>{date(decided_on)}</Fact>
                    <Fact label=t("award-told-at")><When at=told_at/></Fact>
                    <Fact label=t("award-until")><span class="cluster">{weekday_of(until)}<small class="soft">{wait}</small></span></Fact>
                    {opens}
                    {by}
                </Facts>
                {grounds}
                {deeds}
            </div>
        </Card>
    }
}

/// Why it was decided so, and how the lot fell if one was drawn.
#[component]
pub(super) fn Grounds(award: AwardView) -> impl IntoView {
    let AwardView { reasons, deviation, draw, .. } = award;
    let deviation = (!deviation.is_empty())
        .then(|| view! { <section class="stack tight"><h3>{t("award-deviation")}</h3><Prose text=deviation/></section> });
    let draw = draw.map(|draw| view! { <Drawn draw/> });
    view! { <section class="stack tight"><h3>{t("award-reasons")}</h3><Prose text=reasons/></section>{deviation}{draw} }
}

/// How the lot fell, so that anybody can draw it again.
#[component]
fn Drawn(draw: Draw) -> impl IntoView {
    let among = list(draw.among.iter().map(|number| digits(&number.to_string())));
    let ticket = format!("printf '%s' '{}/{}' | sha256sum", draw.seed.replace('\'', r"'\''"), draw.drawn);
    view! {
        <section class="stack tight">
            <h3 class="cluster">{t("award-drawn")}" "<Badge>{t!("award-drawn-number", "number" = draw.drawn)}</Badge></h3>
            <p class="soft">{t!("award-drawn-text", "among" = among)}</p>
            <Facts>
                <Fact label=t("award-seed")>{draw.seed.clone()}</Fact>
                <Fact label=t("award-witnesses")>{draw.witnesses.clone()}</Fact>
                <Fact label=t("award-ticket")><code class="hash" dir="ltr">{ticket}</code></Fact>
            </Facts>
        </section>
    }
}

/// What can be done with it as it stands.
#[component]
fn Deeds(row: RfpRow, award: AwardView) -> impl IntoView {
    let open = matches!(award.state, AwardState::Standstill | AwardState::Open);
    let contract =
        award.contract.map(|_| view! { <LinkButton href=beside(row.number, "contract") look=Look::Primary>{t("contract")}</LinkButton> });
    let conclude = (award.state == AwardState::Open && frame().may(Permission::ContractConclude))
        .then(|| view! { <LinkButton href=beside(row.number, "conclude") look=Look::Primary>{t("contract-conclude")}</LinkButton> });
    let annul = (open && frame().may(Permission::AwardDecide)).then(|| {
        let mut hidden = about(row.number);
        hidden.push(("award", award.id.to_string()));
        view! {
            <Unfold summary=t("award-annul") button=true>
                <Form id="annul" action="/rpc/award/annul" hidden>
                    <Field name="why" label=t("award-annul-why") hint=t("award-annul-hint") maxlength=250/>
                    <FormActions><Button look=Look::Danger>{t("award-annul")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! { <div class="cluster">{contract}{conclude}{annul}</div> }
}
