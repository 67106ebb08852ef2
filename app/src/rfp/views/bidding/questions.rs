//! What bidders ask, and what all of them are answered.

use chrono::SecondsFormat;
use golive_store::bids::Question;
use leptos::prelude::*;

use crate::{
    i18n::t,
    rfp::about,
    ui::{Badge, Button, Card, Form, FormActions, Look, Prose, TextArea, Tone, Unfold, When},
};

#[component]
pub fn Questions(number: i32, all: Vec<Question>, writes: bool) -> impl IntoView {
    let none = all.is_empty().then(|| view! { <p class="soft pad">{t("rfp-questions-none")}</p> });
    let one = |of: Question| {
        let mut hidden = about(number);
        hidden.push(("question", of.number.to_string()));
        hidden.push(("read", of.answered_at.map(|at| at.to_rfc3339_opts(SecondsFormat::AutoSi, true)).unwrap_or_default()));
        let waits = of.answer.is_none().then(|| view! { <Badge tone=Tone::Warn>{t("rfp-question-waits")}</Badge> });
        let told = of.answer.clone().map(|answer| view! { <Prose text=answer/> });
        let summary = if of.answer.is_some() { t("rfp-answer-again") } else { t("rfp-answer") };
        let form = writes.then(|| {
            view! {
                <Unfold summary button=true>
                    <Form id=format!("answer-{}", of.number) action="/rpc/rfp/answer" hidden>
                        <TextArea name="answer" label=t("rfp-answer") value=of.answer.unwrap_or_default() hint=t("rfp-answer-hint") rows=4/>
                        <FormActions><Button look=Look::Primary>{t("rfp-answer-send")}</Button></FormActions>
                    </Form>
                </Unfold>
            }
        });
        view! {
            <li><div class="grow stack tight">
                <p class="cluster"><b>{t!("bid-question", "number" = of.number)}</b>{waits}<When at=of.asked_at/></p>
                <p dir="auto">{of.body}</p>
                {told}{form}
            </div></li>
        }
    };
    let lines = all.into_iter().map(one).collect_view();
    view! { <Card title=t("bid-questions") flush=true>{none}<ul class="rows">{lines}</ul></Card> }
}
