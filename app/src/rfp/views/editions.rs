//! The editions of a request, and what one says otherwise than another.

use golive_domain::{rfp::Section, words::Word as _};
use golive_store::rfp::{EditionRow, RfpBody, RfpBodyRequirement, RfpRow};
use leptos::prelude::*;

use super::{paper::PaperLinks, path};
use crate::{
    i18n::{t, word},
    rfp::Over,
    ui::{Button, Card, Choice, EmptyState, FormRow, Head, Look, Prose, Select, When, Who},
};

#[component]
pub fn Editions(
    row: RfpRow,
    all: Vec<EditionRow>,
    compared: Option<(RfpBody, RfpBody)>,
    was: Option<i32>,
    is: Option<i32>,
) -> impl IntoView {
    let base = path(&row.number.to_string());
    let action = format!("{base}/editions");
    let named: Vec<Choice> =
        all.iter().map(|each| Choice::new(each.edition.to_string(), t!("rfp-edition-of", "edition" = each.edition))).collect();
    let number = row.number;
    let line = |each: &EditionRow| {
        let by = each.by.as_ref().map(|by| view! { <Who name=by.name.clone() id=Some(by.id)/> });
        view! { <li><span class="grow">{t!("rfp-edition-of", "edition" = each.edition)}" "<code class="hash" dir="ltr">{each.hash.clone()}</code></span>{by}<When at=each.at/><span class="cluster"><PaperLinks number edition=each.edition/></span></li> }
    };
    let lines = all.iter().map(line).collect_view();
    let [was, is] = [was, is].map(|edition| edition.map(|edition| edition.to_string()).unwrap_or_default());
    let told = compared.map(|(was, is)| view! { <Compared was is/> });
    let body = if all.is_empty() {
        view! { <EmptyState icon="clock" title=t("rfp-editions-none") text=t("rfp-editions-none-text")/> }.into_any()
    } else {
        view! {
            <div class="stack">
                <Card title=t("rfp-compare")>
                    <form class="form" action=action>
                        <FormRow>
                            <Select name="was" label=t("rfp-compare-was") options=named.clone() value=was/>
                            <Select name="is" label=t("rfp-compare-is") options=named value=is blank=t("rfp-compare-now") optional=true/>
                        </FormRow>
                        <div class="cluster"><Button look=Look::Primary>{t("rfp-compare")}</Button></div>
                    </form>
                </Card>
                {told}
                <Card title=t("rfp-editions") flush=true><ul class="rows">{lines}</ul></Card>
            </div>
        }
        .into_any()
    };
    view! {
        <Over row/>
        <Head title=t("rfp-editions")/>
        {body}
    }
}

/// Sections side by side where they differ; requirements that came, went or changed.
#[component]
fn Compared(was: RfpBody, is: RfpBody) -> impl IntoView {
    let text = |body: &RfpBody, section: Section| {
        body.sections.iter().find(|(word, _)| word == section.as_str()).map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let sections = Section::ALL.iter().filter_map(|section| {
        let (was, is) = (text(&was, *section), text(&is, *section));
        (was != is).then(|| view! {
            <section>
                <h3>{word("rfp-section", *section)}</h3>
                <div class="two even"><div class="card pad"><h4>{t("rfp-compare-was")}</h4><Prose text=was/></div><div class="card pad"><h4>{t("rfp-compare-is")}</h4><Prose text=is/></div></div>
            </section>
        })
    });
    let sections = sections.collect_view();
    let of = |body: &RfpBody, code: &str| body.requirements.iter().find(|one| one.code == code).cloned();
    let came = is.requirements.iter().filter(|one| of(&was, &one.code).is_none()).map(|one| (one.clone(), "rfp-came"));
    let went = was.requirements.iter().filter(|one| of(&is, &one.code).is_none()).map(|one| (one.clone(), "rfp-went"));
    let changed = is
        .requirements
        .iter()
        // Editions of before it was kept do not say which of the register it is: that is no change.
        .filter(|one| of(&was, &one.code).is_some_and(|before| RfpBodyRequirement { requirement: one.requirement, ..before } != **one))
        .map(|one| (one.clone(), "rfp-changed"));
    let lines: Vec<_> = came.chain(went).chain(changed).collect();
    let none = sections.is_empty() && lines.is_empty() && was.judging == is.judging && was.deadline_at == is.deadline_at;
    let nothing = none.then(|| view! { <p class="soft">{t("rfp-compare-same")}</p> });
    let judging = (was.judging != is.judging).then(|| view! { <p>{t("rfp-judging-changed")}</p> });
    let deadline = (was.deadline_at != is.deadline_at).then(|| {
        let at = |at: Option<chrono::DateTime<chrono::Utc>>| at.map(|at| view! { <When at/> });
        view! { <p>{t("rfp-deadline")}": "{at(was.deadline_at)}" → "{at(is.deadline_at)}</p> }
    });
    let requirements = (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(
            |(one, how)| view! { <li><span class="badge">{t(how)}</span>" "<b dir="ltr">{one.code}</b>" "<bdi>{one.title}</bdi></li> },
        );
        view! { <section><h3>{t("rfp-section-requirements")}</h3><ul class="reasons">{lines.collect_view()}</ul></section> }
    });
    view! { <Card title=t("rfp-differences")><div class="stack">{nothing}{deadline}{judging}{requirements}{sections}</div></Card> }
}
