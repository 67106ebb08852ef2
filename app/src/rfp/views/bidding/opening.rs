//! The opening: how far it is, and the holder's own phrase.

use golive_domain::rfp::{Envelope, RfpState};
use golive_store::{
    bids::{EnvelopeProgress, Opening, UnopenedBid},
    rfp::RfpView,
};
use leptos::prelude::*;

use super::super::path;
use crate::{
    i18n::{list, t, word},
    rfp::about,
    ui::{Badge, Button, Card, Field, Form, FormActions, LinkButton, Look, Notice, Tone, When},
};

#[component]
pub fn OpeningCard(view: RfpView, opening: Opening) -> impl IntoView {
    let row = view.row.clone();
    let holds = view.holders.iter().any(|holder| holder.own);
    let answers_due = opening.due && matches!(row.state, RfpState::Published | RfpState::Closed);
    let prices_due = row.state == RfpState::Evaluated;
    // Below the technical minimum a price stays under seal.
    let (all, passed) = (opening.bids, opening.passed);
    let told = match row.state {
        // It is over: nothing waits for a phrase any more.
        RfpState::Awarded | RfpState::Cancelled => None,
        _ if !opening.due => Some(t("rfp-sealed-text")),
        _ if all == 0 => Some(t("rfp-opening-none")),
        RfpState::Evaluated if opening.prices.opened == passed => None,
        RfpState::Evaluated => Some(t!("rfp-opening-text", "count" = passed, "threshold" = opening.threshold)),
        _ if opening.answers.opened == all => Some(t("rfp-prices-later")),
        _ => Some(t!("rfp-opening-text", "count" = all, "threshold" = opening.threshold)),
    };
    let told = told.map(|told| view! { <Notice><p>{told}</p></Notice> });
    let base = path(&row.number.to_string());
    let rates = (!view.judging.foreign(row.currency).is_empty())
        .then(|| view! { <LinkButton href=format!("{base}/rates") icon="edit" small=true>{t("rfp-rates")}</LinkButton> });
    let published = opening
        .due
        .then(|| view! { <LinkButton href=format!("{base}/commitments") icon="check" small=true>{t("bid-commitments")}</LinkButton> });
    let part = move |part: Envelope, opened: EnvelopeProgress, of: usize, due: bool| {
        let by = opened.by.iter().map(|who| who.name.clone()).collect::<Vec<_>>();
        let by = (!by.is_empty()).then(|| view! { <p class="soft">{t!("rfp-opened-by", "names" = list(by))}</p> });
        let whole = of > 0 && opened.opened == of;
        let when = opened.at.map(|at| view! { " "<When at/> });
        let mark = whole.then(|| view! { <Badge tone=Tone::Good>{t("rfp-opened-whole")}</Badge>{when} });
        let mut hidden = about(row.number);
        hidden.push(("part", part.to_string()));
        let form = (holds && due && !whole && of > 0).then(|| {
            view! {
                <Form id=format!("open-{part}") action="/rpc/rfp/open" hidden>
                    <Field name="secret" label=t("rfp-phrase") kind="password" autocomplete="off"/>
                    <FormActions><Button look=Look::Primary>{t("rfp-open")}</Button></FormActions>
                </Form>
            }
        });
        view! { <section class="stack tight"><h3 class="cluster">{word("bid-envelope", part)}" "{mark}</h3>{by}{form}</section> }
    };
    let unopened = (!opening.unopened.is_empty()).then(|| view! { <Unopened bids=opening.unopened/> });
    view! {
        <Card title=t("rfp-opening")>
            <div class="stack">
                {told}{unopened}
                {part(Envelope::Answers, opening.answers, all, answers_due)}
                {part(Envelope::Prices, opening.prices, passed, prices_due)}
                <div class="cluster">{rates}{published}</div>
            </div>
        </Card>
    }
}

/// Bids that did not open, and why: the others did.
#[component]
fn Unopened(bids: Vec<UnopenedBid>) -> impl IntoView {
    let one = |bid: UnopenedBid| {
        let (part, why) = (word("bid-envelope", bid.part), word("rfp-unopened", bid.why));
        view! { <li><b dir="auto">{bid.name}</b>" ("{part}"): "{why}</li> }
    };
    let lines = bids.into_iter().map(one).collect_view();
    view! { <Notice tone=Tone::Bad><p>{t("rfp-unopened")}</p><ul>{lines}</ul></Notice> }
}
