//! The document around every page: head, rail, top bar, toasts.

use std::sync::Arc;

use golive_domain::{Say, access::Permission, people::Theme, projects::Room, words::Word};
use golive_store::projects::Frame;
use leptos::{config::LeptosOptions, hydration::HydrationScripts, prelude::*};

use super::{Assets, Flash, Viewer};
use crate::{
    i18n::{say, t},
    islands::{self, KeyLine, Keys, Palette, PaletteLabels},
    ui::{Avatar, Icon, ProblemBox, Toasts, escaped},
};

/// The room's path within its project.
pub fn room_path(room: Room, frame: &Frame) -> String {
    let key = frame.key.as_str();
    match room {
        Room::Today => format!("/p/{key}"),
        other => format!("/p/{key}/{other}"),
    }
}

fn icon(room: Room) -> &'static str {
    match room {
        Room::Today => "today",
        Room::Team => "team",
        Room::Backlog => "backlog",
        Room::Requirements => "story",
        Room::Rfp => "comment",
        Room::Sprints => "sprint",
        Room::Tests => "check",
        Room::Defects => "defect",
        Room::Releases => "flag",
        Room::Queue => "comment",
        Room::Help => "info",
        Room::Knowledge => "list",
        Room::Imports => "import",
        Room::History => "clock",
        Room::Settings => "settings",
    }
}

/// A whole HTML document.
#[component]
pub fn Shell(
    title: Say,
    room: Option<Room>,
    frame: Option<Arc<Frame>>,
    flash: Flash,
    assets: Assets,
    /// The page is `main.full`: a board takes all the room there is.
    wide: bool,
    /// The body as rendered already, so that it is known whether islands need their code.
    body: String,
) -> impl IntoView {
    let viewer = Viewer::current();
    let helpers = frame.clone().filter(|_| viewer.me.is_some()).map(|frame| view! { <Helpers frame/> });
    let islands = helpers.is_some() || body.contains("<leptos-island");
    let theme = (viewer.theme != Theme::System).then(|| viewer.theme.as_str());
    let title = say(&title);
    let document_title = match &frame {
        Some(frame) => format!("{title} · {}", frame.key),
        None => format!("{title} · Golive"),
    };
    let problem = flash.problem.clone();
    let main = view! {
        <main id="main" tabindex="-1" class:full=wide>
            {problem.map(|error| view! { <ProblemBox error/> })}
            <div class="page" inner_html=body></div>
        </main>
    };
    let signed_in = viewer.me.is_some();
    let inside = if signed_in {
        view! {
            <div class="frame">
                <Rail frame=frame.clone() room/>
                <div class="stage">
                    <TopBar frame=frame room title/>
                    {main}
                </div>
            </div>
        }
        .into_any()
    } else {
        main.into_any()
    };
    view! {
        <html lang=viewer.locale.as_str() dir=viewer.locale.direction().as_str() data-theme=theme data-shortcuts=viewer.shortcuts.then_some("on")>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title inner_html=escaped(&document_title)></title>
                <link rel="icon" href="/static/favicon.svg" type="image/svg+xml"/>
                <link rel="stylesheet" href=format!("/pkg/{}", assets.css)/>
                {islands.then(|| view! { <Islands output=assets.output.clone()/> })}
            </head>
            <body>
                <a class="skip" href="#main">{t("skip-to-content")}</a>
                {inside}
                {helpers}
                <Toasts done=flash.done/>
            </body>
        </html>
    }
}

/// The keys and the palette of every page of a project.
#[component]
fn Helpers(frame: Arc<Frame>) -> impl IntoView {
    view! {
        <Keys title=t("keys-title") close=t("action-close") lines=KeyLine::of_list()/>
        <Palette project=frame.key.to_string() rooms=islands::Room::of(&frame) labels=PaletteLabels::said()/>
    }
}

/// The code of the islands.
#[component]
fn Islands(output: String) -> impl IntoView {
    let options = LeptosOptions::builder().output_name(output).site_pkg_dir("pkg").build();
    (!options.output_name.is_empty()).then(|| view! { <HydrationScripts options islands=true/> })
}

#[component]
fn Rail(frame: Option<Arc<Frame>>, room: Option<Room>) -> impl IntoView {
    let Some(frame) = frame else { return SiteRail().into_any() };
    let rooms = Room::ALL
        .iter()
        .copied()
        .filter(|room| frame.may(room.needs()))
        .map(|each| {
            view! {
                <li>
                    <a href=room_path(each, &frame) aria-current=(Some(each) == room).then_some("page")>
                        <Icon name=icon(each)/>
                        {t(&format!("room-{each}"))}
                    </a>
                </li>
            }
        })
        .collect_view();
    let others = frame
        .projects
        .iter()
        .map(|(key, name)| {
            let current = (*key == frame.key).then_some("true");
            view! { <li><a href=format!("/p/{key}") aria-current=current dir="auto">{name.clone()}</a></li> }
        })
        .collect_view();
    let initial: String = frame.name.chars().take(1).collect();
    view! {
        <nav class="rail" id="rail" popover="auto" aria-label=t("frame-rooms")>
            <details class="switcher">
                <summary>
                    <span class="logo" aria-hidden="true">{initial}</span>
                    <span class="switcher-name" dir="auto">{frame.name.clone()}<small>{frame.parties.clone()}</small></span>
                </summary>
                <ul>{others}<li><a href="/projects">{t("frame-all-projects")}</a></li></ul>
            </details>
            <ul class="rooms">{rooms}</ul>
        </nav>
    }
    .into_any()
}

