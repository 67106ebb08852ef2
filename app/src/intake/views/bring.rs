//! Choosing a file of old tickets.

use leptos::prelude::*;

use super::path;
use crate::{
    i18n::t,
    ui::{Button, FileField, Form, FormActions, Head, LinkButton, Look},
};

#[component]
pub fn Bring() -> impl IntoView {
    view! {
        <Head title=t("ticket-import") note=t("ticket-import-text")/>
        <Form id="ticket-import" action=path("import") files=true>
            <FileField name="file" label=t("ticket-import-file") hint=t("ticket-import-file-hint") accept=".csv,.xlsx"/>
            <FormActions>
                <Button look=Look::Primary>{t("tests-import-try")}</Button>
                <LinkButton href=path("rules") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}
