//! A receipt, and what it was given for.

use golive_domain::{
    rfp::{BidStanding, SentKind},
    text::counted,
};
use golive_store::bids::{Copy, Receipt, Tender};
use leptos::prelude::*;

use super::{Both, Over, path, said::total};
use crate::{
    i18n::{bytes, money, t, word},
    ui::{Card, Fact, Facts, Head, LinkButton, Notice, Table},
};

/// What a receipt was given for, as far as this browser can show it.
pub enum ReceiptContent {
    Open(Copy),
    /// This browser has no key.
    Locked,
    /// It was submitted under a phrase that was begun anew since.
    OtherPhrase,
    /// There was none.
    None,
}

#[component]
pub fn ReceiptPage(tender: Tender, receipt: Receipt, content: ReceiptContent) -> impl IntoView {
    let is_locked = tender.keyed && matches!(content, ReceiptContent::Locked);
    let (copy, shut) = match content {
        ReceiptContent::Open(copy) => (Some(copy), None),
        ReceiptContent::Locked => (None, Some(t("bid-receipt-locked"))),
        ReceiptContent::OtherPhrase => (None, Some(t("bid-receipt-other-phrase"))),
        ReceiptContent::None => (None, None),
    };
    let currency = copy.as_ref().map_or(tender.line.row.currency, |copy| copy.prices.currency);
    // Of what was replaced or withdrawn no file is left.
    let last = tender.receipts.iter().find(|one| one.kind == SentKind::Submitted).is_some_and(|last| last.id == receipt.id);
    let has_files = last && tender.line.standing != BidStanding::None;
    let hash = |label: &str, hash: Option<String>| {
        hash.map(|hash| view! { <Fact label=t(label)><code class="hash" dir="ltr">{hash}</code></Fact> })
    };
    let base = path(&tender.line, &format!("receipts/{}", receipt.id));
    let file = |(leaf, said): (&str, &'static str)| view! { <LinkButton href=format!("{base}/{leaf}") icon="export" small=true>{t(said)}</LinkButton> };
    let files =
        [("answers.json", "bidsheet-bytes-answers"), ("prices.json", "bidsheet-bytes-prices"), ("reckon.txt", "bidsheet-bytes-reckon")];
    let files = files.map(file).into_iter().collect_view();
    let proof = copy.is_some().then(|| {
        view! { <Card title=t("bidsheet-bytes")><p>{t("bidsheet-bytes-text")}</p><div class="cluster">{files}</div></Card> }
    });
    let (salts, content) = match copy {
        Some(copy) => {
            let mut answers: Vec<_> = copy.answers.answers.iter().collect();
            answers.sort_by_cached_key(|(code, _)| counted(code));
            let lines = answers.into_iter().map(|(code, answer)| {
                let price = copy.prices.requirements.get(code).map(|price| money(price.of(currency)));
                view! {
                    <tr>
                        <td data-label=t("field-code")><code dir="ltr">{code.clone()}</code></td>
                        <td data-label=t("bid-answer-code")>{word("answer-code", answer.code)}</td>
                        <td data-label=t("bid-answer-text")><span dir="auto">{answer.text.clone()}</span></td>
                        <td class="num" data-label=t("bid-price-column")>{price}</td>
                    </tr>
                }
            });
            let others = copy.prices.others.iter().map(|(name, price)| {
                view! { <tr><td></td><td></td><td dir="auto">{name.clone()}</td><td class="num">{money(price.of(currency))}</td></tr> }
            });
            let lines = (lines.collect_view(), others.collect_view());
            let salts =
                (hash("bid-salt-answers", Some(copy.answers_salt.clone())), hash("bid-salt-prices", Some(copy.prices_salt.clone())));
            let sum = total(&copy.prices);
            let files = copy.answers.files.iter().map(|file| {
                let name = match file.file.filter(|_| has_files) {
                    Some(id) => {
                        view! { <a class="grow" dir="auto" href=format!("{base}/files/{id}") download>{file.name.clone()}</a> }.into_any()
                    }
                    None => view! { <span class="grow" dir="auto">{file.name.clone()}</span> }.into_any(),
                };
                view! { <li>{name}<span>{bytes(file.bytes)}</span><code class="hash" dir="ltr">{file.hash.clone()}</code></li> }
            });
            let files = files.collect_view();
            let files = (!files.is_empty()).then(|| view! { <Card title=t("bid-files") flush=true><ul class="rows">{files}</ul></Card> });
            let content = view! {
                {files}
                <div class="card">
                    <Table caption=t("bid-sent-content") folds=true dense=true>
                        <thead>
                            <tr>
                                <th scope="col">{t("field-code")}</th><th scope="col">{t("bid-answer-code")}</th>
                                <th scope="col">{t("bid-answer-text")}</th><th scope="col" class="num">{t("bid-price-column")}</th>
                            </tr>
                        </thead>
                        <tbody>{lines}</tbody>
                        <tfoot><tr><th scope="row" colspan="3">{t("bid-total")}</th><td class="num"><b>{sum}</b></td></tr></tfoot>
                    </Table>
                </div>
            };
            (Some(salts), content.into_any())
        }
        None => {
            let href = format!("{}#unlock", path(&tender.line, ""));
            let unlock = is_locked.then(|| view! { <p><LinkButton href>{t("bid-unlock")}</LinkButton></p> });
            (None, shut.map(|shut| view! { <Notice><p>{shut}</p>{unlock}</Notice> }).into_any())
        }
    };
    view! {
        <Over tender=tender.clone()/>
        <Head title=t("bid-receipt") note=t("bid-receipt-text")/>
        <div class="stack">
            <Card title=word("bid-sent", receipt.kind)>
                <Facts>
                    <Fact label=t("bid-sent-at")><Both at=receipt.at buyer=tender.line.zone.clone()/></Fact>
                    {hash("bid-hash-answers", receipt.answers)}
                    {hash("bid-hash-prices", receipt.prices)}
                    {salts}
                </Facts>
                <p class="soft">{t("bid-verify")}</p>
            </Card>
            {proof}
            {content}
        </div>
    }
}
