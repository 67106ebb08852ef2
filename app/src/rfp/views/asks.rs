//! The requirements of a request, with their weights; taking them in from the register.

use golive_domain::access::Permission;
use golive_store::rfp::{AskRow, Asks, AsksFilter, RfpRow};
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::{number, t},
    keyed::keyed,
    requirements::path_of,
    rfp::Over,
    ui::{
        Badge, Button, Card, Choice, EmptyState, Field, Form, FormActions, Head, Icon, Key, LinkButton, Look, MoscowBadge, Overtaken,
        Pager, Said, Select, Table, Tone, query::Here,
    },
    web::{Unsaid, frame},
};

#[component]
pub fn AsksPage(row: RfpRow, found: Asks, filter: AsksFilter, categories: Vec<String>, writes: bool) -> impl IntoView {
    let base = path(&row.number.to_string());
    let take = writes.then(|| view! { <Take number=row.number categories/> });
    let body = if found.total == 0 {
        let text = if writes { t("rfp-asks-none-text") } else { t("rfp-asks-none-read") };
        view! { <EmptyState icon="story" title=t("rfp-asks-none") text/> }.into_any()
    } else {
        view! { <Listed row=row.clone() found filter writes/> }.into_any()
    };
    let text = view! { <LinkButton href=format!("{base}/sections/requirements") icon="edit">{t("rfp-asks-words")}</LinkButton> };
    view! {
        <Over row=row.clone()/>
        <Head title=t("rfp-section-requirements") note=t("rfp-prompt-requirements")>{text}</Head>
        <div class="stack">{take}{body}</div>
    }
}

/// Of a category, or all of them.
#[component]
fn Take(number: i32, categories: Vec<String>) -> impl IntoView {
    let register = format!("/p/{}/requirements", frame().key);
    let catalogue = frame()
        .may(Permission::RequirementWrite)
        .then(|| view! { " · "<a href=format!("{register}/catalogue")>{t("catalogue-title")}</a> });
    let options: Vec<Choice> = categories.into_iter().map(|name| Choice::new(name.clone(), name)).collect();
    view! {
        <Card title=t("rfp-take")>
            <Form id="take" action="/rpc/rfp/choose" hidden=about(number)>
                <p class="soft">{t("rfp-take-text")}" "<a href=register>{t("room-requirements")}</a>{catalogue}</p>
                <Select name="category" label=t("field-category") options blank=t("rfp-take-all") optional=true/>
                <FormActions><Button icon="plus">{t("rfp-take-in")}</Button></FormActions>
            </Form>
        </Card>
    }
}

#[component]
fn Listed(row: RfpRow, found: Asks, filter: AsksFilter, writes: bool) -> impl IntoView {
    let (page, size, total) = (found.page.page, found.page.size, found.page.total);
    let asked = found.page.rows;
    let lines = move || asked.into_iter().map(|ask| view! { <Line ask writes/> }).collect_view();
    let counted = t!("rfp-asks-counted", "total" = found.total, "mandatory" = found.mandatory);
    let chips = found.categories.iter().map(|(name, count, weight)| {
        let here = Here::current().without("page");
        let is_chosen = filter.category.as_deref() == Some(name);
        let href = if is_chosen { here.without("category") } else { here.with("category", name) }.href();
        let called = if name.is_empty() { t("rfp-no-category") } else { name.clone() };
        let told = t!("rfp-category-told", "count" = *count, "weight" = *weight);
        view! { <a class="chip" href=href aria-current=is_chosen.then_some("true")><bdi>{called}</bdi>" "<small class="soft">{told}</small></a> }
    });
    let chips = chips.collect_view();
    let text = filter.text.clone().unwrap_or_default();
    let kept = filter.category.clone().map(|category| view! { <input type="hidden" name="category" value=category/> });
    // Made within the form, which remembers what was typed.
    let table = move || {
        view! {
            <Table caption=t("rfp-section-requirements") quiet_caption=true dense=true folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("field-code")}</th><th scope="col">{t("field-title")}</th><th scope="col">{t("field-category")}</th>
                        <th scope="col">{t("field-department")}</th><th scope="col">{t("field-moscow")}</th>
                        <th scope="col" class="num">{t("rfp-weight")}</th><th scope="col">{t("rfp-mandatory")}</th>
                        {writes.then(|| view! { <th scope="col">{t("rfp-drop")}</th> })}
                    </tr>
                </thead>
                <tbody>{lines()}</tbody>
            </Table>
        }
    };
    let body = if writes {
        let mut hidden = about(row.number);
        hidden.push(("version", row.version.to_string()));
        let conflict = Unsaid::edited("weigh").map(|edited| {
            let changes = edited.changes.iter().map(|change| Said::of(change, None, |_| None)).collect();
            view! { <Overtaken who=edited.by changes/> }
        });
        view! {
            <Form id="weigh" action="/rpc/rfp/weigh" hidden wide=true>
                {conflict}{table()}
                <FormActions><Button look=Look::Primary>{t("action-save")}</Button></FormActions>
            </Form>
        }
        .into_any()
    } else {
        table().into_any()
    };
    view! {
        <p class="soft">{counted}</p>
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("rfp-asks-search")>
                <Icon name="search"/>
                <input type="search" name="text" value=text aria-label=t("rfp-asks-search") placeholder=t("rfp-asks-search") dir="auto"/>
                {kept}
            </form>
            {chips}
        </div>
        <div class="card">{body}<Pager page size total/></div>
    }
}

#[component]
fn Line(ask: AskRow, writes: bool) -> impl IntoView {
    let href = path_of(&frame().key, &ask.code);
    let gone = ask.archived.then(|| view! { " "<Badge tone=Tone::Warn>{t("rfp-archived")}</Badge> });
    let field = |name: &str| format!("{}[{name}]", keyed("ask", &ask.code));
    let (weight, mandatory, drop) = if writes {
        let of = |what: &str| t!("rfp-of", "what" = t(what), "code" = ask.code.clone());
        (
            view! { <Field name=field("weight") label=of("rfp-weight") value=ask.weight.to_string() class="narrow bare" dir="ltr" inputmode="numeric"/> }
                .into_any(),
            view! { <input type="checkbox" name=field("mandatory") value="true" checked=ask.mandatory aria-label=of("rfp-mandatory")/> }
                .into_any(),
            Some(view! { <td data-label=t("rfp-drop")><input type="checkbox" name=field("drop") value="true" aria-label=of("rfp-drop")/></td> }),
        )
    } else {
        let mark = if ask.mandatory { t("rfp-mandatory") } else { String::new() };
        (number(i64::from(ask.weight)).into_any(), mark.into_any(), None)
    };
    view! {
        <tr>
            <td data-label=t("field-code")><Key of=ask.code.clone() href=href/></td>
            <th scope="row" dir="auto">{ask.title.clone()}{gone}</th>
            <td data-label=t("field-category")><bdi>{ask.category.clone()}</bdi></td>
            <td data-label=t("field-department")><bdi>{ask.department.clone()}</bdi></td>
            <td data-label=t("field-moscow")><MoscowBadge of=ask.moscow/></td>
            <td class="num" data-label=t("rfp-weight")>{weight}</td>
            <td data-label=t("rfp-mandatory")>{mandatory}</td>
            {drop}
        </tr>
    }
}
