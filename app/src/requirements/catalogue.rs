//! The starter catalogue: what a CRM is usually asked to do, an area at a time, to be ticked and taken into the register.

use std::collections::{BTreeMap, HashMap};

use golive_domain::{people::Locale, requirements::CatalogueArea, words::Word as _};
use golive_store::requirements::{Catalogue, CatalogueEntry, Held};
use leptos::prelude::*;

use super::path_of;
use crate::{
    i18n::t,
    ui::{Badge, Button, Form, FormActions, Head, Key, LinkButton, Look, MoscowBadge, Tab, Tabs, Tone, query::Here},
    web::frame,
};

/// `names` are the areas' in the reader's language; the texts are in `language`.
#[component]
pub fn Starters(
    all: Catalogue,
    names: BTreeMap<CatalogueArea, String>,
    held: HashMap<String, Held>,
    area: CatalogueArea,
    language: Locale,
) -> impl IntoView {
    let register = format!("/p/{}/requirements", frame().key);
    let lacks = |entry: &&CatalogueEntry| !held.contains_key(&entry.code);
    let left = all.requirements.iter().filter(lacks).count();
    let left_in = |area: CatalogueArea| all.requirements.iter().filter(|entry| entry.area == area).filter(lacks).count();
    let tab = |(each, name): (&CatalogueArea, &String)| {
        Tab::new(Here::current().with("area", each).href(), name, *each == area).counting(left_in(*each) as u64)
    };
    let tabs: Vec<Tab> = names.iter().map(tab).collect();
    let left_here = left_in(area);
    let shown_by = all.shown_by;
    let here = all.requirements.into_iter().filter(|entry| entry.area == area);
    let lines = here.map(|entry| view! { <Line held=held.get(&entry.code).cloned() entry shown_by=shown_by.clone() language/> });
    let lines = lines.collect_view();
    let legend = names.get(&area).cloned();
    view! {
        <Head title=t("catalogue-title") note=t!("catalogue-text", "count" = left)>
            <LinkButton href=register>{t("room-requirements")}</LinkButton>
        </Head>
        <Tabs label=t("catalogue-areas") tabs/>
        <Languages language/>
        <Form
            id="catalogue"
            action="/rpc/requirements/take-from-catalogue"
            wide=true
            hidden=vec![("project", frame().key.to_string()), ("language", language.to_string())]
        >
            <fieldset class="choices card pad catalogue" id="catalogue-codes" tabindex="-1"><legend>{legend}</legend>{lines}</fieldset>
            <Actions area left=left_here/>
        </Form>
    }
}

/// In which language it is read and taken.
#[component]
fn Languages(language: Locale) -> impl IntoView {
    let link = |each: &Locale| {
        let (href, current) = (Here::current().with("language", each).href(), (*each == language).then_some("true"));
        view! { <a class="chip" href=href aria-current=current lang=each.as_str()><bdi>{each.own_name()}</bdi></a> }
    };
    let links = Locale::ALL.iter().map(link).collect_view();
    view! {
        <div class="toolbar" role="group" aria-label=t("catalogue-language")>
            <span class="soft">{t("catalogue-language")}</span>
            {links}
        </div>
    }
}

#[component]
fn Actions(area: CatalogueArea, left: usize) -> impl IntoView {
    if left == 0 {
        return view! { <p class="soft">{t("catalogue-all-there")}</p> }.into_any();
    }
    view! {
        <FormActions>
            <Button look=Look::Primary>{t("catalogue-take")}</Button>
            <Button name="whole" value=area.as_str()>{t!("catalogue-take-area", "count" = left)}</Button>
        </FormActions>
    }
    .into_any()
}

/// What is in the register already has a way there instead of a box.
#[component]
fn Line(entry: CatalogueEntry, held: Option<Held>, #[prop(into)] shown_by: String, language: Locale) -> impl IntoView {
    let (lang, dir) = (language.as_str(), language.direction().as_str());
    let title = match held {
        None => view! {
            <label class="check">
                <input type="checkbox" name="codes[]" value=entry.code.clone()/>
                <span class="strong" lang=lang dir=dir>{entry.title}</span>
            </label>
        }
        .into_any(),
        Some(held) => {
            let href = path_of(&frame().key, &held.code);
            let (tone, mark) = if held.archived { (Tone::Warn, t("catalogue-archived")) } else { (Tone::Good, t("catalogue-there")) };
            view! { <p class="cluster"><a class="strong" href=href lang=lang dir=dir>{entry.title}</a><Badge tone>{mark}</Badge></p> }
                .into_any()
        }
    };
    view! {
        <div class="entry">
            {title}
            <p class="cluster"><Key of=entry.code/><MoscowBadge of=entry.moscow/></p>
            <p lang=lang dir=dir>{entry.body}</p>
            <p class="soft" lang=lang dir=dir><b>{shown_by}</b>" "{entry.shown}</p>
        </div>
    }
}
