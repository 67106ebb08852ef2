//! Vendors side by side, question by question.

use golive_domain::{
    rfp::{COMPARED, VendorFact},
    words::Word as _,
};
use golive_store::vendors::VendorRow;
use leptos::prelude::*;

use super::{Line, Told, known_of, path};
use crate::{
    i18n::{t, word},
    ui::{EmptyState, Head, LinkButton, Table},
};

/// Without rows it says how many are to be chosen.
#[component]
pub fn Compare(rows: Vec<VendorRow>) -> impl IntoView {
    let back = || view! { <LinkButton href=path("") icon="list">{t("vendors-compare-choose")}</LinkButton> };
    let body = if rows.is_empty() {
        let text = t!("vendors-compare-text", "from" = *COMPARED.start(), "to" = *COMPARED.end());
        view! { <EmptyState icon="board" title=t("vendors-compare-none") text>{back()}</EmptyState> }.into_any()
    } else {
        view! { <div class="card"><Sides rows/></div> }.into_any()
    };
    view! { <Head title=t("vendors-compared") note=t("vendors-compared-text")>{back()}</Head>{body} }
}

#[component]
fn Sides(rows: Vec<VendorRow>) -> impl IntoView {
    let name = |row: &VendorRow| view! { <th scope="col"><a href=path(&row.number.to_string()) dir="auto">{row.name.clone()}</a></th> };
    let names = rows.iter().map(name).collect_view();
    let known = rows.iter().map(|row| view! { <td>{known_of(&row.profile)}</td> }).collect_view();
    let countries = rows.iter().map(|row| view! { <td><Line text=row.country.clone()/></td> }).collect_view();
    let languages = rows.iter().map(|row| view! { <td>{row.language.own_name()}</td> }).collect_view();
    let contacts = rows.iter().map(|row| view! { <td><Line text=row.contact.clone()/></td> }).collect_view();
    let question = |fact: &VendorFact| {
        let told = rows.iter().map(|row| view! { <td><Told profile=row.profile.clone() fact=*fact/></td> }).collect_view();
        view! { <tr><th scope="row">{word("field-vendor", *fact)}</th>{told}</tr> }
    };
    let questions = VendorFact::ALL.iter().map(question).collect_view();
    view! {
        <Table caption=t("vendors-compared") quiet_caption=true class="sides">
            <thead><tr><th scope="col">{t("vendor-question")}</th>{names}</tr></thead>
            <tbody>
                <tr><th scope="row">{t("vendor-known")}</th>{known}</tr>
                <tr><th scope="row">{t("field-country")}</th>{countries}</tr>
                <tr><th scope="row">{t("field-language")}</th>{languages}</tr>
                <tr><th scope="row">{t("field-contact")}</th>{contacts}</tr>
                {questions}
            </tbody>
        </Table>
    }
}
