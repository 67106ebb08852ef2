//! Articles above the form that asks: they may answer before anything is sent.

use golive_domain::words::Word as _;
use golive_store::knowledge::Suggested;
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::t,
    ui::{Key, PostButton},
};

#[component]
pub fn Answers(found: Vec<Suggested>) -> impl IntoView {
    let line = |each: Suggested| {
        let href = path(&format!("{}?asking=yes", each.number));
        let (language, direction) = (each.language.as_str(), each.language.direction().as_str());
        view! {
            <li class="stack tight">
                <p><Key of=each.code/>" "<a href=href target="_blank" lang=language dir="auto">{each.title}</a></p>
                <p class="soft" lang=language dir=direction>{each.excerpt}</p>
                <PostButton action="/rpc/knowledge/answered" hidden=about(each.number) label=t("article-answered-me") small=true/>
            </li>
        }
    };
    (!found.is_empty()).then(|| {
        let lines = found.into_iter().map(line).collect_view();
        view! {
            <section class="notice answers" role="status" aria-label=t("answers-title")>
                <div class="stack"><h2>{t("answers-title")}</h2><p>{t("answers-text")}</p><ul class="stack">{lines}</ul></div>
            </section>
        }
    })
}
