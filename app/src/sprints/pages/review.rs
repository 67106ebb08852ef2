//! The review: the product owner's yes or no, and what was learnt.

use golive_domain::access::Permission;
use golive_store::sprints::{Card as Item, Review};
use leptos::prelude::*;

use super::parts::{Follows, Head, Leaf, Row, may, sent};
use crate::{
    i18n::t,
    ui::{Button, Card, Form, FormActions, Look, PostButton, TextArea, Unfold},
};

#[component]
pub fn TheReview(review: Review) -> impl IntoView {
    let sprint = review.sprint.clone();
    let number = sprint.number;
    let decides = may(Permission::ItemAccept);
    let waiting = review.waiting.len();
    let wanted = decides && waiting > 0;
    let empty = review.waiting.is_empty().then(|| view! { <p class="pad soft">{t("review-nothing-waits")}</p> });
    let rows = review.waiting.iter().cloned().map(|card| view! { <Waiting card number decides/> }).collect_view();
    let only = (!decides && waiting > 0).then(|| view! { <p class="pad soft">{t("review-product-owner-only")}</p> });
    view! {
        <Head sprint title=t!("sprint-review-title", "number" = number) current=Some(Leaf::Review)>
            <span class="soft num" data-region="review">{t!("review-waiting", "count" = waiting)}</span>
        </Head>
        <div class="stack">
            <Card title=t("review-done") flush=true wanted>
                <ol class="items review" data-region="review">{rows}</ol>
                <div data-region="review">{empty}{only}</div>
            </Card>
            <Done of=review.definition_of_done.clone()/>
            <div class="stack" data-region="review">
                <Plain title=t("review-accepted") cards=review.accepted.clone()/>
                <Plain title=t("review-open") cards=review.open.clone()/>
            </div>
            <Notes review/>
        </div>
        <Follows region="review"/>
    }
}

#[component]
fn Waiting(card: Item, number: i32, decides: bool) -> impl IntoView {
    let mut hidden = sent(number);
    hidden.push(("item", card.id.to_string()));
    let (code, id) = (card.code.clone(), card.id.to_string());
    let verdict = decides.then(|| {
        let form = format!("reject-{code}");
        view! {
            <div class="verdict">
                <PostButton action="/rpc/sprints/accept" hidden=hidden.clone() label=t("action-accept") small=true icon="check"/>
            </div>
            <Unfold class="verdict" summary=t("action-reject") button=true>
                <Form id=form action="/rpc/sprints/reject" hidden>
                    <TextArea name="reason" label=t!("review-why", "code" = code) hint=t("review-why-hint") rows=2/>
                    <FormActions><Button small=true look=Look::Danger>{t("review-reject")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! { <li class="row" data-item=id><Row card/>{verdict}</li> }
}

/// What the project calls done, to hold the work against.
#[component]
fn Done(of: Vec<String>) -> impl IntoView {
    (!of.is_empty()).then(|| {
        let lines = of.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
        view! { <Unfold summary=t("review-definition-of-done")><ul class="list">{lines}</ul></Unfold> }
    })
}

#[component]
fn Plain(title: String, cards: Vec<Item>) -> impl IntoView {
    (!cards.is_empty()).then(|| {
        let rows = cards.into_iter().map(|card| view! { <li class="row"><Row card/></li> }).collect_view();
        view! { <Card title flush=true><ol class="items">{rows}</ol></Card> }
    })
}

#[component]
fn Notes(review: Review) -> impl IntoView {
    let number = review.sprint.number;
    let mut hidden = sent(number);
    hidden.push(("version", review.sprint.version.to_string()));
    if may(Permission::RetrospectiveWrite) {
        view! {
            <Card title=t("review-notes")>
                <Form id="notes" action="/rpc/sprints/notes" hidden>
                    <TextArea name="review" label=t("review-said") value=review.notes.review optional=true rows=5/>
                    <TextArea name="retrospective" label=t("review-learnt") hint=t("review-learnt-hint") value=review.notes.retrospective optional=true rows=7/>
                    <FormActions><Button>{t("action-save")}</Button></FormActions>
                </Form>
            </Card>
        }
        .into_any()
    } else {
        view! { <super::report::NotesRead said=review.notes.review learnt=review.notes.retrospective/> }.into_any()
    }
}
