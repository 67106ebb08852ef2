//! The request as its bidders read it, in the language it is written in.

use golive_domain::{people::Locale, rfp::Section, words::Word as _};
use golive_store::bids::Tender;
use leptos::prelude::*;

use super::Over;
use crate::{
    i18n::{t, word},
    ui::{Badge, Card, Head, MoscowBadge, Prose, Table, Tone},
};

#[component]
pub fn Request(tender: Tender) -> impl IntoView {
    let language: Locale = tender.line.row.language;
    let (lang, dir) = (language.as_str(), language.direction().as_str());
    let sections = tender.body.sections.iter().filter(|(_, text)| !text.trim().is_empty()).cloned();
    let section = |(name, text): (String, String)| {
        let title = Section::parse(&name).map(|section| word("rfp-section", section)).unwrap_or_default();
        view! { <Card title><article class="article" lang=lang dir=dir><Prose text/></article></Card> }
    };
    let sections = sections.map(section).collect_view();
    let lines = tender.body.requirements.iter().cloned().map(|asked| {
        let must = asked.mandatory.then(|| view! { <Badge tone=Tone::Warn>{t("rfp-mandatory")}</Badge> });
        let moscow = golive_domain::backlog::Moscow::parse(&asked.moscow).map(|of| view! { <MoscowBadge of/> });
        view! {
            <tr>
                <td data-label=t("field-code")><code dir="ltr">{asked.code}</code></td>
                <th scope="row" lang=lang dir="auto">{asked.title}<div class="soft"><Prose text=asked.body/></div></th>
                <td data-label=t("field-category")><span dir="auto">{asked.category}</span></td>
                <td data-label=t("field-moscow")>{moscow}" "{must}</td>
                <td class="num" data-label=t("rfp-weight")>{crate::i18n::number(i64::from(asked.weight))}</td>
            </tr>
        }
    });
    let lines = lines.collect_view();
    let judging = tender.body.judging.clone();
    view! {
        <Over tender=tender.clone()/>
        <Head title=t("bid-read") note=t("bid-read-text")/>
        <div class="stack">
            {sections}
            <crate::rfp::Rules judging/>
            <div class="card">
                <Table caption=t("rfp-section-requirements") folds=true dense=true>
                    <thead>
                        <tr>
                            <th scope="col">{t("field-code")}</th><th scope="col">{t("field-title")}</th><th scope="col">{t("field-category")}</th>
                            <th scope="col">{t("field-moscow")}</th><th scope="col" class="num">{t("rfp-weight")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </Table>
            </div>
        </div>
    }
}
