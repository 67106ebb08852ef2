//! One request: how far it is written, what it lacks, who signs.

use golive_domain::{
    Say,
    access::Permission,
    rfp::{RfpDeed, RfpState, Section},
};
use golive_store::{
    backlog::PersonRef,
    rfp::{RfpView, SectionView},
};
use leptos::prelude::*;

use super::{CompletenessMark, about, holders::Holders, paper::PaperLinks, path, signatures::Signatures};
use crate::{
    events::RecordHistory,
    i18n::{exact, say, t, word},
    islands::Live,
    ui::{
        Badge, Button, Card, Fact, Facts, Field, Form, FormActions, Key, LinkButton, Look, Notice, PostButton, StateOf, Tone, Unfold, When,
    },
    web::frame,
};

#[component]
pub fn Whole(view: RfpView, people: Vec<PersonRef>) -> impl IntoView {
    let frame = frame();
    let row = view.row.clone();
    let number = row.number;
    let base = path(&number.to_string());
    let sections = view.sections.iter().cloned().map(|of| view! { <SectionLine of base=base.clone() view=view.clone()/> }).collect_view();
    let ended = (row.state == RfpState::Cancelled).then(|| {
        let why = view.ended_why.clone();
        view! { <Notice tone=Tone::Warn><p>{t("rfp-was-cancelled")}" "<bdi>{why}</bdi></p></Notice> }
    });
    let lacks = (!view.lacks.is_empty()).then(|| view! { <Lacks lacks=view.lacks.clone()/> });
    let signed = (row.edition > 0).then(|| view! { <Signatures view=view.clone()/> });
    view! {
        <div class="two">
            <div class="stack">
                <div class="head">
                    <div>
                        <p class="soft cluster"><Key of=row.code.clone()/><StateOf of=row.state prefix="rfp-state"/><Badge>{row.language.own_name()}</Badge></p>
                        <h1 class="item-title" dir="auto">{row.title.clone()}</h1>
                    </div>
                    <div class="actions"><Deeds view=view.clone()/></div>
                </div>
                {ended}
                <Card title=t("rfp-sections") flush=true><ol class="rows">{sections}</ol></Card>
                {signed}
                <Holders view=view.clone() people/>
                <section data-region="rfp"><h2>{t("ticket-history")}</h2><RecordHistory lines=view.history.clone()/></section>
            </div>
            <aside class="side" aria-label=t("ticket-facts")>{lacks}<Side view/></aside>
        </div>
        <Live project=frame.key.to_string() region="rfp".to_owned()/>
    }
}

#[component]
fn SectionLine(of: SectionView, base: String, view: RfpView) -> impl IntoView {
    let href = match of.section {
        Section::Requirements => format!("{base}/requirements"),
        Section::Criteria => format!("{base}/criteria"),
        _ => format!("{base}/sections/{}", of.section),
    };
    let note = match of.section {
        Section::Requirements => t!("rfp-asks-count", "count" = view.requirements),
        Section::Criteria => t!("rfp-criteria-count", "count" = view.judging.criteria.len()),
        section => t(&format!("rfp-about-{section}")),
    };
    let by = of.updated_at.map(|at| {
        let name = of.author.as_ref().map(|author| author.name.clone()).unwrap_or_default();
        view! { <small><bdi>{name}</bdi>" · "<When at/></small> }
    });
    view! {
        <li>
            <span class="grow"><a href=href><b>{word("rfp-section", of.section)}</b></a><br/><small class="soft">{note}</small></span>
            {by}
            <CompletenessMark of=of.completeness/>
        </li>
    }
}

/// What stands in the way of publication.
#[component]
fn Lacks(lacks: Vec<Say>) -> impl IntoView {
    let count = lacks.len();
    let lines = lacks.into_iter().map(|lack| view! { <li>{say(&lack)}</li> }).collect_view();
    view! { <Card title=t!("rfp-lacks", "count" = count)><ol class="lacks">{lines}</ol></Card> }
}

#[component]
fn Side(view: RfpView) -> impl IntoView {
    let row = view.row;
    let base = path(&row.number.to_string());
    let deadline = match row.deadline {
        Some(at) => view! { <span>{exact(at)}</span> }.into_any(),
        None => view! { <span class="soft">{t("rfp-deadline-none")}</span> }.into_any(),
    };
    let edit =
        view.writes.then(|| view! { <LinkButton href=format!("{base}/facts") icon="edit" small=true>{t("action-edit")}</LinkButton> });
    let bidding = row
        .state
        .is_out()
        .then(|| view! { <LinkButton href=format!("{base}/bidding") icon="users" small=true>{t("rfp-bidding")}</LinkButton> });
    let judging = row
        .state
        .is_out()
        .then(|| view! { <LinkButton href=format!("{base}/judging") icon="check" small=true>{t("rfp-evaluation")}</LinkButton> });
    let award = matches!(row.state, RfpState::Evaluated | RfpState::Awarded)
        .then(|| view! { <LinkButton href=format!("{base}/award") icon="check" small=true>{t("award")}</LinkButton> });
    let editions = (row.edition > 0)
        .then(|| view! { <LinkButton href=format!("{base}/editions") icon="clock" small=true>{t("rfp-editions")}</LinkButton> });
    view! {
        <Card title=t("ticket-facts")>
            <div class="stack tight">
                <Facts>
                    <Fact label=t("rfp-deadline")>{deadline}</Fact>
                    <Fact label=t("field-currency")>{row.currency.to_string()}</Fact>
                    <Fact label=t("field-notice-days")>{crate::i18n::number(i64::from(row.notice_days))}</Fact>
                    <Fact label=t("field-threshold")>{crate::i18n::number(i64::from(row.threshold))}</Fact>
                    <Fact label=t("rfp-edition")>{crate::i18n::number(i64::from(row.edition))}</Fact>
                </Facts>
                <div class="cluster">{edit}{bidding}{judging}{award}{editions}<PaperLinks number=row.number/></div>
            </div>
        </Card>
    }
}

/// What can be done with it as it stands.
#[component]
fn Deeds(view: RfpView) -> impl IntoView {
    let frame = frame();
    let (number, state) = (view.row.number, view.row.state);
    let may = |permission, deed| frame.may(permission) && state.after(deed).is_ok();
    let offer = may(Permission::RfpWrite, RfpDeed::Offer).then(|| {
        let mut hidden = about(number);
        hidden.push(("version", view.row.version.to_string()));
        view! { <PostButton action="/rpc/rfp/offer" hidden label=t("rfp-offer") look=Look::Primary icon="check"/> }
    });
    let back = may(Permission::RfpWrite, RfpDeed::TakeBack)
        .then(|| view! { <PostButton action="/rpc/rfp/take-back" hidden=about(number) label=t("rfp-take-back") icon="edit"/> });
    let publish = (may(Permission::RfpPublish, RfpDeed::Publish) && view.lacks.is_empty()).then(|| {
        let mut hidden = about(number);
        hidden.push(("version", view.row.version.to_string()));
        view! { <PostButton action="/rpc/rfp/publish" hidden label=t("rfp-publish") look=Look::Primary icon="check"/> }
    });
    let cancel = may(Permission::RfpPublish, RfpDeed::Cancel).then(|| {
        view! {
            <Unfold summary=t("rfp-cancel") button=true>
                <Form id="cancel" action="/rpc/rfp/cancel" hidden=about(number)>
                    <Field name="why" label=t("rfp-cancel-why") hint=t("rfp-cancel-hint") maxlength=250/>
                    <FormActions><Button look=Look::Danger>{t("rfp-cancel")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! { {back}{offer}{publish}{cancel} }
}
