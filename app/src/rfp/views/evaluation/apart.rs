//! Marks that lie apart: what was given, what was agreed on, who signs it.
//!
//! Each form carries the id of what stands beside it, so that nobody signs or overwrites what they have not read.

use golive_store::{Paged, scores::Apart};
use leptos::prelude::*;

use crate::{
    i18n::{list, number, t},
    rfp::{about, judged::called},
    ui::{Badge, Button, Card, Field, Form, FormActions, Look, Pager, PostButton, Table, TextArea, Tone, Unfold},
};

/// The query's name of the page.
pub const PAGE: &str = "apart";

#[component]
pub fn AllApart(number: i32, apart: Paged<Apart>, open: bool, scale: u32) -> impl IntoView {
    let Paged { rows, total, page, size } = apart;
    let none = rows.is_empty().then(|| view! { <p class="soft pad">{t("rfp-apart-none")}</p> });
    let lines = rows.into_iter().enumerate().map(|(at, of)| view! { <OneApart of at number open scale/> }).collect_view();
    view! {
        <Card title=t("rfp-apart") flush=true>
            <p class="soft pad">{t("rfp-apart-text")}</p>{none}<ul class="rows">{lines}</ul>
            <Pager page size total param=PAGE label=t("rfp-apart")/>
        </Card>
    }
}

/// `at` tells it from the others on the page: a part's key may hold what no id can.
#[component]
fn OneApart(of: Apart, at: usize, number: i32, open: bool, scale: u32) -> impl IntoView {
    let part = called(&of.criterion, &of.part);
    let mut hidden = about(number);
    hidden.extend([("bidder", of.bidder.to_string()), ("part", of.part.key())]);
    let marks = of.marks.iter().map(|(who, mark, reason)| {
        let told = mark.map_or_else(|| t("rfp-abstains"), number_of);
        view! { <tr><th scope="row">{who.name.clone()}</th><td class="num">{told}</td><td dir="auto">{reason.clone()}</td></tr> }
    });
    let marks = marks.collect_view();
    let read = of.agreed.as_ref().map(|agreed| agreed.id.to_string()).unwrap_or_default();
    hidden.push(("read", read));
    let agreed = of.agreed.clone().map(|agreed| {
        let hidden = hidden.clone();
        let waits = (!agreed.waits.is_empty())
            .then(|| view! { <span class="soft">{t!("rfp-waits-for", "names" = list(agreed.waits.iter().map(|who| who.name.clone())))}</span> });
        let sign = (agreed.own && open)
            .then(|| view! { <PostButton action="/rpc/rfp/sign-consensus" hidden label=t("rfp-sign") look=Look::Primary small=true icon="check"/> });
        view! { <p class="cluster"><b>{t!("rfp-agreed-on", "mark" = agreed.mark)}</b><bdi>{agreed.reason}</bdi>{waits}{sign}</p> }
    });
    let how = if of.spread == 0 { t("rfp-no-mark") } else { t!("rfp-spread", "spread" = of.spread) };
    let write = open.then(|| {
        view! {
            <Unfold summary=t("rfp-agree") button=true>
                <Form id=format!("agree-{at}") action="/rpc/rfp/agree" hidden>
                    <Field name="mark" label=t!("rfp-mark-to", "scale" = scale) class="narrow" dir="ltr" inputmode="numeric"/>
                    <TextArea name="reason" label=t("rfp-mark-reason") rows=2/>
                    <FormActions><Button look=Look::Primary>{t("rfp-agree")}</Button></FormActions>
                </Form>
            </Unfold>
        }
    });
    view! {
        <li><div class="grow stack tight">
            <p class="cluster"><b><bdi>{of.name.clone()}</bdi></b><span dir="auto">{part.clone()}</span><Badge tone=Tone::Warn>{how}</Badge></p>
            <Table id=format!("marks-{at}") caption=t!("rfp-marks-of", "name" = of.name.clone(), "part" = part.clone()) quiet_caption=true dense=true><tbody>{marks}</tbody></Table>
            {agreed}{write}
        </div></li>
    }
}

fn number_of(mark: u32) -> String {
    number(i64::from(mark))
}