/// The rail outside any project.
#[component]
fn SiteRail() -> impl IntoView {
    let viewer = Viewer::current();
    let administrator = viewer.me.as_ref().is_some_and(|me| me.administrator);
    let here = viewer.path.split('?').next().unwrap_or_default().to_owned();
    let link = move |path: &'static str, icon: &'static str, key: &'static str| {
        let current = (here == path).then_some("page");
        view! { <li><a href=path aria-current=current><Icon name=icon/>{t(key)}</a></li> }
    };
    view! {
        <nav class="rail" id="rail" popover="auto" aria-label=t("frame-rooms")>
            <ul class="rooms">
                {link("/projects", "backlog", "frame-all-projects")}
                {link("/bids", "comment", "bids")}
                {link("/notices", "bell", "frame-notices")}
                {link("/me", "user", "frame-account")}
                {administrator.then(|| view! {
                    <li class="rooms-head">{t("frame-administration")}</li>
                    {link("/people", "users", "frame-people")}
                    {link("/audit", "clock", "frame-audit")}
                    {link("/jobs", "task", "jobs-title")}
                })}
            </ul>
        </nav>
    }
}

#[component]
fn TopBar(frame: Option<Arc<Frame>>, room: Option<Room>, title: String) -> impl IntoView {
    let me = Viewer::current().me;
    let unread = me.as_ref().map_or(0, |me| me.unread);
    let room_crumb = frame.as_ref().zip(room).map(|(frame, room)| (room_path(room, frame), t(&format!("room-{room}"))));
    let at_room = room_crumb.as_ref().is_some_and(|(_, name)| *name == title);
    let create = frame.as_ref().filter(|frame| frame.may(Permission::ItemCreate)).map(|frame| {
        view! {
            <a class="btn small" href=format!("/p/{}/backlog/new", frame.key) data-key="KeyC">
                <Icon name="plus"/>
                <span class="wide-only">{t("action-create")}</span>
            </a>
        }
    });
    let search = frame.as_ref().map(|frame| {
        view! {
            <form class="search" role="search" aria-label=t("frame-search") action=format!("/p/{}/search", frame.key)>
                <Icon name="search"/>
                <input type="search" name="q" aria-label=t("frame-search") placeholder=t("frame-search") dir="auto"/>
                <kbd aria-hidden="true">"/"</kbd>
            </form>
        }
    });
    view! {
        <header class="top">
            <button class="btn quiet icon-only rail-open" popovertarget="rail" aria-label=t("frame-rooms")><Icon name="menu"/></button>
            <nav class="crumbs" aria-label=t("frame-you-are-here")>
                <ol>
                    {frame.as_ref().map(|frame| view! { <li><a href=format!("/p/{}", frame.key)><bdi>{frame.name.clone()}</bdi></a></li> })}
                    {room_crumb.filter(|_| !at_room).map(|(path, name)| view! { <li><a href=path>{name}</a></li> })}
                    <li aria-current="page"><bdi>{title}</bdi></li>
                </ol>
            </nav>
            {search}
            {create}
            <a class="btn quiet icon-only bell" href="/notices" aria-label=crate::t!("frame-notices-new", "count" = unread)>
                <Icon name="bell"/>
                {(unread > 0).then(|| view! { <span class="count" aria-hidden="true">{crate::i18n::number(unread as i64)}</span> })}
            </a>
            {me.map(|me| view! { <MeMenu name=me.name/> })}
        </header>
    }
}

/// The reader's own menu.
#[component]
fn MeMenu(name: String) -> impl IntoView {
    view! {
        <button class="btn quiet icon-only" popovertarget="me">
            <Avatar name=name.clone() beside=true/>
            <span class="visually-hidden">{name}</span>
        </button>
        <div class="menu" id="me" popover="auto">
            <a href="/me"><Icon name="user"/>{t("frame-account")}</a>
            <a href="/projects"><Icon name="backlog"/>{t("frame-all-projects")}</a>
            <form method="post" action="/rpc/people/sign-out">
                <button type="submit"><Icon name="external"/>{t("action-sign-out")}</button>
            </form>
        </div>
    }
}
