//! What is no single requirement: a letter, and prices of licences, hosting and the like.

use golive_domain::rfp::Worked;
use golive_store::bids::{Kept, Rest, Tender};
use leptos::prelude::*;

use super::{about, named_in, path};
use crate::{
    i18n::{say, t},
    ui::{Button, Checkbox, Choice, Field, Form, FormActions, FormRow, LinkButton, Look, Notice, Prose, Select, TextArea, Tone},
};

/// Empty lines behind those that are there.
const SPARE: usize = 3;

/// `beside` is what colleagues wrote at the same time.
#[component]
pub fn RestForm(tender: Tender, rest: Kept<Rest>, beside: Vec<Rest>) -> impl IntoView {
    let (currency, currencies) = (named_in(&tender, &rest.content), tender.currencies());
    // Where there is nothing to choose, nothing is asked.
    let choice = move || {
        (currencies.len() > 1).then(|| {
            let options = currencies.iter().map(|one| Choice::new(one.as_str(), one.as_str())).collect::<Vec<_>>();
            view! { <Select name="sealed_currency" label=t("field-currency") options value=currency.as_str() hint=t("bid-currency-hint") class="narrow"/> }
        })
    };
    let mut hidden = about(&tender.line);
    hidden.push(("version", rest.version.to_string()));
    let there = rest.content.others.iter().cloned().chain(std::iter::repeat_n((String::new(), String::new()), SPARE));
    let line = |(at, (name, price)): (usize, (String, String))| {
        let field = move |part: &str| format!("sealed_other[{at}][{part}]");
        let typed = Worked { price: price.clone(), ..Worked::default() };
        let unread = typed.price(currency).err().map(|why| view! { <p class="error">{say(&why)}</p> });
        view! {
            <FormRow>
                <Field name=field("name") label=t("bid-other") value=name maxlength=250 optional=true/>
                <Field name=field("price") label=t!("bid-price", "currency" = currency.to_string()) value=price dir="ltr" inputmode="decimal" optional=true/>
            </FormRow>
            {unread}
        }
    };
    let lines = there.enumerate().map(line).collect_view();
    let told = |other: Rest| {
        let prices = other.others.into_iter().map(|(name, price)| view! { <li><bdi>{name}</bdi>": "<bdi>{price}</bdi></li> });
        let currency = other.currency.map(|currency| view! { <p>{t("field-currency")}": "{currency.to_string()}</p> });
        view! { <Notice tone=Tone::Warn><p>{t("bid-beside")}</p><Prose text=other.letter/><ul>{prices.collect_view()}</ul>{currency}</Notice> }
    };
    // One word settles all of it.
    let settled = (!beside.is_empty()).then(|| view! { <Checkbox name="settled" label=t("bid-beside-settled")/> });
    let beside = beside.into_iter().map(told).collect_view();
    let deeds = tender.open.then(|| {
        view! {
            <FormActions>
                <Button look=Look::Primary>{t("action-save")}</Button>
                <LinkButton href=path(&tender.line, "") look=Look::Quiet>{t("bid-back-to")}</LinkButton>
            </FormActions>
        }
    });
    view! {
        <Form id="rest" action="/rpc/bids/save-rest" hidden wide=true>
            {beside}{settled}
            <TextArea name="sealed_letter" label=t("bid-letter") value=rest.content.letter hint=t("bid-letter-hint") rows=8 optional=true/>
            {choice()}
            <p class="soft">{t("bid-others-text")}</p>
            {lines}
            {deeds}
        </Form>
    }
}
