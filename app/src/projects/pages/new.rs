//! `/projects/new`: a project begins.

use axum::response::Response;
use golive_domain::{
    Error,
    money::Currency,
    people::CalendarKind,
    projects::{Methodology, ProjectSize},
    words::Word as _,
};
use leptos::prelude::*;

use super::Head;
use crate::{
    Problem,
    i18n::{Formats, t},
    ui::{Button, Checkbox, Choice, Combobox, Field, Form, FormActions, FormRow, LinkButton, Look, Segments, Select},
    web::{Page, Visit},
};

pub async fn new(visit: Visit) -> Response {
    let me = visit.viewer.me.clone();
    visit
        .show(async |_| match me {
            None => Err(Problem(Error::SignedOut)),
            Some(me) if !me.administrator => Err(Problem(Error::Forbidden)),
            Some(_) => Ok(Page::new("projects-new", || view! { <NewProject/> })),
        })
        .await
}

/// The zones offered first; any other is taken too.
const USUAL_ZONES: [&str; 8] =
    ["Asia/Tehran", "Europe/Warsaw", "Europe/Kyiv", "Europe/Berlin", "Europe/London", "Asia/Dubai", "Asia/Istanbul", "UTC"];

#[component]
fn NewProject() -> impl IntoView {
    let calendar = Formats::current().calendar;
    let (zone, currency) = match calendar {
        CalendarKind::Jalali => ("Asia/Tehran", Currency::IRR),
        CalendarKind::Gregorian => ("Europe/Warsaw", Currency::EUR),
    };
    view! {
        <Head title=t("projects-new") about=t("projects-new-about")/>
        <Form id="new-project" action="/rpc/projects/create">
            <Field name="name" label=t("field-project-name") autofocus=true/>
            <Field name="key" label=t("field-project-key") hint=t("projects-key-hint") class="narrow" dir="ltr" maxlength=10/>
            <Segments name="size" label=t("field-size") options={Choice::words::<ProjectSize>("project-size")} value=ProjectSize::Medium.as_str() show_label=true/>
            <Segments
                name="methodology" label=t("field-methodology") options={Choice::words::<Methodology>("methodology")}
                value=Methodology::Agile.as_str() show_label=true
            />
            <FormRow>
                <Select
                    name="calendar" label=t("field-calendar") options={Choice::words::<CalendarKind>("calendar-kind")}
                    value=calendar.as_str() hint=t("projects-calendar-hint")
                />
                <Combobox
                    name="time_zone" label=t("field-time-zone") value=zone hint=t("projects-zone-hint")
                    suggestions=USUAL_ZONES.map(str::to_owned).to_vec()
                />
            </FormRow>
            <Combobox
                name="currency" label=t("field-currency") value=currency.to_string() hint=t("projects-currency-hint") class="narrow"
                suggestions=Currency::USUAL.iter().map(Currency::to_string).collect()
            />
            <Checkbox name="manage" label=t("projects-manage") note=t("projects-manage-note") checked=true/>
            <FormActions>
                <Button look=Look::Primary>{t("projects-create")}</Button>
                <LinkButton href="/projects" look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}
