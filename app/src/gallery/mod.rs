//! `/kit`, in development only: every part of the kit in each language, both directions, light and dark.

mod charts;
mod controls;
mod forms;
mod lists;
mod messages;
mod pane;
mod words;

use golive_domain::{
    people::{Locale, Theme},
    words::Word as _,
};
use leptos::{context::Provider, prelude::*};

use crate::web::{Page, Viewer, Visit, Web};
use pane::Pane;

pub fn routes() -> axum::Router<Web> {
    let show = |visit: Visit| visit.show(async |_| Ok(Page::new("gallery-title", KitGallery).wide()));
    axum::Router::new().route("/kit", axum::routing::get(show))
}

/// A part by its name in the kit, and how to show it.
type Specimen = (&'static str, fn(Pane) -> AnyView);

/// All parts, in each language, light and dark.
#[component]
pub fn KitGallery() -> impl IntoView {
    let parts: Vec<Specimen> = [controls::PARTS, forms::PARTS, lists::PARTS, words::PARTS, charts::PARTS, messages::PARTS].concat();
    parts.into_iter().map(|(name, show)| view! { <Part name show/> }).collect_view()
}

#[component]
fn Part(name: &'static str, show: fn(Pane) -> AnyView) -> impl IntoView {
    let panes = Locale::ALL.iter().flat_map(|locale| [Theme::Light, Theme::Dark].map(|theme| Pane { part: name, locale: *locale, theme }));
    let panes = panes.map(|pane| view! { <Shown pane show/> }).collect_view();
    view! { <section class="gallery" aria-label=name><h2>{name}</h2>{panes}</section> }
}

/// One part for one reader: the viewer is exchanged, so that words, digits and calendar are that reader's.
#[component]
fn Shown(pane: Pane, show: fn(Pane) -> AnyView) -> impl IntoView {
    let reader = Viewer { locale: pane.locale, calendar: pane.locale.calendar(), theme: pane.theme, ..Viewer::current() };
    view! {
        <div class="specimen" data-theme=pane.theme.as_str() dir=pane.locale.direction().as_str() lang=pane.locale.as_str()>
            <Provider value=reader>{show(pane)}</Provider>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::tests::reader;

    #[test]
    fn every_part_is_shown_in_each_language_and_theme_with_ids_of_its_own() {
        let html = Owner::new().with(|| {
            provide_context(reader(Locale::En));
            KitGallery().to_html()
        });
        let shown = |language: &str| html.matches(&format!(" lang=\"{language}\"")).count();
        assert!(shown("en") > 0 && shown("en") % 2 == 0);
        assert!(Locale::ALL.iter().all(|locale| shown(locale.as_str()) == shown("en")));
        let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "an id stands twice");
    }
}
