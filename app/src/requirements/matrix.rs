//! The coverage matrix: requirements × environments.

use golive_domain::testing::Coverage;
use golive_store::testing::{Matrix, MatrixRow};
use leptos::prelude::*;

use super::{list::Proved, path_of};
use crate::{
    i18n::t,
    testing::marks::CoverageMark,
    ui::{EmptyState, Head, LinkButton, MoscowBadge, Pager, Table, When},
    web::{Viewer, frame},
};

#[component]
pub fn MatrixView(matrix: Matrix, wanted: Option<Coverage>) -> impl IntoView {
    let path = format!("/p/{}/requirements", frame().key);
    let whole = format!("{path}/coverage");
    let Matrix { environments, rows, shares } = matrix;
    let heads = environments.iter().map(|place| {
        let build = place.build.clone().map(|build| view! { <small><bdi dir="ltr">{build.name}</bdi></small> });
        view! { <th scope="col"><bdi>{place.name.clone()}</bdi>{build}</th> }
    });
    let heads = heads.collect_view();
    let (page, size, total) = (rows.page, rows.size, rows.total);
    let lines = rows.rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
    let body = match total {
        0 if wanted.is_some() => {
            view! { <EmptyState icon="search" title=t("requirements-none") text=t("requirements-none-text")><LinkButton href=whole>{t("action-clear-filters")}</LinkButton></EmptyState> }
                .into_any()
        }
        0 => view! { <EmptyState icon="story" title=t("requirements-empty") text=t("requirements-empty-text")/> }.into_any(),
        _ => view! {
            <div class="card">
                <Table caption=t("coverage-title") quiet_caption=true dense=true class="coverage" id="matrix">
                    <thead><tr>
                        <th scope="col">{t("room-requirements")}</th>
                        <th scope="col">{t("coverage-overall")}</th>
                        <th scope="col">{t("field-moscow")}</th>
                        {heads}
                    </tr></thead>
                    <tbody>{lines}</tbody>
                </Table>
                <Pager page size total/>
            </div>
        }
        .into_any(),
    };
    view! {
        <Head title=t("coverage-title") note=t("coverage-text")>
            <LinkButton href=path>{t("room-requirements")}</LinkButton>
        </Head>
        <Proved shares/>
        <p class="soft">{t("coverage-as-of")}" "<When at=Viewer::current().now/></p>
        {body}
    }
}

#[component]
fn Line(row: MatrixRow) -> impl IntoView {
    let href = path_of(&frame().key, &row.code);
    let cells = row.cells.into_iter().map(|cell| match cell {
        Some(of) => view! { <td><CoverageMark of/></td> }.into_any(),
        None => view! { <td class="muted">{t("nothing")}</td> }.into_any(),
    });
    view! {
        <tr>
            <th scope="row"><a href=href><span class="item-key" dir="ltr">{row.code}</span>" "<span dir="auto">{row.title}</span></a></th>
            // Beside the requirement, so that a phone shows it without a swipe.
            <td><CoverageMark of=row.coverage/></td>
            <td><MoscowBadge of=row.moscow/></td>
            {cells.collect_view()}
        </tr>
    }
}
