//! What is said when something is new, missing or wrong.

use golive_domain::{Error, Say, id::IncidentId};
use leptos::prelude::*;

use super::{Specimen, pane::Pane};
use crate::ui::*;

pub const PARTS: &[Specimen] = &[("Notices", notices), ("Nothing here", empty), ("Problems", problems), ("Two editors", conflict)];

fn notices(pane: Pane) -> AnyView {
    view! {
        <Notice><p>{pane.text("The review is tomorrow.", "بازبینی فرداست.", "Огляд завтра.")}</p></Notice>
        <Notice tone=Tone::Good><p>{pane.text("Sprint 7 has started.", "اسپرینت ۷ آغاز شد.", "Спринт 7 почався.")}</p></Notice>
        <Notice tone=Tone::Warn><p>{pane.text("Serhii is 6 hours over.", "سرهی ۶ ساعت بیش از ظرفیت دارد.", "Сергій: на 6 годин більше, ніж є.")}</p></Notice>
        <Notice tone=Tone::Bad><p>{pane.text("The budget is spent.", "بودجه تمام شده است.", "Бюджет вичерпано.")}</p></Notice>
    }
    .into_any()
}

fn empty(pane: Pane) -> AnyView {
    view! {
        <EmptyState
            icon="sprint"
            title=pane.text("No sprint yet", "هنوز اسپرینتی نیست", "Ще немає спринтів")
            text=pane.text("A sprint is two weeks of work that the team promises.", "اسپرینت دو هفته کاری است که تیم به آن متعهد می‌شود.", "Спринт – це два тижні роботи, яку команда обіцяє зробити.")
        >
            <LinkButton href="/kit" look=Look::Primary>{pane.text("Plan a sprint", "برنامه‌ریزی اسپرینت", "Запланувати спринт")}</LinkButton>
        </EmptyState>
    }
    .into_any()
}

fn problems(_: Pane) -> AnyView {
    let incident = IncidentId("018f4c1e-0000-7000-8000-000000000001".parse().expect("a well-formed id"));
    let errors = [
        Error::NotFound,
        Error::rule(Say::new("error-carry-no-next-sprint")),
        Error::TooMany { wait_seconds: 42 },
        Error::Internal { incident },
    ];
    errors.map(|error| view! { <ProblemBox error/> }).collect_view().into_any()
}

fn conflict(pane: Pane) -> AnyView {
    let clashes = vec![Clash {
        name: pane.id("title"),
        label: pane.text("Title", "عنوان", "Назва"),
        mine: pane.text("Lead form with source", "فرم سرنخ با منبع", "Форма ліда з джерелом"),
        theirs: pane.text("Lead form with consent", "فرم سرنخ با رضایت", "Форма ліда зі згодою"),
        untouched: false,
    }];
    view! { <ConflictBox who="Oksana K." clashes/> }.into_any()
}
