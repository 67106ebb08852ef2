//! The form that concludes the contract, filled with what the bid proposes.

use golive_domain::{
    money::{Currency, Minor},
    rfp::{ContractKind, RateUnit},
};
use golive_store::award::Proposal;
use leptos::prelude::*;

use crate::{
    i18n::{say, t},
    rfp::{Over, about, beside},
    ui::{Button, Choice, DateField, Field, Form, FormActions, FormRow, Head, LinkButton, Look, MoneyField, Notice, Select, Tone},
};

/// Empty lines behind those that are there.
const SPARE: usize = 6;

#[component]
pub fn Conclude(proposed: Proposal) -> impl IntoView {
    let row = proposed.row.clone();
    let waits = proposed.waits.as_ref().map(say).map(|why| view! { <Notice tone=Tone::Warn><p>{why}</p></Notice> });
    let foreign = proposed
        .foreign
        .then(|| t!("contract-foreign", "currency" = proposed.currency.as_str().to_owned()))
        .map(|told| view! { <Notice><p>{told}</p></Notice> });
    let promises = t!("contract-promises-told", "count" = proposed.promises, "denied" = proposed.denied);
    let currency = proposed.currency;
    let mut hidden = about(row.number);
    hidden.push(("award", proposed.award.to_string()));
    let rates = proposed.rates.clone().into_iter().map(Some).chain(std::iter::repeat_n(None, SPARE)).collect::<Vec<_>>();
    // Made within the form, which remembers what was typed.
    let lines = move || rates.into_iter().enumerate().map(|(at, rate)| view! { <Rate at rate currency/> }).collect_view();
    view! {
        <Over row=row.clone()/>
        <Head title=t("contract-conclude") note=t!("contract-with", "name" = proposed.name.clone())/>
        <div class="stack">
            {waits}
            <Form id="conclude" action="/rpc/award/conclude" hidden wide=true>
                <Notice><p>{promises}</p></Notice>
                {foreign}
                <FormRow>
                    <Select name="kind" label=t("contract-kind") options={Choice::words::<ContractKind>("agreed-kind")}/>
                    <MoneyField name="ceiling" label=t("contract-ceiling") currency value=Some(proposed.ceiling.of(currency)) hint=t("contract-ceiling-hint")/>
                    <DateField name="signed_on" label=t("contract-signed-on") value=None hint=t("contract-signed-on-hint") optional=true/>
                </FormRow>
                <h2>{t("contract-rates")}</h2>
                <p class="soft">{t("contract-rates-hint")}</p>
                <div class="stack">{lines()}</div>
                <FormActions>
                    <Button look=Look::Primary>{t("contract-conclude")}</Button>
                    <LinkButton href=beside(row.number, "award") look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
        </div>
    }
}

#[component]
fn Rate(at: usize, rate: Option<(String, Minor)>, currency: Currency) -> impl IntoView {
    let field = move |name: &str| format!("rate[{at}][{name}]");
    let (name, price) = match rate {
        Some((name, price)) => (name, Some(price.of(currency))),
        None => (String::new(), None),
    };
    view! {
        <fieldset class="promise">
            <legend>{t!("contract-rate", "place" = at + 1)}</legend>
            <FormRow>
                <Field name=field("name") label=t("contract-rate-name") value=name maxlength=250 optional=true/>
                <Select name=field("unit") label=t("contract-rate-unit") options={Choice::words::<RateUnit>("rate-unit")} value="piece" class="medium"/>
                <MoneyField name=field("price") label=t("contract-rate-price") currency value=price optional=true/>
            </FormRow>
        </fieldset>
    }
}
