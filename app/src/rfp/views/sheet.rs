//! One bid before one who judges: what is asked, what is answered, and the own mark. No price stands here.

use golive_domain::rfp::Judges;
use golive_store::{
    rfp::RfpRow,
    scores::{Line, Sheet},
};
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::{t, word},
    keyed::keyed,
    rfp::judged::called,
    ui::{
        Badge, Button, Card, Choice, EmptyState, Form, FormActions, Head, Key, LinkButton, Look, Notice, Pager, Prose, Select, Tab, Tabs,
        TextArea, Tone,
    },
};

/// Things on one page.
const PER_PAGE: usize = 20;

/// `page` is counted from 1.
#[component]
pub fn SheetPage(row: RfpRow, sheet: Sheet, page: usize) -> impl IntoView {
    let base = path(&row.number.to_string());
    let tabs = sheet
        .bids
        .iter()
        .map(|bid| {
            let label = format!("{} ({}/{})", bid.name, bid.given, bid.all);
            Tab::new(format!("{base}/sheet?bidder={}", bid.bidder), label, bid.bidder == sheet.bidder)
        })
        .collect();
    let shut = (!sheet.open).then(|| view! { <Notice><p>{t("rfp-sheet-shut")}</p></Notice> });
    let mut hidden = about(row.number);
    hidden.push(("bidder", sheet.bidder.to_string()));
    let total = sheet.lines.len();
    let pages = total.div_ceil(PER_PAGE).max(1);
    let page = page.clamp(1, pages);
    let next = (page < pages).then(|| {
        view! { <Button name="onward" look=Look::Quiet value=(page + 1).to_string()>{t("bid-save-next")}</Button> }
    });
    let letter = (!sheet.letter.is_empty()).then(|| view! { <Card title=t("bid-letter")><Prose text=sheet.letter.clone()/></Card> });
    let (scale, open, all) = (sheet.scale, sheet.open, sheet.lines);
    let none = all.is_empty().then(|| view! { <EmptyState icon="check" title=t("rfp-sheet-none") text=t("rfp-sheet-none-text")/> });
    let whole = format!("{base}/bids/{}", sheet.bidder);
    let shown = all.into_iter().enumerate().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    // Made within the form, which remembers what was typed.
    let lines = move || shown.map(|(place, line)| view! { <OneLine line place scale open/> }).collect_view();
    view! {
        <p class="item-over"><Key of=row.code.clone() href=format!("{base}/judging")/><bdi>{row.title.clone()}</bdi></p>
        <Head title=t("rfp-own-marks") note=t!("rfp-sheet-text", "scale" = scale)>
            <LinkButton href=whole icon="attach">{t("rfp-opened-whole-bid")}</LinkButton>
        </Head>
        <Tabs label=t("rfp-bidders") tabs/>
        {shut}{letter}{none}
        <Form id="marks" action="/rpc/rfp/give-marks" hidden wide=true>
            <div class="stack">{lines()}</div>
            {open.then(|| view! { <FormActions>
                <Button look=Look::Primary name="onward" value=page.to_string()>{t("action-save")}</Button>
                {next}
                <LinkButton href=format!("{base}/judging") look=Look::Quiet>{t("action-cancel")}</LinkButton>
            </FormActions> })}
        </Form>
        <Pager page=page as u64 size=PER_PAGE as u64 total=total as u64/>
    }
}

/// Its fields are named by its place among all: the name of a scene may hold what no name of a field can.
#[component]
fn OneLine(line: Line, place: usize, scale: u32, open: bool) -> impl IntoView {
    let base = keyed("mark", place);
    let [name_part, name_version, name_mark, name_reason] = ["part", "version", "mark", "reason"].map(|leaf| format!("{base}[{leaf}]"));
    let mut options: Vec<Choice> = (0..=scale).map(|mark| Choice::new(mark.to_string(), crate::i18n::number(i64::from(mark)))).collect();
    options.push(Choice::new("abstain", t("rfp-abstains")));
    let value = match line.mark {
        None => String::new(),
        Some(None) => "abstain".to_owned(),
        Some(Some(mark)) => mark.to_string(),
    };
    let must = line.mandatory.then(|| view! { <Badge tone=Tone::Warn>{t("rfp-mandatory")}</Badge> });
    let asked = (!line.body.is_empty()).then(|| view! { <Prose text=line.body.clone()/> });
    let answer = match (&line.part.judges, line.answer) {
        (Judges::Requirement(_), Some(answer)) => {
            let code = word("answer-code", answer.code);
            view! { <blockquote dir="auto"><b>{code}</b>" "<Prose text=answer.text/></blockquote> }.into_any()
        }
        (Judges::Requirement(_), None) => view! { <p class="soft">{t("bid-answer-none")}</p> }.into_any(),
        _ => ().into_any(),
    };
    let title = if line.title.is_empty() { String::new() } else { format!(" {}", line.title) };
    view! {
        <fieldset class="promise" disabled=!open>
            <legend><span class="cluster"><bdi>{called(&line.criterion, &line.part)}{title}</bdi>{must}</span></legend>
            {asked}{answer}
            <input type="hidden" name=name_part value=line.key/>
            <input type="hidden" name=name_version value=line.version/>
            <Select name=name_mark label=t!("rfp-mark-to", "scale" = scale) options value blank=t("rfp-mark-none") class="medium" optional=true/>
            <TextArea name=name_reason label=t("rfp-mark-reason") value=line.reason hint=t("rfp-mark-reason-hint") rows=2 optional=true/>
        </fieldset>
    }
}
