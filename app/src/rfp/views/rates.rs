//! What foreign currencies were worth at the deadline: entered before prices are opened, shown with day and source ever after.

use golive_domain::{access::Permission, money::Currency};
use golive_store::rfp::{RateRow, RatesView};
use leptos::prelude::*;

use super::about;
use crate::{
    i18n::{Formats, t},
    rfp::{Over, figures},
    ui::{Badge, Button, Card, DateField, EmptyState, Field, Form, FormActions, FormRow, Head, Look, Notice, Table, Tone, Unfold, When},
    web::frame,
};

#[component]
pub fn RatesPage(view: RatesView) -> impl IntoView {
    let row = view.row.clone();
    let writes = view.open && frame().may(Permission::RfpWrite);
    let told = if view.open { t("rfp-rates-open") } else { t("rfp-rates-shut") };
    let body = if view.rates.is_empty() {
        view! { <EmptyState icon="clock" title=t("rfp-rates-none") text=t("rfp-rates-none-text")/> }.into_any()
    } else {
        let forms = view.rates.iter().map(|rate| view! { <Setting rate=rate.clone() view=view.clone()/> }).collect_view();
        view! { <Notice><p>{told}</p></Notice><RateTable rates=view.rates.clone() base=row.currency/>{writes.then_some(forms)} }.into_any()
    };
    view! {
        <Over row=row.clone()/>
        <Head title=t("rfp-rates") note=t!("rfp-rates-text", "currency" = row.currency.to_string())/>
        <div class="stack">{body}</div>
    }
}

/// The form of one currency.
#[component]
fn Setting(rate: RateRow, view: RatesView) -> impl IntoView {
    let code = rate.currency.to_string();
    let mut hidden = about(view.row.number);
    hidden.push(("currency", code.clone()));
    let (typed, day, source) = match rate.set {
        Some(set) => (set.rate.to_string(), Some(set.day), set.source),
        None => (String::new(), view.day, String::new()),
    };
    let summary = t!("rfp-rate-set-one", "currency" = code.clone());
    let own = view.row.currency.to_string();
    // Made where it stands: what folds it away learns there whether it was refused.
    let form = move || {
        view! {
            <Form id=format!("rate-{code}") action="/rpc/rfp/set-rate" hidden>
                <FormRow>
                    <Field name="rate" label=t!("rfp-rate-of", "currency" = code.clone(), "own" = own.clone()) value=typed hint=t("rfp-rate-hint") class="medium" dir="ltr" inputmode="decimal"/>
                    <DateField name="day" label=t("field-rate-day") value=day hint=t("rfp-rate-day-hint")/>
                </FormRow>
                <Field name="source" label=t("field-source") value=source hint=t("rfp-rate-source-hint") maxlength=250/>
                <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        }
    };
    view! { <Card title=summary.clone()><Unfold summary button=true>{form()}</Unfold></Card> }
}

/// The rates with their days and sources.
#[component]
pub fn RateTable(rates: Vec<RateRow>, base: Currency) -> impl IntoView {
    let formats = Formats::current();
    let line = |rate: RateRow| {
        let code = rate.currency.to_string();
        let Some(set) = rate.set else {
            return view! { <tr><th scope="row" dir="ltr">{code}</th><td colspan="4"><Badge tone=Tone::Warn>{t("rfp-rate-lacks")}</Badge></td></tr> }
                .into_any();
        };
        let quoted = figures::quoted(&formats, &set.rate, rate.currency, base);
        let stale = (!set.fits).then(|| view! { " "<Badge tone=Tone::Warn>{t("rfp-rate-stale")}</Badge> });
        let by = set.by.map(|by| view! { <bdi>{by.name}</bdi>" · " });
        view! {
            <tr>
                <th scope="row" dir="ltr">{code}</th>
                <td data-label=t("field-rate")><bdi dir="ltr">{quoted}</bdi></td>
                <td data-label=t("field-rate-day")>{formats.date(set.day)}{stale}</td>
                <td data-label=t("field-source")><span dir="auto">{set.source}</span></td>
                <td data-label=t("rfp-rate-by")>{by}<When at=set.at/></td>
            </tr>
        }
        .into_any()
    };
    let lines = rates.into_iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table caption=t("rfp-rates") folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("field-currency")}</th><th scope="col">{t("field-rate")}</th><th scope="col">{t("field-rate-day")}</th>
                        <th scope="col">{t("field-source")}</th><th scope="col">{t("rfp-rate-by")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
    }
}
