//! The requests of a project.

use golive_domain::access::Permission;
use golive_store::{Paged, rfp::RfpRow};
use leptos::prelude::*;

use super::{Parts, path};
use crate::{
    i18n::t,
    ui::{EmptyState, Head, Key, LinkButton, Look, Pager, StateOf, Table, When},
    web::frame,
};

#[component]
pub fn List(found: Paged<RfpRow>) -> impl IntoView {
    let new = || {
        let may = frame().may(Permission::RfpWrite);
        may.then(|| view! { <LinkButton href=path("new") look=Look::Primary icon="plus">{t("rfp-new")}</LinkButton> })
    };
    let Paged { rows, total, page, size } = found;
    let body = if total == 0 {
        view! { <EmptyState icon="story" title=t("rfp-none") text=t("rfp-none-text")>{new()}</EmptyState> }.into_any()
    } else {
        let rows = rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
        view! {
            <div class="card">
                <Table caption=t("room-rfp") quiet_caption=true folds=true>
                    <thead>
                        <tr>
                            <th scope="col">{t("article-key")}</th><th scope="col">{t("field-title")}</th><th scope="col">{t("field-state")}</th>
                            <th scope="col">{t("rfp-deadline")}</th><th scope="col">{t("article-updated")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </Table>
                <Pager page size total/>
            </div>
        }
        .into_any()
    };
    view! { <Head title=t("room-rfp") note=t("rfp-text")>{new()}</Head><div class="stack"><Parts current="rfp"/>{body}</div> }
}

#[component]
fn Line(row: RfpRow) -> impl IntoView {
    let href = path(&row.number.to_string());
    let deadline = row.deadline.map(|at| view! { <When at/> });
    view! {
        <tr>
            <td data-label=t("article-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.title}</a></th>
            <td data-label=t("field-state")><StateOf of=row.state prefix="rfp-state"/></td>
            <td data-label=t("rfp-deadline")>{deadline}</td>
            <td data-label=t("article-updated")><When at=row.updated_at/></td>
        </tr>
    }
}
