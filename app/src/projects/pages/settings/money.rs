//! The contract, its ceiling and what an hour costs.

use axum::{extract::Path, response::Response};
use golive_domain::{access::Permission, money::Currency, projects::ContractKind, words::Word as _};
use golive_store::projects::{self, HourlyRate, Purse};
use leptos::prelude::*;

use super::{SettingsHead, may, of_project};
use crate::{
    i18n::{t, word},
    ui::{
        Amount, Button, Card, Choice, DateField, Day, Fact, Facts, Field, Form, FormActions, FormRow, Look, MoneyField, PostButton,
        Segments, Table, TableEmpty, Unfold,
    },
    web::{Page, Room, Visit},
};

pub async fn money(visit: Visit, Path(key): Path<String>) -> Response {
    visit
        .show_project(&key, async |desk, project| {
            let purse = projects::purse(desk, project).await?;
            Ok(Page::new("settings-tab-money", move || view! { <MoneyTab purse/> }).room(Room::Settings))
        })
        .await
}

#[component]
fn MoneyTab(purse: Purse) -> impl IntoView {
    let edits = may(Permission::RateEdit);
    let Purse { contract, currency, ceiling, rates, version } = purse;
    let ceiling = ceiling.map(|ceiling| ceiling.of(currency));
    let agreed = if edits {
        view! {
            <Form id="contract" action="/rpc/projects/contract" hidden=of_project([("version", version.to_string())])>
                <Segments name="contract" label=t("field-contract") options={Choice::words::<ContractKind>("contract-kind")} value=contract.as_str() show_label=true/>
                <MoneyField name="ceiling" label=t("field-ceiling") currency value=ceiling hint=t("money-ceiling-hint") optional=true/>
                <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        }
        .into_any()
    } else {
        view! {
            <Facts>
                <Fact label=t("field-contract")>{word("contract-kind", contract)}</Fact>
                <Fact label=t("field-ceiling")>{ceiling.map_or_else(|| t("nothing").into_any(), |of| view! { <Amount of/> }.into_any())}</Fact>
            </Facts>
        }
        .into_any()
    };
    let add = edits.then(|| view! { <div class="pad"><EditRate rate=None currency/></div> });
    view! {
        <SettingsHead current="/money"/>
        <div class="stack">
            <Card title=t("money-rates-title") flush=true><RateCardOf rates currency edits/>{add}</Card>
            <Card title=t("money-contract-title")>{agreed}</Card>
        </div>
    }
}

#[component]
fn RateCardOf(rates: Vec<HourlyRate>, currency: Currency, edits: bool) -> impl IntoView {
    let empty = rates.is_empty().then(|| view! { <TableEmpty columns=5>{t("money-no-rates")}</TableEmpty> });
    let line = move |each: HourlyRate| {
        let until = each.rate.until.map_or_else(|| t("money-open-end").into_any(), |date| view! { <Day date/> }.into_any());
        let edited = each.clone();
        let change = edits.then(|| {
            let sent = of_project([("id", edited.id.to_string())]);
            view! {
                <Unfold summary=t("action-edit")>
                    <EditRate rate=Some(edited) currency/>
                    <PostButton action="/rpc/projects/rates/remove" hidden=sent label=t("action-remove") small=true look=Look::Danger/>
                </Unfold>
            }
        });
        view! {
            <tr>
                <th scope="row" dir="auto">{each.rate.skill.to_string()}</th>
                <td class="num" data-label=t("field-hourly")><Amount of=each.rate.per_hour.of(currency)/></td>
                <td data-label=t("field-valid-from")><Day date=each.rate.from/></td>
                <td data-label=t("field-valid-to")>{until}</td>
                <td>{change}</td>
            </tr>
        }
    };
    view! {
        <Table caption=t("money-rates-title") quiet_caption=true folds=true id="rates">
            <thead>
                <tr>
                    <th scope="col">{t("field-skill")}</th>
                    <th scope="col" class="num">{t("field-hourly")}</th>
                    <th scope="col">{t("field-valid-from")}</th>
                    <th scope="col">{t("field-valid-to")}</th>
                    <th scope="col"><span class="visually-hidden">{t("action-edit")}</span></th>
                </tr>
            </thead>
            <tbody>{empty}{rates.into_iter().map(line).collect_view()}</tbody>
        </Table>
    }
}

/// One rate; `None` is the one that is not there yet.
#[component]
fn EditRate(rate: Option<HourlyRate>, currency: Currency) -> impl IntoView {
    let id = rate.as_ref().map(|each| each.id.to_string()).unwrap_or_default();
    let save = if rate.is_some() { t("action-save") } else { t("money-add-rate") };
    let rate = rate.map(|each| each.rate);
    let skill = rate.as_ref().map(|rate| rate.skill.to_string()).unwrap_or_default();
    let hourly = rate.as_ref().map(|rate| rate.per_hour.of(currency));
    let (from, until) = (rate.as_ref().map(|rate| rate.from), rate.as_ref().and_then(|rate| rate.until));
    view! {
        <Form id=format!("rate-{id}") action="/rpc/projects/rates/save" hidden=of_project([("id", id.clone())])>
            <FormRow>
                <Field name="skill" label=t("field-skill") hint=t("money-skill-hint") value=skill/>
                <MoneyField name="hourly" label=t("field-hourly") currency value=hourly/>
            </FormRow>
            <FormRow>
                <DateField name="from" label=t("field-valid-from") value=from/>
                <DateField name="until" label=t("field-valid-to") value=until optional=true/>
            </FormRow>
            <FormActions><Button>{save}</Button></FormActions>
        </Form>
    }
}
