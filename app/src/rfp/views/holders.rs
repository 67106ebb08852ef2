//! Who holds a key to the bids, and the viewer's own phrase.

use golive_domain::{access::Permission, rfp::RfpState};
use golive_store::{
    backlog::PersonRef,
    rfp::{HolderRow, RfpView},
};
use leptos::prelude::*;

use super::about;
use crate::{
    i18n::t,
    ui::{Badge, Button, Card, Choice, Field, Form, FormActions, Look, PostButton, Select, Tone, Unfold, Who},
    web::frame,
};

/// `people` may be named.
#[component]
pub fn Holders(view: RfpView, people: Vec<PersonRef>) -> impl IntoView {
    let number = view.row.number;
    let is_open = matches!(view.row.state, RfpState::Draft | RfpState::InApproval);
    let names = is_open && frame().may(Permission::RfpWrite);
    let none = view.holders.is_empty().then(|| view! { <p class="soft pad">{t("rfp-holder-none")}</p> });
    let own = view.holders.iter().find(|holder| holder.own && is_open).cloned();
    let options = people.into_iter().filter(|who| view.holders.iter().all(|holder| holder.person.id != who.id));
    let options: Vec<Choice> = options.map(|who| Choice::new(who.id.to_string(), who.name)).collect();
    let lines = view.holders.into_iter().map(|holder| view! { <Line holder number names/> }).collect_view();
    let add = names.then(|| {
        view! {
            <Unfold summary=t("rfp-holder-add") button=true>
                <Form id="holder" action="/rpc/rfp/name-holder" hidden=about(number)>
                    <Select name="person" label=t("rfp-holder-add") options blank=t("choose-none")/>
                    <FormActions><Button>{t("rfp-holder-add")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    let phrase = own.map(|_| view! { <Own number/> });
    view! {
        <Card title=t("rfp-holders") flush=true>
            <p class="soft pad">{t!("rfp-holders-text", "threshold" = view.row.threshold)}</p>
            {none}
            <ul class="rows">{lines}</ul>
            <div class="pad stack">{phrase}{add}</div>
        </Card>
    }
}

#[component]
fn Line(holder: HolderRow, number: i32, names: bool) -> impl IntoView {
    let mark = match holder.ready_at {
        Some(_) => view! { <Badge tone=Tone::Good>{t("rfp-holder-ready")}</Badge> }.into_any(),
        None => view! { <Badge tone=Tone::Warn>{t("rfp-holder-waits")}</Badge> }.into_any(),
    };
    let drop = names.then(|| {
        let mut hidden = about(number);
        hidden.push(("person", holder.person.id.to_string()));
        view! { <PostButton action="/rpc/rfp/dismiss-holder" hidden label=t("rfp-holder-drop") look=Look::Quiet small=true/> }
    });
    view! { <li><span class="grow"><Who name=holder.person.name id=Some(holder.person.id)/></span>{mark}{drop}</li> }
}

/// The phrase is never sent back: a refused form has it empty.
#[component]
fn Own(number: i32) -> impl IntoView {
    view! {
        <Form id="phrase" action="/rpc/rfp/choose-phrase" hidden=about(number)>
            <p>{t("rfp-phrase-text")}</p>
            <Field name="secret" label=t("rfp-phrase") kind="password" autocomplete="new-password"/>
            <Field name="secret_again" label=t("rfp-phrase-again") kind="password" autocomplete="new-password"/>
            <FormActions><Button look=Look::Primary>{t("rfp-phrase-save")}</Button></FormActions>
        </Form>
    }
}
