//! One section: what it is for, its form beside how it reads.

use golive_domain::{rfp::Points, words::Word as _};
use golive_store::rfp::{RfpRow, SectionView};
use leptos::prelude::*;

use super::{CompletenessMark, about, path};
use crate::{
    backlog::views::clash,
    i18n::{t, word},
    rfp::Over,
    ui::{Button, Card, Clash, ConflictBox, Form, FormActions, Head, LinkButton, Look, Prose, TextArea, Unfold},
    web::Unsaid,
};

#[component]
pub fn SectionPage(row: RfpRow, view: SectionView, writes: bool) -> impl IntoView {
    let back = path(&row.number.to_string());
    let (language, direction) = (row.language.as_str(), row.language.direction().as_str());
    let points = Points::of(&view.body);
    let counted = (points.all > 0 && !view.section.is_filled())
        .then(|| view! { <span class="soft">{t!("rfp-points", "answered" = points.answered, "all" = points.all)}</span> });
    let read = match view.body.trim().is_empty() {
        true => view! { <p class="soft">{t("rfp-section-empty")}</p> }.into_any(),
        false => view! { <article class="article" lang=language dir=direction><Prose text=view.body.clone()/></article> }.into_any(),
    };
    let write = writes.then(|| {
        let mut hidden = about(row.number);
        hidden.extend([("section", view.section.to_string()), ("version", view.version.to_string())]);
        let conflict = Unsaid::edited("section").map(|edited| {
            let clash = clash(&edited, "body", "body", &view.body).map(|(mine, untouched)| Clash {
                name: "body".to_owned(),
                label: word("rfp-section", view.section),
                mine,
                theirs: view.body.clone(),
                untouched,
            });
            view! { <ConflictBox who=edited.by clashes=clash.into_iter().collect()/> }
        });
        let back = back.clone();
        view! {
            <Form id="section" action="/rpc/rfp/edit-section" hidden wide=true>
                {conflict}
                <TextArea name="body" label=word("rfp-section", view.section) value=view.body.clone() hint=t("rfp-section-hint") rows=20 optional=true/>
                <FormActions>
                    <Button look=Look::Primary>{t("action-save")}</Button>
                    <LinkButton href=back look=Look::Quiet>{t("action-cancel")}</LinkButton>
                </FormActions>
            </Form>
        }
    });
    let example = t(&format!("rfp-example-{}", view.section));
    view! {
        <Over row=row.clone()/>
        <Head title=word("rfp-section", view.section) note=t(&format!("rfp-prompt-{}", view.section))><span class="cluster">{counted}<CompletenessMark of=view.completeness/></span></Head>
        <div class="two even">
            <div class="stack">{write}<Unfold summary=t("rfp-example")><Prose text=example/></Unfold></div>
            <Card title=t("rfp-reads")>{read}</Card>
        </div>
    }
}
