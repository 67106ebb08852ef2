//! The long list: searched, ticked for a comparison, taken away as a file.

use golive_domain::access::Permission;
use golive_store::{
    Paged,
    vendors::{VendorFilter, VendorRow},
};
use leptos::prelude::*;

use super::{known_of, path};
use crate::{
    export::ExportMenu,
    i18n::t,
    rfp::Parts,
    ui::{Button, EmptyState, Head, Icon, Key, LinkButton, Look, Pager, Table, query::Here},
    web::frame,
};

#[component]
pub fn List(found: Paged<VendorRow>, filter: VendorFilter) -> impl IntoView {
    let new = || {
        let may = frame().may(Permission::VendorWrite);
        may.then(|| view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("vendor-new")}</LinkButton> })
    };
    let total = found.total;
    let whole = filter.text.is_none() && !filter.archived;
    let export = (total > 0).then(|| view! { <ExportMenu path=path("export")/> });
    let body = match (total, whole) {
        (0, true) => view! { <EmptyState icon="users" title=t("vendors-none") text=t("vendors-none-text")>{new()}</EmptyState> }.into_any(),
        (0, false) => {
            let all = view! { <LinkButton href=path("")>{t("action-show-all")}</LinkButton> };
            view! { <EmptyState icon="search" title=t("vendors-not-found") text=t("vendors-not-found-text")>{all}</EmptyState> }.into_any()
        }
        _ => view! { <Rows found/> }.into_any(),
    };
    view! {
        <Head title=t("vendors-title") note=t("vendors-text")>{export}{new()}</Head>
        <div class="stack"><Parts current="vendors"/><Narrow filter/>{body}</div>
    }
}

/// The search, and those that were put away.
#[component]
fn Narrow(filter: VendorFilter) -> impl IntoView {
    let here = Here::current().without("page");
    let href = if filter.archived { here.without("show") } else { here.with("show", "archived") }.href();
    let kept = filter.archived.then(|| view! { <input type="hidden" name="show" value="archived"/> });
    view! {
        <div class="toolbar" role="group" aria-label=t("filters")>
            <form class="search" role="search" aria-label=t("vendors-search") action=path("")>
                <Icon name="search"/>
                <input type="search" name="text" value=filter.text aria-label=t("vendors-search") placeholder=t("vendors-search") dir="auto"/>
                {kept}
            </form>
            <a class="chip" href=href aria-current=filter.archived.then_some("true")>{t("vendors-archived")}</a>
        </div>
    }
}

/// The lines, with a box each: what is ticked is read side by side.
#[component]
fn Rows(found: Paged<VendorRow>) -> impl IntoView {
    let Paged { rows, total, page, size } = found;
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let lines = rows.into_iter().map(|row| view! { <Row row/> }).collect_view();
    let compare = (total > 1).then(|| {
        view! {
            <footer>
                <Button icon="board">{t("vendors-compare")}</Button>
                <span class="soft">{t("vendors-compare-hint")}</span>
            </footer>
        }
    });
    view! {
        <form class="card" id="compare" action=path("compare")>
            <Table caption=t("vendors-title") quiet_caption=true folds=true>
                <thead>
                    <tr>
                        <th scope="col"><span class="visually-hidden">{t("select")}</span></th>
                        {head("vendor-key")}{head("field-name")}{head("field-country")}{head("field-language")}{head("field-contact")}{head("vendor-known")}
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
            {compare}
        </form>
        <Pager page size total/>
    }
}

#[component]
fn Row(row: VendorRow) -> impl IntoView {
    let href = path(&row.number.to_string());
    let pick = t!("select-one", "name" = format!("{} {}", row.code, row.name));
    view! {
        <tr data-item=row.id.to_string() data-name=row.code.clone()>
            <td class="pick-cell"><input type="checkbox" class="pick" name="vendor" value=row.number.to_string() aria-label=pick/></td>
            <td data-label=t("vendor-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.name}</a></th>
            <td data-label=t("field-country")><bdi>{row.country}</bdi></td>
            <td data-label=t("field-language")>{row.language.own_name()}</td>
            <td data-label=t("field-contact")><bdi>{row.contact}</bdi></td>
            <td data-label=t("vendor-known")>{known_of(&row.profile)}</td>
        </tr>
    }
}
