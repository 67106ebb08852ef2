//! Answering requirement by requirement. What was typed is kept as it was typed, under the own key, and what cannot be read is told beside it.

use golive_domain::rfp::{AnswerCode, Worked};
use golive_store::{
    bids::{Draft, Kept, Tender, fingerprint},
    rfp::RfpBodyRequirement,
};
use leptos::prelude::*;

use super::{Over, Parts, about, named_in, path, rest::RestForm};
use crate::{
    i18n::{say, t, word},
    keyed::keyed,
    ui::{
        Badge, Button, Checkbox, Choice, Field, Form, FormActions, FormRow, Head, LinkButton, Look, Notice, Pager, Prose, Select, TextArea,
        Tone,
    },
};

/// Requirements on one page.
const PER_PAGE: usize = 20;

/// `page` is the number of a page of requirements, or `rest`.
#[component]
pub fn Answers(tender: Tender, draft: Draft, page: String) -> impl IntoView {
    let total = tender.body.requirements.len();
    let is_rest = page == "rest";
    let pages = total.div_ceil(PER_PAGE).max(1);
    let number = page.parse::<usize>().unwrap_or(1).clamp(1, pages);
    let current = if is_rest { "answers?page=rest" } else { "answers" };
    let shut = (!tender.open).then(|| view! { <Notice><p>{t("bid-over")}</p></Notice> });
    let body = if is_rest {
        view! { <RestForm tender=tender.clone() rest=draft.rest beside=draft.rest_beside/> }.into_any()
    } else {
        view! { <Lines tender=tender.clone() draft number pages/> }.into_any()
    };
    view! {
        <Over tender=tender.clone()/>
        <Head title=t("bid-answers") note=t("bid-answers-text")/>
        <Parts tender current/>
        {shut}
        {body}
    }
}

#[component]
fn Lines(tender: Tender, draft: Draft, number: usize, pages: usize) -> impl IntoView {
    let currency = named_in(&tender, &draft.rest.content);
    let choice = (tender.open && tender.currencies().len() > 1).then(|| {
        let href = format!("{}?page=rest", path(&tender.line, "answers"));
        view! { <p class="soft">{t!("bid-currency-is", "currency" = currency.to_string())}" "<a href=href>{t("bid-currency-choose")}</a></p> }
    });
    let total = tender.body.requirements.len();
    let all = tender.body.requirements.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).cloned();
    let lines = all
        .map(|asked| {
            let kept = draft.lines.get(&asked.code).cloned().unwrap_or_default();
            view! { <Line asked kept currency open=tender.open/> }
        })
        .collect_view();
    let next = (number + 1).min(pages);
    let onward =
        (next > number).then(|| view! { <Button name="onward" look=Look::Quiet value=next.to_string()>{t("bid-save-next")}</Button> });
    let (hidden, back) = (about(&tender.line), path(&tender.line, ""));
    let deeds = tender.open.then(|| {
        view! {
            <FormActions>
                <Button look=Look::Primary name="onward" value=number.to_string()>{t("action-save")}</Button>
                {onward}
                <LinkButton href=back look=Look::Quiet>{t("bid-back-to")}</LinkButton>
            </FormActions>
        }
    });
    view! {
        <Form id="lines" action="/rpc/bids/save-lines" hidden wide=true>
            {choice}
            <div class="stack">{lines}</div>
            {deeds}
        </Form>
        <Pager page=number as u64 size=PER_PAGE as u64 total=total as u64/>
    }
}

#[component]
fn Line(asked: RfpBodyRequirement, kept: Kept<Worked>, currency: golive_domain::money::Currency, open: bool) -> impl IntoView {
    let base = keyed("sealed", &asked.code);
    let [name_version, name_was, name_answer, name_price, name_text, name_settled] =
        ["version", "was", "answer", "price", "text", "settled"].map(|part| format!("{base}[{part}]"));
    let Kept { content: worked, version } = kept;
    let unread = worked.price(currency).err().map(|why| view! { <p class="error">{say(&why)}</p> });
    let was = fingerprint(&worked);
    let others = worked.all_beside().map(|other| {
        let answer = other.answer.map(|code| word("answer-code", code)).unwrap_or_default();
        view! { <p dir="auto">{answer}" "{other.text.clone()}" "<bdi>{other.price.clone()}</bdi></p> }
    });
    let others = others.collect_view();
    let beside = (!others.is_empty()).then(|| {
        view! { <Notice tone=Tone::Warn><p>{t("bid-beside")}</p>{others}<Checkbox name=name_settled label=t("bid-beside-settled")/></Notice> }
    });
    let must = asked.mandatory.then(|| view! { <Badge tone=Tone::Warn>{t("rfp-mandatory")}</Badge> });
    let value = worked.answer.map(|code| code.to_string()).unwrap_or_default();
    view! {
        <fieldset class="promise" disabled=!open>
            <legend><span class="cluster"><code dir="ltr">{asked.code.clone()}</code><bdi>{asked.title.clone()}</bdi>{must}</span></legend>
            <Prose text=asked.body.clone()/>
            {beside}
            <input type="hidden" name=name_version value=version/>
            <input type="hidden" name=name_was value=was/>
            <FormRow>
                <Select name=name_answer label=t("bid-answer-code") options={Choice::words::<AnswerCode>("answer-code")} value blank=t("bid-answer-none") optional=true/>
                <Field name=name_price label=t!("bid-price", "currency" = currency.to_string()) value=worked.price.clone() dir="ltr" inputmode="decimal" hint=t("bid-price-hint") optional=true/>
            </FormRow>
            {unread}
            <TextArea name=name_text label=t("bid-answer-text") value=worked.text.clone() rows=3 optional=true/>
        </fieldset>
    }
}
