//! The form of a working calendar.

use golive_domain::people::CalendarKind;
use golive_store::service::CalendarView;
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{exact, t},
    service::api::CalendarForm,
    ui::{Button, DateField, Field, Form, FormActions, FormRow, LinkButton, Look, TextArea, When},
    web::{Viewer, frame},
};

#[component]
pub fn CalendarEdit(form: CalendarForm, known: Option<CalendarView>) -> impl IntoView {
    let key = frame().key.clone();
    let mut hidden = vec![("project", key.to_string())];
    hidden.push(("id", form.id.clone()));
    let day = |name: &'static str, number: u8| {
        let value = form.day.get(name).cloned().unwrap_or_default();
        view! { <Field name=format!("day[{name}]") label=t(&format!("weekday-{number}")) value dir="ltr" optional=true/> }
    };
    let mut days = [("mon", 1), ("tue", 2), ("wed", 3), ("thu", 4), ("fri", 5), ("sat", 6), ("sun", 7)];
    // A Persian week begins on Saturday.
    days.rotate_left(if Viewer::current().calendar == CalendarKind::Jalali { 5 } else { 0 });
    let days = days.map(|(name, number)| day(name, number));
    let effective = known.is_some().then(|| {
        view! { <DateField name="effective" label=t("agreement-effective") value=crate::i18n::parse_date(&form.effective).ok() hint=t("calendar-effective-hint") optional=true/> }
    });
    let versions = known.as_ref().map(|known| {
        let line = |version: &golive_store::service::CalendarVersion| {
            let from = version.effective.map_or_else(|| t("calendar-from-the-beginning"), exact);
            let by = version.by.as_ref().map(|by| by.name.clone()).unwrap_or_default();
            view! { <li><span class="grow">{from}</span><small><bdi>{by}</bdi>" · "<When at=version.at/></small></li> }
        };
        view! { <section class="card"><header><h2>{t("agreement-versions")}</h2></header><ul class="rows">{known.versions.iter().map(line).collect_view()}</ul></section> }
    });
    let title = match &known {
        Some(known) => t!("calendar-edit", "name" = known.name.clone()),
        None => t("calendar-new"),
    };
    view! {
        <div class="head"><div><h1>{title}</h1><p class="soft">{t("calendar-note")}</p></div></div>
        <Form id="calendar" action="/rpc/service/save-calendar" hidden>
            <FormRow>
                <Field name="name" label=t("field-name") value=form.name.clone() maxlength=250/>
                <Field name="zone" label=t("calendar-zone") value=form.zone.clone() hint=t("calendar-zone-hint") dir="ltr"/>
            </FormRow>
            <fieldset class="week"><legend>{t("calendar-week")}</legend><p class="hint">{t("calendar-week-hint")}</p>{days.collect_view()}</fieldset>
            <TextArea name="holidays" label=t("calendar-holidays") value=form.holidays.clone() hint=t("calendar-off-hint") rows=6 optional=true/>
            <TextArea name="overrides" label=t("calendar-overrides") value=form.overrides.clone() hint=t("calendar-overrides-hint") rows=3 optional=true/>
            <TextArea name="breaks" label=t("calendar-breaks") value=form.breaks.clone() hint=t("calendar-breaks-hint") rows=2 optional=true/>
            {effective}
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path("agreement") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
        {versions}
    }
}
