//! What is pressed: buttons, links, tabs, menus, dialogs; and the ink of all of it.

use leptos::prelude::*;

use super::{Specimen, pane::Pane};
use crate::ui::*;

pub const PARTS: &[Specimen] = &[("Ink", ink), ("Icons", icons), ("Buttons", buttons), ("Tabs", tabs), ("Menu", menu), ("Dialog", dialog)];

const TOKENS: &[&str] = &["bg", "surface", "sunken", "line", "text", "text-soft", "accent", "accent-soft", "good", "warn", "bad"];

const ICONS: &[&str] = &[
    "today",
    "team",
    "backlog",
    "sprint",
    "board",
    "chart",
    "import",
    "export",
    "search",
    "plus",
    "bell",
    "user",
    "users",
    "menu",
    "close",
    "check",
    "alert",
    "flag",
    "blocked",
    "grip",
    "next",
    "prev",
    "calendar",
    "clock",
    "money",
    "link",
    "attach",
    "comment",
    "edit",
    "archive",
    "undo",
    "filter",
    "save",
    "share",
    "more",
    "sort",
    "up",
    "down",
    "lock",
    "key",
    "globe",
    "sun",
    "moon",
    "keyboard",
    "info",
    "eye",
    "settings",
    "mail",
    "phone-out",
    "epic",
    "story",
    "task",
    "defect",
    "change",
    "external",
    "trash",
];

fn ink(_: Pane) -> AnyView {
    let swatches = TOKENS.iter().map(|token| view! { <li class="swatch" data-token=*token>{*token}</li> }).collect_view();
    view! { <ul class="swatches">{swatches}</ul> }.into_any()
}

fn icons(_: Pane) -> AnyView {
    let icons = ICONS.iter().map(|name| view! { <span class="nowrap" title=*name><Icon name=*name/></span> }).collect_view();
    view! { <div class="cluster">{icons}<Icon name="sprint" large=true/></div> }.into_any()
}

fn buttons(pane: Pane) -> AnyView {
    view! {
        <div class="cluster">
            <Button look=Look::Primary>{pane.text("Save", "ذخیره", "Зберегти")}</Button>
            <Button>{pane.text("Edit goal", "ویرایش هدف", "Змінити мету")}</Button>
            <Button look=Look::Quiet icon="filter">{pane.text("Filter", "فیلتر", "Фільтр")}</Button>
            <Button look=Look::Danger icon="trash">{pane.text("Delete", "حذف", "Видалити")}</Button>
            <Button look=Look::Link>{pane.text("Undo", "واگرد", "Скасувати дію")}</Button>
            <Button disabled=true>{pane.text("Save", "ذخیره", "Зберегти")}</Button>
        </div>
        <div class="cluster">
            <Button small=true>{pane.text("Accept", "پذیرفتن", "Прийняти")}</Button>
            <Button icon="more" label=pane.text("More", "بیشتر", "Більше") look=Look::Quiet/>
            <LinkButton href="/kit" icon="next">{pane.text("To the sprint", "رفتن به اسپرینت", "До спринту")}</LinkButton>
            <ButtonGroup label=pane.text("View", "نما", "Вигляд")>
                <LinkButton href="/kit" current=true>{pane.text("List", "فهرست", "Список")}</LinkButton>
                <LinkButton href="/kit">{pane.text("Board", "تخته", "Дошка")}</LinkButton>
            </ButtonGroup>
        </div>
    }
    .into_any()
}

fn tabs(pane: Pane) -> AnyView {
    let tabs = vec![
        Tab::new("/kit", pane.text("Board", "تخته", "Дошка"), true),
        Tab::new("/kit", pane.text("Report", "گزارش", "Звіт"), false),
        Tab::new("/kit", pane.text("Review", "بازبینی", "Огляд"), false).counting(3),
    ];
    view! { <Tabs label=pane.name("Sprint", "اسپرینت", "Спринт") tabs/> }.into_any()
}

fn menu(pane: Pane) -> AnyView {
    view! {
        <Menu id=pane.id("menu") label=pane.text("More", "بیشتر", "Більше")>
            <p class="menu-head">{pane.text("Move to", "جابه‌جایی به", "Перемістити до")}</p>
            <a href="/kit"><Icon name="sprint"/>{pane.text("Sprint 8", "اسپرینت ۸", "Спринт 8")}<kbd>"m"</kbd></a>
            <a href="/kit" aria-current="true">{pane.text("Backlog", "فهرست کار", "Беклог")}</a>
            <hr/>
            <button class="danger" type="button">{pane.text("Archive", "بایگانی", "Архівувати")}</button>
        </Menu>
    }
    .into_any()
}

fn dialog(pane: Pane) -> AnyView {
    let id = pane.id("dialog");
    let footer = view! { <Button look=Look::Primary>{pane.text("Close sprint", "بستن اسپرینت", "Закрити спринт")}</Button> }.into_any();
    view! {
        <Button dialog=id.clone()>{pane.text("Close Sprint 6", "بستن اسپرینت ۶", "Закрити спринт 6")}</Button>
        <Dialog id title=pane.text("Close Sprint 6", "بستن اسپرینت ۶", "Закрити спринт 6") footer>
            <p>{pane.text("3 items are not finished.", "۳ مورد ناتمام است.", "3 елементи не завершено.")}</p>
        </Dialog>
    }
    .into_any()
}
