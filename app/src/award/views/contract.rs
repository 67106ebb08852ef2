//! A contract: its facts, its rates, and what was promised, requirement by requirement.

use golive_domain::{
    access::Permission,
    rfp::{AnswerCode, AwardState},
};
use golive_store::{
    award::{AwardView, ContractPromise, ContractRate, ContractView},
    rfp::RfpRow,
};
use leptos::prelude::*;

use super::weekday_of;
use crate::{
    i18n::{date, money, t, word},
    rfp::{Over, about, beside},
    ui::{
        Badge, Button, Card, DateField, EmptyState, Fact, Facts, Form, FormActions, Head, Key, LinkButton, Look, Overtaken, Pager, Said,
        StateOf, Table, Tone, Unfold, When,
    },
    web::{Unsaid, frame},
};

/// Nothing was concluded: what has to come first, and the way there.
#[component]
pub fn NoContract(row: RfpRow, award: Option<AwardView>) -> impl IntoView {
    let concludes = frame().may(Permission::ContractConclude);
    let (text, leaf, way) = match award.filter(|award| award.annulled.is_none()) {
        None => (t("contract-none-unchosen"), "award", "award"),
        Some(award) if award.state == AwardState::Standstill => {
            (t!("contract-none-standstill", "name" = award.name, "until" = weekday_of(award.until)), "award", "award")
        }
        Some(award) if concludes => (t!("contract-none-open", "name" = award.name), "conclude", "contract-conclude"),
        Some(award) => (t!("contract-none-waits", "name" = award.name), "award", "award"),
    };
    let href = beside(row.number, leaf);
    view! {
        <Over row/>
        <EmptyState icon="clock" title=t("contract-none") text><LinkButton href look=Look::Primary>{t(way)}</LinkButton></EmptyState>
    }
}

#[component]
pub fn ContractPage(row: RfpRow, view: ContractView) -> impl IntoView {
    let vendor = format!("/p/{}/vendors/{}", frame().key, view.vendor);
    let signed = match view.signed_on {
        Some(day) => view! { <span>{date(day)}</span> }.into_any(),
        None => view! { <span class="soft">{t("contract-unsigned")}</span> }.into_any(),
    };
    let promises = view! { <Promises view=view.clone()/> };
    let signing = frame()
        .may(Permission::ContractConclude)
        .then(|| view! { <Signing number=row.number signed_on=view.signed_on version=view.version/> });
    let ledger = frame().may(Permission::UnsharedRead).then(|| {
        let href = format!("/p/{}/promises", frame().key);
        view! { <LinkButton href>{t("promises-title")}</LinkButton> }
    });
    let name = view.name.clone();
    view! {
        <Over row=row.clone()/>
        <Head title=t!("contract-page", "code" = view.code.clone(), "name" = view.name.clone()) note=t("contract-text")>
            <LinkButton href=beside(row.number, "award")>{t("award")}</LinkButton>
            {ledger}
        </Head>
        <div class="stack">
            <Card title=t("ticket-facts")>
                <Facts>
                    <Fact label=t("bid-vendor")><a href=vendor>{name}</a></Fact>
                    <Fact label=t("contract-kind")>{word("agreed-kind", view.kind)}</Fact>
                    <Fact label=t("contract-ceiling")><b>{money(view.ceiling)}</b></Fact>
                    <Fact label=t("contract-signed-on")>{signed}</Fact>
                    <Fact label=t("contract-concluded-at")><When at=view.concluded_at/></Fact>
                </Facts>
                {signing}
            </Card>
            <Rates rates=view.rates.clone()/>
            {promises}
        </div>
    }
}

/// Sets or corrects the day on which it was signed; what was agreed stays as it is.
#[component]
fn Signing(number: i32, signed_on: Option<chrono::NaiveDate>, version: i32) -> impl IntoView {
    let mut hidden = about(number);
    hidden.push(("version", version.to_string()));
    let conflict = Unsaid::edited("signing").map(|edited| {
        let changes = edited.changes.iter().map(|change| Said::of(change, None, |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let summary = if signed_on.is_some() { t("contract-signing-correct") } else { t("contract-signing-set") };
    view! {
        <Unfold summary button=true>
            <Form id="signing" action="/rpc/award/note-signing" hidden>
                {conflict}
                <DateField name="signed_on" label=t("contract-signed-on") value=signed_on hint=t("contract-signing-hint") optional=true/>
                <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        </Unfold>
    }
}

#[component]
fn Rates(rates: Vec<ContractRate>) -> impl IntoView {
    let line = |rate: ContractRate| {
        view! {
            <tr>
                <th scope="row" dir="auto">{rate.name}</th>
                <td data-label=t("contract-rate-unit")>{word("rate-unit", rate.unit)}</td>
                <td class="num" data-label=t("contract-rate-price")>{money(rate.price)}</td>
            </tr>
        }
    };
    match rates.is_empty() {
        true => view! { <Card title=t("contract-rates")><p class="soft">{t("contract-rates-none")}</p></Card> }.into_any(),
        false => {
            let lines = rates.into_iter().map(line).collect_view();
            view! {
                <div class="card">
                    <Table id="rates" caption=t("contract-rates") folds=true>
                        <thead>
                            <tr>
                                <th scope="col">{t("contract-rate-name")}</th><th scope="col">{t("contract-rate-unit")}</th>
                                <th scope="col" class="num">{t("contract-rate-price")}</th>
                            </tr>
                        </thead>
                        <tbody>{lines}</tbody>
                    </Table>
                </div>
            }
            .into_any()
        }
    }
}

#[component]
fn Promises(view: ContractView) -> impl IntoView {
    let found = view.promises;
    let (page, size, total) = (found.page, found.size, found.total);
    let lines = found.rows.into_iter().map(|row| view! { <Promise row/> }).collect_view();
    view! {
        <div class="card">
            <Table id="promises" caption=t!("contract-promises", "count" = total) folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("contract-requirement")}</th><th scope="col">{t("bid-answer-code")}</th>
                        <th scope="col">{t("bid-answer-text")}</th><th scope="col" class="num">{t("bid-price-column")}</th>
                        <th scope="col">{t("contract-item")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
        <Pager page size total/>
    }
}

#[component]
fn Promise(row: ContractPromise) -> impl IntoView {
    let tone = match row.answer {
        AnswerCode::Full | AnswerCode::Configuration => Tone::Good,
        AnswerCode::Customisation | AnswerCode::ThirdParty => Tone::Warn,
        AnswerCode::No => Tone::Bad,
    };
    let item = match row.item {
        Some(item) => {
            let href = format!("/p/{}/backlog/{}", frame().key, item.number);
            view! { <span class="cluster"><a href=href dir="ltr">{item.code}</a><StateOf of=item.state prefix="item-state"/></span> }
                .into_any()
        }
        None => view! { <span class="soft">{t("contract-item-none")}</span> }.into_any(),
    };
    let price = match row.price {
        Some(price) => money(price),
        None => t("contract-price-within"),
    };
    view! {
        <tr>
            <th scope="row"><span class="cluster"><Key of=row.code/><bdi>{row.title}</bdi></span></th>
            <td data-label=t("bid-answer-code")><Badge tone>{word("answer-code", row.answer)}</Badge></td>
            <td data-label=t("bid-answer-text")><span dir="auto">{row.text}</span></td>
            <td class="num" data-label=t("bid-price-column")>{price}</td>
            <td data-label=t("contract-item")>{item}</td>
        </tr>
    }
}
