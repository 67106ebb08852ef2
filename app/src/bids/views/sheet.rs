//! The bid as a workbook: taking it away, bringing it back, and what that would change.

use golive_domain::{money::Currency, rfp::Worked};
use golive_store::bids::{OthersChange, SheetChange, SheetReview, Tender};
use leptos::prelude::*;

use super::{Over, about, path};
use crate::{
    i18n::{money, say, t, word},
    ui::{Badge, Button, Card, FileField, Form, FormActions, Head, Icon, LinkButton, Look, Notice, Pager, PostButton, Table, Tone},
};

/// Changed lines on one page.
const PER_PAGE: usize = 50;

/// `page` is that of the lines that would change.
#[component]
pub fn SheetPage(tender: Tender, review: Option<SheetReview>, page: usize) -> impl IntoView {
    let file = path(&tender.line, "sheet.xlsx");
    let (action, back) = (path(&tender.line, "sheet"), path(&tender.line, ""));
    let bring = tender.open.then(|| {
        view! {
            <Card title=t("bidsheet-bring")>
                <Form id="sheet" action=action files=true>
                    <p>{t("bidsheet-bring-text")}</p>
                    <FileField name="file" label=t("bidsheet-file") hint=t("bidsheet-file-hint") accept=".xlsx"/>
                    <FormActions>
                        <Button look=Look::Primary>{t("bidsheet-look")}</Button>
                        <LinkButton href=back look=Look::Quiet>{t("bid-back-to")}</LinkButton>
                    </FormActions>
                </Form>
            </Card>
        }
    });
    let shut = (!tender.open).then(|| view! { <Notice><p>{t("bid-over")}</p></Notice> });
    let review = review.map(|review| view! { <Review tender=tender.clone() review page/> });
    view! {
        <Over tender/>
        <Head title=t("bidsheet") note=t("bidsheet-text")/>
        <div class="stack">
            {shut}
            {review}
            <Card title=t("bidsheet-get")>
                <p>{t("bidsheet-get-text")}</p>
                <p><a class="btn" href=file download=""><Icon name="export"/>{t("bidsheet-get-file")}</a></p>
            </Card>
            {bring}
        </div>
    }
}

