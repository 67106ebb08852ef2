//! The form of a working calendar, with what was asked of it before it is saved.

use golive_domain::FieldError;
use golive_store::service::{CalendarView, Moved};
use leptos::prelude::*;

use super::{
    compared::{Compared, Pair, Versions},
    holidays::{AddHolidays, Came},
    moves::Moves,
    path,
    strip::Week,
};
use crate::{
    i18n::t,
    service::{
        api::CalendarForm,
        holidays::{Added, Wanted},
    },
    ui::{Button, DateField, Field, Form, FormActions, FormRow, LinkButton, Look, TextArea},
    web::frame,
};

/// What was asked of a calendar before it is saved.
#[derive(Clone, Debug)]
pub enum CalendarLooked {
    Nothing,
    /// Holidays of a country are among its lines.
    Preset(Added),
    /// Holidays of a file are.
    Feed(Added),
    /// Which open deadlines it would move, and which page of them is shown.
    Moves(Vec<Moved>, u64),
    /// What two of its versions say otherwise.
    Compared(Pair),
    /// It could not be asked; the errors stand at their fields.
    Refused(Vec<FieldError>),
}

#[component]
pub fn CalendarEdit(form: CalendarForm, wanted: Wanted, known: Option<CalendarView>, looked: CalendarLooked) -> impl IntoView {
    let key = frame().key.clone();
    let mut hidden = vec![("project", key.to_string())];
    hidden.push(("id", form.id.clone()));
    let effective = known.is_some().then(|| {
        view! { <DateField name="effective" label=t("agreement-effective") value=crate::i18n::parse_date(&form.effective).ok() hint=t("calendar-effective-hint") optional=true/> }
    });
    let moves = known.is_some().then(|| view! { <Button action=path("calendar/moves")>{t("agreement-look-moves")}</Button> });
    let title = match &known {
        Some(known) => t!("calendar-edit", "name" = known.name.clone()),
        None => t("calendar-new"),
    };
    let looked = match (looked, known.clone()) {
        (CalendarLooked::Nothing | CalendarLooked::Refused(_), _) => ().into_any(),
        (CalendarLooked::Preset(added), _) => view! { <Came added of_file=false/> }.into_any(),
        (CalendarLooked::Feed(added), _) => view! { <Came added of_file=true/> }.into_any(),
        (CalendarLooked::Moves(moved, page), _) => view! { <Moves moved page form="calendar" action=path("calendar/moves")/> }.into_any(),
        (CalendarLooked::Compared(pair), Some(known)) => view! { <Compared known pair/> }.into_any(),
        (CalendarLooked::Compared(_), None) => ().into_any(),
    };
    let rows = u32::try_from(form.holidays.lines().count().clamp(6, 24)).unwrap_or(6);
    view! {
        <div class="head"><div><h1>{title}</h1><p class="soft">{t("calendar-note")}</p></div></div>
        {looked}
        <Form id="calendar" action="/rpc/service/save-calendar" hidden wide=true>
            // Enter in a field saves: a form is sent by its first button, and those below only look.
            <button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">{t("action-save")}</button>
            <FormRow>
                <Field name="name" label=t("field-name") value=form.name.clone() maxlength=250/>
                <Field name="zone" label=t("calendar-zone") value=form.zone.clone() hint=t("calendar-zone-hint") dir="ltr"/>
            </FormRow>
            <Week day=form.day.clone()/>
            <TextArea name="holidays" label=t("calendar-holidays") value=form.holidays.clone() hint=t("calendar-off-hint") rows optional=true/>
            <AddHolidays wanted/>
            <TextArea name="overrides" label=t("calendar-overrides") value=form.overrides.clone() hint=t("calendar-overrides-hint") rows=3 optional=true/>
            <TextArea name="breaks" label=t("calendar-breaks") value=form.breaks.clone() hint=t("calendar-breaks-hint") rows=2 optional=true/>
            {effective}
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                {moves}
                <LinkButton href=path("agreement") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
        {known.map(|known| view! { <Versions known/> })}
    }
}
