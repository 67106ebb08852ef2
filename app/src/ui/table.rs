//! Tables with captions and headers; sorting is a link.

use leptos::prelude::*;

use super::{query::Here, tone::classes};
use crate::i18n::t;

/// A table that scrolls within itself where the page is narrow. Children are `<thead>`, `<tbody>`, `<tfoot>`.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    #[prop(default = "table".to_owned(), into)] id: String,
    /// A heading says it already: the caption is for screen readers.
    #[prop(optional)]
    quiet_caption: bool,
    #[prop(optional)] dense: bool,
    /// Rows become blocks on a phone; cells carry `data-label`.
    #[prop(optional)]
    folds: bool,
    /// Scrolls within most of the window.
    #[prop(optional)]
    tall: bool,
    /// What a feature adds: `matrix`, `audit`.
    #[prop(optional, into)]
    class: String,
    children: Children,
) -> impl IntoView {
    let caption_id = format!("{id}-caption");
    let labelled = caption_id.clone();
    let class = classes(["table", if dense { "dense" } else { "" }, if folds { "folds" } else { "" }, &class]);
    view! {
        <div class="table-wrap" class:tall=tall tabindex="0" role="region" aria-labelledby=labelled>
            <table class=class id=id>
                <caption id=caption_id class:visually-hidden=quiet_caption>{caption}</caption>
                {children()}
            </table>
        </div>
    }
}

/// A column head that sorts by `?sort=key`, the other way round by `?sort=-key`.
#[component]
pub fn SortHeader(
    #[prop(into)] key: String,
    #[prop(into)] label: String,
    /// The column holds numbers.
    #[prop(optional)]
    num: bool,
    /// The list is sorted so when nothing is asked: `key` or `-key`.
    #[prop(optional, into)]
    default: String,
) -> impl IntoView {
    let here = Here::current();
    let sort = here.get("sort").unwrap_or(&default);
    let falling = format!("-{key}");
    let (order, next) = match sort {
        by if by == key => ("ascending", falling),
        by if by == falling => ("descending", key),
        _ => ("none", key),
    };
    let href = here.clone().without("page").with("sort", next).href();
    let hint = t!("sort-by", "column" = label.clone());
    view! {
        <th scope="col" class:num=num aria-sort=order>
            <a href=href title=hint>{label}</a>
        </th>
    }
}

/// The row of a table that has none.
#[component]
pub fn TableEmpty(columns: u32, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let text = match children {
        Some(children) => children(),
        None => t("table-empty").into_any(),
    };
    view! { <tr class="table-empty"><td colspan=columns>{text}</td></tr> }
}

#[cfg(test)]
mod tests {
    use golive_domain::people::Locale;

    use super::*;
    use crate::{i18n::tests::reader, ui::Pager, web::Viewer};

    fn at(path: &str, view: impl FnOnce() -> AnyView) -> String {
        Owner::new().with(|| {
            provide_context(Viewer { path: path.into(), ..reader(Locale::En) });
            view().to_html()
        })
    }

    #[test]
    fn a_second_click_sorts_the_other_way_and_goes_back_to_the_first_page() {
        let header = || view! { <SortHeader key="code" label="Key"/> }.into_any();
        let first = at("/p?label=erp&page=3", header);
        assert!(first.contains(r#"aria-sort="none""#) && first.contains(r#"href="/p?label=erp&amp;sort=code""#), "{first}");
        let second = at("/p?sort=code", header);
        assert!(second.contains(r#"aria-sort="ascending""#) && second.contains("sort=-code"), "{second}");
        assert!(at("/p?sort=-code", header).contains(r#"aria-sort="descending""#));
    }

    #[test]
    fn a_pager_keeps_the_filters_and_ends_at_the_ends() {
        let page = |page| move || view! { <Pager page size=50 total=120/> }.into_any();
        let first = at("/p?label=erp", page(1));
        assert!(first.contains("1–50 of 120") && !first.contains("prev") && first.contains("label=erp&amp;page=2"), "{first}");
        let last = at("/p?label=erp&page=3", page(3));
        assert!(last.contains("101–120 of 120") && !last.contains(r#"rel="next""#), "{last}");
        assert!(at("/p?page=2", page(2)).contains(r#"rel="prev" href="/p""#));
    }
}
