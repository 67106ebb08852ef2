//! The awards that were annulled before the last one.

use golive_store::award::AwardView;
use leptos::prelude::*;

use super::award::Grounds;
use crate::{
    i18n::{date, t},
    ui::{Card, Fact, Facts, StateOf, When, Who},
};

/// Oldest first: what each said when it was decided, and why it counts no more.
#[component]
pub fn Earlier(all: Vec<AwardView>) -> impl IntoView {
    (!all.is_empty()).then(|| {
        let lines = all.into_iter().map(|award| view! { <One award/> }).collect_view();
        view! { <Card title=t("award-earlier")><div class="stack">{lines}</div></Card> }
    })
}

#[component]
fn One(award: AwardView) -> impl IntoView {
    let grounds = view! { <Grounds award=award.clone()/> };
    let AwardView { name, state, decided_on, told_at, by, annulled, .. } = award;
    let by = by.map(|who| view! { <Fact label=t("award-by")><Who name=who.name id=Some(who.id)/></Fact> });
    let annulled = annulled.map(|(at, why)| {
        view! {
            <Fact label=t("award-was-annulled")><When at/></Fact>
            <Fact label=t("award-annul-why")><bdi>{why}</bdi></Fact>
        }
    });
    view! {
        <section class="stack">
            <p class="cluster"><b><bdi>{name}</bdi></b><StateOf of=state prefix="award-state"/></p>
            <Facts>
                <Fact label=t("award-decided-on")>{date(decided_on)}</Fact>
                <Fact label=t("award-told-at")><When at=told_at/></Fact>
                {by}
                {annulled}
            </Facts>
            {grounds}
        </section>
    }
}
