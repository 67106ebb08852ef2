//! Words with a look: people, states, lights, meters, prose.

use golive_domain::{
    backlog::{ItemKind, ItemState, Minutes, Moscow},
    sprints::SprintState,
    words::Word as _,
};
use leptos::prelude::*;

use super::{Specimen, pane::Pane};
use crate::ui::*;

pub const PARTS: &[Specimen] = &[("People", people), ("Badges", badges), ("Meters", meters), ("Prose", prose)];

fn people(pane: Pane) -> AnyView {
    view! {
        <div class="cluster">
            <Avatar name="Oksana Kovalenko"/>
            <Avatar name=pane.text("Nadia Rezaei", "نادیا رضایی", "Надія Резаї") large=true/>
            <Nobody/>
            <span class="avatars"><Avatar name="Serhii R."/><Avatar name="Maryam A."/><Avatar name="Anna W."/></span>
        </div>
        <Who name=pane.text("Maryam Ahmadi", "مریم احمدی", "Мар’ям Ахмаді") note=pane.text("Aras Trading", "بازرگانی ارس", "Арас Трейдинг")/>
    }
    .into_any()
}

fn badges(pane: Pane) -> AnyView {
    let states = ItemState::ALL.iter().map(|of| view! { <StateOf of=*of/> }).collect_view();
    let sprints = SprintState::ALL.iter().map(|of| view! { <StateOf of=*of prefix="sprint-state"/> }).collect_view();
    let moscow = Moscow::ALL.iter().map(|of| view! { <MoscowBadge of=*of/> }).collect_view();
    let kinds = ItemKind::ALL.iter().map(|of| view! { <KindIcon of=*of/> }).collect_view();
    let lights = [Rag::OnTrack, Rag::AtRisk, Rag::OffTrack, Rag::Unknown].map(|of| view! { <RagBadge of/> }).collect_view();
    view! {
        <div class="cluster">{lights}</div>
        <div class="cluster">{moscow}{kinds}</div>
        <div class="cluster">{states}{sprints}</div>
        <div class="cluster">
            <Badge>{pane.text("Draft", "پیش‌نویس", "Чернетка")}</Badge>
            <Badge tone=Tone::Good>{pane.text("Confirmed", "تأییدشده", "Підтверджено")}</Badge>
            <Badge tone=Tone::Accent>{pane.text("Guessed", "حدس", "Здогад")}</Badge>
            <Blocked/>
            <LabelTag name="ERP"/>
            <LabelTag name="قرارداد"/>
            <Count of=12/>
        </div>
    }
    .into_any()
}

fn meters(pane: Pane) -> AnyView {
    view! {
        <Load name="Oksana K." used=Minutes::hours(52) limit=Minutes::hours(60)/>
        <Load name="Serhii R." used=Minutes::hours(66) limit=Minutes::hours(60)/>
        <Progress label=pane.text("Import", "ورود داده", "Імпорт") max=3526 value=Some(1200)/>
        <Split done=12.0 doing=3.0 total=29.0 added=5.0/>
        <Spark values=vec![24.0, 27.0, 31.0, 22.0, 29.0] label=pane.text("Velocity of five sprints: 22 to 31", "سرعت پنج اسپرینت: ۲۲ تا ۳۱", "Швидкість за п’ять спринтів: від 22 до 31")/>
        <Busy/>
    }
    .into_any()
}

fn prose(pane: Pane) -> AnyView {
    let text = pane.text(
        "The **lead form** asks for its source. @oksana, see `lead.source`:\n\n1. website\n2. fair\n\n> No consent, no lead.",
        "**فرم سرنخ** منبع را می‌پرسد. @سارا، `lead.source` را ببین:\n\n1. وب‌سایت\n2. نمایشگاه\n\n> بدون رضایت، سرنخی نیست.",
        "**Форма ліда** питає про джерело. @oksana, див. `lead.source`:\n\n1. вебсайт\n2. виставка\n\n> Немає згоди – немає ліда.",
    );
    view! { <Prose text/> }.into_any()
}
