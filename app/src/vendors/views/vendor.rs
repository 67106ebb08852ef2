//! One vendor: what is known question by question, what the buyer notes, what happened.

use golive_domain::{access::Permission, rfp::VendorFact, words::Word as _};
use golive_store::vendors::{VendorRow, VendorView};
use leptos::prelude::*;

use super::{Line, Told, about, known_of, path};
use crate::{
    events::RecordHistory,
    i18n::{t, word},
    ui::{Badge, Card, Fact, Facts, Key, LinkButton, Meter, PostButton, Prose, When},
    web::frame,
};

#[component]
pub fn VendorPage(view: VendorView) -> impl IntoView {
    let row = view.row;
    let writes = frame().may(Permission::VendorWrite);
    let edit = (writes && !row.archived)
        .then(|| view! { <LinkButton href=path(&format!("{}/edit", row.number)) icon="edit">{t("action-edit")}</LinkButton> });
    let (rest, label) = if row.archived { ("restore", t("action-restore")) } else { ("archive", t("action-archive")) };
    let rest = writes.then(|| view! { <PostButton action=format!("/rpc/vendors/{rest}") hidden=about(&row) label icon="archive"/> });
    let gone = row.archived.then(|| view! { <Badge>{t("vendor-archived-mark")}</Badge> });
    let notes = match view.notes.trim().is_empty() {
        true => view! { <p class="soft">{t("vendor-notes-none")}</p> }.into_any(),
        false => view! { <Prose text=view.notes/> }.into_any(),
    };
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=row.code.clone()/>{gone}<a href=path("")>{t("vendors-title")}</a></p>
                        <h1 class="item-title" dir="auto">{row.name.clone()}</h1>
                    </div>
                    <div class="actions">{edit}{rest}</div>
                </div>
                <Profile row=row.clone()/>
                <Card title=t("field-notes")>{notes}<p class="soft"><small>{t("vendor-notes-hint")}</small></p></Card>
                <section><h2>{t("ticket-history")}</h2><RecordHistory lines=view.history/></section>
            </div>
            <aside class="side" aria-label=t("ticket-facts")><Side row/></aside>
        </div>
    }
}

/// Every question; where nothing is known, what to ask.
#[component]
fn Profile(row: VendorRow) -> impl IntoView {
    let question = |fact: &VendorFact| {
        let ask = row.profile.told(*fact).is_none().then(|| view! { <p class="soft">{word("vendor-ask", *fact)}</p> });
        view! { <section data-fact=fact.as_str()><h3>{word("field-vendor", *fact)}</h3><Told profile=row.profile.clone() fact=*fact/>{ask}</section> }
    };
    let questions = VendorFact::ALL.iter().map(question).collect_view();
    view! { <Card title=t("vendor-profile")><div class="stack">{questions}</div></Card> }
}

#[component]
fn Side(row: VendorRow) -> impl IntoView {
    let known = known_of(&row.profile);
    let (is, all) = (row.profile.known() as f64, VendorFact::ALL.len() as f64);
    let email = match row.email.as_str() {
        "" => view! { <Line text=String::new()/> }.into_any(),
        email => view! { <a href=format!("mailto:{email}") dir="ltr">{email.to_owned()}</a> }.into_any(),
    };
    view! {
        <Card title=t("ticket-facts")>
            <Facts>
                <Fact label=t("vendor-known")>{known.clone()}" "<Meter value=is max=all label=t("vendor-known") text=known/></Fact>
                <Fact label=t("field-country")><Line text=row.country/></Fact>
                <Fact label=t("field-language")>{row.language.own_name()}</Fact>
                <Fact label=t("field-website")><Website of=row.website/></Fact>
                <Fact label=t("field-contact")><Line text=row.contact/></Fact>
                <Fact label=t("field-email")>{email}</Fact>
                <Fact label=t("field-phone")><Line text=row.phone/></Fact>
                <Fact label=t("vendor-updated")><When at=row.updated_at/></Fact>
            </Facts>
        </Card>
    }
}

/// A link where it is an address of the web; anything else is a text.
#[component]
fn Website(of: String) -> impl IntoView {
    match of.starts_with("https://") || of.starts_with("http://") {
        true => view! { <a href=of.clone() rel="noopener noreferrer" dir="ltr">{of.clone()}</a> }.into_any(),
        false => view! { <Line text=of/> }.into_any(),
    }
}
