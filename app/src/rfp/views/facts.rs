//! The form of a request's facts.

use golive_domain::money::Currency;
use golive_store::rfp::RfpView;
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::t,
    ui::{Button, Combobox, DateField, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, Said},
    web::{Unsaid, frame},
};

#[component]
pub fn Facts(view: RfpView) -> impl IntoView {
    let row = view.row;
    let zone: chrono_tz::Tz = frame().time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let local = row.deadline.map(|at| at.with_timezone(&zone).naive_local());
    let time = local.map_or_else(|| "17:00".to_owned(), |local| local.format("%H:%M").to_string());
    let mut hidden = about(row.number);
    hidden.push(("version", row.version.to_string()));
    let conflict = Unsaid::edited("facts").map(|edited| {
        let changes = edited.changes.iter().map(|change| Said::of(change, None, |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let currencies = Currency::USUAL.iter().map(ToString::to_string).collect();
    view! {
        <Head title=t!("rfp-facts", "code" = row.code)/>
        <Form id="facts" action="/rpc/rfp/edit-facts" hidden>
            {conflict}
            <Field name="title" label=t("field-title") value=row.title maxlength=250/>
            <FormRow>
                <DateField name="deadline" label=t("rfp-deadline") value=local.map(|local| local.date()) hint=t("rfp-deadline-hint") optional=true/>
                <Field name="time" label=t("rfp-deadline-time") value=time hint=t!("rfp-zone-hint", "zone" = zone.name()) class="narrow" dir="ltr"/>
            </FormRow>
            <FormRow>
                <Field name="notice_days" label=t("field-notice-days") value=row.notice_days.to_string() hint=t("rfp-notice-hint") class="narrow" dir="ltr" inputmode="numeric"/>
                <Combobox name="currency" label=t("field-currency") suggestions=currencies value=row.currency.to_string() hint=t("rfp-currency-hint")/>
            </FormRow>
            <Field name="threshold" label=t("field-threshold") value=row.threshold.to_string() hint=t("rfp-threshold-hint") class="narrow" dir="ltr" inputmode="numeric"/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path(&row.number.to_string()) look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}
