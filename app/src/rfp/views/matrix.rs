//! Bidders beside each other, requirement by requirement.

use golive_domain::{rfp::AnswerCode, words::Word as _};
use golive_store::scores::{Matrix, MatrixBidder, MatrixCell, MatrixFilter, MatrixLine, MatrixMark};
use leptos::prelude::*;

use super::{matrix_filters::MatrixFilters, path, results::points};
use crate::{
    export::ExportMenu,
    i18n::{money, number, t, word},
    rfp::Over,
    ui::{Badge, Card, EmptyState, Head, Icon, LinkButton, MoscowBadge, Pager, Table, Tone, query::Here},
};

#[component]
pub fn MatrixPage(matrix: Matrix, filter: MatrixFilter) -> impl IntoView {
    let row = matrix.row.clone();
    let base = path(&row.number.to_string());
    let here = format!("{base}/matrix");
    let (whole, export) = (here.clone(), format!("{here}/export"));
    let (page, size, total) = (matrix.page.page, matrix.page.size, matrix.page.total);
    let shown = t!("matrix-shown", "shown" = total, "total" = matrix.total);
    let hidden = (!matrix.marked).then(|| view! { " "{t("matrix-no-marks")} });
    let sealed = (!matrix.priced).then(|| view! { " "{t("matrix-no-prices")} });
    let body = match total {
        0 => view! {
            <EmptyState icon="search" title=t("matrix-none") text=t("matrix-none-text")>
                <LinkButton href=whole>{t("action-clear-filters")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        _ => view! { <div class="card"><Beside matrix=matrix.clone()/><Pager page size total/></div><Legend marked=matrix.marked/> }
            .into_any(),
    };
    view! {
        <Over row/>
        <Head title=t("matrix-title") note=t("matrix-text")>
            <ExportMenu path=export/>
            <LinkButton href=format!("{base}/judging")>{t("rfp-evaluation")}</LinkButton>
        </Head>
        <div class="stack">
            <MatrixFilters filter areas=matrix.areas.clone() bidders=matrix.bidders.clone() path=here/>
            <p class="soft">{shown}{hidden}{sealed}</p>
            {body}
        </div>
    }
}

#[component]
fn Beside(matrix: Matrix) -> impl IntoView {
    let heads = matrix.bidders.iter().map(|bidder| view! { <th scope="col"><bdi>{bidder.name.clone()}</bdi></th> }).collect_view();
    let names: Vec<String> = matrix.bidders.iter().map(|bidder| bidder.name.clone()).collect();
    let lines = matrix.page.rows.into_iter().map(|line| view! { <Line line names=names.clone() scale=matrix.scale/> }).collect_view();
    view! {
        <Table caption=t("matrix-title") quiet_caption=true dense=true tall=true class="beside" id="beside">
            <thead><tr><th scope="col">{t("matrix-requirement")}</th>{heads}</tr></thead>
            <tbody>{lines}</tbody>
            <Sums bidders=matrix.bidders priced=matrix.priced/>
        </Table>
    }
}

#[component]
fn Line(line: MatrixLine, names: Vec<String>, scale: u32) -> impl IntoView {
    let mandatory = line.mandatory.then(|| view! { <Badge>{t("rfp-mandatory")}</Badge> });
    let code = line.code.clone();
    let cells = line.cells.into_iter().zip(names).map(|(cell, name)| view! { <Said cell code=code.clone() name scale/> }).collect_view();
    view! {
        <tr>
            <th scope="row">
                <span class="item-key" dir="ltr">{line.code}</span>" "<span dir="auto">{line.title}</span>
                <span class="cluster"><MoscowBadge of=line.moscow/>{mandatory}</span>
            </th>
            {cells}
        </tr>
    }
}

/// What one bidder says: the word of the answer with its drawing, opened by whoever wants the text.
#[component]
fn Said(cell: MatrixCell, code: String, name: String, scale: u32) -> impl IntoView {
    let said = match cell.answer {
        None => view! { <span class="soft">{t("matrix-unanswered")}</span> }.into_any(),
        Some(answer) if answer.text.trim().is_empty() => view! { <Answered of=answer.code/> }.into_any(),
        Some(answer) => {
            let label = t!("matrix-text-of", "name" = name, "code" = code, "answer" = word("answer-code", answer.code));
            view! {
                <details>
                    <summary aria-label=label><Answered of=answer.code/></summary>
                    <p dir="auto">{answer.text}</p>
                </details>
            }
            .into_any()
        }
    };
    let mark = cell.mark.map(|mark| view! { <Mark mark scale/> });
    let price = cell.price.map(|price| view! { <span class="num">{money(price)}</span> });
    view! { <td>{said}{mark}{price}</td> }
}

/// A code is a drawing and a word, never a colour alone.
#[component]
fn Answered(of: AnswerCode) -> impl IntoView {
    view! { <span class="answered" data-answer=of.as_str()><Icon name=drawing(of)/>{word("answer-code", of)}</span> }
}

fn drawing(of: AnswerCode) -> &'static str {
    match of {
        AnswerCode::Full => "check",
        AnswerCode::Configuration => "settings",
        AnswerCode::Customisation => "edit",
        AnswerCode::ThirdParty => "external",
        AnswerCode::No => "close",
    }
}

#[component]
fn Mark(mark: MatrixMark, scale: u32) -> impl IntoView {
    let value = match &mark.mark {
        Some(value) => t!("matrix-mark", "mark" = points(value), "scale" = scale),
        None => t("matrix-mark-none"),
    };
    let agreed = mark.agreed.then(|| view! { <Badge tone=Tone::Good>{t("matrix-agreed")}</Badge> });
    let spread = (mark.spread > 0).then(|| view! { <small class="soft">{t!("rfp-spread", "spread" = mark.spread)}</small> });
    let wanted = mark.wanted.then(|| view! { <Badge tone=Tone::Warn><Icon name="alert"/>{t("matrix-wanted")}</Badge> });
    view! { <span class="cluster"><span class="num">{value}</span>{spread}{agreed}{wanted}</span> }
}

/// What each bidder answered how often; a number leads to the requirements it counts.
#[component]
fn Sums(bidders: Vec<MatrixBidder>, priced: bool) -> impl IntoView {
    let line = |at: usize, code: AnswerCode| {
        let cells = bidders.iter().map(|bidder| {
            let count = bidder.codes.get(at).map_or(0, |(_, count)| *count);
            let here = Here::current().without("page").with("code", code.as_str()).with("bidder", bidder.number);
            view! { <td>{counted(count, here)}</td> }
        });
        view! { <tr><th scope="row"><Answered of=code/></th>{cells.collect_view()}</tr> }
    };
    let codes: Vec<AnswerCode> = bidders.first().map(|bidder| bidder.codes.iter().map(|(code, _)| *code).collect()).unwrap_or_default();
    let lines = codes.into_iter().enumerate().map(|(at, code)| line(at, code)).collect_view();
    let unanswered = bidders.iter().any(|bidder| bidder.unanswered > 0).then(|| {
        let cells =
            bidders.iter().map(|bidder| view! { <td>{number(i64::try_from(bidder.unanswered).unwrap_or_default())}</td> }).collect_view();
        view! { <tr><th scope="row">{t("matrix-unanswered")}</th>{cells}</tr> }
    });
    let refused = bidders.iter().map(|bidder| {
        let here =
            Here::current().without("page").with("code", AnswerCode::No.as_str()).with("bidder", bidder.number).with("refused", "yes");
        let told = counted(bidder.refused, here);
        let out = (bidder.refused > 0).then(|| view! { " "<Badge tone=Tone::Bad>{t("matrix-out")}</Badge> });
        view! { <td>{told}{out}</td> }
    });
    let refused = refused.collect_view();
    let prices = priced.then(|| {
        let cells = bidders.iter().map(|bidder| view! { <td><span class="num">{bidder.price.map(money)}</span></td> }).collect_view();
        view! { <tr><th scope="row">{t("matrix-price")}</th>{cells}</tr> }
    });
    view! {
        <tfoot>
            {lines}{unanswered}
            <tr><th scope="row">{t("matrix-refused")}</th>{refused}</tr>
            {prices}
        </tfoot>
    }
}

fn counted(count: usize, here: Here) -> AnyView {
    let told = number(i64::try_from(count).unwrap_or(i64::MAX));
    match count {
        0 => view! { <span class="num soft">{told}</span> }.into_any(),
        _ => view! { <a class="num" href=here.href()>{told}</a> }.into_any(),
    }
}

/// What the drawings mean, and how marks are read.
#[component]
fn Legend(marked: bool) -> impl IntoView {
    let codes = AnswerCode::ALL.iter().map(|code| {
        let told = t(match code {
            AnswerCode::Full => "matrix-means-full",
            AnswerCode::Configuration => "matrix-means-configuration",
            AnswerCode::Customisation => "matrix-means-customisation",
            AnswerCode::ThirdParty => "matrix-means-third-party",
            AnswerCode::No => "matrix-means-no",
        });
        view! { <li><Answered of=*code/>" "<span class="soft">{told}</span></li> }
    });
    let codes = codes.collect_view();
    let marks = marked.then(|| view! { <li><Badge tone=Tone::Warn><Icon name="alert"/>{t("matrix-wanted")}</Badge>" "<span class="soft">{t("matrix-means-wanted")}</span></li> });
    view! { <Card title=t("matrix-legend")><ul class="meanings">{codes}{marks}</ul></Card> }
}
