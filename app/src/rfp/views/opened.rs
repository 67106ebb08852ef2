//! A bid that was opened: its letter, what it answers, its files, and its prices once those are open too.

use golive_store::bids::{OpenedBid, OpenedFile, OpenedLine};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{bytes, exact, money, t, word},
    rfp::Over,
    ui::{Badge, Card, Head, LinkButton, Notice, Pager, Prose, Table, Tone},
};

/// Answers on one page.
const PER_PAGE: usize = 20;

#[component]
pub fn OpenedPage(bid: OpenedBid, page: usize) -> impl IntoView {
    let base = path(&bid.row.number.to_string());
    let files = (!bid.files.is_empty()).then(|| view! { <Files base=format!("{base}/bids/{}", bid.bidder) files=bid.files.clone()/> });
    let letter = bid.letter.clone();
    let letter = (!letter.is_empty()).then(|| view! { <Card title=t("bid-letter")><Prose text=letter/></Card> });
    let sealed = bid.prices.is_none().then(|| view! { <Notice><p>{t("rfp-opened-prices-sealed")}</p></Notice> });
    view! {
        <Over row=bid.row.clone()/>
        <Head title=bid.name.clone() note=t!("rfp-opened-text", "at" = exact(bid.opened_at))>
            <LinkButton href=format!("{base}/bidding")>{t("rfp-bidding")}</LinkButton>
        </Head>
        <div class="stack">
            {sealed}{letter}{files}
            <Lines bid=bid.clone() page/>
            <Prices bid/>
        </div>
    }
}

#[component]
fn Lines(bid: OpenedBid, page: usize) -> impl IntoView {
    let priced = bid.prices.is_some();
    let total = bid.lines.len();
    let page = page.clamp(1, total.div_ceil(PER_PAGE).max(1));
    let line = |line: OpenedLine| {
        let must = line.mandatory.then(|| view! { " "<Badge tone=Tone::Warn>{t("rfp-mandatory")}</Badge> });
        let (code, text) = match line.answer {
            Some(answer) => (word("answer-code", answer.code), answer.text),
            None => (t("bid-answer-none"), String::new()),
        };
        let price = priced.then(|| view! { <td class="num" data-label=t("bid-price-column")>{line.price.map(money)}</td> });
        view! {
            <tr>
                <td data-label=t("field-code")><code dir="ltr">{line.code}</code></td>
                <th scope="row" dir="auto">{line.title}{must}</th>
                <td data-label=t("bid-answer-code")>{code}</td>
                <td data-label=t("bid-answer-text")><span dir="auto">{text}</span></td>
                {price}
            </tr>
        }
    };
    let lines = bid.lines.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).map(line).collect_view();
    let price = priced.then(|| view! { <th scope="col" class="num">{t("bid-price-column")}</th> });
    view! {
        <div class="card">
            <Table id="answers" caption=t("bid-answers") folds=true dense=true>
                <thead>
                    <tr>
                        <th scope="col">{t("field-code")}</th><th scope="col">{t("field-title")}</th>
                        <th scope="col">{t("bid-answer-code")}</th><th scope="col">{t("bid-answer-text")}</th>{price}
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
        <Pager page=page as u64 size=PER_PAGE as u64 total=total as u64/>
    }
}

/// What is no single requirement, and the price of the whole; nothing while prices are sealed.
#[component]
fn Prices(bid: OpenedBid) -> impl IntoView {
    bid.prices.map(|prices| {
        let currency = prices.currency;
        let sum = prices.total().map(money);
        let others = prices.others.into_iter().map(|(name, price)| {
            view! { <tr><th scope="row" dir="auto">{name}</th><td class="num">{money(price.of(currency))}</td></tr> }
        });
        let others = others.collect_view();
        view! {
            <div class="card">
                <Table id="others" caption=t("rfp-opened-others") dense=true>
                    <thead><tr><th scope="col">{t("bid-other")}</th><th scope="col" class="num">{t("bid-price-column")}</th></tr></thead>
                    <tbody>{others}</tbody>
                    <tfoot><tr><th scope="row">{t("bid-total")}</th><td class="num"><b>{sum}</b></td></tr></tfoot>
                </Table>
            </div>
        }
    })
}

#[component]
fn Files(base: String, files: Vec<OpenedFile>) -> impl IntoView {
    let line = |file: OpenedFile| {
        let name = match file.id {
            Some(id) => view! { <a class="title" dir="auto" href=format!("{base}/files/{id}") download>{file.name}</a> }.into_any(),
            None => view! { <bdi>{file.name}</bdi> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="num" data-label=t("bid-file-size")>{bytes(file.bytes)}</td>
                <td data-label="SHA-256"><code class="hash" dir="ltr">{file.hash}</code></td>
            </tr>
        }
    };
    let lines = files.into_iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table id="files" caption=t("bid-files") folds=true dense=true>
                <thead>
                    <tr>
                        <th scope="col">{t("bid-file-name")}</th><th scope="col" class="num">{t("bid-file-size")}</th><th scope="col">"SHA-256"</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
    }
}
