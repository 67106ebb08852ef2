//! The form of an addendum.

use golive_store::rfp::RfpView;
use leptos::prelude::*;

use crate::{
    i18n::t,
    rfp::about,
    ui::{Button, Card, DateField, Field, Form, FormActions, FormRow, Look, TextArea, Unfold},
    web::frame,
};

#[component]
pub fn Amend(view: RfpView) -> impl IntoView {
    let mut hidden = about(view.row.number);
    hidden.push(("version", view.row.version.to_string()));
    view! {
        <Card title=t("rfp-amend")>
            <Unfold summary=t("rfp-amend") button=true>
                <Form id="amend" action="/rpc/rfp/amend" hidden>
                    <TextArea name="body" label=t("rfp-amend-body") hint=t("rfp-amend-hint") rows=6/>
                    <FormRow>
                        <DateField name="deadline" label=t("rfp-amend-deadline") value=None hint=t!("rfp-amend-notice", "days" = view.row.notice_days) optional=true/>
                        <Field name="time" label=t("rfp-deadline-time") value="17:00" class="narrow" dir="ltr" hint=t!("rfp-zone-hint", "zone" = frame().time_zone.clone())/>
                    </FormRow>
                    <FormActions><Button look=Look::Primary>{t("rfp-amend-send")}</Button></FormActions>
                </Form>
            </Unfold>
        </Card>
    }
}
