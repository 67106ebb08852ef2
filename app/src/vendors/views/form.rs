//! The form of a vendor: who they are, and a field a question, each with what to ask.

use golive_domain::{people::Locale, rfp::VendorFact, words::Word as _};
use golive_store::vendors::{VendorRow, VendorView};
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::{t, word},
    rfp::languages,
    ui::{Button, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Overtaken, Said, Select, TextArea},
    web::{Unsaid, Viewer, frame},
};

#[component]
pub fn New() -> impl IntoView {
    view! {
        <Head title=t("vendor-new") note=t("vendor-new-text")/>
        <Form id="vendor" action="/rpc/vendors/add" hidden=vec![("project", frame().key.to_string())]>
            <Fields row=None notes=String::new()/>
            <FormActions>
                <Button look=Look::Primary>{t("action-add")}</Button>
                <LinkButton href=path("") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
pub fn Edit(view: VendorView) -> impl IntoView {
    let mut hidden = about(&view.row);
    hidden.push(("version", view.row.version.to_string()));
    let conflict = Unsaid::edited("vendor").map(|edited| {
        let vocabulary = |field: &str| (field == "language").then_some("language");
        let changes = edited.changes.iter().map(|change| Said::of(change, vocabulary(&change.field), |_| None)).collect();
        view! { <Overtaken who=edited.by changes/> }
    });
    let back = path(&view.row.number.to_string());
    view! {
        <Head title=t!("vendor-edit", "code" = view.row.code.clone())/>
        <Form id="vendor" action="/rpc/vendors/edit" hidden>
            {conflict}
            <Fields row=Some(view.row) notes=view.notes/>
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions>
        </Form>
    }
}

#[component]
fn Fields(row: Option<VendorRow>, notes: String) -> impl IntoView {
    let fresh = row.is_none();
    let of = |get: fn(&VendorRow) -> &str| row.as_ref().map(|row| get(row).to_owned()).unwrap_or_default();
    let [name, country, website] = [of(|row| &row.name), of(|row| &row.country), of(|row| &row.website)];
    let [contact, email, phone] = [of(|row| &row.contact), of(|row| &row.email), of(|row| &row.phone)];
    let language: Locale = row.as_ref().map_or_else(|| Viewer::current().locale, |row| row.language);
    let question = |fact: &VendorFact| {
        let value = row.as_ref().and_then(|row| row.profile.told(*fact)).unwrap_or_default().to_owned();
        view! { <TextArea name=format!("profile[{fact}]") label=word("field-vendor", *fact) hint=word("vendor-ask", *fact) value optional=true rows=3/> }
    };
    let questions = VendorFact::ALL.iter().map(question).collect_view();
    view! {
        <Field name="name" label=t("field-name") value=name maxlength=250 autofocus=fresh/>
        <FormRow>
            <Field name="country" label=t("field-country") value=country maxlength=250 optional=true/>
            <Select name="language" label=t("field-language") options=languages() value=language.to_string() hint=t("vendor-language-hint")/>
        </FormRow>
        <Field name="website" label=t("field-website") value=website placeholder="https://" dir="ltr" maxlength=250 optional=true/>
        <Field name="contact" label=t("field-contact") value=contact hint=t("vendor-contact-hint") maxlength=250 optional=true/>
        <FormRow>
            <Field name="email" label=t("field-email") value=email hint=t("vendor-email-hint") inputmode="email" dir="ltr" optional=true/>
            <Field name="phone" label=t("field-phone") value=phone inputmode="tel" dir="ltr" maxlength=250 optional=true/>
        </FormRow>
        <h2>{t("vendor-profile")}</h2>
        <p class="soft">{t("vendor-profile-text")}</p>
        {questions}
        <TextArea name="notes" label=t("field-notes") hint=t("vendor-notes-hint") value=notes optional=true rows=4/>
    }
}
