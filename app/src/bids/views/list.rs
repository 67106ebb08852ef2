//! What somebody was invited to.

use golive_store::bids::TenderRow;
use leptos::prelude::*;

use super::{Both, Standing, path};
use crate::{
    i18n::t,
    ui::{EmptyState, Head, Icon, Key, LinkButton, StateOf, Table},
};

#[component]
pub fn List(found: Vec<TenderRow>, text: String) -> impl IntoView {
    // Few have so many that they look for one.
    let asked = !text.is_empty();
    let search = (asked || !found.is_empty()).then(|| {
        view! {
            <div class="toolbar" role="group" aria-label=t("filters")>
                <form class="search" role="search" aria-label=t("bids-search") action="/bids">
                    <Icon name="search"/>
                    <input type="search" name="text" value=text aria-label=t("bids-search") placeholder=t("bids-search") dir="auto"/>
                </form>
            </div>
        }
    });
    let body = if found.is_empty() && asked {
        view! { <EmptyState icon="comment" title=t("bids-none-such") text=t("bids-none-such-text")><LinkButton href="/bids">{t("bids-all")}</LinkButton></EmptyState> }
            .into_any()
    } else if found.is_empty() {
        view! { <EmptyState icon="comment" title=t("bids-none") text=t("bids-none-text")/> }.into_any()
    } else {
        let rows = found.into_iter().map(|row| view! { <Line row/> }).collect_view();
        view! {
            <div class="card">
                <Table caption=t("bids") quiet_caption=true folds=true>
                    <thead>
                        <tr>
                            <th scope="col">{t("article-key")}</th><th scope="col">{t("field-title")}</th><th scope="col">{t("bid-buyer")}</th>
                            <th scope="col">{t("field-state")}</th><th scope="col">{t("rfp-deadline")}</th><th scope="col">{t("bid-own")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </Table>
            </div>
        }
        .into_any()
    };
    view! { <Head title=t("bids") note=t("bids-text")/>{search}{body} }
}

#[component]
fn Line(row: TenderRow) -> impl IntoView {
    let href = path(&row, "");
    let deadline = row.row.deadline.map(|at| view! { <Both at buyer=row.zone.clone()/> });
    view! {
        <tr>
            <td data-label=t("article-key")><Key of=row.row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.row.title}</a></th>
            <td data-label=t("bid-buyer")><span dir="auto">{row.buyer}</span></td>
            <td data-label=t("field-state")><StateOf of=row.row.state prefix="rfp-state"/></td>
            <td data-label=t("rfp-deadline")>{deadline}</td>
            <td data-label=t("bid-own")><Standing of=row.standing declined=row.declined/></td>
        </tr>
    }
}