/// What the workbook that waits would change, what not, and which cells are not taken.
#[component]
fn Review(tender: Tender, review: SheetReview, page: usize) -> impl IntoView {
    let currency = review.currency;
    let mut hidden = about(&tender.line);
    hidden.push(("sheet", review.sheet.to_string()));
    let others_say = review.others.as_ref().is_some_and(|others| !others.overtaken);
    let changes_something = !review.changes.is_empty() || others_say;
    let dropped = hidden.clone();
    hidden.push(("currency", currency.to_string()));
    let deeds = tender.open.then(|| {
        let apply = changes_something.then(
            || view! { <PostButton action="/rpc/bids/apply-sheet" hidden label=t("bidsheet-apply") look=Look::Primary icon="check"/> },
        );
        view! {
            <div class="cluster">
                {apply}
                <PostButton action="/rpc/bids/drop-sheet" hidden=dropped label=t("bidsheet-drop") look=Look::Quiet/>
            </div>
        }
    });
    let told = review.told.iter().map(|told| view! { <p>{say(told)}</p> }).collect_view();
    let nothing = (!changes_something).then(|| view! { <p>{t("bidsheet-nothing")}</p> });
    let beside = review.changes.iter().filter(|change| change.overtaken).count();
    let beside = (beside > 0).then(|| view! { <Notice tone=Tone::Warn><p>{t!("bidsheet-overtaken", "count" = beside)}</p></Notice> });
    let changes = (!review.changes.is_empty()).then(|| view! { <Changes changes=review.changes currency page/> });
    let others = review.others.map(|others| view! { <Others others/> });
    let (bad, bad_total) = (review.bad, review.bad_total);
    let bad = (bad_total > 0).then(|| {
        let more = bad_total.saturating_sub(bad.len());
        let lines = bad.into_iter().map(|bad| {
            view! {
                <tr>
                    <td data-label=t("bidsheet-sheet")><span dir="auto">{bad.sheet}</span></td>
                    <td data-label=t("bidsheet-cell")><code dir="ltr">{bad.cell}</code></td>
                    <td data-label=t("bidsheet-why")><span dir="auto">{say(&bad.say)}</span></td>
                </tr>
            }
        });
        let lines = lines.collect_view();
        view! {
            <Notice tone=Tone::Warn><p>{t!("bidsheet-bad-text", "count" = bad_total)}</p></Notice>
            <Table id="bad" caption=t("bidsheet-bad") folds=true dense=true>
                <thead>
                    <tr>
                        <th scope="col">{t("bidsheet-sheet")}</th><th scope="col">{t("bidsheet-cell")}</th>
                        <th scope="col">{t("bidsheet-why")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
            {(more > 0).then(|| view! { <p class="soft">{t!("bidsheet-bad-more", "count" = more)}</p> })}
        }
    });
    view! {
        <Card title=t("bidsheet-waits")>
            <div class="stack">
                {told}
                {nothing}
                {beside}
                {changes}
                {others}
                <p class="soft">{t!("bidsheet-same", "count" = review.same)}" "{t!("bidsheet-absent", "count" = review.absent)}</p>
                {bad}
                {deeds}
            </div>
        </Card>
    }
}

#[component]
fn Changes(changes: Vec<SheetChange>, currency: Currency, page: usize) -> impl IntoView {
    let total = changes.len();
    let number = page.clamp(1, total.div_ceil(PER_PAGE).max(1));
    let shown = changes.into_iter().skip((number - 1) * PER_PAGE).take(PER_PAGE);
    let lines =
        shown.flat_map(|change| parts(&change, currency).into_iter().map(move |part| (change.code.clone(), change.overtaken, part)));
    let lines = lines.map(|(code, overtaken, (what, now, then))| {
        let mark = overtaken.then(|| view! { " "<Badge tone=Tone::Warn>{t("bidsheet-beside")}</Badge> });
        let blank = |text: String| if text.trim().is_empty() { t("bidsheet-blank") } else { text };
        view! {
            <tr>
                <th scope="row" data-label=t("field-code")><code dir="ltr">{code}</code>{mark}</th>
                <td data-label=t("bidsheet-what")>{what}</td>
                <td data-label=t("bidsheet-now")><span dir="auto">{blank(now)}</span></td>
                <td data-label=t("bidsheet-then")><span dir="auto">{blank(then)}</span></td>
            </tr>
        }
    });
    let lines = lines.collect_view();
    view! {
        <Table id="changes" caption=t!("bidsheet-changes", "count" = total) folds=true dense=true>
            <thead>
                <tr>
                    <th scope="col">{t("field-code")}</th><th scope="col">{t("bidsheet-what")}</th>
                    <th scope="col">{t("bidsheet-now")}</th><th scope="col">{t("bidsheet-then")}</th>
                </tr>
            </thead>
            <tbody>{lines}</tbody>
        </Table>
        <Pager page=number as u64 size=PER_PAGE as u64 total=total as u64/>
    }
}

/// What of a line changes: its name, what stands there, what would.
fn parts(change: &SheetChange, currency: Currency) -> Vec<(String, String, String)> {
    let (before, after) = (&change.before, &change.after);
    let answer = |line: &Worked| line.answer.map(|answer| word("answer-code", answer)).unwrap_or_default();
    let price = |line: &Worked| match line.price(currency) {
        Ok(Some(price)) => money(price.of(currency)),
        _ => line.price.clone(),
    };
    let all = [
        (before.answer != after.answer, t("bid-answer-code"), answer(before), answer(after)),
        (before.text != after.text, t("bid-answer-text"), before.text.clone(), after.text.clone()),
        (before.price != after.price, t("bid-price-column"), price(before), price(after)),
    ];
    all.into_iter().filter(|(differs, ..)| *differs).map(|(_, what, now, then)| (what, now, then)).collect()
}

#[component]
fn Others(others: OthersChange) -> impl IntoView {
    let overtaken = others.overtaken.then(|| view! { <Notice tone=Tone::Bad><p>{t("bidsheet-others-overtaken")}</p></Notice> });
    let list = |lines: Vec<(String, String)>| {
        if lines.is_empty() {
            return view! { <p>{t("bidsheet-blank")}</p> }.into_any();
        }
        let lines = lines.into_iter().map(|(name, price)| view! { <li><bdi>{name}</bdi>": "<bdi>{price}</bdi></li> }).collect_view();
        view! { <ul>{lines}</ul> }.into_any()
    };
    view! {
        <h3>{t("bidsheet-others")}</h3>
        {overtaken}
        <div class="two">
            <div><h4>{t("bidsheet-now")}</h4>{list(others.before)}</div>
            <div><h4>{t("bidsheet-then")}</h4>{list(others.after)}</div>
        </div>
    }
}
